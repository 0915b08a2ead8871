"""What a task, or a whole draft, would ask of whom: told before it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.plans.deadlines import Deadlines, timing_of
from gandan.plans.occurrences import occurrences
from gandan.units.queries import members_of_group, unit_map
from gandan.units.rules import GroupRule, members

if TYPE_CHECKING:
    from datetime import date

    from gandan.plans.deadlines import Deadline
    from gandan.plans.models import Plan, Task
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


@dataclass(frozen=True)
class TaskShare:
    """What one task of a plan will ask for: of how many units, how often."""

    task: Task
    units: int
    occurrences: int

    @property
    def total(self) -> int:
        return self.units * self.occurrences


@dataclass(frozen=True)
class PlanForecast:
    shares: tuple[TaskShare, ...]
    units: int  # different ones, over all tasks

    @property
    def total(self) -> int:
        return sum(share.total for share in self.shares)


def forecast_plan(plan: Plan, on: date) -> PlanForecast:
    """Unfold every task of a draft with the units of the day; each group is resolved once."""
    units = unit_map()
    known: dict[int, list[int]] = {}

    def leads(task: Task) -> list[int]:
        if task.lead_group is None:
            return [task.lead_unit_id] if task.lead_unit_id else []
        if task.lead_group.pk not in known:
            known[task.lead_group.pk] = members(units, GroupRule.read(task.lead_group.rule), on)
        return known[task.lead_group.pk]

    tasks = plan.tasks.filter(withdrawn_from__isnull=True).select_related("lead_group").order_by("pk")
    led = [(task, leads(task)) for task in tasks]
    shares = tuple(TaskShare(task, len(found), len(occurrences(timing_of(task)))) for task, found in led)
    return PlanForecast(shares, len({unit_id for _, found in led for unit_id in found}))
