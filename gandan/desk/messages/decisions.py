"""What is decided about a message: submitted, approved, returned, corrected, called back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from gandan.deliveries.actions import approve_and_plan, recall_version
from gandan.desk.messages.forms import ReasonForm, WithdrawForm
from gandan.desk.messages.page import approval_page, message_of
from gandan.indicators.wording import number
from gandan.messages import actions
from gandan.messages.errors import MessageError, UnseenTextError
from gandan.messages.queries import current_version
from gandan.people.rules import Act

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest
    from gandan.messages.models import Message

LONGEST_REVISION = 9  # digits


@require_POST
def submit(request: UserRequest, pk: int) -> HttpResponse:
    message = message_of(request, pk, Act.WRITE_MESSAGE)
    try:
        actions.submit(message.pk, request.user)
    except MessageError as refusal:
        notices.error(request, refusal.sentence)
    else:
        notices.success(request, "Đã gửi duyệt. Người duyệt sẽ thấy ở mục Hôm nay.")
    return redirect("desk:messages:show", pk=pk)


@require_POST
def take_back(request: UserRequest, pk: int) -> HttpResponse:
    message = message_of(request, pk, Act.WRITE_MESSAGE)
    try:
        actions.take_back_draft(message.pk, request.user)
    except MessageError as refusal:
        notices.error(request, refusal.sentence)
        return redirect("desk:messages:show", pk=pk)
    notices.success(request, "Đã rút lại. Sửa xong, hãy gửi duyệt lại.")
    return redirect("desk:messages:edit", pk=pk)


@require_http_methods(["GET", "POST"])
def approve(request: UserRequest, pk: int) -> HttpResponse:
    """One screen for a phone: what it says, where it goes, approve or return with a word."""
    message = message_of(request, pk, Act.APPROVE_MESSAGE)
    form = ReasonForm()
    if request.method == "POST" and "return" in request.POST:
        form = ReasonForm(request.POST)
        if form.is_valid():
            return _return(request, message, form.cleaned_data["reason"])
    elif request.method == "POST":
        return _approve(request, message)
    status = 422 if form.is_bound else 200
    return render(request, "desk/messages/approve.html", approval_page(request, message, form), status=status)


def _approve(request: UserRequest, message: Message) -> HttpResponse:
    try:
        version, planned = approve_and_plan(
            message.pk,
            by=request.user,
            revision=_seen(request, message),
            facts=request.POST.get("facts"),
        )
    except MessageError as refusal:
        notices.error(request, refusal.sentence)
        return redirect("desk:messages:approve", pk=message.pk)
    notices.success(
        request, f"Đã duyệt bản số {version.number}. Sẽ đến {number(planned)} nơi; xem tiến độ ở dưới."
    )
    return redirect("desk:messages:show", pk=message.pk)


def _seen(request: UserRequest, message: Message) -> int:
    """Return the revision that stood on the approver's screen; UnseenTextError when the form told none."""
    told = request.POST.get("revision", "")
    if not (told.isdecimal() and len(told) <= LONGEST_REVISION):
        raise UnseenTextError(message, None)
    return int(told)


def _return(request: UserRequest, message: Message, reason: str) -> HttpResponse:
    try:
        actions.return_draft(message.pk, request.user, reason)
    except MessageError as refusal:
        notices.error(request, refusal.sentence)
    else:
        notices.success(request, "Đã trả lại cho người soạn kèm lý do. Người soạn sẽ thấy ở mục Hôm nay.")
        return redirect("desk:today")
    return redirect("desk:messages:show", pk=message.pk)


@require_POST
def correct(request: UserRequest, pk: int) -> HttpResponse:
    message = message_of(request, pk, Act.WRITE_MESSAGE)
    try:
        actions.correct(message.pk, request.user)
    except MessageError as refusal:
        notices.error(request, refusal.sentence)
        return redirect("desk:messages:show", pk=pk)
    notices.success(
        request, "Đã mở bản nháp để đính chính. Bản đang phát vẫn giữ nguyên đến khi bản mới được duyệt."
    )
    return redirect("desk:messages:edit", pk=pk)


@require_http_methods(["GET", "POST"])
def withdraw(request: UserRequest, pk: int) -> HttpResponse:
    message = message_of(request, pk, Act.APPROVE_MESSAGE)
    version = current_version(message)
    if version is None:
        return redirect("desk:messages:show", pk=pk)
    form = WithdrawForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            places = recall_version(version.pk, form.cleaned_data["reason"], by=request.user)
        except MessageError as refusal:
            notices.error(request, refusal.sentence)
        else:
            notices.success(request, f"Đã thu hồi. {number(places)} nơi nhận được việc gỡ bản này.")
        return redirect("desk:messages:show", pk=pk)
    context = {"draft": message, "version": version, "form": form, "section": "messages"}
    return render(request, "desk/messages/withdraw.html", context, status=422 if form.is_bound else 200)
