"""Phone numbers, short codes and numbers of papers: digit by digit, with a pause where a blank is written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.text.speech.heads import heads
from gandan.text.speech.lexicon import Kind
from gandan.text.speech.numbers import digit_words
from gandan.text.speech.rules import Rule, before, follows, follows_within

if TYPE_CHECKING:
    from gandan.text.speech.rules import Reading

_GAP = r"[ .\u00a0-]?"
_MOBILE = rf"(?:\+84|\(\+84\)|0)[ .-]?[1-9]?(?:{_GAP}\d){{8,9}}"
_LANDLINE = (
    rf"(?:\(\+84\) ?|\+84[ .]?)?\(0?\d{{2,3}}\){_GAP}\d(?:{_GAP}\d){{5,7}}"
    rf"|0\d{{2,3}}[ .-]\d(?:{_GAP}\d){{5,7}}"
)
# "(84-235) 3851234", "84 905 123 456": the country without its plus.
_ABROAD = (
    rf"\(84[-. ]\d{{2,3}}\){_GAP}\d(?:{_GAP}\d){{5,7}}"
    rf"|(?:00)?84[ .-][1-9]\d{{1,2}}(?:(?:[ .-]\d{{3,4}}){{2}}|[ .-]\d{{6,8}}(?!\d))"
)
# A second number may stand right behind the stroke after the first.
_START = r"(?:(?<![\w.,/-])|(?<=\d{3}/))"
_SERVICE = rf"1[89]00(?:{_GAP}\d){{4,6}}"
_PHONE = re.compile(
    rf"{_START}(?:{_ABROAD}|{_LANDLINE}|{_MOBILE}|{_SERVICE})(?!\w|[.,-]\d|/\d{{1,5}}(?![\d.]))"
)
_CALLED = heads("called")
_SHORT_CODE_HEADS = (
    "tổng đài",
    "đường dây nóng",
    "hotline",
    "đầu số",
    "gọi ngay số",
    "đường dây",
    "cú pháp",
    "soạn tin",
    "nhắn tin",
    "khẩn cấp",
    "cứu hỏa",
    "cứu nạn",
)
_PAPERS = heads("papers")
_PAPERS_WITHIN = (
    "tài khoản",
    "căn cước",
    "cccd",
    "cmnd",
    "mã số thuế",
    "định danh",
    "otp",
    "mã số doanh nghiệp",
)
_FAR_PAPERS = ("số tài khoản", "mã otp", "mã số thuế")
_COUNTED = (
    r"(?:người|lượt|đồng|hồ sơ|lần|cuộc|bản tin|tin nhắn|ngày|giờ|phút|triệu|tỷ|hộ|thủ tục|xã|thôn|tổ|tin|"
    r"bài|trường hợp|giấy|tờ|văn bản|cơ sở|đơn|%)"
)
# "mã QHNS 1123456": a code with a name of its own.
_NAMED_CODE = re.compile(r"(?<!\w)(?:mã|mã số|số hiệu) [^\W\d_]{2,8} (?:là )?$")
_NAMED_FARTHER = re.compile(r"(?<!\w)(?:mã|số hiệu)(?: [^\W\d_]{1,8}){2,3} (?:là )?$")
_LONG_CODE = 6  # digits; a shorter number may count something
_UNIT_AFTER = re.compile(r" ?([^\W\d_]{1,4})(?!\w)")
_YEAR_LIKE = re.compile(r"(?:19|20)\d\d")
_LAWS = ("luật", "bộ luật", "pháp lệnh", "hiến pháp")  # "Luật Căn cước 2023" has a year, not a paper's number
_RESCUERS = frozenset(
    {
        "số",
        "sđt",
        "cảnh sát",
        "công an",
        "cứu thương",
        "cứu hộ",
        "cứu nạn",
        "cứu hỏa",
        "chữa cháy",
        "pccc",
        "trẻ em",
    }
)
# What these mean right before a telephone number; elsewhere DT is diện tích.
_LABELS = {"DT": "điện thoại", "DĐ": "di động", "ĐTB": "điện thoại bàn"}
_HELD = 4  # digits that a listener holds at once


def say_phone(written: str) -> str:
    """Return every digit of a number by itself; blanks, points and brackets become pauses."""
    groups = [digit_words(group) for group in re.findall(r"\d+", written)]
    said = ", ".join(_in_threes(groups))
    return f"cộng {said}" if written.lstrip(" (").startswith("+") else said


def _in_threes(groups: list[str]) -> list[str]:
    """Pause inside long groups: in threes, in fours where a digit would be left alone."""
    said = []
    for group in groups:
        digits = group.split()
        place = 0
        for size in _sizes(len(digits)):
            said.append(" ".join(digits[place : place + size]))
            place += size
    return said


def _sizes(length: int) -> list[int]:
    if length <= _HELD:
        return [length]
    fours = length % 3 if length % 3 != 2 or length >= 2 * _HELD else 0  # noqa: PLR2004 - a pair may stand alone
    return (
        [_HELD] * fours + [3] * ((length - fours * _HELD) // 3) + ([2] if fours == 0 and length % 3 else [])
    )


def _say(match: re.Match[str], _reading: Reading) -> str:
    return say_phone(match[0])


def _say_label(match: re.Match[str], _reading: Reading) -> str:
    return _LABELS[match[0]]


def _say_next(_match: re.Match[str], _reading: Reading) -> str:
    return " hoặc "


def _say_keys(match: re.Match[str], _reading: Reading) -> str:
    """Say what is keyed in on a telephone: "*101#"."""
    keys = {"*": "sao", "#": "thăng"}
    return " ".join(keys.get(each) or digit_words(each) for each in re.findall(r"\d+|[*#]", match[0]))


def _say_called(match: re.Match[str], reading: Reading) -> str | None:
    """Say a short code after a word of calling, and those listed after it: "113, 114 và 115"."""
    if follows(match, _CALLED) or follows_within(match, _SHORT_CODE_HEADS):
        return say_phone(match[0])
    left = re.search(r"\d(?:\s?[,/]\s?|\s(?:và|hoặc)\s)$", before(match))
    last = reading.said[-1] if reading.said and left else None
    is_listed = last is not None and match.start() - left.end() < last.end <= match.start() if left else False
    return say_phone(match[0]) if is_listed and last and last.end > match.start() - _HELD - 3 else None


def _say_known_code(match: re.Match[str], _reading: Reading) -> str | None:
    return say_phone(match[0]) if follows(match, _RESCUERS) else None


def _say_papers(match: re.Match[str], reading: Reading) -> str | None:
    unit = _UNIT_AFTER.match(match.string, match.end())
    if unit and reading.lexicon.find(Kind.MEASURE, unit[1]):
        return None  # "pin 5.000 mAh"
    named = match[0].isdecimal() and (
        _NAMED_CODE.search(before(match))
        or (len(match[0]) >= _LONG_CODE and _NAMED_FARTHER.search(before(match)))
    )
    if _YEAR_LIKE.fullmatch(match[0]) and follows_within(match, _LAWS, 30):
        return None
    numbered = follows(match, {"số"}) and follows_within(match, _PAPERS_WITHIN)
    if named or numbered or follows(match, _PAPERS) or follows_within(match, _FAR_PAPERS, 30):
        return say_phone(match[0])
    return None


def _say_long_called(match: re.Match[str], _reading: Reading) -> str | None:
    return say_phone(match[0]) if follows(match, _CALLED) else None


RULES = (
    Rule(re.compile(r"(?<!\w)(?:DT|DĐ|ĐTB)(?=[:. ]{1,3}\(?(?:\+84|0)[\d .)-]{8,})"), _say_label, needs="DĐ"),
    Rule(re.compile(r"(?<!\w)\*\d+(?:\*\d+)*#"), _say_keys),
    Rule(re.compile(rf"(?<![\w.,/-])\d(?:[ .-]?\d){{3,18}}(?![\w%]|[,/-]\d| ?{_COUNTED})"), _say_papers),
    Rule(re.compile(r"(?<![\w.,/-])0\d{2,3}[ .-]\d{4}(?![\w%]|[ .,/-]?\d)"), _say_long_called),
    Rule(_PHONE, _say),
    Rule(re.compile(r"(?<=\d{3})\s?/\s?(?=0\d(?:[ .-]?\d){7,9}(?!\d))"), _say_next, needs="/"),
    Rule(re.compile(r"(?<![\w.,/-])11[1-9](?:/11[1-9])+(?![\w/])"), _say, needs="/"),
    Rule(re.compile(rf"(?<![\w.,/-])1022(?![\w%]|[.,/-]\d| ?{_COUNTED})"), _say),
    Rule(re.compile(rf"(?<![\w.,/-])\d{{3,6}}(?![\w%]|[.,/-]\d| ?{_COUNTED})"), _say_called),
    Rule(re.compile(rf"(?<![\w.,/-])11[1-9](?![\w%]|[.,/-]\d| ?{_COUNTED})"), _say_known_code),
    Rule(
        re.compile(rf"(?<![\w.,/-])[1-9]\d{{0,3}}(?:[ .-]\d{{3}}){{1,2}}(?![\w%]|[.,/-]?\d| ?{_COUNTED})"),
        _say_long_called,
    ),
    Rule(re.compile(r"(?<![\w.,/-])[1-9]\d{6,7}(?![\w%]|[.,/-]?\d)"), _say_long_called),
    Rule(re.compile(r"(?<![\w.,/-])(?:0\d{8,11}|\d{12,})(?![\w]|[.,/-]\d)"), _say),
)
