"""Whom to ask where a proof is missing: the telephone of the place and the people who may hand it in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.people.models import RoleAssignment
from gandan.people.rules import Role
from gandan.units.models import Outlet, Unit
from gandan.units.queries import facts_of, unit_map

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.indicators.members import Member
    from gandan.plans.models import Target

RESPONSIBLE = (Role.STATION_OPERATOR, Role.UNIT_OFFICER)


@dataclass(frozen=True)
class Contact:
    """Of today, whatever window is looked at: nobody calls the past."""

    unit_name: str
    phones: Sequence[tuple[str, str]]  # what it is, and the number as people write it
    people: Sequence[tuple[str, str]]  # full name, role


def contact_of(target: Target, member: Member) -> Contact:
    today = clock.today()
    unit = Unit.objects.get(pk=member.unit_id)
    outlet = Outlet.objects.get(pk=member.id) if target.outlet_kind_id else None
    phones = (
        ("Điện thoại của đầu mối", outlet.contact_phone if outlet else ""),
        ("Đường dây nóng của đơn vị", facts_of(unit, today).get("hotline", "")),
    )
    holders = RoleAssignment.objects.on(today).filter(unit=unit, role__in=RESPONSIBLE, user__is_active=True)
    rows = holders.select_related("user").order_by("user__full_name", "pk")
    return Contact(
        unit_name=unit_map().name(unit.pk, today),
        phones=[(label, number) for label, number in phones if number],
        people=[(row.user.full_name, Role(row.role).label) for row in rows],
    )
