"""The words of feedback that rows and rules share. Pure: no row is touched here."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from django.db.models import TextChoices

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

MAX_REASON: Final = 400  # letters


class Duty(TextChoices):
    """What a number of days binds."""

    ANSWER = "answer", "số ngày làm việc để trả lời câu hỏi"
    ERASE = "erase", "số ngày giữ lời hỏi và cách liên hệ sau khi xong"
    ERASE_DIVERTED = "erase_diverted", "số ngày giữ lời của đơn thư gửi nhầm"


class Step(TextChoices):
    RECEIVED = "received", "đã nhận"
    FORWARDED = "forwarded", "chuyển đơn vị khác"
    SUBMITTED = "submitted", "soạn xong, chờ duyệt"
    RETURNED = "returned", "người duyệt trả lại"
    TAKEN_BACK = "taken_back", "người soạn rút lại để sửa"
    ANSWERED = "answered", "đã trả lời"
    ASKED_AGAIN = "asked_again", "người hỏi hỏi lại"
    DIVERTED = "diverted", "hướng dẫn gửi nơi khác"
    CLOSED = "closed", "không trả lời"
    ERASED = "erased", "đã xóa lời hỏi và cách liên hệ"


class Route(TextChoices):
    """What the law gives a way of its own, and what is therefore not answered here."""

    COMPLAINT = "complaint", "khiếu nại"
    DENUNCIATION = "denunciation", "tố cáo"
    PETITION = "petition", "kiến nghị của cử tri"
    FEEDBACK = "feedback", "phản ánh về quy định hoặc cách làm việc"
    EMERGENCY = "emergency", "việc khẩn cấp"


@dataclass(frozen=True)
class Answered:
    """What one unit answered in one month."""

    unit_id: int
    month: date  # its first day
    first_on: date
    last_on: date
    questions: int
    in_time: int


# Of fewer, an officer could tell whose they are.
FEWEST_RATINGS = 5


@dataclass(frozen=True)
class Contentment:
    """How many of those who rated were content."""

    content: int
    not_content: int

    @property
    def ratings(self) -> int:
        return self.content + self.not_content

    @property
    def may_be_shown(self) -> bool:
        return self.ratings >= FEWEST_RATINGS


@dataclass(frozen=True)
class Way:
    """Where people turn instead, in words for them."""

    name: str
    what: str
    where: str


WAYS: Final[Mapping[Route, Way]] = MappingProxyType(
    {
        Route.COMPLAINT: Way(
            "Khiếu nại",
            "Bạn cho rằng một quyết định hoặc việc làm của cơ quan, cán bộ là trái luật và xâm phạm quyền lợi"
            " của mình, và muốn họ xem lại.",
            "Gửi đơn có ký tên đến chính cơ quan đã ra quyết định, hoặc đến nơi tiếp công dân của cơ quan ấy."
            " Bạn có thể nhờ người khác viết hộ.",
        ),
        Route.DENUNCIATION: Way(
            "Tố cáo",
            "Bạn báo việc làm vi phạm pháp luật của một người hoặc một cơ quan.",
            "Gửi đơn hoặc đến trình bày tại nơi tiếp công dân của cơ quan quản lý người bị tố cáo, hoặc cơ"
            " quan thanh tra, công an. Tên bạn được giữ bí mật theo luật. Đừng viết nội dung tố cáo ở đây.",
        ),
        Route.PETITION: Way(
            "Kiến nghị của cử tri",
            "Bạn muốn đại biểu do mình bầu ra nêu một việc chung.",
            "Gửi đại biểu Hội đồng nhân dân hoặc đại biểu Quốc hội ở nơi bạn ở, hay nêu tại buổi"
            " tiếp xúc cử tri.",
        ),
        Route.FEEDBACK: Way(
            "Phản ánh, kiến nghị",
            "Bạn thấy một quy định bất hợp lý, hoặc cán bộ làm chậm, đòi thêm giấy tờ.",
            "Gửi trên Cổng Dịch vụ công quốc gia, mục Phản ánh kiến nghị, hoặc gọi đường dây nóng của tỉnh.",
        ),
        Route.EMERGENCY: Way(
            "Việc khẩn cấp",
            "Có người gặp nguy hiểm, có cháy, có tội phạm.",
            "Gọi 113 (công an), 114 (cứu hỏa), 115 (cấp cứu).",
        ),
    }
)
