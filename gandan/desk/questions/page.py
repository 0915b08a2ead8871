"""What the pages of questions show, put together from the rooms below."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.http import Http404

from gandan.calendars import clock
from gandan.desk.answers.page import approval_page, body_of, facts_beside
from gandan.feedback.models import Question, Rating
from gandan.feedback.queries import contentment, history_of, readable, waiting
from gandan.feedback.values import Step
from gandan.people import gate
from gandan.people.errors import NotFoundError
from gandan.people.rules import Act
from gandan.procedures.answers.models import AnswerDraft
from gandan.procedures.answers.search import similar
from gandan.procedures.queries import of_procedure
from gandan.text.days import short_date
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.db.models import QuerySet
    from django.utils.safestring import SafeString

    from gandan.desk.request import UserRequest
    from gandan.feedback.models import Reply
    from gandan.feedback.values import Contentment
    from gandan.people.models import User

DONE = "xong"
DAYS_OF_RATINGS = 365
LONGEST_TITLE = 160
WRITING, SUBMITTED = AnswerDraft.State.WRITING, AnswerDraft.State.SUBMITTED


@dataclass(frozen=True)
class Row:
    question: Question
    title: str
    unit_name: str
    standing: str
    is_late: bool


def questions_of(request: UserRequest, shown: str) -> QuerySet[Question]:
    """Return the questions of the units in reach: those that wait, the first due first, or those done."""
    if shown == DONE:
        rows = readable().exclude(state=Question.State.WAITING).order_by("-closed_on", "-pk")
        return gate.limit(rows, request.user, Act.VIEW)
    return gate.limit(waiting(), request.user, Act.VIEW)


def question_of(request: UserRequest, pk: int, act: Act) -> Question:
    """Return the question; 404 when there is none, it is out of reach, or nobody reads it any more."""
    try:
        return gate.access(readable(), request.user, act, pk=pk)
    except NotFoundError as error:
        raise Http404 from error


def rows_of(questions: Iterable[Question]) -> list[Row]:
    units, today = unit_map(), clock.today()
    return [
        Row(row, title_of(row), units.name(row.unit_id, today), standing_of(row), is_late(row))
        for row in questions
    ]


def title_of(question: Question) -> str:
    """Return the first words of what was asked last; once they are erased, the public wording."""
    if question.text_again:
        return f"Hỏi lại: “{_beginning(question.text_again)}”"
    text = question.text or (question.draft.question if question.draft else "")
    return _beginning(text) or "Lời hỏi đã xóa theo hạn"


def _beginning(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= LONGEST_TITLE else words[:LONGEST_TITLE].rpartition(" ")[0] + "…"


def is_late(question: Question) -> bool:
    return question.state == Question.State.WAITING and question.due_on < clock.today()


def standing_of(question: Question) -> str:
    """Say in a sentence where the question stands."""
    day = short_date(question.due_on)
    if question.state != Question.State.WAITING:
        return Question.State(question.state).label.capitalize()
    if question.draft is not None and question.draft.state == SUBMITTED:
        return f"Chờ duyệt câu trả lời, hạn ngày {day}"
    if is_late(question):
        return f"Quá hạn trả lời từ ngày {day}"
    return f"Trả lời chậm nhất ngày {day}"


def question_page(request: UserRequest, question: Question) -> dict[str, Any]:
    user, units, today = request.user, unit_map(), clock.today()
    is_open = question.state == Question.State.WAITING
    may_answer = is_open and gate.may(user, Act.ANSWER_QUESTION, question.unit_id)
    draft_state = question.draft.state if question.draft else ""
    may_approve = draft_state == SUBMITTED and gate.may(user, Act.APPROVE_ANSWER, question.unit_id)
    handed_in = question.draft if draft_state == SUBMITTED and (may_answer or may_approve) else None
    return {
        "question": question,
        "unit_name": units.name(question.unit_id, today),
        "place_name": units.name(question.place_id, today) if question.place_id else "",
        "standing": standing_of(question),
        "is_late": is_late(question),
        "history": _history(question),
        "told": told_of(question),
        "may_answer": may_answer and draft_state != SUBMITTED,
        "may_handle": may_answer,
        "may_approve": may_approve,
        "may_take_back": may_answer and draft_state == SUBMITTED,
        "handed_in": handed_in,
        "handed_in_body": body_of(handed_in.text) if handed_in else "",
        "is_begun": bool(draft_state),
        "section": "questions",
    } | beside(question)


def told_of(question: Question) -> list[tuple[Reply, SafeString | str]]:
    """Return each answer that was given, the newest first, with how it reads."""
    return [(reply, body_of(reply.text, reply.on)) for reply in question.told]


def beside(question: Question) -> dict[str, Any]:
    """Return what helps to answer: the catalogue's facts, and what was answered before."""
    return {
        "facts": facts_beside([question.procedure_id] if question.procedure_id else []),
        "similar": similar(question.text) if question.text else [],
    }


def reply_approval_page(request: UserRequest, question: Question, draft: AnswerDraft) -> dict[str, Any]:
    shown = approval_page(request, draft)
    return shown | {
        "question": question,
        "title": title_of(question),
        "standing": standing_of(question),
        "told": told_of(question),
    }


def first_words(question: Question) -> dict[str, Any]:
    """Return what the form of a new answer begins with: the procedure's own code, law and field.

    Never the words of an earlier answer: that one stays, and who asked again reads both.
    """
    if question.procedure is None:
        return {}
    version = of_procedure(question.procedure, clock.today()).first()
    if version is None:
        return {}
    bases = version.legal_bases.all()[:3]
    return {
        "codes": version.code,
        "legal_bases": "\n".join(f"{row.number} {row.title}".strip() for row in bases),
        "field_area": version.field_area[:120],
    }


def contentment_of(user: User) -> Contentment:
    """Count what askers said in a year of the answers of the units within reach."""
    since = clock.today() - timedelta(days=DAYS_OF_RATINGS)
    return contentment(gate.limit(Rating.objects.all(), user, Act.VIEW), since)


def _history(question: Question) -> list[dict[str, Any]]:
    units, today = unit_map(), clock.today()
    return [
        {
            "at": event.at,
            "words": Step(event.step).label,
            "by": event.by,
            "to": units.name(event.to_unit_id, today) if event.to_unit_id else "",
            "note": event.note,
        }
        for event in history_of(question)
    ]
