"""Where in the chosen commune papers are taken in, and what became of the places people name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.portal.units.pages import digits
from gandan.procedures.values import Level
from gandan.units.errors import UnknownUnitError
from gandan.units.finding import find_units, place_of
from gandan.units.queries import facts_of_units, outlets_on, unit_map

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gandan.units.finding import Place
    from gandan.units.models import Outlet

COUNTER, POST_POINT = "one_stop", "post_point"
LONGEST_NAME = 100
MOST_OPTIONS = 20
PROVINCE_LEVELS = {Level.PROVINCE, Level.CENTRAL, Level.OTHER}


@dataclass(frozen=True)
class Named:
    """What words for a place lead to: one place, several to choose from, or those that came after."""

    words: str = ""
    place: Place | None = None
    options: tuple[Place, ...] = ()
    gone: Place | None = None


@dataclass(frozen=True)
class Counter:
    name: str
    address: str
    hours: str
    hotline: str

    @property
    def hotline_digits(self) -> str:
        return digits(self.hotline)


@dataclass(frozen=True)
class Counters:
    counters: tuple[Counter, ...]
    post_points: tuple[Counter, ...]


def named_place(words: str, on: date) -> Named:
    """Find the commune that a key or any name, of today or earlier, leads to.

    A district and its town bear one name: whoever says it may live in any of its communes.
    """
    words = words.strip()[:LONGEST_NAME]
    if not words:
        return Named()
    found = _by_key(words, on) or find_units(words, on)
    active = [place for place in found if place.is_active and unit_map().level(place.id) == Level.COMMUNE]
    wider = [place for place in found if unit_map().level(place.id) == Level.DISTRICT]
    if len(active) == 1 and not wider:
        return Named(words, active[0])
    if active:
        every = {each.id: each for each in (*active, *(heir for each in wider for heir in _heirs(each, on)))}
        return Named(words, options=tuple(every.values())[:MOST_OPTIONS])
    if not found:
        return Named(words)
    return Named(words, options=tuple(_heirs(found[0], on)[:MOST_OPTIONS]), gone=found[0])


def _by_key(key: str, on: date) -> list[Place]:
    try:
        return [place_of(unit_map(), unit_map().id_of(key), on)]
    except UnknownUnitError:
        return []


def _heirs(place: Place, on: date) -> list[Place]:
    """Return the communes of today where the place was: those of a district, what a commune went into."""
    units = unit_map()
    last = place.ended_on or on
    own = [place.id, *units.descendants(place.id, last, levels=[Level.COMMUNE])]
    today = {each for one in own for each, _share in units.successors(one, on)}
    today |= {one for one in own if units.exists(one, on)}
    communes = [each for each in today if units.level(each) == Level.COMMUNE]
    return [place_of(units, each, on) for each in units.sorted(communes, on)]


def counters_for(place: Place, levels: Sequence[str], on: date, *, is_anywhere: bool = False) -> Counters:
    """Return the counters at the levels that carry the procedure out, and the post points of the commune.

    What may be handed in anywhere in the province is taken in by the commune's counter too.
    """
    owners = {place.id} if Level.COMMUNE in levels or not levels or is_anywhere else set()
    units = unit_map()
    chain = units.chain(place.id, on)
    if Level.DISTRICT in levels:
        owners |= {unit_id for unit_id in chain if units.level(unit_id) == Level.DISTRICT}
    if PROVINCE_LEVELS & set(levels):
        owners |= set(units.descendants(chain[-1], on, levels=["centre", "province"])) | {chain[-1]}
    outlets = outlets_on(on, owned_by=[place.id, *owners])
    rows = list(outlets.filter(kind__code__in=(COUNTER, POST_POINT)).select_related("kind"))
    facts = facts_of_units({row.owner_unit_id for row in rows}, on)
    return Counters(
        tuple(
            _counter(row, facts[row.owner_unit_id])
            for row in rows
            if row.kind.code == COUNTER and row.owner_unit_id in owners
        ),
        tuple(_post_point(row) for row in rows if row.kind.code == POST_POINT),
    )


def _counter(row: Outlet, facts: dict[str, str]) -> Counter:
    return Counter(
        name=row.name,
        address=row.address or facts.get("address", ""),
        hours=facts.get("opening_hours", ""),
        hotline=row.contact_phone or facts.get("hotline", ""),
    )


def _post_point(row: Outlet) -> Counter:
    return Counter(row.name, row.address, "", row.contact_phone)
