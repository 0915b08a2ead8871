"""Time limits read from words: "03 ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ"."""

from __future__ import annotations

import re
from decimal import Decimal

from gandan.procedures.reader.record import Limit
from gandan.procedures.values import TimeUnit

_AMOUNT = re.compile(
    r"(?<![\d/.,])(?P<number>\d{1,4}(?:,\d{1,2})?)\s*(?:\([^()\n]{1,30}\)\s*)?"
    r"(?P<unit>ngày(?: làm việc)?|giờ(?: làm việc)?|tháng(?! \d)|năm(?! \d)|tuần)\b",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"(?:kể )?từ (?:ngày|khi|thời điểm|lúc)(?! \d)[^.;,\n()]{3,300}"
    r"|sau khi nhận[^.;,\n()]{3,200}",
    re.IGNORECASE,
)
# What may stand around the amount without adding to what it says.
_AROUND = re.compile(
    r"không quá|tối đa|chậm nhất|trong thời hạn|trong vòng|thời hạn(?: giải quyết)?|là|tổng thời gian"
    r"|[\s:.,;–-]+",
    re.IGNORECASE,
)
_UNITS = {
    "ngày": TimeUnit.DAY,
    "ngày làm việc": TimeUnit.WORKING_DAY,
    "giờ": TimeUnit.HOUR,
    "giờ làm việc": TimeUnit.WORKING_HOUR,
    "tháng": TimeUnit.MONTH,
    "năm": TimeUnit.YEAR,
}
DAYS_OF_WEEK = 7
LONGEST_START = 400


def read_limit(text: str, note: str = "") -> Limit:
    """Read an amount where exactly one is said; it is certain if the text says nothing else.

    The start is looked for in the limit itself, then in the note beside it.
    """
    found = {(match["number"], match["unit"].lower()) for match in _AMOUNT.finditer(text)}
    start = _STARTS.search(text)
    starts = start[0].strip() if start else _start_in(note)
    if len(found) != 1:
        return Limit(text, starts=starts)
    number, unit = next(iter(found))
    amount = Decimal(number.replace(",", "."))
    if unit == "tuần":
        amount, unit = amount * DAYS_OF_WEEK, "ngày"
    rest = _AMOUNT.sub("", text.replace(start[0], "") if start else text)
    is_certain = not _AROUND.sub("", rest)
    return Limit(text, amount, str(_UNITS[unit]), starts, is_certain)


def _start_in(note: str) -> str:
    """Return the start that a note gives, unless it gives several."""
    found = dict.fromkeys(match[0].strip() for match in _STARTS.finditer(note))
    return next(iter(found))[:LONGEST_START] if len(found) == 1 else ""
