"""The steps that events are made of: a unit's rows begin, change and end on a day."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from django.db.models import Q

from gandan.audit.actions import record
from gandan.text.collation import sort_key
from gandan.text.fold import slug
from gandan.units.actions.carrying import carry_outlets
from gandan.units.actions.writing import short_name
from gandan.units.errors import (
    CircleError,
    LaterChangeError,
    NotActiveError,
    TakenKeyError,
    UnknownKindError,
)
from gandan.units.memory import unit_map, units_changed
from gandan.units.models import (
    DutyTransfer,
    OutletAbsence,
    Unit,
    UnitCode,
    UnitEdge,
    UnitEvent,
    UnitFact,
    UnitKind,
    UnitKindSpan,
    UnitName,
    UnitParent,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from gandan.audit.actions import Actor


@dataclass(frozen=True)
class Occasion:
    """When an event happens, by which legal act, and who writes it down."""

    on: date
    legal_act: str
    verified: bool = False
    note: str = ""
    by: Actor | None = None


@dataclass(frozen=True)
class UnitSpec:
    """What a new unit starts with. Without a key it gets one from its name, code and year."""

    kind: str
    name: str
    parent: Unit | None = None
    short_name: str = ""
    codes: Mapping[str, str] = field(default_factory=dict)  # scheme → value
    key: str = ""

    def key_on(self, on: date) -> str:
        return self.key or slug(f"{self.name[:60]} {self.codes.get('gso', '')} {on.year}")


def open_unit(spec: UnitSpec, on: date) -> Unit:
    key = spec.key_on(on)
    if Unit.objects.filter(key=key).exists():
        raise TakenKeyError(key)
    if spec.parent is not None:
        require_active(spec.parent, on)
    unit = Unit.objects.create(kind=kind_on(spec.kind, on), key=key, valid_from=on)
    UnitKindSpan.objects.create(unit=unit, kind=unit.kind, valid_from=on)
    short = spec.short_name or short_name(spec.name, UnitKind.objects.all())
    UnitName.objects.create(
        unit=unit, name=spec.name, short_name=short, sort_key=sort_key(spec.name), valid_from=on
    )
    UnitCode.objects.bulk_create(
        UnitCode(unit=unit, scheme=scheme, value=value, valid_from=on) for scheme, value in spec.codes.items()
    )
    if spec.parent is not None:
        UnitParent.objects.create(unit=unit, parent=spec.parent, valid_from=on)
    return unit


def kind_on(code: str, on: date) -> UnitKind:
    """Return the kind; raise UnknownKindError when there is none of it on the day."""
    kind: UnitKind | None = UnitKind.objects.on(on).filter(code=code).first()
    if kind is None:
        raise UnknownKindError(code, on)
    return kind


def lock_for_change(unit: Unit, on: date) -> Unit:
    """Lock a unit that an event changes; raise unless it was there before the day and nothing came after."""
    row = _locked(unit)
    if row.valid_from >= on:
        raise NotActiveError(name_of(row, on), on)
    later = Q(valid_from__gte=on)
    has_later_rows = any(
        model.objects.filter(later, unit=row).exists() for model in (UnitName, UnitParent, UnitKindSpan)
    )
    if row.valid_to is not None and row.valid_to <= on:
        raise NotActiveError(name_of(row, on), on)
    if row.valid_to is not None or has_later_rows or _has_later_edges(row, on):
        raise LaterChangeError(name_of(row, on), on)
    return row


def _locked(unit: Unit) -> Unit:
    row: Unit = Unit.objects.select_for_update(no_key=True).get(pk=unit.pk)
    return row


def _has_later_edges(unit: Unit, on: date) -> bool:
    sides = Q(predecessor=unit) | Q(successor=unit)
    current = UnitEdge.objects.filter(event__corrected_by__isnull=True)
    return current.filter(sides, event__happens_on__gt=on).exists()


def require_active(unit: Unit, on: date) -> Unit:
    """Return the locked row of a unit that exists on the day and has no end.

    Raises NotActiveError, or LaterChangeError where its end is written down already.
    """
    row = _locked(unit)
    if row.valid_from > on or (row.valid_to is not None and row.valid_to <= on):
        raise NotActiveError(name_of(row, on), on)
    if row.valid_to is not None:
        raise LaterChangeError(name_of(row, on), row.valid_to)
    return row


def require_alive(unit: Unit, on: date) -> None:
    """Lock the unit's row; raise NotActiveError unless it exists on the day."""
    row = _locked(unit)
    if not (row.valid_from <= on and (row.valid_to is None or on < row.valid_to)):
        raise NotActiveError(name_of(row, on), on)
    unit.valid_to = row.valid_to


def name_of(unit: Unit, on: date) -> str:
    units = unit_map()
    return units.name(unit.pk, on) if unit.pk in units else unit.key


def close_unit(unit: Unit, on: date) -> None:
    unit.valid_to = on
    unit.save(update_fields=["valid_to"])
    for model in (UnitName, UnitCode, UnitParent, UnitKindSpan, UnitFact, OutletAbsence):
        rows = model.objects.filter(unit=unit, valid_to=None)
        rows.filter(valid_from__gte=on).delete()
        rows.update(valid_to=on)


def move_children(unit: Unit, heir: Unit, on: date) -> None:
    """Put what stands under an ending unit under its heir."""
    if stands_under(heir, unit):
        raise CircleError(name_of(heir, on))
    for row in UnitParent.objects.filter(parent=unit, valid_to=None):
        change_parent(row.unit_id, heir, on)


def stands_under(unit: Unit, other: Unit) -> bool:
    """Ask the rows, not the map: either unit may have begun a moment ago."""
    above: int | None = unit.pk
    while above is not None and above != other.pk:
        row = UnitParent.objects.filter(unit_id=above, valid_to=None).first()
        above = row.parent_id if row else None
    return above is not None


def standing_under(unit: Unit, on: date) -> int:
    """Count the rows, not the map, of units that stand under this one on the day or later."""
    rows = UnitParent.objects.filter(Q(valid_to=None) | Q(valid_to__gt=on), parent=unit)
    return rows.values("unit_id").distinct().count()


def change_parent(unit_id: int, parent: Unit, on: date) -> None:
    UnitParent.objects.filter(unit_id=unit_id, valid_from__gte=on).delete()
    UnitParent.objects.filter(unit_id=unit_id, valid_to=None).update(valid_to=on)
    UnitParent.objects.create(unit_id=unit_id, parent=parent, valid_from=on)


def change_name(unit: Unit, name: str, on: date) -> None:
    UnitName.objects.filter(unit=unit, valid_to=None).update(valid_to=on)
    short = short_name(name, UnitKind.objects.all())
    UnitName.objects.create(unit=unit, name=name, short_name=short, sort_key=sort_key(name), valid_from=on)


def change_kind_of(unit: Unit, kind: UnitKind, on: date) -> None:
    UnitKindSpan.objects.filter(unit=unit, valid_to=None).update(valid_to=on)
    UnitKindSpan.objects.create(unit=unit, kind=kind, valid_from=on)
    unit.kind = kind
    unit.save(update_fields=["kind"])


def write_event(kind: UnitEvent.Kind, occasion: Occasion, units: Iterable[Unit]) -> UnitEvent:
    """Write the event down. Its key is what a file of corrections names it by."""
    event = UnitEvent.objects.create(
        kind=kind,
        happens_on=occasion.on,
        legal_act=occasion.legal_act,
        verified=occasion.verified,
        note=occasion.note,
        key=f"{kind.replace('_', '-')}-{occasion.on:%Y%m%d}-{secrets.token_hex(4)}",
    )
    event.units.set(units)
    return event


def finish(subject: UnitEvent | DutyTransfer, occasion: Occasion, *, of_unit: int) -> None:
    """End an action: every process learns that units changed, outlets find their heirs, one audit row."""
    units_changed()
    carry_outlets(by=occasion.by)
    action = f"units.{subject.kind}" if isinstance(subject, UnitEvent) else "duty.transferred"
    record(occasion.by, action, subject, of_unit=of_unit, on=str(occasion.on), act=occasion.legal_act)
