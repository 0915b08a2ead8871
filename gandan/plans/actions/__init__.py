"""Everything that changes the rows of a plan."""

from __future__ import annotations

from gandan.plans.actions.assignments import complete_assignment, reopen_assignment
from gandan.plans.actions.parts import add_clause, add_target, add_task, exclude_member
from gandan.plans.actions.plans import close_plan, create_plan, put_in_force
from gandan.plans.actions.unfold import refold_assignments, unfold

__all__ = [
    "add_clause",
    "add_target",
    "add_task",
    "close_plan",
    "complete_assignment",
    "create_plan",
    "exclude_member",
    "put_in_force",
    "refold_assignments",
    "reopen_assignment",
    "unfold",
]
