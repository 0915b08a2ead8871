from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from gandan.evidence.intake.kept import Broken, Kept
from gandan.evidence.intake.kinds import ends_like_an_archive, starts_like_markup

if TYPE_CHECKING:
    from gandan.evidence.intake.limits import Limits

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


def keep_pdf(content: bytes, limits: Limits) -> Kept:
    """Return the document as it came, once nothing in it acts, hides or is locked."""
    if ends_like_an_archive(content) or starts_like_markup(content):
        raise Broken("tệp PDF này còn là một loại tệp khác. Hãy in lại ra PDF rồi gửi.")
    try:
        pages = _check(content, limits)
    except _PAGE_TREE_ERRORS as error:
        raise Broken("tệp PDF bị hỏng, không mở được. Hãy quét hoặc in lại ra PDF rồi gửi.") from error
    return Kept("pdf", "application/pdf", content, {"pages": pages})


def _check(content: bytes, limits: Limits) -> int:
    reader = PdfReader(io.BytesIO(content), strict=False)
    if reader.is_encrypted:
        raise Broken("tệp PDF bị khóa bằng mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.")
    if re.search(rb"%%EOF", content[-_TAIL:]) is None:
        raise Broken("tệp PDF bị cắt mất phần cuối. Hãy gửi lại tệp đầy đủ.")
    pages = len(reader.pages)
    if not 0 < pages <= limits.document_pages:
        raise Broken(f"tệp PDF có {pages} trang; chỉ nhận từ 1 đến {limits.document_pages} trang.")
    if _acts(reader):
        raise Broken("tệp PDF có lệnh tự chạy hoặc tệp đính kèm. Hãy in lại ra PDF rồi gửi.")
    return pages


def _acts(reader: PdfReader) -> bool:
    """Walk everything that can be reached from the trailer, each object once."""
    waiting: list[object] = [reader.trailer]
    seen: set[tuple[int, int]] = set()
    steps = 0
    while waiting:
        steps += 1
        if steps > _MOST_OBJECTS:
            raise Broken("tệp PDF quá phức tạp để kiểm tra. Hãy in lại ra PDF rồi gửi.")
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
