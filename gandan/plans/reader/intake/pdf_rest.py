"""Cells that a narrow column broke into lines, and tables that a page cut apart."""

from __future__ import annotations

import re

from gandan.plans.reader.intake.raw import Cell, Paragraph, Table, cell_of

_CUT_YEAR = re.compile(r"/[0-9]{1,2}/[0-9]{1,3}$|/(?:19|20)[0-9]?$|/2$")
_BULLET = re.compile(r"\s*[-+•*–]\s")


def cell_text(lines: list[str]) -> str:
    """Undo the breaks that the narrow column made; a new point of a list stays on its line."""
    points = [number for number, line in enumerate(lines) if _BULLET.match(line)]
    text = ""
    for number, line in enumerate(lines):
        is_point = number in points and (len(points) > 1 or text.endswith((".", ":", ";")) or ":" in line)
        text += _between(text, line, is_point=is_point) + line if text else line
    return text


def _between(above: str, line: str, *, is_point: bool) -> str:
    # One dash may as well be that of a name: "Phòng Văn hóa - Xã hội".
    if is_point or above.endswith(";"):
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
    covered = _covered(above, rows[0]) if rows else 0
    if rows and _is_rest(above, rows[0], covered):
        for cell, rest in zip(above.rows[-1], rows[0][covered:], strict=False):
            if rest.blocks:
                cell.blocks = [*cell_of(cell_text([*_lines(cell), *_lines(rest)])).blocks]
        rows = _uncovered(rows, covered)
    elif rows:
        is_whole = bool(_text(rows[0][0]))
        for place, cell in enumerate(rows[0]):
            cell.goes_on = not cell.blocks and (is_whole or place < covered or cell.rows > 1)
    above.rows.extend(rows)


def _covered(above: Table, row: list[Cell]) -> int:
    """Return how many cells at the left of the first row only go on from cells merged down before it."""
    count = len(row) - len(above.rows[-1]) if above.rows else 0
    return count if count > 0 and not any(cell.blocks for cell in row[:count]) else 0


def _is_rest(above: Table, row: list[Cell], covered: int) -> bool:
    last, row = above.rows[-1] if above.rows else [], row[covered:]
    if len(last) != len(row) or not row or (row[0].blocks and (not covered or _is_counted(last[0]))):
        return False
    said = [_text(cell) for cell in row if cell.blocks]
    return bool(said) and (said[0][:1].islower() or len(said) < len(row) / 2)


def _is_counted(cell: Cell) -> bool:
    return _text(cell).strip(" .").isdigit()


def _uncovered(rows: list[list[Cell]], covered: int) -> list[list[Cell]]:
    """Leave out the first row, and let the next one begin with the cells that were merged down from it."""
    first, rest = rows[0][:covered], rows[1:]
    if first and rest and all(cell.rows > 1 for cell in first):
        for cell in first:
            cell.rows -= 1
            cell.goes_on = True
        rest[0] = [*first, *rest[0]]
    return rest


def _said(row: list[Cell]) -> list[str]:
    return [_text(cell) for cell in row]


def _text(cell: Cell) -> str:
    return " ".join(_lines(cell))


def _lines(cell: Cell) -> list[str]:
    texts = [block.text for block in cell.blocks if isinstance(block, Paragraph)]
    return [line for text in texts for line in text.split("\n")]
