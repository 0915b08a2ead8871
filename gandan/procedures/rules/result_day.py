"""From the day on which papers are handed in to the day of the result, every day between told.

The first day is not counted (Bộ luật Dân sự 2015, Điều 147); a term of calendar days, months or years that
ends on a day off ends on the next working day (Điều 148).
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal
from itertools import groupby
from typing import TYPE_CHECKING

from gandan.calendars.rules import ONE_DAY, is_working
from gandan.procedures.values import TimeUnit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.procedures.reader.record import Limit

WORKING_HOURS_A_DAY = 8
LONGEST_DAYS = 3 * 366
MONTHS_A_YEAR = 12
_SAME_DAY = re.compile(r"\b(?:ngay )?trong (?:một )?(?:ngày|buổi)(?: làm việc)?\b(?! từ)", re.IGNORECASE)
_NUMBER = re.compile(r"\d")

GOT, COUNTED, OFF, RESULT, WAITING = "got", "counted", "off", "result", "waiting"


@dataclass(frozen=True)
class Run:
    """Days in a row that are told in one line."""

    what: str  # GOT, COUNTED, OFF, RESULT or WAITING: the end fell on a day off
    first: date
    last: date
    reason: str = ""
    counted_from: int = 0
    counted_to: int = 0

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


@dataclass(frozen=True)
class ResultDay:
    """When the result is there; `next_day` where it depends on the hour of the day."""

    asked_on: date  # the day that the reader named
    got_on: date  # the working day on which it counts as received
    day: date
    runs: tuple[Run, ...]
    next_day: date | None = None
    is_certain: bool = True

    @property
    def days_off(self) -> int:
        return sum(run.days for run in self.runs if run.what == OFF)


@dataclass(frozen=True)
class Days:
    """What the calendar says of the days that matter: departures from the weekly rule, and their names."""

    departures: Mapping[date, bool]
    names: Mapping[date, str]

    def are_working(self, day: date) -> bool:
        return is_working(day, self.departures)

    def reason(self, day: date) -> str:
        """Say why the day is off, or why a Saturday is not."""
        if day in self.names:
            return self.names[day]
        return "nghỉ cuối tuần" if day.weekday() >= calendar.SATURDAY else "nghỉ lễ"

    def next_working(self, day: date) -> date | None:
        found = (day + number * ONE_DAY for number in range(LONGEST_DAYS))
        return next((each for each in found if self.are_working(each)), None)


def result_day(handed_in: date, limit: Limit, days: Days) -> ResultDay | None:
    """Return when a result is due; None where the limit says no amount, or the calendar reaches no end."""
    got_on = days.next_working(handed_in)
    if got_on is None or is_too_long(limit):
        return None
    if limit.amount is None:
        return _same_day(handed_in, got_on, days) if says_same_day(limit.text) else None
    if limit.unit in {TimeUnit.WORKING_HOUR, TimeUnit.HOUR}:
        found = _after_hours(handed_in, got_on, limit, days)
    elif limit.unit == TimeUnit.WORKING_DAY:
        found = _after_working_days(handed_in, got_on, _whole(limit.amount), days)
    else:
        found = _after_calendar_days(handed_in, got_on, _end(got_on, limit), days)
    if found is None or limit.is_certain:
        return found
    return replace(found, is_certain=False)


def is_too_long(limit: Limit) -> bool:
    """Whether the limit reaches beyond any calendar: then no day is named."""
    least_days = {TimeUnit.MONTH: 28, TimeUnit.YEAR: 365}.get(TimeUnit(limit.unit or TimeUnit.DAY), 1)
    return (limit.amount or 0) * least_days > LONGEST_DAYS


def says_same_day(text: str) -> bool:
    """Whether a limit without a number promises the same day: "Trong ngày làm việc"."""
    return bool(_SAME_DAY.search(text)) and not _NUMBER.search(text)


def last_day_needed(handed_in: date, limit: Limit) -> date:
    """Return a day that the end surely lies before: how much of the calendar has to be read."""
    amount = _whole(min(limit.amount or Decimal(1), Decimal(LONGEST_DAYS)))
    by_unit = {TimeUnit.MONTH: 31, TimeUnit.YEAR: 366, TimeUnit.WORKING_DAY: 3}
    days = min(amount * by_unit.get(TimeUnit(limit.unit or TimeUnit.DAY), 1), 3 * LONGEST_DAYS)
    return min(handed_in, date.max - timedelta(days=4 * LONGEST_DAYS)) + timedelta(days=days + 60)


def _whole(amount: Decimal) -> int:
    return int(amount.to_integral_value(ROUND_CEILING))


def _same_day(asked_on: date, got_on: date, days: Days) -> ResultDay | None:
    following = days.next_working(got_on + ONE_DAY)
    if following is None:
        return None
    runs = (*_before(asked_on, got_on, days), Run(GOT, got_on, got_on, _swapped(got_on, days)))
    return ResultDay(asked_on, got_on, got_on, runs, next_day=following)


def _after_hours(asked_on: date, got_on: date, limit: Limit, days: Days) -> ResultDay | None:
    """Count hours that fill no day to the same one or the next; a day of them is a day."""
    amount = limit.amount or Decimal(0)
    a_day = WORKING_HOURS_A_DAY if limit.unit == TimeUnit.WORKING_HOUR else 24
    if amount < a_day:
        return _same_day(asked_on, got_on, days)
    count = _whole(amount / a_day)
    if limit.unit == TimeUnit.HOUR:
        return _after_calendar_days(asked_on, got_on, got_on + timedelta(days=count), days)
    return _after_working_days(asked_on, got_on, count, days)


def _after_working_days(asked_on: date, got_on: date, count: int, days: Days) -> ResultDay | None:
    day, left = got_on, count
    while left:
        following = days.next_working(day + ONE_DAY)
        if following is None or (following - got_on).days > LONGEST_DAYS:
            return None
        day, left = following, left - 1
    if day == got_on:
        return _same_day(asked_on, got_on, days)
    runs = _before(asked_on, got_on, days)
    runs += [Run(GOT, got_on, got_on, _swapped(got_on, days))]
    runs += _counted(got_on + ONE_DAY, day, days)
    return ResultDay(asked_on, got_on, day, tuple(runs))


def _counted(first: date, last: date, days: Days) -> list[Run]:
    """Tell working days with their numbers, and days off with their reasons; the last one is the result."""
    told: list[Run] = []
    number = 0
    between = [first + step * ONE_DAY for step in range((last - first).days)]
    for (is_counted, reason), group in groupby(between, key=lambda day: _kind(day, days)):
        run = list(group)
        if is_counted:
            told.append(Run(COUNTED, run[0], run[-1], reason, number + 1, number + len(run)))
            number += len(run)
        else:
            told.append(Run(OFF, run[0], run[-1], reason))
    return [*told, Run(RESULT, last, last, _swapped(last, days), number + 1, number + 1)]


def _kind(day: date, days: Days) -> tuple[bool, str]:
    return (True, _swapped(day, days)) if days.are_working(day) else (False, days.reason(day))


def _swapped(day: date, days: Days) -> str:
    """Say why offices work on a day that is otherwise off."""
    is_weekend = day.weekday() >= calendar.SATURDAY
    return days.names.get(day, "làm bù") if is_weekend and days.are_working(day) else ""


def _before(asked_on: date, got_on: date, days: Days) -> list[Run]:
    """Tell the days off on which nobody takes papers in."""
    off = [asked_on + step * ONE_DAY for step in range((got_on - asked_on).days)]
    return [
        Run(OFF, run[0], run[-1], reason)
        for reason, group in groupby(off, key=days.reason)
        if (run := list(group))
    ]


def _end(got_on: date, limit: Limit) -> date:
    amount = _whole(limit.amount or Decimal(0))
    if limit.unit == TimeUnit.DAY:
        return got_on + timedelta(days=amount)
    months = amount * (MONTHS_A_YEAR if limit.unit == TimeUnit.YEAR else 1)
    year, month = divmod(got_on.year * MONTHS_A_YEAR + got_on.month - 1 + months, MONTHS_A_YEAR)
    return date(year, month + 1, min(got_on.day, calendar.monthrange(year, month + 1)[1]))


def _after_calendar_days(asked_on: date, got_on: date, end: date, days: Days) -> ResultDay | None:
    day = days.next_working(end)
    if day is None:
        return None
    if day == got_on:
        return _same_day(asked_on, got_on, days)
    runs = _before(asked_on, got_on, days)
    runs += [Run(GOT, got_on, got_on, _swapped(got_on, days))]
    last_counted = end - ONE_DAY
    if last_counted > got_on:
        counted_to = (last_counted - got_on).days
        runs.append(Run(COUNTED, got_on + ONE_DAY, last_counted, counted_from=1, counted_to=counted_to))
    waited = [end + step * ONE_DAY for step in range((day - end).days)]
    runs += [
        Run(WAITING, run[0], run[-1], reason)
        for reason, group in groupby(waited, key=days.reason)
        if (run := list(group))
    ]
    runs.append(Run(RESULT, day, day, _swapped(day, days), (day - got_on).days, (day - got_on).days))
    return ResultDay(asked_on, got_on, day, tuple(runs))
