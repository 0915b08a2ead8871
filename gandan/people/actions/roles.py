from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import F, Q

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.people import gate
from gandan.people.errors import ClosedUnitError, OwnRoleError, RoleHeldError, WrongTierError
from gandan.people.models import Deputy, RoleAssignment, User
from gandan.people.rules import Act, Role
from gandan.text.days import short_date
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from datetime import date

    from django.db.models import QuerySet

    from gandan.units.models import Unit


@transaction.atomic
def grant_role(  # noqa: PLR0913 - who, where, what, by whom and since when are five facts
    user: User, unit: Unit, role: Role, *, by: User | None, valid_from: date
) -> RoleAssignment:
    """Give somebody a role in a unit. `by` is None for the command line and the demo.

    Raises NotAllowedError, OwnRoleError, WrongTierError, ClosedUnitError or RoleHeldError.
    """
    check_giver(by, user, unit)
    if role == Role.PROVINCIAL_OFFICER and unit_map().level(unit.pk) != "province":
        raise WrongTierError(unit, role)
    if not unit_map().exists(unit.pk, valid_from):
        raise ClosedUnitError(unit, valid_from)
    User.objects.select_for_update(no_key=True).get(pk=user.pk)
    held = RoleAssignment.objects.filter(_ends_after(valid_from), user=user, unit=unit, role=role).first()
    if held is not None:
        raise RoleHeldError(held)
    assignment = RoleAssignment.objects.create(user=user, unit=unit, role=role, valid_from=valid_from)
    record(by, "role.granted", assignment, user=user.pk, role=str(role), valid_from=str(valid_from))
    return assignment


@transaction.atomic
def end_role(assignment_id: int, *, by: User | None, on: date | None = None, because: str = "") -> None:
    """End a role on a day (today when none is given); the day itself is already without it.

    Raises NotAllowedError.
    """
    assignment = locked_assignment(assignment_id)
    if by is not None:
        gate.require(by, Act.MANAGE_PEOPLE, assignment.unit)
    _end(assignment, on or clock.today(), by=by, because=because)


@transaction.atomic
def end_roles_of_closed_units(on: date) -> int:
    """End what is still held in units that are gone by that day; return how many roles ended."""
    left_over = (
        RoleAssignment.objects.select_related("unit")
        .filter(Q(valid_to__isnull=True) | Q(valid_to__gt=F("unit__valid_to")), unit__valid_to__lte=on)
        .select_for_update(no_key=True, of=("self",))
    )
    count = 0
    for assignment in left_over:
        closed_on = assignment.unit.valid_to
        if closed_on is not None:
            _end(
                assignment,
                closed_on,
                by=None,
                because=f"Đơn vị kết thúc hoạt động ngày {short_date(closed_on)}",
            )
            count += 1
    return count


def check_giver(by: User | None, user: User, unit: Unit) -> None:
    if by is None:
        return
    gate.require(by, Act.MANAGE_PEOPLE, unit)
    if by.pk == user.pk and not by.is_superuser:
        raise OwnRoleError(by)


def locked_assignment(assignment_id: int) -> RoleAssignment:
    rows: QuerySet[RoleAssignment] = RoleAssignment.objects.select_related("unit")
    return rows.select_for_update(no_key=True, of=("self",)).get(pk=assignment_id)


def _ends_after(day: date) -> Q:
    return Q(valid_to__isnull=True) | Q(valid_to__gt=day)


def _end(assignment: RoleAssignment, on: date, *, by: User | None, because: str) -> None:
    record(by, "role.ended", assignment, user=assignment.user_id, role=assignment.role, on=str(on))
    for deputy in assignment.deputies.filter(_ends_after(on)):
        end_row(deputy, on)
    assignment.ended_because = because
    end_row(assignment, on)


def end_row(row: RoleAssignment | Deputy, on: date) -> None:
    """Close a dated row; one that would not have run a day is removed, and the log alone tells of it."""
    if row.valid_from >= on:
        row.delete()
        return
    row.valid_to = on
    row.save()
