"""Days of the week: "T2-T6", "thứ 2-6", "T3, T5"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.text.speech.numbers import month_words
from gandan.text.speech.rules import Rule

if TYPE_CHECKING:
    from gandan.text.speech.rules import Reading


def _weekdays(match: re.Match[str], _reading: Reading) -> str:
    return f"{match[1]} {month_words(int(match[2]))} đến thứ {month_words(int(match[3]))}"


def _listed_weekdays(match: re.Match[str], _reading: Reading) -> str:
    """Say "T2-T4-T6": three days or more are told one by one."""
    return ", ".join(f"thứ {month_words(int(day))}" for day in re.findall(r"\d", match[0]))


def _weekday(match: re.Match[str], _reading: Reading) -> str:
    said = re.sub(r"[2-7]", lambda day: month_words(int(day[0])), match[0])
    return re.sub(r"T\.?(?=\w)", "thứ ", re.sub(r"\s?[-–]\s?", " đến ", said)).replace("CN", "chủ nhật")


RULES = (
    Rule(
        re.compile(r"(?<!\w)T\.?[2-7](?:\s?[,–-]\s?T\.?[2-7]){2,5}(?![\w/]|[.,-]\d)"),
        _listed_weekdays,
        needs="T",
    ),
    Rule(
        re.compile(
            r"(?<!\w)T\.?[2-7](?:\s?[-–]\s?(?:T\.?[2-7]|CN)|(?=\s?[,;()])|(?=\s(?:hàng|hằng|tuần|ngày|đến|và|hoặc)(?!\w))|$)"
        ),
        _weekday,
        needs="T",
    ),
    Rule(re.compile(r"(?<!\w)([Tt]hứ) ([2-7])\s?[-–]\s?([2-7])(?![\w/]|[.,-]\d)"), _weekdays, needs="-–"),
)
