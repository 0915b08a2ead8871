"""Phone numbers, short codes and numbers of papers: digit by digit, with a pause where a blank is written."""

from __future__ import annotations

import re

from gandan.text.speech.numbers import digit_words
from gandan.text.speech.rules import Rule, follows

_GAP = r"[ .\u00a0-]?"
_MOBILE = rf"(?:\+84|\(\+84\)|0)[1-9]?(?:{_GAP}\d){{8,9}}"
_LANDLINE = rf"\(0\d{{2,3}}\){_GAP}\d(?:{_GAP}\d){{5,7}}|0\d{{2,3}}[ .-]\d(?:{_GAP}\d){{5,7}}"
_SERVICE = rf"1[89]00(?:{_GAP}\d){{4,6}}"
_CALLED = (
    *(
        "tổng đài",
        "đường dây nóng",
        "điện thoại",
        "số điện thoại",
        "đt",
        "sđt",
        "gọi",
        "gọi số",
        "hotline",
        "zalo",
    ),
    *(
        "nhắn tin",
        "nhắn tin đến",
        "gửi đến",
        "gửi",
        "bấm",
        "bấm phím",
        "máy lẻ",
        "số máy",
        "di động",
        "fax",
        "đầu số",
    ),
    *("qua số", "theo số", "liên hệ", "tới số", "đến số"),
)
_PAPERS = (
    *(
        "căn cước",
        "số căn cước",
        "cccd",
        "cmnd",
        "số cccd",
        "số cmnd",
        "căn cước công dân",
        "định danh",
        "mã số thuế",
    ),
    *(
        "mã số",
        "mã hồ sơ",
        "tài khoản",
        "số tài khoản",
        "mã",
        "hộ chiếu",
        "mã định danh",
        "số định danh",
        "mst",
    ),
)


def say_phone(written: str) -> str:
    """Return every digit of a number by itself; blanks, points and brackets become pauses."""
    groups = [digit_words(group) for group in re.findall(r"\d+", written)]
    said = ", ".join(_in_threes(groups))
    return f"cộng {said}" if written.lstrip(" (").startswith("+") else said


def _in_threes(groups: list[str]) -> list[str]:
    """Pause inside long groups: a listener holds four digits."""
    held = 4
    said = []
    for group in groups:
        digits = group.split()
        if len(digits) <= held:
            said.append(group)
            continue
        said.append(" ".join(digits[:held]))
        said += [" ".join(digits[place : place + 3]) for place in range(held, len(digits), 3)]
    return said


def _say(match: re.Match[str]) -> str:
    return say_phone(match[0])


def _say_called(match: re.Match[str]) -> str | None:
    return say_phone(match[0]) if follows(match, *_CALLED) else None


def _say_papers(match: re.Match[str]) -> str | None:
    return say_phone(match[0]) if follows(match, *_PAPERS, *(f"{head} số" for head in _PAPERS)) else None


RULES = (
    Rule(re.compile(rf"(?<![\w.,/-])(?:{_LANDLINE}|{_MOBILE}|{_SERVICE})(?![\w]|[.,/-]\d)"), _say),
    Rule(
        re.compile(r"(?<![\w.,/-])\d{3,6}(?![\w%]|[.,/-]\d| ?(?:người|lượt|đồng|hồ sơ|lần|cuộc|%))"),
        _say_called,
    ),
    Rule(re.compile(r"(?<![\w.,/-])\d(?:[ .-]?\d){5,15}(?![\w%]|[,/-]\d)"), _say_papers),
    Rule(re.compile(r"(?<![\w.,/-])(?:0\d{8,11}|\d{12,})(?![\w]|[.,/-]\d)"), _say),
)
