"""Outlets, their owners, and why a unit has none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import F, Q

from gandan.audit.actions import record
from gandan.units.errors import TakenKeyError
from gandan.units.memory import unit_map
from gandan.units.models import Outlet, OutletAbsence, OutletKind, OutletOwner, Unit, UnitFact

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from gandan.audit.actions import Actor
    from gandan.units.rules import UnitMap

ENDED_WITH_UNIT = "Đơn vị quản lý đã kết thúc hoạt động, không có đơn vị kế thừa"


@dataclass(frozen=True)
class OutletSpec:
    """What is written down when an outlet is registered."""

    kind: str
    key: str
    name: str
    owner_id: int
    valid_from: date
    technology: str = ""
    coverage: str = ""
    address: str = ""
    url: str = ""
    contact_phone: str = ""
    is_simulated: bool = False


@transaction.atomic
def register_outlets(specs: Sequence[OutletSpec], *, by: Actor | None = None) -> list[Outlet]:
    """Add outlets with their owners; raise TakenKeyError if a key is in use."""
    taken = Outlet.objects.filter(key__in=[spec.key for spec in specs]).values_list("key", flat=True).first()
    if taken:
        raise TakenKeyError(taken)
    kinds = {kind.code: kind for kind in OutletKind.objects.all()}
    outlets = Outlet.objects.bulk_create([_outlet(spec, kinds[spec.kind]) for spec in specs])
    OutletOwner.objects.bulk_create(
        OutletOwner(outlet=outlet, unit_id=spec.owner_id, valid_from=spec.valid_from)
        for outlet, spec in zip(outlets, specs, strict=True)
    )
    if outlets:
        record(by, "outlets.registered", outlets[0], outlets=len(outlets))
    carry_outlets()
    return outlets


def _outlet(spec: OutletSpec, kind: OutletKind) -> Outlet:
    return Outlet(
        kind=kind,
        key=spec.key,
        name=spec.name,
        valid_from=spec.valid_from,
        technology=spec.technology,
        coverage=spec.coverage,
        address=spec.address,
        url=spec.url,
        contact_phone=spec.contact_phone,
        is_simulated=spec.is_simulated,
    )


@transaction.atomic
def move_outlet(outlet_id: int, to_unit: Unit, *, on: date, by: Actor | None = None) -> None:
    """Let another unit own the outlet from that day."""
    outlet = Outlet.objects.select_for_update(no_key=True).get(pk=outlet_id)
    outlet.owners.filter(valid_to=None, valid_from__lt=on).update(valid_to=on)
    outlet.owners.filter(valid_from__gte=on).delete()
    OutletOwner.objects.create(outlet=outlet, unit=to_unit, valid_from=on, valid_to=outlet.valid_to)
    record(by, "outlet.moved", outlet, to_unit=to_unit.pk, on=str(on))


@transaction.atomic
def close_outlet(outlet_id: int, *, on: date, reason: str, by: Actor | None = None) -> None:
    """End an outlet; that day is the first on which it no longer counts."""
    outlet = Outlet.objects.select_for_update(no_key=True).get(pk=outlet_id)
    outlet.valid_to = on
    outlet.closed_reason = reason
    outlet.save(update_fields=["valid_to", "closed_reason"])
    outlet.owners.filter(Q(valid_to=None) | Q(valid_to__gt=on), valid_from__lt=on).update(valid_to=on)
    outlet.owners.filter(valid_from__gte=on).delete()
    record(by, "outlet.closed", outlet, on=str(on))


@transaction.atomic
def record_absence(  # noqa: PLR0913 - two keywords say when and who
    unit: Unit, kind: OutletKind, reason: str, *, valid_from: date, by: Actor | None = None
) -> OutletAbsence:
    """Write down why a unit has no outlet of a kind; a new reason ends the one before."""
    former = OutletAbsence.objects.filter(unit=unit, kind=kind, valid_to=None)
    former.filter(valid_from__gte=valid_from).delete()
    former.update(valid_to=valid_from)
    absence = OutletAbsence.objects.create(unit=unit, kind=kind, reason=reason, valid_from=valid_from)
    record(by, "outlet.absence_recorded", absence)
    return absence


@transaction.atomic
def set_facts(unit: Unit, facts: Mapping[str, str], *, on: date, by: Actor | None = None) -> None:
    """Let these facts hold from that day; an empty value ends a fact."""
    former = UnitFact.objects.filter(unit=unit, key__in=facts, valid_to=None)
    former.filter(valid_from__gte=on).delete()
    former.update(valid_to=on)
    UnitFact.objects.bulk_create(
        UnitFact(unit=unit, key=key, value=value, valid_from=on) for key, value in facts.items() if value
    )
    record(by, "unit.facts_set", unit, keys=sorted(facts), on=str(on))


@transaction.atomic
def carry_outlets(*, by: Actor | None = None) -> int:
    """Give the outlets of units that ended to their main successors, or end them; return how many.

    May run twice. Events and imports call it; whoever adds outlets under units whose end is known does too.
    """
    units = unit_map()
    carried: set[int] = set()
    while rows := _owners_outliving_their_unit():
        _carry(rows, units)
        carried |= {row.outlet_id for row in rows}
    if carried:
        record(by, "outlets.carried", Outlet(pk=min(carried)), outlets=len(carried))
    return len(carried)


def _owners_outliving_their_unit() -> list[OutletOwner]:
    outlives = Q(valid_to=None) | Q(valid_to__gt=F("unit__valid_to"))
    rows = OutletOwner.objects.filter(outlives, unit__valid_to__isnull=False)
    return list(rows.select_related("unit"))


def _carry(rows: Sequence[OutletOwner], units: UnitMap) -> None:
    """Let each row end with its unit, then let the heirs' rows begin: in this order they never overlap."""
    heirs = [row for row in (_heirs_row(row, units) for row in rows) if row]
    OutletOwner.objects.filter(pk__in=[row.pk for row in rows if row.valid_from >= _end(row)]).delete()
    for end in {_end(row) for row in rows}:
        ending = [row for row in rows if _end(row) == end]
        OutletOwner.objects.filter(pk__in=[row.pk for row in ending]).update(valid_to=end)
        orphans = [row.outlet_id for row in ending if units.heir(row.unit_id) is None]
        _close(orphans, end)
    OutletOwner.objects.bulk_create(heirs, batch_size=500)


def _end(row: OutletOwner) -> date:
    """Return the unit's end, which the query has made sure of."""
    return row.unit.valid_to or row.valid_from


def _heirs_row(row: OutletOwner, units: UnitMap) -> OutletOwner | None:
    heir = units.heir(row.unit_id)
    if heir is None:
        return None
    start = max(_end(row), row.valid_from)
    return OutletOwner(outlet_id=row.outlet_id, unit_id=heir, valid_from=start, valid_to=row.valid_to)


def _close(outlet_ids: Sequence[int], on: date) -> None:
    outlets = Outlet.objects.filter(pk__in=outlet_ids, valid_from__lt=on)
    outlets.update(valid_to=on, closed_reason=ENDED_WITH_UNIT)
