"""The same shapes as Word, Excel, OpenDocument, PDF, HTML and text files."""

from __future__ import annotations

import html
import io
import unicodedata
import zipfile
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from benchmarks._reading.shapes import CENTRED, HEADING, C, Frame, P, T

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks._reading.shapes import Doc


def content_of(doc: Doc) -> bytes:
    return {
        "docx": _docx,
        "xlsx": _xlsx,
        "odt": _odt,
        "pdf": _pdf,
        "typst": _typst,
        "html": _html,
        "txt": _txt,
    }[doc.kind](doc)


def _cells(row: tuple[str | C, ...]) -> Iterator[C]:
    for one in row:
        yield one if isinstance(one, C) else C(one)


def _placed(table: T) -> tuple[list[tuple[int, int, C]], int]:
    """Give each cell its row and column, and say how wide the table is."""
    taken: set[tuple[int, int]] = set()
    found = []
    width = 0
    for number, row in enumerate(table.rows):
        column = 0
        for one in _cells(row):
            while (number, column) in taken:
                column += 1
            found.append((number, column, one))
            for down in range(one.rows):
                taken |= {(number + down, column + right) for right in range(one.columns)}
            column += one.columns
            width = max(width, column)
    return found, width


def _docx(doc: Doc) -> bytes:
    import docx  # noqa: PLC0415 - only these files need it
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415

    document = docx.Document()
    form = doc.options.get("form", "NFC")

    def said(text: str) -> str:
        text = _old(text, doc.options["font"]) if "font" in doc.options else text
        return unicodedata.normalize(form, text)

    def paragraph(parent: Any, node: P) -> None:
        style = "List Number" if node.list_level == 0 else None
        made = parent.add_paragraph(style=style)
        if node.style == CENTRED:
            made.alignment = WD_ALIGN_PARAGRAPH.CENTER
        # Word cuts a sentence into runs wherever somebody typed.
        half = len(node.text) // 2
        for part in (node.text[:half], node.text[half:]):
            run = made.add_run(said(part))
            run.bold = node.style != "plain"

    def table(parent: Any, node: T) -> None:
        placed, width = _placed(node)
        made = parent.add_table(rows=len(node.rows), cols=width)
        for row, column, one in placed:
            target = made.cell(row, column)
            if one.columns > 1 or one.rows > 1:
                target = target.merge(made.cell(row + one.rows - 1, column + one.columns - 1))
            for number, line in enumerate(one.text.split("\n")):
                if number == 0:
                    target.paragraphs[0].add_run(said(line))
                else:
                    target.add_paragraph(said(line))
            if one.nested:
                table(target, T(one.nested))

    for node in doc.nodes:
        if isinstance(node, P):
            paragraph(document, node)
        elif isinstance(node, T):
            table(document, node)
            document.add_paragraph()
        else:
            frame = document.add_table(rows=1, cols=2)
            for target, texts in zip(frame.rows[0].cells, (node.left, node.right), strict=True):
                for text in texts:
                    target.add_paragraph(said(text)).alignment = WD_ALIGN_PARAGRAPH.CENTER
            document.add_paragraph()
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _xlsx(doc: Doc) -> bytes:
    import openpyxl  # noqa: PLC0415 - only these files need it

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = doc.options.get("sheet", "Phụ lục")
    row = 1
    for node in doc.nodes:
        if isinstance(node, str):
            sheet = book.create_sheet(node)
            row = 1
        elif isinstance(node, P):
            sheet.cell(row, 1, node.text)
            if node.style == CENTRED:
                sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=6)
            row += 1
        elif isinstance(node, Frame):
            for number in range(max(len(node.left), len(node.right))):
                for column, texts in ((1, node.left), (4, node.right)):
                    if number < len(texts) and texts[number]:
                        sheet.cell(row, column, texts[number])
                row += 1
        else:
            placed, _ = _placed(node)
            for number, column, one in placed:
                sheet.cell(row + number, column + 1, _value(one.text))
                if one.columns > 1 or one.rows > 1:
                    sheet.merge_cells(
                        start_row=row + number,
                        start_column=column + 1,
                        end_row=row + number + one.rows - 1,
                        end_column=column + one.columns,
                    )
            row += len(node.rows) + 1
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _value(text: str) -> str | int:
    return int(text) if text.isdigit() and len(text) < 12 else text


def _odt(doc: Doc) -> bytes:
    body = "".join(_odt_node(node) for node in doc.nodes)
    names = {
        "office": "office",
        "text": "text",
        "table": "table",
        "style": "style",
        "fo": "xsl-fo-compatible",
    }
    spaces = " ".join(
        f'xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{value}:1.0"' for key, value in names.items()
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:automatic-styles>'
        '<style:style style:name="C" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>'
        "</style:style></office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
    return written.getvalue()


def _odt_p(text: str, style: str = "") -> str:
    named = ' text:style-name="C"' if style == CENTRED else ""
    return f"<text:p{named}>{html.escape(text).replace('  ', ' <text:s/>')}</text:p>"


def _odt_node(node: Any) -> str:
    if isinstance(node, P):
        return _odt_p(node.text, node.style)
    if isinstance(node, Frame):
        cells = "".join(
            f"<table:table-cell>{''.join(map(_odt_p, texts))}</table:table-cell>"
            for texts in (node.left, node.right)
        )
        return f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
    placed, width = _placed(node)
    at = {(row, column): one for row, column, one in placed}
    rows = ""
    for row in range(len(node.rows)):
        cells = ""
        for column in range(width):
            one = at.get((row, column))
            if one is None:
                cells += "<table:covered-table-cell/>"
                continue
            spans = f' table:number-columns-spanned="{one.columns}" table:number-rows-spanned="{one.rows}"'
            cells += (
                f"<table:table-cell{spans}>{''.join(map(_odt_p, one.text.split(chr(10))))}</table:table-cell>"
            )
        rows += f"<table:table-row>{cells}</table:table-row>"
    return f"<table:table>{rows}</table:table>"


@lru_cache
def _fonts() -> tuple[str, str]:
    from importlib.resources import files  # noqa: PLC0415
    from pathlib import Path  # noqa: PLC0415

    folder = Path(str(files("fontpkg_be_vietnam_pro")))
    found = {path.name: str(path) for path in folder.rglob("*.ttf")}
    return found["BeVietnamPro-Regular.ttf"], found["BeVietnamPro-Bold.ttf"]


def _pdf(doc: Doc) -> bytes:
    from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY  # noqa: PLC0415
    from reportlab.lib.pagesizes import A4, landscape  # noqa: PLC0415
    from reportlab.lib.styles import ParagraphStyle  # noqa: PLC0415
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table  # noqa: PLC0415

    for name, path in zip(("Viet", "Viet-Bold"), _fonts(), strict=True):
        pdfmetrics.registerFont(TTFont(name, path))
    styles = {
        "plain": ParagraphStyle(
            "p", fontName="Viet", fontSize=12, leading=16, alignment=TA_JUSTIFY, firstLineIndent=22
        ),
        CENTRED: ParagraphStyle("c", fontName="Viet-Bold", fontSize=12, leading=16, alignment=TA_CENTER),
        HEADING: ParagraphStyle("h", fontName="Viet-Bold", fontSize=12, leading=16),
        "cell": ParagraphStyle("t", fontName="Viet", fontSize=9, leading=12),
    }
    size = landscape(A4) if doc.options.get("landscape") else A4
    wide = size[0] - 120
    story: list[Any] = []
    for node in doc.nodes:
        if isinstance(node, P):
            story += [Paragraph(html.escape(node.text), styles[node.style]), Spacer(1, 4)]
        elif isinstance(node, Frame):
            cells = [
                [
                    [Paragraph(html.escape(one) or "&nbsp;", styles[CENTRED]) for one in texts]
                    for texts in (node.left, node.right)
                ]
            ]
            story += [Table(cells, colWidths=[wide * 0.42, wide * 0.58]), Spacer(1, 8)]
        else:
            placed, width = _placed(node)
            grid: list[list[Any]] = [[""] * width for _ in node.rows]
            spans = []
            for row, column, one in placed:
                grid[row][column] = Paragraph(html.escape(one.text).replace("\n", "<br/>"), styles["cell"])
                if one.columns > 1 or one.rows > 1:
                    spans.append(("SPAN", (column, row), (column + one.columns - 1, row + one.rows - 1)))
            narrow = 26
            first = str(node.rows[0][0] if not isinstance(node.rows[0][0], C) else node.rows[0][0].text)
            widths = (
                [narrow, *[(wide - narrow) / (width - 1)] * (width - 1)]
                if len(first) < 4
                else [wide / width] * width
            )
            lines = [] if doc.options.get("bare") else [("GRID", (0, 0), (-1, -1), 0.5, "black")]
            top = [("VALIGN", (0, 0), (-1, -1), "TOP")]
            story += [
                Table(
                    grid,
                    colWidths=widths,
                    style=[*lines, *spans, *top],
                    repeatRows=doc.options.get("repeat", 1),
                ),
                Spacer(1, 8),
            ]
    written = io.BytesIO()

    def page_number(canvas: Any, _document: Any) -> None:
        if canvas.getPageNumber() > 1:
            canvas.setFont("Viet", 11)
            canvas.drawCentredString(size[0] / 2, size[1] - 30, str(canvas.getPageNumber()))

    made = SimpleDocTemplate(
        written, pagesize=size, leftMargin=60, rightMargin=60, topMargin=56, bottomMargin=56
    )
    made.build(story, onFirstPage=page_number, onLaterPages=page_number)
    return written.getvalue()


def _typst(doc: Doc) -> bytes:
    import tempfile  # noqa: PLC0415
    from pathlib import Path  # noqa: PLC0415

    import typst  # noqa: PLC0415

    def said(text: str) -> str:
        return "".join(f"\\{one}" if one in "\\#$*_`<>@=-+/[]{}~\"'" else one for one in text).replace(
            "\n", " \\ "
        )

    parts = [
        '#set text(font: "Be Vietnam Pro", size: 12pt, lang: "vi")',
        "#set par(justify: true)",
        '#set page(paper: "a4", numbering: "1")',
    ]
    for node in doc.nodes:
        if isinstance(node, P):
            text = f"*{said(node.text)}*" if node.style != "plain" else said(node.text)
            parts.append(f"#align(center)[{text}]" if node.style == CENTRED else text)
        elif isinstance(node, Frame):
            cells = "".join(
                f"[#align(center)[{' #linebreak() '.join(map(said, texts))}]],"
                for texts in (node.left, node.right)
            )
            parts.append(f"#grid(columns: (2fr, 3fr), {cells})")
        else:
            placed, width = _placed(node)
            cells = "".join(
                f"table.cell(x: {column}, y: {row}, colspan: {one.columns}, rowspan: {one.rows})[#set par(justify: false)\n{said(one.text)}],"
                for row, column, one in placed
            )
            parts.append(
                f"#text(size: 9pt)[#table(columns: (auto, {', '.join(['1fr'] * (width - 1))}), {cells})]"
            )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "main.typ"
        file.write_text("\n\n".join(parts), encoding="utf-8")
        made: bytes = typst.compile(
            str(file), font_paths=[str(Path(_fonts()[0]).parent)], ignore_system_fonts=True
        )
    return made


def _html(doc: Doc) -> bytes:
    body = "".join(_html_node(node) for node in doc.nodes)
    before, after = doc.options.get("before", ""), doc.options.get("after", "")
    page = f"<!DOCTYPE html><html><head><title>x</title><script>var a = 1;</script></head><body>{before}{body}{after}</body></html>"
    return page.encode()


def _html_node(node: Any) -> str:
    if isinstance(node, P):
        tag = {"plain": "p", CENTRED: "h1", HEADING: "h3"}[node.style]
        return f"<{tag}>{html.escape(node.text)}</{tag}>"
    if isinstance(node, Frame):
        cells = "".join(
            f"<td>{'<br>'.join(map(html.escape, texts))}</td>" for texts in (node.left, node.right)
        )
        return f"<table><tr>{cells}</tr></table>"
    rows = ""
    for row in node.rows:
        cells = "".join(
            f'<td colspan="{one.columns}" rowspan="{one.rows}"><p>{html.escape(one.text)}</p></td>'
            for one in _cells(row)
        )
        rows += f"<tr>{cells}</tr>"
    return f"<table><tbody>{rows}</tbody></table>"


def _txt(doc: Doc) -> bytes:
    """A text is written out by hand: what is pasted has no system."""
    text = doc.nodes[0]
    if "font" in doc.options:
        return _old(text, doc.options["font"]).encode(doc.options.get("bytes", "latin-1"), "replace")
    return unicodedata.normalize(doc.options.get("form", "NFC"), text).encode(
        doc.options.get("bytes", "utf-8")
    )


def _old(text: str, font: str) -> str:
    from benchmarks._reading.old_fonts import to_old  # noqa: PLC0415

    return to_old(text, font)
