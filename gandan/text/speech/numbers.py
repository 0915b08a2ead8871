"""Numbers in words, as a northern newsreader says them: "không trăm linh", "mốt", "tư", "lăm"."""

from __future__ import annotations

import re
from itertools import pairwise

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_SCALES = ("", "nghìn", "triệu", "tỷ", "nghìn tỷ", "triệu tỷ")
# Longer runs of digits are codes; nobody counts that far.
MAX_DIGITS = 3 * len(_SCALES)
_MANY = 2  # decimals up to here are said as one number

# 1.234.567 and 66 000 and 1,234,567; then the decimal comma; then plain digits with a decimal point.
NUMBER = (
    r"(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?(?![\d])|[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?(?![\d.])"
    r"|[1-9]\d{0,2}(?:(?:,\d{3}){2,}(?:\.\d+)?|(?:,\d{3})+\.\d{1,2})(?!\d)|\d+(?:[.,]\d+)?)"
)


def number_words(number: int) -> str:
    """Return the words of a whole number: 1005 is "một nghìn không trăm linh năm"."""
    if number < 0:
        return f"âm {number_words(-number)}"
    if number == 0:
        return _DIGITS[0]
    if len(str(number)) > MAX_DIGITS:
        return digit_words(str(number))
    groups = _groups(number)
    top = len(groups) - 1
    said = [
        f"{_three(group, full=place < top)} {_SCALES[place]}".strip()
        for place, group in reversed(list(enumerate(groups)))
        if group
    ]
    return _shared_scales(" ".join(said))


def month_words(month: int) -> str:
    """Return the number of a month or of a day of the week: the fourth is "tư"."""
    return "tư" if month == 4 else number_words(month)  # noqa: PLR2004 - April has its own word


def digit_words(digits: str) -> str:
    """Return each digit by itself, anything else left out."""
    return " ".join(_DIGITS[int(digit)] for digit in digits if digit.isdecimal())


def say_number(written: str) -> str:
    """Return the words of a number as it stands in a text: "1.500.000", "82,66", "66 000", "05"."""
    whole, decimals = _parts(written)
    said = _whole_words(whole)
    return f"{said} phẩy {_decimal_words(decimals)}" if decimals else said


def say_code(written: str) -> str:
    """Return a number that stands in a name: by value, with a zero in front each digit by itself."""
    long = len(written) > len("9999")
    return (
        digit_words(written)
        if long or (written[0] == "0" and len(written) > 1)
        else number_words(int(written))
    )


def _parts(written: str) -> tuple[str, str]:
    bare = re.sub(r"[ \u00a0\u202f]", "", written)
    if re.fullmatch(r"\d{1,3}(,\d{3})+\.\d+", bare):  # as a bank abroad writes it
        bare = bare.replace(",", "")
    if re.fullmatch(
        r"\d{1,3}(,\d{3}){2,}|[1-9]\d{0,2},000", bare
    ):  # nobody writes three zeros behind a decimal comma
        return bare.replace(",", ""), ""
    if re.fullmatch(r"[1-9]\d{0,2}(\.\d{3})+(,\d+)?", bare):
        bare = bare.replace(".", "")
    whole, _, decimals = bare.replace(".", ",").partition(",")
    return whole, decimals


def _whole_words(digits: str) -> str:
    """Read a zero before one digit as office style ("02 bộ"), before more digits as a code."""
    is_code = digits.startswith("0") and len(digits) > _MANY
    return digit_words(digits) if is_code or len(digits) > MAX_DIGITS else number_words(int(digits))


def _decimal_words(digits: str) -> str:
    if digits.startswith("0") or len(digits) > _MANY:
        return digit_words(digits)
    return number_words(int(digits))


def _groups(number: int) -> list[int]:
    groups = []
    while number:
        number, group = divmod(number, 1000)
        groups.append(group)
    return groups


def _three(number: int, *, full: bool) -> str:
    """Return three digits in words; `full` says the missing hundreds too, after a higher group."""
    hundreds, rest = divmod(number, 100)
    said = [f"{_DIGITS[hundreds]} trăm"] if hundreds or full else []
    if rest:
        said.append(_two(rest, after_hundreds=bool(said)))
    return " ".join(said)


def _two(number: int, *, after_hundreds: bool) -> str:
    tens, ones = divmod(number, 10)
    if tens == 0:
        return f"linh {_DIGITS[ones]}" if after_hundreds else _DIGITS[ones]
    said = "mười" if tens == 1 else f"{_DIGITS[tens]} mươi"
    return f"{said} {_ones(ones, tens)}" if ones else said


def _ones(ones: int, tens: int) -> str:
    if ones == 5:  # noqa: PLR2004 - the digit
        return "lăm"
    if tens > 1 and ones in {1, 4}:
        return "mốt" if ones == 1 else "tư"
    return _DIGITS[ones]


def _shared_scales(said: str) -> str:
    """Say "tỷ" once: 1.002.000.000.000 is "một nghìn không trăm linh hai tỷ"."""
    words = said.split()
    scales = [place for place, word in enumerate(words) if word == "tỷ"]
    doubled = {first for first, _second in pairwise(scales)}
    return " ".join(word for place, word in enumerate(words) if place not in doubled)
