from __future__ import annotations

from django.db import models
from django.db.models import Q

from gandan.audit.models import AppendOnlyModel
from gandan.deliveries.models import Receipt
from gandan.people.models import User
from gandan.plans.models import Assignment
from gandan.units.models import Outlet, Unit


class EvidenceKind(models.TextChoices):
    """Codes of plan.md section 5."""

    URL = "URL", "trang đã lưu"
    LOG = "LOG", "nhật ký phát"
    AUD = "AUD", "tệp âm thanh"
    VID = "VID", "tệp hình"
    DOC = "DOC", "văn bản đã ký"
    MIN = "MIN", "biên bản"
    LST = "LST", "danh sách dự"
    PHO = "PHO", "ảnh tại chỗ"
    INV = "INV", "phiếu giao, phiếu in"
    LIC = "LIC", "giấy phép"
    DAT = "DAT", "số liệu nhập"
    SUR = "SUR", "phiếu khảo sát"
    SYS = "SYS", "bản ghi của hệ thống"


class Evidence(AppendOnlyModel):
    """A proof that something happened: who, where, when, of which kind, from which source."""

    class Source(models.TextChoices):
        SYSTEM = "system", "hệ thống"
        DEVICE = "device", "thiết bị"
        PERSON = "person", "người nộp"
        IMPORT = "import", "nhập từ tệp"

    kind = models.CharField(max_length=3, choices=EvidenceKind)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="evidence")  # who produced it, as it was then
    outlet = models.ForeignKey(Outlet, models.PROTECT, null=True, blank=True, related_name="evidence")
    happened_on = models.DateField()
    happened_to = models.DateField(null=True, blank=True)
    recorded_at = models.DateTimeField(auto_now_add=True)
    source = models.CharField(max_length=10, choices=Source)
    recorded_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    receipt = models.OneToOneField(Receipt, models.PROTECT, null=True, blank=True, related_name="evidence")
    assignment = models.ForeignKey(Assignment, models.PROTECT, null=True, blank=True, related_name="evidence")
    topics = models.JSONField(default=list)  # codes
    note = models.CharField(max_length=600, blank=True)
    url = models.URLField(max_length=600, blank=True)
    quantities = models.JSONField(
        default=dict
    )  # {"plays": 2, "minutes": 12, "copies": 50, "attendances": 40}
    corrects = models.OneToOneField(
        "self", models.PROTECT, null=True, blank=True, related_name="corrected_by"
    )
    is_simulated = models.BooleanField(default=False)
    # The form's own name for what was handed in: sent twice, by the back button say, it is kept once.
    # For what the house writes of its own rows, the record's key and how often it was written.
    nonce = models.CharField(max_length=80, blank=True)

    class Meta:
        indexes = [models.Index(fields=["unit", "-id"])]
        constraints = [
            models.UniqueConstraint(
                fields=["recorded_by", "nonce"], name="evidence_handed_in_once", condition=~Q(nonce="")
            ),
            # A row without a person is not held by the rule above: NULL equals nothing.
            models.UniqueConstraint(
                fields=["nonce"], name="evidence_recorded_once", condition=Q(recorded_by=None) & ~Q(nonce="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.unit_id} {self.happened_on}"

    @property
    def is_record(self) -> bool:
        """Whether the house wrote it of its own rows; it alone replaces it."""
        return self.kind == EvidenceKind.SYS and self.source == self.Source.SYSTEM


class EvidenceFile(AppendOnlyModel):
    evidence = models.ForeignKey(Evidence, models.PROTECT, related_name="files")
    file = models.FileField(upload_to="evidence/", max_length=200)
    name = models.CharField(max_length=200)
    media_type = models.CharField(max_length=80)
    size_bytes = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)  # of the stored bytes
    original_sha256 = models.CharField(max_length=64)  # of what was handed in
    # What it said of itself before it was cleaned: taken_at, latitude, longitude, width, height, pages.
    facts = models.JSONField(default=dict)

    def __str__(self) -> str:
        return self.name


class Verdict(AppendOnlyModel):
    """Accepted or refused: by a rule that is written beside it, or by a second person."""

    class Outcome(models.TextChoices):
        ACCEPTED = "accepted", "được chấp nhận"
        REFUSED = "refused", "bị trả lại"
        TAKEN_BACK = "taken_back", "được người ghi rút lại"  # recorded by mistake; no second person needed

    evidence = models.ForeignKey(Evidence, models.PROTECT, related_name="verdicts")
    outcome = models.CharField(max_length=10, choices=Outcome)
    rule = models.CharField(max_length=300, blank=True)  # the sentence of the rule
    by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    reason = models.CharField(max_length=400, blank=True)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(by__isnull=False) | ~Q(rule=""), name="evidence_verdict_by_rule_or_person"
            ),
            models.CheckConstraint(
                condition=~Q(outcome__in=["refused", "taken_back"], reason=""), name="evidence_refusal_reason"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.outcome} {self.evidence_id}"


class Standing(models.Model):
    """How a proof stands today: derived from its verdicts and corrections, kept for fast counting."""

    class State(models.TextChoices):
        PENDING = "pending", "chờ xem xét"
        ACCEPTED = "accepted", "được chấp nhận"
        REFUSED = "refused", "bị trả lại"
        SUPERSEDED = "superseded", "đã thay bằng bản khác"
        TAKEN_BACK = "taken_back", "đã được người ghi rút lại"

    evidence = models.OneToOneField(Evidence, models.CASCADE, primary_key=True, related_name="standing")
    state = models.CharField(max_length=10, choices=State)
    # Copies of the evidence's own columns, so that counting one member's window is one index range.
    kind = models.CharField(max_length=3)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    outlet = models.ForeignKey(Outlet, models.PROTECT, null=True, related_name="+")
    happened_on = models.DateField()
    topics = models.JSONField(default=list)

    class Meta:
        indexes = [
            models.Index(fields=["outlet", "happened_on", "state"]),
            models.Index(fields=["unit", "happened_on", "state"]),
            models.Index(fields=["unit", "state"]),
        ]

    def __str__(self) -> str:
        return f"{self.evidence_id} {self.state}"
