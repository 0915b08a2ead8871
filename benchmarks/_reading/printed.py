"""Shapes as PDF files of two makers."""

# ruff: noqa: E501 - markup is read in one piece
from __future__ import annotations

import html
import io
import tempfile
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typst
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

from benchmarks._reading.shapes import CENTRED, HEADING, PLAIN, C, Frame, P, T, placed

if TYPE_CHECKING:
    from benchmarks._reading.shapes import Doc


@lru_cache
def _fonts() -> tuple[str, str]:
    folder = Path(str(files("fontpkg_be_vietnam_pro")))
    found = {path.name: str(path) for path in folder.rglob("*.ttf")}
    return found["BeVietnamPro-Regular.ttf"], found["BeVietnamPro-Bold.ttf"]


@lru_cache
def _styles() -> dict[str, ParagraphStyle]:
    for name, path in zip(("Viet", "Viet-Bold"), _fonts(), strict=True):
        pdfmetrics.registerFont(TTFont(name, path))
    line = {"fontName": "Viet", "fontSize": 12, "leading": 16}
    return {
        PLAIN: ParagraphStyle("p", **line, alignment=TA_JUSTIFY, firstLineIndent=22),
        CENTRED: ParagraphStyle("c", **{**line, "fontName": "Viet-Bold"}, alignment=TA_CENTER),
        HEADING: ParagraphStyle("h", **{**line, "fontName": "Viet-Bold"}),
        "cell": ParagraphStyle("t", fontName="Viet", fontSize=9, leading=12),
    }


def pdf_of(doc: Doc) -> bytes:
    size = landscape(A4) if doc.options.get("landscape") else A4
    wide = size[0] - 120
    story = [one for node in doc.nodes for one in _flowed(node, wide, doc)]
    written = io.BytesIO()

    def page_number(canvas: Any, _document: object) -> None:  # noqa: ANN401 - the library ships no types
        if canvas.getPageNumber() > 1:
            canvas.setFont("Viet", 11)
            canvas.drawCentredString(size[0] / 2, size[1] - 30, str(canvas.getPageNumber()))

    made = SimpleDocTemplate(
        written, pagesize=size, leftMargin=60, rightMargin=60, topMargin=56, bottomMargin=56
    )
    made.build(story, onFirstPage=page_number, onLaterPages=page_number)
    return written.getvalue()


def _flowed(node: P | Frame | T, wide: float, doc: Doc) -> list[Any]:
    styles = _styles()
    if isinstance(node, P):
        return [Paragraph(html.escape(node.text), styles[node.style]), Spacer(1, 4)]
    if isinstance(node, Frame):
        sides = [
            [Paragraph(html.escape(one) or "&nbsp;", styles[CENTRED]) for one in texts]
            for texts in (node.left, node.right)
        ]
        return [Table([sides], colWidths=[wide * 0.42, wide * 0.58]), Spacer(1, 8)]
    return [_table(node, wide, doc), Spacer(1, 8)]


def _table(node: T, wide: float, doc: Doc) -> Table:
    cells, width = placed(node)
    grid: list[list[Any]] = [[""] * width for _ in node.rows]
    spans = []
    for row, column, one in cells:
        grid[row][column] = Paragraph(html.escape(one.text).replace("\n", "<br/>"), _styles()["cell"])
        if one.columns > 1 or one.rows > 1:
            spans.append(("SPAN", (column, row), (column + one.columns - 1, row + one.rows - 1)))
    first = node.rows[0][0]
    narrow = 26 if len(first.text if isinstance(first, C) else first) < 4 else wide / width
    lines = [] if doc.options.get("bare") else [("GRID", (0, 0), (-1, -1), 0.5, "black")]
    widths = [narrow, *[(wide - narrow) / (width - 1)] * (width - 1)]
    return Table(
        grid, colWidths=widths, style=[*lines, *spans, ("VALIGN", (0, 0), (-1, -1), "TOP")], repeatRows=1
    )


def typst_of(doc: Doc) -> bytes:
    parts = [
        '#set text(font: "Be Vietnam Pro", size: 12pt, lang: "vi")',
        "#set par(justify: true)",
        '#set page(paper: "a4", numbering: "1")',
    ]
    parts += [_typst_node(node) for node in doc.nodes]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "main.typ"
        file.write_text("\n\n".join(parts), encoding="utf-8")
        made: bytes = typst.compile(
            str(file), font_paths=[str(Path(_fonts()[0]).parent)], ignore_system_fonts=True
        )
    return made


def _typst_text(text: str) -> str:
    signs = "\\#$*_`<>@=-+/[]{}~\"'"
    return "".join(f"\\{one}" if one in signs else one for one in text).replace("\n", " \\ ")


def _typst_node(node: P | Frame | T) -> str:
    if isinstance(node, P):
        text = _typst_text(node.text)
        text = f"*{text}*" if node.style != PLAIN else text
        return f"#align(center)[{text}]" if node.style == CENTRED else text
    if isinstance(node, Frame):
        sides = "".join(
            f"[#align(center)[{' #linebreak() '.join(map(_typst_text, texts))}]],"
            for texts in (node.left, node.right)
        )
        return f"#grid(columns: (2fr, 3fr), {sides})"
    cells, width = placed(node)
    written = "".join(
        f"table.cell(x: {column}, y: {row}, colspan: {one.columns}, rowspan: {one.rows})[#set par(justify: false)\n{_typst_text(one.text)}],"
        for row, column, one in cells
    )
    return f"#text(size: 9pt)[#table(columns: (auto, {', '.join(['1fr'] * (width - 1))}), {written})]"
