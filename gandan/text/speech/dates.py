"""Days, months, quarters and years in every shape that offices write."""

from __future__ import annotations

import re

from gandan.text.speech.numbers import number_words
from gandan.text.speech.rules import Rule, follows

_DAY, _MONTH, _YEAR = r"(0?[1-9]|[12]\d|3[01])", r"(0?[1-9]|1[0-2])", r"((?:19|20)\d\d)"
_SIGN = r"\s?([/.-])\s?"
_EDGE, _END = r"(?<![\w/.,-])", r"(?![\w/]|[.,-]\d)"
_TO = r"\s?[-–]\s?"

# Words after which "1/7" is a day and not a fraction.
_DAY_HEADS = (
    "ngày",
    "từ",
    "đến",
    "tới",
    "trước",
    "sau",
    "hôm",
    "sáng",
    "chiều",
    "tối",
    "trưa",
    "nay",
    "qua",
    "và",
)
_PARTS_OF_DAY = ("ngày", "hôm", "sáng", "chiều", "tối", "trưa", "đêm")
_FRACTION_NEXT = re.compile(
    r"\s*(?:đại biểu|số|tổng|diện tích|tiêu chí|dân số|hộ|xã|thành viên|phiếu)", re.IGNORECASE
)


def month_words(month: int) -> str:
    return "tư" if month == 4 else number_words(month)  # noqa: PLR2004 - April has its own word


def _say_day(match: re.Match[str], *parts: str | None) -> str:
    day, month, year = parts
    said = f"{number_words(int(day or 0))} tháng {month_words(int(month or 0))}"
    if year:
        said += f" năm {number_words(int(year))}"
    return said if follows(match, "ngày") else f"ngày {said}"


def _full(match: re.Match[str]) -> str:
    day, _, month, _, year = match.groups()
    return _say_day(match, day, month, year)


def _iso(match: re.Match[str]) -> str:
    year, month, day = match.groups()
    return _say_day(match, day, month, year)


def _short(match: re.Match[str]) -> str | None:
    if not follows(match, *_DAY_HEADS) or _FRACTION_NEXT.match(match.string, match.end()):
        return None
    return _say_day(match, match[1], match[2], None)


def _dashed(match: re.Match[str]) -> str | None:
    """Read "18-5" as a day only after a word that nothing but a day follows."""
    return _say_day(match, match[1], match[2], None) if follows(match, *_PARTS_OF_DAY) else None


def _day_to_day(match: re.Match[str]) -> str:
    first = _say_day(match, match[1], match[2], None)
    return f"{first} đến ngày {number_words(int(match[3]))} tháng {month_words(int(match[4]))}"


def _until(_match: re.Match[str]) -> str:
    return " đến "


def _days_of_month(match: re.Match[str]) -> str:
    first, second, month, year = match.groups()
    start = number_words(int(first))
    prefix = "" if follows(match, "ngày", "từ ngày") else "ngày "
    end = f"{number_words(int(second))} tháng {month_words(int(month))}"
    return f"{prefix}{start} đến ngày {end}" + (f" năm {number_words(int(year))}" if year else "")


def _month(match: re.Match[str]) -> str:
    said = f"{month_words(int(match[1]))} năm {number_words(int(match[2]))}"
    return said if follows(match, "tháng", "quý") else f"tháng {said}"


def _month_name(match: re.Match[str]) -> str:
    return f"{match[1]} {month_words(int(match[2]))}"


def _years(match: re.Match[str]) -> str:
    return f"{number_words(int(match[1]))} đến {number_words(int(match[2]))}"


def _of_year(match: re.Match[str]) -> str:
    return f"{match[1]} {number_words(int(match[2]))} năm {number_words(int(match[3]))}"


RULES = (
    Rule(re.compile(rf"{_EDGE}{_DAY}{_TO}{_DAY}/{_MONTH}(?:/{_YEAR})?{_END}"), _days_of_month),
    Rule(re.compile(rf"{_EDGE}{_DAY}{_SIGN}{_MONTH}{_SIGN}{_YEAR}{_END}"), _full),
    Rule(re.compile(rf"{_EDGE}{_YEAR}-{_MONTH}-{_DAY}{_END}"), _iso),
    Rule(re.compile(rf"\b([Qq]uý) ?([1-4])\s?/\s?{_YEAR}{_END}"), _of_year),
    Rule(re.compile(rf"{_EDGE}{_MONTH}\s?[/-]\s?{_YEAR}{_END}"), _month),
    Rule(re.compile(rf"{_EDGE}{_DAY}/{_MONTH}{_TO}{_DAY}/{_MONTH}{_END}"), _day_to_day),
    Rule(re.compile(rf"{_EDGE}{_DAY}/{_MONTH}{_END}"), _short),
    Rule(re.compile(rf"{_EDGE}{_DAY}[-.]{_MONTH}{_END}"), _dashed),
    Rule(re.compile(rf"(?<=[Tt]hứ [2-7]){_TO}(?=[Tt]hứ [2-7]|[Cc]hủ nhật|CN)"), _until),
    Rule(re.compile(rf"(?<=\d){_TO}(?={_DAY}[/.]{_MONTH}(?:[/.]{_YEAR})?{_END})"), _until),
    Rule(re.compile(r"\b([Tt]háng|[Tt]hứ) (0?4)(?![\d/.,-])"), _month_name),
    Rule(re.compile(rf"(?<![\w/.,-]){_YEAR}{_TO}{_YEAR}(?![\w/-])"), _years),
)
