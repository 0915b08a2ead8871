"""Looks into a PDF that somebody sent, at whichever door. Pure: bytes in, pages or a reason out."""

from __future__ import annotations

import io
import logging
import re

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

# A hostile file would fill the log with thousands of lines; what matters is in the reason.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)

# What makes a document act by itself or carry another file.
_ACTIONS = {
    "/JavaScript",
    "/Launch",
    "/SubmitForm",
    "/ImportData",
    "/GoToE",
    "/Rendition",
    "/RichMediaExecute",
}
_KEYS = {"/JS", "/JavaScript", "/XFA", "/EmbeddedFiles", "/RichMedia", "/AA"}
_MOST_OBJECTS = 500_000
_WITH_PARTS = (IndirectObject, DictionaryObject, ArrayObject)
_TAIL = 1024
_PAGE_TREE_ERRORS = (
    PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, OSError, RecursionError,
    AssertionError, NotImplementedError, ZeroDivisionError, OverflowError, MemoryError,
)  # fmt: skip
_MARKUP = re.compile(rb"<\s*(!doctype|html|head|body|script|svg|iframe|\?xml|\?php)", re.IGNORECASE)
_ZIP_END = b"PK\x05\x06"
_ZIP_END_REACH = 66_000  # the record may lie this far before the end
_HEAD = 2048


class UnsafePDFError(Exception):
    """The document is not taken; the sentence says why and what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def starts_like_markup(content: bytes) -> bool:
    """Whether a browser that sniffs could take the head of the file for a page or a program."""
    return _MARKUP.search(content[:_HEAD]) is not None


def ends_like_an_archive(content: bytes) -> bool:
    """Whether an unpacker, which reads from the end, could take the file for an archive."""
    return _ZIP_END in content[-_ZIP_END_REACH:]


def pages_of(content: bytes, *, most: int) -> int:
    """Return how many pages it has, once nothing in it acts, hides or is locked; UnsafePDFError otherwise."""
    if ends_like_an_archive(content) or starts_like_markup(content):
        raise UnsafePDFError("tệp PDF này còn là một loại tệp khác. Hãy in lại ra PDF rồi gửi.")
    try:
        return _check(content, most)
    except _PAGE_TREE_ERRORS as error:
        raise UnsafePDFError(
            "tệp PDF bị hỏng, không mở được. Hãy quét hoặc in lại ra PDF rồi gửi."
        ) from error


def _check(content: bytes, most: int) -> int:
    reader = PdfReader(io.BytesIO(content), strict=False)
    if reader.is_encrypted:
        raise UnsafePDFError("tệp PDF bị khóa bằng mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.")
    if re.search(rb"%%EOF", content[-_TAIL:]) is None:
        raise UnsafePDFError("tệp PDF bị cắt mất phần cuối. Hãy gửi lại tệp đầy đủ.")
    pages = len(reader.pages)
    if not 0 < pages <= most:
        raise UnsafePDFError(f"tệp PDF có {pages} trang; chỉ nhận từ 1 đến {most} trang.")
    if _acts(reader):
        raise UnsafePDFError("tệp PDF có lệnh tự chạy hoặc tệp đính kèm. Hãy in lại ra PDF rồi gửi.")
    return pages


def _acts(reader: PdfReader) -> bool:
    """Walk everything that can be reached from the trailer, each object once."""
    waiting: list[object] = [reader.trailer]
    seen: set[tuple[int, int]] = set()
    steps = 0
    while waiting:
        steps += 1
        if steps > _MOST_OBJECTS:
            raise UnsafePDFError("tệp PDF quá phức tạp để kiểm tra. Hãy in lại ra PDF rồi gửi.")
        node = waiting.pop()
        if isinstance(node, IndirectObject):
            mark = (node.idnum, node.generation)
            if mark in seen:
                continue
            seen.add(mark)
            node = node.get_object()
        if isinstance(node, DictionaryObject):
            if _is_active(node):
                return True
            waiting.extend(node.values())
        elif isinstance(node, ArrayObject):
            waiting.extend(part for part in node if isinstance(part, _WITH_PARTS))
    return False


def _is_active(node: DictionaryObject) -> bool:
    return bool(_KEYS & node.keys()) or str(node.raw_get("/S") if "/S" in node else "") in _ACTIONS
