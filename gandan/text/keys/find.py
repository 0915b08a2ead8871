"""Finds what was typed without the input method. A wrong mending is worse than a missed one."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gandan.text.grammar import is_syllable
from gandan.text.keys.compose import compose_telex, compose_vni
from gandan.text.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

_FREQUENT = Path(__file__).parents[1] / "data" / "frequent.txt"
_FOREIGN = Path(__file__).parent / "data" / "foreign.txt"
_HITS_OF_A_TYPED_SENTENCE = 2
_SENTENCE = re.compile(r"[^\n.!?;]+")
# Letters and digits in one go; beside these signs they belong to an address, a number or a code.
_TOKEN = re.compile(r"(?<![\w/@.#&+_\\%-])[^\W_]+(?![\w/@#&+_\\%-]|\.\w)")
# A digit that makes a mark, or two of any: "ky1" alone may be a word with its number.
_SURE_DIGITS = re.compile(r"[6-9]|\d\D*\d|\d[^\W\d]")
# What a syllable looks like once marks and tone are left out.
_BARE_SYLLABLE = re.compile(
    "(?:ngh?|nh|gh?|kh?|ph?|t[hr]?|ch?|qu|[bdhlmnrsvx])?[aeiouy]{1,3}(?:ng|nh|ch|[mnptc])?"
)
_LONGEST_CODE = 4


@dataclass(frozen=True, slots=True)
class Leftover:
    """Keys that stand in the text from `start` to `end`, and the word that they were to make."""

    start: int
    end: int
    keys: str
    word: str


@dataclass(frozen=True, slots=True)
class _Hit:
    leftover: Leftover
    base: str  # the keys without the digits of VNI: "to1, to2, to3" is one word counted, no sentence
    stands_alone: bool
    is_foreign: bool


def leftovers(text: str) -> tuple[Leftover, ...]:
    """Return what was typed without the input method, in reading order."""
    tokens = deque(_TOKEN.finditer(text))
    found: list[Leftover] = []
    for sentence in _SENTENCE.finditer(text):
        own = []
        while tokens and tokens[0].start() < sentence.end():
            own.append(tokens.popleft())
        found += _leftovers_of(own, in_capitals=sentence[0].isupper())
    return tuple(found)


def compose_leftovers(text: str) -> str:
    """Return the text with the words that the keys were to make."""
    composed, place = [], 0
    for leftover in leftovers(text):
        composed += [text[place : leftover.start], leftover.word]
        place = leftover.end
    return "".join([*composed, text[place:]])


def _leftovers_of(tokens: Sequence[re.Match[str]], *, in_capitals: bool) -> list[Leftover]:
    """Believe frequent words one by one, and all of a sentence once two of its words were typed so."""
    hits = [hit for token in tokens if (hit := _hit(token, in_capitals=in_capitals)) is not None]
    sure = [hit for hit in hits if not hit.is_foreign]
    foreign = sum(_is_of_another_language(token[0]) for token in tokens)
    if len({hit.base for hit in sure}) >= _HITS_OF_A_TYPED_SENTENCE and len(sure) > foreign:
        return [hit.leftover for hit in hits]
    if foreign and not any(_has_marks(token[0]) for token in tokens):
        return []
    return [hit.leftover for hit in sure if hit.stands_alone]


def _hit(token: re.Match[str], *, in_capitals: bool) -> _Hit | None:
    keys, lower = token[0], token[0].lower()
    has_digits = any(map(str.isdigit, keys))
    word = compose_vni(keys) if has_digits else _telex(keys)
    if word is None or not is_syllable(word):
        return None
    leftover = Leftover(token.start(), token.end(), keys, word)
    base = re.sub(r"\d", "", lower)
    is_sure = not has_digits or _SURE_DIGITS.search(keys) is not None
    is_foreign = len(base) == 1 if has_digits else lower in word_list(_FOREIGN)
    # "GIS", "BOX", "CO2": short capitals are an abbreviation first, unless everything around is capitals.
    is_code = keys.isupper() and len(keys) <= _LONGEST_CODE and not (in_capitals and is_sure)
    return _Hit(
        leftover,
        base,
        stands_alone=is_sure and word.lower() in word_list(_FREQUENT),
        is_foreign=is_foreign or is_code,
    )


def _telex(keys: str) -> str | None:
    """Compose, unless the keys are a syllable as they stand. Of "oo" only few are: "xoong", "boong"."""
    return None if is_syllable(keys) and "oo" not in keys.lower() else compose_telex(keys)


def _is_of_another_language(word: str) -> bool:
    """Say whether a word of small plain letters is neither Vietnamese without its marks nor keys of it."""
    if not (word.isascii() and word.isalpha() and word.islower()):
        return False
    return word in word_list(_FOREIGN) or not (_BARE_SYLLABLE.fullmatch(word) or compose_telex(word))


def _has_marks(word: str) -> bool:
    return not word.isascii() and is_syllable(word)
