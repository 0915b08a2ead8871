"""What a sentence of a news item is: work given, a promise, or something of the past. News has no headings."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re

from gandan.plans.reader import duty_words as words
from gandan.plans.reader.givers import somebody_gives
from gandan.plans.reader.leads import starts_like_body

WORK, PROMISE, PAST = "work", "promise", "past"
_OPENING = 160  # in which the sentence says who speaks or acts

_BEFORE = re.compile(
    r"\b(?:được biết|trước đó|(?:năm|năm học|thời gian|những năm|nhiệm kỳ|giai đoạn|quý|tháng|kỳ) (?:qua|trước|vừa qua)|thời gian gần đây|đến nay|hiện nay|hiện(?=,)|tính đến|theo (?:thống kê|số liệu|khảo sát|kết quả)|(?:mới|chỉ) (?:có|đạt)(?: được)?(?= (?:khoảng |gần |hơn )?\d)|phát biểu|chia sẻ|trao đổi với|cho biết|cho hay|nhấn mạnh|đánh giá cao|ghi nhận|đã (?:tổ chức|có|đạt|tiếp nhận|thực hiện|triển khai|được|hoàn thành|giải quyết|đăng))\b",
    re.IGNORECASE,
)
# "Về phân công nhiệm vụ, Sở Y tế …", "Cũng theo kế hoạch, …"
_INTRO = re.compile(
    r"(?:Theo đó|Cũng theo|Theo kế hoạch|Theo Kế hoạch|Về|Cụ thể|Trong đó|Bên cạnh đó|Đồng thời|Ngoài ra|Cùng với đó|Để|Nhằm|Đối với|Riêng|Song song)\b[^,:;.]{0,90}[,:]\s*"
)
_PROMISES = re.compile(
    r"\d\s?%|\bphần trăm\b|\bmỗi [^,;.]{3,60} (?:ít nhất|tối thiểu)\b|\bphấn đấu\b|\b(?:ít nhất|tối thiểu|trên|hơn|không quá) \d",
    re.IGNORECASE,
)
_ISSUES = re.compile(
    r"\b(?:vừa |đã |ký )*(?:ban hành|có|triển khai|xây dựng|phê duyệt) (?:\w+ )?kế hoạch\b", re.IGNORECASE
)
_GIVEN = re.compile(
    r"\b(?:chủ trì|có trách nhiệm|chịu trách nhiệm|được giao|được phân công|có nhiệm vụ|phối hợp|chủ động|làm đầu mối)\b"
)


def left_open(text: str, start: int, end: int) -> int:
    """Return how many quotations a stretch opens and does not close: in them somebody speaks."""
    return text.count("“", start, end) - text.count("”", start, end)


def told_in_news(sentence: str) -> str:
    """Return what the sentence tells, or nothing where only the words before it can say."""
    opening = sentence[:_OPENING]
    if _BEFORE.search(opening) and not _ISSUES.search(sentence):
        return PAST
    bare = _INTRO.sub("", opening, count=1)
    if _gives_work(bare, opening):
        return WORK
    return PROMISE if _PROMISES.search(sentence) and not _ISSUES.search(opening) else ""


def _gives_work(bare: str, opening: str) -> bool:
    if _ISSUES.search(opening):
        return False
    given = words.GIVES.match(bare) or somebody_gives(bare)
    if given and starts_like_body(bare[given.end() :]):
        return True
    if not starts_like_body(bare):
        return False
    verb = words.VERB.search(bare)
    is_promise = _PROMISES.search(bare[: verb.start()] if verb else bare) is not None
    return not is_promise and (verb is not None or _GIVEN.search(bare) is not None)
