"""Outlets and their owners."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.text.fold import slug
from gandan.units.actions.carrying import carry_outlets
from gandan.units.actions.facts import end_rows
from gandan.units.actions.lives import name_of, require_alive
from gandan.units.errors import (
    BadOutletError,
    ClosedOutletError,
    LaterChangeError,
    MissingReasonError,
    SameUnitError,
    TakenKeyError,
    UnknownKindError,
)
from gandan.units.models import Outlet, OutletAbsence, OutletKind, OutletOwner, Unit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from gandan.audit.actions import Actor


CHANGEABLE = ("name", "technology", "coverage", "address", "url", "contact_phone")


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
    carry_outlets(by=by)
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
def open_outlet(spec: OutletSpec, *, by: Actor | None = None) -> Outlet:
    """Add one outlet at somebody's word, with a key of its own when it has none.

    What the unit said about having none of the kind ends that day. Raises NotActiveError, UnknownKindError,
    BadOutletError or TakenKeyError.
    """
    unit = Unit.objects.get(pk=spec.owner_id)
    require_alive(unit, spec.valid_from)
    kind = OutletKind.objects.on(spec.valid_from).filter(code=spec.kind).first()
    if kind is None:
        raise UnknownKindError(spec.kind, spec.valid_from)
    outlet = _outlet(replace(spec, key=spec.key or _free_key(spec, unit)), kind)
    _check(outlet)
    if Outlet.objects.filter(key=outlet.key).exists():
        raise TakenKeyError(outlet.key)
    outlet.save()
    OutletOwner.objects.create(outlet=outlet, unit=unit, valid_from=spec.valid_from)
    end_rows(OutletAbsence.objects.filter(unit=unit, kind=kind), spec.valid_from)
    record(by, "outlet.opened", outlet, of_unit=unit.pk, on=str(spec.valid_from))
    carry_outlets(by=by)
    return outlet


def _free_key(spec: OutletSpec, unit: Unit) -> str:
    stem = f"{slug(spec.kind)}-{unit.key[:50]}"
    taken = set(Outlet.objects.filter(key__startswith=stem).values_list("key", flat=True))
    names = (f"{stem}-{number}" if number > 1 else stem for number in count(1))
    return next(name for name in names if name not in taken)


@transaction.atomic
def change_outlet(outlet_id: int, told: Mapping[str, str], *, by: Actor | None = None) -> list[str]:
    """Write down what is told of the outlet anew and return which fields that changed.

    These are not dated: the log keeps what was said before, but for a person's telephone number.
    Raises BadOutletError.
    """
    outlet = Outlet.objects.select_for_update(no_key=True).get(pk=outlet_id)
    before = {field: getattr(outlet, field) for field in CHANGEABLE}
    changed = [field for field in CHANGEABLE if field in told and told[field].strip() != before[field]]
    if not changed:
        return []
    for field in changed:
        setattr(outlet, field, told[field].strip())
    _check(outlet)
    outlet.save(update_fields=changed)
    was = {field: before[field] for field in changed if field != "contact_phone"}
    record(by, "outlet.changed", outlet, of_unit=_owner_id(outlet), fields=changed, was=was)
    return changed


def _check(outlet: Outlet) -> None:
    if not outlet.name:
        raise BadOutletError("Hãy ghi tên đầu mối.")
    if outlet.url and not outlet.url.startswith(("https://", "http://")):
        raise BadOutletError("Địa chỉ trang web phải bắt đầu bằng https:// hoặc http://.")


def _owner_id(outlet: Outlet) -> int | None:
    latest = outlet.owners.order_by("-valid_from").first()
    return latest.unit_id if latest else None


@transaction.atomic
def move_outlet(outlet_id: int, to_unit: Unit, *, on: date, by: Actor | None = None) -> None:
    """Let another unit own the outlet from that day.

    Raises ClosedOutletError, NotActiveError, SameUnitError, or LaterChangeError when it moved after that day.
    """
    outlet = _working(outlet_id, on)
    require_alive(to_unit, on)
    if outlet.owners.filter(valid_from__gt=on).exists():
        raise LaterChangeError(outlet.name, on)
    former = outlet.owners.on(on).first()
    if former is not None and former.unit_id == to_unit.pk:
        raise SameUnitError(name_of(to_unit, on))
    end_rows(outlet.owners.all(), on)
    OutletOwner.objects.create(outlet=outlet, unit=to_unit, valid_from=on, valid_to=outlet.valid_to)
    from_unit = former.unit_id if former else None
    record(by, "outlet.moved", outlet, of_unit=to_unit.pk, from_unit=from_unit, on=str(on))
    carry_outlets(by=by)


@transaction.atomic
def close_outlet(outlet_id: int, *, on: date, reason: str, by: Actor | None = None) -> None:
    """End an outlet; that day is the first on which it no longer counts.

    Raises ClosedOutletError, MissingReasonError, or LaterChangeError when it moved on that day or after it.
    """
    outlet = _working(outlet_id, on)
    if outlet.valid_from == on:
        raise ClosedOutletError(outlet.name, on)
    if not reason.strip():
        raise MissingReasonError
    if outlet.owners.filter(valid_from__gte=on).exists():
        raise LaterChangeError(outlet.name, on)
    outlet.valid_to = on
    outlet.closed_reason = reason
    outlet.save(update_fields=["valid_to", "closed_reason"])
    owner_id = _owner_id(outlet)
    end_rows(outlet.owners.all(), on)
    record(by, "outlet.closed", outlet, of_unit=owner_id, on=str(on))


def _working(outlet_id: int, on: date) -> Outlet:
    """Lock the outlet; raise ClosedOutletError unless it works on the day and no end of it is known."""
    outlet: Outlet = Outlet.objects.select_for_update(no_key=True).get(pk=outlet_id)
    if outlet.valid_from > on or outlet.valid_to is not None:
        raise ClosedOutletError(outlet.name, on)
    return outlet
