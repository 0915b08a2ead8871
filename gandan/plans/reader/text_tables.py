"""Tables in a plain text: cells between bars or tabs, or columns that only blanks keep apart."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from gandan.plans.reader.annex.columns import NUMBER, role_of
from gandan.plans.reader.laid import EMPTY, Cell, Laid, Table
from gandan.plans.reader.source import Source
from gandan.plans.reader.text_quoted import without_quote_marks
from gandan.plans.reader.text_stacked import stacked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.plans.reader.laid import Place, Row

MOST_LINES = 20_000
_LEAST_NAMES = 3
_GAP = re.compile(r" {2,}")
_RULE = re.compile(r"[\s|+:=_-]*-{2,}[\s|+:=_-]*|[\s=_]{5,}")
_ORDINAL = re.compile(r"\s*\(?(?:[0-9]{1,3}(?:\.[0-9]{1,2})*|[IVX]{1,5}|[A-Ha-h])[.)]?\s{2,}")
_END = re.compile(
    r"\s*(?:nơi nhận|ghi chú|lưu ý|tm\s*\.|kt\s*\.|phụ lục|người lập|\*\s|\(\*\))", re.IGNORECASE
)
_SECTION = re.compile(r"\s*[IVX]{1,5}[.)] \S")
_WRAPPED = 3  # lines of a header
_MOST_BLANK = 1  # blank lines inside a table

Pieces = list[list["Place"]]  # a row: the places of each of its cells


@dataclass(frozen=True)
class _Line:
    start: int
    end: int
    text: str


def lay_text(text: str) -> Laid:
    """Return the text with its tables; places are those of the text as it came."""
    source = Source(without_quote_marks(text))
    lines = _lines(source)
    tables: list[Table] = []
    number = 0
    while number < len(lines):
        found = (
            _barred(source, lines, number)
            or _aligned(source, lines, number)
            or _stacked(source, lines, number)
        )
        if found is None:
            number += 1
            continue
        table, number = found
        tables.append(table)
    return Laid(source, tables=tuple(tables))


def _lines(source: Source) -> list[_Line]:
    found, position = [], 0
    for raw in source.plain.split("\n")[:MOST_LINES]:
        found.append(_Line(position, position + len(raw), raw))
        position += len(raw) + 1
    return found


def _stacked(source: Source, lines: list[_Line], number: int) -> tuple[Table, int] | None:
    if role_of(lines[number].text.strip()) != NUMBER:
        return None
    kept = [place for place in range(number, len(lines)) if lines[place].text.strip()]
    found = stacked([lines[place].text.strip() for place in kept], 0)
    if found is None:
        return None
    rows = [
        [[source.trim(lines[kept[one]].start, lines[kept[one]].end) for one in cell] for cell in row]
        for row in found.rows
    ]
    return _joined(source, rows), kept[found.last] + 1


def _separator(source: Source, line: _Line) -> str:
    """Return what keeps the cells of this line apart: a bar, a tab, or nothing of the kind."""
    first, last = source.span(line.start, line.end)
    original = source.original[first:last]
    if line.text.count("|") >= 2:  # noqa: PLR2004 - three cells
        return "|"
    return "\t" if original.count("\t") >= 2 and "\n" not in original else ""  # noqa: PLR2004 - three cells


def _barred(source: Source, lines: list[_Line], number: int) -> tuple[Table, int] | None:
    sign = _separator(source, lines[number])
    if not sign or sum(bool(role_of(one)) for one in _cells_of(source, lines[number], sign)) < 2:  # noqa: PLR2004 - names of columns
        return None
    rows: list[Pieces] = []
    last = number
    for place in range(number, len(lines)):
        line = lines[place]
        if _RULE.fullmatch(line.text) or (not line.text.strip() and place - last <= _MOST_BLANK):
            continue
        cells = _split(source, line, sign)
        if len(cells) < 2 and not (sign == "\t" and last == place - 1 and _is_rest(line)):  # noqa: PLR2004 - one cell is a line of text
            break
        last = place
        if len(cells) < 2:  # noqa: PLR2004 - the rest of the last cell
            rows[-1][-1] += cells[0] if cells else []
        elif sign == "|" and rows and _is_rest_row(cells, rows):
            for above, rest in zip(rows[-1], cells, strict=False):
                above.extend(rest)
        else:
            rows.append(cells)
    return (_table(source, rows), last + 1) if len(rows) > 1 else None


def _is_rest(line: _Line) -> bool:
    return line.text.strip()[:1].islower()


def _is_rest_row(cells: Pieces, rows: list[Pieces]) -> bool:
    """Whether a converter wrote more lines of the cells above: the first cell is then blank."""
    return not cells[0] and len(rows) > 1 and len(cells) == len(rows[-1]) and bool(rows[-1][0])


def _cells_of(source: Source, line: _Line, sign: str) -> list[str]:
    return [
        " ".join(source.plain[start:end] for start, end in pieces) for pieces in _split(source, line, sign)
    ]


def _split(source: Source, line: _Line, sign: str) -> Pieces:
    if sign == "|":
        cuts = [place for place, letter in enumerate(line.text) if letter == "|"]
    else:
        cuts = _tabs(source, line)
    edges = cuts if sign == "|" and line.text.strip().startswith("|") else [-1, *cuts]
    if sign != "|" or not line.text.rstrip().endswith("|"):
        edges = [*edges, len(line.text)]
    pieces: Pieces = []
    for left, right in pairwise(edges):
        start, end = source.trim(line.start + left + 1, line.start + right)
        pieces.append([(start, end)] if start < end else [])
    return pieces


def _tabs(source: Source, line: _Line) -> list[int]:
    """Return where tabs part cells; before a line's only words they are its indent."""
    places = [place for place in range(len(line.text)) if source.written(line.start + place) == "\t"]
    words = len(line.text) - len(line.text.lstrip())
    return places if any(place > words for place in places) else []


def _table(source: Source, rows: Sequence[Pieces]) -> Table:
    made = tuple(tuple(_cell(source, pieces) for pieces in row) for row in rows)
    places = [place for row in rows for pieces in row for place in pieces]
    return Table(min(start for start, _ in places), max(end for _, end in places), _filled(made))


def _filled(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    width = max(len(row) for row in rows)
    return tuple((*row, *([EMPTY] * (width - len(row)))) for row in rows)


def _cell(source: Source, pieces: list[Place]) -> Cell:
    if not pieces:
        return EMPTY
    return Cell(tuple(pieces), "\n".join(" ".join(source.plain[start:end].split()) for start, end in pieces))


def _aligned(source: Source, lines: list[_Line], number: int) -> tuple[Table, int] | None:
    """Read columns that stand under their names."""
    names = [name for name in _GAP.split(lines[number].text.strip()) if name]
    if len(names) < _LEAST_NAMES or sum(bool(role_of(name)) for name in names) < _LEAST_NAMES:
        return None
    last = _last_line(lines, number)
    body = [line for line in lines[number : last + 1] if line.text.strip() and not _is_page_mark(line)]
    borders = _borders(body)
    if len(borders) < _LEAST_NAMES - 1:
        return None
    rows: list[Pieces] = []
    for place, line in enumerate(body):
        cells = _under(source, line, borders)
        is_head = place < _WRAPPED and not any(_ORDINAL.match(one.text) for one in body[: place + 1])
        is_new = bool(cells[0]) or not rows or (_crosses(line, borders) and not _is_rest(line))
        if rows and (not is_new or (is_head and place)):
            for above, rest in zip(rows[-1], cells, strict=True):
                above.extend(rest)
        else:
            rows.append(_group(source, line, borders) if _crosses(line, borders) else cells)
    return (_joined(source, rows), last + 1) if len(rows) > 1 else None


def _is_page_mark(line: _Line) -> bool:
    """Whether the line is a rule, or the number of a page that stands apart."""
    return (
        _RULE.fullmatch(line.text) is not None
        or re.fullmatch(r"\s{12,}-?\s*[0-9]{1,3}\s*-?\s*|\f", line.text) is not None
    )


def _joined(source: Source, rows: list[Pieces]) -> Table:
    """Undo the breaks that the narrow columns made."""
    table = _table(source, rows)
    made = []
    for row in table.rows:
        cells = tuple(Cell(cell.pieces, _one_line(cell.text)) if cell.text else cell for cell in row)
        made.append(cells)
    return Table(table.start, table.end, tuple(made))


def _one_line(text: str) -> str:
    return re.sub(r"(?<!;)\n(?![-+•*])", " ", text)


def _group(source: Source, line: _Line, borders: list[int]) -> Pieces:
    """Return a row whose words run across the columns: its number, and all the rest in one cell."""
    ordinal = _ORDINAL.match(line.text)
    cut = line.start + (ordinal.end() if ordinal else 0)
    places = [source.trim(line.start, cut), source.trim(cut, line.end)]
    cells = [[place] if place[0] < place[1] else [] for place in places]
    return [*cells, *([] for _ in borders[1:])]


def _last_line(lines: list[_Line], first: int) -> int:
    last, blank = first, 0
    for place in range(first + 1, len(lines)):
        text = lines[place].text
        if not text.strip():
            blank += 1
            continue
        has_gaps = bool(_GAP.search(text.strip()))
        is_indented = text.startswith("   ")
        is_group = re.match(r"\s*(?:[IVX]{1,5}|[A-H])[.)]?\s", text) is not None
        if blank and _is_next_section(lines, place):
            break
        if _END.match(text) or blank > 2 or not (has_gaps or is_indented or is_group):  # noqa: PLR2004 - lines apart
            break
        last, blank = place, 0
    return last


def _is_next_section(lines: list[_Line], place: int) -> bool:
    """Whether a line is "III. TỔ CHỨC THỰC HIỆN" with a sentence under it, and no group with rows."""
    if not _SECTION.match(lines[place].text):
        return False
    below = next((line.text.strip() for line in lines[place + 1 :] if line.text.strip()), "")
    return not _GAP.search(below)


def _borders(body: list[_Line]) -> list[int]:
    """Return where columns are kept apart: between two names of the first line, where the fewest lines have letters."""
    names = [*re.finditer(r"\S+(?: \S+)*", body[0].text)]
    taken = [0] * (max(len(line.text) for line in body) + 1)
    for line in body:
        for place in range(len(line.text)):
            taken[place] += not _is_gap(line.text, place)
    found = []
    for name, following in pairwise(names):
        room = range(name.start() + 1, following.end() - 1)
        least = min(taken[place] for place in room)
        # The last such place before the next column: what stands right of it is the next column's.
        found.append(max(place for place in room if taken[place] == least))
    return found


def _is_gap(text: str, place: int) -> bool:
    """Whether the place is blank, and more than the blank between two words."""
    around = text[max(0, place - 1) : place + 2]
    return text[place] == " " and (around.count(" ") > 1 or place == len(text) - 1)


def _under(source: Source, line: _Line, borders: list[int]) -> Pieces:
    edges = [-1, *borders, len(line.text)]
    pieces: Pieces = []
    for left, right in pairwise(edges):
        start, end = source.trim(min(line.start + left + 1, line.end), min(line.start + right + 1, line.end))
        pieces.append([(start, end)] if start < end else [])
    return pieces


def _crosses(line: _Line, borders: list[int]) -> bool:
    """Whether words run across a border: the line belongs to no column."""
    ordinal = _ORDINAL.match(line.text)
    words = line.text[ordinal.end() if ordinal else 0 :]
    if _GAP.search(words.strip()):
        return False
    return any(
        0 < border < len(line.text.rstrip()) - 1 and not _is_gap(line.text, border) for border in borders
    )
