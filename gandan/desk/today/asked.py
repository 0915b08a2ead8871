"""Questions of people that wait for an answer, answers that wait for a second person or to be read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q
from django.urls import reverse

from gandan.desk.questions.page import standing_of, title_of
from gandan.desk.today.due import SHOWN, Due, Group, total_of
from gandan.feedback.queries import waiting
from gandan.people import gate
from gandan.people.archives import archives
from gandan.people.rules import Act
from gandan.procedures.answers.models import AnswerDraft
from gandan.procedures.answers.queries import to_review
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from datetime import date

    from gandan.people.models import User

WRITING, SUBMITTED = AnswerDraft.State.WRITING, AnswerDraft.State.SUBMITTED


def units_answered_for(user: User, own_units: set[int], day: date) -> set[int]:
    """Return for which units the person answers, asked once for both lists below.

    They are the own units, and those that went into them: who asked there waits for an answer still.
    """
    reach = gate.units_for(user, Act.ANSWER_QUESTION)
    kept = archives(unit_map(), day)
    whole = own_units.union(*(kept.get(unit_id, frozenset()) for unit_id in own_units))
    return {unit_id for unit_id in whole if unit_id in reach}


def questions(answered_for: set[int], day: date) -> Group:
    """Show what people asked these units, the first due first; what came back says why."""
    reached = waiting().filter(unit__in=answered_for)
    rows = reached.filter(Q(draft__isnull=True) | Q(draft__state=WRITING))
    dues = tuple(
        Due(
            title_of(row),
            f"Người duyệt trả lại: {row.draft.returned_because}"
            if row.draft and row.draft.returned_because
            else standing_of(row),
            reverse("desk:questions:write", args=[row.pk]),
            "Trả lời",
            is_late=row.due_on < day,
        )
        for row in rows[:SHOWN]
    )
    return Group("Câu hỏi chờ trả lời", reverse("desk:questions:list"), total_of(rows, dues), dues)


def answers(user: User) -> Group:
    """Show the answers that wait for this person's word."""
    submitted = AnswerDraft.objects.filter(state=SUBMITTED).exclude(writers=user).exclude(author=user)
    rows = gate.limit(submitted, user, Act.APPROVE_ANSWER).order_by("changed_at", "pk")
    dues = tuple(
        Due(draft.question, "Chờ bạn duyệt câu trả lời", _approval_url(draft), "Xem và duyệt")
        for draft in rows.select_related("asked_in")[:SHOWN]
    )
    return Group("Câu trả lời chờ duyệt", reverse("desk:questions:list"), total_of(rows, dues), dues)


def old_answers(answered_for: set[int], day: date) -> Group:
    """Show the published answers of these units that must be read again."""
    rows = to_review(day).filter(answer__unit__in=answered_for)
    dues = tuple(
        Due(
            row.question,
            "Câu trả lời đã đăng, phải xem lại",
            reverse("desk:answers:show", args=[row.answer_id]),
            "Xem lại",
        )
        for row in rows[:SHOWN]
    )
    return Group("Câu trả lời phải xem lại", reverse("desk:answers:list"), total_of(rows, dues), dues)


def _approval_url(draft: AnswerDraft) -> str:
    question = getattr(draft, "asked_in", None)
    if question is not None:
        return reverse("desk:questions:approve", args=[question.pk])
    return reverse("desk:answers:approve", args=[draft.pk])
