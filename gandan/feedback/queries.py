"""What screens ask of questions. What was led elsewhere is never among what officers read."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.conf import settings
from django.db.models import Count, Exists, F, Max, Min, OuterRef, Q
from django.db.models.functions import Coalesce, TruncMonth

from gandan.calendars.queries import departures
from gandan.calendars.rules import add_working_days
from gandan.feedback.models import Contact, FeedbackRule, Question, QuestionEvent, Rating, Reply
from gandan.feedback.rules import digest_of_code, read_code
from gandan.feedback.values import Answered, Contentment

if TYPE_CHECKING:
    from datetime import date

    from django.db.models import QuerySet

    from gandan.feedback.values import Duty
    from gandan.procedures.answers.models import Answer

# Days of the calendar among which so many working days surely are, Tết included.
LONGEST_STRETCH = timedelta(days=60)


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
    return by_digest(digest_of_code(code, settings.SECRET_KEY)) if code else None


def by_digest(code_digest: str) -> Question | None:
    """Return the question with all that its asker's page tells."""
    rows = Question.objects.select_related("unit", "procedure", "second_asking")
    rows = rows.prefetch_related("replies__version__answer")
    return rows.filter(code_digest=code_digest).first()


def published_before(question: Question) -> Answer | None:
    """Return what everybody reads since an earlier answer of the same unit, if they still do."""
    rows = question.replies.filter(version__answer__unit_id=question.unit_id).select_related(
        "version__answer"
    )
    reply = rows.filter(version__answer__withdrawn_on__isnull=True).order_by("-number").first()
    return reply.version.answer if reply and reply.version else None


def history_of(question: Question) -> QuerySet[QuestionEvent]:
    rows: QuerySet[QuestionEvent] = question.events.select_related("by")
    return rows.order_by("at", "pk")


def rules_of(duty: Duty) -> list[FeedbackRule]:
    """Return every number of days that was ever set for the duty, or will hold, the newest first."""
    return list(FeedbackRule.objects.filter(duty=duty).order_by("-valid_from"))


def due_on(received: date, working_days: int) -> date:
    """Return the last day for an answer; the day of receipt is not counted."""
    last = received + LONGEST_STRETCH + timedelta(days=2 * working_days)
    return add_working_days(received, working_days, departures(received, last))


def answered_by_month() -> list[Answered]:
    """Return, by unit and month, how many questions were answered, and how many of them in time.

    A question counts once, by its first answer: who asks again changes nothing about it, neither whose it
    was nor by when it was due.
    """
    rows = (
        Reply.objects.filter(number=1)
        .annotate(
            by_unit=Coalesce("question__second_asking__unit_id", "question__unit_id"),
            due=Coalesce("question__second_asking__due_on", "question__due_on"),
            month=TruncMonth("on"),
        )
        .order_by("by_unit", "month")
        .values_list("by_unit", "month")
        .annotate(
            first_on=Min("on"),
            last_on=Max("on"),
            questions=Count("pk"),
            in_time=Count("pk", filter=Q(on__lte=F("due"))),
        )
    )
    return [Answered(*row) for row in rows]


def contentment(ratings: QuerySet[Rating], since: date) -> Contentment:
    """Count what askers said of the answers since a day, of the ratings that are given."""
    counted = ratings.filter(on__gte=since).aggregate(
        content=Count("pk", filter=Q(is_satisfied=True)),
        not_content=Count("pk", filter=Q(is_satisfied=False)),
    )
    return Contentment(**counted)
