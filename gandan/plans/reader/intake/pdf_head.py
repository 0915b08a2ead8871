"""The two columns above a document, which a PDF only shows by where its words stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.plans.reader.intake.pdf_page import Word

Row = list["Word"]  # the words of one line, from left to right

_LOOKED_AT = 12  # lines from the top of a document that may be its head
_MOTTO = re.compile(r"cong hoa xa hoi chu nghia viet nam|dang cong san viet nam")
_DAY = re.compile(r"\bngay\b.{0,12}\bthang\b.{0,8}\bnam\b")
_YEAR_WAITS = re.compile(r"\bthang\b.{0,8}\bnam$")  # at the end of a line: the year is on the next
_NUMBERED = re.compile(r"so\s*:|v/v\b")


def head_columns(rows: list[Row]) -> tuple[list[Row], list[Row], int]:
    """Return the lines of the left and the right column, and how many lines of the page they were.

    Nothing, and 0, where the page does not begin with the motto of a document beside its number.
    """
    last = _last(rows[:_LOOKED_AT])
    for gutter in _gutters(rows[:last]):
        left, right = _sides(rows[:last], gutter)
        if left and _MOTTO.search(_said(right)) and not _MOTTO.search(_said(left)):
            return left, _whole(right), last
    return [], [], 0


def _last(rows: list[Row]) -> int:
    """Return how far down the head reaches: to its day, or to a number that stands lower."""
    said = [fold(_line(row)) for row in rows]
    day = next((place for place, line in enumerate(said) if _DAY.search(line)), None)
    if day is None:
        return 0
    goes_on = _YEAR_WAITS.search(said[day]) or _NUMBERED.match(" ".join(said[day + 1 : day + 2]))
    return day + 2 if goes_on else day + 1


def _gutters(rows: list[Row]) -> Iterator[float]:
    """Yield the places that no word of any line crosses, the widest first."""
    words = sorted((word for row in rows for word in row), key=lambda word: word.left)
    gaps: list[tuple[float, float]] = []
    reached = words[0].right if words else 0.0
    for word in words:
        if word.left > reached:
            gaps.append((word.left - reached, (word.left + reached) / 2))
        reached = max(reached, word.right)
    yield from (middle for _, middle in sorted(gaps, reverse=True))


def _sides(rows: list[Row], gutter: float) -> tuple[list[Row], list[Row]]:
    left = [[word for word in row if word.left < gutter] for row in rows]
    right = [[word for word in row if word.left >= gutter] for row in rows]
    return [row for row in left if row], [row for row in right if row]


def _whole(rows: list[Row]) -> list[Row]:
    """Join the motto and the day where their column was too narrow for them."""
    found: list[Row] = []
    for row in rows:
        is_motto = bool(found) and _line(row).isupper() and not _MOTTO.search(_said(found))
        if found and (is_motto or _YEAR_WAITS.search(fold(_line(found[-1])))):
            found[-1] = [*found[-1], *row]
        else:
            found.append(row)
    return found


def _line(row: Row) -> str:
    return " ".join(word.text for word in row)


def _said(rows: list[Row]) -> str:
    return fold(" ".join(map(_line, rows)))
