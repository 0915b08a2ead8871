"""Files that were made of a message: heard and printed by whoever wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.decorators import login_not_required
from django.db.models import Exists, OuterRef
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from gandan.deliveries.models import Delivery, Rendition
from gandan.messages.models import Picture
from gandan.messages.queries import is_shown
from gandan.portal.news.pages import AUDIO, PAPERS, TIMES

if TYPE_CHECKING:
    from django.db.models.fields.files import FieldFile
    from django.http import HttpRequest

# The file of an address never changes, but it may be called back: no cache keeps it longer than a day.
A_DAY = "public, max-age=86400, immutable"


@login_not_required
@require_safe
def rendition(_request: HttpRequest, code: str, rendition_id: int, name: str) -> FileResponse:
    """Give out a sound, its times or a leaflet in use; no run sheet, withdrawn file or voice taken back."""
    in_use = Delivery.renditions.through.objects.filter(rendition_id=OuterRef("pk"))
    row = get_object_or_404(
        Rendition.objects.filter(Exists(in_use)),
        pk=rendition_id,
        version__code=code,
        name=name,
        version__withdrawal__isnull=True,
    )
    if not (row.media_type.startswith(AUDIO) or row.media_type == TIMES or row.name in PAPERS):
        raise Http404
    return _answer(row.file, row.media_type)


@login_not_required
@require_safe
def picture(_request: HttpRequest, path: str) -> FileResponse:
    """Give out a picture that some version shows; those of drafts and of withdrawn versions are not there."""
    for row in Picture.objects.filter(file=f"pictures/{path}").order_by("pk"):
        if is_shown(row):
            return _answer(row.file, "")
    raise Http404


def _answer(file: FieldFile, media_type: str) -> FileResponse:
    if not file.name or not file.storage.exists(file.name):
        raise Http404
    answer = FileResponse(file.open("rb"))
    if media_type:
        answer.headers["Content-Type"] = media_type
    answer.headers["Cache-Control"] = A_DAY
    return answer
