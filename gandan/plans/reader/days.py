"""Days, years and periods as Vietnamese documents write them, found in folded text."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING

from gandan.plans.reader.named_days import of_school_year

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST_YEAR, LAST_YEAR = 1990, 2100

_DAY = re.compile(
    r"(?:ngay\s+)?(?<![0-9/])([0-9]{1,2})(?:\s*[/.-]\s*([0-9]{1,2})\s*[/.-]\s*|\s+thang\s+([0-9]{1,2})\s+nam\s+)([0-9]{4})(?![0-9/])"
)
_YEARS = r"(?:nam\s+)?([0-9]{4})\s*(?:-|den(?:\s+het)?|toi)\s*(?:nam\s+)?([0-9]{4})\b"
_SCHOOL_YEAR = re.compile(rf"nam\s+hoc\s+{_YEARS}")
_SPAN = re.compile(
    rf"(?:giai\s+doan|thoi\s+ky|nhiem\s+ky|trong\s+cac\s+nam|cac\s+nam|tu)\s+(?:tu\s+)?{_YEARS}"
)
_PART = re.compile(
    r"(?:(?P<count>[0-9]{1,2}|sau|ba|chin)\s+thang\s+(?P<half>dau|cuoi)\s+nam|quy\s+(?P<quarter>iv|i{1,3}|[1-4])\s*(?:/|nam|,\s*nam)"
    r"|thang\s+(?P<month>[0-9]{1,2})\s*(?:/|nam))\s*(?P<year>[0-9]{4})\b"
)
_YEAR = re.compile(r"\bnam\s+([0-9]{4})\b(?!\s*-\s*[0-9])")
_COUNTS = {"sau": 6, "ba": 3, "chin": 9}
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}

Found = tuple[int, int, date]
FoundPeriod = tuple[int, int, date, date]


def days(folded: str) -> Iterator[Found]:
    """Find every full date: 31/3/2021, 31.3.2021, ngày 31 tháng 3 năm 2021."""
    for match in _DAY.finditer(folded):
        month = match.group(2) or match.group(3)
        day = _date(int(match.group(4)), int(month), int(match.group(1)))
        if day is not None:
            yield match.start(), match.end(), day


def periods(folded: str) -> Iterator[FoundPeriod]:
    """Find every period, the most telling first: spans of years, school years, parts of a year, one year."""
    folded = _without_days(folded)
    for match in _SCHOOL_YEAR.finditer(folded):
        first, last = int(match.group(1)), int(match.group(2))
        school = of_school_year("nam hoc", first) if last == first + 1 and _is_year(first) else None
        if school:
            yield match.start(), match.end(), *school
    for match in _SPAN.finditer(folded):
        first, last = int(match.group(1)), int(match.group(2))
        if _is_year(first) and _is_year(last) and first <= last:
            yield match.start(), match.end(), date(first, 1, 1), date(last, 12, 31)
    for match in _PART.finditer(folded):
        months = _months(match)
        if months and _is_year(int(match["year"])):
            yield match.start(), match.end(), *_month_span(int(match["year"]), *months)
    for match in _YEAR.finditer(folded):
        year = int(match.group(1))
        if _is_year(year):
            yield match.start(), match.end(), date(year, 1, 1), date(year, 12, 31)


def _without_days(folded: str) -> str:
    """Blank out full dates: the year in "ngày 5 tháng 3 năm 2021" is no period."""
    return _DAY.sub(lambda match: " " * len(match.group()), folded)


def _months(match: re.Match[str]) -> tuple[int, int] | None:
    if match["half"]:
        count = int(match["count"]) if match["count"].isdigit() else _COUNTS[match["count"]]
        if not 1 <= count < 12:  # noqa: PLR2004 - months of a year
            return None
        return (1, count) if match["half"] == "dau" else (13 - count, 12)
    if match["quarter"]:
        quarter = _ROMAN.get(match["quarter"]) or int(match["quarter"])
        return quarter * 3 - 2, quarter * 3
    month = int(match["month"])
    return (month, month) if 1 <= month <= 12 else None  # noqa: PLR2004 - months of a year


def _month_span(year: int, first: int, last: int) -> tuple[date, date]:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


_DUE_YEAR = re.compile(r"(?:den|vao|trong|het|cuoi|truoc)(?:\s+(?:het|cuoi))?\s+nam\s+([0-9]{4})\b")
_DUE_WORD = re.compile(
    r"(?:den|truoc|cham nhat|den het|trong|hoan thanh|xong|vao|het|cuoi)\s+(?:het\s+|cuoi\s+)?(?=ngay|thang|quy|[0-9])"
)


def due(folded: str) -> date | None:
    """Find the day by which something is to be reached, in one sentence."""
    for start, _, day in days(folded):
        if _DUE_WORD.search(folded, max(0, start - 25), start + 5):
            return day
    folded = _without_days(folded)
    for match in _PART.finditer(folded):
        months = _months(match)
        before = folded[max(0, match.start() - 15) : match.end()]
        if months and _is_year(int(match["year"])) and _DUE_WORD.search(before):
            return _month_span(int(match["year"]), *months)[1]
    last = None
    for match in _DUE_YEAR.finditer(folded):
        year = int(match.group(1))
        last = date(year, 12, 31) if _is_year(year) else last
    return last


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if _is_year(year) else None
    except ValueError:
        return None


def _is_year(year: int) -> bool:
    return FIRST_YEAR <= year <= LAST_YEAR
