from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.procedures.answers.models import Answer, AnswerDraft
    from gandan.procedures.answers.privacy import Finding


class AnswerError(Exception):
    """What can go wrong with an answer. Its text is a sentence for the person who asked."""


class AnswerTextError(AnswerError):
    """A field of the answer cannot be used as it is."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


class PersonalDataError(AnswerError):
    """What would be published holds something that may be somebody's own."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        found = "; ".join(f"{finding.name} “{finding.words}”" for finding in findings)
        super().__init__(f"Có thể là thông tin riêng của một người: {found}. Hãy bỏ đi rồi mới đăng.")
        self.findings = tuple(findings)


# By the state that the draft is in, of whoever expected another one.
_MOVED_ON = {
    "writing": (
        "Câu trả lời này đang ở người soạn để sửa, nên chưa duyệt được. "
        "Khi được gửi duyệt lại, câu này hiện ở mục Hôm nay của bạn."
    ),
    "submitted": "Câu trả lời này đã được gửi duyệt. Muốn sửa thì bấm “Rút lại để sửa”.",
    "approved": "Câu trả lời này vừa được người khác duyệt rồi. Hãy mở lại trang.",
    "dropped": "Câu trả lời này đã được người khác bỏ. Hãy mở lại trang.",
}


class DraftStateError(AnswerError):
    """Somebody else handed it in, took it back, approved or dropped it meanwhile."""

    def __init__(self, draft: AnswerDraft) -> None:
        super().__init__(_MOVED_ON[draft.state])
        self.draft = draft


class DraftChangedError(AnswerError):
    """Somebody saved the draft after this person had read it."""

    def __init__(self, draft: AnswerDraft) -> None:
        super().__init__(
            "Người khác vừa sửa câu trả lời này. Hãy chép phần bạn viết, mở lại trang rồi ghép vào."
        )
        self.draft = draft


class FactsChangedError(AnswerError):
    """A cited fact changed between this person's reading and this person's approval."""

    def __init__(self, draft: AnswerDraft) -> None:
        super().__init__(
            "Dữ kiện của thủ tục trong câu trả lời vừa đổi sau khi bạn mở nên chưa được duyệt. "
            "Hãy đọc bản mới ở dưới rồi duyệt."
        )
        self.draft = draft


class OwnDraftError(AnswerError):
    def __init__(self, draft: AnswerDraft) -> None:
        super().__init__("Bạn đã viết câu trả lời này. Người khác trong đơn vị phải duyệt.")
        self.draft = draft


class ReasonNeededError(AnswerError):
    def __init__(self) -> None:
        super().__init__("Chưa ghi lý do. Hãy viết một câu để người sau biết vì sao.")


class AnswerWithdrawnError(AnswerError):
    def __init__(self, answer: Answer) -> None:
        super().__init__("Câu trả lời này đã được gỡ.")
        self.answer = answer


class AnswerInWorkError(AnswerError):
    """There is already a draft of its next version."""

    def __init__(self, answer: Answer) -> None:
        super().__init__("Câu trả lời này đang có một bản sửa chưa duyệt. Hãy sửa tiếp bản ấy.")
        self.answer = answer


class BadAnswerFileError(AnswerError):
    """A line of a file that is no question with its answer."""
