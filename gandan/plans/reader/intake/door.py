"""Which kind of file it is, told by its bytes: names lie."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.plans.reader.intake.docx import MAIN_PART, read_docx
from gandan.plans.reader.intake.html import read_html
from gandan.plans.reader.intake.lay import lay
from gandan.plans.reader.intake.mail import is_message, words_of
from gandan.plans.reader.intake.odf import CONTENT, read_odf
from gandan.plans.reader.intake.old import START, modernised
from gandan.plans.reader.intake.parts import Parts
from gandan.plans.reader.intake.pdf_apart import read_pdf_apart
from gandan.plans.reader.intake.plain import decoded
from gandan.plans.reader.intake.raw import MAX_TEXT_BYTES, TOO_LONG, UnreadableFileError
from gandan.plans.reader.intake.xlsx import BOOK, read_xlsx
from gandan.plans.reader.text_tables import lay_text
from gandan.text.legacy import recover

if TYPE_CHECKING:
    from gandan.plans.reader.intake.raw import Block
    from gandan.plans.reader.laid import Laid

MAX_FILE_BYTES = 25_000_000
TOO_LARGE = (
    f"Tệp lớn quá {MAX_FILE_BYTES // 1_000_000} MB. Hãy bỏ bớt hình hoặc tách thành từng phần rồi đọc lại."
)
EMPTY_FILE = "Văn bản trống: không có gì để đọc."
ZIP = "Đây là tệp nén. Hãy gửi từng tệp Word, Excel hoặc PDF bên trong."
BINARY_BOOK = "Đây là tệp Excel dạng .xlsb. Hãy mở tệp, lưu lại dạng .xlsx rồi đọc lại."
SLIDES = "Đây là tệp trình chiếu. Hãy gửi văn bản kế hoạch dạng Word, Excel hoặc PDF."
RICH = "Đây là tệp .rtf. Hãy mở tệp, lưu lại dạng .docx rồi đọc lại."
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|div|article|p|meta)\b",
    re.IGNORECASE | re.DOTALL,
)


def take_in(content: bytes) -> Laid:
    """Return what the file says; raise UnreadableFileError with one sentence for a person."""
    if not content.strip():
        raise UnreadableFileError(EMPTY_FILE)
    if len(content) > MAX_FILE_BYTES:
        raise UnreadableFileError(TOO_LARGE)
    if content.startswith(START):
        content = modernised(content)
        if len(content) > MAX_FILE_BYTES:
            raise UnreadableFileError(TOO_LARGE)
    if content.startswith(b"PK"):
        return lay(_packed(Parts(content)))
    if b"%PDF-" in content[:1024]:
        return lay(read_pdf_apart(content))
    if content.startswith(b"{\\rtf"):
        raise UnreadableFileError(RICH)
    if is_message(content):
        said = words_of(content)
        return _text(said.text, is_page=said.is_page)
    if len(content) > MAX_TEXT_BYTES * 2:
        raise UnreadableFileError(TOO_LONG)
    return _text(decoded(content))


def _packed(parts: Parts) -> list[Block]:
    if MAIN_PART in parts.names:
        return read_docx(parts)
    if BOOK in parts.names:
        return read_xlsx(parts)
    if CONTENT in parts.names:
        return read_odf(parts)
    if "xl/workbook.bin" in parts.names:
        raise UnreadableFileError(BINARY_BOOK)
    raise UnreadableFileError(SLIDES if any(name.startswith("ppt/") for name in parts.names) else ZIP)


def _text(text: str, *, is_page: bool = False) -> Laid:
    if len(text.encode("utf-8", "surrogatepass")) > MAX_TEXT_BYTES:
        raise UnreadableFileError(TOO_LONG)
    if is_page or _PAGE.match(text[:5000]):
        return lay(read_html(text))
    return lay_text(recover(text).text)
