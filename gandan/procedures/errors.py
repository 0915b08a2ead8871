from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.text.days import short_date

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gandan.text.citations import Citation


class ProceduresError(Exception):
    """What can go wrong with the catalogue. Its text is a sentence for people."""


class BadRecordError(ProceduresError):
    """A record cannot be used."""


class UnreadableFileError(ProceduresError):
    """A whole file cannot be read."""


class UnknownProcedureError(ProceduresError):
    def __init__(self, code: str) -> None:
        super().__init__(f"Không có thủ tục “{code}”.")
        self.code = code


class UnknownMissedQueryError(ProceduresError):
    def __init__(self, missed_id: int) -> None:
        super().__init__("Câu này không còn trong danh sách.")
        self.missed_id = missed_id


class BadPhraseError(ProceduresError):
    """The phrase says nothing that could be searched, or stands there already."""


class ComparisonMovedError(ProceduresError):
    """The catalogue is no longer what the file was compared with."""

    def __init__(self) -> None:
        super().__init__("Danh mục đã thay đổi từ lúc so sánh. Hãy xem lại rồi chấp nhận.")


class UploadStateError(ProceduresError):
    """The upload is past what is asked for, or not there yet."""

    def __init__(self, state: str) -> None:
        super().__init__("Tệp này đã được xử lý hoặc đang chờ. Hãy mở lại trang để xem.")
        self.state = state


class SameProcedureError(ProceduresError):
    def __init__(self, key: str) -> None:
        super().__init__(f"Không thể gộp thủ tục “{key}” vào chính nó.")
        self.key = key


class CitationError(ProceduresError):
    """A citation that says nothing today. `since` is the day from which it is so, where that can be told."""

    def __init__(self, citation: Citation, sentence: str, since: date | None = None) -> None:
        super().__init__(f"Chỗ điền {{{{{citation.key}}}}}: {sentence}")
        self.citation = citation
        self.sentence = sentence
        self.since = since


class UnknownCodeError(CitationError):
    def __init__(self, citation: Citation) -> None:
        super().__init__(
            citation,
            f"không có thủ tục mã {citation.code} trong danh mục. "
            "Hãy tìm lại thủ tục rồi chèn dữ kiện của nó.",
        )


class EndedProcedureError(CitationError):
    """The procedure is abolished, or goes on under another code."""

    def __init__(self, citation: Citation, name: str, since: date, *, now: str = "") -> None:
        way_out = (
            f"Nay làm theo thủ tục mã {now}: hãy chèn dữ kiện của thủ tục ấy."
            if now
            else "Hãy bỏ chỗ điền này, hoặc chèn dữ kiện của thủ tục thay thế."
        )
        day = short_date(since)
        super().__init__(
            citation, f"thủ tục “{name}” ({citation.code}) đã bãi bỏ từ ngày {day}. {way_out}", since
        )


class NotYetInForceError(CitationError):
    def __init__(self, citation: Citation, name: str, first: date) -> None:
        day = short_date(first)
        super().__init__(
            citation,
            f"thủ tục “{name}” ({citation.code}) đến ngày {day} mới có hiệu lực. Hãy chờ đến ngày ấy.",
        )


class NoSuchFactError(CitationError):
    def __init__(self, citation: Citation, name: str) -> None:
        super().__init__(
            citation,
            f"thủ tục “{name}” ({citation.code}) không công bố điều này. "
            "Hãy bỏ chỗ điền, hoặc bấm “Chèn dữ kiện của thủ tục” để chọn điều có công bố.",
        )


class NoSuchCaseError(CitationError):
    def __init__(self, citation: Citation, name: str, cases: Sequence[str]) -> None:
        known = f"Các trường hợp có: {_listed(cases)}." if cases else "Thủ tục này không chia trường hợp."
        super().__init__(
            citation,
            f"thủ tục “{name}” ({citation.code}) không có trường hợp “{citation.case}”. {known} "
            "Hãy ghi lại cho đúng.",
        )


class AmbiguousFactError(CitationError):
    """It says different things in different cases or channels; `options` say one thing each."""

    def __init__(self, citation: Citation, name: str, options: Sequence[Citation]) -> None:
        written = [f"{{{{{option.key}}}}}" for option in options]
        super().__init__(
            citation,
            f"thủ tục “{name}” ({citation.code}) có nhiều mức khác nhau. "
            f"Hãy ghi rõ trường hợp hoặc cách nộp, một trong: {_listed(written)}.",
        )
        self.options = tuple(options)


def _listed(words: Sequence[str], most: int = 8) -> str:
    more = f" và {len(words) - most} lựa chọn nữa" if len(words) > most else ""
    return ", ".join(words[:most]) + more


class BadGuideError(ProceduresError):
    """A file of guides or incentives cannot be used."""

    def __init__(self, file: str, sentence: str) -> None:
        super().__init__(f"{file}: {sentence}")
        self.file = file
