"""“Nộp hôm nay thì ngày nào có kết quả”: each time limit of the record, counted on the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.calendars.queries import days_told
from gandan.calendars.rules import spoken_day
from gandan.procedures.rules.result_day import (
    COUNTED,
    GOT,
    OFF,
    RESULT,
    Days,
    ResultDay,
    last_day_needed,
    result_day,
)
from gandan.procedures.values import Channel, TimeUnit

if TYPE_CHECKING:
    from datetime import date

    from gandan.procedures.reader.record import Limit, Record, TermValue
    from gandan.procedures.rules.result_day import Run

MOST_LIMITS = 4
LATE_HOUR = "15 giờ"
SAME_DAY = f"nơi nộp nhận hồ sơ, trả kết quả ngay trong ngày nếu nhận trước {LATE_HOUR}"


@dataclass(frozen=True)
class Promise:
    """One limit with what it comes to: the days between in lines, or why no day can be named."""

    limit: Limit
    of: str  # "trực tiếp, trực tuyến; Cá nhân, hộ gia đình"
    found: ResultDay | None
    lines: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        if self.found is None:
            return ""
        day = spoken_day(self.found.day)
        if self.found.next_day is None:
            return f"{day[:1].upper()}{day[1:]}"
        return f"Ngay {day}; nộp sau {LATE_HOUR} thì {spoken_day(self.found.next_day)}"


@dataclass(frozen=True)
class Promises:
    handed_in: date
    each: tuple[Promise, ...]
    more: int
    has_unchecked_days: bool  # a day between is in the calendar but nobody held it against the notice yet
    unknown_years: tuple[int, ...]  # of which the calendar tells nothing: only weekends are counted


def promises_of(record: Record, handed_in: date) -> Promises:
    """Count each different limit of the record from the day; one query for all."""
    by_limit: dict[Limit, list[TermValue]] = {}
    for term in record.terms:
        if term.limit.text or term.limit.amount is not None:
            by_limit.setdefault(term.limit, []).append(term)
    limits = dict(list(by_limit.items())[:MOST_LIMITS])
    last = max((last_day_needed(handed_in, limit) for limit in limits), default=handed_in)
    # Whole years: one of which no day is told has not been taken in.
    rows = days_told(handed_in.replace(month=1, day=1), last.replace(month=12, day=31)) if limits else []
    days = Days({row.day: row.is_working for row in rows}, {row.day: row.name for row in rows})
    found = tuple(_promise(limit, terms, handed_in, days) for limit, terms in limits.items())
    end = max((each.found.day for each in found if each.found), default=handed_in)
    unchecked = any(not row.verified for row in rows if handed_in <= row.day <= end)
    years = range(handed_in.year, end.year + 1) if limits else ()
    unknown = tuple(sorted(set(years) - {row.day.year for row in rows}))
    return Promises(handed_in, found, len(by_limit) - len(limits), unchecked, unknown)


def _promise(limit: Limit, terms: list[TermValue], handed_in: date, days: Days) -> Promise:
    channels = {term.channel for term in terms}
    ways = ", ".join(str(way.label) for way in Channel if way in channels)
    cases = "; ".join(dict.fromkeys(term.case for term in terms if term.case))
    found = result_day(handed_in, limit, days)
    counts_all = limit.unit in {TimeUnit.DAY, TimeUnit.MONTH, TimeUnit.YEAR, TimeUnit.HOUR}
    lines = tuple(_line(run, found, counts_all=counts_all) for run in found.runs) if found else ()
    return Promise(limit, "; ".join(filter(None, (ways, cases))), found, lines)


def _line(run: Run, found: ResultDay, *, counts_all: bool) -> str:
    """Tell one run of days: "Thứ Bảy, 23/11/2024 đến Chủ nhật, 24/11/2024: nghỉ cuối tuần, không tính"."""
    first, last = spoken_day(run.first), spoken_day(run.last)
    span = first if run.first == run.last else f"{first} đến {last}"
    words = SAME_DAY if run.what == GOT and found.next_day else _words(run, counts_all=counts_all)
    return f"{span[:1].upper()}{span[1:]}: {words}"


def _words(run: Run, *, counts_all: bool) -> str:
    swapped = f" ({run.reason})" if run.reason else ""
    if run.what == GOT:
        return f"nơi nộp nhận hồ sơ, chưa tính là ngày thứ nhất{swapped}"
    if run.what == OFF:
        return f"{run.reason}, không tính"
    if run.what == COUNTED:
        to = run.counted_to
        number = f"thứ {to}" if run.counted_from == to else f"thứ {run.counted_from} đến thứ {to}"
        return f"ngày {number}, tính cả ngày nghỉ" if counts_all else f"ngày làm việc {number}{swapped}"
    if run.what == RESULT:
        return f"có kết quả{swapped}"
    return f"hạn rơi vào ngày nghỉ ({run.reason}), dời đến ngày làm việc sau đó"
