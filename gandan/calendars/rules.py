"""Windows of time and working days: values in, values out."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING

from gandan.calendars.errors import NoWorkingDayError, UnknownWindowError
from gandan.text.days import short_date

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

ONE_DAY = timedelta(days=1)
QUARTERS = ("I", "II", "III", "IV")
WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
LONGEST_HOLIDAY_DAYS = 31
NO_NAMES: Mapping[date, str] = MappingProxyType({})


@dataclass(frozen=True, order=True)
class Window:
    """A stretch of days, the last one included, with the name people give it."""

    start: date
    end: date
    name: str

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.start <= day <= self.end


@dataclass(frozen=True)
class PeriodSpan:
    """A reporting period of any year; `name` holds {year}, the report year."""

    name: str
    start_year_offset: int
    start: tuple[int, int]  # month, day
    end: tuple[int, int]
    valid_from: date
    valid_to: date | None = None

    def of_year(self, year: int) -> Window:
        return Window(
            date(year + self.start_year_offset, *self.start),
            date(year, *self.end),
            self.name.replace("{year}", str(year)),
        )

    def holds_on(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_to is None or day < self.valid_to)


@dataclass(frozen=True)
class DueDay:
    """A deadline, and the sentences that tell how it came about."""

    nominal: date
    due: date
    steps: tuple[str, ...]


def windows(kind: str, *, first: date, last: date, periods: Sequence[PeriodSpan] = ()) -> list[Window]:
    """Every window of the kind that overlaps first…last, clipped to it, the earliest end first."""
    if last < first:
        return []
    if kind == "once":
        return [Window(first, last, "cả kỳ kế hoạch")]
    years = range(first.year, last.year + 2)  # a report year opens in the December before it
    whole = [window for year in years for window in _windows_of_year(kind, year, periods)]
    return [
        Window(max(window.start, first), min(window.end, last), window.name)
        for window in sorted(whole, key=lambda window: (window.end, window.start))
        if window.start <= last and window.end >= first
    ]


def window_of(  # noqa: PLR0913 - the same words as `windows`, and the day
    kind: str, day: date, *, first: date, last: date, periods: Sequence[PeriodSpan] = ()
) -> Window | None:
    """Return the window that holds the day; where reporting periods overlap, the one that ends first."""
    holding = (window for window in windows(kind, first=first, last=last, periods=periods) if day in window)
    return next(holding, None)


def _windows_of_year(kind: str, year: int, periods: Sequence[PeriodSpan]) -> Iterator[Window]:
    if kind == "period":
        return (span.of_year(year) for span in periods if span.holds_on(date(year, *span.end)))
    makers: dict[str, Callable[[int], Iterator[Window]]] = {
        "month": _months,
        "quarter": _quarters,
        "year": _year,
    }
    if kind not in makers:
        raise UnknownWindowError(kind)
    return makers[kind](year)


def _months(year: int) -> Iterator[Window]:
    for month in range(1, 13):
        yield Window(date(year, month, 1), _last_of(year, month), f"tháng {month}/{year}")


def _quarters(year: int) -> Iterator[Window]:
    for number, roman in enumerate(QUARTERS):
        yield Window(date(year, 3 * number + 1, 1), _last_of(year, 3 * number + 3), f"quý {roman}/{year}")


def _year(year: int) -> Iterator[Window]:
    yield Window(date(year, 1, 1), date(year, 12, 31), f"năm {year}")


def _last_of(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def is_working(day: date, departures: Mapping[date, bool]) -> bool:
    """Whether offices work that day: Monday to Friday, unless the calendar says otherwise."""
    return departures.get(day, day.weekday() < calendar.SATURDAY)


def next_working_day(day: date, departures: Mapping[date, bool]) -> date:
    """Return the day itself, or the first working day after it."""
    for days in range(LONGEST_HOLIDAY_DAYS + 1):
        if is_working(day + days * ONE_DAY, departures):
            return day + days * ONE_DAY
    raise NoWorkingDayError(day)


def add_working_days(start: date, count: int, departures: Mapping[date, bool]) -> date:
    """Return the day that lies `count` working days after the start, which is itself not counted."""
    day = start
    for _ in range(count):
        day = next_working_day(day + ONE_DAY, departures)
    return day


def due_day(nominal: date, departures: Mapping[date, bool], names: Mapping[date, str] = NO_NAMES) -> DueDay:
    """Move a deadline that falls on a day off to the next working day, and say why."""
    due = next_working_day(nominal, departures)
    if due == nominal:
        return DueDay(nominal, due, (_kept(nominal, names),))
    off = [nominal + days * ONE_DAY for days in range((due - nominal).days)]
    steps = [f"Hạn theo kế hoạch: {spoken_day(nominal)}."]
    steps += [
        _off_sentence(list(days), reason) for reason, days in groupby(off, key=lambda d: _reason(d, names))
    ]
    steps.append(f"Hạn dời đến ngày làm việc đầu tiên sau đó: {spoken_day(due)}.")
    return DueDay(nominal, due, tuple(steps))


def spoken_day(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]}, {short_date(day)}"


def _kept(day: date, names: Mapping[date, str]) -> str:
    reason = f" ({names[day]})" if day in names else ""
    return f"Hạn theo kế hoạch: {spoken_day(day)}, là ngày làm việc{reason}."


def _reason(day: date, names: Mapping[date, str]) -> str:
    return names.get(day, "nghỉ cuối tuần" if day.weekday() >= calendar.SATURDAY else "nghỉ lễ")


def _off_sentence(days: Sequence[date], reason: str) -> str:
    first, last = days[0], days[-1]
    if first == last:
        return f"Ngày {short_date(first)} không làm việc: {reason}."
    return f"Từ ngày {short_date(first)} đến ngày {short_date(last)} không làm việc: {reason}."
