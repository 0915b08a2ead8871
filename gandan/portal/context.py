"""What every portal page says about the house itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.functional import SimpleLazyObject

from gandan.calendars import clock
from gandan.units.queries import facts_of_units, unit_map

if TYPE_CHECKING:
    from django.http import HttpRequest


@dataclass(frozen=True)
class House:
    """The province that answers for the portal."""

    unit_id: int | None = None
    name: str = ""
    hotline: str = ""
    address: str = ""

    @property
    def hotline_digits(self) -> str:
        return "".join(letter for letter in self.hotline if letter.isdigit() or letter == "+")


def house(_request: HttpRequest) -> dict[str, object]:
    """Asked only by pages that show it."""
    return {"house": SimpleLazyObject(_house)}


def _house() -> House:
    on = clock.today()
    units = unit_map()
    province = next((unit_id for unit_id in units.on(on) if units.level(unit_id) == "province"), None)
    if province is None:
        return House()
    facts = facts_of_units([province], on)[province]
    return House(province, units.name(province, on), facts.get("hotline", ""), facts.get("address", ""))
