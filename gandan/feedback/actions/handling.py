from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.feedback.actions.rows import end, forget_contact, locked, tell
from gandan.feedback.errors import SameUnitError
from gandan.feedback.models import Contact, Question
from gandan.feedback.values import Route, Step
from gandan.people import gate
from gandan.people.rules import Act
from gandan.procedures.answers.actions import drop_draft
from gandan.procedures.answers.rules import checked_reason

if TYPE_CHECKING:
    from gandan.people.models import User
    from gandan.units.models import Unit


@transaction.atomic
def forward_question(question_id: int, to: Unit, reason: str, by: User) -> Question:
    """Give the question to the unit whose matter it is; the day it is due stays the same.

    What was begun here is dropped: the other unit answers in its own words.
    """
    question = locked(question_id)
    gate.require(by, Act.ANSWER_QUESTION, question.unit_id)
    if question.unit_id == to.pk:
        raise SameUnitError(question)
    note = checked_reason(reason)
    _drop(question, by)
    tell(question, Step.FORWARDED, by, note=note, to_unit=to.pk)
    record(by, "question.forwarded", question, to_unit=to.pk)
    question.unit = to
    question.save(update_fields=["unit"])
    return question


@transaction.atomic
def divert_question(question_id: int, route: Route, by: User) -> Question:
    """Lead elsewhere what has a way of its own by law.

    From now on no officer reads it; the asker can still copy the words with the code, until they are erased.
    """
    question = locked(question_id)
    gate.require(by, Act.ANSWER_QUESTION, question.unit_id)
    _drop(question, by)
    forget_contact(question)
    tell(question, Step.DIVERTED, by)
    end(question, Question.State.DIVERTED, route=route.value)
    # Not which way: that somebody denounced anything is known to nobody who reads the log.
    record(by, "question.diverted", question)
    return question


@transaction.atomic
def close_question(question_id: int, reason: str, by: User) -> Question:
    """Answer no more: spam, asked twice, no matter of ours. The asker reads the reason."""
    question = locked(question_id)
    gate.require(by, Act.ANSWER_QUESTION, question.unit_id)
    note = checked_reason(reason)
    _drop(question, by)
    tell(question, Step.CLOSED, by, note=note)
    end(question, Question.State.CLOSED, closed_because=note)
    record(by, "question.closed", question)
    return question


@transaction.atomic
def see_contact(question_id: int, by: User) -> Contact | None:
    """Return how to reach the asker; that somebody looked is written down first."""
    question = locked(question_id)
    gate.require(by, Act.ANSWER_QUESTION, question.unit_id)
    record(by, "question.contact_seen", question)
    return Contact.objects.filter(question=question).first()


def _drop(question: Question, by: User) -> None:
    if question.draft is None:
        return
    drop_draft(question.draft.pk, by)
    question.draft = None
    question.save(update_fields=["draft"])
