"""What decides about a question, from values alone: its code, its unit, its words."""

from __future__ import annotations

import hashlib
import hmac
import re
from base64 import b32encode
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from gandan.feedback.errors import BadRuleError, QuestionTextError
from gandan.feedback.values import Route
from gandan.procedures.answers.privacy import IDENTITY, SECRET, findings
from gandan.text.days import short_date
from gandan.text.fold import fold, nfc, one_line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

SHORTEST, LONGEST = 10, 2_000
MAX_NAME, MAX_PHONE, MAX_EMAIL = 120, 30, 120
# Of a number of days that binds, and of the act that says so.
MOST_DAYS, LONGEST_SOURCE = 3_650, 300
# How far ahead it may be set: none can be set before the newest, so a mistyped year would hold for ever.
MOST_DAYS_AHEAD = 366

# Sixty bits: nobody guesses one, and three groups of four can be read over the telephone.
CODE_LENGTH, CODE_GROUP = 12, 4
# Without 0, 1, I, O: it is copied by hand from paper.
_CODE_LETTERS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "23456789ABCDEFGHJKLMNPQRSTUVWXYZ")

CONSENT = "Tôi đồng ý để cơ quan trả lời dùng cách liên hệ này để trả lời câu hỏi, rồi xóa đi."


@dataclass(frozen=True)
class Reachable:
    """How the asker may be reached, if they said so."""

    name: str = ""
    phone: str = ""
    email: str = ""

    def __bool__(self) -> bool:
        return bool(self.phone or self.email)


@dataclass(frozen=True)
class Asked:
    """What somebody asks in one go."""

    text: str
    procedure_id: int | None = None
    place_id: int | None = None
    may_publish: bool = False
    contact: Reachable = Reachable()
    agrees: bool = False  # that the contact is kept for the reply

    def in_normal_form(self) -> Asked:
        contact = Reachable(
            *(one_line(nfc(each)) for each in (self.contact.name, self.contact.phone, self.contact.email))
        )
        text = nfc(self.text).strip()
        return Asked(text, self.procedure_id, self.place_id, self.may_publish, contact, self.agrees)


def check_asked(asked: Asked) -> None:
    """Raise QuestionTextError for what cannot be taken, and for what must never be typed here."""
    if len(asked.text) < SHORTEST:
        raise QuestionTextError("text", "Câu hỏi ngắn quá. Hãy viết một câu đủ ý, ít nhất mười chữ cái.")
    if len(asked.text) > LONGEST:
        raise QuestionTextError("text", f"Câu hỏi dài quá {LONGEST} ký tự. Hãy giữ lại ý chính.")
    kinds = {each.kind for each in findings(asked.text)}
    if SECRET in kinds:
        raise QuestionTextError(
            "text",
            "Đừng gửi mã OTP hay mật khẩu cho bất kỳ ai, kể cả cơ quan nhà nước. Hãy xóa đi rồi gửi lại.",
        )
    if IDENTITY in kinds:
        raise QuestionTextError(
            "text", "Trong câu hỏi có số căn cước hoặc giấy tờ. Hãy xóa số ấy đi; trả lời không cần đến nó."
        )
    if asked.contact and not asked.agrees:
        raise QuestionTextError(
            "agrees",
            "Hãy đánh dấu đồng ý để cơ quan được dùng cách liên hệ của bạn, hoặc bỏ trống cách liên hệ.",
        )
    for field, value, most in (
        ("name", asked.contact.name, MAX_NAME),
        ("phone", asked.contact.phone, MAX_PHONE),
        ("email", asked.contact.email, MAX_EMAIL),
    ):
        if len(value) > most:
            raise QuestionTextError(field, f"Dài quá {most} ký tự. Hãy viết gọn lại.")


def check_asked_again(text: str, *, is_question: bool) -> None:
    """Raise QuestionTextError like check_asked, and for what the law gives a way of its own.

    `is_question` is the asker's word that it only looks so.
    """
    check_asked(Asked(text))
    route = None if is_question else other_way(text)
    if route is not None:
        raise QuestionTextError("is_question", f"Những gì bạn viết giống {route.label}. {ELSEWHERE}")


ELSEWHERE = (
    "Việc ấy có nơi nhận riêng, xem ở trang “Khiếu nại, tố cáo”. "
    "Nếu bạn chỉ hỏi, hãy đánh dấu ô dưới đây rồi gửi lại."
)


def check_first_day(valid_from: date, today: date) -> None:
    """Raise BadRuleError for a day that is over: what was asked on it keeps what it was promised."""
    if valid_from < today:
        raise BadRuleError("Chỉ đặt được từ hôm nay trở đi. Câu đã nhận giữ hạn của ngày nhận.")


def check_near(valid_from: date, today: date) -> None:
    """Raise BadRuleError for a day so far ahead that its year is a slip."""
    furthest = today + timedelta(days=MOST_DAYS_AHEAD)
    if valid_from > furthest:
        raise BadRuleError(
            f"Từ ngày: chỉ đặt trước được đến ngày {short_date(furthest)}. Hãy xem lại năm đã ghi."
        )


def check_follows(valid_from: date, last_from: date) -> None:
    """Raise BadRuleError where a number was set already for the day or a later one."""
    if valid_from <= last_from:
        raise BadRuleError("Đã có mức đặt từ ngày ấy trở đi. Hãy chọn một ngày sau đó.")


def new_code(nonce: str, secret: str) -> str:
    """Return the code for one form: the same form sent twice is the same question.

    The nonce is drawn by us and travels in the form; only who knows the secret can make the code of it.
    """
    digest = hmac.new(secret.encode(), f"tracking code {nonce}".encode(), hashlib.sha256).digest()
    return b32encode(digest).decode()[:CODE_LENGTH].translate(_CODE_LETTERS)


def digest_of_code(code: str, secret: str) -> str:
    """Return what is kept of a code. Looked up by this, the time that a look-up takes tells nothing of it."""
    return hmac.new(secret.encode(), f"kept code {code}".encode(), hashlib.sha256).hexdigest()


def written_code(code: str) -> str:
    """Return the code as it is printed: ABCD-EFGH-JKLM."""
    return "-".join(code[start : start + CODE_GROUP] for start in range(0, len(code), CODE_GROUP))


def read_code(typed: str) -> str:
    """Return the code as somebody typed it from paper; empty when it cannot be one."""
    code = re.sub(r"[^0-9A-Z]", "", nfc(typed[:60]).upper())
    return code if len(code) == CODE_LENGTH else ""


@dataclass(frozen=True)
class Candidate:
    """The units that could answer, as they stand on the day; None where there is none."""

    place: int | None  # the commune that the asker named
    district: int | None  # above it
    agency: int | None  # the department of the province that carries the procedure out
    province: int | None


def unit_for(levels: Sequence[str], candidate: Candidate) -> int | None:
    """Return who answers: the nearest unit that carries the procedure out, else whoever is nearest.

    A commune's officer is asked for what the commune does; a department for what it does; what nobody
    here does, the province knows where it is done.
    """
    by_level = {"commune": candidate.place, "district": candidate.district}
    for level in ("commune", "district"):
        unit_id = by_level[level]
        if level in levels and unit_id is not None:
            return unit_id
    if levels:
        return candidate.agency or candidate.province
    return candidate.place or candidate.province


# Words that people use when they complain or denounce; a question about the way to do so has them too,
# therefore whoever asks is told and decides.
_OTHER_WAYS: Final = (
    (
        Route.DENUNCIATION,
        re.compile(
            r"\b(?:toi (?:muon |xin |viet don )?to cao|don to cao"
            r"|to cao (?:ong|ba|anh|chi|can bo|chu tich|cong an)"
            r"|nhan hoi lo|an hoi lo|doi hoi lo|doi (?:phong bi|lot tay|tien boi duong)"
            r"|tham nhung|an chan tien)\b"
        ),
    ),
    (
        Route.COMPLAINT,
        re.compile(
            r"\b(?:toi (?:muon |xin |viet don )?khieu nai|don khieu nai"
            r"|khieu nai (?:quyet dinh|ve viec|ubnd|uy ban)"
            r"|yeu cau (?:huy|thu hoi|xem xet lai) quyet dinh|trai phap luat .{0,40}quyen loi)\b"
        ),
    ),
    (Route.PETITION, re.compile(r"\b(?:kien nghi (?:cua )?cu tri|cu tri (?:chung toi |toi )?kien nghi)\b")),
    (
        Route.EMERGENCY,
        re.compile(r"\b(?:cuu (?:toi|chung toi|voi)|dang chay nha|danh nguoi|co nguoi bi nan|cap cuu gap)\b"),
    ),
    (
        Route.FEEDBACK,
        re.compile(
            r"\b(?:can bo (?:\w+ ){0,4}(?:hach sach|nhung nhieu|thai do|quat|lam kho)"
            r"|bi (?:hach sach|nhung nhieu)|toi (?:muon |xin )?phan anh)\b"
        ),
    ),
)
# Without marks these are everyday words: "với tiền", "bảo kể".
_WITH_MARKS = re.compile(r"\b(?:vòi tiền|vòi vĩnh|bảo kê)\b")
_ASKS_HOW = re.compile(
    r"\b(?:thu tuc|trinh tu|mau don|cach|lam the nao|nhu the nao|thoi hieu|thoi han|quy trinh)"
    r" (?:\w+ ){0,3}(?:khieu nai|to cao)\b"
    r"|\b(?:khieu nai|to cao) (?:\w+ ){0,4}(?:nhu the nao|the nao|lam sao|o dau)\b"
)


def other_way(text: str) -> Route | None:
    """Return the way that the law gives what is written here, where the words look so."""
    folded = " ".join(re.findall(r"\w+", fold(text)))
    if _ASKS_HOW.search(folded):
        return None
    if _WITH_MARKS.search(nfc(text).lower()):
        return Route.DENUNCIATION
    return next((route for route, words in _OTHER_WAYS if words.search(folded)), None)
