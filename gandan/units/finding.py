"""Units found by what people call them, old names and missing tones included."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.text.fold import fold
from gandan.units.models import UnitName
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Container
    from datetime import date

    from gandan.units.rules import UnitMap

MOST_FOUND = 60


@dataclass(frozen=True)
class Place:
    """A unit in a list: what it is called today, where it lies, what became of it."""

    id: int
    key: str
    name: str
    above: str = ""
    called: str = ""  # the old name by which it was found
    is_active: bool = True
    ended_on: date | None = None  # its last day
    starts_on: date | None = None  # when it is still to come


def find_units(words: str, on: date, *, among: Container[int] | None = None) -> list[Place]:
    """Return the units whose name, of today or earlier, has all the words; those that exist come first.

    `among` names the only units to be told of.
    A word counts from its beginning: "hai" finds Tam Hải, not Tam Thái.
    """
    units = unit_map()
    found = ((unit_id, name) for unit_id, name in _called(words) if among is None or unit_id in among)
    places = [place_of(units, unit_id, on, called=name) for unit_id, name in found]
    return sorted(places, key=lambda place: not place.is_active)[:MOST_FOUND]


def units_under_name(words: str, on: date) -> set[int]:
    """Return the units that bear or bore such a name, all that ever stood under them, and their successors.

    Rows stay with the unit that made them, so a unit that ended is told beside those that came from it.
    """
    units = unit_map()
    found = {unit_id for unit_id, _name in _called(words)}
    return units.ever_under(found).union(*(units.territory(unit_id, on) for unit_id in found))


def _called(words: str) -> list[tuple[int, str]]:
    """Return (unit, the first of its names that has all the words), in the order of names."""
    sought = [f" {word}" for word in fold(words).split()]
    found: dict[int, str] = {}
    names = UnitName.objects.order_by("sort_key", "valid_from").values_list("unit_id", "name")
    for unit_id, name in names:
        folded = f" {fold(name)}"
        if all(word in folded for word in sought):
            found.setdefault(unit_id, name)
    return list(found.items())


def place_of(units: UnitMap, unit_id: int, on: date, *, called: str = "") -> Place:
    """Describe a unit for a list; `called` is told only where it differs from the name."""
    is_active = units.exists(unit_id, on)
    last_day = units.last_day(unit_id)
    day = on if is_active or last_day is None else last_day
    name = units.name(unit_id, on)
    starts_on = units.first_day(unit_id)
    return Place(
        id=unit_id,
        key=units.key(unit_id),
        name=name,
        above=", ".join(units.short_name(above, day) for above in units.ancestors(unit_id, day)),
        called=called if called != name else "",
        is_active=is_active,
        ended_on=last_day if last_day and last_day < on else None,
        starts_on=starts_on if starts_on > on else None,
    )
