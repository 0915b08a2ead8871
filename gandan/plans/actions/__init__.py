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
from gandan.plans.actions.confirming import (
    RowChange,
    add_row,
    confirm_sure,
    decide_row,
    merge_row,
    split_row,
)
from gandan.plans.actions.exclusions import end_exclusion, exclude_member
from gandan.plans.actions.following import apply_reading, follow_plan
from gandan.plans.actions.plans import change_header, close_plan, create_plan, put_in_force
from gandan.plans.actions.reader_rules import RuleSpec, set_reader_rule
from gandan.plans.actions.readings import drop_reading, set_header, start_reading
from gandan.plans.actions.saving import save_reading
from gandan.plans.actions.steps import undo_step
from gandan.plans.actions.targets import add_target, built_target, change_target, withdraw_target
from gandan.plans.actions.tasks import add_task, change_task, withdraw_task
from gandan.plans.actions.unfold import refold_assignments, unfold
from gandan.plans.actions.waiting import read_later, read_waiting_file
from gandan.plans.built import built_task

__all__ = [
    "Errand",
    "RowChange",
    "RuleSpec",
    "add_clause",
    "add_row",
    "add_target",
    "add_task",
    "apply_reading",
    "built_target",
    "built_task",
    "change_clause",
    "change_header",
    "change_target",
    "change_task",
    "close_plan",
    "complete_assignment",
    "confirm_sure",
    "create_plan",
    "decide_row",
    "drop_reading",
    "end_errand",
    "end_exclusion",
    "exclude_member",
    "follow_plan",
    "give_errand",
    "merge_row",
    "move_clause",
    "put_in_force",
    "read_later",
    "read_waiting_file",
    "refold_assignments",
    "remove_clause",
    "reopen_assignment",
    "save_reading",
    "set_header",
    "set_reader_rule",
    "split_row",
    "start_reading",
    "take_up_commitment",
    "undo_step",
    "unfold",
    "withdraw_target",
    "withdraw_task",
]
