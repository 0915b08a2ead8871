"""From paragraphs and tables to one text: merged cells resolved, old fonts read, frames undone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.plans.reader import laid
from gandan.plans.reader.intake.raw import TOO_MUCH, Cell, Paragraph, Table, UnreadableFileError
from gandan.plans.reader.intake.tabbed import tabled
from gandan.plans.reader.source import Source, plain_form
from gandan.text.fold import fold
from gandan.text.legacy import recover
from gandan.text.normal import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gandan.plans.reader.intake.raw import Block

MOST_PLACES = 300_000
MOST_WIDE = 200
_LEAST_COLUMNS, _LEAST_ROWS = 2, 2
# The two columns above and below a document are a table to Word, and none to a reader.
_FRAME = re.compile(
    r"cong hoa xa hoi chu nghia|doc lap\s*-\s*tu do|noi nhan\s*:|(?:^|\n)\s*(?:tm|kt|tl|tuq|q)\s*\.\s*[a-z]"
    r"|(?:^|\n)\s*so\s*:\s*[0-9.…]*\s*/"
)
_FRAME_ROWS = 8
SEPARATOR = "\n\n"
_BLANK_LINES = re.compile(r"\s*\n\s*")

Grid = list[list[Cell | None]]


def lay(blocks: list[Block]) -> laid.Laid:
    return _Writer(tabled(_restored(blocks))).finish()


def _restored(blocks: list[Block]) -> list[Block]:
    """Bring all parts into the normal form at once: one cell alone is too short to tell an old font by."""
    parts = [*paragraphs_of(blocks)]
    whole = SEPARATOR.join(_BLANK_LINES.sub("\n", part.text) for part in parts)
    for part, text in zip(parts, nfc(recover(whole).text).split(SEPARATOR), strict=False):
        part.text = text
    return blocks


def paragraphs_of(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
            continue
        for row in block.rows:
            for cell in row:
                yield from paragraphs_of(cell.blocks)


class _Writer:
    def __init__(self, blocks: list[Block]) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._paragraphs: list[laid.Paragraph] = []
        self._tables: list[laid.Table] = []
        self._places = MOST_PLACES
        for block in blocks:
            self._block(block)

    def finish(self) -> laid.Laid:
        return laid.Laid(Source("".join(self._pieces)), tuple(self._paragraphs), tuple(self._tables))

    def _write(self, text: str) -> laid.Place:
        start = self._length
        self._pieces.append(text)
        self._length += len(text)
        return start, self._length

    def _block(self, block: Block) -> None:
        if isinstance(block, Paragraph):
            text = _clean(block.text)
            if text:
                start, end = self._write(text)
                self._paragraphs.append(laid.Paragraph(start, end, block.level, block.is_centred))
                self._write("\n\n")
            return
        grid = self._grid(block)
        if _is_frame(grid):
            for cell in _cells(grid):
                for inner in cell.blocks:
                    self._block(inner)
            return
        self._table(grid)

    def _grid(self, table: Table) -> Grid:
        """Put each cell into all its places."""
        grid: Grid = [[] for _ in table.rows]
        for number, row in enumerate(table.rows):
            column = 0
            for cell in row:
                while column < len(grid[number]) and grid[number][column] is not None:
                    column += 1
                self._fill(grid, cell, (number, column))
                column += cell.columns
        return [row for row in grid if any(cell is not None for cell in row)]

    def _fill(self, grid: Grid, cell: Cell, place: tuple[int, int]) -> None:
        number, column = place
        owner: Cell | None = cell
        if cell.goes_on and number and column < len(grid[number - 1]):
            owner = grid[number - 1][column] or cell
        for row in grid[number : number + cell.rows]:
            last = min(column + cell.columns, MOST_WIDE)
            self._places -= max(0, last - column)
            if self._places < 0:
                raise UnreadableFileError(TOO_MUCH)
            row.extend([None] * (last - len(row)))
            row[column:last] = [owner] * max(0, last - column)

    def _table(self, grid: Grid) -> None:
        start = self._length
        done: dict[int, laid.Cell] = {}
        rows: list[laid.Row] = []
        for row in grid:
            written: list[laid.Cell] = []
            for cell in row:
                if cell is not None and id(cell) not in done:
                    done[id(cell)] = self._cell(cell)
                written.append(done[id(cell)] if cell is not None else laid.EMPTY)
            rows.append(tuple(written))
            self._write("\n")
        self._tables.append(laid.Table(start, self._length, tuple(rows)))
        self._write("\n")

    def _cell(self, cell: Cell) -> laid.Cell:
        text = _clean(_flat(cell.blocks))
        if not text:
            return laid.EMPTY
        place = self._write(text)
        self._write("\t")
        return laid.Cell((place,), text)


def _cells(grid: Grid) -> Iterator[Cell]:
    seen: set[int] = set()
    for row in grid:
        for cell in row:
            if cell is not None and id(cell) not in seen:
                seen.add(id(cell))
                yield cell


def _is_frame(grid: Grid) -> bool:
    """Whether the table only places texts: one cell around them, or the two columns of head and signature."""
    width = max((len(row) for row in grid), default=0)
    if width < _LEAST_COLUMNS or (len(grid) < _LEAST_ROWS and width <= _LEAST_COLUMNS + 1):
        return True
    cells = [*_cells(grid)]
    if any(isinstance(block, Table) for cell in cells for block in cell.blocks) and len(cells) <= width:
        return True
    if len(grid) > _FRAME_ROWS or width > _LEAST_COLUMNS + 2:
        return False
    return any(_FRAME.search(fold(_flat(cell.blocks))) for cell in cells)


def _flat(blocks: Iterable[Block]) -> str:
    """Return a cell's lines; a table in it is said row by row, "Chủ trì: Sở Nội vụ"."""
    lines = []
    for block in blocks:
        if isinstance(block, Paragraph):
            lines.append(block.text)
            continue
        for row in block.rows:
            said = [" ".join(_flat(cell.blocks).split()) for cell in row]
            lines.append(": ".join(text.rstrip(":") for text in said if text))
    return "\n".join(line for line in lines if line)


def _clean(text: str) -> str:
    """Return the form in which each letter stands for itself: places then need no way back."""
    lines = (" ".join(line.split()) for line in plain_form(text).split("\n"))
    return "\n".join(line for line in lines if line)
