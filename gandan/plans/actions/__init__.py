"""Everything that changes the rows of a plan."""

from __future__ import annotations

from gandan.plans.actions.parts import add_clause, add_target, add_task, exclude_member
from gandan.plans.actions.plans import close_plan, create_plan, put_in_force

__all__ = [
    "add_clause",
    "add_target",
    "add_task",
    "close_plan",
    "create_plan",
    "exclude_member",
    "put_in_force",
]
