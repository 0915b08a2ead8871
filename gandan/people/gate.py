"""The one answer to "who may see and do what": rows of a unit are reached only through here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from django.contrib.auth.models import AnonymousUser
from django.db.models import Model, QuerySet

from gandan.calendars import clock
from gandan.people.archives import archives
from gandan.people.errors import AccountNotManagedError, NotAllowedError, NotFoundError
from gandan.people.models import Deputy, RoleAssignment
from gandan.people.postings import postings_of
from gandan.people.rules import SUPERUSER_ACTS, Act, Extent, Posting
from gandan.units.models import Unit
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet
    from datetime import date

    from gandan.people.models import User
    from gandan.units.rules import UnitMap

Row = TypeVar("Row", bound=Model)


class EveryUnit:
    """Contains every unit; what a superuser gets for the few acts a superuser has."""

    def __contains__(self, _unit_id: object) -> bool:
        return True

    def __bool__(self) -> bool:
        return True


EVERY_UNIT: Final = EveryUnit()

Reach = frozenset[int] | EveryUnit


def units_for(user: User | AnonymousUser, act: Act, *, on: date | None = None) -> Reach:
    """Return the ids of the units for which this person may do this on that day (today when none is given).

    Units that are gone are reached by whoever reaches their keeper (see archives): rows stay where
    they were made, and somebody must be able to read and finish them.
    """
    if isinstance(user, AnonymousUser) or not user.is_active:
        return frozenset()
    if user.is_superuser and act in SUPERUSER_ACTS:
        return EVERY_UNIT
    day = on or clock.today()
    held = [posting for posting in postings_of(user, day) if posting.extent(act)]
    if not held:
        return frozenset()
    units = unit_map()
    reached = {unit_id for posting in held for unit_id in _reached_from(posting, act, units, day)}
    kept = archives(units, day)
    return frozenset(reached.union(*(kept.get(unit_id, frozenset()) for unit_id in reached)))


def may(user: User | AnonymousUser, act: Act, unit: Unit | int, on: date | None = None) -> bool:
    unit_id = unit.pk if isinstance(unit, Unit) else unit
    return unit_id in units_for(user, act, on=on)


def may_somewhere(user: User | AnonymousUser, act: Act) -> bool:
    """Whether there is any unit for which this person may do this: decides what a menu shows."""
    return bool(units_for(user, act))


def require(user: User, act: Act, unit: Unit | int) -> None:
    """Raise NotAllowedError unless the person may do this for the unit today."""
    if not may(user, act, unit):
        raise NotAllowedError(user, act, unit)


def province_for(user: User | AnonymousUser, act: Act) -> int | None:
    """Return the province for which this person may do this: the province alone keeps what holds for all."""
    reach, units, today = units_for(user, act), unit_map(), clock.today()
    provinces = (each for each in units.on(today) if units.level(each) == "province")
    return next((each for each in provinces if each in reach), None)


def require_province(user: User, act: Act) -> int:
    """Return that province; raise NotAllowedError for anybody else."""
    unit_id = province_for(user, act)
    if unit_id is None:
        raise NotAllowedError(user, act)
    return unit_id


def may_manage_account(manager: User, user: User) -> bool:
    """Whether all that the account does or will do lies in reach: half a reach would be a way upwards.

    What it does for others counts like its own roles: whoever sets its password would stand in for them.
    """
    if user.is_superuser:
        return False
    today = clock.today()
    roles = RoleAssignment.objects.filter(user=user)
    own = roles.exclude(valid_to__lte=today) or roles
    lent = Deputy.objects.filter(user=user).exclude(valid_to__lte=today).select_related("assignment")
    held = {role.unit_id for role in own} | {row.assignment.unit_id for row in lent}
    reach = units_for(manager, Act.MANAGE_PEOPLE)
    return bool(held) and all(unit_id in reach for unit_id in held)


def require_account(manager: User, user: User) -> None:
    """Raise AccountNotManagedError unless the manager may close the account or reset its password."""
    if not may_manage_account(manager, user):
        raise AccountNotManagedError(manager, user)


def limit(
    queryset: QuerySet[Row], user: User | AnonymousUser, act: Act, *, path: str = "unit"
) -> QuerySet[Row]:
    """Keep the rows whose unit is in reach. `path` leads to the unit: "delivery__unit", or "pk" for units."""
    reach = units_for(user, act)
    if isinstance(reach, EveryUnit):
        return queryset
    return queryset.filter(**{f"{path}__in": reach})


def access(  # noqa: PLR0913 - the two keywords name a row, they are not choices
    queryset: QuerySet[Row],
    user: User | AnonymousUser,
    act: Act,
    *,
    pk: object,
    path: str = "unit",
) -> Row:
    """Return the row. NotFoundError both when there is none and when its unit is out of reach."""
    row = limit(queryset, user, act, path=path).filter(pk=pk).first()
    if row is None:
        raise NotFoundError(queryset.model.__name__, pk)
    return row


def _reached_from(posting: Posting, act: Act, units: UnitMap, on: date) -> AbstractSet[int]:
    if not units.exists(posting.unit_id, on):
        return frozenset()
    extent = posting.extent(act)
    if extent is Extent.OWN:
        return {posting.unit_id}
    below = units.descendants(posting.unit_id, on)
    if extent is Extent.BELOW:
        return set(below)
    return {posting.unit_id} | _divisions(posting.unit_id, below, units, on)


def _divisions(unit_id: int, below: list[int], units: UnitMap, on: date) -> set[int]:
    """Find the divisions inside the unit, not those of the units under it."""
    divisions = {each for each in below if units.level(each) == "division"}
    return {
        each for each in divisions if all(step in divisions for step in _steps_up(each, unit_id, units, on))
    }


def _steps_up(unit_id: int, top: int, units: UnitMap, on: date) -> list[int]:
    """List the units strictly between one and the top it stands under."""
    ancestors = list(units.ancestors(unit_id, on))
    return ancestors[: ancestors.index(top)] if top in ancestors else ancestors
