"""The day each occurrence of a task is due, and the sentences that say how it was found."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.calendars import queries as calendar
from gandan.plans.occurrences import TaskTiming
from gandan.text.days import short_date

if TYPE_CHECKING:
    from datetime import date

    from gandan.calendars.rules import DueDay
    from gandan.plans.models import Task
    from gandan.plans.occurrences import Occurrence


@dataclass(frozen=True)
class Deadline:
    on: date
    steps: tuple[str, ...]
    steps_json: str  # as stored; written once for many rows


def timing_of(task: Task) -> TaskTiming:
    return TaskTiming(task.timing, task.starts_on, task.ends_on, task.due_on, task.cadence)


class Deadlines:
    """Remembers what it found: thousands of units share the days of an occurrence."""

    def __init__(self) -> None:
        self._known: dict[tuple[int | None, date, date], Deadline] = {}
        self._rolled: dict[date, DueDay] = {}

    def of(self, occurrence: Occurrence, task: Task) -> Deadline:
        key = (task.pk, occurrence.start, occurrence.end)
        if key not in self._known:
            self._known[key] = self._found(occurrence, task)
        return self._known[key]

    def _found(self, occurrence: Occurrence, task: Task) -> Deadline:
        if occurrence.end not in self._rolled:
            self._rolled[occurrence.end] = calendar.due_day(occurrence.end)
        due = self._rolled[occurrence.end]
        timing = task.timing_text or task.get_timing_display()
        span = f"Kỳ này là {occurrence.name}, ngày cuối {short_date(occurrence.end)}."
        steps = (f"Thời gian trong phụ lục: {timing}. {span}", *due.steps)
        return Deadline(due.due, steps, json.dumps(steps, ensure_ascii=False))
