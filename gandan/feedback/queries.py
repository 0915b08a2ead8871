"""What screens ask of questions. What was led elsewhere is never among what officers read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db.models import Count, Exists, F, Max, Min, OuterRef, Q
from django.db.models.functions import TruncMonth

from gandan.feedback.models import Contact, FeedbackRule, Question, QuestionEvent
from gandan.feedback.rules import digest_of_code, read_code
from gandan.feedback.values import Answered

if TYPE_CHECKING:
    from datetime import date

    from django.db.models import QuerySet

    from gandan.feedback.values import Duty


def readable() -> QuerySet[Question]:
    """Return the questions that officers may read, the first due first, and whether a contact was left."""
    rows = Question.objects.exclude(state=Question.State.DIVERTED).select_related(
        "unit", "draft", "procedure", "rule"
    )
    contact = Contact.objects.filter(question=OuterRef("pk"))
    return rows.annotate(has_contact=Exists(contact)).order_by("due_on", "pk")


def waiting() -> QuerySet[Question]:
    return readable().filter(state=Question.State.WAITING)


def by_code(typed: str) -> Question | None:
    """Return the question of a tracking code; looked up by its digest, so that guessing learns nothing."""
    code = read_code(typed)
    if not code:
        return None
    rows = Question.objects.select_related("unit", "reply__version__answer", "procedure")
    return rows.filter(code_digest=digest_of_code(code, settings.SECRET_KEY)).first()


def history_of(question: Question) -> QuerySet[QuestionEvent]:
    rows: QuerySet[QuestionEvent] = question.events.select_related("by")
    return rows.order_by("at", "pk")


def rules_of(duty: Duty) -> list[FeedbackRule]:
    """Return every number of days that was ever set for the duty, or will hold, the newest first."""
    return list(FeedbackRule.objects.filter(duty=duty).order_by("-valid_from"))


def rules_on(day: date, duty: Duty) -> FeedbackRule | None:
    found: FeedbackRule | None = FeedbackRule.objects.on(day).filter(duty=duty).first()
    return found


def answered_by_month() -> list[Answered]:
    """Return, by unit and month of the reply, how many questions were answered, and how many in time."""
    rows = (
        Question.objects.filter(state=Question.State.ANSWERED)
        .annotate(month=TruncMonth("closed_on"))
        .order_by("unit_id", "month")
        .values_list("unit_id", "month")
        .annotate(
            first_on=Min("closed_on"),
            last_on=Max("closed_on"),
            answers=Count("pk"),
            in_time=Count("pk", filter=Q(closed_on__lte=F("due_on"))),
        )
    )
    return [Answered(*row) for row in rows]
