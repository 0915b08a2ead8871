"""Roman numerals: after a word counted with them, after a name, and wherever they can be nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.text.letters import LOWER, UPPER
from gandan.text.speech.heads import heads_pattern
from gandan.text.speech.letters import spell
from gandan.text.speech.numbers import number_words
from gandan.text.speech.rules import Rule

if TYPE_CHECKING:
    from gandan.text.speech.rules import Reading

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_ROMAN = r"(?:C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))"
_HEADS = heads_pattern("roman")
_JOINT = r"(?:\s?[,;–&-]\s?|\s(?:và|đến|hoặc|hay)\s)"
_YEAR = r"(?:(?:\s?[/-]\s?|\.)((?:19|20)\d\d))?"
_HEADED = re.compile(
    rf"(?<!\w)((?i:{_HEADS})\s)(?=[IVXLC])({_ROMAN}[A-Da-d]?(?:{_JOINT}(?=[IVXLC]){_ROMAN}[A-Da-d]?(?!\w))*)((?:\.\d{{1,2}}){{0,3}}){_YEAR}(?!\w|\.\d)"
)
_ALONE = re.compile(rf"(?<![\w.'’])(?=[IVX]{{2,6}}(?![\w'’]))({_ROMAN}){_YEAR}(?!\w)")
_AFTER_NAME = re.compile(r"(?<=[a-zà-ỹ] )([IVX])(?![\w'’&]|\.\w)")
_LINE_START = re.compile(rf"^\s*(?:(?=[IVXLC])({_ROMAN})(?=[.)]|[/-]\s)(?!\.[^\W\d_A-Z]))")
_SECTION_START = re.compile(rf"^\s*(?=[IVXLC])({_ROMAN})((?:\.\d{{1,2}}){{1,3}})(?=[.)]?\s)")
# "X. Tam Anh Bắc" is a commune; a heading has one capital: "X. Tổ chức thực hiện".
_TWO_NAMES = re.compile(rf"\.\s?[{UPPER}][{LOWER}]+\s[{UPPER}][{LOWER}]")
_ORDINALS = {"một": "nhất", "bốn": "tư"}
# "(i)" is a numeral, "i)" at the start the point between h) and k).
_SMALL = re.compile(r"(?:^\s*(?!\w\))|(?<=\())(i{1,3}|iv|vi{0,3}|ix|x)(?=\))")


def roman_value(roman: str) -> int:
    values = [_VALUES[letter] for letter in roman]
    return sum(-v if v < nxt else v for v, nxt in zip(values, [*values[1:], 0], strict=True))


def _say_headed(match: re.Match[str], _reading: Reading) -> str:
    said = re.sub(r"([IVXLC]+)([A-Da-d]?)", _say_one, match[2])
    said = re.sub(r"\s?[–-]\s?", " đến ", said).replace("&", " và ")
    said = re.sub(r"\s?([,;])\s?", r"\1 ", said)
    if match[1].lower().endswith("thứ "):
        said = _ORDINALS.get(said, said)
    parts = "".join(f" chấm {number_words(int(part))}" for part in match[3].split(".")[1:])
    return f"{match[1]}{said}{parts}{_year(match[4])}"


def _say_one(found: re.Match[str]) -> str:
    return " ".join(filter(None, (number_words(roman_value(found[1])), spell(found[2]))))


def _year(written: str | None) -> str:
    return f" năm {number_words(int(written))}" if written else ""


def _say_alone(match: re.Match[str], _reading: Reading) -> str | None:
    value = roman_value(match[1]) if match[1] else 0
    return f"{number_words(value)}{_year(match[2])}" if value else None


def _say_after_name(match: re.Match[str], _reading: Reading) -> str | None:
    """Say the numeral of "Hải Châu I"; a letter after a common word is no numeral."""
    name = re.search(r"([^\W\d_]+) $", match.string[max(0, match.start() - 20) : match.start()])
    return number_words(_VALUES[match[1]]) if name and name[1][0].isupper() else None


def _say_degree(match: re.Match[str], _reading: Reading) -> str:
    """Say "suy dinh dưỡng độ I"; "độ C" is another thing."""
    return number_words(_VALUES[match[1]])


def _say_start(match: re.Match[str], _reading: Reading) -> str | None:
    is_commune = match[1] == "X" and _TWO_NAMES.match(match.string, match.end())
    return number_words(roman_value(match[1])) if match[1] and not is_commune else None


def _say_section(match: re.Match[str], _reading: Reading) -> str:
    """Say "I.1. Mục tiêu" at the start of a line."""
    parts = (number_words(int(part)) for part in match[2].split(".")[1:])
    return " chấm ".join((number_words(roman_value(match[1])), *parts))


def _say_small(match: re.Match[str], _reading: Reading) -> str:
    return number_words(roman_value(match[1].upper()))


RULES = (
    Rule(_HEADED, _say_headed),
    Rule(_SECTION_START, _say_section),
    Rule(_LINE_START, _say_start),
    Rule(_SMALL, _say_small),
    Rule(_ALONE, _say_alone),
    Rule(re.compile(r"(?<=độ )([IVX])(?![\w'’])"), _say_degree),
    Rule(re.compile(r"(?<=(?:PL|GK|CK|HK|KV|TW|ĐH) )([IVX])(?![\w'’&]|\.\w)"), _say_degree),
    Rule(_AFTER_NAME, _say_after_name),
)
