"""What a task would ask of whom, told before it is saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.plans.deadlines import Deadlines, timing_of
from gandan.plans.occurrences import occurrences
from gandan.units.queries import members_of_group

if TYPE_CHECKING:
    from datetime import date

    from gandan.plans.deadlines import Deadline
    from gandan.plans.models import Task
    from gandan.plans.occurrences import Occurrence

FIRST = 3


@dataclass(frozen=True)
class Expected:
    occurrence: Occurrence
    deadline: Deadline


@dataclass(frozen=True)
class Forecast:
    unit_ids: tuple[int, ...]  # who leads the task on the day, in the order of names
    occurrences: int
    first: tuple[Expected, ...]

    @property
    def total(self) -> int:
        return len(self.unit_ids) * self.occurrences


def forecast(task: Task, on: date, *, since: date | None = None) -> Forecast:
    """Unfold a task that may not be saved yet, with the units of the day; from a day on, if one is given."""
    spans = [each for each in occurrences(timing_of(task)) if since is None or each.end >= since]
    deadlines = Deadlines()
    first = tuple(Expected(each, deadlines.of(each, task)) for each in spans[:FIRST])
    return Forecast(_leads(task, on), len(spans), first)


def _leads(task: Task, on: date) -> tuple[int, ...]:
    if task.lead_group is not None:
        return tuple(unit.pk for unit in members_of_group(task.lead_group, on))
    return (task.lead_unit_id,) if task.lead_unit_id else ()
