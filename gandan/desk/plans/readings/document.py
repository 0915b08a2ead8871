"""The document beside its rows: paragraphs and tables, with the place of each row marked. Pure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Of a longer document only the stretch around the rows on the page is shown: the page has to stay quick.
MOST_LETTERS = 150_000
AROUND = 10_000


@dataclass(frozen=True)
class Segment:
    """A stretch of the text: inside a row or between rows; `anchors` are the rows that start here."""

    text: str
    rows: tuple[int, ...]
    anchors: tuple[int, ...]

    @property
    def is_marked(self) -> bool:
        return bool(self.rows)

    @property
    def row_keys(self) -> str:
        return " ".join(map(str, self.rows))


@dataclass(frozen=True)
class Cell:
    segments: list[Segment]
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True)
class Piece:
    """A stretch of plain text, or a table."""

    segments: list[Segment] = field(default_factory=list)
    table: list[list[Cell]] | None = None


@dataclass(frozen=True)
class Shown:
    pieces: list[Piece]
    is_part: bool  # only the stretch around the rows of the page


class Marked:
    """A text cut at every border of a row (pk, start, end)."""

    def __init__(self, text: str, rows: Iterable[tuple[int, int, int]]) -> None:
        self._text = text
        size = len(text)
        spans = sorted((max(0, start), min(end, size), pk) for pk, start, end in rows)
        self._spans = [span for span in spans if span[0] <= span[1]]
        self._borders = sorted({0, size, *(edge for start, end, _ in self._spans for edge in (start, end))})
        self._held = self._holders()

    def _holders(self) -> dict[int, tuple[int, ...]]:
        """Return, for each border, the rows that hold what begins there."""
        opening: dict[int, list[int]] = {}
        closing: dict[int, list[int]] = {}
        for start, end, pk in self._spans:
            opening.setdefault(start, []).append(pk)
            closing.setdefault(end, []).append(pk)
        held: list[int] = []
        found = {}
        for border in self._borders:
            held = [pk for pk in held + opening.get(border, []) if pk not in closing.get(border, ())]
            found[border] = tuple(held)
        return found

    def between(self, start: int, end: int) -> list[Segment]:
        """Return the segments of a stretch; a row's anchor stands in the stretch where the row starts."""
        if start >= end:
            return []
        first, last = bisect_right(self._borders, start), bisect_left(self._borders, end)
        cuts = [start, *self._borders[first:last], end]
        anchors = self._anchors(start, end)
        found = []
        for left, right in pairwise(cuts):
            border = self._borders[bisect_right(self._borders, left) - 1]
            found.append(Segment(self._text[left:right], self._held[border], tuple(anchors.get(left, ()))))
        return found

    def _anchors(self, start: int, end: int) -> dict[int, list[int]]:
        first = bisect_left(self._spans, (start, -1, -1))
        found: dict[int, list[int]] = {}
        for begin, _, pk in self._spans[first:]:
            if begin >= end:
                break
            found.setdefault(begin, []).append(pk)
        return found


def shown(
    text: str, tables: Sequence[dict[str, Any]], rows: Sequence[tuple[int, int, int]], near: Sequence[int]
) -> Shown:
    """Lay the document out; `near` are the places of the rows on the page."""
    start, end = _window(text, near)
    marked = Marked(text, rows)
    pieces = []
    here = start
    for table in sorted(tables, key=lambda one: one["start"]):
        if table["end"] <= here or table["start"] >= end:
            continue
        pieces.append(Piece(marked.between(here, max(here, table["start"]))))
        pieces.append(Piece(table=list(_grid(table["rows"], marked))))
        here = max(here, table["end"])
    pieces.append(Piece(marked.between(here, max(here, end))))
    return Shown([piece for piece in pieces if piece.table or piece.segments], (start, end) != (0, len(text)))


def _window(text: str, near: Sequence[int]) -> tuple[int, int]:
    if len(text) <= MOST_LETTERS:
        return 0, len(text)
    first, last = min(near, default=0), max(near, default=0)
    start = max(0, first - AROUND)
    return start, min(len(text), max(last + AROUND, start + AROUND), start + MOST_LETTERS)


def _grid(rows: Sequence[Sequence[Any]], marked: Marked) -> Iterator[list[Cell]]:
    """Yield each row with the cells that begin in it: one that fills many places is told once."""
    done: set[tuple[int, int]] = set()
    for number, row in enumerate(rows):
        cells = []
        for column, places in enumerate(row):
            if (number, column) in done:
                continue
            columns, height = _size(rows, number, column) if places else (1, 1)
            done |= {(number + down, column + right) for down in range(height) for right in range(columns)}
            segments = [segment for start, end in places for segment in marked.between(start, end)]
            cells.append(Cell(segments, columns, height))
        yield cells


def _size(rows: Sequence[Sequence[Any]], number: int, column: int) -> tuple[int, int]:
    same = rows[number][column]
    columns = 1
    while column + columns < len(rows[number]) and rows[number][column + columns] == same:
        columns += 1
    height = 1
    while (
        number + height < len(rows) and rows[number + height][column : column + columns] == [same] * columns
    ):
        height += 1
    return columns, height
