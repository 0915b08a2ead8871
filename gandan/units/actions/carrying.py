"""Outlets of units that ended pass to their heirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import F, Q

from gandan.audit.actions import record
from gandan.units.memory import unit_map
from gandan.units.models import Outlet, OutletOwner

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gandan.audit.actions import Actor
    from gandan.units.rules import UnitMap

ENDED_WITH_UNIT = "Đơn vị quản lý đã kết thúc hoạt động, không có đơn vị kế thừa"


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
