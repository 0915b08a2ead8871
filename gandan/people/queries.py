from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Q, QuerySet

from gandan.calendars import clock
from gandan.people import gate
from gandan.people.models import Deputy, RoleAssignment, User
from gandan.people.rules import Act, Role
from gandan.text.collation import sort_key
from gandan.text.fold import slug
from gandan.units.models import Unit
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from gandan.units.rules import UnitMap


@dataclass(frozen=True)
class HeldRole:
    """A role as a person reads it."""

    assignment_id: int
    name: str
    unit_id: int
    unit_name: str
    start: date
    end: date | None
    stands_in_for: str = ""
    ended_because: str = ""
    has_ended: bool = False


def roles_of(user: User) -> list[HeldRole]:
    """Return what somebody acts as today: the own roles, then those of the people stood in for."""
    today, units = clock.today(), unit_map()
    own = RoleAssignment.objects.on(today).filter(user=user).order_by("valid_from", "pk")
    lent = (
        Deputy.objects.on(today)
        .filter(user=user, assignment__in=RoleAssignment.objects.on(today))
        .select_related("assignment__user")
        .order_by("valid_from", "pk")
    )
    return [_held(row, units, today) for row in own] + [
        _held(row.assignment, units, today, deputy=row) for row in lent
    ]


def roles_of_all(users: Iterable[User]) -> dict[int, list[HeldRole]]:
    """Return the roles that each of the users holds today, by user; two queries however many they are."""
    today, units = clock.today(), unit_map()
    found: dict[int, list[HeldRole]] = {user.pk: [] for user in users}
    for row in RoleAssignment.objects.on(today).filter(user__in=found).order_by("valid_from", "pk"):
        found[row.user_id].append(_held(row, units, today))
    return found


def role_history(user: User) -> list[HeldRole]:
    """Return every role somebody ever held, the newest first."""
    today, units = clock.today(), unit_map()
    return [_held(row, units, today) for row in user.role_assignments.order_by("-valid_from", "-pk")]


def deputies_of(assignment: RoleAssignment) -> QuerySet[Deputy]:
    """Return who stands in now or will, the next first."""
    today = clock.today()
    return (
        assignment.deputies.filter(Q(valid_to__isnull=True) | Q(valid_to__gt=today))
        .select_related("user")
        .order_by("valid_from", "pk")
    )


def accounts_under(manager: User, *, words: str = "") -> QuerySet[User]:
    """Return the accounts that hold, or held, a role in a unit the manager hands out accounts for."""
    roles = gate.limit(RoleAssignment.objects.all(), manager, Act.MANAGE_PEOPLE)
    accounts = User.objects.filter(pk__in=roles.values("user_id")).order_by("full_name", "pk")
    if not words:
        return accounts
    return accounts.filter(pk__in=accounts_called(words, accounts, fields=("full_name", "username")))


def accounts_called(
    words: str, accounts: QuerySet[User], *, fields: Sequence[str] = ("full_name",)
) -> list[int]:
    """Return those of the accounts whose name has all the words, tones and capitals aside.

    A word counts from its beginning: "an" finds Lê An, not Lê Lan.
    """
    sought = [f"-{word}" for word in slug(words).split("-") if word]
    rows = accounts.order_by("pk").values_list("pk", *fields) if sought else ()
    named = ((pk, f"-{slug(' '.join(names))}") for pk, *names in rows)
    return [pk for pk, name in named if all(word in name for word in sought)]


def units_managed(manager: User) -> list[tuple[int, str]]:
    """Return (id, name) of the working units that the manager may put people into, in Vietnamese order."""
    today = clock.today()
    units = unit_map()
    working = gate.limit(Unit.objects.on(today), manager, Act.MANAGE_PEOPLE, path="pk")
    named = [(unit_id, units.name(unit_id, today)) for unit_id in working.values_list("pk", flat=True)]
    return sorted(named, key=lambda pair: sort_key(pair[1]))


def _held(row: RoleAssignment, units: UnitMap, today: date, *, deputy: Deputy | None = None) -> HeldRole:
    dated = deputy or row
    return HeldRole(
        assignment_id=row.pk,
        name=Role(row.role).label,
        unit_id=row.unit_id,
        unit_name=units.name(row.unit_id, min(today, row.valid_to or today)),
        start=dated.valid_from,
        end=dated.valid_to,
        stands_in_for=row.user.full_name if deputy else "",
        ended_because=row.ended_because,
        has_ended=row.valid_to is not None and row.valid_to <= today,
    )
