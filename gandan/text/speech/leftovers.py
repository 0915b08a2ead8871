"""What no rule of its own has read: never a digit and never a sign is left for the voice to guess."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.text.speech.letters import spell
from gandan.text.speech.numbers import NUMBER, say_number
from gandan.text.speech.rules import Rule
from gandan.text.speech.syllable import LOWER, UPPER

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
_COMPARISON = re.compile(
    r"≥|>=|≤|<=|±|\+/-|≈|~(?=\s?\d)|(?<=[\s\w)])\s?[<>]\s?(?=\d)|^[<>](?=\s?\d)|(?<=\()[<>](?=\s?\d)|(?<=\s)[<>](?=\s)"
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
_SECTION = re.compile(r"§\s?(?=\d)")
_BULLET = re.compile(rf"^\s*\+\s|\+\s(?=[{UPPER}][{LOWER}])|(?<=[:;]\s)\+\s")


def _number(match: re.Match[str], _reading: Reading) -> str:
    return say_number(match[0])


def _with_letter(match: re.Match[str], _reading: Reading) -> str:
    return f"{say_number(match[1])} {spell(match[2])}"


def _sign(match: re.Match[str], _reading: Reading) -> str:
    return _SIGNS[match[0]]


def _version(match: re.Match[str], _reading: Reading) -> str:
    """Say "4.0" as in "công nghiệp 4.0": a decimal would have a comma."""
    return f"{say_number(match[1])} chấm không"


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
    Rule(re.compile(r"(?<![\w.,])([1-9])\.0(?![\w.,]|\s?%)"), _version),
    Rule(re.compile(r"(?<![\w.,])(\d{1,4})([a-zđ])(?!\w)"), _with_letter),
    Rule(re.compile(rf"(?<![\d.,])(?:{NUMBER})"), _number),
    Rule(re.compile(r"\d+"), _number),
    Rule(re.compile(r"(?<=[^\W_])(?<!\d[A-Z])\s?/\s?(?=\d)"), _over),
)
COMPARISONS = (Rule(_COMPARISON, _compare),)
RULES = (
    Rule(_SECTION, _section),
    Rule(_BULLET, _silent),
    Rule(re.compile(r"(?<=\d)[²³]"), _power),
    Rule(re.compile("|".join(re.escape(sign) for sign in _SIGNS)), _sign),
)
