"""What a unit's page shows, gathered for its template."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.utils.safestring import SafeString, mark_safe

from gandan.calendars import clock
from gandan.deliveries.models import Delivery
from gandan.evidence.models import Standing
from gandan.indicators.dots import Month, strip_of_months
from gandan.indicators.queries import board_of
from gandan.messages.queries import public_versions
from gandan.plans.models import Plan, Target
from gandan.units.finding import Place, place_of
from gandan.units.queries import absences_on, facts_of, outlets_on, unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

    from gandan.calendars.rules import Window
    from gandan.messages.models import MessageVersion
    from gandan.units.models import Outlet, OutletAbsence, Unit
    from gandan.units.queries import TreeNode

MOST_MESSAGES = 20
MONTHS_SHOWN = 12


def digits(number: str) -> str:
    """Return a telephone number as a telephone dials it."""
    return "".join(letter for letter in number if letter in "+0123456789")


@dataclass(frozen=True)
class Branch:
    """A unit at the top, those right under it that have none below, and those that have."""

    top: TreeNode
    leaves: list[TreeNode]
    groups: list[TreeNode]


def branches(tops: Iterable[TreeNode], *, first: int | None) -> list[Branch]:
    """Return the trees in the order of their names, the house's own before all others."""
    return [
        Branch(
            top,
            [node for node in top.children if not node.children],
            [node for node in top.children if node.children],
        )
        for top in sorted(tops, key=lambda top: top.id != first)
    ]


@dataclass(frozen=True)
class Heir:
    """What a unit went into, and which part of it."""

    place: Place
    share: Fraction

    @property
    def part(self) -> str:
        return "toàn bộ" if self.share == 1 else "một phần"


@dataclass(frozen=True)
class OutletLine:
    outlet: Outlet
    strip: SafeString
    proved: str  # the months in words, for those who do not see the strip
    proofs: int
    is_simulated: bool


@dataclass(frozen=True)
class FigureLine:
    target: Target
    window: Window
    numerator: int
    denominator: int


@dataclass(frozen=True)
class UnitPage:
    unit: Unit
    place: Place
    parents: list[Place]
    children: list[Place]
    heirs: list[Heir]
    forebears: list[Place]
    facts: dict[str, str]
    messages: list[MessageVersion]
    outlets: list[OutletLine]
    absences: list[OutletAbsence]
    figures: list[FigureLine]
    seen_on: date

    @property
    def figures_on(self) -> date:
        return self.seen_on.replace(day=1) - timedelta(days=1)

    @property
    def hotline_digits(self) -> str:
        return digits(self.facts.get("hotline", ""))


def unit_page(unit: Unit) -> UnitPage:
    on = clock.today()
    units = unit_map()
    place = place_of(units, unit.pk, on)
    day = place.ended_on or max(on, units.first_day(unit.pk))
    return UnitPage(
        unit=unit,
        place=place,
        parents=[place_of(units, each, on) for each in reversed(units.ancestors(unit.pk, day))],
        children=[place_of(units, each, on) for each in units.sorted(units.children(unit.pk, day), day)],
        heirs=_heirs(unit, on) if place.ended_on else [],
        forebears=_forebears(unit, on),
        facts=facts_of(unit, day),
        messages=messages_of(unit),
        outlets=_outlets(unit, on),
        absences=list(absences_on(on).filter(unit=unit)),
        figures=_figures(unit, on) if place.is_active else [],
        seen_on=on,
    )


def _heirs(unit: Unit, on: date) -> list[Heir]:
    units = unit_map()
    return [Heir(place_of(units, each, on), share) for each, share in units.successors(unit.pk, on)]


def _forebears(unit: Unit, on: date) -> list[Place]:
    """Return the units that came into this one when it began."""
    units = unit_map()
    eve = units.first_day(unit.pk) - timedelta(days=1)
    return [place_of(units, each, on) for each, _share in units.predecessors(unit.pk, eve) if each != unit.pk]


def messages_of(unit: Unit) -> list[MessageVersion]:
    """Return what stands in the unit's own section: what its portal carries, and what it issued itself."""
    carried = (
        Delivery.objects.filter(unit=unit, channel="webpage")
        .exclude(state__in=(Delivery.State.RECALLED, Delivery.State.FAILED))
        .values("version_id")
    )
    rows = public_versions()
    return list((rows.filter(pk__in=carried) | rows.filter(unit=unit)).distinct()[:MOST_MESSAGES])


def _outlets(unit: Unit, on: date) -> list[OutletLine]:
    outlets = [
        outlet
        for outlet in outlets_on(on).filter(owners__unit=unit).select_related("kind").distinct()
        if outlet.owner_unit_id == unit.pk and outlet.kind.channel
    ]
    outlets.sort(key=lambda outlet: (outlet.kind.position, outlet.name))
    months = _last_months(on)
    accepted, pending, simulated = _proofs([outlet.pk for outlet in outlets], months[0])
    lines = []
    for outlet in outlets:
        told = [
            Month(
                month.year,
                month.month,
                accepted[outlet.pk, month] if _ran_in(outlet, month) else None,
                pending[outlet.pk, month],
            )
            for month in months
        ]
        title = f"{outlet.name}: bằng chứng từng tháng"
        drawn = mark_safe(strip_of_months(told, title=title))  # noqa: S308 - drawn and escaped by us
        proofs = sum(month.count or 0 for month in told)
        is_simulated = outlet.is_simulated or outlet.pk in simulated
        lines.append(OutletLine(outlet, drawn, _months_proved(told), proofs, is_simulated))
    return lines


def _months_proved(months: Iterable[Month]) -> str:
    """Write "tháng 9/2024, 10/2024": the drawing holds dots alone, and no month can be read from it aloud."""
    names = [f"{month.month}/{month.year}" for month in months if month.count]
    return f"tháng {', '.join(names)}" if names else ""


def _last_months(on: date) -> list[date]:
    """Return the first days of the last months, this one included."""
    first = on.replace(day=1)
    found = [first]
    while len(found) < MONTHS_SHOWN:
        first = (first - timedelta(days=1)).replace(day=1)
        found.insert(0, first)
    return found


def _ran_in(outlet: Outlet, month: date) -> bool:
    last = (month + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return outlet.valid_from <= last and (outlet.valid_to is None or outlet.valid_to > month)


ByMonth = Counter[tuple[int, date]]


def _proofs(outlet_ids: list[int], since: date) -> tuple[ByMonth, ByMonth, set[int]]:
    """Count accepted and waiting proofs by outlet and month, and name the outlets with simulated ones."""
    accepted: ByMonth = Counter()
    pending: ByMonth = Counter()
    simulated: set[int] = set()
    rows = Standing.objects.filter(outlet_id__in=outlet_ids, happened_on__gte=since)
    for outlet_id, happened_on, state, is_simulated in rows.values_list(
        "outlet_id", "happened_on", "state", "evidence__is_simulated"
    ):
        key = (outlet_id or 0, happened_on.replace(day=1))
        if state == Standing.State.ACCEPTED:
            accepted[key] += 1
        elif state == Standing.State.PENDING:
            pending[key] += 1
        if is_simulated and outlet_id:
            simulated.add(outlet_id)
    return accepted, pending, simulated


def _figures(unit: Unit, today: date) -> list[FigureLine]:
    """Return the unit's own figures in the last whole month, or whatever window holds its last day."""
    on = today.replace(day=1) - timedelta(days=1)
    targets = list(
        Target.objects.filter(
            clause__plan__state=Plan.State.IN_FORCE, starts_on__lte=on, ends_on__gte=on
        ).select_related("clause__plan")
    )
    board = board_of([unit.pk], on, targets)
    return [
        FigureLine(target, board.windows[target.pk], cell.numerator, cell.denominator)
        for target in targets
        if (cell := board.cells.get((unit.pk, target.pk))) and cell.denominator
    ]
