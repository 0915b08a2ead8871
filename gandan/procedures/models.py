"""What a procedure is (`Procedure`), what it said from a day to a day (`ProcedureVersion`), and its parts.

Whatever can differ from one day to the next hangs under the version, levels and agencies too: what was done
at the district until 30/6/2025 is the same procedure at the commune since.
"""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from gandan.audit.models import AppendOnlyModel
from gandan.procedures import waiting  # noqa: F401 - Django looks for all rows of a room here
from gandan.procedures.answers.models import (  # noqa: F401 - rows of this room, told to Django here
    Answer,
    AnswerDraft,
    AnswerVersion,
    Citation,
)
from gandan.procedures.values import Channel, DecisionAct, FeeKind, Level, LinkKind, Role, TimeUnit
from gandan.units.models import DatedModel, DatedQuerySet, one_open


def _position(parent: str, name: str) -> models.UniqueConstraint:
    return models.UniqueConstraint(fields=[parent, "position"], name=name)


class LifeEvent(models.Model):
    """An occasion in life or in business on which people need procedures, such as "sinh con"."""

    key = models.SlugField(max_length=120, unique=True)
    name = models.CharField(max_length=200)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "name"]

    def __str__(self) -> str:
        return self.name


class ServiceLevel(DatedModel):
    """How far a procedure goes online, in the words of the rules of the time."""

    key = models.SlugField(max_length=40, unique=True)  # muc-do-4, toan-trinh
    name = models.CharField(max_length=120)
    legal_act = models.CharField(max_length=200)
    # What it is called since the words changed; empty for the words of today.
    successor = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="former")

    def __str__(self) -> str:
        return self.name


class Procedure(models.Model):
    """What a procedure is over all its lives: codes, names, levels and agencies are its versions'."""

    key = models.SlugField(max_length=120, unique=True)  # stable address part: dang-ky-khai-sinh, 1-001193
    life_events = models.ManyToManyField(LifeEvent, blank=True, related_name="procedures")

    def __str__(self) -> str:
        return self.key


class LayPhrase(models.Model):
    """What people call it: "làm giấy khai sinh". A negative one leads away: not this procedure."""

    procedure = models.ForeignKey(Procedure, models.CASCADE, related_name="phrases")
    text = models.CharField(max_length=200)
    is_negative = models.BooleanField(default=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["procedure", "text"], name="procedures_phrase_once")]

    def __str__(self) -> str:
        return self.text


class ProcedureLink(models.Model):
    """One procedure leads to another: handled together, done after, or rather needed."""

    procedure = models.ForeignKey(Procedure, models.CASCADE, related_name="links")
    other = models.ForeignKey(Procedure, models.CASCADE, related_name="linked_from")
    kind = models.CharField(max_length=10, choices=LinkKind)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["procedure", "other"], name="procedures_link_once"),
            models.CheckConstraint(condition=~Q(procedure=F("other")), name="procedures_link_to_another"),
        ]

    def __str__(self) -> str:
        return f"{self.procedure_id} {self.kind} {self.other_id}"


class ProcedureVersion(models.Model):
    """What one code said from a day (included) to a day (excluded; empty while it still says so).

    A version corrected on its first day ends on it: it was in force on no day, and is kept.
    """

    procedure = models.ForeignKey(Procedure, models.PROTECT, related_name="versions")
    code = models.CharField(max_length=40)  # as published: 1.001193, 1.0133611, 1.004850.H17
    national_code = models.CharField(max_length=20, db_index=True)  # without a local suffix
    name = models.CharField(max_length=2000)
    name_as_published = models.CharField(max_length=2000)
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)

    field_area = models.CharField(max_length=300, blank=True)
    decision = models.CharField(max_length=60, blank=True)  # number of the act that announced it
    issued_by = models.CharField(max_length=300, blank=True)
    requirements = models.TextField(blank=True)
    keywords = models.TextField(blank=True)
    service_level = models.ForeignKey(ServiceLevel, models.PROTECT, null=True, blank=True)
    is_online_only = models.BooleanField(default=False)
    is_non_territorial = models.BooleanField(default=False)  # may be handed in anywhere in the province
    is_internal = models.BooleanField(default=False)  # between authorities
    is_vertical = models.BooleanField(default=False)  # of a branch led from the capital: police, tax …

    url = models.URLField(max_length=400, blank=True)
    source = models.CharField(max_length=300, blank=True)
    changed_on = models.DateField(null=True, blank=True)  # last change at its source
    checked_on = models.DateField(null=True, blank=True)  # a person of ours held it against the source
    published_on = models.DateField()  # here; the lag behind a decision is counted to this day

    objects = DatedQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["code", "valid_from"]), models.Index(fields=["field_area"])]
        constraints = [
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | Q(valid_to__gte=F("valid_from")),
                name="procedures_version_days",
            ),
            one_open("procedures_version_one_open", "code"),
            models.CheckConstraint(condition=~Q(code="") & ~Q(name=""), name="procedures_version_named"),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.name}"


class SourceRecord(AppendOnlyModel):
    """Word for word what a file said; the version and its parts are made from it."""

    version = models.OneToOneField(ProcedureVersion, models.CASCADE, related_name="source_record")
    file = models.CharField(max_length=200)
    line = models.PositiveIntegerField()
    original = models.TextField()  # JSON
    digest = models.CharField(max_length=64)  # of what was read, to find in one query what is unchanged
    imported_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


class VersionLevel(models.Model):
    version = models.ForeignKey(ProcedureVersion, models.CASCADE, related_name="levels")
    level = models.CharField(max_length=10, choices=Level, db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["version", "level"], name="procedures_level_once")]

    def __str__(self) -> str:
        return self.level


class AgencyRole(models.Model):
    version = models.ForeignKey(ProcedureVersion, models.CASCADE, related_name="agencies")
    role = models.CharField(max_length=20, choices=Role)
    name = models.CharField(max_length=2000)
    # Found by: without marks and capitals, cut to what an index can hold.
    name_folded = models.CharField(max_length=200, db_index=True)
    position = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["position"]
        constraints = [_position("version", "procedures_agency_position")]

    def __str__(self) -> str:
        return f"{self.role}: {self.name}"


class Case(models.Model):
    """A case ("Trường hợp …"): steps, papers and terms that only hold for some."""

    version = models.ForeignKey(ProcedureVersion, models.CASCADE, related_name="cases")
    name = models.TextField()
    position = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["position"]
        constraints = [_position("version", "procedures_case_position")]

    def __str__(self) -> str:
        return self.name


class Part(models.Model):
    """A part of a version, in its order; without a case it holds for all."""

    version = models.ForeignKey(ProcedureVersion, models.CASCADE, related_name="%(class)ss")
    case = models.ForeignKey(Case, models.CASCADE, null=True, blank=True, related_name="%(class)ss")
    position = models.PositiveSmallIntegerField()

    class Meta:
        abstract = True
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["version", "position"], name="procedures_%(class)s_position")
        ]


class Step(Part):
    label = models.CharField(max_length=40, blank=True)  # "Bước 1", "a"
    text = models.TextField()

    def __str__(self) -> str:
        return f"{self.label} {self.text[:60]}"


class Paper(Part):
    name = models.TextField()
    originals = models.PositiveIntegerField(null=True, blank=True)  # empty: the source does not say
    copies = models.PositiveIntegerField(null=True, blank=True)
    note = models.TextField(blank=True)
    forms = models.JSONField(default=list, blank=True)  # [{"name": …, "url": …}]
    replaced_by = models.CharField(
        max_length=60, blank=True
    )  # code of a result that data now replaces it with

    def __str__(self) -> str:
        return self.name[:80]


class Term(Part):
    """How long it takes through one channel, in one case; the fees hang under it."""

    channel = models.CharField(max_length=10, choices=Channel)
    time_text = models.TextField(blank=True)
    time_amount = models.DecimalField(max_digits=8, decimal_places=2, null=True, blank=True)
    time_unit = models.CharField(max_length=20, choices=TimeUnit, blank=True)
    starts = models.CharField(max_length=400, blank=True)  # "kể từ ngày nhận đủ hồ sơ hợp lệ"
    is_time_certain = models.BooleanField(default=False)  # the amount is all that the text says
    note = models.TextField(blank=True)

    class Meta(Part.Meta):
        constraints = [
            *Part.Meta.constraints,
            models.CheckConstraint(
                condition=Q(time_amount__isnull=True, time_unit="")
                | (Q(time_amount__isnull=False) & ~Q(time_unit="")),
                name="procedures_term_amount_has_unit",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.channel}: {self.time_text[:40]}"


class Fee(models.Model):
    """One amount of one term. Who is exempt stands beside it and is never left away."""

    term = models.ForeignKey(Term, models.CASCADE, related_name="fees")
    position = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=10, choices=FeeKind)
    amount = models.DecimalField(max_digits=16, decimal_places=2, null=True, blank=True)
    currency = models.CharField(max_length=3, default="VND")
    unit = models.CharField(max_length=200, blank=True)  # per what: "bản", "trang quy chuẩn"
    exemption = models.TextField(blank=True)
    text = models.TextField(blank=True)  # as published
    is_certain = models.BooleanField(default=False)  # the amount is all that the text says
    legal_act = models.CharField(max_length=200, blank=True)
    charged_from = models.DateField(null=True, blank=True)
    charged_until = models.DateField(null=True, blank=True)  # included: "đến hết ngày"

    class Meta:
        ordering = ["position"]
        constraints = [
            _position("term", "procedures_fee_position"),
            models.CheckConstraint(
                condition=Q(charged_from__isnull=True)
                | Q(charged_until__isnull=True)
                | Q(charged_until__gte=F("charged_from")),
                name="procedures_fee_days",
            ),
            models.CheckConstraint(
                condition=Q(amount__isnull=True) | Q(amount__gte=0), name="procedures_fee_amount"
            ),
            models.CheckConstraint(
                condition=Q(amount__isnull=False) | Q(is_certain=False), name="procedures_fee_certain"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.amount}"


class LegalBasis(models.Model):
    version = models.ForeignKey(ProcedureVersion, models.CASCADE, related_name="legal_bases")
    number = models.CharField(max_length=200)
    title = models.TextField(blank=True)
    issuer = models.CharField(max_length=300, blank=True)
    issued_on = models.DateField(null=True, blank=True)
    position = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["position"]
        constraints = [_position("version", "procedures_basis_position")]

    def __str__(self) -> str:
        return self.number


class Result(models.Model):
    version = models.ForeignKey(ProcedureVersion, models.CASCADE, related_name="results")
    name = models.TextField()
    code = models.CharField(max_length=60, blank=True)
    position = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["position"]
        constraints = [_position("version", "procedures_result_position")]

    def __str__(self) -> str:
        return self.name[:80]


class Applicant(models.Model):
    """Whom the procedure is for: "Công dân Việt Nam", "Doanh nghiệp"."""

    version = models.ForeignKey(ProcedureVersion, models.CASCADE, related_name="applicants")
    name = models.CharField(max_length=300)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["version", "name"], name="procedures_applicant_once")]

    def __str__(self) -> str:
        return self.name


class Decision(models.Model):
    """An act that announces, amends or abolishes procedures."""

    number = models.CharField(max_length=60)
    issued_by = models.CharField(max_length=300)
    issued_on = models.DateField()
    effective_on = models.DateField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["number", "issued_on"], name="procedures_decision_once")
        ]

    def __str__(self) -> str:
        return self.number


class DecisionItem(models.Model):
    """What the decision does to one code at one level."""

    decision = models.ForeignKey(Decision, models.CASCADE, related_name="items")
    code = models.CharField(max_length=40)
    national_code = models.CharField(max_length=20, db_index=True)
    name = models.CharField(max_length=2000)
    level = models.CharField(max_length=10, choices=Level)
    act = models.CharField(max_length=10, choices=DecisionAct)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["decision", "code", "level"], name="procedures_item_once")
        ]

    def __str__(self) -> str:
        return f"{self.act} {self.code}"
