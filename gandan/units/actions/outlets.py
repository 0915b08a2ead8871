"""Outlets and their owners."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import Q

from gandan.audit.actions import record
from gandan.units.actions.carrying import carry_outlets
from gandan.units.errors import TakenKeyError
from gandan.units.models import Outlet, OutletKind, OutletOwner

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gandan.audit.actions import Actor
    from gandan.units.models import Unit


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
