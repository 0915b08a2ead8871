"""Roman numerals, only after a word that is counted with them: "quý IV", "khóa XXII", "Phụ lục I, II"."""

from __future__ import annotations

import re

from gandan.text.speech.numbers import number_words
from gandan.text.speech.rules import Rule

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_ROMAN = r"(?:C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))"
_HEADS = (
    r"chương|phần|mục|quý|phụ lục|khóa|khoá|lần thứ|lần|thứ|kỳ|cấp|hạng|loại|vùng|khu vực|thế kỷ|bậc|tập|"
    r"đại hội|nhóm|đợt|bước|cột|biểu|trung ương"
)
_JOINT = r"(?:\s?[,;–-]\s?|\s(?:và|đến|hoặc)\s)"
_AFTER_HEAD = re.compile(
    rf"(?<!\w)((?i:{_HEADS})\s)(?=[IVXLC])({_ROMAN}(?:{_JOINT}(?=[IVXLC]){_ROMAN})*)(?:\s?/\s?((?:19|20)\d\d))?(?!\w)"
)
_LINE_START = re.compile(rf"^\s*(?=[IVXLC])({_ROMAN})(?=[.)]\s)")


def roman_value(roman: str) -> int:
    values = [_VALUES[letter] for letter in roman]
    return sum(-v if v < nxt else v for v, nxt in zip(values, [*values[1:], 0], strict=True))


def _say(match: re.Match[str]) -> str:
    said = re.sub(r"[IVXLC]+", lambda found: number_words(roman_value(found[0])), match[2])
    said = re.sub(r"\s?[–-]\s?", " đến ", said)
    year = f" năm {number_words(int(match[3]))}" if match[3] else ""
    return f"{match[1]}{said}{year}"


def _say_start(match: re.Match[str]) -> str:
    return number_words(roman_value(match[1]))


RULES = (Rule(_AFTER_HEAD, _say), Rule(_LINE_START, _say_start))
