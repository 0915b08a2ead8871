"""What the pages of targets show: the figure in words, the field of dots, the list grouped by area."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from gandan.calendars import clock
from gandan.evidence.models import EvidenceKind
from gandan.indicators import dots, queries
from gandan.indicators.members import member_addresses
from gandan.indicators.restating import later_maps, on_map
from gandan.indicators.rules import Status
from gandan.indicators.wording import counted_noun, figure_sentence, percent, time_left

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gandan.calendars.rules import Window
    from gandan.desk.targets.reach import View
    from gandan.indicators.members import Member
    from gandan.indicators.queries import Row
    from gandan.indicators.restating import OtherMap
    from gandan.plans.models import Target
    from gandan.units.models import Unit

SHAPES = {
    Status.PROVED: "proved",
    Status.ON_THE_WAY: "half",
    Status.MISSING: "missing",
    Status.EXCLUDED: "excluded",
}

_WIDE_COLUMNS = 3


@dataclass(frozen=True)
class Line:
    """A target with its figure in words."""

    row: Row
    sentence: str
    share: str
    goal: str
    is_met: bool
    is_over: bool  # the window is past: what is missing stays missing
    time_left: str


@dataclass(frozen=True)
class PlanLines:
    view: View
    lines: Sequence[Line]


@dataclass(frozen=True)
class MemberLine:
    member: Member
    shape: str
    address: str


@dataclass(frozen=True)
class Area:
    name: str
    counted: int
    proved: int
    lines: Sequence[MemberLine]


@dataclass(frozen=True)
class Choice:
    day: str
    name: str
    is_chosen: bool


@dataclass(frozen=True)
class TargetPage:
    line: Line
    wide: SafeString  # for a screen
    narrow: SafeString  # for a phone
    areas: Sequence[Area]
    kinds: str
    choices: Sequence[Choice]
    day: date
    noun: str
    maps: Sequence[date]  # on which the same figure can be told
    other: OtherMap | None  # the one that was asked for


def plan_lines(view: View, day: date) -> PlanLines:
    return PlanLines(view, [line_of(row) for row in queries.table(view.plan, day, scope=view.scope)])


def line_of(row: Row) -> Line:
    return Line(
        row=row,
        sentence=figure_sentence(row),
        share="" if row.share is None else percent(row.share),
        goal=percent(row.goal),
        is_met=row.is_met,
        is_over=row.window.end < clock.today(),
        time_left=time_left(row, clock.today()),
    )


def target_page(target: Target, scope: Unit | None, day: date, *, map_asked: str = "") -> TargetPage | None:
    """Return the page, or None for a target that was never to be counted."""
    rows = queries.rows_on([target], day, scope_id=scope.pk if scope else None)
    if not rows:
        return None
    row = rows[0]
    members = queries.members(target, row.window, scope)
    maps = later_maps(row.window)
    map_day = next((each for each in maps if each.isoformat() == map_asked), None)
    return TargetPage(
        line=line_of(row),
        wide=_field(members, row.title, columns=_WIDE_COLUMNS),
        narrow=_field(members, row.title, columns=1),
        areas=_areas(members, member_addresses(_page_of(target, 0), row.window.end)),
        kinds=", ".join(EvidenceKind(kind).label for kind in target.evidence_kinds),
        choices=[_choice(window, row.window) for window, _ in queries.strip(target, scope or target.scope)],
        day=row.window.end,
        noun=counted_noun(row),
        maps=maps,
        other=on_map(target, row.window, map_day, scope_id=scope.pk if scope else None) if map_day else None,
    )


def _field(members: Sequence[Member], title: str, *, columns: int) -> SafeString:
    """Draw one dot for each member, under the names of the areas when there are several."""
    areas = {member.id: member.area for member in members}
    grouped = areas if len(set(areas.values())) > 1 else None
    drawn = dots.field(members, title=title, groups=grouped, columns=columns)
    return mark_safe(drawn)  # noqa: S308 - drawn and escaped by us


def _page_of(target: Target, member_id: int) -> str:
    return reverse("desk:targets:member", args=[target.pk, member_id])


def _areas(members: Sequence[Member], addresses: str) -> list[Area]:
    lines = [MemberLine(each, SHAPES[each.status], addresses.format(each.id)) for each in members]
    return [_area(name, list(part)) for name, part in groupby(lines, lambda line: line.member.area)]


def _area(name: str, lines: Sequence[MemberLine]) -> Area:
    counted = [line.member for line in lines if line.member.status != Status.EXCLUDED]
    proved = sum(member.status == Status.PROVED for member in counted)
    return Area(name, len(counted), proved, lines)


def _choice(window: Window, chosen: Window) -> Choice:
    return Choice(window.end.isoformat(), window.name, window == chosen)
