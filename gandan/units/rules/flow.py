"""Where a unit went: its parts followed through mergers, splits and transfers."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from gandan.units.rules.rows import EdgeRow, UnitRow

WHOLE = Fraction(1)
NOTHING = Fraction(0)


@dataclass
class Flow:
    """Shares of one unit as they lie on a day. `lost` lay in units abolished without a successor."""

    arrived: dict[int, Fraction] = field(default_factory=dict)
    lost: dict[int, Fraction] = field(default_factory=dict)


class Currents:
    """The edges, ready to be followed in both directions."""

    def __init__(self, units: Mapping[int, UnitRow], edges: Iterable[EdgeRow]) -> None:
        self._units = units
        self._out: dict[int, list[tuple[date, list[EdgeRow]]]] = {}
        self._into: dict[int, list[EdgeRow]] = {}
        ordered = sorted(edges, key=lambda edge: (edge.predecessor, edge.day, edge.successor))
        for (unit_id, day), together in groupby(ordered, key=lambda edge: (edge.predecessor, edge.day)):
            self._out.setdefault(unit_id, []).append((day, list(together)))
        for edge in ordered:
            self._into.setdefault(edge.successor, []).append(edge)
        self.last_day = max((edge.day for edge in ordered), default=None)

    def follow(self, unit_id: int, *, since: date, on: date) -> Flow:
        """Return where the unit, as it was on `since`, lies on the later day."""
        flow = Flow()
        self._follow(unit_id, WHOLE, (since, on), flow)
        return flow

    def _follow(self, unit_id: int, share: Fraction, days: tuple[date, date], flow: Flow) -> None:
        since, on = days
        end = self._units[unit_id].end
        for day, edges in self._out.get(unit_id, ()):
            if not since < day <= on:
                continue
            parts = shares(edges, is_whole=day == end)
            for successor, part in parts:
                self._follow(successor, share * part, (day, on), flow)
            share -= share * sum((part for _successor, part in parts), NOTHING)
        if end is None or on < end:
            flow.arrived[unit_id] = flow.arrived.get(unit_id, NOTHING) + share
        elif share:
            flow.lost[unit_id] = flow.lost.get(unit_id, NOTHING) + share

    def heir(self, unit_id: int) -> int | None:
        """Return who takes on what cannot be divided when the unit ends: its main successor."""
        end = self._units[unit_id].end
        closing = [edges for day, edges in self._out.get(unit_id, ()) if day == end]
        return _main(closing[0]).successor if closing else None

    def sources(self, unit_id: int, on: date) -> set[int]:
        """Return the units of an earlier day of which anything may have come into this one."""
        found: set[int] = set()
        seen: set[int] = set()
        waiting = [unit_id]
        while waiting:
            current = waiting.pop()
            if current in seen:
                continue
            seen.add(current)
            if self._units[current].holds_on(on):
                found.add(current)
            waiting += [edge.predecessor for edge in self._into.get(current, ()) if edge.day > on]
        return found


def shares(edges: Sequence[EdgeRow], *, is_whole: bool) -> list[tuple[int, Fraction]]:
    """Return (successor, share) of one unit's edges on one day.

    When the unit ended that day they add up to one: what no edge names goes to the main successor,
    and a successor whose share nobody knows is listed with 0.
    """
    known = sum((edge.share for edge in edges if edge.share is not None), NOTHING)
    rest = WHOLE - known if is_whole else NOTHING
    unknown = [edge for edge in edges if edge.share is None]
    heir = _main(unknown or edges)
    return [(edge.successor, (edge.share or NOTHING) + (rest if edge is heir else NOTHING)) for edge in edges]


def _main(edges: Sequence[EdgeRow]) -> EdgeRow:
    return next((edge for edge in edges if edge.is_main), edges[0])
