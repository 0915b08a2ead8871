"""A text as search sees it: words with their marks, the tone in one place, and the same words without."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from gandan.text.fold import fold
from gandan.text.normal import nfc
from gandan.text.tones import comparison_key

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

LONGEST_KEY = 5  # words of a short form, of an empty phrase, of an act
# "1.001193" and "24/7" fall apart; a code is looked for before, in `understanding`.
MOST_KNOWN = 100_000
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Word:
    marked: str
    folded: str

    @property
    def is_bare(self) -> bool:
        """Typed without any mark, which may be how the word is or how it was typed."""
        return self.marked == self.folded


Words = tuple[Word, ...]


class _Known(dict[str, Word]):
    """A catalogue has some ten thousand different words and millions of them: each is looked at once."""

    def __missing__(self, written: str) -> Word:
        if len(self) >= MOST_KNOWN:
            self.clear()
        marked = comparison_key(written)
        found = self[written] = Word(marked, fold(marked))
        return found


_KNOWN = _Known()


def words_of(text: str) -> list[Word]:
    """Cut a text into words. A catalogue was put in normal form when it was read: that is only made sure."""
    if not unicodedata.is_normalized("NFC", text):
        text = nfc(text)
    return [_KNOWN[found] for found in _WORD.findall(text.lower())]


def different_words_of(text: str) -> list[Word]:
    """Return each word once, where it first stands."""
    if not unicodedata.is_normalized("NFC", text):
        text = nfc(text)
    return [_KNOWN[found] for found in dict.fromkeys(_WORD.findall(text.lower()))]


def word(written: str) -> Word:
    """Return one word that is known to be one."""
    return _KNOWN[written]


def key_of(text: str) -> Words:
    return tuple(words_of(text))


def written(words: Iterable[Word]) -> str:
    return " ".join([each.marked for each in words])


def written_bare(words: Iterable[Word]) -> str:
    return " ".join([each.folded for each in words])


def pairs_of(tokens: list[str]) -> list[str]:
    """Return the pairs of neighbours: of two syllables a Vietnamese word is made."""
    return [f"{one}_{other}" for one, other in pairwise(tokens)]


def spans(words: Words | list[Word], keys: Container[Words]) -> list[tuple[int, int]]:
    """Return where keys stand, the longest first at each place, none over another."""
    found, place = [], 0
    while place < len(words):
        for length in range(min(LONGEST_KEY, len(words) - place), 0, -1):
            if tuple(words[place : place + length]) in keys:
                found.append((place, place + length))
                place += length
                break
        else:
            place += 1
    return found
