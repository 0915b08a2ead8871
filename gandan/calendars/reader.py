"""Calendar files: one JSON object a line, three kinds of line.

{"day": "2024-05-04", "name": …, "source": …, "verified": true, "working": true}
    with "from" and "to" instead of "day" for a stretch
{"years": [2027], "source": …, "holidays": [{"name": …, "solar": "01-01"}, …]}
    where a holiday is "solar", "lunar" ("03-10") or "new_year" ([-1, 0, 1], days from the lunar one)
{"period": "half", "name": "kỳ 6 tháng đầu năm {year}", "start": "12-15", "end": "06-14", "send": "06-20",
    "start_year_offset": -1, "valid_from": "2021-01-01", "source": …}
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from gandan.calendars import holidays
from gandan.calendars.errors import BadCalendarLineError, CalendarError
from gandan.calendars.holidays import DayOff, Holiday
from gandan.calendars.rules import ONE_DAY

if TYPE_CHECKING:
    from collections.abc import Iterator

Line = dict[str, Any]  # one JSON object, checked here and nowhere else


@dataclass(frozen=True)
class DayLine:
    line: int
    day: date
    is_working: bool
    name: str
    source: str
    verified: bool


@dataclass(frozen=True)
class PeriodLine:
    line: int
    code: str
    name: str
    start_year_offset: int
    start: tuple[int, int]
    end: tuple[int, int]
    send: tuple[int, int]
    valid_from: date
    valid_to: date | None
    source: str


@dataclass(frozen=True)
class CalendarFile:
    name: str
    days: tuple[DayLine, ...]
    periods: tuple[PeriodLine, ...]


def read_calendar(text: str, file: str) -> CalendarFile:
    """Read a whole file, or raise BadCalendarLineError for the first line that cannot be used."""
    days: dict[date, DayLine] = {}
    periods: list[PeriodLine] = []
    for number, line in _objects(text, file):
        try:
            for found in _read(line, number):
                if isinstance(found, PeriodLine):
                    periods.append(found)
                else:
                    days[found.day] = found
        except KeyError as error:
            raise BadCalendarLineError(file, number, f"thiếu mục {error}.") from error
        except (ValueError, TypeError) as error:
            raise BadCalendarLineError(file, number, "ngày tháng hoặc số viết không đúng.") from error
        except CalendarError as error:
            raise BadCalendarLineError(file, number, str(error)) from error
    return CalendarFile(file, tuple(days[day] for day in sorted(days)), tuple(periods))


def _objects(text: str, file: str) -> Iterator[tuple[int, Line]]:
    for number, written in enumerate(text.splitlines(), start=1):
        if not written.strip():
            continue
        try:
            line = json.loads(written)
        except json.JSONDecodeError as error:
            raise BadCalendarLineError(
                file, number, "không phải một đối tượng JSON trên một dòng."
            ) from error
        if not isinstance(line, dict):
            raise BadCalendarLineError(file, number, "không phải một đối tượng JSON trên một dòng.")
        yield number, line


def _read(line: Line, number: int) -> Iterator[DayLine | PeriodLine]:
    if "period" in line:
        yield _period(line, number)
    elif "years" in line:
        yield from _computed(line, number)
    else:
        yield from _stretch(line, number)


def _stretch(line: Line, number: int) -> Iterator[DayLine]:
    first = date.fromisoformat(line["day"] if "day" in line else line["from"])
    last = date.fromisoformat(line["day"] if "day" in line else line["to"])
    for offset in range((last - first).days + 1):
        yield DayLine(
            number,
            first + offset * ONE_DAY,
            is_working=bool(line.get("working", False)),
            name=line["name"],
            source=line["source"],
            verified=bool(line.get("verified", False)),
        )


def _computed(line: Line, number: int) -> Iterator[DayLine]:
    rules = [_holiday(holiday) for holiday in line["holidays"]]
    for year in line["years"]:
        for off in holidays.days_off(int(year), rules):
            yield _day_line(off, number, line["source"])


def _day_line(off: DayOff, number: int, source: str) -> DayLine:
    return DayLine(number, off.day, is_working=False, name=off.name, source=source, verified=False)


def _holiday(line: Line) -> Holiday:
    return Holiday(
        name=line["name"],
        solar=_month_day(line["solar"]) if "solar" in line else None,
        lunar=_month_day(line["lunar"]) if "lunar" in line else None,
        new_year=tuple(line.get("new_year", ())),
    )


def _period(line: Line, number: int) -> PeriodLine:
    until = line.get("valid_to")
    return PeriodLine(
        number,
        code=line["period"],
        name=line["name"],
        start_year_offset=int(line.get("start_year_offset", 0)),
        start=_month_day(line["start"]),
        end=_month_day(line["end"]),
        send=_month_day(line["send"]),
        valid_from=date.fromisoformat(line["valid_from"]),
        valid_to=date.fromisoformat(until) if until else None,
        source=line["source"],
    )


def _month_day(written: str) -> tuple[int, int]:
    checked = date.fromisoformat(f"2000-{written}")
    return checked.month, checked.day
