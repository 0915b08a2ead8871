"""A table that copying turned into one cell a line: first the names of its columns, then cell after cell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from gandan.plans.reader.annex.columns import CONTENT, NUMBER, TIMING, role_of
from gandan.plans.reader.timing import Years, read_timing

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEAST_NAMES, _MOST_NAMES = 3, 10
_LONGEST_NAME = 40
_ORDINAL = re.compile(r"([0-9]{1,3})[.)]?")
_GROUP = re.compile(r"(?:[IVX]{1,5}|[A-H])[.)]?")
_END = re.compile(r"(?:nơi nhận|ghi chú|lưu ý|tm\s*\.|kt\s*\.|phụ lục|[ivx]{1,5}\.\s+\S)", re.IGNORECASE)
_MOST_LINES = 40  # of one row
_ANYWHERE = Years.of_year(2000)

Stack = list[list[int]]  # a row: for each cell the numbers of its lines


class Stacked(NamedTuple):
    """`rows` begin with the names; cells hold the numbers of their lines."""

    rows: list[Stack]
    last: int


def stacked(texts: Sequence[str], first: int) -> Stacked | None:
    """Read such a table from this line on; None where none begins."""
    names = _names(texts, first)
    if not names:
        return None
    roles = [role_of(texts[number]) for number in names]
    rows: list[Stack] = [[[number] for number in names]]
    place, count = names[-1] + 1, 0
    while place < len(texts):
        ordinal, group = _ORDINAL.fullmatch(texts[place]), _GROUP.fullmatch(texts[place])
        if ordinal and int(ordinal[1]) == count + 1:
            lines = _lines(texts, place + 1, count + 2)
            rows.append([[place], *_cells(texts, lines, roles[1:])])
            place, count = (lines[-1] if lines else place) + 1, count + 1
        elif group and place + 1 < len(texts):
            rows.append([[place], [place + 1], *([] for _ in roles[2:])])
            place += 2
        else:
            break
    return Stacked(rows, place - 1) if count else None


def _names(texts: Sequence[str], first: int) -> list[int]:
    """Return the lines that name columns: the number first, then others, up to the row numbered 1."""
    if role_of(texts[first]) != NUMBER:
        return []
    found = [first]
    for number in range(first + 1, min(len(texts), first + _MOST_NAMES)):
        if not role_of(texts[number]) or len(texts[number]) > _LONGEST_NAME:
            break
        found.append(number)
    follows = texts[found[-1] + 1] if found[-1] + 1 < len(texts) else ""
    is_followed = _ORDINAL.fullmatch(follows) or _GROUP.fullmatch(follows)
    return found if len(found) >= _LEAST_NAMES and is_followed else []


def _lines(texts: Sequence[str], first: int, following: int) -> list[int]:
    """Return the lines of one row: up to the next number, a group, or the end of the table."""
    found: list[int] = []
    for number in range(first, min(len(texts), first + _MOST_LINES)):
        ordinal = _ORDINAL.fullmatch(texts[number])
        if (
            (ordinal and int(ordinal[1]) == following)
            or _GROUP.fullmatch(texts[number])
            or _END.match(texts[number])
        ):
            break
        found.append(number)
    return found


def _cells(texts: Sequence[str], lines: list[int], roles: list[str]) -> Stack:
    """Give the lines to the columns: a line that begins small goes on, the time is told by its words."""
    cells: Stack = []
    for number in lines:
        if cells and texts[number][:1].islower() and len(lines) > len(roles):
            cells[-1].append(number)
        else:
            cells.append([number])
    while len(cells) > len(roles) and CONTENT in roles:
        place = roles.index(CONTENT)
        cells[place] += cells.pop(place + 1)
    if len(cells) < len(roles):
        return _spread(texts, cells, roles)
    return cells


def _spread(texts: Sequence[str], cells: Stack, roles: list[str]) -> Stack:
    """Place fewer lines than columns: the time goes to its column, the others keep their order."""
    placed: Stack = [[] for _ in roles]
    timed = next((one for one in cells if _is_time(" ".join(texts[number] for number in one))), None)
    if timed is not None and TIMING in roles:
        placed[roles.index(TIMING)] = timed
        before, after = cells[: cells.index(timed)], cells[cells.index(timed) + 1 :]
        for place, cell in zip(range(roles.index(TIMING)), before, strict=False):
            placed[place] = cell
        for place, cell in zip(range(roles.index(TIMING) + 1, len(roles)), after, strict=False):
            placed[place] = cell
        return placed
    for place, cell in enumerate(cells):
        placed[place] = cell
    return placed


def _is_time(text: str) -> bool:
    norm = read_timing(text, _ANYWHERE)
    return len(text) < _LONGEST_NAME and bool(norm.first or norm.due or norm.cadence)
