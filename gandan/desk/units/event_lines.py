"""Events of units as sentences."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from django.db.models import prefetch_related_objects
from django.utils.text import capfirst

from gandan.desk.units.spans import ONE_DAY
from gandan.units.models import UnitEvent
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from django.db.models import QuerySet

    from gandan.units.models import DutyTransfer

MOST_DUTIES = 50
MOST_NAMES = 12  # in one sentence
Kind = UnitEvent.Kind


@dataclass(frozen=True)
class EventLine:
    id: int
    kind: str
    what: str
    on: date
    act: str
    verified: bool
    note: str
    is_corrected: bool  # a later event stands in its place
    is_correction: bool


@dataclass(frozen=True)
class DutyLine:
    duty: str
    from_name: str
    to_name: str
    on: date
    act: str
    verified: bool


def event_lines(events: Iterable[UnitEvent]) -> list[EventLine]:
    """Return a line an event; three queries however many there are."""
    found = list(events)
    prefetch_related_objects(found, "units", "edges")
    corrected = set(
        UnitEvent.objects.filter(corrects__in=[event.pk for event in found]).values_list(
            "corrects", flat=True
        )
    )
    return [_line(event, is_corrected=event.pk in corrected) for event in found]


def _line(event: UnitEvent, *, is_corrected: bool) -> EventLine:
    return EventLine(
        id=event.pk,
        kind=capfirst(event.get_kind_display()),
        what=what_happened(event),
        on=event.happens_on,
        act=event.legal_act,
        verified=event.verified,
        note=event.note,
        is_corrected=is_corrected,
        is_correction=event.corrects_id is not None,
    )


def what_happened(event: UnitEvent) -> str:
    """Say whom the event concerns: "Xã A, Xã B → Xã C", each by its name of the day before or after."""
    on, eve = event.happens_on, event.happens_on - ONE_DAY
    edges = sorted(event.edges.all(), key=attrgetter("pk"))
    concerned = sorted(unit.pk for unit in event.units.all())
    if edges:
        before = list(dict.fromkeys(edge.predecessor_id for edge in edges))
        after = list(dict.fromkeys(edge.successor_id for edge in edges))
        return f"{_names(before, eve)} → {_names(after, on)}"
    if event.kind in {Kind.RENAME, Kind.CHANGE_KIND}:
        return f"{_names(concerned, eve)} → {_names(concerned, on)}"
    if event.kind == Kind.MOVE:
        return _move(concerned, on)
    return _names(concerned, on if event.kind == Kind.ESTABLISH else eve)


def _move(concerned: list[int], on: date) -> str:
    """Tell the one moved from the other, which now stands above it."""
    units = unit_map()
    moved = [each for each in concerned if units.parent(each, on) in concerned]
    above = [each for each in concerned if each not in moved]
    return f"{_names(moved, on)} → trực thuộc {_names(above, on)}" if moved else _names(concerned, on)


def _names(unit_ids: list[int], on: date) -> str:
    units = unit_map()
    names = [units.name(each, on) for each in unit_ids[:MOST_NAMES] if each in units]
    more = len(unit_ids) - MOST_NAMES
    return ", ".join(names) + (f" và {more} đơn vị khác" if more > 0 else "")


def duty_lines(transfers: QuerySet[DutyTransfer]) -> list[DutyLine]:
    """Return the newest transfers of duties, a line each."""
    units = unit_map()
    return [
        DutyLine(
            duty=row.duty,
            from_name=units.name(row.from_unit_id, row.on - ONE_DAY),
            to_name=units.name(row.to_unit_id, row.on),
            on=row.on,
            act=row.legal_act,
            verified=row.verified,
        )
        for row in transfers.order_by("-on", "-pk")[:MOST_DUTIES]
    ]


def edges_of(event: UnitEvent) -> list[tuple[str, str, str]]:
    """Return (from, to, share) of an event."""
    units, on = unit_map(), event.happens_on
    return [
        (
            units.name(edge.predecessor_id, on - ONE_DAY),
            units.name(edge.successor_id, on),
            share_words(edge.share),
        )
        for edge in event.edges.order_by("pk")
    ]


def share_words(share: Decimal | None) -> str:
    """Say a share of 0.125 as "12,5 %"; one that nobody wrote down is "toàn bộ, hoặc chưa rõ tỉ lệ"."""
    if share is None:
        return "toàn bộ, hoặc phần chưa ghi tỉ lệ"
    return f"{(share * 100).normalize():f} %".replace(".", ",")
