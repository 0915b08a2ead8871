"""Drawings of figures as SVG: one dot for each member. Plain functions, strings in, string out.

They take the colour of the text around them and tell states by shape alone, so they survive dark screens and
black printers. A dot is a vertex of a polyline with a marker: eight bytes, where a circle takes thirty and a
link fifty (300 links: 15 KB), so the records behind the dots are linked from the list below the drawing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from html import escape
from itertools import groupby
from math import ceil, cos, radians, sqrt
from typing import TYPE_CHECKING, Protocol
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

PROVED, ON_THE_WAY, MISSING, EXCLUDED = "proved", "on_the_way", "missing", "excluded"
WORDS = {
    PROVED: "đã có bằng chứng",
    ON_THE_WAY: "đang chờ xem xét",
    MISSING: "chưa có bằng chứng",
    EXCLUDED: "không tính, có lý do",
}
_LETTERS = {PROVED: "p", ON_THE_WAY: "w", MISSING: "m", EXCLUDED: "x"}

COLUMN, LABEL, PITCH, GAP, LINE = 332, 140, 16, 32, 18
LONGEST_LABEL = 13

_RING = '<circle r="4.8" fill="none" stroke="currentColor" stroke-width="1.4"/>'
_SHAPES = {
    PROVED: '<circle r="5.5" fill="currentColor"/>',
    ON_THE_WAY: f'{_RING}<path d="M0-4.8a4.8 4.8 0 0 0 0 9.6Z" fill="currentColor"/>',
    MISSING: _RING,
    EXCLUDED: '<path d="M-3-3 3 3M3-3-3 3" stroke="currentColor" stroke-width="1.6"/>',
}


class Counted(Protocol):
    """A member of a target's list: see `gandan.indicators.queries.members`."""

    @property
    def id(self) -> int: ...
    @property
    def status(self) -> str: ...


@dataclass(frozen=True)
class Month:
    """One month of an outlet; `count` proofs, or None where the outlet was not counted."""

    year: int
    month: int
    count: int | None
    on_the_way: int = 0


@dataclass(frozen=True)
class Place:
    name: str
    longitude: float
    latitude: float
    people: int
    status: str


def shape(status: str) -> str:
    """Return one state's drawing, for a key beside a field."""
    return f'<svg viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">{_SHAPES[status]}</svg>'


def summary(statuses: Iterable[str]) -> str:
    """Return the sentence that says in words what a field shows."""
    counted = Counter(statuses)
    parts = [f"{counted[status]} {words}" for status, words in WORDS.items() if status in counted]
    return ", ".join(parts) or "chưa có thành viên nào"


def field(
    members: Sequence[Counted],
    *,
    title: str,
    groups: Mapping[int, str] | None = None,
    columns: int = 1,
) -> str:
    """Draw one dot for each member, in the order given, under the names of their groups (member id → name).

    One column is as wide as a phone; a page shows three beside each other.
    """
    named = groups or {}
    blocks = [
        _Block(name, [member.status for member in part])
        for name, part in groupby(members, lambda member: named.get(member.id, ""))
    ]
    return _field(blocks, title, columns)


def plain_field(statuses: Sequence[str], *, title: str) -> str:
    """Draw one dot for each status, in the order given, as wide as a phone: a board has sixty such fields."""
    return _field([_Block("", statuses)] if statuses else [], title, 1)


def strip_of_months(months: Sequence[Month], *, title: str) -> str:
    """Draw one dot for each month of an outlet, a row a year: what was heard or read when, and the gaps."""
    years = sorted({month.year for month in months})
    step = (COLUMN - 44) // 12
    heads = "".join(_text(56 + step * place, 12, f"{place + 1}", anchor="middle") for place in range(12))
    rows = "".join(_text(0, 36 + 24 * row, f"{year}") for row, year in enumerate(years))
    points: dict[str, list[str]] = {}
    for month in months:
        at = f"{56 + step * (month.month - 1)},{32 + 24 * years.index(month.year)}"
        points.setdefault(_month_status(month), []).append(at)
    counted = [_month_status(month) for month in months if month.count is not None]
    sheet = _Sheet(title, summary(counted), COLUMN, 24 + 24 * len(years))
    pen = _pen(title, 0)
    return _frame(sheet, _markers(pen, points) + heads + rows + _polylines(pen, points))


def map_of_dots(places: Sequence[Place], *, title: str, width: int = 640) -> str:
    """Draw each place where it lies, its area by its people, its shape by its state."""
    if not places:
        return _frame(_Sheet(title, summary([]), width, 0), "")
    west = min(place.longitude for place in places)
    north = max(place.latitude for place in places)
    narrowing = cos(radians(sum(place.latitude for place in places) / len(places)))
    east = max(place.longitude for place in places)
    scale = (width - 48) / max((east - west) * narrowing, 0.01)
    height = round((north - min(place.latitude for place in places)) * scale) + 48
    most = max(place.people for place in places) or 1
    drawn = "".join(
        _spot(
            place,
            round(24 + (place.longitude - west) * narrowing * scale),
            round(24 + (north - place.latitude) * scale),
            max(3.0, 14 * sqrt(place.people / most)),
        )
        for place in sorted(places, key=lambda place: -place.people)
    )
    return _frame(_Sheet(title, summary(place.status for place in places), width, height), drawn)


@dataclass(frozen=True)
class _Block:
    """A group's name with its dots."""

    name: str
    statuses: Sequence[str]

    @property
    def left(self) -> int:
        return LABEL if self.name else 0

    @property
    def a_row(self) -> int:
        return (COLUMN - self.left) // PITCH

    @property
    def height(self) -> int:
        return LINE * ceil(len(self.statuses) / self.a_row) + 8


@dataclass(frozen=True)
class _Sheet:
    title: str
    description: str
    width: int
    height: int


def _field(blocks: Sequence[_Block], title: str, columns: int) -> str:
    pen = _pen(title, columns)
    columns_of_blocks = _balance(blocks, columns)
    height = max((sum(block.height for block in column) for column in columns_of_blocks), default=0)
    drawn = "".join(
        _column(pen, column, number * (COLUMN + GAP)) for number, column in enumerate(columns_of_blocks)
    )
    width = columns * (COLUMN + GAP) - GAP
    statuses = [status for block in blocks for status in block.statuses]
    return _frame(_Sheet(title, summary(statuses), width, height), _markers(pen, statuses) + drawn)


def _frame(sheet: _Sheet, drawn: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {sheet.width} {sheet.height}" role="img" '
        f'font-size="13" fill="currentColor"><title>{escape(sheet.title)}</title>'
        f"<desc>{escape(sheet.description)}</desc>{drawn}</svg>"
    )


def _pen(title: str, columns: int) -> str:
    """Return the stem of a drawing's own marker names: names are one for a whole page."""
    return f"d{crc32(f'{title}/{columns}'.encode()):x}"


def _markers(pen: str, statuses: Iterable[str]) -> str:
    used = set(statuses)
    return "".join(
        f'<marker id="{pen}{_LETTERS[status]}" markerUnits="userSpaceOnUse" overflow="visible">'
        f"{drawn}</marker>"
        for status, drawn in _SHAPES.items()
        if status in used
    )


def _balance(blocks: Sequence[_Block], columns: int) -> list[list[_Block]]:
    """Fill columns from the top, in order, to about the same height."""
    fair = sum(block.height for block in blocks) / columns
    filled: list[list[_Block]] = [[] for _ in range(columns)]
    so_far = 0.0
    for block in blocks:
        number = min(int((so_far + block.height / 2) / fair), columns - 1)
        filled[number].append(block)
        so_far += block.height
    return filled


def _column(pen: str, blocks: Sequence[_Block], left: int) -> str:
    """Draw blocks under each other: their labels, then all dots of one state as one line of points."""
    labels: list[str] = []
    points: dict[str, list[str]] = defaultdict(list)
    top = 0
    for block in blocks:
        labels.append(_label(block, left, top + 13))
        for status, at in zip(block.statuses, _spots(block, left, top), strict=True):
            points[status].append(at)
        top += block.height
    return "".join(labels) + _polylines(pen, points)


def _spots(block: _Block, left: int, top: int) -> list[str]:
    """Return where each dot of the block lies. Written row by row: a board has thirty thousand of them."""
    total = len(block.statuses)
    across = [f"{left + block.left + PITCH * place + 8}," for place in range(min(block.a_row, total))]
    down = range(top + 9, top + 9 + LINE * ceil(total / block.a_row), LINE)
    return [x + y for y in map(str, down) for x in across][:total]


def _label(block: _Block, left: int, baseline: int) -> str:
    if not block.name:
        return ""
    counted = len(block.statuses) - block.statuses.count(EXCLUDED)
    numbers = f"{block.statuses.count(PROVED)}/{counted}"
    return _text(left, baseline, _short(block.name)) + _text(
        left + LABEL - 10, baseline, numbers, anchor="end"
    )


def _short(name: str) -> str:
    """Cut a name so that it does not run into its numbers."""
    return name if len(name) <= LONGEST_LABEL else f"{name[: LONGEST_LABEL - 1].rstrip()}…"


def _text(x: int, y: int, words: str, *, anchor: str = "") -> str:
    anchored = f' text-anchor="{anchor}"' if anchor else ""
    return f'<text x="{x}" y="{y}"{anchored}>{escape(words)}</text>'


def _polylines(pen: str, points: Mapping[str, Sequence[str]]) -> str:
    return "".join(
        _polyline(f"{pen}{_LETTERS[status]}", at) for status, at in points.items() if status in _LETTERS
    )


def _polyline(marker: str, at: Sequence[str]) -> str:
    """Draw a marker at each point. A lone point is given twice: browsers draw nothing for a line of one."""
    places = ("start", "mid", "end") if len(at) > 1 else ("start",)
    markers = "".join(f' marker-{place}="url(#{marker})"' for place in places)
    points = " ".join(at if len(at) > 1 else [*at, *at])
    return f'<polyline fill="none"{markers} points="{points}"/>'


def _month_status(month: Month) -> str:
    if month.count is None:
        return "uncounted"
    if month.count:
        return PROVED
    return ON_THE_WAY if month.on_the_way else MISSING


def _spot(place: Place, x: int, y: int, radius: float) -> str:
    name = f"<title>{escape(place.name)}</title>"
    stroke = 'stroke="currentColor" stroke-width="1.4"'
    if place.status == EXCLUDED:
        return f'<path d="M{x - 4} {y - 4}l8 8m0-8-8 8" {stroke}>{name}</path>'
    filled = "currentColor" if place.status == PROVED else "none"
    dashed = ' stroke-dasharray="2 2"' if place.status == ON_THE_WAY else ""
    return f'<circle cx="{x}" cy="{y}" r="{radius:.1f}" fill="{filled}" {stroke}{dashed}>{name}</circle>'
