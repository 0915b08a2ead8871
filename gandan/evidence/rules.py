"""Pure decisions: what a proof must say, which proofs need no second person, how a proof stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

# How much of something there was: what it is called on the screen.
QUANTITIES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "items": "số tin, bài",
        "plays": "số lần phát",
        "minutes": "số phút",
        "copies": "số bản",
        "points": "số điểm",
        "sessions": "số cuộc, số buổi",
        "attendances": "lượt người dự",
        "views": "lượt xem",
        "entries": "số bài dự thi",
        "recipients": "số người nhận",
        "answers": "số câu trả lời",
    }
)
NEEDS_FILE: Final = frozenset({"AUD", "VID", "DOC", "MIN", "LST", "PHO", "INV", "LIC", "DAT", "SUR"})
OLDEST_YEAR: Final = 2000
_OK: Final = 200
_SHA256_LETTERS: Final = 64

Problem = tuple[str, str]


@dataclass(frozen=True)
class Claim:
    """The facts of a proof that decide whether it is complete."""

    kind: str
    happened_on: date
    happened_to: date | None
    url: str
    files: int
    quantities: Mapping[str, int]


def claim_problem(claim: Claim, today: date) -> Problem | None:
    """Return the first thing to mend as (field, sentence), or None when the proof is complete."""
    if claim.happened_on > today:
        return "happened_on", "Ngày thực hiện còn ở phía trước. Hãy nộp sau khi việc đã làm xong."
    if claim.happened_on.year < OLDEST_YEAR:
        return "happened_on", "Ngày thực hiện quá xa. Hãy xem lại năm."
    if claim.happened_to is not None and not claim.happened_on <= claim.happened_to <= today:
        return "happened_to", "Ngày kết thúc phải từ ngày bắt đầu đến hôm nay."
    if claim.kind == "URL" and not claim.url:
        return "url", "Hãy ghi địa chỉ trang đã đăng."
    if claim.kind in NEEDS_FILE and claim.files == 0:
        return "files", "Hãy kèm ảnh hoặc tệp chứng minh."
    return _quantity_problem(claim.quantities)


def _quantity_problem(quantities: Mapping[str, int]) -> Problem | None:
    unknown = set(quantities) - set(QUANTITIES)
    if unknown:
        return "quantities", "Chỉ ghi số lượng đếm được (số lần, số bản, số người), không ghi tỷ lệ."
    if any(type(count) is not int or count < 0 for count in quantities.values()):
        return "quantities", "Số lượng phải là số nguyên từ 0 trở lên."
    return None


@dataclass(frozen=True)
class Proof:
    """What the rules of acceptance may look at."""

    kind: str
    from_device: bool = False
    is_simulated: bool = False
    is_receipt: bool = False
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class AcceptanceRule:
    """A rule that accepts a proof without a second person; its sentence is kept beside the verdict."""

    sentence: str
    holds: Callable[[Proof], bool]


def _is_simulated_receipt(proof: Proof) -> bool:
    return proof.is_receipt and proof.is_simulated


def _is_page_fetched_back(proof: Proof) -> bool:
    digest = str(proof.facts.get("sha256", ""))
    fetched = proof.facts.get("status") == _OK and len(digest) == _SHA256_LETTERS
    return proof.kind == "URL" and proof.is_receipt and proof.from_device and fetched


def _is_play_log_of_a_device(proof: Proof) -> bool:
    plays = proof.facts.get("plays", 1)
    has_played = isinstance(plays, int) and plays >= 1
    return proof.kind == "LOG" and proof.is_receipt and proof.from_device and has_played


QUESTIONS_IN_TIME: Final = "questions_in_time"
GUIDES_IN_FORCE: Final = "guides_in_force"
PROCEDURES_PUBLISHED: Final = "procedures_published"


def _is_record(name: str, quantity: str) -> Callable[[Proof], bool]:
    def holds(proof: Proof) -> bool:
        is_of_the_house = proof.kind == "SYS" and proof.from_device and proof.facts.get("record") == name
        return is_of_the_house and counted(proof.facts).get(quantity, 0) > 0

    return holds


ACCEPTANCE_RULES: Final = (
    AcceptanceRule(
        "Biên nhận mô phỏng của bản trình diễn: được chấp nhận và luôn ghi rõ là mô phỏng.",
        _is_simulated_receipt,
    ),
    AcceptanceRule(
        "Hệ thống tự tải lại trang: máy chủ trả lời 200, trang có tiêu đề của tin, đã lưu mã băm.",
        _is_page_fetched_back,
    ),
    AcceptanceRule("Nhật ký do thiết bị phát gửi về, có ít nhất một lần phát.", _is_play_log_of_a_device),
    AcceptanceRule(
        "Sổ câu hỏi của hệ thống: trong tháng, đơn vị đã trả lời ít nhất một câu hỏi không muộn hơn hạn.",
        _is_record(QUESTIONS_IN_TIME, "answers"),
    ),
    AcceptanceRule(
        "Hệ thống tự đối chiếu: đơn vị có ít nhất một bài đã đăng về đầu tư, kinh doanh dẫn chi tiết của"
        " thủ tục, và không chi tiết nào trong bài khác với thủ tục đang áp dụng.",
        _is_record(GUIDES_IN_FORCE, "items"),
    ),
    AcceptanceRule(
        "Hệ thống tự đối chiếu: mọi thủ tục mà các quyết định còn hiệu lực giao cho cấp của đơn vị đều đã"
        " công bố trong danh mục.",
        _is_record(PROCEDURES_PUBLISHED, "items"),
    ),
)


def accepting_rule(proof: Proof) -> str:
    """Return the sentence of the first rule that accepts the proof; empty when a person must look."""
    return next((rule.sentence for rule in ACCEPTANCE_RULES if rule.holds(proof)), "")


# Why a record is no proof any more that was one when it was written.
RECORD_UNDONE: Final = "Hệ thống xem lại sổ của mình: điều đã ghi nay không còn đúng."

RECEIPT_KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {"fetched": "URL", "played": "LOG", "signed": "INV", "photo": "PHO"}
)


def counted(facts: Mapping[str, object]) -> dict[str, int]:
    """Keep the quantities among the facts of a receipt."""
    return {
        name: number
        for name, number in facts.items()
        if name in QUANTITIES and type(number) is int and number >= 0
    }
