"""What no rule of its own has read: never a digit and never a sign is left for the voice to guess."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.text.letters import LOWER, UPPER
from gandan.text.speech.heads import heads
from gandan.text.speech.letters import spell
from gandan.text.speech.numbers import NUMBER, digit_words, say_number
from gandan.text.speech.rules import Rule, follows, follows_within, next_word

if TYPE_CHECKING:
    from gandan.text.speech.rules import Reading

_SIGNS = {
    "%": "phần trăm",
    "‰": "phần nghìn",
    "&": "và",
    "+": "cộng",
    "=": "bằng",
    "@": "a còng",
    "°": "độ",
    "º": "độ",
    "$": "đô la",
    "€": "ơ rô",
    "£": "bảng Anh",
    "¥": "yên",
    "₫": "đồng",
    "×": "nhân",
    "÷": "chia",
    "±": "cộng trừ",
    "≠": "khác",
    "∞": "vô cùng",
    "√": "căn",
    "Σ": "tổng",
    "∑": "tổng",
    "µ": "mi crô",
    "²": "vuông",
    "³": "khối",
    "©": "bản quyền",
    "®": "đã đăng ký",
    "™": "thương hiệu",
    "№": "số",
}
# Greek letters that look like no Latin one; the others are taken for their Latin twins.
_GREEK = {
    "α": "an pha",
    "β": "bê ta",
    "γ": "gam ma",
    "Γ": "gam ma",
    "δ": "đen ta",
    "Δ": "đen ta",
    "ε": "ép si lon",
    "θ": "tê ta",
    "λ": "lam đa",
    "μ": "muy",
    "π": "pi",
    "ρ": "rô",
    "σ": "xích ma",
    "τ": "tô",
    "φ": "phi",
    "Φ": "phi",
    "ω": "ô mê ga",
    "Ω": "ô mê ga",
}
_COMPARISON = re.compile(
    r"≥|>=|≤|<=|±|\+/-|≈|(?<!\d)(?<!\d\s)~(?=\s?\d)|(?<=[\s\w)])\s?[<>]\s?(?=\d)|^[<>](?=\s?\d)|(?<=\()[<>](?=\s?\d)|(?<=\s)[<>](?=\s)"
)
_COMPARED = {
    "≥": "lớn hơn hoặc bằng",
    ">=": "lớn hơn hoặc bằng",
    "≤": "nhỏ hơn hoặc bằng",
    "<=": "nhỏ hơn hoặc bằng",
    "±": "cộng trừ",
    "+/-": "cộng trừ",
    "≈": "xấp xỉ",
    "~": "khoảng",
    ">": "lớn hơn",
    "<": "nhỏ hơn",
}
_COUNTED = heads("per") | heads("counted")
_SUMS = heads("sum")
_MARKS = frozenset({"điểm", "đtb", "đtbm", "trung bình", "từ", "hệ số", "ielts"})
_SECTION = re.compile(r"§\s?(?=\d)")
# Above and below a road: "taluy (+)".
_SLOPE = re.compile(r"(?:(?<=taluy)|(?<=ta luy))\s?\(([+-])\)")
_STARS_OF_RANGE = re.compile(r"(?<=[1-6][-–][2-7])\s?[*★⭐](?![\w*★⭐])")
_BULLET = re.compile(rf"^\s*\++\)?(?:\s|(?=[{UPPER}][{LOWER}]))|\++\s(?=[{UPPER}][{LOWER}])|(?<=[:;]\s)\+\s")


def _number(match: re.Match[str], _reading: Reading) -> str:
    return say_number(match[0])


def _long_number(match: re.Match[str], _reading: Reading) -> str | None:
    """Say a long run without points digit by digit, unless it counts something."""
    if follows_within(match, _SUMS):
        return None
    counts = next_word(match)
    is_named = follows(match, {"số", "mã", "id", "mã số"}) and not follows(match, {"dân số", "tổng số"})
    return digit_words(match[0]) if not counts or (is_named and counts not in _COUNTED) else None


def _stars(match: re.Match[str], _reading: Reading) -> str:
    return f"{say_number(match[1])} sao"


def _with_letter(match: re.Match[str], _reading: Reading) -> str:
    return f"{say_number(match[1])} {spell(match[2])}"


def _sign(match: re.Match[str], _reading: Reading) -> str:
    return _SIGNS[match[0]]


def _greek(match: re.Match[str], _reading: Reading) -> str:
    return _GREEK[match[0]]


def _stars_of_range(_match: re.Match[str], _reading: Reading) -> str:
    return " sao"


def _slope(match: re.Match[str], _reading: Reading) -> str:
    return " dương" if match[1] == "+" else " âm"


def _diameter(_match: re.Match[str], _reading: Reading) -> str:
    return "phi "


def _version(match: re.Match[str], _reading: Reading) -> str:
    """Say "4.0" as in "công nghiệp 4.0": a decimal would have a comma."""
    joint = "phẩy" if follows(match, _MARKS) else "chấm"
    return f"{say_number(match[1])} {joint} không"


def _over(_match: re.Match[str], _reading: Reading) -> str:
    return " trên "


def _power(match: re.Match[str], _reading: Reading) -> str:
    return " mũ hai" if match[0] == "²" else " mũ ba"


def _compare(match: re.Match[str], _reading: Reading) -> str:
    return f" {_COMPARED[match[0].strip()]} "


def _section(_match: re.Match[str], _reading: Reading) -> str:
    return "mục "


def _silent(_match: re.Match[str], _reading: Reading) -> str:
    return ""


NUMBERS = (
    Rule(re.compile(r"(?<![\w.,/-])[1-9]\d{7,17}(?!\w|[.,/-]\d)"), _long_number),
    Rule(re.compile(r"(?<![\w.,])([1-9])\.0(?![\w.,]|\s?%)"), _version),
    Rule(re.compile(r"(?<![\w.,/])([1-7])\s?[*★⭐](?![\w*★⭐])"), _stars, needs="*★⭐"),
    Rule(re.compile(r"(?<![\w.,])(\d{1,4})([a-zđ])(?!\w)"), _with_letter),
    Rule(re.compile(rf"(?<![\d.,])(?:{NUMBER})"), _number),
    Rule(re.compile(r"\d+"), _number),
    Rule(re.compile(r"(?<=[^\W_])(?<!\d[A-Z])\s?/\s?(?=\d)"), _over),
)
COMPARISONS = (Rule(_COMPARISON, _compare),)
RULES = (
    Rule(_SECTION, _section),
    Rule(_SLOPE, _slope),
    Rule(_STARS_OF_RANGE, _stars_of_range),
    Rule(_BULLET, _silent),
    Rule(re.compile(r"(?<=\d)[²³]"), _power),
    Rule(re.compile("|".join(re.escape(sign) for sign in _SIGNS)), _sign),
    Rule(re.compile(r"(?<!\w)[Øø]\s?(?=\d)"), _diameter),
    Rule(re.compile(f"[{''.join(_GREEK)}]"), _greek),
)
