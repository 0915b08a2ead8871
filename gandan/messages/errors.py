from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.messages.models import Message, MessageVersion
    from gandan.people.models import User
    from gandan.procedures.errors import CitationError


class MessageError(Exception):
    """What can go wrong with a message; `sentence` is for the officer at the screen."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class WrongStateError(MessageError):
    """The message is not in the state in which this can be done."""

    def __init__(self, message: Message, sentence: str) -> None:
        super().__init__(sentence)
        self.message = message


class NotDraftError(WrongStateError):
    def __init__(self, message: Message) -> None:
        super().__init__(
            message,
            f"Thông điệp này {message.get_state_display()} nên chưa sửa được. "
            "Nếu đang chờ duyệt, hãy bấm “Rút lại để sửa”; nếu đã phát hành, hãy bấm “Đính chính”.",
        )


class NotSubmittedError(WrongStateError):
    """Nobody waits for an approver here: not handed in yet, sent back, or taken back by its writers."""

    def __init__(self, message: Message) -> None:
        held = (
            f"Người duyệt đã trả lại bài này cho người soạn: {message.returned_because.rstrip('.')}."
            if message.returned_because
            else "Bài này đang ở người soạn: chưa gửi duyệt, hoặc đã được rút lại để sửa."
        )
        super().__init__(message, f"{held} Khi bài được gửi duyệt, bạn thấy ở mục Hôm nay.")


class TakenBackError(WrongStateError):
    """A writer took the draft back while the approver had it open."""

    def __init__(self, message: Message) -> None:
        super().__init__(
            message,
            "Người soạn vừa rút bài này lại để sửa nên bài chưa được duyệt. "
            "Khi bài được gửi duyệt lại, bạn thấy ở mục Hôm nay.",
        )


class NothingToTakeBackError(WrongStateError):
    def __init__(self, message: Message) -> None:
        super().__init__(
            message,
            f"Thông điệp này {message.get_state_display()}, không còn chờ duyệt nên không rút lại được. "
            "Nếu đã phát hành, hãy bấm “Đính chính”; nếu là bản nháp, cứ bấm “Sửa tiếp”.",
        )


class AlreadyApprovedError(WrongStateError):
    """Two people pressed the button; the first one's version stands."""

    def __init__(self, message: Message) -> None:
        super().__init__(
            message,
            "Thông điệp này vừa được người khác duyệt rồi. Bạn không cần làm gì thêm; hãy tải lại trang.",
        )


class NotPublishedError(WrongStateError):
    def __init__(self, message: Message) -> None:
        super().__init__(
            message, "Thông điệp này chưa phát hành lần nào nên không có gì để đính chính. Hãy sửa bản nháp."
        )


class ChangedMeanwhileError(MessageError):
    """Somebody saved between this person's reading and this person's writing."""

    def __init__(self, message: Message, revision: int) -> None:
        super().__init__(
            "Trong lúc bạn đang mở, người khác đã lưu một bản mới của thông điệp này. "
            "Hãy chép phần bạn vừa viết ra ngoài, tải lại trang rồi ghép vào bản mới."
        )
        self.message = message
        self.revision = revision  # what this person had read


class UnseenTextError(MessageError):
    """What would be approved is not what the approver has read."""

    def __init__(self, message: Message, revision: int | None) -> None:
        super().__init__(
            "Thông điệp này đã được sửa sau khi bạn mở nên chưa được duyệt. Hãy đọc bản mới ở dưới rồi duyệt."
        )
        self.message = message
        self.revision = revision  # what this person had read; None: not told


class OwnTextError(MessageError):
    """Nobody approves what they wrote."""

    def __init__(self, message: Message, by: User) -> None:
        super().__init__(
            "Bạn đã soạn hoặc sửa thông điệp này nên không tự duyệt được. Hãy nhờ một người duyệt khác."
        )
        self.message = message
        self.by = by


class TextNotUsableError(MessageError):
    """Title, lead or body cannot go out as they are; `field` says which."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


class FactsNotUsableError(TextNotUsableError):
    """The draft cites facts of procedures that say nothing today; a sentence for each."""

    def __init__(self, refusals: Sequence[CitationError]) -> None:
        super().__init__("body", " ".join(str(refusal) for refusal in refusals))
        self.refusals = tuple(refusals)


class ChangedFactsError(MessageError):
    """A cited fact changed between this person's reading and this person's approval."""

    def __init__(self, message: Message) -> None:
        super().__init__(
            "Dữ kiện của thủ tục trong bài vừa đổi sau khi bạn mở nên bài chưa được duyệt. "
            "Hãy đọc bản mới ở dưới rồi duyệt."
        )
        self.message = message


class UnknownCodeError(MessageError):
    """A topic, an audience or a clause that does not exist."""

    def __init__(self, kind: str, codes: Sequence[object]) -> None:
        listed = ", ".join(str(code) for code in codes)
        super().__init__(f"Không còn {kind} này trong danh mục: {listed}. Hãy tải lại trang và chọn lại.")
        self.kind = kind
        self.codes = tuple(codes)


class UnknownPictureError(TextNotUsableError):
    def __init__(self, picture_ids: Sequence[int]) -> None:
        listed = ", ".join(f"anh:{picture_id}" for picture_id in picture_ids)
        super().__init__(
            "body", f"Nội dung gọi ảnh chưa được tải lên thông điệp này: {listed}. Hãy tải ảnh lên trước."
        )
        self.picture_ids = tuple(picture_ids)


class ReasonMissingError(MessageError):
    def __init__(self) -> None:
        super().__init__("Chưa ghi lý do. Hãy viết một câu để người nhận biết vì sao.")


class AlreadyWithdrawnError(MessageError):
    def __init__(self, version: MessageVersion) -> None:
        super().__init__("Bản này đã được thu hồi trước đó. Bạn không cần làm gì thêm.")
        self.version = version


class BadReadingError(MessageError):
    """A correction of what is read aloud that cannot be said as it stands."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__(" ".join(problems))
        self.problems = tuple(problems)


class TooManyReadingsError(MessageError):
    def __init__(self, limit: int) -> None:
        super().__init__(
            f"Bài đã có {limit} chỗ đọc lại, là nhiều nhất rồi. Hãy viết đầy đủ hơn trong bài, "
            "hoặc đưa chữ hay dùng vào từ điển."
        )
        self.limit = limit


class NoSuchReadingError(MessageError):
    def __init__(self, written: str) -> None:
        super().__init__(f"Chỗ đọc lại “{written}” đã được bỏ trước đó. Bạn không cần làm gì thêm.")
        self.written = written


class PictureError(MessageError):
    """A picture that is not taken in."""


class AltMissingError(PictureError):
    def __init__(self) -> None:
        super().__init__("Ảnh chưa có lời mô tả. Hãy viết một câu cho người không nhìn thấy ảnh.")


class AltTooLongError(PictureError):
    def __init__(self, limit: int) -> None:
        super().__init__(f"Lời mô tả ảnh dài quá {limit} ký tự. Hãy viết gọn trong một câu.")
        self.limit = limit


class TooManyPicturesError(PictureError):
    def __init__(self, limit: int) -> None:
        super().__init__(f"Thông điệp đã có {limit} ảnh, là nhiều nhất rồi. Hãy dùng lại ảnh đã tải lên.")
        self.limit = limit


class PictureTooHeavyError(PictureError):
    def __init__(self, size_bytes: int, limit_bytes: int) -> None:
        megabytes = f"{size_bytes / 1_000_000:.1f}".replace(".", ",")
        super().__init__(
            f"Ảnh nặng {megabytes} MB, quá mức {limit_bytes // 1_000_000} MB. "
            "Hãy chụp lại ở cỡ nhỏ hơn hoặc thu nhỏ ảnh rồi tải lên lại."
        )
        self.size_bytes = size_bytes
        self.limit_bytes = limit_bytes


class PictureTooLargeError(PictureError):
    def __init__(self, pixels: int | None, limit_pixels: int) -> None:
        super().__init__(
            f"Ảnh có quá nhiều điểm ảnh (nhiều nhất {limit_pixels // 1_000_000} triệu). "
            "Hãy thu nhỏ ảnh rồi tải lên lại."
        )
        self.pixels = pixels
        self.limit_pixels = limit_pixels


class PictureKindError(PictureError):
    def __init__(self, found: str) -> None:
        super().__init__(
            "Tệp này không phải ảnh JPEG, PNG hoặc WebP. Hãy lưu ảnh ở một trong ba dạng đó rồi tải lại."
        )
        self.found = found


class PictureBrokenError(PictureError):
    def __init__(self) -> None:
        super().__init__(
            "Ảnh bị hỏng hoặc chưa tải lên hết nên không mở được. Hãy chọn tệp ảnh gốc và tải lên lại."
        )
