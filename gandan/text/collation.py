"""A sort key that puts Vietnamese words in dictionary order on every database.

The key holds only 0-9 and a-z, which all collations of SQLite and PostgreSQL put in the same order.
Levels as in the Unicode collation for Vietnamese: letters first, then tones, then case.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from gandan.text.fold import nfc

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_LENGTH = 600  # the width of the columns that store a key

# A level's end is "0" and must sort before everything that may stand in the level.
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_END, _SPACE, _OTHER = "0", "1", "2"
_PRIMARY = {letter: _DIGITS[3 + place] for place, letter in enumerate(_LETTERS)} | {" ": _SPACE}
# Signs in the order of the Unicode collation; a curved quote counts as a straight one.
_SIGNS = "_‗-‒–—―,;:!¡?¿.‥…·'\"«»()[]{}§¶@*/\\&#%‰†‡•‣′″`´^¯¨°©®←→+±÷×<=>¬|¦~−●¤¢$£¥₫€№™"
_PRIMARY |= {
    sign: f"{_OTHER}1{_DIGITS[place // 36]}{_DIGITS[place % 36]}" for place, sign in enumerate(_SIGNS)
}
_STRAIGHT = str.maketrans("‘’‚‛“”„‟‐‑․", "''''\"\"\"\"--.")
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}


@lru_cache(maxsize=8192)  # the names of a province's units are put in order on page after page
def sort_key(text: str) -> str:
    """Return a key that compares as the words do: "an" < "án" < "ăn", "Bà Rịa" < "bảy"."""
    letters: list[str] = []
    tones: list[int] = []
    cases: list[int] = []
    for character in nfc(text).translate(_STRAIGHT):
        letter, tone = _split(character)
        letters.append(_primary(letter.lower()))
        tones.append(tone)
        cases.append(int(letter != letter.lower()))
    key = "".join(letters) + _END + _pack(tones, size=2, base=6) + _END + _pack(cases, size=5, base=2)
    return key[:MAX_LENGTH]


def _split(character: str) -> tuple[str, int]:
    """Take the tone off a letter: "ậ" becomes ("â", nặng)."""
    tone = 0
    kept = []
    for part in unicodedata.normalize("NFD", character):
        if part in _TONES:
            tone = _TONES[part]
        else:
            kept.append(part)
    return unicodedata.normalize("NFC", "".join(kept)) or character, tone


def _primary(letter: str) -> str:
    if letter in _PRIMARY:
        return _PRIMARY[letter]
    bare = unicodedata.normalize("NFD", letter)[:1]
    if bare in _PRIMARY:
        return _PRIMARY[bare]
    if bare.isdecimal():
        return _OTHER + _DIGITS[10 + unicodedata.decimal(bare)]
    return f"{_OTHER}2{ord(bare):06x}"


def _pack(weights: Sequence[int], *, size: int, base: int) -> str:
    """Write `size` small weights as one character; trailing zeros say nothing and are left out."""
    packed = []
    for start in range(0, len(weights), size):
        group = [*weights[start : start + size], *[0] * size][:size]
        value = 0
        for weight in group:
            value = value * base + weight
        # 35 signs for 36 values: two letters side by side never both carry the last tone.
        packed.append(_DIGITS[min(value + 1, 35)])
    return "".join(packed).rstrip("1")
