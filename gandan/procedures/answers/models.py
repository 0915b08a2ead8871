from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from gandan.audit.models import AppendOnlyModel
from gandan.people.models import User
from gandan.procedures.answers.limits import MAX_FIELD, MAX_QUESTION, MAX_REASON
from gandan.units.models import Unit


class Answer(models.Model):
    """A question that people can look up with its answer; what it says are its versions."""

    key = models.SlugField(max_length=100, unique=True)  # stable address part
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="answers")
    # What is read today; empty only inside the transaction that makes the first version.
    current = models.ForeignKey(
        "AnswerVersion", models.PROTECT, null=True, blank=True, related_name="current_of"
    )
    withdrawn_on = models.DateField(null=True, blank=True)
    withdrawn_because = models.CharField(max_length=MAX_REASON, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(withdrawn_on__isnull=True) | ~Q(withdrawn_because=""),
                name="procedures_answer_withdrawn_with_a_reason",
            )
        ]

    def __str__(self) -> str:
        return self.key


class AnswerVersion(AppendOnlyModel):
    """One wording, as it was approved; a change is the next one."""

    answer = models.ForeignKey(Answer, models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    question = models.CharField(max_length=MAX_QUESTION)  # the public wording, nobody's own
    text = models.TextField()  # light markup: docs/extend/markup.md
    field_area = models.CharField(max_length=MAX_FIELD, blank=True)
    legal_bases = models.JSONField(default=list, blank=True)  # a line of words each
    checked_on = models.DateField()
    review_by = models.DateField()
    written_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    approved_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    source = models.CharField(max_length=300, blank=True)  # the file it was taken from
    digest = models.CharField(max_length=64)
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["answer", "number"], name="procedures_answer_version_once"),
            models.CheckConstraint(condition=~Q(question="") & ~Q(text=""), name="procedures_answer_says"),
            models.CheckConstraint(
                condition=Q(review_by__gt=F("checked_on")), name="procedures_answer_reviewed_later"
            ),
        ]

    def __str__(self) -> str:
        return self.question


class Citation(AppendOnlyModel):
    """What the procedure said when the answer was written: once that ends, the answer must be read again."""

    version = models.ForeignKey(AnswerVersion, models.PROTECT, related_name="citations")
    cited = models.ForeignKey("procedures.ProcedureVersion", models.PROTECT, related_name="citations")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["version", "cited"], name="procedures_citation_once")]

    def __str__(self) -> str:
        return f"{self.version_id} → {self.cited_id}"


class AnswerDraft(models.Model):
    """What is being written: a new answer, or the next version of one."""

    class State(models.TextChoices):
        WRITING = "writing", "đang soạn"
        SUBMITTED = "submitted", "chờ duyệt"
        APPROVED = "approved", "đã duyệt"
        DROPPED = "dropped", "đã bỏ"

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="answer_drafts")
    answer = models.ForeignKey(Answer, models.PROTECT, null=True, blank=True, related_name="drafts")
    question = models.CharField(max_length=MAX_QUESTION, blank=True)
    text = models.TextField(blank=True)
    field_area = models.CharField(max_length=MAX_FIELD, blank=True)
    legal_bases = models.JSONField(default=list, blank=True)
    review_by = models.DateField(null=True, blank=True)
    procedures = models.ManyToManyField("procedures.Procedure", blank=True, related_name="+")
    author = models.ForeignKey(User, models.PROTECT, related_name="+")
    # All who wrote in it: none of them may approve it.
    writers = models.ManyToManyField(User, blank=True, related_name="+")
    state = models.CharField(max_length=12, choices=State, default=State.WRITING)
    returned_because = models.CharField(max_length=MAX_REASON, blank=True)
    revision = models.PositiveIntegerField(default=1)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        indexes = [models.Index(fields=["unit", "state"])]
        constraints = [
            models.UniqueConstraint(
                fields=["answer"],
                condition=Q(answer__isnull=False, state__in=("writing", "submitted")),
                name="procedures_answer_one_open_draft",
            )
        ]

    def __str__(self) -> str:
        return self.question
