"""An OpenDocument text or sheet: its content, with the marks of its lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.plans.reader.intake.numbering import written
from gandan.plans.reader.intake.parts import DAMAGED, LOCKED
from gandan.plans.reader.intake.raw import (
    DEEPEST_TABLES,
    TOO_DEEP,
    Allowance,
    Cell,
    Paragraph,
    Table,
    UnreadableFileError,
    marked,
)
from gandan.plans.reader.intake.sheet import WIDEST, HiddenColumns, Merge, Sheet, sheet_blocks
from gandan.plans.reader.intake.xml import Element, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.plans.reader.intake.parts import Parts
    from gandan.plans.reader.intake.raw import Block

CONTENT = "content.xml"
MOST_REPEATED = 200
_LEFT_OUT = {
    "note",
    "annotation",
    "tracked-changes",
    "forms",
    "sequence-decls",
    "soft-page-break",
    "desc",
    "title",
}
_WRAPPERS = {
    "section",
    "table-header-rows",
    "table-row-group",
    "table-rows",
    "table-of-content",
    "index-body",
}
_COLUMN_WRAPPERS = {"table-columns", "table-header-columns", "table-column-group"}
_HIDDEN = {"collapse", "filter"}


def read_odf(parts: Parts) -> list[Block]:
    if b"encryption-data" in parts.read_if_there("META-INF/manifest.xml"):
        raise UnreadableFileError(LOCKED)
    top = parse(parts.read(CONTENT)).first("document-content")
    body = top.first("body") if top else None
    if top is None or body is None:
        raise UnreadableFileError(DAMAGED)
    reader = _Reader(top, parts)
    text, sheets = body.first("text"), body.first("spreadsheet")
    if text:
        return reader.blocks(text, 0)
    return [block for sheet in (sheets.elements("table") if sheets else ()) for block in reader.sheet(sheet)]


class _Reader:
    def __init__(self, top: Element, parts: Parts) -> None:
        self._allowance = Allowance()
        self._styles: dict[str, Element] = {}
        self._lists: dict[str, Element] = {}
        self._counts: dict[tuple[str, int], int] = {}
        common = parts.read_if_there("styles.xml")
        for source in (parse(common).first("document-styles") if common else None, top):
            for group in ("styles", "automatic-styles"):
                self._learn(source.first(group) if source else None)

    def _learn(self, group: Element | None) -> None:
        for style in group.elements() if group else ():
            name = style.attributes.get("name", "")
            if style.name == "list-style":
                self._lists[name] = style
            elif style.name == "style":
                self._styles[name] = style

    def blocks(self, parent: Element, depth: int) -> list[Block]:
        if depth > DEEPEST_TABLES:
            raise UnreadableFileError(TOO_DEEP)
        found: list[Block] = []
        for child in parent.elements():
            match child.name:
                case "p" | "h":
                    found.extend(self._paragraph(child, "", depth))
                case "list":
                    found.extend(self._list(child, child.attributes.get("style-name", ""), (0, depth)))
                case "table":
                    found.append(self._table(child, depth))
                case name if name in _WRAPPERS:
                    found.extend(self.blocks(child, depth))
        return found

    def _paragraph(self, element: Element, mark: str, depth: int) -> Iterator[Block]:
        text = marked(mark, "".join(_said(element)))
        if text:
            self._allowance.take(text)
            level = element.attributes.get("outline-level", "")
            style = self._styles.get(element.attributes.get("style-name", ""))
            align = style.value("paragraph-properties", key="text-align") if style else ""
            yield Paragraph(text, int(level) if level.isdigit() else 0, align == "center")
        for box in _boxes(element):
            yield from self.blocks(box, depth + 1)

    def _list(self, element: Element, style: str, depths: tuple[int, int]) -> Iterator[Block]:
        level, depth = depths
        if level > DEEPEST_TABLES:
            raise UnreadableFileError(TOO_DEEP)
        if element.attributes.get("continue-numbering") != "true":
            self._counts.pop((style, level), None)
        for row in element.elements():
            mark = self._mark(style, level) if row.name == "list-item" else ""
            for child in row.elements():
                if child.name in {"p", "h"}:
                    yield from self._paragraph(child, mark, depth)
                    mark = ""
                elif child.name == "list":
                    yield from self._list(
                        child, child.attributes.get("style-name") or style, (level + 1, depth)
                    )

    def _mark(self, style: str, level: int) -> str:
        shape = self._lists.get(style)
        levels = [*shape.elements()] if shape else []
        own = next((one for one in levels if one.attributes.get("level") == str(level + 1)), None)
        if own is None or own.name != "list-level-style-number":
            return "-"
        start = own.attributes.get("start-value", "1")
        first = int(start) if start.isdigit() else 1
        count = self._counts[style, level] = self._counts.get((style, level), first - 1) + 1
        said = written(count, own.attributes.get("num-format", "1"))
        return f"{own.attributes.get('num-prefix', '')}{said}{own.attributes.get('num-suffix', '')}"

    def _table(self, element: Element, depth: int) -> Table:
        table = Table()
        for row in _rows(element):
            cells: list[Cell] = []
            for cell in row.elements():
                repeated = _count(cell, "number-columns-repeated")
                for _ in range(repeated):
                    self._allowance.take()
                    if cell.name == "table-cell":
                        cells.append(
                            Cell(
                                self.blocks(cell, depth + 1),
                                _count(cell, "number-columns-spanned"),
                                _count(cell, "number-rows-spanned"),
                            )
                        )
            table.rows.append(cells)
        return table

    def sheet(self, element: Element) -> list[Block]:
        """Lay a sheet out by its places; blank rows may be repeated a million times and count for nothing."""
        filled: dict[tuple[int, int], str] = {}
        merges = []
        style = self._styles.get(element.attributes.get("style-name", ""))
        if style and style.value("table-properties", key="display") == "false":
            return []
        hidden = HiddenColumns(_hidden_columns(element))
        for row_number, row in enumerate(_rows(element)):
            if row.attributes.get("visibility") in _HIDDEN:
                continue
            column = 0
            for cell in row.elements():
                text = "\n".join("".join(_said(one)) for one in cell.elements("p")).strip()
                height, width = _count(cell, "number-rows-spanned"), _count(cell, "number-columns-spanned")
                merge = Merge(row_number, column, row_number + height - 1, column + width - 1)
                if text and (shown := hidden.shown(merge)):
                    self._allowance.take(text)
                    filled.setdefault((shown.top, shown.left), text)
                    if height > 1 or width > 1:
                        merges.append(shown)
                column += _count(cell, "number-columns-repeated")
        return [*sheet_blocks(Sheet(filled, merges), self._allowance)]


def _rows(element: Element) -> Iterator[Element]:
    for child in element.elements():
        if child.name == "table-row":
            yield child
        elif child.name in _WRAPPERS:
            yield from _rows(child)


def _hidden_columns(element: Element) -> Iterator[range]:
    place = 0
    for column in _columns(element):
        repeated = _count(column, "number-columns-repeated")
        if column.attributes.get("visibility") in _HIDDEN:
            yield range(place, place + repeated)
        place += repeated
        if place > WIDEST:
            return


def _columns(element: Element) -> Iterator[Element]:
    for child in element.elements():
        if child.name == "table-column":
            yield child
        elif child.name in _COLUMN_WRAPPERS:
            yield from _columns(child)


def _count(element: Element, name: str) -> int:
    said = element.attributes.get(name, "1")
    return min(max(int(said), 1), MOST_REPEATED) if said.isascii() and said.isdigit() and len(said) < 9 else 1  # noqa: PLR2004 - a count


def _said(parent: Element) -> Iterator[str]:
    for child in parent.children:
        if isinstance(child, str):
            yield child
        elif child.name == "s":
            yield " " * _count(child, "c")
        elif child.name == "tab":
            yield "\t"
        elif child.name == "line-break":
            yield "\n"
        elif child.name not in _LEFT_OUT and child.name not in {"frame", "text-box"}:
            yield from _said(child)


def _boxes(parent: Element) -> Iterator[Element]:
    for child in parent.elements():
        if child.name == "text-box":
            yield child
        elif child.name not in _LEFT_OUT:
            yield from _boxes(child)
