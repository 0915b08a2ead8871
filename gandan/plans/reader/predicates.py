"""Where a promise stands, and the words that end what is counted in it."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gandan.plans.reader.source import Source

# In one commitment; each is looked at with all the words around it. A sentence that people wrote has a few.
MOST_NUMBERS = 40

# Words that end what is counted and begin what it shall do. With accents: "có" is not "cơ", "là" is not "lá".
PREDICATE = re.compile(
    r"(?:,\s*)?(?<![\w])(?:(?:đều|phải|sẽ|cần|thường xuyên|định kỳ|hằng (?:tháng|quý|năm|tuần)|kịp thời|chủ động|cơ bản)\s+)*"
    r"(?:có(?! (?:công|liên quan|thẩm quyền|chức năng|uy tín|thu))|được(?! (?:giao|phân công|ủy quyền))|đăng tải|thực hiện|đạt|biết|xây dựng"
    r"|niêm yết|công khai|công bố|cập nhật|phát(?! (?:thanh|triển|sinh|hành))|tham gia|hoàn thành|bảo đảm|đảm bảo|tiếp cận|duy trì|mở(?! rộng)"
    r"|triển khai|sử dụng|nắm|hiểu|hài lòng|cam kết|ban hành|bố trí|giải quyết đúng|tiếp nhận|nộp|tổ chức(?=\s+(?:ít nhất|tối thiểu|các|tuyên"
    r"|thực|hội|lớp|quán|phổ|tập|thông|đối|\d))|thường xuyên|định kỳ|trở lên|đưa|gửi|phấn đấu|lồng ghép|tuyên truyền(?! viên)|là|lập|trang bị"
    r"|kết nối|phủ|tự|thành lập|treo|phổ biến|quán triệt|nhận thức|nâng cao|đăng|phản ánh|phải|đều|trả lời|nhận(?! thức)|ký(?! túc)|cài(?: đặt)?|truy cập|viết|dự(?! (?:án|toán))|áp dụng|hưởng ứng|chấp hành|không(?! chuyên)|chưa|giao dịch|liên thông|số hóa|số hoá|bị|cung cấp|thông báo|hướng dẫn)(?!\w)"
)

# At the end of what stands before a number: it says by how much something grows or shrinks.
_CHANGE = re.compile(
    r"\b(?:tang|giam|cat giam|keo giam|rut ngan|nang|cai thien)\b(?: them)?\s*(?:(?:toi thieu|it nhat|tren|tu)\s*)?$"
)

# With its accents, or with none: "tặng", "giám" and "năng" change nothing.
_CHANGES = {
    "tăng",
    "giảm",
    "cắt",
    "kéo",
    "rút",
    "nâng",
    "cải",
    "tang",
    "giam",
    "cat",
    "keo",
    "rut",
    "nang",
    "cai",
}


def change_before(source: Source, start: int, end: int) -> re.Match[str] | None:
    """Find what says that the number behind it is a change: "tăng", and no "tặng"."""
    match = _CHANGE.search(source.folded, start, end)
    said = source.plain[match.start() : match.end()].split()[0].lower() if match else ""
    return match if said in _CHANGES else None


@dataclass(frozen=True)
class Scope:
    """Where a number stands: its commitment, what introduced it, the plan's period."""

    start: int
    end: int
    lead: tuple[int, int]
    is_goal: bool
