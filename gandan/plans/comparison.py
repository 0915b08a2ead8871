"""Which row of a new version is which part of the plan as it stands. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from gandan.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Two words in three are the same: the officer sees both and decides.
ALIKE = 0.62
ALIKE_SAME_NUMBER = 0.4
# Of the words of the shorter one: a news item says in fewer words, or wraps in more, what the plan says.
ALIKE_RETOLD = 0.6


@dataclass(frozen=True)
class Part:
    """A row or a part of a plan, as far as it is compared."""

    key: int
    text: str
    number: str = ""


def pairs(new: Sequence[Part], old: Sequence[Part], *, is_retold: bool = False) -> dict[int, int]:
    """Return for each new part the old one that it goes on from; the most alike find each other first.

    With `is_retold` both come from one document, told twice: other words with the same figures are the same.
    """
    alike = _likeness_retold if is_retold else _likeness
    sought = {part.key: _words(part.text) for part in old}
    found = [
        (likeness, one.key, other.key)
        for one, words in ((one, _words(one.text)) for one in new)
        for other in old
        if (likeness := alike(one, other, words, sought[other.key])) > 0
    ]
    result: dict[int, int] = {}
    taken: set[int] = set()
    for _, key, other_key in sorted(found, key=lambda each: (-each[0], each[1], each[2])):
        if key not in result and other_key not in taken:
            result[key] = other_key
            taken.add(other_key)
    return result


def _words(text: str) -> frozenset[str]:
    words = "".join(letter if letter.isalnum() else " " for letter in fold(text)).split()
    return frozenset(_twos(words))


def _twos(words: Sequence[str]) -> Iterable[str]:
    """Yield each word and each two neighbours: the same words in another order are less alike."""
    yield from words
    yield from (f"{first} {second}" for first, second in pairwise(words))


def _likeness(one: Part, other: Part, words: frozenset[str], others: frozenset[str]) -> float:
    """Return 0 where the two have nothing to do with one another."""
    if not words or not others:
        return 0
    shared = 2 * len(words & others) / (len(words) + len(others))
    has_same_number = bool(one.number) and one.number == other.number
    if shared < (ALIKE_SAME_NUMBER if has_same_number else ALIKE):
        return 0
    return shared + (0.1 if has_same_number else 0)


def _likeness_retold(one: Part, other: Part, words: frozenset[str], others: frozenset[str]) -> float:
    """Return how much of the shorter one is in the longer one, single words only; 0 where figures differ."""
    single, singles = (frozenset(word for word in each if " " not in word) for each in (words, others))
    if not single or not singles or _figures(single) != _figures(singles):
        return _likeness(one, other, words, others)
    shared = len(single & singles) / min(len(single), len(singles))
    return shared if shared >= ALIKE_RETOLD else 0


def _figures(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word.lstrip("0") for word in words if word.isdigit())
