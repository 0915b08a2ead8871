"""Who keeps the rows of units that are gone: their successors, or else whoever they stood under."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from gandan.units.models import Unit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from gandan.units.rules import UnitMap

_MOST_DAYS = 64

# A change of units makes a new map, so what is kept for a map never grows old.
_kept: WeakKeyDictionary[UnitMap, dict[date, Mapping[int, frozenset[int]]]] = WeakKeyDictionary()


def archives(units: UnitMap, on: date) -> Mapping[int, frozenset[int]]:
    """Return, for each unit of the day that keeps any, the ids of the units that were before it."""
    days = _kept.setdefault(units, {})
    if on not in days:
        if len(days) >= _MOST_DAYS:
            days.clear()
        days[on] = _archives(units, on)
    return days[on]


def _archives(units: UnitMap, on: date) -> Mapping[int, frozenset[int]]:
    kept: dict[int, set[int]] = defaultdict(set)
    for gone in Unit.objects.filter(valid_to__lte=on).values_list("pk", flat=True):
        for keeper in _keepers(gone, units, on):
            kept[keeper].add(gone)
    return {keeper: frozenset(gone) for keeper, gone in kept.items()}


def _keepers(unit_id: int, units: UnitMap, on: date) -> frozenset[int]:
    if unit_id not in units:
        return frozenset()
    if units.exists(unit_id, on):
        return frozenset({unit_id})
    heirs = frozenset(heir for heir, _share in units.successors(unit_id, on))
    if heirs:
        return heirs
    last = units.last_day(unit_id)
    above = units.parent(unit_id, last) if last else None
    return _keepers(above, units, on) if above is not None else frozenset()
