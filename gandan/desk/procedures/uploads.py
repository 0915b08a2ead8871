"""A file of procedures: brought in, compared, accepted or dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gandan.desk.procedures.forms import UploadForm
from gandan.desk.procedures.page import KINDS, parts_of
from gandan.people import gate
from gandan.people.rules import Act
from gandan.procedures import actions
from gandan.procedures.errors import UploadStateError
from gandan.procedures.keepers import may_keep
from gandan.procedures.values import UploadState
from gandan.procedures.waiting import CatalogueUpload

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest

ROWS = 50
HTTP_UNPROCESSABLE = 422
BUSY = (UploadState.WAITING, UploadState.ACCEPTING)


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: UserRequest) -> HttpResponse:
    if not may_keep(request.user):
        raise Http404
    is_sent = request.method == "POST"
    form = UploadForm(request.POST, request.FILES) if is_sent else UploadForm()
    if is_sent and form.is_valid():
        file, as_of = form.cleaned_data["file"], form.cleaned_data["as_of"]
        row = actions.start_upload(file.read(), file.name, as_of=as_of, by=request.user)
        return redirect("desk:procedures:uploaded", pk=row.pk)
    context = {"section": "procedures", "form": form}
    status = HTTP_UNPROCESSABLE if is_sent else 200
    return render(request, "desk/procedures/upload.html", context, status=status)


@require_safe
def show(request: UserRequest, pk: int) -> HttpResponse:
    """Show what the file would change, a part at a time."""
    row = _upload(request, pk)
    parts = parts_of(row)
    part = request.GET.get("loai", "")
    part = part if part in parts else next(iter(parts), "")
    rows = row.problems if part == "problem" else [each for each in row.changes if each["what"] == part]
    context = {
        "section": "procedures",
        "upload": row,
        "is_busy": row.state in BUSY,
        "may_accept": row.state == UploadState.COMPARED,
        "parts": [(kind, KINDS[kind], count) for kind, count in parts.items()],
        "part": part,
        "page": Paginator(rows, ROWS).get_page(request.GET.get("trang")),
        "page_query": f"loai={part}",
    }
    return render(request, "desk/procedures/uploaded.html", context)


@require_POST
def accept(request: UserRequest, pk: int) -> HttpResponse:
    row = _upload(request, pk)
    try:
        actions.accept_upload(row.pk, ends_gone="ends_gone" in request.POST, by=request.user)
    except UploadStateError as refusal:
        notices.error(request, str(refusal))
    return redirect("desk:procedures:uploaded", pk=row.pk)


@require_POST
def drop(request: UserRequest, pk: int) -> HttpResponse:
    row = _upload(request, pk)
    try:
        actions.drop_upload(row.pk, by=request.user)
    except UploadStateError as refusal:
        notices.error(request, str(refusal))
        return redirect("desk:procedures:uploaded", pk=row.pk)
    notices.success(request, "Đã bỏ tệp này. Danh mục không có gì thay đổi.")
    return redirect("desk:procedures:home")


def _upload(request: UserRequest, pk: int) -> CatalogueUpload:
    return gate.access(CatalogueUpload.objects.all(), request.user, Act.MANAGE_PROCEDURES, pk=pk)
