"""Tables of a PDF page, from the lines drawn around their cells: pure geometry."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gandan.plans.reader.intake.pdf_page import Word
    from gandan.plans.reader.intake.pdf_turned import Rule

NEAR = 3.0
_LEAST_BORDERS = 3  # two columns
MOST_SLOTS = 40_000
MOST_RULES = 3_000  # of a page, each counted once; a table of forty rows and eight columns has some 700


@dataclass
class GridCell:
    row: int
    column: int
    rows: int
    columns: int
    words: list[Word] = field(default_factory=list)


@dataclass
class Grid:
    """Borders from left to right, and from top to bottom; `owner` says which cell fills a slot."""

    columns: list[float]
    rows: list[float]  # growing: the negated heights
    owner: dict[tuple[int, int], GridCell]

    @property
    def top(self) -> float:
        return -self.rows[0]

    @property
    def bottom(self) -> float:
        return -self.rows[-1]

    def cell_at(self, word: Word) -> GridCell | None:
        column = bisect_right(self.columns, (word.left + word.right) / 2) - 1
        row = bisect_right(self.rows, -word.middle) - 1
        return self.owner.get((row, column))

    def cells(self) -> Iterator[GridCell]:
        seen: set[int] = set()
        for cell in self.owner.values():
            if id(cell) not in seen:
                seen.add(id(cell))
                yield cell


def grids(rules: list[Rule]) -> list[Grid]:
    """Return the tables from top to bottom; none of a page with more rules than any table has."""
    drawn = [*{_drawn(rule): rule for rule in rules}.values()]
    if len(drawn) > MOST_RULES:
        return []
    found = [_grid(group) for group in _groups(drawn)]
    return sorted((grid for grid in found if grid is not None), key=lambda grid: -grid.top)


def _drawn(rule: Rule) -> tuple[bool, int, int, int]:
    """Name what is drawn: a border between two cells is often drawn once for each."""
    return rule.is_level, round(rule.at), round(rule.start), round(rule.end)


def _groups(rules: list[Rule]) -> Iterator[list[Rule]]:
    """Gather the rules that touch each other."""
    level = sorted((rule for rule in rules if rule.is_level), key=lambda rule: rule.at)
    upright = [rule for rule in rules if not rule.is_level]
    parent = {id(rule): id(rule) for rule in rules}

    def root(key: int) -> int:
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    heights = [rule.at for rule in level]
    for rule in upright:
        first = bisect_right(heights, rule.start - NEAR)
        last = bisect_right(heights, rule.end + NEAR)
        for other in level[first:last]:
            if other.start - NEAR <= rule.at <= other.end + NEAR:
                parent[root(id(other))] = root(id(rule))
    gathered: dict[int, list[Rule]] = {}
    for rule in rules:
        gathered.setdefault(root(id(rule)), []).append(rule)
    yield from (group for group in gathered.values() if len(group) > _LEAST_BORDERS)


def _grid(group: list[Rule]) -> Grid | None:
    level = [rule for rule in group if rule.is_level]
    upright = [rule for rule in group if not rule.is_level]
    columns = _borders(rule.at for rule in upright)
    rows = _borders(-rule.at for rule in level)
    if len(columns) < _LEAST_BORDERS or len(rows) < 2 or len(columns) * len(rows) > MOST_SLOTS:  # noqa: PLR2004 - one row
        return None
    return Grid(columns, rows, _cells(columns, rows, (level, upright)))


def _borders(places: Iterable[float]) -> list[float]:
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > NEAR:
            found.append(place)
    return found


def _cells(
    columns: list[float], rows: list[float], rules: tuple[list[Rule], list[Rule]]
) -> dict[tuple[int, int], GridCell]:
    """Join the slots between which no line is drawn."""
    level, upright = rules
    owner: dict[tuple[int, int], GridCell] = {}
    for row in range(len(rows) - 1):
        for column in range(len(columns) - 1):
            if (row, column) in owner:
                continue
            cell = GridCell(row, column, 1, 1)
            middle = (-rows[row] - rows[row + 1]) / 2
            while column + cell.columns < len(columns) - 1 and not _is_drawn(
                upright, columns[column + cell.columns], middle
            ):
                cell.columns += 1
            centre = (columns[column] + columns[column + cell.columns]) / 2
            while row + cell.rows < len(rows) - 1 and not _is_drawn(level, -rows[row + cell.rows], centre):
                cell.rows += 1
            for one in range(row, row + cell.rows):
                for other in range(column, column + cell.columns):
                    owner.setdefault((one, other), cell)
    return owner


def _is_drawn(rules: list[Rule], at: float, along: float) -> bool:
    return any(abs(rule.at - at) <= NEAR and rule.start - NEAR <= along <= rule.end + NEAR for rule in rules)
