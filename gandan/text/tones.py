"""Words that differ only in where the tone stands are the same word: hoà and hòa, uỷ and ủy.

For comparing and searching only. What a person wrote is never changed into the other manner.
"""

from __future__ import annotations

import re
from functools import lru_cache

from gandan.text.grammar import is_syllable, split, written
from gandan.text.normal import nfc

_WORD = re.compile(r"[^\W\d_]+")


def comparison_key(text: str) -> str:
    """Return lower case in normal form, every tone in one place; what is no syllable stays as it is."""
    return _WORD.sub(lambda word: _settled(word[0]), nfc(text).lower())


def same_words(one: str, other: str) -> bool:
    """Say whether two texts are the same to a reader who looks past case and the place of the tone."""
    return comparison_key(one).split() == comparison_key(other).split()


@lru_cache(maxsize=20_000)
def _settled(word: str) -> str:
    syllable = split(word)
    return written(syllable, modern=False) if syllable and is_syllable(word) else word
