"""What the page of a unit shows, put together from its dated rows and its events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Q
from django.utils.text import capfirst

from gandan.calendars import clock
from gandan.desk.units.event_lines import duty_lines, event_lines, share_words
from gandan.desk.units.reach import events_of
from gandan.desk.units.spans import ONE_DAY, Line, last_day, lines
from gandan.people import gate
from gandan.people.rules import Act
from gandan.units.finding import find_units, place_of
from gandan.units.models import DutyTransfer, UnitCode, UnitEdge, UnitKindSpan, UnitName, UnitParent
from gandan.units.queries import tree, unit_map

if TYPE_CHECKING:
    from datetime import date

    from gandan.people.models import User
    from gandan.units.finding import Place
    from gandan.units.models import Unit

MOST_EVENTS = 20
SCHEMES = {"gso": "Mã thống kê", "agency_eid": "Mã định danh điện tử", "postal": "Mã bưu chính"}


@dataclass(frozen=True)
class Named:
    """A unit in a sentence, with a link where the reader may open its page."""

    name: str
    id: int | None  # empty when it is out of reach
    part: str = ""
    act: str = ""
    on: date | None = None
    verified: bool = True


@dataclass(frozen=True)
class Found:
    place: Place
    heirs: list[Named]


def list_page(user: User, on: date, words: str) -> dict[str, Any]:
    reach = gate.units_for(user, Act.VIEW)
    return {
        "on": on,
        "is_today": on == clock.today(),
        "words": words,
        "found": [_found(place, reach) for place in find_units(words, clock.today(), among=reach)]
        if words
        else [],
        "nodes": [] if words else tree(on, among=reach),
        "may_record": gate.may_somewhere(user, Act.MANAGE_UNITS),
        "section": "units",
    }


def _found(place: Place, reach: gate.Reach) -> Found:
    """Answer for a unit that is gone with those that carry on what it was."""
    units, today = unit_map(), clock.today()
    heirs = [] if place.is_active or place.starts_on else units.successors(place.id, today)
    return Found(place, [_named(heir, today, reach, part=_part(share)) for heir, share in heirs])


def _part(share: object) -> str:
    return "toàn bộ" if share == 1 else "một phần"


def _named(unit_id: int, on: date, reach: gate.Reach, *, part: str = "") -> Named:
    return Named(unit_map().name(unit_id, on), unit_id if unit_id in reach else None, part)


def unit_page(user: User, unit: Unit) -> dict[str, Any]:
    today, units = clock.today(), unit_map()
    reach = gate.units_for(user, Act.VIEW)
    seen_on = last_day(unit.valid_to) or max(today, unit.valid_from)
    if unit.valid_to and today < unit.valid_to:
        seen_on = today
    return {
        "unit": unit,
        "place": place_of(units, unit.pk, today),
        "above": [_named(each, seen_on, reach) for each in reversed(units.ancestors(unit.pk, seen_on))],
        "below": len(units.descendants(unit.pk, seen_on)) - 1,
        "seen_on": seen_on,
        "names": lines(_rows(UnitName, unit, "name")),
        "kinds": [
            Line(capfirst(line.words), line.since, line.until)
            for line in lines(_rows(UnitKindSpan, unit, "kind__name"))
        ],
        "codes": _codes(unit),
        "parents": _parents(unit, reach),
        "came_from": _edges(unit, reach, is_past=True),
        "went_to": _edges(unit, reach, is_past=False),
        "events": event_lines(events_of(user).filter(units=unit)[:MOST_EVENTS]),
        "duties": duty_lines(DutyTransfer.objects.filter(Q(from_unit=unit) | Q(to_unit=unit))),
        "may_record": gate.may(user, Act.MANAGE_UNITS, unit) and unit.valid_to is None,
        "may_manage_outlets": gate.may(user, Act.MANAGE_OUTLETS, unit),
        "section": "units",
    }


def _rows(model: type[UnitName | UnitKindSpan], unit: Unit, field: str) -> Any:  # noqa: ANN401 - tuples the stubs do not know
    return (
        model.objects.filter(unit=unit).order_by("-valid_from").values_list(field, "valid_from", "valid_to")
    )


def _codes(unit: Unit) -> list[Line]:
    rows = UnitCode.objects.filter(unit=unit).order_by("scheme", "-valid_from")
    return [
        Line(f"{SCHEMES.get(row.scheme, 'Mã')}: {row.value}", row.valid_from, last_day(row.valid_to))
        for row in rows
    ]


def _parents(unit: Unit, reach: gate.Reach) -> list[Line]:
    units = unit_map()
    return [
        Line(
            units.name(row.parent_id, row.valid_from),
            row.valid_from,
            last_day(row.valid_to),
            row.parent_id if row.parent_id in reach else None,
        )
        for row in UnitParent.objects.filter(unit=unit).order_by("-valid_from")
    ]


def _edges(unit: Unit, reach: gate.Reach, *, is_past: bool) -> list[Named]:
    """Tell of the units that came into this one, or of those that it went into, each by its act."""
    edges = unit.edges_in if is_past else unit.edges_out
    rows = edges.filter(event__corrected_by__isnull=True).select_related("event")
    return [_neighbour(edge, reach, is_past=is_past) for edge in rows.order_by("event__happens_on", "pk")]


def _neighbour(edge: UnitEdge, reach: gate.Reach, *, is_past: bool) -> Named:
    other = edge.predecessor_id if is_past else edge.successor_id
    event = edge.event
    day = event.happens_on - ONE_DAY if is_past else event.happens_on
    return Named(
        unit_map().name(other, day),
        other if other in reach else None,
        share_words(edge.share),
        event.legal_act,
        event.happens_on,
        event.verified,
    )
