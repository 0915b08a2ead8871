"""What an asker does with an answer: says whether it helped, and asks once more.

Whoever has the tracking code is the asker; nobody else finds the question. The log gets no word and no name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.feedback.actions.rows import rule_on, tell
from gandan.feedback.errors import AskedAgainError, NotAnsweredError
from gandan.feedback.models import Question, Rating, SecondAsking
from gandan.feedback.queries import due_on
from gandan.feedback.rules import check_asked_again
from gandan.feedback.values import Duty, Step
from gandan.text.fold import nfc

if TYPE_CHECKING:
    from gandan.feedback.models import Reply

State = Question.State


@transaction.atomic
def rate_reply(question_id: int, *, is_satisfied: bool) -> bool:
    """Keep whether the last answer helped; return whether this word counts: the first one does.

    Raises NotAnsweredError. Neither the rating nor the log leads back to the question.
    """
    question = _answered(question_id)
    reply = _last_reply(question)
    if question.is_rated:
        return False
    question.rated_number = reply.number
    question.save(update_fields=["rated_number"])
    rating = Rating.objects.create(unit_id=question.unit_id, is_satisfied=is_satisfied, on=clock.today())
    record(None, "question.rated", rating)
    return True


@transaction.atomic
def ask_again(question_id: int, text: str, *, is_question: bool = False) -> Question:
    """Open the question once more, with a day of its own, for the unit that answered.

    Raises NotAnsweredError, AskedAgainError the second time, and QuestionTextError.
    """
    text = nfc(text).strip()
    check_asked_again(text, is_question=is_question)
    question = Question.objects.select_for_update(no_key=True).get(pk=question_id)
    if SecondAsking.objects.filter(question=question).exists():
        raise AskedAgainError(question)
    _require_answered(question)
    today = clock.today()
    rule = rule_on(Duty.ANSWER, today)
    SecondAsking.objects.create(question=question, unit_id=question.unit_id, due_on=question.due_on, on=today)
    question.text_again, question.state, question.closed_on = text, State.WAITING, None
    # What was approved stays with its reply; the second answer is written anew.
    question.draft, question.rule, question.due_on = None, rule, due_on(today, rule.amount_days)
    question.save(update_fields=["text_again", "state", "closed_on", "draft", "rule", "due_on"])
    tell(question, Step.ASKED_AGAIN, None)
    record(None, "question.asked_again", question)
    return question


def _answered(question_id: int) -> Question:
    question = Question.objects.select_for_update(no_key=True).get(pk=question_id)
    _require_answered(question)
    return question


def _require_answered(question: Question) -> None:
    if question.state != State.ANSWERED or question.erased_on is not None:
        raise NotAnsweredError(question)


def _last_reply(question: Question) -> Reply:
    reply = question.last_reply
    if reply is None:
        raise NotAnsweredError(question)
    return reply
