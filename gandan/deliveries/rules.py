"""Decisions about deliveries: values in, values out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from json import dumps
from typing import TYPE_CHECKING

from gandan.text.days import short_date

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

MAX_ATTEMPTS = 10
FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(hours=6)

# What a voice test has not brought by then does not come any more: its job is long lost.
LONGEST_TEST_WAIT = timedelta(minutes=30)

GAVE_UP = "Đã thử nhiều lần mà không gửi được. Hãy kiểm tra đầu mối rồi bấm “Gửi lại”."
STOPPED_HALFWAY = "Máy gửi dừng giữa chừng; hệ thống tự gửi lại."
REPLACED = "Đã có bản sửa thay cho bản này"
FACTS_CHANGED = "Dữ kiện của thủ tục trong bài đã đổi"
RIGHT_AGAIN = "Dữ kiện trong bài lại đúng như danh mục; không phải làm gì nữa."
DONE_HERE = "Bản sai đã được gỡ; bài đã được sửa hoặc thu hồi nếu là bài của đơn vị."
NOT_SENT_STALE = (
    "Dữ kiện của thủ tục trong bài đã đổi nên bài không được gửi nữa. "
    "Hãy chờ bản sửa, hoặc nhờ đơn vị phát hành sửa bài."
)
OWN_FAULT = "Hệ thống gặp lỗi khi gửi và sẽ tự thử lại. Lỗi đã được ghi cho người quản trị."


def next_attempt(failures: int, now: datetime) -> datetime | None:
    """When to try again, or None once trying again is pointless. The first failure is number 1."""
    if failures >= MAX_ATTEMPTS:
        return None
    wait: timedelta = FIRST_WAIT * 2 ** (failures - 1)
    return now + min(wait, LONGEST_WAIT)


def is_test_under_way(state: str, asked_at: datetime, now: datetime) -> bool:
    """Say whether a test of a voice may still bring a result."""
    return state == "waiting" and asked_at > now - LONGEST_TEST_WAIT


def inputs_hash(channel: str, document: Mapping[str, object], settings: str) -> str:
    """Name a rendition by all it is made from: equal inputs give one file, shared by every outlet."""
    inputs = {"channel": channel, "document": document, "settings": settings}
    return sha256(dumps(inputs, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def takes_receipts(state: str) -> bool:
    """Say whether a receipt counts. After a recall it does: it was played before the word arrived."""
    return state in {"handed_over", "done", "recalled"}


def recalled_before(recalled_at: datetime) -> str:
    """Say why something that was played or received after the recall is not recorded."""
    return (
        f"Bản này đã thu hồi lúc {moment(recalled_at)}. Chỉ ghi được những gì đã phát, đã nhận trước lúc ấy. "
        "Hãy xem lại ngày; nếu là bản sửa thì ghi ở bản sửa."
    )


TOLD_TWICE = "Lần ghi này đã được rút lại rồi, không phải làm gì thêm."
NOT_YOURS = (
    "Chỉ người đã ghi mới rút lại được. Hãy nhờ người xem xét bằng chứng của đơn vị trả lại bản ghi này."
)
TOO_LATE = (
    "Đã quá {hours} giờ kể từ lúc ghi. Hãy nhờ người xem xét bằng chứng của đơn vị trả lại bản ghi này."
)
WHY_TAKEN_BACK = "Hãy ghi vì sao rút lại, để người sau biết."


def not_taken_back(*, is_own: bool, recorded_for: timedelta, hours: int) -> str:
    """Say why a person cannot take back what was recorded; nothing where it can be done."""
    if not is_own:
        return NOT_YOURS
    return TOO_LATE.format(hours=hours) if recorded_for > timedelta(hours=hours) else ""


def mend_words(title: str) -> str:
    return f"Sửa hoặc thu hồi “{title}”: dữ kiện của thủ tục đã đổi"


def take_down_words(title: str) -> str:
    return f"Ngừng phát, gỡ “{title}”: dữ kiện của thủ tục đã đổi"


def errand_step(on: date) -> str:
    return (
        f"Ngày {short_date(on)} hệ thống đối chiếu bài với danh mục thủ tục, thấy dữ kiện "
        "đã đổi. Bản sai phải sửa hoặc gỡ ngay trong ngày."
    )


def recording_closed(state: str, *, is_corrected: bool, is_stale: bool = False) -> str:
    """Say why nobody should record this text any more; nothing while it is worth recording."""
    if is_corrected:
        return "Tin này đã có bản sửa. Hãy mở bản sửa ở lịch phát và thu giọng đọc cho bản đó."
    if state == "recalled":
        return "Bản này đã bị thu hồi nên không nhận giọng đọc nữa. Hãy ngừng phát bản đang giữ."
    if is_stale:
        return "Dữ kiện của thủ tục trong bài đã đổi nên không thu bài này nữa. Hãy chờ bản sửa."
    return ""


@dataclass(frozen=True)
class Course:
    """How far one delivery has come; times are in the house's time zone."""

    state: str
    due_at: datetime
    attempts: int = 0
    next_attempt_at: datetime | None = None
    failure: str = ""
    handed_over_at: datetime | None = None
    done_at: datetime | None = None
    recalled_because: str = ""
    recall_confirmed_at: datetime | None = None


def state_sentence(course: Course) -> str:
    """Say the state so that nobody has to ask what it means and what comes next."""
    tell = {
        "scheduled": _scheduled,
        "handed_over": _handed_over,
        "done": _done,
        "failed": _failed,
        "recalled": _recalled,
    }
    return tell[course.state](course)


def _scheduled(course: Course) -> str:
    if course.failure and course.next_attempt_at:
        return f"Chưa gửi được: {_lower_first(course.failure)} Thử lại lúc {moment(course.next_attempt_at)}."
    return f"Chờ gửi, từ {moment(course.due_at)}."


def _handed_over(course: Course) -> str:
    at = f" lúc {moment(course.handed_over_at)}" if course.handed_over_at else ""
    return f"Đã gửi{at}, chờ đầu mối xác nhận."


def _done(course: Course) -> str:
    at = f", ghi nhận lúc {moment(course.done_at)}" if course.done_at else ""
    return f"Đã có xác nhận của đầu mối{at}."


def _failed(course: Course) -> str:
    return f"Không gửi được: {_lower_first(course.failure or GAVE_UP)}"


def _recalled(course: Course) -> str:
    reason = course.recalled_because.rstrip(".")
    if course.recall_confirmed_at:
        return f"Đã thu hồi: {reason}. Không còn ở đầu mối từ {moment(course.recall_confirmed_at)}."
    return f"Đang thu hồi: {reason}. Chờ đầu mối xác nhận đã gỡ."


def moment(at: datetime) -> str:
    """Write a time as Vietnamese offices do: 7 giờ 05 ngày 22/11/2024."""
    return f"{at.hour} giờ {at.minute:02d} ngày {short_date(at)}"


def _lower_first(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
