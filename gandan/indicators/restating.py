"""A past figure on another day's map. Lists and proofs stay those of the window; only the places change."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from gandan.indicators.members import list_members
from gandan.indicators.rules import Status
from gandan.units.models import UnitEvent
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from gandan.calendars.rules import Window
    from gandan.plans.models import Target


@dataclass(frozen=True)
class Restated:
    """Counts placed on another day's map; a split unit's counts are parted by the shares of the split."""

    denominator: Fraction
    numerator: Fraction

    @property
    def share(self) -> Fraction | None:
        return self.numerator / self.denominator if self.denominator else None

    def __add__(self, other: Restated) -> Restated:
        return Restated(self.denominator + other.denominator, self.numerator + other.numerator)


NOBODY = Restated(Fraction(0), Fraction(0))


@dataclass(frozen=True)
class Part:
    """A unit of the other map with what falls to it."""

    name: str
    counts: Restated


@dataclass(frozen=True)
class OtherMap:
    day: date
    whole: Restated
    parts: list[Part]


def later_maps(window: Window) -> list[date]:
    """Return the days after the window on which units were joined or parted: each began another map."""
    rows = UnitEvent.objects.filter(happens_on__gt=window.end, corrected_by=None, edges__isnull=False)
    return list(rows.order_by("happens_on").values_list("happens_on", flat=True).distinct())


def restated(target: Target, window: Window, map_day: date) -> dict[int, Restated]:
    """Return what the window counted, for the units of another day's map and all above them."""
    units = unit_map()
    sums: dict[int, Restated] = {}
    for unit_id, counts in _placed(target, window, map_day).items():
        for scope_id in units.chain(unit_id, map_day):
            sums[scope_id] = sums.get(scope_id, NOBODY) + counts
    return sums


def on_map(target: Target, window: Window, map_day: date, *, scope_id: int | None = None) -> OtherMap:
    """Return the window's figure by the units of another day's map, in the order of that map.

    The units are those of the highest tier where there are several.
    """
    units = unit_map()
    placed = _placed(target, window, map_day, scope_id)
    chains = {unit_id: units.chain(unit_id, map_day) for unit_id in placed}
    depth = _depth(chains.values())
    sums: dict[int, Restated] = {}
    for unit_id, chain in chains.items():
        part = chain[-min(depth, len(chain))]
        sums[part] = sums.get(part, NOBODY) + placed[unit_id]
    parts = [Part(units.name(pk, map_day), sums[pk]) for pk in units.sorted(sums, map_day)]
    return OtherMap(map_day, sum(placed.values(), NOBODY), parts)


def _placed(
    target: Target, window: Window, map_day: date, scope_id: int | None = None
) -> dict[int, Restated]:
    """Return unit of the other map → what was counted there; nothing is counted anew."""
    units = unit_map()
    places: dict[int, list[Status]] = {}
    for member in list_members(target, window, scope_id=scope_id):
        if member.status != Status.EXCLUDED:
            places.setdefault(member.unit_id, []).append(member.status)
    counts = {unit_id: Fraction(len(found)) for unit_id, found in places.items()}
    proofs = {unit_id: Fraction(found.count(Status.PROVED)) for unit_id, found in places.items()}
    listed = units.restate(counts, map_day, measured_on=window.end)
    proved = units.restate(proofs, map_day, measured_on=window.end)
    return {
        unit_id: Restated(Fraction(count), Fraction(proved.get(unit_id, 0)))
        for unit_id, count in listed.items()
    }


def _depth(chains: Iterable[Collection[int]]) -> int:
    """Return how far below the top the units part; chains are read from their end."""
    rows = [list(chain) for chain in chains]
    longest = max(map(len, rows), default=1)
    for depth in range(1, longest):
        if len({chain[-min(depth, len(chain))] for chain in rows}) > 1:
            return depth
    return longest
