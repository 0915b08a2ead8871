"""Dated rows as a person reads them: the last day on which something held, not the first without it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Line:
    words: str
    since: date
    until: date | None  # the last day; empty while it holds
    unit_id: int | None = None  # whom the words name, if it is a unit


def last_day(valid_to: date | None) -> date | None:
    return valid_to - ONE_DAY if valid_to else None


def lines(rows: Iterable[tuple[str, date, date | None]]) -> list[Line]:
    return [Line(words, since, last_day(until)) for words, since, until in rows]
