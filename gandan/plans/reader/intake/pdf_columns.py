"""Tables of a PDF page without drawn lines: words that stand under the names of columns."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from gandan.plans.reader.annex.columns import role_of
from gandan.plans.reader.intake.pdf_rest import cell_text
from gandan.plans.reader.intake.raw import Table, cell_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.plans.reader.intake.pdf_page import Word

_LEAST_NAMES = 3
_SAME = 1.5  # points
_WIDE_GAP = 0.9  # of the height of a letter
_MOST_APART = 2.6  # lines between two rows
_ORDINAL = re.compile(r"\(?(?:[0-9]{1,3}(?:\.[0-9]{1,2})*|[IVX]{1,5}|[A-Ha-h])[.)]?")
_SIGNED = re.compile(r"Nơi nhận\b|(?:TM|T/M|KT|TL)\s*\.?\s*[A-ZĐ]{2}")

Row = list["Word"]  # the words of one line, from left to right


def columned(rows: list[Row]) -> tuple[list[Row], list[tuple[float, Table]]]:
    """Return the lines that belong to no table, and each table with its height on the page."""
    rest: list[Row] = []
    tables: list[tuple[float, Table]] = []
    number = 0
    while number < len(rows):
        names = _named(rows[number])
        last = _last(rows, number, names) if names else number
        if last == number:
            rest.append(rows[number])
            number += 1
            continue
        tables.append((rows[number][0].top, _table(rows[number : last + 1], names)))
        number = last + 1
    return rest, tables


def segments(row: Row) -> list[Row]:
    """Cut a line at its wide gaps."""
    found: list[Row] = []
    for word in row:
        if found and word.left - found[-1][-1].right < _WIDE_GAP * (word.top - word.bottom):
            found[-1].append(word)
        else:
            found.append([word])
    return found


def _named(row: Row) -> list[Row]:
    names = segments(row)
    known = sum(bool(role_of(_said(name))) for name in names)
    return names if len(names) >= _LEAST_NAMES and known >= _LEAST_NAMES else []


def _said(words: Row) -> str:
    return " ".join(word.text for word in words)


def _last(rows: list[Row], first: int, names: list[Row]) -> int:
    """Return the last line under the names; one that runs across the columns ends the table."""
    last = first
    for number in range(first + 1, len(rows)):
        row, height = rows[number], rows[number][0].top - rows[number][0].bottom
        is_far = rows[last][0].middle - row[0].middle > _MOST_APART * height * 1.6
        parts = segments(row)
        starts_left = row[0].left < names[1][0].left - height
        is_group = _ORDINAL.fullmatch(row[0].text) is not None
        is_signed = _SIGNED.match(_said(row)) is not None
        if is_far or is_signed or (len(parts) == 1 and starts_left and not is_group):
            break
        last = number
    return last


def _table(rows: list[Row], names: list[Row]) -> Table:
    borders = [*_borders(rows, names)]
    lines = [[*_under(row, borders)] for row in rows]
    table: list[list[list[str]]] = []  # the lines of each cell
    is_head = True
    for cells in lines:
        is_new = bool(cells[0])
        is_head = is_head and not _ORDINAL.fullmatch(cells[0])
        if not table or (is_new and not is_head):
            table.append([[] for _ in cells])
        for said, text in zip(table[-1], cells, strict=True):
            said.extend([text] if text else [])
    return Table([[cell_of(cell_text(said)) for said in row] for row in table])


def _borders(rows: list[Row], names: list[Row]) -> Iterator[float]:
    """Between two names, where the fewest words are crossed; of these places the last."""
    for name, following in pairwise(names):
        first, last = name[0].left + 1, following[-1].right - 1
        places = sorted(
            {first, *(word.left - 1 for row in rows for word in row if first < word.left - 1 < last)}
        )
        crossed = [sum(word.left < place < word.right for row in rows for word in row) for place in places]
        starts = [
            sum(abs(word.left - 1 - place) < _SAME for row in rows for word in row[:1] + _after_gap(row))
            for place in places
        ]
        yield max(zip(places, crossed, starts, strict=True), key=lambda one: (-one[1], one[2], one[0]))[0]


def _after_gap(row: Row) -> Row:
    return [part[0] for part in segments(row)[1:]]


def _under(row: Row, borders: list[float]) -> Iterator[str]:
    edges = [float("-inf"), *borders, float("inf")]
    for left, right in pairwise(edges):
        yield _said([word for word in row if left <= word.left < right])
