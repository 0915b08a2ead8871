"""Who keeps the catalogue: it is the province's, so only whoever works for the province itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.people import gate
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Act
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from gandan.people.models import User


def kept_unit(user: User) -> int | None:
    """Return the province whose catalogue this person keeps; None for everybody else."""
    units, today = unit_map(), clock.today()
    reach = gate.units_for(user, Act.MANAGE_PROCEDURES)
    provinces = (each for each in units.on(today) if units.level(each) == "province")
    return next((each for each in provinces if each in reach), None)


def may_keep(user: User) -> bool:
    return kept_unit(user) is not None


def require_keeper(user: User) -> int:
    """Return the province of the keeper; raise NotAllowedError for anybody else."""
    unit_id = kept_unit(user)
    if unit_id is None:
        raise NotAllowedError(user, Act.MANAGE_PROCEDURES, 0)
    return unit_id
