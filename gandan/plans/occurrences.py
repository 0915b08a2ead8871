"""When a task falls due: pure, from its timing to the spans that are counted one by one."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from gandan.plans.models import Task
from gandan.text.days import short_date

if TYPE_CHECKING:
    from collections.abc import Iterator

Timing = Task.Timing

CADENCES = (
    Timing.DAILY,
    Timing.WEEKLY,
    Timing.MONTHLY,
    Timing.QUARTERLY,
    Timing.HALF_YEARLY,
    Timing.YEARLY,
)
ONE_TIME = (Timing.DATE, Timing.MONTH, Timing.QUARTER)
_MONTHS = {Timing.MONTHLY: 1, Timing.QUARTERLY: 3, Timing.HALF_YEARLY: 6, Timing.YEARLY: 12}


@dataclass(frozen=True)
class Occurrence:
    start: date
    end: date  # included: the nominal deadline
    name: str  # "tháng 10/2024"


@dataclass(frozen=True)
class TaskTiming:
    timing: str
    first: date
    last: date
    due_on: date | None = None
    cadence: str = ""


def occurrences(task: TaskTiming) -> list[Occurrence]:
    """Every occurrence of the task from its first to its last day, clipped to them."""
    if task.last < task.first:
        return []
    if task.timing in ONE_TIME:
        return _one_time(task)
    cadence = task.cadence if task.timing == Timing.CONTINUOUS else task.timing
    if cadence not in CADENCES:
        return []
    return [
        Occurrence(max(start, task.first), min(end, task.last), _name(cadence, start, end))
        for start, end in _spans(cadence, task.first, task.last)
    ]


def _one_time(task: TaskTiming) -> list[Occurrence]:
    if task.due_on is None:
        return []
    if task.timing == Timing.DATE:
        return [Occurrence(min(task.first, task.due_on), task.due_on, f"đến ngày {short_date(task.due_on)}")]
    months = 1 if task.timing == Timing.MONTH else 3
    cadence = Timing.MONTHLY if months == 1 else Timing.QUARTERLY
    start, end = _block_of(task.due_on, months)
    return [Occurrence(start, task.due_on, _name(cadence, start, end))]


def last_day_of(timing: str, day: date) -> date:
    """Return the day itself for a date, else the last day of the month or quarter that holds it."""
    if timing == Timing.DATE:
        return day
    return _block_of(day, 1 if timing == Timing.MONTH else 3)[1]


def _spans(cadence: str, first: date, last: date) -> Iterator[tuple[date, date]]:
    start, end = _span_of(cadence, first)
    while start <= last:
        yield start, end
        start, end = _span_of(cadence, end + timedelta(days=1))


def _span_of(cadence: str, day: date) -> tuple[date, date]:
    if cadence == Timing.DAILY:
        return day, day
    if cadence == Timing.WEEKLY:
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    return _block_of(day, _MONTHS[Timing(cadence)])


def _block_of(day: date, months: int) -> tuple[date, date]:
    """Return the first and last day of the month, quarter, half or whole year that holds the day."""
    first_month = (day.month - 1) // months * months + 1
    last_month = first_month + months - 1
    return date(day.year, first_month, 1), date(day.year, last_month, monthrange(day.year, last_month)[1])


def _name(cadence: str, start: date, end: date) -> str:
    match cadence:
        case Timing.DAILY:
            return f"ngày {short_date(start)}"
        case Timing.WEEKLY:
            return f"tuần từ {short_date(start)} đến {short_date(end)}"
        case Timing.MONTHLY:
            return f"tháng {start.month}/{start.year}"
        case Timing.QUARTERLY:
            return f"quý {('I', 'II', 'III', 'IV')[start.month // 3]}/{start.year}"
        case Timing.HALF_YEARLY:
            return f"6 tháng {'đầu' if start.month == 1 else 'cuối'} năm {start.year}"
    return f"năm {start.year}"
