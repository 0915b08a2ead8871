from __future__ import annotations

from datetime import date
from itertools import count

from gandan.people.models import Deputy, RoleAssignment, User

PASSWORD = "cầu Giao Thủy 1739"  # noqa: S105 - of test accounts only

_numbers = count(1)


def make_user(*, role=None, unit=None, username="", valid_from=date(2020, 1, 1), **fields) -> User:
    """Make an account, with the role in the unit when both are given."""
    name = username or f"nguoi-{next(_numbers)}"
    user = User.objects.create_user(
        name, password=PASSWORD, full_name=fields.pop("full_name", name), **fields
    )
    if role is not None:
        give_role(user, role, unit, valid_from=valid_from)
    return user


def give_role(user, role, unit, **dates) -> RoleAssignment:
    return RoleAssignment.objects.create(
        user=user, unit=unit, role=role, **{"valid_from": date(2020, 1, 1)} | dates
    )


def make_deputy(assignment, user, *, valid_from=date(2020, 1, 1), valid_to=None) -> Deputy:
    return Deputy.objects.create(assignment=assignment, user=user, valid_from=valid_from, valid_to=valid_to)
