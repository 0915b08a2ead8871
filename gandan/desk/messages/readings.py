"""How a word of the draft is said: settled beside the script, dropped again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages as notices
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from gandan.desk.messages.forms import ReadingForm
from gandan.desk.messages.page import message_of, message_page
from gandan.desk.messages.script import script_of
from gandan.messages import actions
from gandan.messages.errors import MessageError
from gandan.people.rules import Act
from gandan.text.speech import check_found

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest
    from gandan.messages.models import Message

HTTP_UNPROCESSABLE = 422
PLACE = "#ban-doc"


@require_POST
def correct_reading(request: UserRequest, pk: int) -> HttpResponse:
    message = message_of(request, pk, Act.WRITE_MESSAGE)
    form = ReadingForm(request.POST)
    if not form.is_valid():
        return _refused(request, message, form)
    told = form.correction()
    script = script_of(message)
    problems = check_found(told, [row.written for row in script.rows] if script else [])
    if problems:
        form.add_error("written", problems[0])
        return _refused(request, message, form)
    try:
        actions.correct_reading(message.pk, told, request.user)
    except MessageError as refusal:
        form.add_error(None, refusal.sentence)
        return _refused(request, message, form)
    notices.success(request, f"Trong bài này, “{told.written}” sẽ đọc là “{told.spoken}”.")
    return _back(message)


@require_POST
def drop_reading(request: UserRequest, pk: int) -> HttpResponse:
    message = message_of(request, pk, Act.WRITE_MESSAGE)
    try:
        actions.drop_reading(message.pk, request.POST.get("written", ""), request.user)
    except MessageError as refusal:
        notices.error(request, refusal.sentence)
    else:
        notices.success(request, "Đã bỏ cách đọc riêng. Chỗ ấy đọc theo từ điển như trước.")
    return _back(message)


def _back(message: Message) -> HttpResponse:
    return redirect(reverse("desk:messages:show", args=[message.pk]) + PLACE)


def _refused(request: UserRequest, message: Message, form: ReadingForm) -> HttpResponse:
    page: dict[str, Any] = message_page(request, message) | {"reading_form": form}
    return render(request, "desk/messages/show.html", page, status=HTTP_UNPROCESSABLE)
