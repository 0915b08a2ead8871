"""Cells that a narrow column broke into lines, and tables that a page cut apart."""

from __future__ import annotations

import re

from gandan.plans.reader.intake.raw import Cell, Paragraph, Table, cell_of

_CUT_YEAR = re.compile(r"/[0-9]{1,2}/[0-9]{1,3}$|/(?:19|20)[0-9]?$|/2$")
_BULLET = re.compile(r"\s*[-+•*–]\s")


def cell_text(lines: list[str]) -> str:
    """Undo the breaks that the narrow column made; a new point of a list stays on its line."""
    text = ""
    for line in lines:
        text += _between(text, line) + line if text else line
    return text


def _between(above: str, line: str) -> str:
    if _BULLET.match(line) or above.endswith(";"):
        return "\n"
    # A date or "tin, bài/tháng" that the column was too narrow for.
    is_cut = above.endswith("/") or line.startswith("/") or (_CUT_YEAR.search(above) and line[:1].isdigit())
    return "" if is_cut else " "


def is_same_shape(above: Table, below: Table) -> bool:
    return _width(above) == _width(below)


def _width(table: Table) -> int:
    return max((sum(cell.columns for cell in row) for row in table.rows), default=0)


def go_on(above: Table, below: Table) -> None:
    """Add the rows of the next page; the head that it says again, and what a page cut apart, are mended."""
    rows = below.rows
    while rows and any(_said(rows[0]) == _said(row) for row in above.rows[:3]) and any(_said(rows[0])):
        rows = rows[1:]
    if rows and _is_rest(above, rows[0]):
        for cell, rest in zip(above.rows[-1], rows[0], strict=False):
            if rest.blocks:
                cell.blocks = [*cell_of(f"{_text(cell)} {_text(rest)}".strip()).blocks]
        rows = rows[1:]
    elif rows and _text(rows[0][0]):
        for cell in rows[0]:
            cell.goes_on = not cell.blocks
    above.rows.extend(rows)


def _is_rest(above: Table, row: list[Cell]) -> bool:
    last = above.rows[-1] if above.rows else []
    if len(last) != len(row) or not row or row[0].blocks:
        return False
    said = [_text(cell) for cell in row if cell.blocks]
    return bool(said) and (said[0][:1].islower() or len(said) < len(row) / 2)


def _said(row: list[Cell]) -> list[str]:
    return [_text(cell) for cell in row]


def _text(cell: Cell) -> str:
    return " ".join(block.text for block in cell.blocks if isinstance(block, Paragraph))
