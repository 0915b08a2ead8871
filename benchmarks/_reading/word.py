"""Shapes as a Word file."""

from __future__ import annotations

import io
import unicodedata
from typing import TYPE_CHECKING, Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml

from benchmarks._reading.by_hand import X, list_markup, with_footnotes
from benchmarks._reading.old_fonts import to_old
from benchmarks._reading.shapes import CENTRED, PLAIN, Frame, P, T, placed

if TYPE_CHECKING:
    from benchmarks._reading.shapes import C, Doc


class Writer:
    def __init__(self, doc: Doc) -> None:
        self._font = doc.options.get("font", "")
        self._form = doc.options.get("form", "NFC")
        self._footnotes = doc.options.get("footnotes", {})
        self._document = docx.Document()
        section = self._document.sections[0]
        section.header.paragraphs[0].text = doc.options.get("running", "")
        section.footer.paragraphs[0].text = doc.options.get("foot", "")
        for number, levels in doc.options.get("lists", {}).items():
            self._list(number, levels)

    def _list(self, number: int, levels: tuple[tuple[str, str], ...]) -> None:
        numbering = self._document.part.numbering_part.element
        counts, made = list_markup(number, levels)
        numbering.insert(0, parse_xml(counts))
        numbering.append(parse_xml(made))

    def write(self, nodes: tuple[Any, ...]) -> bytes:
        for node in nodes:
            if isinstance(node, X):
                body = self._document.element.body
                body.insert(len(body) - 1, parse_xml(node.markup))
            elif isinstance(node, P):
                self._paragraph(node)
            elif isinstance(node, T):
                self._table(self._document, node)
                self._document.add_paragraph()
            else:
                self._frame(node)
        written = io.BytesIO()
        self._document.save(written)
        if self._footnotes:
            return with_footnotes(written.getvalue(), self._footnotes)
        return written.getvalue()

    def _said(self, text: str) -> str:
        return unicodedata.normalize(self._form, to_old(text, self._font) if self._font else text)

    def _paragraph(self, node: P) -> None:
        made = self._document.add_paragraph(style="List Number" if node.list_level == 0 else None)
        if node.style == CENTRED:
            made.alignment = WD_ALIGN_PARAGRAPH.CENTER
        # Word cuts a sentence into runs wherever somebody typed.
        half = len(node.text) // 2
        for part in (node.text[:half], node.text[half:]):
            made.add_run(self._said(part)).bold = node.style != PLAIN

    def _frame(self, node: Frame) -> None:
        frame = self._document.add_table(rows=1, cols=2)
        for cell, texts in zip(frame.rows[0].cells, (node.left, node.right), strict=True):
            for text in texts:
                cell.add_paragraph(self._said(text)).alignment = WD_ALIGN_PARAGRAPH.CENTER
        self._document.add_paragraph()

    def _table(self, parent: Any, node: T) -> None:  # noqa: ANN401 - a document or a cell of one
        cells, width = placed(node)
        made = parent.add_table(rows=len(node.rows), cols=width)
        made.style = self._document.styles["Table Grid"]
        for row, column, one in cells:
            cell = made.cell(row, column)
            if one.columns > 1 or one.rows > 1:
                cell = cell.merge(made.cell(row + one.rows - 1, column + one.columns - 1))
            self._fill(cell, one)

    def _fill(self, cell: Any, one: C) -> None:  # noqa: ANN401 - the library's own cell
        first, *others = one.text.split("\n")
        cell.paragraphs[0].add_run(self._said(first))
        for line in others:
            cell.add_paragraph(self._said(line))
        if one.nested:
            self._table(cell, T(one.nested))


def docx_of(doc: Doc) -> bytes:
    return Writer(doc).write(doc.nodes)
