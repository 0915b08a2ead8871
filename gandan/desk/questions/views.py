from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gandan.desk.answers.forms import AnswerForm, filled
from gandan.desk.answers.views import form_page, saved
from gandan.desk.questions.page import (
    DONE,
    beside,
    contentment_of,
    first_words,
    question_of,
    question_page,
    questions_of,
    rows_of,
    standing_of,
    title_of,
    told_of,
)
from gandan.desk.request import posted
from gandan.feedback import actions
from gandan.feedback.errors import FeedbackError
from gandan.people.rules import Act
from gandan.procedures.answers.actions import save_draft
from gandan.procedures.answers.models import AnswerDraft

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest
    from gandan.feedback.models import Question

ROWS = 30


@require_safe
def list_questions(request: UserRequest) -> HttpResponse:
    shown = DONE if request.GET.get("xem") == DONE else ""
    page = Paginator(questions_of(request, shown), ROWS).get_page(request.GET.get("trang"))
    context = {
        "page": page,
        "page_query": f"xem={DONE}" if shown else "",
        "rows": rows_of(page.object_list),
        "is_done": bool(shown),
        "contentment": contentment_of(request.user) if shown else None,
        "section": "questions",
    }
    return render(request, "desk/questions/list.html", context)


@require_safe
def show(request: UserRequest, pk: int) -> HttpResponse:
    question = question_of(request, pk, Act.VIEW)
    return render(request, "desk/questions/show.html", question_page(request, question))


@require_POST
def contact(request: UserRequest, pk: int) -> HttpResponse:
    """Show how to reach the asker, after it is written down that somebody looked."""
    question = question_of(request, pk, Act.ANSWER_QUESTION)
    try:
        found = actions.see_contact(question.pk, request.user)
    except FeedbackError as refusal:
        notices.error(request, str(refusal))
        return redirect("desk:questions:show", pk=pk)
    context = question_page(request, question) | {"contact": found}
    answer = render(request, "desk/questions/show.html", context)
    answer["Cache-Control"] = "no-store"
    return answer


@require_http_methods(["GET", "HEAD", "POST"])
def write(request: UserRequest, pk: int) -> HttpResponse:
    """Write the answer with the procedure's facts and what was answered before beside it."""
    question = question_of(request, pk, Act.ANSWER_QUESTION)
    draft = question.draft
    if question.state != question.State.WAITING or (draft and draft.state != AnswerDraft.State.WRITING):
        notices.error(request, "Câu này đã gửi duyệt hoặc đã xong.")
        return redirect("desk:questions:show", pk=pk)
    form = AnswerForm(posted(request), initial=filled(draft) if draft else first_words(question))
    kept = saved(form, lambda: _save(request, question, form))
    if kept is None:
        shown = {"draft": draft, "question": question, "title": title_of(question)} | beside(question)
        shown |= {"standing": standing_of(question), "told": told_of(question)}
        return form_page(request, form, shown)
    if kept.state == AnswerDraft.State.SUBMITTED:
        notices.success(request, "Đã gửi duyệt. Người duyệt sẽ thấy ở mục Hôm nay.")
        return redirect("desk:questions:show", pk=pk)
    notices.success(request, "Đã lưu.")
    return redirect("desk:questions:write", pk=pk)


def _save(request: UserRequest, question: Question, form: AnswerForm) -> AnswerDraft:
    """Keep what was typed, and hand it in when asked to."""
    revision = form.cleaned_data["revision"] or 0
    if question.draft is None:
        draft = actions.begin_reply(question.pk, form.told(), request.user)
    else:
        draft = save_draft(question.draft.pk, form.told(), request.user, revision)
    if "submit" in request.POST:
        actions.submit_reply(question.pk, request.user)
        draft.refresh_from_db()
    return draft
