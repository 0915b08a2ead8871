"""What a units file says differently from the rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.units.actions.kinds import own_unit_kinds
from gandan.units.checks import Life, Lives
from gandan.units.models import (
    DutyTransfer,
    Unit,
    UnitCode,
    UnitEvent,
    UnitGroup,
    UnitKind,
    UnitKindSpan,
    UnitName,
    UnitParent,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from gandan.units.reader import DutyLine, EventLine, GroupLine, Span, UnitLine, UnitsFile

    Row = tuple[str, date, date | None, str]

GSO = "gso"


@dataclass(frozen=True)
class Change:
    """One difference, by name and line; what is gone has no line."""

    line: int | None
    what: str  # new | changed | gone
    subject: str  # unit | event | duty | group
    key: str
    name: str


UnitFacts = tuple[object, ...]
EventFacts = tuple[object, ...]


@dataclass(frozen=True)
class Known:
    """What the rows say, in the shape in which a file says it."""

    lives: Lives
    units: dict[str, UnitFacts]
    names: dict[str, str]
    events: dict[str, EventFacts]
    duties: set[tuple[object, ...]]
    groups: dict[str, tuple[object, ...]]

    @classmethod
    def read(cls) -> Known:
        names = _spans(UnitName.objects.values_list("unit__key", "valid_from", "valid_to", "name"))
        parents = _spans(UnitParent.objects.values_list("unit__key", "valid_from", "valid_to", "parent__key"))
        return cls(
            lives=_lives(parents),
            units=_units(names, parents),
            names={key: spans[-1][2] for key, spans in names.items()},
            events=_events(),
            duties=_duties(),
            groups={group.code: (group.name, group.rule) for group in UnitGroup.objects.all()},
        )


def compare(source: UnitsFile, known: Known) -> list[Change]:
    changes = [_unit_change(line, known) for line in source.units]
    changes += [_event_change(line, known) for line in source.events]
    changes += [_duty_change(line, known) for line in source.duties]
    changes += [_group_change(line, known) for line in source.groups]
    return [change for change in changes if change] + (_gone(source, known) if source.is_complete else [])


def _what(said: object, known: object | None) -> str:
    """Return new, changed, or nothing."""
    if known is None:
        return "new"
    return "" if said == known else "changed"


def _unit_change(line: UnitLine, known: Known) -> Change | None:
    said = (line.start, line.end, line.verified, line.kinds, line.names, line.codes, line.parents)
    what = _what(said, known.units.get(line.key))
    return Change(line.line, what, "unit", line.key, line.name) if what else None


def _event_change(line: EventLine, known: Known) -> Change | None:
    edges = frozenset((edge.predecessor, edge.successor, edge.share, edge.is_main) for edge in line.edges)
    said = (line.kind, line.on, line.act, line.verified, line.note, edges, frozenset(line.units))
    what = _what(said, known.events.get(line.key))
    return Change(line.line, what, "event", line.key, f"{line.act}: {line.key}") if what else None


def _duty_change(line: DutyLine, known: Known) -> Change | None:
    said = (line.duty, line.from_unit, line.to_unit, line.on, line.act, line.verified)
    return None if said in known.duties else Change(line.line, "new", "duty", line.duty, line.duty)


def _group_change(line: GroupLine, known: Known) -> Change | None:
    what = _what((line.name, line.rule), known.groups.get(line.code))
    return Change(line.line, what, "group", line.code, line.name) if what else None


def _gone(source: UnitsFile, known: Known) -> list[Change]:
    said = {line.key for line in source.units}
    gone = [key for key, facts in known.units.items() if facts[5] and key not in said]
    return [Change(None, "gone", "unit", key, known.names.get(key, key)) for key in sorted(gone)]


def _lives(parents: dict[str, tuple[Span, ...]]) -> Lives:
    rows = Unit.objects.values_list("key", "valid_from", "valid_to")
    lives = {key: Life(start, end) for key, start, end in rows}
    kinds = own_unit_kinds().union(UnitKind.objects.values_list("code", flat=True))
    return Lives(lives, kinds, parents)


def _units(names: dict[str, tuple[Span, ...]], parents: dict[str, tuple[Span, ...]]) -> dict[str, UnitFacts]:
    kinds = _spans(UnitKindSpan.objects.values_list("unit__key", "valid_from", "valid_to", "kind__code"))
    codes = _spans(
        UnitCode.objects.filter(scheme=GSO).values_list("unit__key", "valid_from", "valid_to", "value")
    )
    return {
        key: (start, end, verified, *(spans.get(key, ()) for spans in (kinds, names, codes, parents)))
        for key, start, end, verified in Unit.objects.values_list("key", "valid_from", "valid_to", "verified")
    }


def _spans(rows: Iterable[Row]) -> dict[str, tuple[Span, ...]]:
    found: dict[str, list[Span]] = {}
    for key, start, end, value in rows:
        found.setdefault(key, []).append((start, end, value))
    return {key: tuple(sorted(spans, key=lambda span: span[0])) for key, spans in found.items()}


def _events() -> dict[str, EventFacts]:
    events = UnitEvent.objects.filter(corrected_by__isnull=True).exclude(key="")
    rows = events.prefetch_related("units", "edges__predecessor", "edges__successor")
    return {event.key: _event_facts(event) for event in rows}


def _event_facts(event: UnitEvent) -> EventFacts:
    edges = frozenset(
        (edge.predecessor.key, edge.successor.key, _share(edge.share), edge.is_main)
        for edge in event.edges.all()
    )
    units = frozenset(unit.key for unit in event.units.all())
    return (event.kind, event.happens_on, event.legal_act, event.verified, event.note, edges, units)


def _share(share: Decimal | None) -> Decimal | None:
    return None if share is None else share.normalize()


def _duties() -> set[tuple[object, ...]]:
    fields = ("duty", "from_unit__key", "to_unit__key", "on", "legal_act", "verified")
    return set(DutyTransfer.objects.values_list(*fields))
