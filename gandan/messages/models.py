from __future__ import annotations

from django.db import models
from django.db.models import Q

from gandan.audit.models import AppendOnlyModel
from gandan.people.models import User
from gandan.plans.models import Clause
from gandan.procedures.models import ProcedureVersion
from gandan.units.models import Unit


class Topic(models.Model):
    """What a message is about: online services, the postal service, procedures."""

    code = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=120)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position"]

    def __str__(self) -> str:
        return self.name


class Audience(models.Model):
    """A group of people that a message is written for: citizens, businesses, officials."""

    code = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=120)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position"]

    def __str__(self) -> str:
        return self.name


class Message(models.Model):
    """What is said, once. The row is the draft; what went out are its versions."""

    class State(models.TextChoices):
        DRAFT = "draft", "đang soạn"
        SUBMITTED = "submitted", "chờ duyệt"
        APPROVED = "approved", "đã duyệt"
        WITHDRAWN = "withdrawn", "đã thu hồi"

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="messages")
    author = models.ForeignKey(User, models.PROTECT, related_name="+")
    # All who wrote in it: none of them may approve it.
    writers = models.ManyToManyField(User, blank=True, related_name="+")
    title = models.CharField(max_length=200)
    lead = models.TextField(max_length=600, blank=True)
    body = models.TextField(blank=True)  # light markup: docs/extend/markup.md
    language = models.CharField(max_length=10, default="vi")
    readings = models.JSONField(
        default=list, blank=True
    )  # corrections of what is read aloud: messages/readings.py
    topics = models.ManyToManyField(Topic, blank=True)
    audiences = models.ManyToManyField(Audience, blank=True)
    clauses = models.ManyToManyField(Clause, blank=True, related_name="messages")
    state = models.CharField(max_length=12, choices=State, default=State.DRAFT)
    returned_because = models.CharField(max_length=400, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)
    # Counts every saved change, so that two people editing cannot overwrite each other unseen.
    revision = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["-changed_at"]
        indexes = [models.Index(fields=["unit", "state"])]

    def __str__(self) -> str:
        return self.title


class MessageVersion(AppendOnlyModel):
    """Frozen at approval; never changes."""

    message = models.ForeignKey(Message, models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    code = models.CharField(max_length=12, unique=True)  # short and stable: in QR codes and page addresses
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="message_versions")
    title = models.CharField(max_length=200)
    lead = models.TextField(blank=True)
    body = models.TextField(blank=True)
    language = models.CharField(max_length=10)
    topics = models.JSONField(default=list)  # codes
    audiences = models.JSONField(default=list)  # codes
    readings = models.JSONField(default=list, blank=True)  # as the draft had them
    document = models.JSONField()  # gandan.text.document.Document as JSON
    content_hash = models.CharField(max_length=64)
    corrects = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="corrections")
    approved_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    approved_at = models.DateTimeField()
    approved_on = models.DateField(db_index=True)  # the working day, by the house's clock

    class Meta:
        ordering = ["-approved_at"]
        constraints = [
            models.UniqueConstraint(fields=["message", "number"], name="messages_version_number"),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.title}"


class Withdrawal(AppendOnlyModel):
    """A version is called back; every outlet that carried it is told."""

    version = models.OneToOneField(MessageVersion, models.PROTECT, related_name="withdrawal")
    reason = models.CharField(max_length=400)
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.reason


class CitedFact(AppendOnlyModel):
    """A fact of a procedure as an approved version says it: what was cited, from where, and the words."""

    version = models.ForeignKey(MessageVersion, models.PROTECT, related_name="cited_facts")
    key = models.CharField(max_length=400)  # as it is written between the braces: gandan.text.citations
    procedure_version = models.ForeignKey(ProcedureVersion, models.PROTECT, related_name="+")
    value = models.JSONField()  # to compare by: gandan.procedures.rules.sayings
    written = models.TextField()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["version", "key"], name="messages_cited_fact_once"),
        ]

    def __str__(self) -> str:
        return f"{self.key}: {self.written[:60]}"


class StaleFact(models.Model):
    """A cited fact that is not true any more, until it is again or no copy that says it is left."""

    cited = models.ForeignKey(CitedFact, models.PROTECT, related_name="stale")
    since = models.DateField()  # the day from which something else is right
    now = models.TextField()  # what is right; or, when it is gone, a sentence that says so
    is_gone = models.BooleanField(default=False)
    found_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["cited"], condition=Q(ended_at=None), name="messages_stale_fact_one_open"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.cited_id} since {self.since}"


class Picture(models.Model):
    """A picture of a message, re-encoded on intake; without a description it is not taken."""

    message = models.ForeignKey(Message, models.CASCADE, related_name="pictures")
    file = models.FileField(upload_to="pictures/")
    alt = models.CharField(max_length=300)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(alt=""), name="messages_picture_alt")]

    def __str__(self) -> str:
        return self.alt
