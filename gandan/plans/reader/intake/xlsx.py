"""An Excel file: what its visible sheets show. Formulas are not computed, links never looked at."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from gandan.plans.reader.intake.parts import DAMAGED
from gandan.plans.reader.intake.raw import Allowance, Paragraph, UnreadableFileError
from gandan.plans.reader.intake.sheet import MOST_MERGES, HiddenColumns, Merge, Sheet, sheet_blocks
from gandan.plans.reader.intake.xml import Element, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.plans.reader.intake.parts import Parts
    from gandan.plans.reader.intake.raw import Block

BOOK = "xl/workbook.xml"
MOST_SHEETS = 60
MOST_COLUMN_SETTINGS = 500
_PLACE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_MONTH_FORMAT = 17
_DAY_FORMATS = {*range(14, 17), 22, *range(27, 32), *range(50, 59)}
_PERCENT_FORMATS = {9, 10}
_LONGEST_CODE = 255  # letters of a format: more than that no program takes
_NOT_A_CODE = re.compile(r"\"[^\"]*\"|\[[^\[\]]*\]|[\\_*].|am/pm", re.IGNORECASE)
_FIRST_DAY, _FIRST_DAY_OF_MACS = date(1899, 12, 30), date(1904, 1, 1)
_AS_SHOWN = {"day": "%d/%m/%Y", "month": "%m/%Y", "year": "%Y"}
_TRUE = {"1", "true"}
_LAST_SERIAL = 200_000


def read_xlsx(parts: Parts) -> list[Block]:
    book = parse(parts.read(BOOK)).first("workbook")
    if book is None:
        raise UnreadableFileError(DAMAGED)
    reader = _Reader(parts, _first_day(book))
    found: list[Block] = []
    for name, path in _sheets(parts, book):
        blocks = reader.sheet(path)
        if blocks and found:
            found.append(Paragraph(f"PHỤ LỤC: {name}", is_centred=True))
        found.extend(blocks)
    return found


def _sheets(parts: Parts, book: Element) -> Iterator[tuple[str, str]]:
    links = parse(parts.read("xl/_rels/workbook.xml.rels")).first("Relationships")
    targets = {
        link.attributes.get("Id", ""): link.attributes.get("Target", "")
        for link in (links.elements("Relationship") if links else ())
        if link.attributes.get("TargetMode") != "External"
    }
    listed = book.first("sheets")
    for sheet in [*(listed.elements("sheet") if listed else ())][:MOST_SHEETS]:
        target = targets.get(sheet.attributes.get("id", ""), "")
        path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if sheet.attributes.get("state", "visible") == "visible" and path in parts.names:
            yield sheet.attributes.get("name", ""), path


def _first_day(book: Element) -> date:
    of_book = book.first("workbookPr")
    is_of_macs = of_book is not None and of_book.attributes.get("date1904") in _TRUE
    return _FIRST_DAY_OF_MACS if is_of_macs else _FIRST_DAY


class _Reader:
    def __init__(self, parts: Parts, first_day: date) -> None:
        self._parts = parts
        self._first_day = first_day
        self._allowance = Allowance()
        self._shared = _shared(parts)
        self._formats = _formats(parts)

    def sheet(self, path: str) -> list[Block]:
        top = parse(self._parts.read(path)).first("worksheet")
        if top is None:
            return []
        hidden = HiddenColumns(_hidden_columns(top))
        merges = {(merge.top, merge.left): merge for merge in _merges(top)}
        written: dict[tuple[int, int], str] = {}
        for place, text in self._written(top):
            shown = hidden.shown(merges.get(place) or Merge(*place, *place))
            if shown:
                self._allowance.take(text)
                written.setdefault((shown.top, shown.left), text)
        seen = [shown for merge in merges.values() if (shown := hidden.shown(merge))]
        return [*sheet_blocks(Sheet(written, seen), self._allowance)]

    def _written(self, top: Element) -> Iterator[tuple[tuple[int, int], str]]:
        rows = top.first("sheetData")
        row_number = 0
        for row in rows.elements("row") if rows else ():
            row_number = _number(row.attributes.get("r", ""), row_number + 1)
            column = 0
            if row.attributes.get("hidden") in _TRUE:
                continue
            for cell in row.elements("c"):
                place = _PLACE.fullmatch(cell.attributes.get("r", ""))
                column = _column(place[1]) if place else column + 1
                text = self._shown(cell).strip()
                if text:
                    yield (row_number, column), text

    def _shown(self, cell: Element) -> str:
        value = cell.first("v")
        said = value.text() if value else ""
        match cell.attributes.get("t", "n"):
            case "s":
                number = _number(said, -1)
                return self._shared[number] if 0 <= number < len(self._shared) else ""
            case "inlineStr":
                inline = cell.first("is")
                return _rich(inline) if inline else ""
            case "n":
                return self._number(said, _number(cell.attributes.get("s", ""), 0))
            case "d":
                return _written_day(said)
            case "b" | "e":
                return ""
        return said

    def _number(self, said: str, style: int) -> str:
        try:
            value = float(said)
        except ValueError:
            return said
        form = self._formats[style] if style < len(self._formats) else ""
        if form in _AS_SHOWN and 0 < value < _LAST_SERIAL:
            return f"{self._first_day + timedelta(days=int(value)):{_AS_SHOWN[form]}}"
        if form == "percent":
            return f"{_plain(value * 100)}%"
        return (
            f"{int(value):,}".replace(",", ".")
            if form == "grouped" and value == int(value)
            else _plain(value)
        )


def _written_day(said: str) -> str:
    try:
        return f"{date.fromisoformat(said[:10]):%d/%m/%Y}"
    except ValueError:
        return said


def _plain(value: float) -> str:
    return f"{value:.10g}".replace(".", ",") if abs(value) < 1e15 else ""  # noqa: PLR2004 - no amount is longer


def _shared(parts: Parts) -> list[str]:
    content = parts.read_if_there("xl/sharedStrings.xml")
    top = parse(content).first("sst") if content else None
    return [_rich(one) for one in top.elements("si")] if top else []


def _rich(element: Element) -> str:
    """Join the runs of a text; readings for the ear (rPh), which Eastern scripts have, are left out."""
    return "".join(
        child.text() if child.name == "t" else "".join(one.text() for one in child.elements("t"))
        for child in element.elements()
        if child.name in {"t", "r"}
    )


def _formats(parts: Parts) -> list[str]:
    content = parts.read_if_there("xl/styles.xml")
    top = parse(content).first("styleSheet") if content else None
    used, own = (top.first("cellXfs"), top.first("numFmts")) if top else (None, None)
    codes = {
        _number(one.attributes.get("numFmtId", ""), -1): one.attributes.get("formatCode", "")[:_LONGEST_CODE]
        for one in (own.elements("numFmt") if own else ())
    }
    numbers = [
        _number(one.attributes.get("numFmtId", ""), 0) for one in (used.elements("xf") if used else ())
    ]
    forms = {number: _form(number, codes.get(number, "")) for number in {*numbers}}
    return [forms[number] for number in numbers]


def _form(number: int, code: str) -> str:
    bare = _NOT_A_CODE.sub("", code).lower()
    if form := _form_of_day(number, bare):
        return form
    if number in _PERCENT_FORMATS or "%" in bare:
        return "percent"
    return "grouped" if number in {3, 4} or "#,##" in bare else ""


def _form_of_day(number: int, bare: str) -> str:
    """Tell what of a day is shown; an "m" after hours or before seconds is minutes."""
    units = [unit for unit, _ in groupby(letter for letter in bare if letter in "dmyhs")]
    has_month = any(
        unit == "m" and before != "h" and after != "s"
        for before, unit, after in zip(["", *units], units, [*units[1:], ""], strict=False)
    )
    if number == _MONTH_FORMAT or ("d" not in units and "y" in units and has_month):
        return "month"
    if number in _DAY_FORMATS or "d" in units:
        return "day"
    return "year" if "y" in units else ""


def _hidden_columns(top: Element) -> Iterator[range]:
    listed = top.first("cols")
    for one in [*(listed.elements("col") if listed else ())][:MOST_COLUMN_SETTINGS]:
        if one.attributes.get("hidden") in _TRUE:
            yield range(
                _number(one.attributes.get("min", ""), 0), _number(one.attributes.get("max", ""), 0) + 1
            )


def _merges(top: Element) -> Iterator[Merge]:
    merged = top.first("mergeCells")
    for one in [*(merged.elements("mergeCell") if merged else ())][:MOST_MERGES]:
        corners = [_PLACE.fullmatch(corner) for corner in one.attributes.get("ref", "").split(":")]
        match corners:
            case [re.Match() as first, re.Match() as last]:
                yield Merge(int(first[2]), _column(first[1]), int(last[2]), _column(last[1]))


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else otherwise  # noqa: PLR2004 - a row
