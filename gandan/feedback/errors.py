from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.text.days import short_date

if TYPE_CHECKING:
    from datetime import date

    from gandan.feedback.models import Question


class FeedbackError(Exception):
    """What can go wrong with a question. Its text is a sentence for the person who asked."""


class QuestionTextError(FeedbackError):
    """A field of the question cannot be taken as it is."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


class TooManyError(FeedbackError):
    """More came from one place today than people type."""

    def __init__(self) -> None:
        super().__init__(
            "Từ mạng bạn đang dùng đã có quá nhiều lần gửi hôm nay. Hãy thử lại vào ngày mai, "
            "hoặc gọi xã, phường của bạn."
        )


class NobodyInChargeError(FeedbackError):
    """No unit of the map could answer: there is no province yet."""

    def __init__(self) -> None:
        super().__init__("Chưa có đơn vị nào nhận câu hỏi. Hãy gọi xã, phường của bạn.")


class NoRuleError(FeedbackError):
    def __init__(self, duty: str, on: date) -> None:
        super().__init__(f"Chưa đặt {duty} cho ngày {short_date(on)}.")
        self.duty = duty
        self.on = on


class QuestionClosedError(FeedbackError):
    def __init__(self, question: Question) -> None:
        super().__init__("Câu hỏi này đã được người khác xử lý xong. Hãy mở lại danh sách.")
        self.question = question


class SameUnitError(FeedbackError):
    def __init__(self, question: Question) -> None:
        super().__init__("Câu hỏi đang ở chính đơn vị này. Hãy chọn đơn vị khác.")
        self.question = question


class NothingToApproveError(FeedbackError):
    def __init__(self, question: Question) -> None:
        super().__init__("Chưa có câu trả lời nào chờ duyệt.")
        self.question = question


class NotForPublicError(FeedbackError):
    """Who asked did not agree that it is published."""

    def __init__(self, question: Question) -> None:
        super().__init__("Người hỏi không đồng ý đăng câu hỏi này. Hãy chỉ gửi trả lời cho người hỏi.")
        self.question = question


class NotAnsweredError(FeedbackError):
    """Somebody rates or asks again where there is no answer, or a new one is on its way."""

    def __init__(self, question: Question) -> None:
        super().__init__("Câu hỏi này chưa có trả lời, hoặc đang chờ trả lời lần nữa.")
        self.question = question


class AskedAgainError(FeedbackError):
    """Once is allowed; after that a new question is."""

    def __init__(self, question: Question) -> None:
        super().__init__("Bạn đã hỏi lại một lần. Nếu còn điều chưa rõ, hãy gửi một câu hỏi mới.")
        self.question = question


class BadRuleError(FeedbackError):
    """A number of days that cannot be set so."""
