"""What makes a message fit to go out, decided from values alone."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from gandan.messages.errors import TextNotUsableError, UnknownPictureError
from gandan.messages.readings import readings_to_json
from gandan.procedures.errors import CitationError
from gandan.text.document import JSON, Document, pictures_of
from gandan.text.errors import MarkupError
from gandan.text.fold import nfc, one_line
from gandan.text.markup import parse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from gandan.procedures.citing import Answer
    from gandan.text.speech import Correction

MAX_TITLE = 200
MAX_LEAD = 600
MAX_REASON = 400
VIETNAMESE: Final = "vi"
# Codes of ISO 639, as a page and a PDF name their language; the peoples of the province's mountains.
LANGUAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        VIETNAMESE: "Tiếng Việt",
        "ktv": "Tiếng Cơ Tu",
        "sed": "Tiếng Xơ Đăng",
        "jeh": "Tiếng Giẻ Triêng",
        "cua": "Tiếng Co",
    }
)


@dataclass(frozen=True)
class DraftText:
    """What an officer writes in one go; topics and audiences are codes."""

    title: str
    lead: str = ""
    body: str = ""
    topics: tuple[str, ...] = field(default=())
    audiences: tuple[str, ...] = field(default=())
    clause_ids: tuple[int, ...] = field(default=())
    language: str = VIETNAMESE

    def in_normal_form(self) -> DraftText:
        return DraftText(
            title=one_line(self.title),
            lead=one_line(self.lead),
            body=nfc(self.body).strip(),
            topics=tuple(dict.fromkeys(self.topics)),
            audiences=tuple(dict.fromkeys(self.audiences)),
            clause_ids=tuple(dict.fromkeys(self.clause_ids)),
            language=self.language,
        )


def check_fits(text: DraftText) -> None:
    """Refuse only what cannot be stored: a draft may be saved half done."""
    if text.language not in LANGUAGES:
        raise TextNotUsableError("language", "Chưa có ngôn ngữ này. Hãy chọn một ngôn ngữ trong danh sách.")
    if not text.title:
        raise TextNotUsableError("title", "Thông điệp chưa có tiêu đề. Hãy viết một câu.")
    if len(text.title) > MAX_TITLE:
        raise TextNotUsableError("title", f"Tiêu đề dài quá {MAX_TITLE} ký tự. Hãy viết gọn lại.")
    if len(text.lead) > MAX_LEAD:
        raise TextNotUsableError(
            "lead", f"Câu mở đầu dài quá {MAX_LEAD} ký tự. Hãy chuyển bớt xuống nội dung."
        )


def read_document(text: DraftText, picture_ids: frozenset[int]) -> Document:
    """Return the document that every channel will read; raises TextNotUsableError naming the field."""
    for name, value in (("title", text.title), ("lead", text.lead)):
        if "{{" in value:
            raise TextNotUsableError(
                name,
                "Tiêu đề và câu mở đầu không chứa được chỗ điền {{…}}. Hãy chuyển chỗ điền xuống nội dung.",
            )
    try:
        document = parse(text.body, title=text.title, lead=text.lead)
    except MarkupError as error:
        raise TextNotUsableError("body", error.sentence) from error
    unknown = [picture_id for picture_id in pictures_of(document) if picture_id not in picture_ids]
    if unknown:
        raise UnknownPictureError(unknown)
    return document


def check_complete(text: DraftText, document: Document) -> None:
    """Refuse what is not ready for an approver."""
    if not document.blocks:
        raise TextNotUsableError("body", "Thông điệp chưa có nội dung. Hãy viết ít nhất một đoạn.")
    if not text.topics:
        raise TextNotUsableError("topics", "Thông điệp chưa có chủ đề. Hãy chọn ít nhất một chủ đề.")


def content_hash(
    stored: JSON, *, language: str, pictures: Mapping[int, str], readings: Sequence[Correction] = ()
) -> str:
    """Return a hash of all that is noticed: words, order, language, the pixels of pictures, what is heard."""
    content: dict[str, object] = {
        "document": stored,
        "language": language,
        "pictures": sorted(pictures.items()),
    }
    if readings:  # a version without keeps the hash it had before there were any
        content["readings"] = readings_to_json(readings)
    written = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()


@dataclass(frozen=True)
class Wrong:
    """What is right instead of a fact that was cited, and since when; nothing may be right any more."""

    now: str
    since: date
    is_gone: bool = False


@dataclass(frozen=True)
class SaidFact:
    """What a version says of a procedure, and from which day the record held that it was taken from."""

    value: object
    valid_from: date


def what_is_wrong(said: SaidFact, answer: Answer | None, on: date) -> Wrong | None:
    """Hold what a version says against what the catalogue says today; nothing is wrong if they agree.

    A record that was corrected from its first day on does not tell since when: then it is since today.
    """
    if answer is None:
        return None
    if isinstance(answer, CitationError):
        return Wrong(answer.sentence[:1].upper() + answer.sentence[1:], answer.since or on, is_gone=True)
    if said.value == [list(piece) for piece in answer.value]:
        return None
    return Wrong(answer.written, answer.since if answer.since > said.valid_from else on)
