"""Times of day: "7h30", "07:30", "16 giờ 05", "7h30-11h30"; minutes and seconds by their signs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.text.speech.heads import heads
from gandan.text.speech.numbers import month_words, number_words, say_number
from gandan.text.speech.rules import TO, TO_SIGNS, Rule, follows

if TYPE_CHECKING:
    from gandan.text.speech.rules import Reading

_HOUR, _MINUTE = r"([01]?\d|2[0-4])", r"([0-5]\d)"
_MINUTE_SIGN = r"(?:\s?(?:['’′]|(?:phút|ph|p|m)(?!\w)))"
_CLOCK = (
    rf"{_HOUR}(?:\s?(?:[hHg]|giờ)\s?{_MINUTE}(?!\d){_MINUTE_SIGN}?"
    rf"|(?:\s?[hH]\s?|\s?(?:g|giờ)\s)([0-9]){_MINUTE_SIGN}|\s?[hH]([0-9])(?![\w./])|:{_MINUTE}(?![\d:])|\s?[hHg](?!\w|/))"
)
_PARTS = 5  # groups of a clock: its hour, and its minutes in one of four shapes
_EDGE = r"(?<![\w.,/:])"
_RANGE = re.compile(rf"{_EDGE}{_CLOCK}{TO}{_CLOCK}(?![\w/])")
_WITH_SECONDS = re.compile(rf"{_EDGE}{_HOUR}:{_MINUTE}:{_MINUTE}(?![:\w])")
_ONE = re.compile(rf"{_EDGE}{_CLOCK}(?![:/.,]\d)")
# "lúc 19.30", "7.30 sáng": the words beside make the point a clock's.
_DOTTED = re.compile(
    rf"(?:(?<=[Ll]úc )|(?<![\w.,/:-])(?=\d\d?\.\d\d (?:sáng|trưa|chiều|tối|đêm)(?!\w)))"
    rf"{_HOUR}\.{_MINUTE}(?![\w/]|[.,-]\d)"
)
_CLOCK_OF_DAY = re.compile(
    rf"{_EDGE}{_HOUR}\s?(?:[hHg]|giờ)\s?{_MINUTE}?\s?/\s?"
    r"(0?[1-9]|[12]\d|3[01])[-/](0?[1-9]|1[0-2])(?![\w/]|[.,-]\d)"
)
_HOURS = re.compile(rf"{_EDGE}(\d{{1,3}})(?:{TO}(\d{{1,3}}))?\s?[hH](?![\w²³])(\s?/\s?(?=[^\W\d_]))?")
_HOUR_RANGE = re.compile(rf"{_EDGE}(?<!-)(\d{{1,3}}){TO}(\d{{1,3}})\s?[hH](?![\w²³])(\s?/\s?(?=[^\W\d_]))?")
_ROUND_THE_CLOCK = re.compile(r"(?<![\w./,-])(24)(?:\s?[hH])?\s?/\s?(24|7)(?:\s?[hH])?(?![\w/]|[.,-]\d)")
_MINUTES = re.compile(r"(?<![\w.,/:°])(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?\s?(''|”|″|['’′])(?!\w)")
_MINUTES_AND_SECONDS = re.compile(
    r"(?<![\w.,/:°])(\d{1,3})\s?['’′]\s?(\d{1,2}(?:[.,]\d+)?)\s?(?:''|[\"”″]|’’|′′|s(?!\w))"
)
_CLOCK_WITH_SECONDS = re.compile(
    rf"{_EDGE}{_HOUR}\s?(?:[hHg]|giờ)\s?{_MINUTE}{_MINUTE_SIGN}\s?{_MINUTE}(?:\s?(?:''|[\"”″s]|giây)|(?!\w))"
)
_DEGREES = re.compile(
    r"(?<![\w.,/])(\d{1,3})\s?[°º]\s?(\d{1,2}(?:[.,]\d+)?)\s?['’′]"
    r"(?:\s?(\d{1,2}(?:[.,]\d+)?)\s?(?:''|[\"”″]|’’|′′))?(?:\s?([BNĐTEWS])(?!\w))?"
)
# On maps N is north, though in Vietnamese it begins the word for south.
_QUARTERS = {"B": "Bắc", "N": "Bắc", "S": "Nam", "Đ": "Đông", "E": "Đông", "T": "Tây", "W": "Tây"}
_MARK = re.compile(r"(?<=\d)\s?\b(AM|PM|am|pm|SA|CH)\b")
_MARKS = {"am": "sáng", "pm": "chiều", "sa": "sáng", "ch": "chiều"}
_SCALES = heads("scale") | {"tỷ số", "tỉ số"}
_DAY_HEADS = frozenset({"ngày", "từ ngày", "đến ngày", "trước ngày", "sau ngày"})


def _say_clock(hour: str, minute: str | None) -> str:
    said = f"{number_words(int(hour))} giờ"
    return f"{said} {number_words(int(minute))} phút" if minute and int(minute) else said


def _say_one(match: re.Match[str], _reading: Reading) -> str | None:
    hour, *minutes = match.groups()
    if ":" in match[0] and follows(match, _SCALES):
        return None
    return _say_clock(hour, next(filter(None, minutes), None))


def _say_clock_of_day(match: re.Match[str], _reading: Reading) -> str:
    """Say "7h/28-10" of a flood bulletin: the hour, then the day."""
    hour, minute, day, month = match.groups()
    return f"{_say_clock(hour, minute)} ngày {number_words(int(day))} tháng {month_words(int(month))}"


def _say_range(match: re.Match[str], _reading: Reading) -> str:
    first, second = match.groups()[:_PARTS], match.groups()[_PARTS:]
    ends = (_say_clock(each[0], next(filter(None, each[1:]), None)) for each in (first, second))
    return " đến ".join(ends)


def _say_with_seconds(match: re.Match[str], _reading: Reading) -> str:
    hour, minute, second = (number_words(int(part)) for part in match.groups())
    return f"{hour} giờ {minute} phút {second} giây"


def _say_hours(match: re.Match[str], _reading: Reading) -> str:
    """Say hours that are no time of day: "48h", "7-8h", "40h/tuần"."""
    low, high, per = match.groups()
    said = number_words(int(low)) + (f" đến {number_words(int(high))}" if high else "")
    return f"{said} giờ" + (" một" if per else "")


def _say_round_the_clock(match: re.Match[str], _reading: Reading) -> str | None:
    if follows(match, _DAY_HEADS):
        return None
    first, last = (" giờ" if part.rstrip().lower().endswith("h") else "" for part in match[0].split("/"))
    return f"hai mươi tư{first} trên {number_words(int(match[2]))}{last}"


def _say_minutes(match: re.Match[str], _reading: Reading) -> str | None:
    if match[3] == "”" and "“" in match.string[: match.start()]:
        return None  # it closes a quotation
    said = number_words(int(match[1])) + (f" đến {number_words(int(match[2]))}" if match[2] else "")
    return f"{said} {'phút' if len(match[3]) == 1 and match[3] not in '”″' else 'giây'}"


def _say_minutes_and_seconds(match: re.Match[str], _reading: Reading) -> str:
    return f"{number_words(int(match[1]))} phút {say_number(match[2])} giây"


def _say_degrees(match: re.Match[str], _reading: Reading) -> str:
    """Say a place on the map: 15°34'20" B."""
    degrees, minutes, seconds, quarter = match.groups()
    said = f"{say_number(degrees)} độ {say_number(minutes)} phút"
    said += f" {say_number(seconds)} giây" if seconds else ""
    return f"{said} {_QUARTERS[quarter]}" if quarter else said


def _say_mark(match: re.Match[str], _reading: Reading) -> str:
    return _MARKS[match[1].lower()]


RULES = (
    Rule(_ROUND_THE_CLOCK, _say_round_the_clock, needs="/"),
    Rule(_DEGREES, _say_degrees, needs="°º"),
    Rule(_DOTTED, _say_one, needs="."),
    Rule(_CLOCK_OF_DAY, _say_clock_of_day, needs="/"),
    Rule(_CLOCK_WITH_SECONDS, _say_with_seconds, needs="hHgi"),
    Rule(_MINUTES_AND_SECONDS, _say_minutes_and_seconds, needs="'’′"),
    Rule(_RANGE, _say_range, needs=TO_SIGNS),
    Rule(_WITH_SECONDS, _say_with_seconds, needs=":"),
    Rule(_HOUR_RANGE, _say_hours, needs=TO_SIGNS),
    Rule(_ONE, _say_one, needs="hHg:"),
    Rule(_HOURS, _say_hours, needs="hH"),
    Rule(_MINUTES, _say_minutes, needs="'’′”″"),
    Rule(_MARK, _say_mark, needs="AaPpSC"),
)
