"""A Word file: its main part, with the marks of its lists. Comments, hidden and struck out words are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.plans.reader.intake.numbering import Numbering
from gandan.plans.reader.intake.parts import DAMAGED
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
from gandan.plans.reader.intake.xml import Element, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.plans.reader.intake.parts import Parts
    from gandan.plans.reader.intake.raw import Block

MAIN_PART = "word/document.xml"
MOST_COLUMNS = 100
_WRAPPERS = {"sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "hyperlink", "fldSimple", "body"}
_TEXT_WRAPPERS = _WRAPPERS | {"r", "bdo", "dir"}
_OTHER_ENDS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
_FALSE = {"0", "false", "off"}
_MOST_PARENTS = 12  # of a style


def read_docx(parts: Parts) -> list[Block]:
    document = parse(parts.read(MAIN_PART)).first("document", "body")
    if document is None:
        raise UnreadableFileError(DAMAGED)
    return _Reader(parts).blocks(document, 0)


class _Reader:
    def __init__(self, parts: Parts) -> None:
        self._allowance = Allowance()
        self._numbering = Numbering(parts)
        self._styles = _styles(parts)

    def blocks(self, parent: Element, depth: int) -> list[Block]:
        if depth > DEEPEST_TABLES:
            raise UnreadableFileError(TOO_DEEP)
        found: list[Block] = []
        before: list[Element] = []  # whose ends were struck out: they and the next are one
        for child in _unwrapped(parent):
            if child.name == "p":
                before.append(child)
                if child.first("pPr", "rPr", "del") is None:
                    found.extend(self._paragraph(before, depth))
                    before = []
            elif child.name == "tbl":
                found.extend(self._paragraph(before, depth))
                before = []
                found.append(self._table(child, depth))
        found.extend(self._paragraph(before, depth))
        return found

    def _paragraph(self, pieces: list[Element], depth: int) -> Iterator[Block]:
        said = "".join(text for piece in pieces for text in _said(piece))
        mark = self._mark(pieces[-1]) if pieces else ""
        text = marked(mark, said)
        if text:
            self._allowance.take(text)
            yield Paragraph(text, self._level(pieces[-1]), self._is_centred(pieces[-1]))
        for piece in pieces:
            for box in _boxes(piece):
                yield from self.blocks(box, depth + 1)

    def _mark(self, element: Element) -> str:
        own = element.first("pPr", "numPr")
        for numbered in [own] if own else self._style_parts(element, "numPr"):
            list_id, depth = numbered.value("numId"), numbered.value("ilvl")
            if list_id:
                return self._numbering.mark(list_id, int(depth) if depth.isdigit() else 0)
        return ""

    def _level(self, element: Element) -> int:
        outline = element.value("pPr", "outlineLvl")
        for one in self._style_chain(element):
            outline = outline or one.value("pPr", "outlineLvl")
        return int(outline) + 1 if outline.isdigit() and int(outline) < 9 else 0  # noqa: PLR2004 - 9 is body text

    def _is_centred(self, element: Element) -> bool:
        own = element.value("pPr", "jc")
        for one in self._style_chain(element):
            own = own or one.value("pPr", "jc")
        return own == "center"

    def _style_parts(self, element: Element, name: str) -> list[Element]:
        found = (one.first("pPr", name) for one in self._style_chain(element))
        return [one for one in found if one is not None]

    def _style_chain(self, element: Element) -> Iterator[Element]:
        key = element.value("pPr", "pStyle")
        for _ in range(_MOST_PARENTS):
            style = self._styles.get(key)
            if style is None:
                return
            yield style
            key = style.value("basedOn")

    def _table(self, element: Element, depth: int) -> Table:
        table = Table()
        for row in _unwrapped(element):
            if row.name == "tr":
                self._allowance.take()
                table.rows.append(self._row(row, depth))
        return table

    def _row(self, element: Element, depth: int) -> list[Cell]:
        before = element.value("trPr", "gridBefore")
        cells = [Cell(columns=_span(before))] if before else []
        for child in _unwrapped(element):
            if child.name != "tc":
                continue
            self._allowance.take()
            merged = child.first("tcPr", "vMerge")
            goes_on = merged is not None and merged.attributes.get("val", "continue") != "restart"
            cells.append(
                Cell(self.blocks(child, depth + 1), _span(child.value("tcPr", "gridSpan")), goes_on=goes_on)
            )
        return cells


def _styles(parts: Parts) -> dict[str, Element]:
    content = parts.read_if_there("word/styles.xml")
    top = parse(content).first("styles") if content else None
    if top is None:
        return {}
    return {style.attributes.get("styleId", ""): style for style in top.elements("style")}


def _span(written: str) -> int:
    return min(max(int(written), 1), MOST_COLUMNS) if written.isascii() and written.isdigit() else 1


def _unwrapped(parent: Element) -> Iterator[Element]:
    """Walk through what only wraps other things: content controls, accepted changes."""
    for child in parent.elements():
        if child.name in _WRAPPERS:
            yield from _unwrapped(child)
        elif child.name == "AlternateContent":
            yield from _unwrapped(child.first("Choice") or child)
        else:
            yield child


def _said(parent: Element) -> Iterator[str]:
    for child in parent.elements():
        if child.name == "t":
            yield child.text()
        elif child.name in _OTHER_ENDS:
            yield _OTHER_ENDS[child.name]
        elif child.name in _TEXT_WRAPPERS and not _is_hidden(child):
            yield from _said(child)


def _is_hidden(run: Element) -> bool:
    vanish = run.first("rPr", "vanish")
    return vanish is not None and vanish.attributes.get("val", "1") not in _FALSE


def _boxes(parent: Element) -> Iterator[Element]:
    """Find the text boxes drawn beside a paragraph; the second drawing for old programs is left out."""
    for child in parent.elements():
        if child.name == "txbxContent":
            yield child
        elif child.name not in {"Fallback", "pPr", "rPr", "t"}:
            yield from _boxes(child)
