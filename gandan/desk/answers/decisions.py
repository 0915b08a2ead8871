"""What is decided about an answer: approved, returned, dropped, taken out, made into a message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages as notices
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from gandan.desk.answers.forms import DecisionForm, ReasonForm
from gandan.desk.answers.messages import message_from
from gandan.desk.answers.page import answer_of, approval_page, draft_of
from gandan.desk.request import posted
from gandan.messages.errors import MessageError
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Act
from gandan.procedures.answers import actions
from gandan.procedures.answers.errors import AnswerError

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest
    from gandan.procedures.answers.models import AnswerDraft

HTTP_UNPROCESSABLE = 422
NOT_YOURS = "Bạn không soạn thông điệp cho đơn vị này."


@require_http_methods(["GET", "HEAD", "POST"])
def approve(request: UserRequest, pk: int) -> HttpResponse:
    """One screen for a phone: how it reads, what in it may be private, approve or return with a word."""
    draft = draft_of(request, pk, Act.APPROVE_ANSWER)
    form = DecisionForm(request.POST if _is_decided(request) else None, revision=draft.revision)
    reason = ReasonForm(request.POST if "return" in request.POST else None, label_suffix="")
    if form.is_bound and form.is_valid():
        try:
            actions.approve_draft(draft.pk, form.approval(otherwise_public=True), request.user)
        except AnswerError as refusal:
            form.add_error(None, str(refusal))
        else:
            notices.success(request, "Đã duyệt và đăng. Mọi người đọc được ngay.")
            return redirect("desk:answers:list")
    if reason.is_bound and reason.is_valid():
        return _return(request, draft, reason.cleaned_data["reason"])
    return _approval(request, draft, {"form": form, "reason": reason})


def _is_decided(request: UserRequest) -> bool:
    return request.method == "POST" and "return" not in request.POST


def _return(request: UserRequest, draft: AnswerDraft, reason: str) -> HttpResponse:
    try:
        actions.return_draft(draft.pk, reason, request.user)
    except AnswerError as refusal:
        notices.error(request, str(refusal))
        return redirect("desk:answers:approve", pk=draft.pk)
    notices.success(request, "Đã trả lại cho người soạn kèm lý do.")
    return redirect("desk:answers:list")


def _approval(request: UserRequest, draft: AnswerDraft, forms: dict[str, Any]) -> HttpResponse:
    status = HTTP_UNPROCESSABLE if any(form.is_bound for form in forms.values()) else 200
    context = approval_page(request, draft) | forms
    return render(request, "desk/answers/approve.html", context, status=status)


@require_POST
def take_back(request: UserRequest, pk: int) -> HttpResponse:
    draft = draft_of(request, pk, Act.ANSWER_QUESTION)
    try:
        actions.take_back_draft(draft.pk, request.user)
    except AnswerError as refusal:
        notices.error(request, str(refusal))
        return redirect("desk:answers:list")
    notices.success(request, "Đã rút lại. Sửa xong, hãy gửi duyệt lại.")
    return redirect("desk:answers:edit", pk=pk)


@require_POST
def drop(request: UserRequest, pk: int) -> HttpResponse:
    draft = draft_of(request, pk, Act.ANSWER_QUESTION)
    try:
        actions.drop_draft(draft.pk, request.user)
    except AnswerError as refusal:
        notices.error(request, str(refusal))
    else:
        notices.success(request, "Đã bỏ bản soạn này.")
    return redirect("desk:answers:list")


@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: UserRequest, pk: int) -> HttpResponse:
    answer = answer_of(request, pk, Act.APPROVE_ANSWER)
    form = ReasonForm(posted(request), label_suffix="")
    if form.is_bound and form.is_valid():
        try:
            actions.withdraw_answer(answer.pk, form.cleaned_data["reason"], request.user)
        except AnswerError as refusal:
            notices.error(request, str(refusal))
        else:
            notices.success(request, "Đã gỡ. Trang cũ nói rõ lý do.")
        return redirect("desk:answers:show", pk=pk)
    status = HTTP_UNPROCESSABLE if form.is_bound else 200
    context = {"answer": answer, "form": form, "section": "questions"}
    return render(request, "desk/answers/withdraw.html", context, status=status)


@require_POST
def make_message(request: UserRequest, pk: int) -> HttpResponse:
    answer = answer_of(request, pk, Act.VIEW)
    if answer.current is None or answer.withdrawn_on is not None:
        notices.error(request, "Câu trả lời này đã gỡ, không làm thông điệp được.")
        return redirect("desk:answers:show", pk=pk)
    try:
        message = message_from(answer.current, request.user)
    except (MessageError, NotAllowedError) as refusal:
        notices.error(request, refusal.sentence if isinstance(refusal, MessageError) else NOT_YOURS)
        return redirect("desk:answers:show", pk=pk)
    notices.success(
        request, "Đã chép sang bản nháp thông điệp. Đọc lại, sửa cho hợp loa và tờ rơi, rồi gửi duyệt."
    )
    return redirect("desk:messages:edit", pk=message.pk)
