"""What the actions share: the locked question, its next event, its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.feedback.errors import NoRuleError, QuestionClosedError
from gandan.feedback.models import Contact, FeedbackRule, Question, QuestionEvent
from gandan.people.errors import NotFoundError

if TYPE_CHECKING:
    from datetime import date

    from gandan.feedback.values import Duty, Step
    from gandan.people.models import User


def locked(question_id: int) -> Question:
    """Return the question while it waits; whoever else wants to change it waits for this transaction."""
    question = Question.objects.select_for_update(no_key=True).filter(pk=question_id).first()
    if question is None:
        raise NotFoundError("Question", question_id)
    if question.state != Question.State.WAITING:
        raise QuestionClosedError(question)
    return question


def tell(  # noqa: PLR0913 - the two keywords are what a step may bring with it
    question: Question, step: Step, by: User | None, *, note: str = "", to_unit: int | None = None
) -> QuestionEvent:
    return QuestionEvent.objects.create(
        question=question,
        step=step,
        by=by,
        unit_id=question.unit_id,
        to_unit_id=to_unit,
        note=note,
        at=clock.now(),
    )


def end(question: Question, state: str, **more: str) -> None:
    """Let the question wait no more; the days of erasing are counted from today."""
    question.state, question.closed_on = state, clock.today()
    for name, value in more.items():
        setattr(question, name, value)
    question.save(update_fields=["state", "closed_on", *more])


def forget_contact(question: Question) -> None:
    Contact.objects.filter(question=question).delete()


def rule_on(duty: Duty, on: date) -> FeedbackRule:
    """Return the rule of the day; NoRuleError when nobody has set one."""
    rule = FeedbackRule.objects.on(on).filter(duty=duty).order_by("-valid_from").first()
    if rule is None:
        raise NoRuleError(duty.label, on)
    found: FeedbackRule = rule
    return found
