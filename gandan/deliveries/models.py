from __future__ import annotations

from django.db import models
from django.db.models import Q

from gandan.audit.models import AppendOnlyModel
from gandan.messages.models import MessageVersion, StaleFact
from gandan.people.models import User
from gandan.units.models import Outlet, Unit


class Rendition(models.Model):
    """A version said one way with one set of facts: bytes on disk, found by what they were made from."""

    version = models.ForeignKey(MessageVersion, models.PROTECT, related_name="renditions")
    channel = models.CharField(max_length=40)
    inputs_hash = models.CharField(max_length=64)  # document with facts bound + channel settings
    name = models.CharField(max_length=120)  # leaflet-a4.pdf, audio.mp3, script.txt
    file = models.FileField(upload_to="renditions/", max_length=200)
    media_type = models.CharField(max_length=80)
    sha256 = models.CharField(max_length=64)
    size_bytes = models.PositiveIntegerField()
    pages = models.PositiveIntegerField(null=True, blank=True)
    seconds = models.FloatField(null=True, blank=True)
    is_draft_voice = models.BooleanField(default=False)
    is_from_takes = models.BooleanField(default=False)  # people read it sentence by sentence
    is_mixed_voice = models.BooleanField(default=False)  # they read some sentences, a machine the others
    machine_voice = models.CharField(max_length=120, default="", blank=True)  # of the machine that is heard
    # What people read of it, sentence by sentence.
    takes: models.ManyToManyField[Take, models.Model] = models.ManyToManyField(
        "Take", blank=True, related_name="renditions"
    )
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["version", "channel", "inputs_hash", "name"], name="deliveries_rendition_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.channel} {self.name}"


class Delivery(models.Model):
    """One version through one channel at one outlet."""

    class State(models.TextChoices):
        SCHEDULED = "scheduled", "chờ gửi"
        HANDED_OVER = "handed_over", "đã gửi, chờ xác nhận"
        DONE = "done", "đã có xác nhận"
        FAILED = "failed", "không gửi được"
        RECALLED = "recalled", "đã thu hồi"

    class RecallKind(models.TextChoices):
        WITHDRAWN = "withdrawn", "bài đã thu hồi"
        REPLACED = "replaced", "đã có bản sửa"
        STALE = "stale", "dữ kiện đã đổi"  # and no correction yet

    version = models.ForeignKey(MessageVersion, models.PROTECT, related_name="deliveries")
    channel = models.CharField(max_length=40)
    outlet = models.ForeignKey(Outlet, models.PROTECT, related_name="deliveries")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="deliveries")  # owner when it was planned
    state = models.CharField(max_length=12, choices=State, default=State.SCHEDULED)
    planned_at = models.DateTimeField()
    due_at = models.DateTimeField()  # not before
    attempts = models.PositiveSmallIntegerField(default=0)  # begun, those cut short by a kill included
    earlier_attempts = models.PositiveSmallIntegerField(default=0)  # of these, before somebody sent it again
    next_attempt_at = models.DateTimeField(null=True, blank=True)  # null: nothing more to try
    lease_until = models.DateTimeField(null=True, blank=True)
    lease_token = models.CharField(max_length=32, blank=True)
    renditions = models.ManyToManyField(Rendition, blank=True, related_name="deliveries")
    failure = models.CharField(max_length=300, blank=True)  # a sentence for the officer
    handed_over_at = models.DateTimeField(null=True, blank=True)
    done_at = models.DateTimeField(null=True, blank=True)
    needs_remaking = models.BooleanField(default=False)  # it is out, and its recording has changed since
    recall_kind = models.CharField(max_length=10, choices=RecallKind, blank=True)
    recalled_because = models.CharField(max_length=400, blank=True)  # as a person reads it
    recalled_at = models.DateTimeField(null=True, blank=True)  # what was played later is no proof
    recall_confirmed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["version", "channel", "outlet"], name="deliveries_delivery_once"),
        ]
        indexes = [
            models.Index(fields=["state", "next_attempt_at"]),
            models.Index(fields=["unit", "state"]),
            models.Index(fields=["outlet", "state"]),
        ]

    def __str__(self) -> str:
        return f"{self.version_id} by {self.channel} at {self.outlet_id}"


class Attempt(AppendOnlyModel):
    delivery = models.ForeignKey(Delivery, models.CASCADE, related_name="attempt_rows")
    number = models.PositiveSmallIntegerField()
    at = models.DateTimeField(auto_now_add=True)
    succeeded = models.BooleanField()
    permanent = models.BooleanField(default=False)
    error = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["delivery", "number"], name="deliveries_attempt_number"),
        ]

    def __str__(self) -> str:
        return f"{self.delivery_id} #{self.number}"


class Receipt(AppendOnlyModel):
    """What the outlet's side answered: the page fetched back, the play log, the signature, the photo."""

    class Kind(models.TextChoices):
        FETCHED = "fetched", "trang đã tải lại"
        PLAYED = "played", "nhật ký phát"
        SIGNED = "signed", "giấy ký nhận"
        PHOTO = "photo", "ảnh tại chỗ"

    delivery = models.ForeignKey(Delivery, models.CASCADE, related_name="receipts")
    kind = models.CharField(max_length=10, choices=Kind)
    happened_at = models.DateTimeField()
    recorded_at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")  # empty: a machine
    # Its own name for this receipt: sent twice, it is stored once.
    nonce = models.CharField(max_length=80)
    facts = models.JSONField(default=dict)  # url, status, sha256, plays, minutes, copies …
    file = models.FileField(upload_to="receipts/", blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    is_simulated = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["delivery", "nonce"], name="deliveries_receipt_once"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.delivery_id}"

    @property
    def is_taken_back(self) -> bool:
        """Whether it was recorded by mistake; ask for rows with `taken_back` to spare a query each."""
        return hasattr(self, "taken_back")


class MistakenReceipt(AppendOnlyModel):
    """That somebody took back what was recorded by mistake; the receipt stays and proves nothing any more."""

    receipt = models.OneToOneField(Receipt, models.CASCADE, related_name="taken_back")
    reason = models.CharField(max_length=400)
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(reason=""), name="deliveries_receipt_taken_back_has_reason"),
        ]

    def __str__(self) -> str:
        return f"receipt {self.receipt_id} taken back"


class Voiced(AppendOnlyModel):
    """A person's voice, or that it was taken back. The newest row of a line counts."""

    replaces = models.OneToOneField("self", models.PROTECT, null=True, related_name="replaced_by")
    file = models.FileField(upload_to="recordings/", max_length=200, blank=True)  # as it was handed in
    media_type = models.CharField(max_length=80, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    size_bytes = models.PositiveIntegerField(default=0)
    seconds = models.FloatField(null=True)  # of the voice, without tunes and silence
    taken_back_because = models.CharField(max_length=400, blank=True)  # then there is no file
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        abstract = True

    @property
    def is_voice(self) -> bool:
        """Whether there is something to hear; else the row takes the former one back."""
        return bool(self.sha256)


FILE_OR_REASON = (~Q(sha256="") & ~Q(file="") & Q(taken_back_because="")) | (
    Q(sha256="", file="", replaces__isnull=False) & ~Q(taken_back_because="")
)


class Recording(Voiced):
    """A person's voice for one version at one outlet."""

    delivery = models.ForeignKey(Delivery, models.CASCADE, related_name="recordings")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["delivery"], condition=Q(replaces=None), name="deliveries_recording_first_once"
            ),
            models.CheckConstraint(condition=FILE_OR_REASON, name="deliveries_recording_or_reason"),
        ]

    def __str__(self) -> str:
        return f"recording {self.pk} of {self.delivery_id}"


class Take(Voiced):
    """One sentence read by a person of the station; it serves every message that says the same words."""

    outlet = models.ForeignKey(Outlet, models.PROTECT, related_name="takes")
    delivery = models.ForeignKey(Delivery, models.PROTECT, related_name="takes")  # it was read for this one
    sentence = models.CharField(max_length=64)  # digest of the words
    words = models.TextField()
    peak_db = models.FloatField(null=True)
    loudness_lufs = models.FloatField(null=True)
    speech_db = models.FloatField(null=True)
    noise_db = models.FloatField(null=True)
    clipped_samples = models.PositiveIntegerField(default=0)
    is_humming = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["outlet", "sentence"], condition=Q(replaces=None), name="deliveries_take_first_once"
            ),
            models.CheckConstraint(condition=FILE_OR_REASON, name="deliveries_take_or_reason"),
        ]
        indexes = [models.Index(fields=["outlet", "sentence"])]

    def __str__(self) -> str:
        return f"take {self.pk} at {self.outlet_id}"


class StaleTake(models.Model):
    """A sentence on the shelf of a station that says a fact which is not so any more."""

    stale = models.ForeignKey(StaleFact, models.CASCADE, related_name="takes")
    take = models.ForeignKey(Take, models.PROTECT, related_name="stale")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["stale", "take"], name="deliveries_stale_take_once"),
        ]

    def __str__(self) -> str:
        return f"take {self.take_id} says {self.stale_id}"


class DraftDecision(AppendOnlyModel):
    """An officer's word on whether the draft voice of a machine may go out; the newest one counts.

    For one delivery, or for all deliveries of a unit.
    """

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    delivery = models.ForeignKey(Delivery, models.PROTECT, null=True, related_name="draft_decisions")
    is_allowed = models.BooleanField()
    reason = models.CharField(max_length=400)
    until = models.DateField(null=True)  # the last day on which it holds
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(reason=""), name="deliveries_draft_decision_has_reason"),
        ]
        indexes = [models.Index(fields=["unit", "delivery"])]

    def __str__(self) -> str:
        return f"draft voice {self.is_allowed} for {self.delivery_id or self.unit_id}"


class VoiceTest(models.Model):
    """That somebody at the desk asked to have a voice tested, and what came of it."""

    class State(models.TextChoices):
        WAITING = "waiting", "đang kiểm tra"
        DONE = "done", "đã có kết quả"
        FAILED = "failed", "không kiểm tra được"

    voice = models.CharField(max_length=40)  # its name on the shelf
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")  # whose officer asked
    asked_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    begun_at = models.DateTimeField(null=True)  # by a worker; it is begun once
    state = models.CharField(max_length=10, choices=State, default=State.WAITING)
    because = models.CharField(max_length=400, blank=True)  # why there is no result, as a person reads it
    recogniser = models.CharField(max_length=80, blank=True)
    syllables = models.PositiveIntegerField(null=True)
    error_rate = models.FloatField(null=True)
    error_rate_without_tones = models.FloatField(null=True)
    tested_on = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["voice", "-id"])]

    def __str__(self) -> str:
        return f"test {self.pk} of {self.voice}"
