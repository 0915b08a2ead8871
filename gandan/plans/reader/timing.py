"""When a task is done: from the words of the plan to first day, last day and rhythm."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from gandan.plans.reader.named_days import of_school_year, part_of_month
from gandan.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

CADENCES = (
    ("daily", r"\b(?:hang|moi) ngay\b|/\s*ngay\b|ngay nao cung|ngay mot lan"),
    ("weekly", r"\bthu (?:hai|ba|tu|nam|sau|bay|[2-7]) (?:dau|cuoi) tuan\b|\b(?:hang|moi|theo|dinh ky) tuan\b|/\s*tuan\b|(?:mot|1|01) tuan (?:mot|1|01) lan|thu (?:hai|ba|tu|nam|sau|bay|[2-7]) hang tuan"),
    ("half_yearly", r"(?<![0-9])(?:6|06|sau) thang(?: dau nam| cuoi nam)?(?:,| va)? (?:1|01|mot) (?:lan|nam)\b|(?<![0-9])(?:6|06) thang\s*/\s*(?:1|01|mot)? ?lan|/\s*0?6 thang|nua nam|(?:dinh ky|hang|moi) (?:6|06|sau) thang|(?<![0-9])(?:2|02|hai) lan\s*(?:/|trong|moi|mot)\s*nam\b(?! hoc)|(?<![0-9])(?:6|06|sau) thang mot lan|6 thang(?: dau nam)?(?:,| va) (?:ca |cuoi |mot )?nam\b"),
    ("monthly", r"\b(?:hang|moi|theo|tung) thang\b|(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|ngay|tuan) (?:dau|cuoi)(?: cua)? thang\b(?!\s*[0-9])|(?<![0-9])12 lan\s*(?:/|trong|moi|mot)\s*nam\b(?! hoc)|/\s*thang\b|(?:dinh ky )(?:hang |theo )?thang\b|(?:mot|1|01) thang (?:mot|1|01) lan|moi thang"),
    ("quarterly", r"\b(?:hang|moi|theo|tung) quy\b(?! (?:dinh|che|trinh|mo|hoach|chuan|luat)\b)|\b(?:dau|cuoi)(?: cua)?(?: moi)? quy\b(?!\s*(?:[0-9]|i))|(?<![0-9])(?:4|04|bon) lan\s*(?:/|trong|moi|mot)\s*nam\b(?! hoc)|/\s*quy\b|(?:dinh ky )(?:hang |theo )?quy\b|(?<![0-9])(?:3|03|ba) thang (?:mot|1|01) lan|(?<![0-9])(?:3|03) thang\s*/\s*lan|(?:mot|1|01) quy (?:mot|1|01) lan"),
    ("yearly", r"\b(?:hang|moi) nam\b|/\s*nam\b(?! hoc)|dinh ky (?:hang )?nam\b|(?:mot|1|01) nam (?:mot|1|01) lan|thuong nien"),
    ("continuous", r"thuong xuyen|lien tuc|thuong ky|thuong nhat|suot (?:nam|thoi gian)"),
)  # fmt: skip
_CADENCES = tuple((name, re.compile(pattern)) for name, pattern in CADENCES)

_TIMES_A_YEAR = re.compile(r"(?<![0-9])(?:[0-9]+|hai|bon) lan\s*(?:/|trong|moi|mot)\s*nam\b")

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_Y = r"(?:\s*(?:/|-|,?\s*nam)\s*(?P<year>(?:19|20)[0-9]{2}))?"
_UNIT = re.compile(
    rf"(?P<day>[0-9]{{1,2}})\s*[/.-]\s*(?P<month>[0-9]{{1,2}})(?:\s*[/.-]\s*(?P<y1>(?:19|20)[0-9]{{2}}))?(?![0-9])"
    rf"|(?:ngay\s+|\b(?=[0-9]{{1,2}} thang [0-9]{{1,2}} nam 20))(?P<day2>[0-9]{{1,2}})\s+thang\s+(?P<month2>[0-9]{{1,2}})(?:\s+(?:nam\s+)?(?P<y2>(?:19|20)[0-9]{{2}}))?"
    rf"|(?P<part>nua dau|nua cuoi|dau|giua|cuoi)?\s*(?<!moi )(?<!hang )(?<!tung )(?:thang|\bt(?=(?:1[0-2]|0?[1-9])\s*(?:[/-]|$|(?:,|va) t(?:1[0-2]|0?[1-9])\s*(?:[/-]|$))))\s*(?P<m>1[0-2]|0?[1-9])(?![0-9%]){_Y.replace('year', 'y3')}"
    rf"|(?P<qpart>dau|giua|cuoi)?\s*\b(?:quy|q(?=\s?[1-4]\b))\s*(?P<q>iv|i{{1,3}}|[1-4])\b{_Y.replace('year', 'y4')}"
    rf"|(?P<n>6|06|sau|9|09|chin|3|03|ba)\s+thang\s+(?P<half>dau|cuoi)\s+nam(?:\s+(?P<y5>(?:19|20)[0-9]{{2}}))?"
    rf"|hoc\s+ky\s*(?P<term>ii|i|[12])\b(?:[,\s]*(?:nam\s+hoc\s*)?(?P<y7>20[0-9]{{2}})\s*-\s*(?:20)?[0-9]{{2,4}})?"
    rf"|nam\s+hoc\s+(?P<y6>20[0-9]{{2}})\s*-\s*(?:20)?[0-9]{{2,4}}"
    rf"|(?:nam\s+)?(?<![0-9/])(?P<y8>20[0-9]{{2}})(?![0-9/])"
)
_MORE = re.compile(
    r"\s*(?:-|den(?: het)?|va|,|;|&|\+|toi|/)\s*(?:(?:cuoi |het |dau )?(?:thang|quy)\s*)?(?P<next>iv|i{1,3}|1[0-2]|0?[1-9])\b(?!\s*[/.]\s*[0-9]{1,2}\s*[/.])(?:\s*(?:/|nam|,\s*nam)\s*(?P<year>20[0-9]{2}))?"
)
_BEFORE = re.compile(r"(?:truoc|chua den)\s*(?:het\s*)?(?:ngay\s*)?$")
_UNTIL = re.compile(
    r"(?:truoc|den|cham nhat|muon nhat|han(?: chot| cuoi)?|xong|hoan thanh|khong qua|tre nhat|het|toi)\s*(?:(?:la|het|cuoi|vao|trong|ngay|truoc|den|hoan thanh|:)\s*)*$"
)
_FROM = re.compile(r"(?:\btu|bat dau(?: tu)?|ke tu|sau)\s*(?:ngay\s*|ky\s*|dau\s*|:\s*)*$")
_WITHIN = re.compile(r"\btrong\s*$")
_JOINED = re.compile(r"\s*(?:-|den(?: het)?|toi)\s*(?:(?:het|cuoi|ngay|dau|truoc)\s*)*$")
_WHOLE = re.compile(
    r"^(?:trong |ca |suot )?(?:ca )?nam(?: ke hoach)?$|^trong nam\b|^ca nam\b|^suot nam\b|^trong ky ke hoach$"
)
_WHOLE_SCHOOL = re.compile(r"(?:ca|trong|suot)(?: ca)? nam hoc")
_EACH_TERM = re.compile(r"/\s*hoc ky\b|\b(?:moi|tung|hang) hoc ky\b")
_YEARLY_DAY = re.compile(r"\b(?:truoc |ngay )+[0-9]{1,2}(?= (?:hang|moi|cua thang|thang cuoi))")
_BARE_MONTH = re.compile(r"(?<![0-9/.])(?<!\bt)(?<!thang )(0?[1-9]|1[0-2])\s*/\s*(20[0-9]{2})(?![0-9/])")
# "Từ ngày 01 đến ngày 07/10/2026", "01-07/10": the first day borrows the month of the second.
_SHARED_MONTH = re.compile(
    r"(?<!thang )(?<![0-9/])(?:tu )?(?:ngay )?(0?[1-9]|[12][0-9]|3[01])\s*(?:-|den)\s*(?:ngay )?(0?[1-9]|[12][0-9]|3[01])(\s*/\s*(?:1[0-2]|0?[1-9])(?![0-9])(?:\s*/\s*20[0-9]{2})?)"
)
# Other spellings of what is read below.
_SPELLINGS = (
    (_SHARED_MONTH, r"tu \1\3 den \2\3"),
    (re.compile(r"\b(?:qui|q\.?)\s?(?=(?:iv|i{1,3}|[1-4])\b)"), "quy "),
    (re.compile(r"^(?!.*\bquy\b)(.*)$"), lambda said: _BARE_MONTH.sub(r"thang \1/\2", said[1])),
    (re.compile(r"\bthuong tuan (?=thang)"), "dau "),
    (re.compile(r"\bha tuan (?=thang)"), "cuoi "),
    (re.compile(r"\bnua (dau|cuoi) nam\b(?=\s*(?:20|$))"), r"6 thang \1 nam"),
)


@dataclass(frozen=True)
class Years:
    """The plan's period: what "Quý II" without a year means."""

    first: date | None = None
    last: date | None = None

    @classmethod
    def of_year(cls, year: int) -> Years:
        return cls(date(year, 1, 1), date(year, 12, 31))

    def year_of(self, month: int) -> int | None:
        """Return the year a month without one lies in, None when the period has two of them."""
        if self.first is None or self.last is None:
            return None
        fits = [
            year
            for year in range(self.first.year, self.last.year + 1)
            if (self.first.year, self.first.month) <= (year, month) <= (self.last.year, self.last.month)
        ]
        return fits[0] if len(fits) == 1 else None


@dataclass(frozen=True)
class Norm:
    first: date | None = None
    due: date | None = None
    cadence: str = ""


@dataclass(frozen=True)
class _Span:
    start: int
    end: int
    first: date
    last: date
    is_day: bool


def cadence(folded: str) -> str:
    return next((name for name, pattern in _CADENCES if pattern.search(folded)), "")


def cadence_of_count(folded: str) -> str:
    """Return the rhythm in which a number of times is reached.

    Work done "4 lần/năm" is due each quarter; a target of "4 lần/năm" has 4 as its value, each year.
    A share has a value of its own, and the rhythm of the work: "100% thôn họp dân 4 lần/năm".
    """
    return cadence(_TIMES_A_YEAR.sub("/nam", folded))


@lru_cache(maxsize=4096)
def read_timing(text: str, years: Years) -> Norm:
    folded = " ".join(fold(text).replace("–", "-").split()).strip(" .;")
    for pattern, spelling in _SPELLINGS:
        folded = pattern.sub(spelling, folded)
    rhythm = cadence(folded) or ("half_yearly" if _EACH_TERM.search(folded) else "")
    spans = [*_spans(_YEARLY_DAY.sub(" ", folded) if rhythm else folded, years)]
    if _WHOLE_SCHOOL.search(folded) or (_WHOLE.search(folded) and not spans):
        return Norm(years.first, years.last, rhythm)
    if not spans:
        return Norm(cadence=rhythm)
    days = _one(spans[0], folded) if len(spans) == 1 else _several(spans, folded)
    return Norm(*days, rhythm)


Days = tuple[date | None, date | None]


def _one(span: _Span, folded: str) -> Days:
    before = folded[: span.start]
    if _FROM.search(before):
        return span.first, None
    if _BEFORE.search(before) and not span.is_day:
        return None, span.first - timedelta(days=1)
    if span.is_day or (_UNTIL.search(before) and not _WITHIN.search(before)):
        return None, span.last
    return span.first, span.last


def _several(spans: list[_Span], folded: str) -> Days:
    """Of days one after the other only the last is a limit; all else is a stretch."""
    first, last = min(span.first for span in spans), max(span.last for span in spans)
    limit = spans[-1]
    if limit.is_day and not spans[0].is_day and first <= limit.last <= last:
        # A day in brackets ends its quarter early: "Quý II/2026 (trước ngày 20/6)".
        before = folded[spans[0].end : limit.start]
        last = limit.last if before.lstrip(" ,;").startswith("(") and _UNTIL.search(before) else last
    is_joined = _JOINED.search(folded[spans[0].end : spans[1].start])
    if _FROM.search(folded[: spans[0].start]) or is_joined or not all(span.is_day for span in spans):
        return first, last
    return None, last


def _spans(folded: str, years: Years) -> Iterator[_Span]:
    """Find days, months, quarters, parts of a year; a second month that borrows the word is one too."""
    found = [*_UNIT.finditer(folded)]
    known = _year_said(found)
    reached = 0
    for match in found:
        span = _span(match, known, years) if match.start() >= reached else None
        if span is None:
            continue
        yield span
        for more in _more(folded, match, known, years):
            # Its year is said with it: "Quý II, III năm 2026".
            reached = more.end
            yield more


def _year_said(found: list[re.Match[str]]) -> int | None:
    """Return the year said last, which holds for all: "Từ tháng 3 đến tháng 11/2024"."""
    said = [int(year) for match in found for key in ("y1", "y2", "y3", "y4", "y5") if (year := match[key])]
    return said[-1] if said else None


def _more(folded: str, match: re.Match[str], known: int | None, years: Years) -> Iterator[_Span]:
    """Find numbers that follow without their word: "Quý II, III/2024", "tháng 3-5"."""
    if not (match["m"] or match["q"]):
        return
    position, is_quarter = match.end(), bool(match["q"])
    while more := _MORE.match(folded, position):
        number = _ROMAN.get(more["next"]) or (int(more["next"]) if more["next"].isdigit() else 0)
        if "thang" in more.group() or "quy" in more.group() or (is_quarter and not 1 <= number <= 4):  # noqa: PLR2004 - quarters
            return
        if not is_quarter and more["next"] in _ROMAN:
            return
        months = (number * 3 - 2, number * 3) if is_quarter else (number, number)
        year = int(more["year"]) if more["year"] else known or years.year_of(months[0])
        if year:
            yield _Span(
                more.start(), more.end(), date(year, months[0], 1), _last(year, months[1]), is_day=False
            )
        position = more.end()


def _span(match: re.Match[str], known: int | None, years: Years) -> _Span | None:
    said = next(
        (int(match[key]) for key in ("y1", "y2", "y3", "y4", "y5", "y6", "y7", "y8") if match[key]), None
    )
    year = said or known
    try:
        found = _days(match, year, years)
    except ValueError:
        return None
    if found is None:
        return None
    return _Span(match.start(), match.end(), *found, is_day=bool(match["day"] or match["day2"]))


def _days(match: re.Match[str], year: int | None, years: Years) -> tuple[date, date] | None:
    if match["day"] or match["day2"]:
        return _day(match, year, years)
    if match["m"]:
        return _part_of_month(int(match["m"]), year or years.year_of(int(match["m"])), match["part"])
    if match["q"]:
        return _quarter(_ROMAN.get(match["q"]) or int(match["q"]), year, years)
    if match["half"]:
        return _part_of_year(match, year or years.year_of(6))
    return _longer(match, year, years)


def _longer(match: re.Match[str], year: int | None, years: Years) -> tuple[date, date] | None:
    """Return a term, a school year or a year."""
    if match["term"]:
        term = 1 if match["term"] in {"i", "1"} else 2
        begun = year or (years.first.year if years.first else None)
        return of_school_year(f"hoc ky {term}", begun) if begun else None
    if match["y6"]:
        return of_school_year("nam hoc", int(match["y6"]))
    return (date(year, 1, 1), date(year, 12, 31)) if year else None


def _day(match: re.Match[str], year: int | None, years: Years) -> tuple[date, date] | None:
    month = int(match["month"] or match["month2"])
    year = year or years.year_of(month)
    day = date(year, month, int(match["day"] or match["day2"])) if year else None
    return (day, day) if day else None


def _quarter(quarter: int, year: int | None, years: Years) -> tuple[date, date] | None:
    year = year or years.year_of(quarter * 3)
    return (date(year, quarter * 3 - 2, 1), _last(year, quarter * 3)) if year else None


def _part_of_month(month: int, year: int | None, part: str | None) -> tuple[date, date] | None:
    if year is None:
        return None
    return part_of_month(part or "", year, month) or (date(year, month, 1), _last(year, month))


def _part_of_year(match: re.Match[str], year: int | None) -> tuple[date, date] | None:
    if year is None:
        return None
    months = {"6": 6, "06": 6, "sau": 6, "9": 9, "09": 9, "chin": 9}.get(match["n"], 3)
    if match["half"] == "dau":
        return date(year, 1, 1), _last(year, months)
    return date(year, 13 - months, 1), date(year, 12, 31)


def _last(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
