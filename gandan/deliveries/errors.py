from __future__ import annotations


class DeliveryError(Exception):
    """What can go wrong on the way to an outlet. `sentence` says it to a person, in Vietnamese."""

    sentence = "Không làm được việc này."


class LeaseLostError(DeliveryError):
    """Another worker has taken the delivery over; what this one did must not be recorded."""

    def __init__(self, delivery_id: int) -> None:
        super().__init__(f"lease of delivery {delivery_id} was lost")
        self.delivery_id = delivery_id


class HandOverError(DeliveryError):
    """The package did not reach the outlet; `permanent` says whether trying again is pointless."""

    def __init__(self, sentence: str, *, permanent: bool) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.permanent = permanent


class NotHandedOverError(DeliveryError):
    """A receipt came for something that never went out."""

    sentence = "Bản này chưa được gửi tới đầu mối nên chưa ghi nhận được. Hãy đợi gửi xong rồi ghi lại."

    def __init__(self, delivery_id: int) -> None:
        super().__init__(f"delivery {delivery_id} was not handed over")
        self.delivery_id = delivery_id


class NotRecalledError(DeliveryError):
    sentence = "Bản này không bị thu hồi, không có gì phải xác nhận."

    def __init__(self, delivery_id: int) -> None:
        super().__init__(f"delivery {delivery_id} was not recalled")
        self.delivery_id = delivery_id


class NothingToRetryError(DeliveryError):
    sentence = "Chỉ gửi lại được những bản đã báo không gửi được."

    def __init__(self, delivery_id: int) -> None:
        super().__init__(f"delivery {delivery_id} did not fail")
        self.delivery_id = delivery_id


class ReasonMissingError(DeliveryError):
    sentence = "Hãy ghi lý do thu hồi, để đầu mối biết vì sao phải gỡ bản này."


class WrongRecordingError(DeliveryError):
    """What was handed in cannot go on air; the channel's own sentence says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class NotRecordedError(DeliveryError):
    sentence = "Lượt gửi này không có giọng đọc của đài để bỏ."

    def __init__(self, delivery_id: int) -> None:
        super().__init__(f"delivery {delivery_id} has no recording")
        self.delivery_id = delivery_id


class RecordingClosedError(DeliveryError):
    """The text of this delivery will not be said any more; `sentence` says what to do instead."""

    def __init__(self, delivery_id: int, sentence: str) -> None:
        super().__init__(f"delivery {delivery_id} takes no recording any more")
        self.delivery_id = delivery_id
        self.sentence = sentence


class WhyTakenBackError(DeliveryError):
    sentence = "Hãy ghi vì sao bỏ giọng đọc này, để người sau biết."


class UnknownSentenceError(DeliveryError):
    """Nobody reads these words in this delivery: its text or a fact has changed since the page was opened."""

    sentence = "Bài đọc vừa đổi, không còn câu này. Hãy mở lại phòng thu để thấy bài mới."

    def __init__(self, delivery_id: int, digest: str) -> None:
        super().__init__(f"delivery {delivery_id} has no sentence {digest[:16]}")
        self.delivery_id = delivery_id
        self.digest = digest


class NotTakenError(DeliveryError):
    sentence = "Chưa có câu nào được thu để dùng hay để bỏ. Hãy thu trước đã."

    def __init__(self, delivery_id: int) -> None:
        super().__init__(f"delivery {delivery_id} has no take")
        self.delivery_id = delivery_id


class NotStaleError(DeliveryError):
    sentence = "Bản này vẫn đúng, hoặc đã được sửa hay thu hồi. Bạn không cần làm gì thêm ở đây."

    def __init__(self, delivery_id: int) -> None:
        super().__init__(f"delivery {delivery_id} says nothing wrong")
        self.delivery_id = delivery_id


class WhyDecidedError(DeliveryError):
    sentence = "Hãy ghi lý do, để người nghe và người kiểm tra biết vì sao."


class PastDayError(DeliveryError):
    sentence = "Ngày hết hạn đã qua. Hãy chọn hôm nay hoặc một ngày sau, hay để trống nếu không hẹn ngày."


class WrongReceiptError(DeliveryError):
    """The receipt cannot be taken as it was handed in."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class NotTakenBackError(DeliveryError):
    """What was recorded stays; `sentence` says why, and who can still undo it."""

    def __init__(self, receipt_id: int, sentence: str) -> None:
        super().__init__(f"receipt {receipt_id} is not taken back")
        self.receipt_id = receipt_id
        self.sentence = sentence


class UnderTestError(DeliveryError):
    sentence = "Giọng này đang được kiểm tra rồi. Vài phút nữa hãy mở lại trang này."

    def __init__(self, name: str) -> None:
        super().__init__(f"voice {name} is under test")
        self.name = name
