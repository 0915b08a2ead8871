from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import F, Q

from gandan.audit.models import AppendOnlyModel

if TYPE_CHECKING:
    from datetime import date


class DatedQuerySet(models.QuerySet):  # type: ignore[type-arg]  # one queryset for many models
    """Rows valid from a day (included) to a day (excluded; empty while still valid)."""

    def on(self, day: date) -> Self:
        return self.filter(Q(valid_to__isnull=True) | Q(valid_to__gt=day), valid_from__lte=day)


def one_open(name: str, *fields: str) -> models.UniqueConstraint:
    """Let at most one row of these fields be open; rows that overlap otherwise are refused by triggers."""
    return models.UniqueConstraint(fields=fields, condition=Q(valid_to__isnull=True), name=name)


class DatedModel(models.Model):
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)

    objects = DatedQuerySet.as_manager()

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | Q(valid_to__gt=F("valid_from")),
                name="%(app_label)s_%(class)s_ends_after_start",
            ),
        ]


class UnitKind(DatedModel):
    """Xã, phường, thị trấn, đặc khu, huyện, sở …: kinds come and go by law, so they are rows."""

    code = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=80)
    # province | district | commune | department | division | centre | union | press | post
    level = models.CharField(max_length=20, db_index=True)
    source = models.CharField(max_length=200, blank=True)

    def __str__(self) -> str:
        return self.name


class Unit(DatedModel):
    """The identity of a body that can hold a duty. Its name, code and parent have dates of their own."""

    kind = models.ForeignKey(UnitKind, models.PROTECT)  # the latest; former ones are in UnitKindSpan
    key = models.SlugField(max_length=80, unique=True)  # stable address part: "nui-thanh-20965-2025"
    verified = models.BooleanField(default=True)

    def __str__(self) -> str:
        return self.key


class UnitKindSpan(DatedModel):
    """The kind of a unit over time: a commune may become a ward and stay the same unit."""

    unit = models.ForeignKey(Unit, models.CASCADE, related_name="kinds")
    kind = models.ForeignKey(UnitKind, models.PROTECT)

    class Meta(DatedModel.Meta):
        constraints = [*DatedModel.Meta.constraints, one_open("units_unitkindspan_one_open", "unit")]

    def __str__(self) -> str:
        return f"{self.unit_id}: {self.kind_id}"


class UnitName(DatedModel):
    unit = models.ForeignKey(Unit, models.CASCADE, related_name="names")
    name = models.CharField(max_length=200)
    short_name = models.CharField(max_length=120)
    # Sorts as Vietnamese does, on every database: gandan.text.collation.
    sort_key = models.CharField(max_length=600, db_index=True, blank=True)

    class Meta(DatedModel.Meta):
        constraints = [*DatedModel.Meta.constraints, one_open("units_unitname_one_open", "unit")]

    def __str__(self) -> str:
        return self.name


class UnitCode(DatedModel):
    unit = models.ForeignKey(Unit, models.CASCADE, related_name="codes")
    scheme = models.CharField(max_length=20)  # gso | agency_eid | postal
    value = models.CharField(max_length=40, db_index=True)

    class Meta(DatedModel.Meta):
        constraints = [*DatedModel.Meta.constraints, one_open("units_unitcode_one_open", "unit", "scheme")]

    def __str__(self) -> str:
        return f"{self.scheme}:{self.value}"


class UnitParent(DatedModel):
    unit = models.ForeignKey(Unit, models.CASCADE, related_name="parents")
    parent = models.ForeignKey(Unit, models.CASCADE, related_name="children")

    class Meta(DatedModel.Meta):
        constraints = [*DatedModel.Meta.constraints, one_open("units_unitparent_one_open", "unit")]

    def __str__(self) -> str:
        return f"{self.unit_id} < {self.parent_id}"


class UnitEvent(AppendOnlyModel):
    """What happened to units, by which act. A correction is a new event that names the one it corrects."""

    class Kind(models.TextChoices):
        ESTABLISH = "establish", "thành lập"
        MERGE = "merge", "sáp nhập"
        SPLIT = "split", "chia tách"
        TRANSFER_PART = "transfer_part", "chuyển một phần"
        RENAME = "rename", "đổi tên"
        CHANGE_KIND = "change_kind", "đổi loại hình"
        MOVE = "move", "chuyển sang trực thuộc đơn vị khác"
        ABOLISH = "abolish", "bãi bỏ"

    kind = models.CharField(max_length=20, choices=Kind)
    happens_on = models.DateField(db_index=True)
    legal_act = models.CharField(max_length=200)
    verified = models.BooleanField(default=False)
    note = models.CharField(max_length=400, blank=True)
    key = models.SlugField(max_length=120, blank=True)  # names the event in import files
    # All whom it concerns: also those of an event without edges, such as one that is renamed or abolished.
    units = models.ManyToManyField(Unit, blank=True, related_name="events")
    corrects = models.OneToOneField(
        "self", models.PROTECT, null=True, blank=True, related_name="corrected_by"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["key"],
                condition=Q(corrects__isnull=True) & ~Q(key=""),
                name="units_unitevent_key_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.happens_on} {self.legal_act}"


class UnitEdge(AppendOnlyModel):
    """Predecessor → successor through an event. `share` of the predecessor that went there; empty is all."""

    event = models.ForeignKey(UnitEvent, models.CASCADE, related_name="edges")
    predecessor = models.ForeignKey(Unit, models.CASCADE, related_name="edges_out")
    successor = models.ForeignKey(Unit, models.CASCADE, related_name="edges_in")
    share = models.DecimalField(max_digits=5, decimal_places=4, null=True, blank=True)
    is_main = models.BooleanField(default=True)  # where a split unit's undivided things go

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["event", "predecessor", "successor"], name="units_edge_once"),
            models.CheckConstraint(
                condition=Q(share__isnull=True) | Q(share__gt=0, share__lte=1), name="units_edge_share"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.predecessor_id} → {self.successor_id}"


class UnitGroup(models.Model):
    """A named rule that gives units on a date, such as "mọi xã của huyện Núi Thành"."""

    code = models.SlugField(max_length=60, unique=True)
    name = models.CharField(max_length=200)
    # {"levels": ["commune"], "kinds": [...], "under": "<unit key>"}: see rules.GroupRule
    rule = models.JSONField(default=dict)

    def __str__(self) -> str:
        return self.name


class DutyTransfer(AppendOnlyModel):
    """Who carries a duty on: texts addressed to a unit that is gone are not edited."""

    duty = models.CharField(max_length=200)
    from_unit = models.ForeignKey(Unit, models.CASCADE, related_name="duties_given")
    to_unit = models.ForeignKey(Unit, models.CASCADE, related_name="duties_taken")
    on = models.DateField()
    legal_act = models.CharField(max_length=200)
    verified = models.BooleanField(default=False)

    def __str__(self) -> str:
        return self.duty


class UnitFact(DatedModel):
    """What a message may cite of a unit: hotline, address, opening_hours, counter, website."""

    unit = models.ForeignKey(Unit, models.CASCADE, related_name="facts")
    key = models.CharField(max_length=40)
    value = models.CharField(max_length=300)

    class Meta(DatedModel.Meta):
        constraints = [*DatedModel.Meta.constraints, one_open("units_unitfact_one_open", "unit", "key")]

    def __str__(self) -> str:
        return f"{self.key}: {self.value}"


class OutletKind(DatedModel):
    """Portal, loudspeaker station, post-office point …; `legal_form` is 1-8 of NĐ 49/2024, or empty."""

    code = models.SlugField(max_length=40, unique=True)  # portal, station, post_point, one_stop, …
    name = models.CharField(max_length=120)
    counting_word = models.CharField(max_length=40)  # "đài", "cổng, trang", "điểm"
    legal_form = models.PositiveSmallIntegerField(null=True, blank=True)
    channel = models.CharField(max_length=40, blank=True)  # slug of the channel that feeds it
    position = models.PositiveSmallIntegerField(default=0)

    class Meta(DatedModel.Meta):
        ordering = ["position"]

    def __str__(self) -> str:
        return self.name


class Outlet(DatedModel):
    """One place where a channel reaches people."""

    kind = models.ForeignKey(OutletKind, models.PROTECT, related_name="outlets")
    key = models.SlugField(max_length=80, unique=True)
    name = models.CharField(max_length=200)
    technology = models.CharField(max_length=40, blank=True)  # fm, wired, mixed, ip, …
    coverage = models.CharField(max_length=300, blank=True)
    address = models.CharField(max_length=300, blank=True)
    url = models.URLField(max_length=400, blank=True)  # a portal that is not ours
    contact_phone = models.CharField(max_length=40, blank=True)
    closed_reason = models.CharField(max_length=300, blank=True)
    is_simulated = models.BooleanField(default=False)

    owner_unit_id: int  # only on rows of queries.outlets_on: the owner on that day

    def __str__(self) -> str:
        return self.name


class OutletOwner(DatedModel):
    """Which unit owns an outlet, and since when: a station outlives the commune that built it."""

    outlet = models.ForeignKey(Outlet, models.CASCADE, related_name="owners")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="owned_outlets")

    class Meta(DatedModel.Meta):
        constraints = [*DatedModel.Meta.constraints, one_open("units_outletowner_one_open", "outlet")]

    def __str__(self) -> str:
        return f"{self.outlet_id} of {self.unit_id}"


class OutletAbsence(DatedModel):
    """Why a unit has no outlet of a kind."""

    unit = models.ForeignKey(Unit, models.CASCADE, related_name="absences")
    kind = models.ForeignKey(OutletKind, models.PROTECT)
    reason = models.CharField(max_length=300)

    class Meta(DatedModel.Meta):
        constraints = [*DatedModel.Meta.constraints, one_open("units_outletabsence_one_open", "unit", "kind")]

    def __str__(self) -> str:
        return self.reason


class MapStamp(models.Model):
    """Changes whenever units change; a process whose map carries another stamp builds it again. One row."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    value = models.CharField(max_length=32)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(pk=1), name="units_mapstamp_one_row")]

    def __str__(self) -> str:
        return self.value
