"""Days, months, quarters and years in every shape that offices write."""

from __future__ import annotations

import re
from calendar import monthrange
from typing import TYPE_CHECKING

from gandan.text.letters import UPPER
from gandan.text.speech.heads import heads
from gandan.text.speech.numbers import month_words, number_words
from gandan.text.speech.romans import roman_value
from gandan.text.speech.rules import TO, TO_SIGNS, Rule, follows, follows_within, next_word
from gandan.text.speech.weekdays import RULES as WEEKDAYS

if TYPE_CHECKING:
    from gandan.text.speech.rules import Reading

_DAY, _MONTH, _YEAR = r"(0?[1-9]|[12]\d|3[01])", r"(0?[1-9]|1[0-2])", r"((?:1[89]|20)\d\d)"
_MONTH_NAME = r"(?i:giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?|chạp)"
_SIGN, _SAME_SIGN = r"\s?([/.–-])\s?", r"\s?\2\s?"
_EDGE, _END = r"(?<![\w/.,-])", r"(?![\w/]|[.,-]\d)"
# Where a second day or month may begin: at an edge, or right after the dash behind the first.
_AFTER_DAY = r"(?:(?<![\w/.,-])|(?<=[/.]\d[-–—~→÷])|(?<=[/.]\d\d[-–—~→÷])|(?<=\d{4}[-–—~→÷]))"

# Words after which "1/7" is a day and not a fraction.
_DAY_HEADS = heads("day")
_DAY_PHRASES = heads("day_phrase")
# Days that everyone knows by their date.
_FAMOUS = heads("famous_day")
_PARTS_OF_DAY = heads("day_part")
_COUNTED = heads("counted")
_PLACES = heads("no_day")
# "Tòa T8" is a house, not August.
_LETTERED = heads("lettered")
_FAMOUS_HEADS = ("ngày", "dịp", "lễ", "tết", "kỷ niệm", "đường", "quảng trường", "công viên", "phố", "trường")
# "đường 2/9" is "đường hai tháng chín".
_WITHOUT_DAY = frozenset({"ngày", "mùng", "mồng", "hôm", "đường", "quảng trường", "công viên", "phố"})
_SPANS_OF_YEARS = ("giai đoạn", "năm", "nhiệm kỳ", "niên khóa", "niên vụ", "vụ")
_NO_DAY_NEXT = re.compile(rf"\s*(?:điểm|đ\b|[{UPPER}]\w+ [{UPPER}])")
_LISTED_NEXT = re.compile(r"(?:,| và| hoặc) (\d{1,2}/\d{1,2})(?!\d)")
_LEAP_YEAR = "2024"  # where none is written, 29/2 may be right
_IMPOSSIBLE = "Ngày “{0}” không có trên lịch; hãy xem lại."
_UNSURE = "“{0}” được đọc là ngày tháng; nếu là phân số hay số nhà, hãy viết rõ hơn."


def _say_day(match: re.Match[str], *parts: str | None) -> str:
    day, month, year = parts
    said = f"{number_words(int(day or 0))} tháng {month_words(int(month or 0))}"
    if year:
        said += f" năm {number_words(int(year))}"
    return said if follows(match, _WITHOUT_DAY) else f"ngày {said}"


def _full(match: re.Match[str], reading: Reading) -> str:
    day, _, month, year = match.groups()
    _check(match, reading, day, month, year)
    return _say_day(match, day, month, year)


def _check(match: re.Match[str], reading: Reading, *parts: str) -> None:
    """Doubt a day that its month does not have; `parts` are the day, the month and the year."""
    day, month, year = map(int, parts)
    if day > monthrange(year, month)[1]:
        reading.doubt(*match.span(), _IMPOSSIBLE.format(match[0]))


def _iso(match: re.Match[str], reading: Reading) -> str:
    year, month, day = match.groups()
    _check(match, reading, day, month, year)
    return _say_day(match, day, month, year)


def _short_year(match: re.Match[str], reading: Reading) -> str | None:
    """Read 15/6/24 where a day is expected."""
    if not follows(match, _DAY_HEADS):
        return None
    day, month, short = match.groups()
    year = f"20{short}" if int(short) < 60 else f"19{short}"  # noqa: PLR2004 - births
    _check(match, reading, day, month, year)
    return _say_day(match, day, month, year)


def _short(match: re.Match[str], reading: Reading) -> str | None:
    """Read "15/3" as a day after words that a day follows, or where it can be no share."""
    if next_word(match) in _COUNTED:
        return None
    day, month = match.groups()
    if _is_day(match, reading):
        _check(match, reading, day, month, _LEAP_YEAR)
        return _say_day(match, day, month, None)
    is_round_the_clock = (day, month) == ("24", "7")
    if (
        int(day) <= int(month)
        or is_round_the_clock
        or follows(match, _PLACES)
        or _NO_DAY_NEXT.match(match.string, match.end())
    ):
        return None
    reading.doubt(*match.span(), _UNSURE.format(match[0]))
    return _say_day(match, day, month, None)


def _is_day(match: re.Match[str], reading: Reading) -> bool:
    """Whether the words before, another day before or the way of writing make it a day."""
    day, month = match.groups()
    if follows(match, _DAY_HEADS) or _after_day(match, reading):
        return True
    if _is_famous(match[0]) and (follows_within(match, _FAMOUS_HEADS) or _is_famous(_next_listed(match))):
        return True
    is_padded = "0" in {day[0], month[0]}
    return is_padded and not follows(match, _PLACES)


def _is_famous(written: str) -> bool:
    return "/".join(part.strip().lstrip("0") for part in written.split("/")) in _FAMOUS


def _next_listed(match: re.Match[str]) -> str:
    """Return the figures listed right behind: "2/9 và 1/5"."""
    found = _LISTED_NEXT.match(match.string, match.end())
    return found[1] if found else ""


def _after_day(match: re.Match[str], reading: Reading) -> bool:
    """Whether another day was listed right before: "30/4, 1/5"."""
    last = reading.said[-1] if reading.said else None
    if last is None or "tháng" not in last.spoken:
        return False
    return match.string[last.end : match.start()].strip() in {",", ";", "và", "hoặc", "hay", "-", "–"}


def _dashed(match: re.Match[str], reading: Reading) -> str | None:
    """Read "18-5" as a day only after a word that nothing but a day follows."""
    is_expected = follows(match, _PARTS_OF_DAY) or follows(match, _DAY_PHRASES) or _after_day(match, reading)
    if not is_expected or next_word(match) in _COUNTED:
        return None
    return _say_day(match, match[1], match[2], None)


def _dotted_day(match: re.Match[str], reading: Reading) -> str:
    """Read "từ 20.7 đến 5.8" as days: an office parts decimals by a comma."""
    reading.doubt(*match.span(), _UNSURE.format(match[0]))
    return _say_day(match, match[1], match[2], None)


def _dotted_end(match: re.Match[str], reading: Reading) -> str | None:
    last = reading.said[-1] if reading.said else None
    is_second = (
        last is not None and last.spoken.startswith("ngày") and match.start() - last.end == len(" đến ")
    )
    return _say_day(match, match[1], match[2], None) if is_second else None


def _day_to_day(match: re.Match[str], _reading: Reading) -> str | None:
    if next_word(match) in _COUNTED:
        return None
    first = _say_day(match, match[1], match[2], None)
    return f"{first} đến ngày {number_words(int(match[3]))} tháng {month_words(int(match[4]))}"


def _until(_match: re.Match[str], _reading: Reading) -> str:
    return " đến "


def _days_of_month(match: re.Match[str], _reading: Reading) -> str | None:
    first, second, month, year = match.groups()
    if int(first) >= int(second) or (not year and next_word(match) in _COUNTED):
        return None
    prefix = "" if follows(match, {"ngày", "mùng", "mồng"}) else "ngày "
    end = f"{number_words(int(second))} tháng {month_words(int(month))}"
    return f"{prefix}{number_words(int(first))} đến ngày {end}" + (
        f" năm {number_words(int(year))}" if year else ""
    )


def _listed_days(match: re.Match[str], _reading: Reading) -> str | None:
    """Say "ngày 1, 2, 3/7": the days, then their month; "ngày 1 và 3-7" goes on to the seventh."""
    day, month = match[3], match[4]
    if match.string[match.end(3)] == "-" and int(day) < int(month) and len(day) <= len(month):
        return None
    days = ", ".join(number_words(int(day)) for day in re.findall(r"\d+", match[1]))
    joint = " và " if match[2] == "và" else ", "
    said = f"{days}{joint}{number_words(int(match[3]))} tháng {month_words(int(match[4]))}"
    return f"{said} năm {number_words(int(match[5]))}" if match[5] else said


def _month(match: re.Match[str], _reading: Reading) -> str | None:
    if follows(match, {"bản đồ", "tỷ lệ", "tỉ lệ"}):
        return None
    if follows(match, {"số", "luật", "nghị định", "nghị quyết", "thông tư"}):
        return f"{number_words(int(match[1]))} năm {number_words(int(match[2]))}"
    said = f"{month_words(int(match[1]))} năm {number_words(int(match[2]))}"
    return said if follows(match, {"tháng", "quý"}) else f"tháng {said}"


def _dotted_month(match: re.Match[str], _reading: Reading) -> str:
    return f"{month_words(int(match[1]))} năm {number_words(int(match[2]))}"


def _named_month(match: re.Match[str], _reading: Reading) -> str:
    return f"{match[1]} năm {number_words(int(match[2]))}"


def _month_letter(match: re.Match[str], _reading: Reading) -> str | None:
    if follows(match, _LETTERED):
        return None
    said = f"tháng {month_words(int(match[1]))}"
    return f"{said} năm {number_words(int(match[2]))}" if match[2] else said


def _months(match: re.Match[str], _reading: Reading) -> str:
    """Say "tháng 4,5/2025" and "tháng 4-6": months one by one or from one to the other."""
    said = re.sub(r"\d+", lambda month: month_words(int(month[0])), match[2])
    said = re.sub(r"\s?[-–]\s?", " đến ", re.sub(r"\s?,\s?", ", ", said))
    year = f" năm {number_words(int(match[3]))}" if match[3] else ""
    return f"{match[1]} {said}{year}"


def _months_so_far(match: re.Match[str], _reading: Reading) -> str:
    """Say "9T/2025": what nine months of the year gave."""
    said = f"{number_words(int(match[1]))} tháng"
    return f"{said} năm {number_words(int(match[2]))}" if match[2] else said


def _month_name(match: re.Match[str], _reading: Reading) -> str:
    number = int(match[2])
    if number == 1:
        return f"{match[1]} {'nhất' if match[1].lower() == 'thứ' else number_words(number)}"
    return f"{match[1]} {month_words(number)}"


def _years(match: re.Match[str], _reading: Reading) -> str | None:
    first, last = match[1], match[2]
    is_short = len(last) < len(first)  # "2021-25"
    is_season = is_short and int(last) == int(first[2:]) + 1  # "2025/26"
    if (
        is_short
        and not is_season
        and (int(last) <= int(first[2:]) or not follows_within(match, _SPANS_OF_YEARS))
    ):
        return None
    return f"{number_words(int(first))} đến {number_words(int(last))}"


def _school_year(match: re.Match[str], _reading: Reading) -> str | None:
    if int(match[2]) != int(match[1]) + 1 and not follows_within(match, {"năm học", "niên khóa", "niên độ"}):
        return None
    return f"{number_words(int(match[1]))} đến {number_words(int(match[2]))}"


def _of_year(match: re.Match[str], _reading: Reading) -> str:
    number = re.sub(
        r"\s?[-–]\s?", " đến ", re.sub(r"[1-4]", lambda each: number_words(int(each[0])), match[2])
    )
    return f"{match[1]} {number} năm {number_words(int(match[3]))}"


def _quarter_letter(match: re.Match[str], _reading: Reading) -> str:
    quarter = int(match[1]) if match[1].isdecimal() else roman_value(match[1])
    said = f"quý {number_words(quarter)}"
    return f"{said} năm {number_words(int(match[2]))}" if match[2] else said


RULES = (
    Rule(
        re.compile(rf"(?<=ngày )(\d{{1,2}}(?:[-–]\d{{1,2}})+)([-–]){_DAY}[/.]{_MONTH}(?:[/.]{_YEAR})?{_END}"),
        _listed_days,
        needs="-–",
    ),
    Rule(
        re.compile(
            rf"(?<=ngày )(\d{{1,2}}(?:\s?,\s?\d{{1,2}})*)\s?(,|và)\s?{_DAY}"
            rf"[/.-]{_MONTH}(?:[/.-]{_YEAR})?{_END}"
        ),
        _listed_days,
        needs="/.-",
    ),
    Rule(
        re.compile(rf"{_EDGE}{_DAY}{TO}{_DAY}[/.]{_MONTH}(?:[/.]{_YEAR})?{_END}"), _days_of_month, needs="/."
    ),
    Rule(
        re.compile(rf"{_AFTER_DAY}{_DAY}{_SIGN}{_MONTH}{_SAME_SIGN}{_YEAR}(?![\w/]|[.,]\d)"),
        _full,
        needs="/.-–",
    ),
    Rule(re.compile(rf"{_EDGE}{_YEAR}[-/.]{_MONTH}[-/.]{_DAY}(?![\d/]|[.,-]\d)"), _iso, needs="-/."),
    Rule(re.compile(rf"{_EDGE}{_DAY}/{_MONTH}/([0-9]\d){_END}"), _short_year, needs="/"),
    Rule(
        re.compile(rf"\b((?i:qu[ýí])) ?([1-4](?:\s?[,–-]\s?[1-4])*)\s?[/-]\s?{_YEAR}{_END}"),
        _of_year,
        needs="/-",
    ),
    Rule(
        re.compile(rf"(?<!\w)Q\.?\s?([1-4]|I{{1,3}}|IV)(?:\s?[/-]\s?{_YEAR}){_END}"),
        _quarter_letter,
        needs="Q",
    ),
    Rule(
        re.compile(rf"(?<![\w.,/-])(\d{{1,2}})\s?T(?:\s?/\s?{_YEAR}{_END}|(?=\s(?:đầu|cuối) năm))"),
        _months_so_far,
        needs="T",
    ),
    Rule(
        re.compile(
            rf"\b((?i:tháng)) ((?:0?[1-9]|1[0-2])(?:\s?[,–-]\s?(?:0?[1-9]|1[0-2]))+)(?:\s?/\s?{_YEAR})?{_END}"
        ),
        _months,
        needs=",–-",
    ),
    Rule(re.compile(rf"{_AFTER_DAY}{_MONTH}\s?[/-]\s?{_YEAR}(?![\w/]|[.,]\d)"), _month, needs="/-"),
    Rule(re.compile(rf"(?<=[Tt]háng ){_MONTH}\.{_YEAR}{_END}"), _dotted_month, needs="."),
    Rule(
        re.compile(rf"(?<=[Tt]háng )({_MONTH_NAME})\s?[/-]\s?{_YEAR}{_END}"),
        _named_month,
        needs="/-",
    ),
    Rule(re.compile(rf"(?<!\w)T\.?(0?[1-9]|1[0-2])[/-]{_YEAR}{_END}"), _month_letter, needs="T"),
    Rule(
        re.compile(rf"(?<!\w)T\.?(0?[1-9]|1[0-2])()(?=(?: đến |{TO})T\.?(?:0?[89]|1[0-2]|0?\d[/-]{_YEAR}))"),
        _month_letter,
        needs="T",
    ),
    Rule(re.compile(r"(?<!\w)T\.?(0?[89]|1[0-2])()(?![\w/.-])"), _month_letter, needs="T"),
    Rule(re.compile(rf"{_EDGE}{_DAY}/{_MONTH}{TO}{_DAY}/{_MONTH}{_END}"), _day_to_day, needs="/."),
    Rule(re.compile(rf"{_EDGE}{_DAY}[.]{_MONTH}{TO}{_DAY}[.]{_MONTH}{_END}"), _day_to_day, needs="/."),
    Rule(
        re.compile(rf"{_EDGE}{_DAY}\s?/\s?{_MONTH}(?=[-–]\d{{1,2}}[/.]\d{{1,2}}[/.](?:19|20)\d\d{_END})"),
        _short,
        needs="/",
    ),
    Rule(re.compile(rf"{_EDGE}{_DAY}\s?/\s?{_MONTH}{_END}"), _short, needs="/"),
    Rule(re.compile(rf"{_EDGE}{_DAY}\s?[-.–]\s?{_MONTH}{_END}"), _dashed, needs="-.–"),
    Rule(
        re.compile(
            rf"(?<=từ ){_DAY}\.{_MONTH}"
            rf"(?=(?: đến (?:hết )?(?:ngày )?|{TO}){_DAY}\.{_MONTH}(?:\.{_YEAR})?{_END})"
        ),
        _dotted_day,
        needs=".",
    ),
    Rule(re.compile(rf"(?<=đến ){_DAY}\.{_MONTH}{_END}"), _dotted_end, needs="."),
    *WEEKDAYS,
    Rule(
        re.compile(rf"(?<=[Tt]hứ [2-7]){TO}(?=[Tt]hứ [2-7]|[Cc]hủ nhật|CN|[2-7]\b)"), _until, needs=TO_SIGNS
    ),
    Rule(re.compile(rf"(?<=\d){TO}(?={_DAY}[/.]{_MONTH}(?:[/.]{_YEAR})?{_END})"), _until, needs=TO_SIGNS),
    Rule(
        re.compile(
            rf"(?:(?<=\d)|(?<=giờ)|(?<=phút)|(?<=sáng)|(?<=trưa)|(?<=chiều)|(?<=tối)){TO}"
            r"(?=(?:[Qq]uý|[Tt]háng|[Nn]gày) |\d{1,2}(?:[hg]| ?giờ))"
        ),
        _until,
        needs=TO_SIGNS,
    ),
    Rule(re.compile(rf"(?<=\d/\d\d\d\d){TO}(?={_MONTH}/{_YEAR}{_END})"), _until, needs=TO_SIGNS),
    Rule(re.compile(r"\b((?i:tháng|thứ)) (0?[14])(?!\w|[.,]?\d|\s?[/-]\s?\d)"), _month_name),
    Rule(re.compile(rf"(?<![\w/.,-]){_YEAR}{TO}{_YEAR}(?![\w/-])"), _years, needs=TO_SIGNS + "/"),
    Rule(re.compile(rf"(?<![\w/.,-]){_YEAR}/{_YEAR}(?![\w/-])"), _school_year, needs="/"),
    Rule(re.compile(rf"(?<![\w/.,-]){_YEAR}[-–/](\d\d)(?![\w/-]|[.,]\d)"), _years, needs=TO_SIGNS + "/"),
)
