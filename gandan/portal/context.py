"""What every portal page says about the house itself."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from django.utils.functional import SimpleLazyObject

from gandan.calendars import clock
from gandan.units.queries import facts_of_units, unit_map

if TYPE_CHECKING:
    from datetime import date

    from django.http import HttpRequest

    from gandan.units.rules import UnitMap


@dataclass(frozen=True)
class House:
    """The province that answers for the portal."""

    unit_id: int | None = None
    key: str = ""
    name: str = ""


def house(_request: HttpRequest) -> dict[str, object]:
    """Asked only by pages that show it, and answered from the map in memory."""
    return {"house": SimpleLazyObject(_house)}


def house_unit() -> int | None:
    return _house().unit_id


def house_facts() -> dict[str, str]:
    """Return the province's hotline, address and hours, with the digits of the hotline to call."""
    province = _house()
    if province.unit_id is None:
        return {}
    facts = facts_of_units([province.unit_id], clock.today())[province.unit_id]
    digits = "".join(letter for letter in facts.get("hotline", "") if letter in "+0123456789")
    return facts | {"hotline_digits": digits}


def _house() -> House:
    return _house_on(unit_map(), clock.today())


@lru_cache(maxsize=1)
def _house_on(units: UnitMap, on: date) -> House:
    """Look once a day and map: a map never changes, a change of units makes a new one."""
    provinces = (unit_id for unit_id in units.on(on) if units.level(unit_id) == "province")
    province = next(provinces, None)
    if province is None:
        return House()
    return House(province, units.key(province), units.name(province, on))
