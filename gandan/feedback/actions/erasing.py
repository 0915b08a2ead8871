from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.feedback.actions.rows import forget_contact, rule_on, tell
from gandan.feedback.models import Knock, Question
from gandan.feedback.values import Duty, Step

if TYPE_CHECKING:
    from datetime import date

AT_ONCE = 200


def erase_due(on: date | None = None) -> int:
    """Erase what was asked, and how to reach who asked, where its days are over; return of how many.

    The public wording, the answer and the history stay. Safe to run twice.
    """
    day = on or clock.today()
    Knock.objects.filter(day__lt=day).delete()
    diverted = Question.objects.filter(state=Question.State.DIVERTED)
    others = Question.objects.filter(state__in=(Question.State.ANSWERED, Question.State.CLOSED))
    erased = 0
    for rows, duty in ((diverted, Duty.ERASE_DIVERTED), (others, Duty.ERASE)):
        last = day - timedelta(days=rule_on(duty, day).amount_days)
        due = rows.filter(erased_on__isnull=True, closed_on__lte=last).order_by("pk")
        erased += sum(_erase(pk, day) for pk in list(due.values_list("pk", flat=True)[:AT_ONCE]))
    return erased


@transaction.atomic
def _erase(question_id: int, day: date) -> bool:
    question = Question.objects.select_for_update(no_key=True).get(pk=question_id)
    if question.erased_on is not None:
        return False
    forget_contact(question)
    question.text, question.text_again, question.erased_on = "", "", day
    question.save(update_fields=["text", "text_again", "erased_on"])
    tell(question, Step.ERASED, None)
    record(None, "question.erased", question)
    return True
