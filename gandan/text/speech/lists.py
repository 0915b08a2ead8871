"""Numbering of laws and lists: "1.1.", "Điều 5 khoản 4,5", "a)", "2/", "mức độ 3,4"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.text.speech.heads import heads_pattern
from gandan.text.speech.letters import spell
from gandan.text.speech.numbers import number_words, say_number
from gandan.text.speech.rules import Rule, next_word

if TYPE_CHECKING:
    from gandan.text.speech.rules import Reading

# After these words a comma between figures parts two numbers, it makes no decimal.
_HEADS = heads_pattern("list")
_LISTED = re.compile(
    rf"(?<!\w)((?i:{_HEADS})(?: số)?) (\d{{1,3}}[a-zđ]?(?:\s?[,;]\s?\d{{1,3}}[a-zđ]?)+)(?![\w%]|[.,/]\d)"
)
_DECIMAL = re.compile(r"\d{1,3},\d{1,2}")
_MEASURED = frozenset(
    {"điểm", "lần", "phần", "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "km", "ha", "m", "kg", "tấn", "tạ"}
)
_MANY = re.compile(r"(?<![\w.,/-])\d{1,2}(?:,\d{1,2}){2,}(?![\w%]|[.,]\d)")
_SECTION_HEADS = heads_pattern("section")
_SECTION = re.compile(
    r"(?<=\s)(?<!\w)(\d{1,2}(?:\.\d{1,3}){2,6})(?![\w]|[.,]?\d)|^\s*(\d{1,2}(?:\.\d{1,2}){1,6})(?=[.)]?\s)(?!\s(?:tỷ|tỉ|triệu|nghìn|ngàn|điểm|lần|độ|ngày|tháng|năm)(?!\w))"
)
_SECTION_NUMBER = r"\d{1,3}(?:\.\d{1,2}){1,4}"
_HEADED_SECTION = re.compile(
    rf"(?<!\w)((?i:{_SECTION_HEADS})(?: số)?) ({_SECTION_NUMBER}(?:(?: ?, ?| và | đến ){_SECTION_NUMBER})*)"
    r"(?!\w|[.,]\d|\s?%)"
)
# "khoản 4 Đ.15 Luật BHXH"
_ARTICLE = re.compile(
    r"(?<!\w)Đ\.? ?(\d{1,3}[a-zđ]?)"
    r"(?=,? (?:Luật|Bộ luật|Nghị định|NĐ|BLDS|BLHS|BLLĐ|Thông tư|Hiến pháp)(?!\w))"
)
_DOTTED = re.compile(r"(?<![\w.,/-])(\d{1,3}(?:\.\d{1,3}){2,6})(?![\w]|[.,]?\d)")
_BRACKETED = re.compile(
    r"(?:^\s*|(?<=mục )|(?<=phần )|(?<=điểm )|(?<=khoản ))\((\d{1,2}(?:\.\d{1,2}){1,4})\)"
)
# "01 (một) bản" and "bảy (07) ngày" give one number twice.
_TWICE = re.compile(
    r"(?<![\w.,/-])(\d{1,3}) ?\(([^\W\d_]+(?: [^\W\d_]+){0,4})\)"
    r"|(?<!\w)([^\W\d_]+(?: [^\W\d_]+){0,4}) ?\((\d{1,3})\)"
)
_WITH_STROKE = re.compile(r"^\s*(\d{1,2})/(?=\s?[^\W\d_]|\s)")
_LETTERED = re.compile(r"(?<![\w.,])(\d{1,4})([a-zđ])(?:([.-])?(\d{1,2}))?(?!\w|-\w)")
# "2.đ" is the point đ of 2.
_POINT_OF = re.compile(r"(?<![\w.,])(\d{1,3})\.([a-zđ])(?![\w.])")
_POINT = re.compile(
    r"(?<!\w)([Đđ]iểm) ([a-zđêôư](?:\s?,\s?[a-zđêôư](?!\w)|\s(?:và|hoặc|đến)\s[a-zđêôư](?!\w))*)(?![\w'’])"
)
_ITEM = re.compile(r"(?:^\s*|(?<=[;:(.]\s)|(?<=\())([a-zđêôơư]\d?)(?=\))|^\s*([a-zđ])(?=\.\s)")


def _numbers(written: str) -> str:
    said = re.sub(
        r"(\d+)([a-zđ]?)", lambda each: f"{number_words(int(each[1]))} {spell(each[2])}".strip(), written
    )
    return re.sub(r"\s?[,;]\s?", ", ", said)


def _listed(match: re.Match[str], _reading: Reading) -> str | None:
    if _DECIMAL.fullmatch(match[2]) and next_word(match) in _MEASURED:
        return None  # "cùng kỳ 5,1 điểm"
    said = _numbers(match[2])
    if match[1].lower() == "thứ":
        said = re.sub(r"\bbốn\b", "tư", said)  # the day after Tuesday
    return f"{match[1]} {said}"


def _many(match: re.Match[str], _reading: Reading) -> str:
    return _numbers(match[0])


def _section(match: re.Match[str], _reading: Reading) -> str | None:
    written = match[1] or match[2]
    return None if _is_thousands(written) else _points(written)


def _is_thousands(written: str) -> bool:
    first, *groups = written.split(".")
    return first != "0" and all(len(group) == 3 for group in groups)  # noqa: PLR2004 - digits of a group


def _headed_section(match: re.Match[str], _reading: Reading) -> str:
    said = re.sub(r"[\d.]+", lambda part: _points(part[0]), match[2])
    return f"{match[1]} {re.sub(r' ?, ?', ', ', said)}"


def _points(written: str) -> str:
    return " chấm ".join(say_number(part) for part in written.split("."))


def _dotted(match: re.Match[str], _reading: Reading) -> str | None:
    return None if _is_thousands(match[1]) else _points(match[1])


def _bracketed(match: re.Match[str], _reading: Reading) -> str:
    return f"{_points(match[1])},"


def _twice(match: re.Match[str], _reading: Reading) -> str | None:
    if match[1]:
        words = match[2].lower()
        return words if number_words(int(match[1])) == words else None
    is_same = f" {match[3].lower()}".endswith(f" {number_words(int(match[4]))}")
    return match[3] if is_same else None


def _with_stroke(match: re.Match[str], _reading: Reading) -> str:
    return f"{number_words(int(match[1]))},"


def _article(match: re.Match[str], _reading: Reading) -> str:
    return f"Điều {_numbers(match[1])}"


def _lettered(match: re.Match[str], _reading: Reading) -> str:
    said = f"{number_words(int(match[1]))} {spell(match[2])}"
    return f"{said} {number_words(int(match[4]))}" if match[4] else said


def _point(match: re.Match[str], _reading: Reading) -> str:
    letters = re.sub(r"(?<!\w)[a-zđêôư](?!\w)", lambda letter: spell(letter[0]), match[2])
    return f"{match[1]} {re.sub(chr(32) + '?,' + chr(32) + '?', ', ', letters)}"


def _point_of(match: re.Match[str], _reading: Reading) -> str:
    return f"{number_words(int(match[1]))} {spell(match[2])}"


def _letter_first(match: re.Match[str], _reading: Reading) -> str:
    return f"{spell(match[1])} {_points(match[2])}"


def _item(match: re.Match[str], _reading: Reading) -> str:
    item = match[1] or match[2]
    number = (number_words(int(each)) for each in item[1:])
    return " ".join((spell(item[0]), *number))


LISTED = (
    Rule(_ARTICLE, _article, needs="Đ"),
    Rule(_TWICE, _twice, needs="("),
    Rule(_BRACKETED, _bracketed, needs="."),
    Rule(_LISTED, _listed, needs=",;"),
    Rule(_MANY, _many, needs=","),
)
RULES = (
    Rule(_HEADED_SECTION, _headed_section, needs="."),
    Rule(_SECTION, _section, needs="."),
    Rule(_DOTTED, _dotted, needs="."),
    Rule(_WITH_STROKE, _with_stroke, needs="/"),
    Rule(_LETTERED, _lettered),
    Rule(_POINT_OF, _point_of, needs="."),
)
_LETTER_FIRST = re.compile(r"(?<!\w)([a-zđ])\.?(\d{1,2}(?:\.\d{1,2}){0,3})(?!\w)")
POINTS = (Rule(_POINT, _point), Rule(_ITEM, _item))
LETTER_FIRST = (Rule(_LETTER_FIRST, _letter_first),)
