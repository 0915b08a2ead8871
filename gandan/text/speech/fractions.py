"""Fractions, scales and counts out of a total: "3/4 đại biểu", "1:500", "187/234 đài"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.text.speech.heads import heads
from gandan.text.speech.numbers import NUMBER, number_words, say_number
from gandan.text.speech.rules import TO, Rule, follows, next_word

if TYPE_CHECKING:
    from gandan.text.speech.rules import Reading

_PLACES = heads("place")
_SCALES = heads("scale")
_COUNTED = heads("counted")
_OUT_OF = heads("out_of")
_FRACTION = re.compile(r"(?<![\w.,/-])\d{1,7}(?:\s?/\s?\d{1,7}){1,4}(?![\w/]|[.,-]\d)")
_SHARES = re.compile(rf"(?<![\w.,/-])(\d)/(\d{{1,2}}){TO}(\d)/(\d{{1,2}})(?![\w/]|[.,-]\d)")
_OF_NUMBERS = re.compile(rf"(?<![\w.,/-])({NUMBER})\s?/\s?({NUMBER})(?![\w/]|[.,]\d)")
_RATIO = re.compile(rf"(?<![\w.,:/-])({NUMBER})\s?:\s?({NUMBER})(?![\w:]|[.,]\d)")
_EQUALS = re.compile(r"\s?=\s?\d")
_LARGEST_SHARE = 10
_UNSURE = "“{0}” được đọc là phân số; nếu là ngày tháng hay số nhà, hãy viết rõ hơn."


def _fraction(match: re.Match[str], reading: Reading) -> str:
    parts = [part.strip() for part in match[0].split("/")]
    if len(parts) == 2 and _is_share(match, *map(int, parts)):  # noqa: PLR2004 - above and below the line
        if int(parts[1]) != 2 and _could_be_day(match):  # noqa: PLR2004 - a half is no day
            reading.doubt(*match.span(), _UNSURE.format(match[0]))
        return f"{number_words(int(parts[0]))} phần {_below(int(parts[1]))}"
    return " trên ".join(say_number(part) for part in parts)


def _is_share(match: re.Match[str], above: int, below: int) -> bool:
    if follows(match, _PLACES) or follows(match, _SCALES) or (above > 1 and next_word(match) in _OUT_OF):
        return False
    return 0 < above < below and (below <= _LARGEST_SHARE or (above == 1 and below in {20, 50, 100, 1000}))


def _could_be_day(match: re.Match[str]) -> bool:
    return not next_word(match)


def _of_numbers(match: re.Match[str], _reading: Reading) -> str:
    return f"{say_number(match[1])} trên {say_number(match[2])}"


def _ratio(match: re.Match[str], _reading: Reading) -> str:
    if _EQUALS.match(match.string, match.end()):
        joint = " chia "
    else:
        joint = " trên " if follows(match, _SCALES) else " "
    return f"{say_number(match[1])}{joint}{say_number(match[2])}"


def _share_to_share(match: re.Match[str], _reading: Reading) -> str | None:
    """Say "1/3-1/2 diện tích": from one share to the other."""
    shares = [(int(match[1]), int(match[2])), (int(match[3]), int(match[4]))]
    if (
        not all(0 < above < below <= _LARGEST_SHARE for above, below in shares)
        or next_word(match) not in _COUNTED
    ):
        return None
    return " đến ".join(f"{number_words(above)} phần {_below(below)}" for above, below in shares)


def _below(number: int) -> str:
    return "tư" if number == 4 else number_words(number)  # noqa: PLR2004 - a quarter has its own word


# Before the days: "1/3-1/2 diện tích" counts something, "1/5-3/5" does not.
SHARES = (Rule(_SHARES, _share_to_share, needs="/"),)
RULES = (
    Rule(_FRACTION, _fraction, needs="/"),
    Rule(_OF_NUMBERS, _of_numbers, needs="/"),
    Rule(_RATIO, _ratio, needs=":"),
)
