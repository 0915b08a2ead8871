from __future__ import annotations

from django.db import models
from django.db.models import Q

from gandan.audit.models import AppendOnlyModel
from gandan.feedback.values import MAX_REASON, Duty, Route, Step
from gandan.people.models import User
from gandan.procedures.answers.models import AnswerDraft, AnswerVersion
from gandan.procedures.models import Procedure
from gandan.units.models import DatedModel, Unit, one_open


class FeedbackRule(DatedModel):
    """So many days for a duty, from a day on, by the word of somebody who may say so."""

    duty = models.CharField(max_length=20, choices=Duty)
    amount_days = models.PositiveSmallIntegerField()  # working days for an answer, days of the calendar else
    source = models.CharField(max_length=300)

    class Meta(DatedModel.Meta):
        constraints = [*DatedModel.Meta.constraints, one_open("feedback_rule_one_open", "duty")]

    def __str__(self) -> str:
        return f"{self.duty}: {self.amount_days}"


class Question(models.Model):
    """What somebody asked, in own words until they are erased. How to reach who asked is another row."""

    class State(models.TextChoices):
        WAITING = "waiting", "chờ trả lời"
        ANSWERED = "answered", "đã trả lời"
        DIVERTED = "diverted", "đã hướng dẫn gửi nơi khác"
        CLOSED = "closed", "không trả lời"

    # Of the tracking code; the code itself is known to the asker alone.
    code_digest = models.CharField(max_length=64, unique=True)
    text = models.TextField(blank=True)  # empty once erased
    text_again = models.TextField(blank=True)  # what was still unclear after the answer; erased with the rest
    procedure = models.ForeignKey(Procedure, models.PROTECT, null=True, blank=True, related_name="questions")
    place = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="questions")
    received_at = models.DateTimeField()
    received_on = models.DateField()  # by the house's clock
    rule = models.ForeignKey(FeedbackRule, models.PROTECT, related_name="+")
    due_on = models.DateField()
    may_publish = models.BooleanField(default=False)
    state = models.CharField(max_length=10, choices=State, default=State.WAITING)
    route = models.CharField(max_length=16, choices=Route, blank=True)
    closed_on = models.DateField(null=True, blank=True)
    closed_because = models.CharField(max_length=MAX_REASON, blank=True)
    draft = models.OneToOneField(AnswerDraft, models.PROTECT, null=True, blank=True, related_name="asked_in")
    erased_on = models.DateField(null=True, blank=True)
    # The number of the reply that was rated last, so that none is rated twice: not how, and not when.
    rated_number = models.PositiveSmallIntegerField(default=0)

    class Meta:
        indexes = [models.Index(fields=["unit", "state", "due_on"])]
        constraints = [
            models.CheckConstraint(
                condition=Q(state="waiting", closed_on__isnull=True)
                | (~Q(state="waiting") & Q(closed_on__isnull=False)),
                name="feedback_question_closed_on_a_day",
            ),
            models.CheckConstraint(
                condition=Q(state="diverted") ^ Q(route=""), name="feedback_question_diverted_to_a_route"
            ),
            models.CheckConstraint(
                condition=~Q(state="closed") | ~Q(closed_because=""),
                name="feedback_question_closed_with_reason",
            ),
        ]

    def __str__(self) -> str:
        return f"câu hỏi {self.pk}"  # never its words: this is what logs and errors show

    @property
    def last_reply(self) -> Reply | None:
        """Return what was last said to who asked; of replies that were prefetched, without a query."""
        return next(iter(self.told), None)

    @property
    def told(self) -> list[Reply]:
        """Return all that was said to who asked, the newest first; where prefetched, without a query."""
        return sorted(self.replies.all(), key=lambda reply: -reply.number)

    @property
    def is_rated(self) -> bool:
        """Whether the asker has said of the last reply if it helped."""
        reply = self.last_reply
        return reply is not None and reply.number <= self.rated_number


class Contact(models.Model):
    """How to reach who asked; its own row, so that lists of questions never read it, erased on its day."""

    question = models.OneToOneField(Question, models.CASCADE, related_name="contact")
    name = models.CharField(max_length=120, blank=True)
    phone = models.CharField(max_length=30, blank=True)
    email = models.CharField(max_length=120, blank=True)
    consent = models.CharField(max_length=300)  # the words that were agreed to
    agreed_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"liên hệ của câu hỏi {self.question_id}"


class QuestionEvent(AppendOnlyModel):
    """One step on the way of a question: who, when, from which unit, and why."""

    question = models.ForeignKey(Question, models.PROTECT, related_name="events")
    step = models.CharField(max_length=12, choices=Step)
    by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    to_unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+")
    note = models.CharField(max_length=MAX_REASON, blank=True)
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["question", "at"])]

    def __str__(self) -> str:
        return f"{self.step} {self.question_id}"


class Reply(AppendOnlyModel):
    """What was said to who asked, word for word; `version` where everybody can read it."""

    question = models.ForeignKey(Question, models.PROTECT, related_name="replies")
    number = models.PositiveSmallIntegerField(default=1)  # the second one answers who asked again
    asked = models.CharField(max_length=500)  # in the public wording
    text = models.TextField()
    version = models.ForeignKey(AnswerVersion, models.PROTECT, null=True, blank=True, related_name="replies")
    approved_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    on = models.DateField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["question", "number"], name="feedback_reply_number_once"),
        ]

    def __str__(self) -> str:
        return f"trả lời câu hỏi {self.question_id}"


class Rating(AppendOnlyModel):
    """Whether some reply of the unit helped who asked: a yes or a no on a day.

    No row says of which reply: how to reach who asked may stand beside the question.
    """

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")  # who answered
    is_satisfied = models.BooleanField()
    on = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["unit", "on"])]

    def __str__(self) -> str:
        return f"đánh giá trả lời của đơn vị {self.unit_id}"


class SecondAsking(AppendOnlyModel):
    """That somebody asked again, once, and what was settled before: who answered, and by when it was due."""

    question = models.OneToOneField(Question, models.PROTECT, related_name="second_asking")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    due_on = models.DateField()
    on = models.DateField()

    def __str__(self) -> str:
        return f"hỏi lại câu hỏi {self.question_id}"


class Knock(models.Model):
    """How often somebody came to one door today: never who, and forgotten tomorrow."""

    day = models.DateField()
    digest = models.CharField(max_length=64)
    times = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["day", "digest"], name="feedback_knock_once")]

    def __str__(self) -> str:
        return f"{self.day}: {self.times}"
