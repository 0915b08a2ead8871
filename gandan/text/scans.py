"""Text from scanned pages and PDF files: a blank inside a syllable, "t ờ khai", "đ ược".

Not part of the normal form: it guesses, so it is asked for where a text is known to come from such a source.
"""

from __future__ import annotations

import re
from pathlib import Path

from gandan.text.grammar import is_syllable
from gandan.text.normal import nfc
from gandan.text.wordlists import word_list

_FREQUENT = Path(__file__).parent / "data" / "frequent.txt"
# An onset alone is no word; a unit behind a number ("5 m ở") and a point of a law ("điểm d ở") are.
_ONSET = "ngh|ng|nh|gh|kh|ph|th|tr|ch|qu|gi|[bcdđghklmnprstvx]"
_BROKEN = re.compile(rf"(?<![^\s(“\"])({_ONSET}) ([^\W\d_]{{1,6}})(?!\w)", re.IGNORECASE)
_MAY_BE_A_WORD = re.compile(
    r"(?:\d|điểm|khoản|mục|lớp|tổ|nhóm|loại|hạng|mẫu|phụ lục|bảng|hình|lô|nhà|phòng)\s*$",
    re.IGNORECASE,
)
_LISTED = re.compile(r"(?:[,;]|(?<!\w)(?:và|hoặc|hay|đến|chữ|vitamin|điểm))\s*$", re.IGNORECASE)
_LOOK_BACK = 12


def rejoin_syllables(text: str) -> str:
    """Return the normal form with such blanks taken out, where what comes out is a frequent syllable."""
    return _BROKEN.sub(_joined, nfc(text))


def _joined(found: re.Match[str]) -> str:
    onset, rest = found.groups()
    lower = f"{onset}{rest}".lower()
    before = found.string[max(0, found.start() - _LOOK_BACK) : found.start()]
    # "đ ơn": ơn is a word too, but a small letter by itself is none, unless letters are listed there.
    is_cut_off = len(onset) == 1 and onset.islower() and not _LISTED.search(before)
    is_rest_of_a_word = not rest.isascii() and (is_cut_off or rest.lower() not in word_list(_FREQUENT))
    is_word = lower in word_list(_FREQUENT) and is_syllable(lower)
    if is_rest_of_a_word and is_word and not _MAY_BE_A_WORD.search(before):
        return f"{onset}{rest}"
    return found[0]
