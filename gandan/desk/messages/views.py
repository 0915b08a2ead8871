from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from gandan.desk.messages.forms import DraftForm, PictureForm, filled
from gandan.desk.messages.page import message_of, message_page, messages_of, writing_units
from gandan.desk.messages.preview import preview_output
from gandan.messages import actions
from gandan.messages.errors import MessageError
from gandan.people.rules import Act

if TYPE_CHECKING:
    from gandan.desk.request import UserRequest
    from gandan.messages.models import Message

ROWS = 30


@require_GET
def list_messages(request: UserRequest) -> HttpResponse:
    page = Paginator(messages_of(request), ROWS).get_page(request.GET.get("trang"))
    may_write = bool(writing_units(request))
    return render(
        request, "desk/messages/list.html", {"page": page, "section": "messages", "may_write": may_write}
    )


@require_http_methods(["GET", "POST"])
def write(request: UserRequest) -> HttpResponse:
    units = writing_units(request)
    if not units:
        raise Http404
    form = DraftForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            message = actions.create_draft(units[0], request.user, form.draft())
        except MessageError as refusal:
            form.add_error(None, refusal.sentence)
        else:
            notices.success(request, form.saved)
            return redirect(_next(request), pk=message.pk)
    return _form_page(request, form, None)


@require_http_methods(["GET", "POST"])
def edit(request: UserRequest, pk: int) -> HttpResponse:
    message = message_of(request, pk, Act.WRITE_MESSAGE)
    form = DraftForm(request.POST) if request.method == "POST" else filled(message)
    if form.is_bound and form.is_valid():
        try:
            revision = form.cleaned_data["revision"] or 0
            actions.save_draft(message.pk, form.draft(), request.user, revision)
        except MessageError as refusal:
            form.add_error(None, refusal.sentence)
        else:
            notices.success(request, form.saved)
            return redirect(_next(request), pk=message.pk)
    return _form_page(request, form, message)


def _next(request: UserRequest) -> str:
    """Return where the pressed button leads: to what the draft looks like, or to the facts of procedures."""
    return "desk:messages:insert_fact" if "facts" in request.POST else "desk:messages:show"


def _form_page(request: UserRequest, form: DraftForm, message: Message | None) -> HttpResponse:
    status = 422 if form.is_bound else 200
    context = {"form": form, "draft": message, "picture_form": PictureForm(), "section": "messages"}
    return render(request, "desk/messages/edit.html", context, status=status)


@require_GET
def show(request: UserRequest, pk: int) -> HttpResponse:
    message = message_of(request, pk, Act.VIEW)
    return render(request, "desk/messages/show.html", message_page(request, message))


@require_POST
def mend_typing(request: UserRequest, pk: int) -> HttpResponse:
    message = message_of(request, pk, Act.WRITE_MESSAGE)
    try:
        actions.mend_typing(message.pk, request.user)
    except MessageError as refusal:
        notices.error(request, refusal.sentence)
    else:
        notices.success(request, "Đã sửa các chữ gõ sót. Hãy đọc lại bài một lượt.")
    return redirect("desk:messages:show", pk=message.pk)


@require_POST
def add_picture(request: UserRequest, pk: int) -> HttpResponse:
    message = message_of(request, pk, Act.WRITE_MESSAGE)
    form = PictureForm(request.POST, request.FILES)
    if form.is_valid():
        try:
            upload = form.cleaned_data["picture"].read()
            picture = actions.add_picture(message.pk, upload, form.cleaned_data["alt"], request.user)
        except MessageError as refusal:
            form.add_error("picture", refusal.sentence)
        else:
            notices.success(
                request, f"Đã nhận ảnh. Chèn vào bài bằng dòng: ![{picture.alt}](anh:{picture.pk})"
            )
            return redirect("desk:messages:edit", pk=message.pk)
    context = {"form": filled(message), "draft": message, "picture_form": form, "section": "messages"}
    return render(request, "desk/messages/edit.html", context, status=422)


@require_GET
def preview_file(request: UserRequest, pk: int, channel: str, name: str) -> HttpResponse:
    message = message_of(request, pk, Act.VIEW)
    output = preview_output(message, channel, name)
    if output is None:
        raise Http404
    return HttpResponse(output.content, content_type=output.media_type)
