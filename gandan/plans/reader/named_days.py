"""The days behind "cuối tháng 3" and "học kỳ I": dated settings, kept in data/named_days.tsv."""

from __future__ import annotations

import csv
from calendar import monthrange
from datetime import date
from functools import cache
from typing import NamedTuple

from gandan.plans.reader.lexicon import lines_of

_AUTUMN = date(2000, 9, 1)


class Row(NamedTuple):
    since: date
    first: str
    last: str


@cache
def settings() -> dict[str, tuple[Row, ...]]:
    """Return the rows of each words, the newest first."""
    found: dict[str, tuple[Row, ...]] = {}
    for one in csv.DictReader(lines_of("named_days.tsv"), delimiter="\t"):
        row = Row(date.fromisoformat(one["from"]), one["first"], one["last"])
        found[one["words"]] = (*found.get(one["words"], ()), row)
    return {words: tuple(sorted(rows, reverse=True)) for words, rows in found.items()}


def part_of_month(words: str, year: int, month: int) -> tuple[date, date] | None:
    """Return first and last day of "cuoi thang"; None for words that no row names."""
    row = _row(f"{words} thang", date(year, month, 1))
    if row is None:
        return None
    last = monthrange(year, month)[1] if row.last == "-" else int(row.last)
    return date(year, month, int(row.first)), date(year, month, last)


def of_school_year(words: str, year: int) -> tuple[date, date] | None:
    """Return first and last day of "hoc ky 1" or "nam hoc" of the school year that begins in this year."""
    row = _row(words, _AUTUMN.replace(year=year))
    return (_in_school_year(year, row.first), _in_school_year(year, row.last)) if row else None


def _row(words: str, day: date) -> Row | None:
    return next((row for row in settings().get(words, ()) if row.since <= day), None)


def _in_school_year(year: int, said: str) -> date:
    month, day = map(int, said.split("-"))
    return date(year if month >= _AUTUMN.month else year + 1, month, day)
