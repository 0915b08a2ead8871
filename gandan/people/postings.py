"""The roles in force: what the gate builds on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.people.models import Deputy, RoleAssignment
from gandan.people.rules import Posting, Role

if TYPE_CHECKING:
    from datetime import date

    from gandan.people.models import User


def postings_of(user: User, on: date) -> frozenset[Posting]:
    """Return the roles somebody acts in on that day: the own ones, and those of the people stood in for."""
    own = RoleAssignment.objects.on(on).filter(user=user).values_list("role", "unit_id")
    lent = (
        RoleAssignment.objects.on(on)
        .filter(deputies__in=Deputy.objects.on(on).filter(user=user))
        .values_list("role", "unit_id")
    )
    return frozenset(Posting(Role(role), unit_id) for role, unit_id in own.union(lent))
