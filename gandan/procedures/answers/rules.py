"""What an answer must be before it is sent or published, decided from values alone."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from gandan.procedures.answers.errors import AnswerTextError, ReasonNeededError
from gandan.procedures.answers.limits import (
    MAX_BASES,
    MAX_BASIS,
    MAX_FIELD,
    MAX_PROCEDURES,
    MAX_QUESTION,
    MAX_REASON,
    MAX_TEXT,
)
from gandan.text.document import pictures_of
from gandan.text.errors import MarkupError
from gandan.text.fold import fold, nfc, one_line, slug
from gandan.text.markup import parse

LONGEST_KEY_WORDS = 80
# What the form suggests; the writer sets the day.
USUAL_REVIEW: Final = timedelta(days=365)


@dataclass(frozen=True)
class AnswerText:
    """What an officer writes in one go."""

    question: str
    text: str = ""
    field_area: str = ""
    legal_bases: tuple[str, ...] = ()
    procedure_ids: tuple[int, ...] = ()
    review_by: date | None = None

    def in_normal_form(self) -> AnswerText:
        return AnswerText(
            question=one_line(nfc(self.question)),
            text=nfc(self.text).strip(),
            field_area=one_line(nfc(self.field_area)),
            legal_bases=tuple(dict.fromkeys(filter(None, (one_line(nfc(b)) for b in self.legal_bases)))),
            procedure_ids=tuple(dict.fromkeys(self.procedure_ids)),
            review_by=self.review_by,
        )


def check_fits(text: AnswerText) -> None:
    """Refuse only what cannot be stored: a draft may be half done."""
    limits = (
        ("question", len(text.question), MAX_QUESTION, "Câu hỏi"),
        ("text", len(text.text), MAX_TEXT, "Câu trả lời"),
        ("field_area", len(text.field_area), MAX_FIELD, "Lĩnh vực"),
        ("legal_bases", max(map(len, text.legal_bases), default=0), MAX_BASIS, "Một căn cứ"),
    )
    for field, length, most, name in limits:
        if length > most:
            raise AnswerTextError(field, f"{name} dài quá {most} ký tự. Hãy viết gọn lại.")
    if len(text.legal_bases) > MAX_BASES:
        raise AnswerTextError(
            "legal_bases", f"Nhiều nhất {MAX_BASES} căn cứ; hãy giữ lại những căn cứ chính."
        )
    if len(text.procedure_ids) > MAX_PROCEDURES:
        raise AnswerTextError(
            "procedures", f"Nhiều nhất {MAX_PROCEDURES} thủ tục; hãy giữ lại thủ tục chính."
        )


def check_complete(text: AnswerText, today: date) -> date:
    """Refuse what is not ready for an approver; return the day by which it must be read again."""
    if not text.question:
        raise AnswerTextError(
            "question", "Chưa có câu hỏi để đăng. Hãy viết lại câu hỏi, bỏ tên và số riêng."
        )
    if not text.text:
        raise AnswerTextError("text", "Chưa có câu trả lời. Hãy viết câu trả lời rồi gửi duyệt.")
    try:
        document = parse(text.text, title=text.question)
    except MarkupError as error:
        raise AnswerTextError("text", error.sentence) from error
    if pictures_of(document):
        raise AnswerTextError("text", "Câu trả lời không chứa được ảnh. Hãy bỏ ảnh, viết bằng chữ.")
    if not document.blocks:
        raise AnswerTextError("text", "Câu trả lời chưa có chữ nào. Hãy viết ít nhất một câu.")
    if text.review_by is None or text.review_by <= today:
        raise AnswerTextError("review_by", "Hãy chọn ngày xem lại, sau hôm nay.")
    return text.review_by


def checked_reason(reason: str) -> str:
    reason = one_line(nfc(reason))
    if not reason:
        raise ReasonNeededError
    return reason[:MAX_REASON]


def key_of(question: str) -> str:
    """Return the address part of a question: its first words, and a mark that keeps like ones apart."""
    words = slug(question)[:LONGEST_KEY_WORDS].rstrip("-")
    mark = hashlib.sha256(" ".join(fold(question).split()).encode()).hexdigest()[:8]
    return f"{words}-{mark}" if words else f"hoi-{mark}"


def digest_of(text: AnswerText, codes: tuple[str, ...] = ()) -> str:
    """Return a hash of all that the answer says; `codes` are those of the procedures it cites."""
    said = [text.question, text.text, text.field_area, sorted(text.legal_bases), sorted(codes)]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()
