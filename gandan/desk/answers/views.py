from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages as notices
from django.core.paginator import Paginator
from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gandan.desk.answers.forms import AnswerForm, NewAnswerForm, filled
from gandan.desk.answers.page import (
    answer_of,
    answer_page,
    answers_of,
    draft_of,
    drafts_of,
    facts_beside,
    rows_of,
)
from gandan.desk.request import posted
from gandan.people import gate
from gandan.people.rules import Act
from gandan.procedures.answers import actions
from gandan.procedures.answers.errors import AnswerError, AnswerTextError
from gandan.procedures.answers.models import AnswerDraft
from gandan.units.models import Unit

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpResponse

    from gandan.desk.request import UserRequest

ROWS = 30
HTTP_UNPROCESSABLE = 422


@require_safe
def list_answers(request: UserRequest) -> HttpResponse:
    page = Paginator(answers_of(request), ROWS).get_page(request.GET.get("trang"))
    context = {
        "page": page,
        "rows": rows_of(page.object_list),
        "drafts": drafts_of(request)[:ROWS],
        "may_answer": gate.may_somewhere(request.user, Act.ANSWER_QUESTION),
        "may_approve": gate.may_somewhere(request.user, Act.APPROVE_ANSWER),
        "section": "questions",
    }
    return render(request, "desk/answers/list.html", context)


@require_safe
def show(request: UserRequest, pk: int) -> HttpResponse:
    answer = answer_of(request, pk, Act.VIEW)
    return render(request, "desk/answers/show.html", answer_page(request, answer))


@require_http_methods(["GET", "HEAD", "POST"])
def write(request: UserRequest) -> HttpResponse:
    """Write an answer that nobody had to ask for."""
    if not gate.may_somewhere(request.user, Act.ANSWER_QUESTION):
        raise Http404
    form = NewAnswerForm(request.user, posted(request))

    def save() -> AnswerDraft:
        unit = get_object_or_404(Unit, pk=form.cleaned_data["unit"])
        return actions.begin_draft(unit, form.told(), request.user)

    draft = saved(form, save)
    if draft is not None:
        notices.success(request, "Đã lưu. Đọc lại rồi bấm gửi duyệt.")
        return redirect("desk:answers:edit", pk=draft.pk)
    return form_page(request, form, {})


@require_POST
def revise(request: UserRequest, pk: int) -> HttpResponse:
    answer = answer_of(request, pk, Act.ANSWER_QUESTION)
    try:
        draft = actions.revise_answer(answer.pk, request.user)
    except AnswerError as refusal:
        notices.error(request, str(refusal))
        return redirect("desk:answers:show", pk=pk)
    return redirect("desk:answers:edit", pk=draft.pk)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: UserRequest, pk: int) -> HttpResponse:
    draft = draft_of(request, pk, Act.ANSWER_QUESTION)
    form = AnswerForm(posted(request), initial=filled(draft))

    def save() -> AnswerDraft:
        revision = form.cleaned_data["revision"] or 0
        kept = actions.save_draft(draft.pk, form.told(), request.user, revision)
        return actions.submit_draft(kept.pk, request.user) if "submit" in request.POST else kept

    kept = saved(form, save)
    if kept is not None:
        return _after(request, kept)
    return form_page(request, form, {"draft": draft})


def _after(request: UserRequest, draft: AnswerDraft) -> HttpResponse:
    if draft.state == AnswerDraft.State.SUBMITTED:
        notices.success(request, "Đã gửi duyệt. Người duyệt sẽ thấy ở mục Hôm nay.")
        return redirect("desk:answers:list")
    notices.success(request, "Đã lưu.")
    return redirect("desk:answers:edit", pk=draft.pk)


def saved(form: AnswerForm, save: Callable[[], AnswerDraft]) -> AnswerDraft | None:
    """Save a sound form whole; a refusal leaves everything as it was and becomes a sentence at its field."""
    if not form.is_bound or not form.is_valid():
        return None
    try:
        with transaction.atomic():
            return save()
    except AnswerTextError as refusal:
        form.add_error({"procedures": "codes"}.get(refusal.field, refusal.field), str(refusal))
    except AnswerError as refusal:
        form.add_error(None, str(refusal))
    return None


def form_page(request: UserRequest, form: AnswerForm, shown: dict[str, Any]) -> HttpResponse:
    draft = shown.get("draft")
    ids = draft.procedures.values_list("pk", flat=True) if draft else ()
    context = {"form": form, "facts": facts_beside(ids), "section": "questions"} | shown
    status = HTTP_UNPROCESSABLE if form.is_bound else 200
    return render(request, "desk/answers/form.html", context, status=status)
