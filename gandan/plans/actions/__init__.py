"""Everything that changes the rows of a plan."""

from __future__ import annotations

from gandan.plans.actions.assignments import (
    Errand,
    complete_assignment,
    end_errand,
    give_errand,
    reopen_assignment,
)
from gandan.plans.actions.clauses import (
    add_clause,
    change_clause,
    move_clause,
    remove_clause,
    take_up_commitment,
)
from gandan.plans.actions.exclusions import end_exclusion, exclude_member
from gandan.plans.actions.plans import change_header, close_plan, create_plan, put_in_force
from gandan.plans.actions.readings import (
    RowChange,
    confirm_rest,
    decide_row,
    drop_reading,
    save_reading,
    set_header,
    start_reading,
)
from gandan.plans.actions.targets import add_target, built_target, change_target, withdraw_target
from gandan.plans.actions.tasks import add_task, built_task, change_task, withdraw_task
from gandan.plans.actions.unfold import refold_assignments, unfold

__all__ = [
    "Errand",
    "RowChange",
    "add_clause",
    "add_target",
    "add_task",
    "built_target",
    "built_task",
    "change_clause",
    "change_header",
    "change_target",
    "change_task",
    "close_plan",
    "complete_assignment",
    "confirm_rest",
    "create_plan",
    "decide_row",
    "drop_reading",
    "end_errand",
    "end_exclusion",
    "exclude_member",
    "give_errand",
    "move_clause",
    "put_in_force",
    "refold_assignments",
    "remove_clause",
    "reopen_assignment",
    "save_reading",
    "set_header",
    "start_reading",
    "take_up_commitment",
    "unfold",
    "withdraw_target",
    "withdraw_task",
]
