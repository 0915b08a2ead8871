"""The rows that an accepted units file becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.text.collation import sort_key
from gandan.units.actions.comparing import GSO
from gandan.units.models import (
    DutyTransfer,
    Unit,
    UnitCode,
    UnitEdge,
    UnitEvent,
    UnitGroup,
    UnitKind,
    UnitKindSpan,
    UnitName,
    UnitParent,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from gandan.units.actions.comparing import Change
    from gandan.units.reader import EdgeLine, EventLine, UnitLine, UnitsFile


def write(source: UnitsFile, changes: Iterable[Change]) -> None:
    """Write the lines that differ. A changed unit's dated rows are written anew, an event's are corrected."""
    wanted = {(change.subject, change.line) for change in changes}
    kinds = UnitKind.objects.in_bulk(field_name="code")
    _write_units([line for line in source.units if ("unit", line.line) in wanted], kinds)
    units = {unit.key: unit for unit in Unit.objects.all()}
    _write_events([line for line in source.events if ("event", line.line) in wanted], units)
    DutyTransfer.objects.bulk_create(
        DutyTransfer(
            duty=line.duty,
            from_unit=units[line.from_unit],
            to_unit=units[line.to_unit],
            on=line.on,
            legal_act=line.act,
            verified=line.verified,
        )
        for line in source.duties
        if ("duty", line.line) in wanted
    )
    for group in source.groups:
        if ("group", group.line) in wanted:
            values = {"name": group.name, "rule": group.rule}
            UnitGroup.objects.update_or_create(code=group.code, defaults=values)


def _write_units(lines: Sequence[UnitLine], kinds: Mapping[str, UnitKind]) -> None:
    Unit.objects.bulk_create(
        [_unit(line, kinds) for line in lines],
        update_conflicts=True,
        unique_fields=["key"],
        update_fields=["kind", "valid_from", "valid_to", "verified"],
    )
    units = {unit.key: unit for unit in Unit.objects.all()}
    rewritten = [units[line.key].pk for line in lines]
    UnitKindSpan.objects.filter(unit__in=rewritten).delete()
    UnitName.objects.filter(unit__in=rewritten).delete()
    UnitCode.objects.filter(unit__in=rewritten, scheme=GSO).delete()
    UnitParent.objects.filter(unit__in=rewritten).delete()
    _write_spans(lines, units, kinds)


def _unit(line: UnitLine, kinds: Mapping[str, UnitKind]) -> Unit:
    return Unit(
        key=line.key,
        kind=kinds[line.kinds[-1][2]],
        valid_from=line.start,
        valid_to=line.end,
        verified=line.verified,
    )


def _write_spans(lines: Sequence[UnitLine], units: Mapping[str, Unit], kinds: Mapping[str, UnitKind]) -> None:
    UnitKindSpan.objects.bulk_create(
        UnitKindSpan(unit=units[line.key], valid_from=start, valid_to=end, kind=kinds[kind])
        for line in lines
        for start, end, kind in line.kinds
    )
    UnitName.objects.bulk_create(
        _name(units[line.key], name, UnitName(valid_from=start, valid_to=end), kinds.values())
        for line in lines
        for start, end, name in line.names
    )
    UnitCode.objects.bulk_create(
        UnitCode(unit=units[line.key], valid_from=start, valid_to=end, scheme=GSO, value=code)
        for line in lines
        for start, end, code in line.codes
    )
    UnitParent.objects.bulk_create(
        UnitParent(unit=units[line.key], valid_from=start, valid_to=end, parent=units[parent])
        for line in lines
        for start, end, parent in line.parents
    )


def _name(unit: Unit, name: str, row: UnitName, kinds: Iterable[UnitKind]) -> UnitName:
    row.unit, row.name, row.short_name, row.sort_key = unit, name, short_name(name, kinds), sort_key(name)
    return row


def short_name(name: str, kinds: Iterable[UnitKind]) -> str:
    """Return the name without its kind: "Xã Tam Hải" is called "Tam Hải"."""
    heads = {"Thành phố", *(kind.name for kind in kinds)}
    head = next((head for head in sorted(heads, key=len, reverse=True) if name.startswith(f"{head} ")), "")
    return name.removeprefix(head).strip()


def _write_events(lines: Sequence[EventLine], units: Mapping[str, Unit]) -> None:
    current = UnitEvent.objects.filter(corrected_by__isnull=True, key__in=[line.key for line in lines])
    former = {event.key: event for event in current}
    events = UnitEvent.objects.bulk_create([_event(line, former.get(line.key)) for line in lines])
    concerned = UnitEvent.units.through
    concerned.objects.bulk_create(
        concerned(unitevent_id=event.pk, unit_id=units[key].pk)
        for event, line in zip(events, lines, strict=True)
        for key in line.units
    )
    UnitEdge.objects.bulk_create(
        _edge(edge, event, units) for event, line in zip(events, lines, strict=True) for edge in line.edges
    )


def _event(line: EventLine, former: UnitEvent | None) -> UnitEvent:
    return UnitEvent(
        kind=line.kind,
        happens_on=line.on,
        legal_act=line.act,
        verified=line.verified,
        note=line.note,
        key=line.key,
        corrects=former,
    )


def _edge(edge: EdgeLine, event: UnitEvent, units: Mapping[str, Unit]) -> UnitEdge:
    return UnitEdge(
        event=event,
        predecessor=units[edge.predecessor],
        successor=units[edge.successor],
        share=edge.share,
        is_main=edge.is_main,
    )
