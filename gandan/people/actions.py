from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F, Q

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.people import gate
from gandan.people.errors import (
    ClosedUnitError,
    NotAllowedError,
    OwnRoleError,
    RoleHeldError,
    UsernameTakenError,
    WeakPasswordError,
    WrongPeriodError,
)
from gandan.people.models import Deputy, RoleAssignment, User
from gandan.people.rules import Act, Period
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from datetime import date

    from gandan.people.rules import Role
    from gandan.units.models import Unit

# Read aloud over the telephone: no letters that are mistaken for another.
_EASY_LETTERS = "abcdefghkmnpqrstuvwxyz23456789"


@dataclass(frozen=True)
class AccountFacts:
    username: str
    full_name: str
    phone: str = ""


@transaction.atomic
def create_account(facts: AccountFacts, password: str, *, by: User | None) -> User:
    """Open an account without any role. `by` is None for the command line and the demo.

    Raises UsernameTakenError or WeakPasswordError.
    """
    username = User.normalize_username(facts.username)
    if User.objects.filter(username__iexact=username).exists():
        raise UsernameTakenError(username)
    user = User(username=username, full_name=facts.full_name, phone=facts.phone)
    _set_password(user, password)
    user.save()
    record(by, "account.created", user)
    return user


@transaction.atomic
def open_account(facts: AccountFacts, *, by: User) -> tuple[User, str]:
    """Open an account with a first password, told once to the person and changed at the first log-in."""
    password = "-".join("".join(secrets.choice(_EASY_LETTERS) for _ in range(4)) for _ in range(4))
    user = create_account(facts, password, by=by)
    user.password_is_temporary = True
    user.save(update_fields=["password_is_temporary"])
    return user, password


@transaction.atomic
def change_password(user_id: int, password: str) -> None:
    """Set the password that its owner chose. Raises WeakPasswordError."""
    user = User.objects.select_for_update(no_key=True).get(pk=user_id)
    _set_password(user, password)
    user.password_is_temporary = False
    user.save(update_fields=["password", "password_is_temporary"])
    record(user, "account.password_changed", user)


@transaction.atomic
def grant_role(  # noqa: PLR0913 - who, where, what, by whom and since when are five facts
    user: User, unit: Unit, role: Role, *, by: User | None, valid_from: date
) -> RoleAssignment:
    """Give somebody a role in a unit. `by` is None for the command line and the demo.

    Raises NotAllowedError, OwnRoleError, ClosedUnitError or RoleHeldError.
    """
    _check_giver(by, user, unit)
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
    assignment = _locked_assignment(assignment_id)
    if by is not None:
        gate.require(by, Act.MANAGE_PEOPLE, assignment.unit)
    _end(assignment, on or clock.today(), by=by, because=because)


@transaction.atomic
def appoint_deputy(assignment_id: int, user: User, *, by: User | None, period: Period) -> Deputy:
    """Let somebody act in another's role for a while: the holder decides, or whoever hands out accounts there.

    Raises NotAllowedError, OwnRoleError or WrongPeriodError.
    """
    assignment = _locked_assignment(assignment_id)
    is_holder = by is not None and assignment.user_id == by.pk
    if user.pk == assignment.user_id:
        raise OwnRoleError(user)
    if not is_holder:
        _check_giver(by, user, assignment.unit)
    if period.end is not None and period.end <= period.start:
        raise WrongPeriodError(period.start, period.end)
    deputy = Deputy.objects.create(
        assignment=assignment, user=user, valid_from=period.start, valid_to=period.end
    )
    record(by, "deputy.appointed", assignment, user=user.pk, valid_from=str(period.start))
    return deputy


@transaction.atomic
def end_deputy(deputy_id: int, *, by: User, on: date | None = None) -> None:
    """Take the role back. Raises NotAllowedError unless its holder, or whoever hands out accounts there, asks."""
    deputy = Deputy.objects.select_related("assignment__unit").get(pk=deputy_id)
    if deputy.assignment.user_id != by.pk:
        gate.require(by, Act.MANAGE_PEOPLE, deputy.assignment.unit)
    record(by, "deputy.ended", deputy.assignment, user=deputy.user_id)
    _end_row(deputy, on or clock.today())


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
                assignment, closed_on, by=None, because=f"Đơn vị kết thúc hoạt động ngày {closed_on:%d/%m/%Y}"
            )
            count += 1
    return count


@transaction.atomic
def close_account(user_id: int, *, by: User) -> None:
    """Nobody logs in with it any more; what the person did keeps their name. Raises NotAllowedError."""
    user = User.objects.select_for_update(no_key=True).get(pk=user_id)
    _check_manages(by, user)
    user.is_active = False
    user.save(update_fields=["is_active"])
    record(by, "account.closed", user)


def _set_password(user: User, password: str) -> None:
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise WeakPasswordError(error.messages) from error
    user.set_password(password)


def _check_giver(by: User | None, user: User, unit: Unit) -> None:
    if by is None:
        return
    gate.require(by, Act.MANAGE_PEOPLE, unit)
    if by.pk == user.pk and not by.is_superuser:
        raise OwnRoleError(by)


def _check_manages(by: User, user: User) -> None:
    """Refuse whoever does not reach all units of the account: half a reach would be a way upwards."""
    reach = gate.units_for(by, Act.MANAGE_PEOPLE)
    held = RoleAssignment.objects.on(clock.today()).filter(user=user).values_list("unit_id", flat=True)
    if user.is_superuser or not held or any(unit_id not in reach for unit_id in held):
        raise NotAllowedError(by, Act.MANAGE_PEOPLE, next(iter(held), 0))


def _locked_assignment(assignment_id: int) -> RoleAssignment:
    return (
        RoleAssignment.objects.select_related("unit")
        .select_for_update(no_key=True, of=("self",))
        .get(pk=assignment_id)
    )


def _ends_after(day: date) -> Q:
    return Q(valid_to__isnull=True) | Q(valid_to__gt=day)


def _end(assignment: RoleAssignment, on: date, *, by: User | None, because: str) -> None:
    record(by, "role.ended", assignment, user=assignment.user_id, role=assignment.role, on=str(on))
    for deputy in assignment.deputies.filter(_ends_after(on)):
        _end_row(deputy, on)
    assignment.ended_because = because
    _end_row(assignment, on)


def _end_row(row: RoleAssignment | Deputy, on: date) -> None:
    """Close a dated row; one that would not have run a day is removed, and the log alone tells of it."""
    if row.valid_from >= on:
        row.delete()
        return
    row.valid_to = on
    row.save()
