"""A document as one text with its paragraphs and tables at their places: what all passes read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gandan.plans.reader.source import Source

Place = tuple[int, int]  # from, to: characters of Source.plain


@dataclass(frozen=True, eq=False)
class Cell:
    """One cell, however many places of the grid it fills. Broken by a page, it stands in several pieces."""

    pieces: tuple[Place, ...]
    text: str  # lines of the cell, each as one line

    @property
    def line(self) -> str:
        return " ".join(self.text.split())


EMPTY = Cell((), "")
Row = tuple[Cell, ...]


@dataclass(frozen=True, eq=False)
class Table:
    """A grid: a merged cell stands in each of its places."""

    start: int
    end: int
    rows: tuple[Row, ...]

    @property
    def width(self) -> int:
        return max((len(row) for row in self.rows), default=0)


@dataclass(frozen=True)
class Paragraph:
    start: int
    end: int
    level: int
    is_centred: bool


@dataclass(frozen=True)
class Laid:
    """`paragraphs` is empty for a plain text: its lines are found by their looks."""

    source: Source
    paragraphs: tuple[Paragraph, ...] = ()
    tables: tuple[Table, ...] = ()

    def is_in_table(self, position: int) -> bool:
        return any(table.start <= position < table.end for table in self.tables)


def row_span(source: Source, row: Sequence[Cell]) -> Place:
    """Return where a row stands in the original."""
    places = [place for cell in row for place in cell.pieces]
    if not places:
        return (0, 0)
    return source.span(min(start for start, _ in places), max(end for _, end in places))


def distinct(row: Sequence[Cell]) -> Iterator[Cell]:
    """Return each cell of a row once, the empty ones left out."""
    seen: set[int] = set()
    for cell in row:
        if id(cell) not in seen and cell.text:
            seen.add(id(cell))
            yield cell
