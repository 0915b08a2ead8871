from __future__ import annotations


class EvidenceError(Exception):
    """What can go wrong with a proof. `sentence` is for the person who handed it in."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class RefusedFileError(EvidenceError):
    """A file that is not taken in. Nothing of it is kept."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"Không nhận tệp “{name}”: {why}")
        self.name = name
        self.why = why


class IncompleteEvidenceError(EvidenceError):
    """A fact is absent or contradicts another; `field` names where it was asked for."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


class AlreadyHandedInError(EvidenceError):
    """The same form came twice; `evidence_id` is the proof of the first time."""

    def __init__(self, evidence_id: int) -> None:
        super().__init__(
            "Bằng chứng này đã nhận rồi, không cần nộp lại. "
            "Muốn nộp thêm bằng chứng khác, hãy mở lại trang nộp."
        )
        self.evidence_id = evidence_id


class OwnEvidenceError(EvidenceError):
    """A person judges what the same person handed in."""

    def __init__(self) -> None:
        super().__init__("Bạn đã nộp bằng chứng này, nên một người khác phải xem xét nó.")


class AlreadyJudgedError(EvidenceError):
    """Two people judged at once, or the proof was replaced meanwhile."""

    def __init__(self, standing: str) -> None:
        super().__init__(f"Bằng chứng này {standing}. Hãy tải lại trang để xem kết quả.")


class SystemRecordError(EvidenceError):
    """Somebody would correct what the house wrote of its own rows."""

    def __init__(self) -> None:
        super().__init__(
            "Bản ghi này do hệ thống tự lập và tự lập lại khi sổ thay đổi, nên không sửa bằng tay được."
            " Nếu còn bằng chứng khác, hãy nộp riêng."
        )


class AlreadyCorrectedError(EvidenceError):
    def __init__(self) -> None:
        super().__init__("Bằng chứng này đã được thay bằng bản khác. Hãy sửa bản mới nhất.")


class TakenBackError(EvidenceError):
    def __init__(self) -> None:
        super().__init__("Bằng chứng này đã được người ghi rút lại. Hãy ghi hoặc nộp một bản mới.")


class OutOfOwnHandsError(EvidenceError):
    """Whoever recorded it would take back what a second person has judged, or replaced, meanwhile."""

    def __init__(self) -> None:
        super().__init__(
            "Người khác đã xem xét hoặc thay bằng chứng của lần ghi này, nên bạn không tự rút lại được. "
            "Hãy nhờ người xem xét bằng chứng trả lại."
        )
