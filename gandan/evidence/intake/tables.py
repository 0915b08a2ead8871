from __future__ import annotations

import csv
import io

from gandan.deliveries.pdf import starts_like_markup
from gandan.evidence.export.csv import csv_safe
from gandan.evidence.intake.kept import Broken, Kept

_FEWEST_COLUMNS = 2
_SAMPLE = 4096


def keep_text(content: bytes) -> Kept:
    """Return text as UTF-8 without hidden characters; a table's cells can no longer be formulas."""
    text = _decode(content)
    if starts_like_markup(text.encode()) or text.lstrip().startswith(("#!", "<")):
        raise Broken("trang HTML, hình SVG và tệp lệnh không được nhận. Hãy gửi ảnh hoặc PDF.")
    if any(ord(letter) < ord(" ") and letter not in "\t\r\n" for letter in text):
        raise Broken("tệp chữ có ký tự lạ. Hãy lưu lại dạng UTF-8 rồi gửi.")
    delimiter = _delimiter(text)
    if delimiter is None:
        return Kept("txt", "text/plain", text.encode())
    return Kept("csv", "text/csv", _neutral(text, delimiter).encode())


def _decode(content: bytes) -> str:
    encoding = "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise Broken("tệp chữ không đọc được. Hãy lưu lại dạng UTF-8 rồi gửi.") from error


def _delimiter(text: str) -> str | None:
    """Return what parts the columns when every line of the sample has the same number of them."""
    lines = [line for line in text[:_SAMPLE].splitlines()[:20] if line.strip()]
    for delimiter in (";", "\t", ","):
        widths = {len(row) for row in csv.reader(lines, delimiter=delimiter)}
        if len(widths) == 1 and widths.pop() >= _FEWEST_COLUMNS:
            return delimiter
    return None


def _neutral(text: str, delimiter: str) -> str:
    written = io.StringIO()
    try:
        rows = [
            [csv_safe(cell) for cell in row] for row in csv.reader(io.StringIO(text), delimiter=delimiter)
        ]
    except csv.Error as error:
        raise Broken("bảng số liệu không đọc được. Hãy lưu lại dạng CSV rồi gửi.") from error
    csv.writer(written, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return written.getvalue()
