"""The days off of a year without a notice yet: the law's holidays and the days given back for them."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from lunardate import LunarDate

from gandan.calendars.errors import LunarYearError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# The package counts in Chinese time. In 2030 the Vietnamese new year comes a day before the Chinese one.
FIRST_YEAR_OF_DOUBT = 2030


@dataclass(frozen=True)
class Holiday:
    """One of: a solar (month, day), a lunar (month, day), or days counted from the lunar new year."""

    name: str
    solar: tuple[int, int] | None = None
    lunar: tuple[int, int] | None = None
    new_year: tuple[int, ...] = ()

    def days(self, year: int) -> Iterator[date]:
        if self.solar:
            yield date(year, *self.solar)
        if self.lunar:
            yield lunar_day(year, *self.lunar)
        for offset in self.new_year:
            yield lunar_day(year, 1, 1) + timedelta(days=offset)


@dataclass(frozen=True, order=True)
class DayOff:
    day: date
    name: str


def lunar_day(year: int, month: int, day: int) -> date:
    """Return the solar day of a lunar one; raise LunarYearError where the calendar cannot be trusted."""
    if year >= FIRST_YEAR_OF_DOUBT:
        raise LunarYearError(year)
    solar: date = LunarDate(year, month, day).to_solar_date()
    return solar


def days_off(year: int, holidays: Iterable[Holiday]) -> list[DayOff]:
    """Holidays of the year; one that falls on a Saturday or Sunday is given back on the next working day."""
    off = {day: holiday.name for holiday in holidays for day in holiday.days(year)}
    given_back: dict[date, str] = {}
    for day in sorted(off):
        if day.weekday() >= calendar.SATURDAY:
            given_back[_next_free(day, off.keys() | given_back.keys())] = (
                f"nghỉ bù {off[day].removeprefix('nghỉ ')}"
            )
    return sorted(DayOff(day, name) for day, name in (off | given_back).items())


def _next_free(day: date, taken: set[date]) -> date:
    while day in taken or day.weekday() >= calendar.SATURDAY:
        day += timedelta(days=1)
    return day
