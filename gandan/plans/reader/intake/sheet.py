"""A sheet as a person sees it: lines above the table, the table, notes under it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gandan.plans.reader.intake.raw import Allowance, Cell, Paragraph, Table, cell_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gandan.plans.reader.intake.raw import Block

MOST_COLUMNS = 100
MOST_MERGES = 20_000
WIDEST = 16_384  # columns of a sheet: no program makes more
_TABLE_CELLS = 3  # a row with so many belongs to the table; a head or a note has fewer


@dataclass(frozen=True)
class Merge:
    top: int
    left: int
    bottom: int
    right: int


class HiddenColumns:
    """Which columns nobody sees; a sheet that hides millions of them costs no more than one."""

    def __init__(self, hidden: Iterable[range]) -> None:
        self._marks = bytearray(WIDEST + 2)
        for columns in hidden:
            first, after = min(columns.start, WIDEST + 1), min(columns.stop, WIDEST + 1)
            self._marks[first:after] = b"\1" * (after - first)

    def shown(self, merge: Merge) -> Merge | None:
        """Let the cells begin in their first column that is seen: programs show their words there."""
        left = self._marks.find(0, merge.left) if merge.left <= WIDEST else merge.left
        if left == merge.left:
            return merge
        return replace(merge, left=left) if left <= merge.right else None


@dataclass
class Sheet:
    """What stands where: row and column to its text. Blank places are not kept."""

    written: dict[tuple[int, int], str]
    merges: list[Merge]


def sheet_blocks(sheet: Sheet, allowance: Allowance) -> Iterator[Block]:
    """Cut the sheet where its table begins and ends."""
    if not sheet.written:
        return
    rows = sorted({row for row, _ in sheet.written})
    columns = sorted({column for _, column in sheet.written})[:MOST_COLUMNS]
    first, last = _table_rows(sheet, rows)
    for row in rows:
        if first <= row <= last:
            continue
        if row > last >= first:
            yield _table(sheet, [one for one in rows if first <= one <= last], columns, allowance)
            first = last + 1
        yield from _line(sheet, row, columns, allowance)
    if first <= last:
        yield _table(sheet, [one for one in rows if first <= one <= last], columns, allowance)


def _table_rows(sheet: Sheet, rows: list[int]) -> tuple[int, int]:
    count = dict.fromkeys(rows, 0)
    for row, _ in sheet.written:
        count[row] += 1
    for merge in sheet.merges:
        if (merge.top, merge.left) in sheet.written:
            for row in rows[bisect_right(rows, merge.top) : bisect_right(rows, merge.bottom)]:
                count[row] += 1
    least = _TABLE_CELLS if max(count.values()) >= _TABLE_CELLS else 2
    wide = [row for row in rows if count[row] >= least]
    return (wide[0], wide[-1]) if wide else (rows[-1] + 1, rows[-1])


def _line(sheet: Sheet, row: int, columns: list[int], allowance: Allowance) -> Iterator[Paragraph]:
    for column in columns:
        text = sheet.written.get((row, column), "")
        if text:
            allowance.take(text)
            yield Paragraph(text)


def _table(sheet: Sheet, rows: list[int], columns: list[int], allowance: Allowance) -> Table:
    """Columns and rows without any text count for nothing, in a merge either."""
    owner: dict[tuple[int, int], Merge] = {}
    for merge in sheet.merges:
        for row in rows[bisect_left(rows, merge.top) : bisect_right(rows, merge.bottom)]:
            for column in columns[bisect_left(columns, merge.left) : bisect_right(columns, merge.right)]:
                allowance.take()
                owner[row, column] = merge
    table = Table()
    for row in rows:
        table.rows.append([*_cells(sheet, row, columns, owner)])
        allowance.take()
    return table


def _cells(sheet: Sheet, row: int, columns: list[int], owner: dict[tuple[int, int], Merge]) -> Iterator[Cell]:
    seen: set[int] = set()
    for column in columns:
        merge = owner.get((row, column))
        if merge is None:
            yield cell_of(sheet.written.get((row, column), ""))
        elif id(merge) not in seen:
            seen.add(id(merge))
            width = bisect_right(columns, merge.right) - bisect_left(columns, merge.left)
            text = sheet.written.get((merge.top, merge.left), "")
            cell = cell_of(text if row == merge.top else "")
            cell.columns, cell.goes_on = width, row > merge.top and bool(text)
            yield cell
