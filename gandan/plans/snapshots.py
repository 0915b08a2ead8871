"""Parts of a plan as plain values, for telling what an amendment changed: pure."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.models import Model

CLAUSE_FIELDS = ("code", "heading", "text")
# What a target counts, or promises: a change of it would tell other figures of the past.
COUNTING_FIELDS = (
    "population", "outlet_kind_id", "unit_levels", "scope_id", "group_id", "evidence_kinds", "topics",
    "minimum_count", "window", "goal_share", "is_internal", "ends_on",
)  # fmt: skip
TARGET_FIELDS = ("title", "method", *COUNTING_FIELDS)
# Who does a task, and when: a change of it would ask for other work in the past.
TIMING_FIELDS = ("lead_unit_id", "lead_group_id", "timing", "cadence", "due_on", "starts_on", "ends_on")
TASK_FIELDS = (
    "number", "content", "form", "product", "partners", "clause_id", "timing_text", *TIMING_FIELDS,
    "budget_dong", "budget_note", "note", "evidence_kinds", "topics",
)  # fmt: skip

Snapshot = dict[str, object]


class Difference(NamedTuple):
    before: Snapshot
    after: Snapshot

    def touches(self, fields: Sequence[str]) -> bool:
        return any(name in fields for name in self.before)

    def __bool__(self) -> bool:
        return bool(self.before or self.after)


def snapshot(row: Model, fields: Sequence[str]) -> Snapshot:
    return {name: _plain(getattr(row, name)) for name in fields}


def difference(before: Snapshot, after: Snapshot) -> Difference:
    """Keep only what differs."""
    changed = [name for name in after if before.get(name) != after[name]]
    return Difference({name: before.get(name) for name in changed}, {name: after[name] for name in changed})


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value.normalize())
    return list(value) if isinstance(value, list | tuple) else value
