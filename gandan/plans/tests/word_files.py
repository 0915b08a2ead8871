"""A Word file as an office makes it: paragraphs, then an annex table. Only what the reader looks at."""

from __future__ import annotations

import io
from xml.sax.saxutils import escape
from zipfile import ZipFile

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)


def word_file(paragraphs, table) -> bytes:
    body = "".join(_paragraph(text) for text in paragraphs)
    rows = "".join(f"<w:tr>{''.join(map(_cell, row))}</w:tr>" for row in table)
    document = f'<w:document xmlns:w="{NAMESPACE}"><w:body>{body}<w:tbl>{rows}</w:tbl></w:body></w:document>'
    file = io.BytesIO()
    with ZipFile(file, "w") as packed:
        packed.writestr("[Content_Types].xml", TYPES)
        packed.writestr("word/document.xml", document)
    return file.getvalue()


def _paragraph(text) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def _cell(text) -> str:
    return f"<w:tc>{_paragraph(text)}</w:tc>"


HEAD = (
    "ỦY BAN NHÂN DÂN HUYỆN SÔNG TRÀ",
    "Số: 12/KH-UBND",
    "Sông Trà, ngày 15 tháng 01 năm 2024",
    "KẾ HOẠCH",
    "Tuyên truyền cải cách hành chính năm 2024",
    "I. MỤC TIÊU",
    "1. 100% xã, thị trấn có chuyên mục cải cách hành chính trên hệ thống truyền thanh.",
    "2. Người dân biết nơi nộp hồ sơ và cách nộp hồ sơ trực tuyến.",
    "II. TỔ CHỨC THỰC HIỆN",
    "Các cơ quan, đơn vị căn cứ kế hoạch này tổ chức thực hiện.",
    "PHỤ LỤC",
    "Phân công nhiệm vụ",
)
COLUMNS = (
    "STT",
    "Nội dung, nhiệm vụ",
    "Cơ quan chủ trì",
    "Cơ quan phối hợp",
    "Thời gian thực hiện",
    "Sản phẩm",
)
TASKS = (
    ("1", "Đăng tin, bài về cải cách hành chính", "Phòng Nội vụ", "Các phòng", "Hằng tháng", "Tin, bài"),
    ("2", "Mở chuyên mục cải cách hành chính", "UBND các xã", "Phòng Nội vụ", "Quý I/2024", "Chuyên mục"),
    ("3", "Phát thanh hướng dẫn nộp hồ sơ", "Đài huyện", "UBND các xã", "Hằng quý", "Bản ghi âm"),
)  # fmt: skip


def plan_file(tasks=TASKS, columns=COLUMNS, head=HEAD) -> bytes:
    return word_file(head, [columns, *tasks])
