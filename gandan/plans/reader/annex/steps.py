"""Rows whose cells list point by point: the first work with the first time, the second with the second."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.plans.reader.annex.columns import CONTENT, LEAD, PRODUCT, TIMING
from gandan.plans.reader.laid import Cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.plans.reader.annex.columns import Header
    from gandan.plans.reader.laid import Row

_POINT = re.compile(r"\s*(?:[-+*•–]|[0-9]{1,2}[.)]|[a-zđ][.)])\s+")


def in_step(row: Row, header: Header) -> Iterator[Row]:
    """Give a row for each point where work and time, lead or product are listed in step; else the row."""
    contents = [column for column in header.columns(CONTENT) if column < len(row) and row[column].text]
    count = len(_points(row[contents[-1]])) if contents else 0
    beside = [
        column for role in (TIMING, LEAD, PRODUCT) for column in header.columns(role) if column < len(row)
    ]
    if count < 2 or not any(len(_points(row[column])) == count for column in beside):  # noqa: PLR2004 - one point is no list
        yield row
        return
    for place in range(count):
        yield tuple(_point(cell, place, count) for cell in row)


def _points(cell: Cell) -> list[str]:
    lines = cell.text.split("\n")
    return lines if all(map(_POINT.match, lines)) else []


def _point(cell: Cell, place: int, count: int) -> Cell:
    points = _points(cell)
    if len(points) != count:
        return cell
    return Cell(cell.pieces, points[place][_end(points[place]) :].strip(" ;."))


def _end(point: str) -> int:
    mark = _POINT.match(point)
    return mark.end() if mark else 0
