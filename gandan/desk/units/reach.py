"""What of units and outlets a person may see and change; the gate decides, here it is only asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

from gandan.calendars import clock
from gandan.people import gate
from gandan.people.rules import Act
from gandan.units.models import DutyTransfer, Outlet, OutletAbsence, OutletOwner, Unit, UnitEvent
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from datetime import date

    from django.db.models import QuerySet

    from gandan.people.models import User


def unit_of(user: User, act: Act, pk: int) -> Unit:
    units: QuerySet[Unit] = Unit.objects.select_related("kind")
    return gate.access(units, user, act, pk=pk, path="pk")


def outlet_of(user: User, pk: int) -> Outlet:
    """Return an outlet that this person may change: whoever reaches the unit that owns it today may."""
    owners = OutletOwner.objects.filter(outlet=OuterRef("pk"))
    today = owners.filter(valid_from__lte=clock.today()).order_by("-valid_from").values("unit_id")[:1]
    first = owners.order_by("valid_from").values("unit_id")[:1]
    outlets: QuerySet[Outlet] = Outlet.objects.select_related("kind").annotate(
        keeper=Coalesce(Subquery(today), Subquery(first))
    )
    return gate.access(outlets, user, Act.MANAGE_OUTLETS, pk=pk, path="keeper")


def keeper_of(outlet: Outlet) -> int:
    """Return the unit by which `outlet_of` let somebody in."""
    keeper: int = outlet.keeper  # type: ignore[attr-defined]  # an annotation of outlet_of
    return keeper


def absence_of(user: User, pk: int) -> OutletAbsence:
    absences: QuerySet[OutletAbsence] = OutletAbsence.objects.select_related("kind", "unit")
    return gate.access(absences, user, Act.MANAGE_OUTLETS, pk=pk)


def events_of(user: User) -> QuerySet[UnitEvent]:
    """Return the events that concern any unit in reach, the newest first."""
    events: QuerySet[UnitEvent] = UnitEvent.objects.order_by("-happens_on", "-pk")
    reach = gate.units_for(user, Act.VIEW)
    if isinstance(reach, gate.EveryUnit):
        return events
    concerned = UnitEvent.units.through.objects.filter(unit_id__in=reach).values("unitevent_id")
    return events.filter(pk__in=concerned)


def transfers_of(user: User) -> QuerySet[DutyTransfer]:
    """Return the transfers of duties from or to any unit in reach."""
    transfers: QuerySet[DutyTransfer] = DutyTransfer.objects.all()
    reach = gate.units_for(user, Act.VIEW)
    if isinstance(reach, gate.EveryUnit):
        return transfers
    return transfers.filter(Q(from_unit__in=reach) | Q(to_unit__in=reach))


def choices_of(user: User, act: Act, on: date) -> list[tuple[int, str]]:
    """Return (id, name) of the units at work that day for which this person may do this, by name."""
    units, reach = unit_map(), gate.units_for(user, act)
    found = units.sorted((each for each in units.on(on) if each in reach), on)
    return [(each, units.name(each, on)) for each in found]
