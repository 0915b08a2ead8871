"""What the board of a plan and the page of a target show, gathered for their templates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.dateparse import parse_date

from gandan.calendars import clock
from gandan.calendars.queries import windows_for
from gandan.evidence.models import Evidence, EvidenceKind
from gandan.indicators.members import member_addresses
from gandan.indicators.queries import Row, counted_from, members, plan_targets, rows_on
from gandan.indicators.restating import later_maps, on_map
from gandan.indicators.rules import Status
from gandan.indicators.wording import counted_noun, figure_sentence, time_left
from gandan.plans.queries import amendments_of
from gandan.portal.plans.fields import (
    KeyLine,
    Listed,
    counts,
    grouped_field,
    key_lines,
    listed,
    plain_field,
)
from gandan.text.days import short_date
from gandan.units.models import Outlet
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from django.utils.safestring import SafeString

    from gandan.indicators.members import Member
    from gandan.indicators.restating import OtherMap
    from gandan.plans.models import Amendment, Plan, Target

MISSING_NAMED = 8
SHAPES = {
    Status.PROVED: "proved",
    Status.ON_THE_WAY: "half",
    Status.MISSING: "missing",
    Status.EXCLUDED: "excluded",
}


@dataclass(frozen=True)
class Choice:
    """A month that a reader may look at."""

    day: str
    name: str
    is_chosen: bool


@dataclass(frozen=True)
class TargetLine:
    """A target on the board."""

    row: Row
    sentence: str
    time_left: str
    noun: str
    field: SafeString
    key: list[KeyLine]
    missing_names: list[str]
    missing_count: int
    is_simulated: bool

    @property
    def missing_more(self) -> int:
        return self.missing_count - len(self.missing_names)


@dataclass(frozen=True)
class Board:
    plan: Plan
    issuer_name: str
    day: date
    counted_from: date
    choices: list[Choice]
    lines: list[TargetLine]
    amendments: list[Amendment]  # the latest first
    seen_on: date

    @property
    def met(self) -> int:
        return sum(line.row.is_met for line in self.lines)

    @property
    def is_counted_later(self) -> bool:
        """Whether the plan ran before anything was counted."""
        return self.counted_from > self.plan.period_from

    @property
    def has_simulated(self) -> bool:
        return any(line.is_simulated for line in self.lines)


@dataclass(frozen=True)
class MemberLine:
    member: Member
    shape: str
    address: str
    proofs: list[str]


@dataclass(frozen=True)
class Area:
    name: str
    lines: list[MemberLine]
    proved: int
    counted: int


@dataclass(frozen=True)
class TargetPage:
    plan: Plan
    row: Row
    sentence: str
    time_left: str
    noun: str
    wide: SafeString
    narrow: SafeString
    key: list[KeyLine]
    areas: list[Area]
    counted_from: date
    choices: list[Choice]
    day: date
    kinds: list[str]
    seen_on: date
    maps: list[date]  # on which the same figure can be told
    other: OtherMap | None  # the one that was asked for

    @property
    def is_counted_later(self) -> bool:
        return self.counted_from > self.plan.period_from

    @property
    def has_simulated(self) -> bool:
        return any(line.member.is_simulated for area in self.areas for line in area.lines)


def day_to_show(plan: Plan, asked: str = "") -> date:
    """Return the day asked for, else the end of the last whole month; always a day of the plan's life."""
    today = clock.today()
    try:
        day = parse_date(asked)
    except ValueError:
        day = None
    day = day or today.replace(day=1) - timedelta(days=1)
    return max(plan.period_from, min(day, today, plan.period_to))


def month_choices(plan: Plan, day: date, *, counted_from: date) -> list[Choice]:
    """Return the months that were counted so far, the newest first."""
    last = min(clock.today(), plan.period_to)
    months = windows_for("month", counted_from.replace(day=1), max(last, counted_from))
    return [
        Choice(month.end.isoformat(), month.name, month.start <= day <= month.end)
        for month in reversed(months)
    ]


def board(plan: Plan, day: date) -> Board:
    first = counted_from(plan)
    day = max(day, first)
    rows = rows_on(plan_targets(plan, day), day)
    found = listed(rows)
    missing = {pk: each.first(Status.MISSING, MISSING_NAMED) for pk, each in found.items()}
    names = _outlet_names(rows, missing)
    return Board(
        plan=plan,
        issuer_name=unit_map().name(plan.unit_id, day),
        day=day,
        counted_from=first,
        choices=month_choices(plan, day, counted_from=first),
        lines=[_line(row, found[row.target.pk], _names(row, missing[row.target.pk], names)) for row in rows],
        amendments=list(amendments_of(plan)),
        seen_on=clock.today(),
    )


def _line(row: Row, found: Listed, missing_names: list[str]) -> TargetLine:
    counted = counts(found.statuses)
    return TargetLine(
        row=row,
        sentence=figure_sentence(row),
        time_left=time_left(row, clock.today()),
        noun=counted_noun(row),
        field=plain_field(found.statuses, f"{row.title}, {row.window.name}"),
        key=key_lines(counted),
        missing_names=missing_names,
        missing_count=counted[Status.MISSING],
        is_simulated=found.has_simulated,
    )


def _outlet_names(rows: Sequence[Row], missing: dict[int, list[int]]) -> dict[int, str]:
    wanted = {pk for row in rows if row.target.outlet_kind_id is not None for pk in missing[row.target.pk]}
    return dict(Outlet.objects.filter(pk__in=wanted).values_list("pk", "name"))


def _names(row: Row, ids: Sequence[int], names: dict[int, str]) -> list[str]:
    if row.target.outlet_kind_id is not None:
        return [names[pk] for pk in ids]
    return [unit_map().name(pk, row.window.end) for pk in ids]


def target_page(plan: Plan, target: Target, day: date, *, map_asked: str = "") -> TargetPage | None:
    """Return the whole list of a target in the window of the day; None when it has no window."""
    day = max(day, target.starts_on)
    rows = rows_on([target], day)
    if not rows:
        return None
    row = rows[0]
    found = members(target, row.window)
    title = f"{row.title}, {row.window.name}"
    maps = later_maps(row.window)
    map_day = next((each for each in maps if each.isoformat() == map_asked), None)
    return TargetPage(
        plan=plan,
        row=row,
        sentence=figure_sentence(row),
        time_left=time_left(row, clock.today()),
        noun=counted_noun(row),
        wide=grouped_field(found, title, columns=3),
        narrow=grouped_field(found, title, columns=1),
        key=key_lines(counts(member.status for member in found)),
        areas=_areas(found, member_addresses(_page_of(plan, target, 0), day)),
        counted_from=target.starts_on,
        choices=month_choices(plan, day, counted_from=target.starts_on),
        day=day,
        kinds=[EvidenceKind(kind).label for kind in target.evidence_kinds],
        seen_on=clock.today(),
        maps=maps,
        other=on_map(target, row.window, map_day) if map_day else None,
    )


def _page_of(plan: Plan, target: Target, member_id: int) -> str:
    return reverse("portal:member", args=[plan.pk, target.pk, member_id])


def _areas(found: Sequence[Member], addresses: str) -> list[Area]:
    told = proof_words(pk for member in found for pk in member.evidence_ids)
    areas = []
    for name, part in groupby(found, lambda member: member.area):
        lines = [
            MemberLine(
                member,
                SHAPES[member.status],
                addresses.format(member.id),
                [told[pk] for pk in member.evidence_ids if pk in told],
            )
            for member in part
        ]
        counted = counts(line.member.status for line in lines)
        areas.append(Area(name, lines, counted[Status.PROVED], len(lines) - counted[Status.EXCLUDED]))
    return areas


def proof_words(evidence_ids: Iterable[int]) -> dict[int, str]:
    """Say each proof in a few words: what it is, and of which day."""
    rows = Evidence.objects.filter(pk__in=list(evidence_ids)).values_list("pk", "kind", "happened_on")
    return {pk: f"{EvidenceKind(kind).label} {short_date(day)}" for pk, kind, day in rows}


@dataclass(frozen=True)
class Headline:
    """The one figure of the first page: the plan's widest official promise about outlets."""

    plan: Plan
    page: TargetPage


def headline(plan: Plan) -> Headline | None:
    """Return the target with the longest list of outlets, of those that the plan itself promises."""
    day = day_to_show(plan)
    rows = rows_on(plan_targets(plan, day), day)
    promised = [row for row in rows if row.target.outlet_kind_id is not None and not row.target.is_internal]
    if not promised:
        return None
    widest = max(promised, key=lambda row: (_is_heard(row), row.denominator))
    page = target_page(plan, widest.target, day)
    return Headline(plan, page) if page else None


def _is_heard(row: Row) -> bool:
    kind = row.target.outlet_kind
    return kind is not None and kind.channel == "loudspeaker"
