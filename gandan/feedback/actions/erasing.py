from __future__ import annotations

from datetime import timedelta
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import Q

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.feedback.actions.rows import forget_contact, tell
from gandan.feedback.errors import NoRuleError
from gandan.feedback.models import Knock, Question
from gandan.feedback.queries import rules_of
from gandan.feedback.values import Duty, Step

if TYPE_CHECKING:
    from datetime import date

AT_ONCE = 200


def erase_due(on: date | None = None) -> int:
    """Erase what was asked, and how to reach who asked, where its days are over; return of how many.

    The days of a question are those of the day it was received, so that no later rule erases it sooner.
    The public wording, the answer and the history stay. Safe to run twice.
    """
    day = on or clock.today()
    Knock.objects.filter(day__lt=day).delete()
    diverted = Question.objects.filter(state=Question.State.DIVERTED)
    others = Question.objects.filter(state__in=(Question.State.ANSWERED, Question.State.CLOSED))
    erased = 0
    for rows, duty in ((diverted, Duty.ERASE_DIVERTED), (others, Duty.ERASE)):
        due = rows.filter(erased_on__isnull=True).exclude(_kept(duty, day)).order_by("pk")
        erased += sum(_erase(pk, day) for pk in list(due.values_list("pk", flat=True)[:AT_ONCE]))
    return erased


def _kept(duty: Duty, day: date) -> Q:
    """Return what some rule keeps on the day still.

    A rule binds what was received while it held. On the day that a rule gives way to the next, nobody knows
    which came first, the rule or the question: it is kept for the longer of both.
    """
    rules = rules_of(duty)
    if not rules:
        raise NoRuleError(duty.label, day)
    kept = []
    for rule in rules:
        own = Q(closed_on__gt=day - timedelta(days=rule.amount_days))
        own &= Q(received_on__gte=rule.valid_from) if rule != rules[-1] else Q()
        own &= Q(received_on__lte=rule.valid_to) if rule.valid_to else Q()
        kept.append(own)
    return reduce(or_, kept)


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
