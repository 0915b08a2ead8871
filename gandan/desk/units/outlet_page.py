"""The outlets of a unit, the eight forms of Decree 49/2024 before the other channels."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from gandan.calendars import clock
from gandan.deliveries.models import Delivery
from gandan.desk.units.outlet_forms import TECHNOLOGY_NAMES
from gandan.desk.units.spans import last_day
from gandan.people import gate
from gandan.people.rules import Act
from gandan.units.models import OutletAbsence, OutletKind, OutletOwner
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from datetime import date

    from gandan.people.models import User
    from gandan.units.models import Outlet, Unit

UNFINISHED = (Delivery.State.SCHEDULED, Delivery.State.HANDED_OVER)


@dataclass(frozen=True)
class OutletLine:
    outlet: Outlet
    technology: str
    since: date
    until: date | None  # its last day here
    why: str  # what came after
    is_open: bool


@dataclass
class KindGroup:
    kind: OutletKind
    working: list[OutletLine] = field(default_factory=list)
    former: list[OutletLine] = field(default_factory=list)
    absences: list[tuple[OutletAbsence, date | None]] = field(default_factory=list)

    @property
    def is_told(self) -> bool:
        """Whether there is one at work, or the reason why there is none."""
        return bool(self.working or any(until is None for _absence, until in self.absences))


def outlets_page(user: User, unit: Unit) -> dict[str, Any]:
    groups = _groups(unit)
    return {
        "unit": unit,
        "name": unit_map().name(unit.pk, clock.today()),
        "groups": [group for group in groups if group.working or group.former or group.absences],
        "silent": [group.kind for group in groups if group.kind.legal_form and not group.is_told],
        "may_manage": gate.may(user, Act.MANAGE_OUTLETS, unit) and unit.valid_to is None,
        "section": "units",
    }


def _groups(unit: Unit) -> list[KindGroup]:
    groups = {kind.pk: KindGroup(kind) for kind in OutletKind.objects.all()}
    today = clock.today()
    owned = OutletOwner.objects.filter(unit=unit).select_related("outlet")
    for owner in owned.order_by("outlet__name", "-valid_from"):
        line = _line(owner, today)
        group = groups[owner.outlet.kind_id]
        (group.working if line.is_open else group.former).append(line)
    for absence in OutletAbsence.objects.filter(unit=unit).order_by("-valid_from"):
        groups[absence.kind_id].absences.append((absence, last_day(absence.valid_to)))
    return list(groups.values())


def _line(owner: OutletOwner, today: date) -> OutletLine:
    outlet = owner.outlet
    until = last_day(owner.valid_to)
    is_closed_here = owner.valid_to is not None and owner.valid_to == outlet.valid_to
    why = outlet.closed_reason if is_closed_here else "đã chuyển sang đơn vị khác"
    return OutletLine(
        outlet=outlet,
        technology=TECHNOLOGY_NAMES.get(outlet.technology, outlet.technology),
        since=owner.valid_from,
        until=until,
        why=why if until else "",
        is_open=until is None or until >= today,
    )


def unfinished(outlet: Outlet) -> int:
    """Count what was planned for the outlet and is not done yet: closing it stops none of it."""
    return outlet.deliveries.filter(state__in=UNFINISHED).count()
