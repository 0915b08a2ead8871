"""Files that were made of a message: heard and printed by whoever wants."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from django.contrib.auth.decorators import login_not_required
from django.db.models import Exists, OuterRef
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from gandan.deliveries.models import Delivery, Rendition
from gandan.messages.models import Picture
from gandan.messages.queries import is_shown, put_away
from gandan.portal.news.pages import AUDIO, PAPERS, TIMES
from gandan.portal.news.reading import SCRIPT
from gandan.portal.public import public_page

if TYPE_CHECKING:
    from django.db.models import QuerySet
    from django.db.models.fields.files import FieldFile
    from django.http import HttpRequest
    from django.http.response import HttpResponseBase

    from gandan.messages.models import MessageVersion
    from gandan.messages.queries import PutAway

# The file of an address never changes, but it may be called back: no cache keeps it longer than a day.
A_DAY = "public, max-age=86400, immutable"


@login_not_required
@require_safe
def rendition(request: HttpRequest, code: str, rendition_id: int, name: str) -> HttpResponseBase:
    """Give out a sound, its times or a leaflet in use; no run sheet, and no voice that was taken back."""
    row = get_object_or_404(_in_use(code), pk=rendition_id, name=name)
    if not (row.media_type.startswith(AUDIO) or row.media_type == TIMES or row.name in PAPERS):
        raise Http404
    if away := put_away(row.version):
        return _led_on(request, row.version, away)
    return _answer(row.file, row.media_type)


@public_page("gandan_messages")
def script(request: HttpRequest, code: str, rendition_id: int) -> HttpResponse:
    """Show what is said on air word by word, for whoever cannot hear it."""
    row = get_object_or_404(_in_use(code), pk=rendition_id, name=SCRIPT)
    if away := put_away(row.version):
        return _led_on(request, row.version, away)
    if not row.file.name or not row.file.storage.exists(row.file.name):
        raise Http404
    with row.file.open("rb") as file:
        paragraphs = file.read().decode().strip().split("\n\n")
    context = {"version": row.version, "paragraphs": paragraphs, "section": "news"}
    return render(request, "portal/news/script.html", context)


def _led_on(request: HttpRequest, version: MessageVersion, away: PutAway) -> HttpResponse:
    """Say of a version that was withdrawn, corrected or overtaken by a change where to read on.

    Whoever kept the address of a leaflet or a sound must not go on printing or playing it, and must not be
    left before an empty page either.
    """
    context = {"version": version, "why": away.words, "section": "news"}
    status = HTTPStatus.GONE if away.is_for_good else HTTPStatus.CONFLICT
    answer = render(request, "portal/news/put_away.html", context, status=status)
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _in_use(code: str) -> QuerySet[Rendition]:
    in_use = Delivery.renditions.through.objects.filter(rendition_id=OuterRef("pk"))
    return Rendition.objects.filter(Exists(in_use), version__code=code).select_related("version")


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
