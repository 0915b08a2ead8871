"""Everything that changes accounts and roles."""

from __future__ import annotations

from gandan.people.actions.accounts import (
    AccountFacts,
    change_password,
    close_account,
    create_account,
    employ,
    open_administrator,
    reset_password,
)
from gandan.people.actions.deputies import appoint_deputy, end_deputy
from gandan.people.actions.roles import end_role, end_roles_of_closed_units, grant_role

__all__ = [
    "AccountFacts",
    "appoint_deputy",
    "change_password",
    "close_account",
    "create_account",
    "employ",
    "end_deputy",
    "end_role",
    "end_roles_of_closed_units",
    "grant_role",
    "open_administrator",
    "reset_password",
]
