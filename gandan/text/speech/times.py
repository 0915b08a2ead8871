"""Times of day: "7h30", "07:30", "16 giờ 05", "7h30-11h30"."""

from __future__ import annotations

import re

from gandan.text.speech.numbers import number_words
from gandan.text.speech.rules import Rule

_HOUR, _MINUTE = r"([01]?\d|2[0-4])", r"([0-5]\d)"
_CLOCK = (
    rf"{_HOUR}(?:\s?(?:[hHg]|giờ)\s?{_MINUTE}(?!\d)(?:\s?(?:p|ph|phút)(?!\w))?"
    rf"|:{_MINUTE}(?!\d)|\s?[hHg](?!\w))"
)
_RANGE = re.compile(rf"(?<![\w.,/:]){_CLOCK}\s?[-–]\s?{_CLOCK}(?![\w/])")
_ONE = re.compile(rf"(?<![\w.,/:]){_CLOCK}(?![:/])")


def _say_clock(hour: str, minute: str | None) -> str:
    said = f"{number_words(int(hour))} giờ"
    return f"{said} {number_words(int(minute))} phút" if minute and int(minute) else said


def _say_one(match: re.Match[str]) -> str:
    hour, spoken, written = match.groups()
    return _say_clock(hour, spoken or written)


def _say_range(match: re.Match[str]) -> str:
    first, second = match.groups()[:3], match.groups()[3:]
    return f"{_say_clock(first[0], first[1] or first[2])} đến {_say_clock(second[0], second[1] or second[2])}"


RULES = (Rule(_RANGE, _say_range), Rule(_ONE, _say_one))
