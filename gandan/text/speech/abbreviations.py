"""Abbreviations by the table; capitals that nobody could pronounce are spelled."""

from __future__ import annotations

import re

from gandan.text.speech.letters import spell
from gandan.text.speech.rules import Rule
from gandan.text.speech.tables import words

# "TP. Tam Kỳ" but not the end of a sentence: a name must follow.
_BEFORE_NAME = {
    "TP": "thành phố",
    "TX": "thị xã",
    "TT": "thị trấn",
    "P": "phường",
    "Q": "quận",
    "H": "huyện",
    "X": "xã",
    "Tx": "thị xã",
    "Tp": "thành phố",
}
_NAME = re.compile(r"(?<![\w.])(TP|Tp|TX|Tx|TT|P|Q|H|X)(?:\.\s?|\s)(?=[A-ZĐÀ-Ỹ][a-zà-ỹđ]|\d)")
_UNREADABLE = re.compile(r"(?<![\w])[BCDĐFGHKLMNPQRSTVWXZ]{2,6}(?![\w])")


def _table() -> re.Pattern[str]:
    known = sorted(words("abbreviations"), key=len, reverse=True)
    return re.compile(rf"(?<![\w/.-])(?:{'|'.join(map(re.escape, known))})(?![\w])")


def _say(match: re.Match[str]) -> str:
    return words("abbreviations")[match[0]]


def _say_before_name(match: re.Match[str]) -> str:
    return _BEFORE_NAME[match[1]] + " "


def _spell(match: re.Match[str]) -> str:
    return spell(match[0])


RULES = (Rule(_NAME, _say_before_name), Rule(_table(), _say), Rule(_UNREADABLE, _spell))
