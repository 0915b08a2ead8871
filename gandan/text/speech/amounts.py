"""Amounts with what is counted: money, percent, measures, ranges, fractions, scores."""

from __future__ import annotations

import re

from gandan.text.speech.numbers import NUMBER, number_words, say_number
from gandan.text.speech.rules import Rule, follows
from gandan.text.speech.tables import words

_EDGE = r"(?<![\w.,/-])"
_TO = r"\s?[-–÷]\s?"
_MONEY = {
    "đ": "đồng",
    "đồng": "đồng",
    "VNĐ": "đồng",
    "VND": "đồng",
    "vnđ": "đồng",
    "USD": "đô la Mỹ",
    "EUR": "ơ rô",
}
_ADDRESS_HEADS = ("số", "nhà số", "hẻm", "kiệt", "ngõ", "ngách", "đường", "thửa", "tổ", "lô")
_SCORE_HEADS = ("tỷ số", "tỉ số", "thắng", "thua", "hòa")
_PER = re.compile(r"\s?/\s?(?=[^\W\d_])")


def _measures() -> str:
    return "|".join(re.escape(sign) for sign in sorted(words("measures"), key=len, reverse=True))


def _unit_words(sign: str) -> str:
    return words("measures").get(sign) or _MONEY[sign]


def _amount(match: re.Match[str]) -> str:
    minus, low, high, sign, per = match.groups()
    said = ("âm " if minus else "") + say_number(low)
    if high:
        said += f" đến {say_number(high)}"
    return f"{said} {_unit_words(sign)}" + (" một" if per else "")


def _range(match: re.Match[str]) -> str:
    if re.match(r"\s?=", match.string[match.end() :]):
        joint = " trừ "
    else:
        joint = " " if follows(match, *_SCORE_HEADS) else " đến "
    return f"{say_number(match[1])}{joint}{say_number(match[2])}"


def _fraction(match: re.Match[str]) -> str:
    parts = [int(part) for part in match[0].split("/")]
    said = [number_words(part) for part in parts]
    is_share = len(parts) == 2 and 0 < parts[0] < parts[1] <= 10  # noqa: PLR2004 - "ba phần tư"
    if is_share and not follows(match, *_ADDRESS_HEADS):
        return f"{said[0]} phần {'tư' if parts[1] == 4 else said[1]}"  # noqa: PLR2004 - a quarter
    return " trên ".join(said)


def _minus(match: re.Match[str]) -> str:
    return f"âm {say_number(match[1])}"


_SIGNED = re.compile(
    rf"(?:(?<=[\s(])|^)([-−])?(?<![\w.,/])({NUMBER})(?:{_TO}({NUMBER}))?\s?"
    rf"({_measures()}|{'|'.join(_MONEY)}|%|‰)(?![\w²³])({_PER.pattern})?"
)
_AFTER_PER = re.compile(rf"(?<=/)(?:{_measures()})(?!\w)")
RULES = (
    Rule(_SIGNED, _amount),
    Rule(_AFTER_PER, lambda match: _unit_words(match[0])),
    Rule(re.compile(rf"{_EDGE}({NUMBER}){_TO}({NUMBER})(?![\w/]|[.,-]\d)"), _range),
    Rule(re.compile(r"(?<![\w.,/-])\d{1,6}(?:/\d{1,6}){1,3}(?![\w/]|[.,-]\d)"), _fraction),
    Rule(re.compile(rf"(?:(?<=[\s(])|^)[-−]({NUMBER})(?![\w/]|[.,-]\d)"), _minus),
)
