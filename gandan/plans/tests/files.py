"""Small files of every kind, made by hand: what Word and Excel write, and what they would not."""

# ruff: noqa: E501 - markup and sentences are read in one piece
from __future__ import annotations

import io
import zipfile
from datetime import date
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from html import escape

import typst

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ROWS = (
    ("TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"),
    ("1", "Mở chuyên mục", "Văn phòng", "Phòng Kinh tế; các thôn", "Quý I/2024", "Chuyên mục"),
    ("2", "Phát bản tin", "Đài truyền thanh xã", "", "Hằng tuần", "Bản tin"),
)
LINES = (
    "ỦY BAN NHÂN DÂN",
    "XÃ PHÚ LỘC",
    "Số: 09/KH-UBND",
    "Phú Lộc, ngày 20 tháng 01 năm 2024",
    "KẾ HOẠCH",
    "Tuyên truyền cải cách hành chính năm 2024",
    "I. MỤC TIÊU",
    "100% thôn có loa truyền thanh.",
    "II. NHIỆM VỤ",
)


def packed(parts, *, compression=zipfile.ZIP_DEFLATED):
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", compression) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return written.getvalue()


def paragraph(text, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def cell(content, properties=""):
    body = content if content.startswith("<") else paragraph(content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{body}</w:tc>"


def table(rows):
    made = "".join(
        f"<w:tr>{''.join(one if '<w:tc>' in one else cell(one) for one in row)}</w:tr>" for row in rows
    )
    return f"<w:tbl>{made}</w:tbl>"


def docx(body=None, **parts):
    body = body if body is not None else "".join(map(paragraph, LINES)) + table(ROWS)
    document = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    return packed({"[Content_Types].xml": "<Types/>", "word/document.xml": document, **parts})


def xlsx(rows=ROWS, *, layout="", sheets=None, styles=""):
    """`layout` is what a sheet says of its columns and merged cells."""
    sheets = sheets or [("Phụ lục", "visible", rows)]
    parts = {"[Content_Types].xml": "<Types/>"}
    listed = links = ""
    for number, (name, state, cells) in enumerate(sheets, 1):
        listed += f'<sheet name="{name}" state="{state}" r:id="r{number}"/>'
        links += f'<Relationship Id="r{number}" Target="worksheets/sheet{number}.xml"/>'
        parts[f"xl/worksheets/sheet{number}.xml"] = _sheet(cells, layout)
    spaces = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    parts["xl/workbook.xml"] = f"<workbook {spaces}><sheets>{listed}</sheets></workbook>"
    parts["xl/_rels/workbook.xml.rels"] = f"<Relationships>{links}</Relationships>"
    if styles:
        parts["xl/styles.xml"] = styles
    return packed(parts)


def _sheet(rows, layout):
    made = ""
    for number, row in enumerate(rows, 1):
        cells = "".join(
            _place(one, f"{chr(65 + column)}{number}") for column, one in enumerate(row) if one != ""
        )
        made += f'<row r="{number}">{cells}</row>'
    return f"<worksheet>{layout}<sheetData>{made}</sheetData></worksheet>"


def _place(value, place):
    if isinstance(value, date):
        return f'<c r="{place}" t="d"><v>{value.isoformat()}T00:00:00</v></c>'
    if isinstance(value, tuple):
        number, style = value
        return f'<c r="{place}" s="{style}"><v>{number}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def merged(*places):
    made = "".join(f'<mergeCell ref="{one}"/>' for one in places)
    return f"<mergeCells>{made}</mergeCells>"


def odt(body, kind="text"):
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text", "table")
    )
    content = f"<office:document-content {spaces}><office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def message(words, kind):
    """Save a page or a text as a message with a picture beside it, as browsers and mail programs do."""
    made = MIMEMultipart("related")
    made.attach(MIMEImage(b"\x89PNG", "png"))
    if words:
        made.attach(MIMEText(words, kind, "utf-8"))
    return made.as_bytes()


def pdf(source):
    """Set a page of typst's own markup."""
    return typst.compile(source.encode(), ignore_system_fonts=False)


def drawn_pdf(pieces):
    """Draw each text at its place, in this order; ") -556 (" in it leaves room for a letter."""
    drawn = "".join(f"BT /F1 10 Tf {left} {height} Td [({text})] TJ ET\n" for left, height, text in pieces)
    font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    page = (
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 {font}>>>>>>"
    )
    parts = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", page]
    parts.append(f"<</Length {len(drawn)}>>\nstream\n{drawn}endstream")
    objects = "".join(f"{number} 0 obj\n{part}\nendobj\n" for number, part in enumerate(parts, 1))
    return f"%PDF-1.4\n{objects}trailer\n<</Root 1 0 R/Size 5>>\n%%EOF".encode("latin-1")
