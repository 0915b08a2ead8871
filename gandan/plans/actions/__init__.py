"""Everything that changes the rows of a plan."""

from __future__ import annotations

from gandan.plans.actions.assignments import complete_assignment, reopen_assignment
from gandan.plans.actions.parts import (
    add_clause,
    add_target,
    add_task,
    exclude_member,
    take_up_commitment,
)
from gandan.plans.actions.plans import close_plan, create_plan, put_in_force
from gandan.plans.actions.readings import (
    RowChange,
    confirm_rest,
    decide_row,
    drop_reading,
    save_reading,
    set_header,
    start_reading,
)
from gandan.plans.actions.unfold import refold_assignments, unfold

__all__ = [
    "RowChange",
    "add_clause",
    "add_target",
    "add_task",
    "close_plan",
    "complete_assignment",
    "confirm_rest",
    "create_plan",
    "decide_row",
    "drop_reading",
    "exclude_member",
    "put_in_force",
    "refold_assignments",
    "reopen_assignment",
    "save_reading",
    "set_header",
    "start_reading",
    "take_up_commitment",
    "unfold",
]
