"""What is decided about a question: its answer approved or returned, passed on, led elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages as notices
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from gandan.desk.answers.forms import DecisionForm, ReasonForm
from gandan.desk.questions.forms import CLOSE, CloseForm, ForwardForm
from gandan.desk.questions.page import question_of, reply_approval_page, title_of
from gandan.desk.request import posted
from gandan.feedback import actions
from gandan.feedback.errors import FeedbackError
from gandan.feedback.queries import published_before
from gandan.feedback.values import Route
from gandan.people.rules import Act
from gandan.procedures.answers.errors import AnswerError
from gandan.units.models import Unit

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.forms import Form
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest
    from gandan.feedback.models import Question

HTTP_UNPROCESSABLE = 422


@require_http_methods(["GET", "HEAD", "POST"])
def approve(request: UserRequest, pk: int) -> HttpResponse:
    """One screen for a phone: what was asked, how the answer reads, approve or return with a word."""
    question = question_of(request, pk, Act.APPROVE_ANSWER)
    if question.draft is None or question.state != question.State.WAITING:
        notices.error(request, "Câu này chưa có trả lời chờ duyệt, hoặc đã xong.")
        return redirect("desk:questions:show", pk=pk)
    is_returned = "return" in request.POST
    published = published_before(question)
    form = DecisionForm(
        request.POST if request.method == "POST" and not is_returned else None,
        revision=question.draft.revision,
        asks_whom=question.may_publish,
        published_id=published.pk if published else None,
    )
    reason = ReasonForm(request.POST if is_returned else None, label_suffix="")

    def let_go() -> object:
        approval = form.approval(otherwise_public=False)
        return actions.approve_reply(question.pk, approval, request.user)

    if is_done(form, let_go):
        notices.success(request, "Đã duyệt. Người hỏi đọc được ngay bằng mã của mình.")
        return redirect("desk:questions:list")
    if is_done(
        reason, lambda: actions.return_reply(question.pk, reason.cleaned_data["reason"], request.user)
    ):
        notices.success(request, "Đã trả lại cho người soạn kèm lý do. Người soạn sẽ thấy ở mục Hôm nay.")
        return redirect("desk:questions:list")
    context = reply_approval_page(request, question, question.draft) | {"form": form, "reason": reason}
    return _page(request, "desk/questions/approve.html", context)


@require_POST
def take_back(request: UserRequest, pk: int) -> HttpResponse:
    question = question_of(request, pk, Act.ANSWER_QUESTION)
    try:
        actions.take_back_reply(question.pk, request.user)
    except (FeedbackError, AnswerError) as refusal:
        notices.error(request, str(refusal))
        return redirect("desk:questions:show", pk=pk)
    notices.success(request, "Đã rút lại. Sửa xong, hãy gửi duyệt lại.")
    return redirect("desk:questions:write", pk=pk)


@require_http_methods(["GET", "HEAD", "POST"])
def forward(request: UserRequest, pk: int) -> HttpResponse:
    question = question_of(request, pk, Act.ANSWER_QUESTION)
    form = ForwardForm(question, posted(request))

    def pass_on() -> object:
        unit = get_object_or_404(Unit, pk=form.cleaned_data["unit"])
        return actions.forward_question(question.pk, unit, form.cleaned_data["reason"], request.user)

    if is_done(form, pass_on):
        notices.success(request, "Đã chuyển. Hạn trả lời giữ nguyên; đơn vị ấy thấy ở mục Hôm nay.")
        return redirect("desk:questions:list")
    context = {"question": question, "title": title_of(question), "form": form, "section": "questions"}
    return _page(request, "desk/questions/forward.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def close(request: UserRequest, pk: int) -> HttpResponse:
    question = question_of(request, pk, Act.ANSWER_QUESTION)
    form = CloseForm(posted(request), label_suffix="")
    if is_done(form, lambda: _close(request, question, form)):
        notices.success(request, "Xong. Người hỏi đọc được lý do và nơi cần gửi bằng mã của mình.")
        return redirect("desk:questions:list")
    context = {"question": question, "title": title_of(question), "form": form, "section": "questions"}
    return _page(request, "desk/questions/close.html", context)


def _close(request: UserRequest, question: Question, form: CloseForm) -> object:
    what = form.cleaned_data["what"]
    if what == CLOSE:
        return actions.close_question(question.pk, form.cleaned_data["reason"], request.user)
    return actions.divert_question(question.pk, Route(what), request.user)


def is_done(form: Form, act: Callable[[], object]) -> bool:
    """Let it happen if the form is sound; a refusal becomes a sentence of the form."""
    if not form.is_bound or not form.is_valid():
        return False
    try:
        act()
    except (FeedbackError, AnswerError) as refusal:
        form.add_error(None, str(refusal))
        return False
    return True


def _page(request: UserRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    forms = (context["form"], context.get("reason"))
    is_sent = any(form is not None and form.is_bound for form in forms)
    return render(request, template, context, status=HTTP_UNPROCESSABLE if is_sent else 200)
