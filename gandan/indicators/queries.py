"""What boards, pages, reports and the command ask. Nothing here changes a figure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from django.db.models import Min, Q

from gandan.evidence.models import Evidence
from gandan.indicators.census import take_census
from gandan.indicators.measures import measures, reporting_periods, window_on, windows_of
from gandan.indicators.members import Member, list_members
from gandan.indicators.models import Figure, Tally
from gandan.indicators.rules import NOTHING, Span, Tallied, Totals, totals
from gandan.plans.models import Plan, Target
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from gandan.calendars.rules import Window
    from gandan.units.models import Unit


@dataclass(frozen=True)
class Row:
    """One target of a plan, counted for one scope in one window."""

    target: Target
    window: Window
    totals: Totals

    @property
    def title(self) -> str:
        return self.target.title

    @property
    def goal(self) -> Fraction:
        return Fraction(self.target.goal_share)

    @property
    def numerator(self) -> int:
        return self.totals.numerator

    @property
    def denominator(self) -> int:
        return self.totals.denominator

    @property
    def share(self) -> Fraction | None:
        return self.totals.share

    @property
    def on_the_way(self) -> int:
        return self.totals.on_the_way

    @property
    def excluded(self) -> int:
        return self.totals.excluded

    @property
    def missing(self) -> int:
        return self.totals.missing

    @property
    def is_met(self) -> bool:
        return self.share is not None and self.share >= self.goal


def table(plan: Plan, on: date, *, scope: Unit | None = None) -> list[Row]:
    """Return each target of the plan in the window that holds the day, for its own scope or a part of it."""
    targets = plan_targets(plan, on)
    return [row for row in rows_on(targets, on, scope_id=scope.pk if scope else None) if row is not None]


def plan_targets(plan: Plan, on: date) -> list[Target]:
    """Return the targets that hold on the day: of one that was changed in force, only the one of its time.

    What the plan itself promises with a number comes before what was set to measure the rest.
    """
    rows = Target.objects.filter(clause__plan=plan)
    rows = rows.exclude(withdrawn_from__lte=on).exclude(replaces__isnull=False, starts_on__gt=on)
    rows = rows.select_related("clause__plan", "outlet_kind", "scope", "group")
    return list(rows.order_by("is_internal", "clause__position", "position", "pk"))


def counted_from(plan: Plan) -> date:
    """Return the first day that any target of the plan counts; without targets its own first day."""
    first = Target.objects.filter(clause__plan=plan).aggregate(first=Min("starts_on"))["first"]
    return max(plan.period_from, first or plan.period_from)


def rows_on(targets: Sequence[Target], on: date, *, scope_id: int | None = None) -> list[Row]:
    """Return a row for each target that has a window on the day or nearest to it; three queries for all."""
    spans = reporting_periods(targets)
    windows = {target.pk: window_on(target, on, spans) for target in targets}
    stored = _stored(targets, windows, scope_id)
    rows = []
    for target in targets:
        window = windows[target.pk]
        if window is None:
            continue
        scope = scope_id or target.scope_id
        counted = stored.get(target.pk)
        rows.append(Row(target, window, counted or _count_now(target, window, scope)))
    return rows


def _stored(
    targets: Sequence[Target], windows: dict[int, Window | None], scope_id: int | None
) -> dict[int, Totals]:
    # Put together by what they share: to build a condition for each target takes longer than to ask.
    together: dict[tuple[int, Span], list[int]] = {}
    for target in targets:
        window = windows[target.pk]
        if window is not None:
            place = (scope_id or target.scope_id, Span(window.start, window.end))
            together.setdefault(place, []).append(target.pk)
    wanted = Q(pk__in=())
    for (scope, span), pks in together.items():
        wanted |= Q(target_id__in=pks, scope_id=scope, window_start=span.start, window_end=span.end)
    rows = Figure.objects.filter(wanted, target__count__stamp__gt="")
    return {
        target_id: Totals(*counts)
        for target_id, *counts in rows.values_list(
            "target_id", "denominator", "numerator", "on_the_way", "excluded"
        )
    }


def _count_now(target: Target, window: Window, scope_id: int) -> Totals:
    """Count a target that has no stored figure yet, so that nobody is shown a nought that is not one."""
    return totals(member.status for member in list_members(target, window, scope_id=scope_id))


def members(target: Target, window: Window, scope: Unit | None = None) -> list[Member]:
    """Return the list behind a figure, in the order of the map; see `Member`."""
    return list_members(target, window, scope_id=scope.pk if scope else None)


def member_history(target: Target, member_id: int) -> list[tuple[Window, Tallied | None]]:
    """Return all windows of the target with what one member has in each; None where it was not listed."""
    measure = measures([target])[0]
    census = take_census([member_id] if measure.counts_outlets else ())
    rows = Tally.objects.filter(target=target, member_id=member_id)
    found = {
        Span(start, end): Tallied(accepted, pending)
        for start, end, accepted, pending in rows.values_list(
            "window_start", "window_end", "accepted", "pending"
        )
    }
    return [
        (
            window,
            found.get(Span(window.start, window.end), NOTHING)
            if census.place(measure, member_id, window.end) is not None
            else None,
        )
        for window in windows_of(target, reporting_periods([target]))
    ]


def records_behind(target: Target, window: Window, member_id: int) -> list[Evidence]:
    """Return every proof of one member in the window that the target may count, refused and replaced too."""
    measure = measures([target])[0]
    path = "outlet_id" if measure.counts_outlets else "unit_id"
    rows = Evidence.objects.filter(
        **{path: member_id}, happened_on__range=(window.start, window.end), kind__in=measure.kinds
    ).select_related("standing", "unit", "outlet", "recorded_by")
    found = rows.prefetch_related("files", "verdicts__by").order_by("happened_on", "pk")
    return [row for row in found if measure.counts(row.kind, row.topics)]


def strip(target: Target, scope: Unit) -> list[tuple[Window, Totals]]:
    """Return all windows of the target with what is stored for the scope, the earliest first."""
    rows = Figure.objects.filter(target=target, scope=scope)
    stored = {
        (start, end): Totals(*counts)
        for start, end, *counts in rows.values_list(
            "window_start", "window_end", "denominator", "numerator", "on_the_way", "excluded"
        )
    }
    windows = windows_of(target, reporting_periods([target]))
    return [(window, stored.get((window.start, window.end), Totals())) for window in windows]


class Cell(NamedTuple):
    """A target counted for one unit of a board."""

    denominator: int
    numerator: int
    on_the_way: int
    excluded: int


_CELLS_AT_ONCE = 5_000
_Row = tuple[int, int, int, int, int, int]


class Cells(Mapping[tuple[int, int], Cell]):
    """Cells by unit and target, made when they are asked for.

    A board may have thirty thousand; as objects of their own they cost more to keep than to read.
    """

    def __init__(self) -> None:
        self._rows: dict[int, dict[int, _Row]] = {}

    def add(self, rows: Iterable[_Row]) -> None:
        for row in rows:
            of_unit = self._rows.get(row[0])
            if of_unit is None:
                of_unit = self._rows[row[0]] = {}
            of_unit[row[1]] = row

    def __getitem__(self, key: tuple[int, int]) -> Cell:
        return Cell._make(self._rows[key[0]][key[1]][2:])

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return ((unit_id, target_id) for unit_id, row in self._rows.items() for target_id in row)

    def __len__(self) -> int:
        return sum(map(len, self._rows.values()))


@dataclass(frozen=True)
class Board:
    """The targets of a scope, unit by unit. `cells` is keyed by unit and target; no cell: nobody to count."""

    targets: Sequence[Target]
    windows: dict[int, Window]
    unit_ids: Sequence[int]
    cells: Cells


def board(scope: Unit, on: date, *, targets: Sequence[Target] | None = None) -> Board:
    """Return the stored figures of the units right under the scope, for the window that holds the day."""
    units = unit_map()
    unit_ids = units.sorted(units.children(scope.pk, on), on)
    return board_of(unit_ids, on, _targets_in_force(on) if targets is None else targets)


def board_of(unit_ids: Sequence[int], on: date, targets: Sequence[Target]) -> Board:
    spans = reporting_periods(targets)
    windows = {target.pk: window_on(target, on, spans) for target in targets}
    seen = {pk: window for pk, window in windows.items() if window is not None}
    cells = Cells()
    for days in {(window.start, window.end) for window in seen.values()}:
        chosen = [pk for pk, window in seen.items() if (window.start, window.end) == days]
        figures = Figure.objects.filter(
            target_id__in=chosen, window_start=days[0], window_end=days[1], scope_id__in=unit_ids
        ).values_list("scope_id", "target_id", "denominator", "numerator", "on_the_way", "excluded")
        cells.add(figures.iterator(chunk_size=_CELLS_AT_ONCE))
    return Board(targets, seen, unit_ids, cells)


def unit_board(unit_id: int, targets: Sequence[Target]) -> dict[int, list[tuple[Span, Cell]]]:
    """Return target → every window stored for one unit, the earliest first; one query."""
    found: dict[int, list[tuple[Span, Cell]]] = {target.pk: [] for target in targets}
    rows = Figure.objects.filter(scope_id=unit_id, target_id__in=list(found)).order_by(
        "window_start", "window_end"
    )
    for target_id, start, end, *counts in rows.values_list(
        "target_id", "window_start", "window_end", "denominator", "numerator", "on_the_way", "excluded"
    ):
        found[target_id].append((Span(start, end), Cell(*counts)))
    return found


def _targets_in_force(on: date) -> list[Target]:
    rows = Target.objects.filter(clause__plan__state=Plan.State.IN_FORCE, starts_on__lte=on, ends_on__gte=on)
    return list(rows.order_by("clause__plan", "clause__position", "position"))
