"""The text in the form the passes read, and the way back to the characters it came from."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from gandan.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

# A letter with the marks that follow it, or marks that follow nothing.
_CLUSTER = re.compile("\r\n|[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+", re.DOTALL)
_MARK = re.compile("[\u0300-\u036f]")
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_PLAIN = {
    "\r": "\n",
    "–": "-",
    "—": "-",
    "‐": "-",
    "‑": "-",
    "−": "-",
    "／": "/",
    "％": "%",
    "：": ":",
    "；": ";",
}


class Source:
    """`plain` is composed and has plain blanks and dashes; `folded` is `plain` without marks and capitals.

    Both have the same length, so one position serves both; `span` leads back to the original.
    """

    def __init__(self, text: str) -> None:
        self.original = text
        self._starts: Sequence[int]
        self._ends: Sequence[int]
        if _is_one_for_one(text):
            self.plain = text.translate({ord(letter): _letters(letter) for letter in set(text)})
            self._starts, self._ends = range(len(text)), range(1, len(text) + 1)
        else:
            self.plain, self._starts, self._ends = _composed(text)
        self.folded = self.plain.translate(
            {ord(letter): _folded_letter(letter) for letter in set(self.plain)}
        )

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the original of a stretch of `plain`, without the blanks around it."""
        start, end = self.trim(start, end)
        if start >= end:
            return (0, 0)
        return self._starts[start], self._ends[end - 1]

    def written(self, place: int) -> str:
        """Return the character of the original at this place of `plain`, where a tab is a blank."""
        return self.original[self._starts[place]]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return the stretch of `plain` that came from a span of the original."""
        return bisect_left(self._starts, start), bisect_left(self._starts, end)

    def trim(self, start: int, end: int) -> tuple[int, int]:
        while start < end and self.plain[start].isspace():
            start += 1
        while end > start and self.plain[end - 1].isspace():
            end -= 1
        return start, end

    def one_line(self, start: int, end: int) -> str:
        """Return the stretch as one line, as a person would copy it out."""
        return " ".join(self.plain[start:end].split())


def _is_one_for_one(text: str) -> bool:
    """Whether each character stands for itself, as in almost every text: the fast way then serves."""
    return (
        "\r\n" not in text
        and all(len(_letters(letter)) == 1 for letter in set(text))
        and not _MARK.search(text)
    )


def _composed(text: str) -> tuple[str, list[int], list[int]]:
    """Compose letters with their marks, and remember where each letter came from."""
    plain: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _CLUSTER.finditer(text):
        letters = _letters(match.group())
        plain.append(letters)
        starts += [match.start()] * len(letters)
        ends += [match.end()] * len(letters)
    return "".join(plain), starts, ends


@lru_cache(maxsize=8192)
def _letters(cluster: str) -> str:
    if cluster == "\r\n":
        return "\n"
    if cluster in _INVISIBLE:
        return ""
    composed = unicodedata.normalize("NFC", cluster)
    return "".join(_plain_letter(letter) for letter in composed)


def _plain_letter(letter: str) -> str:
    if letter in _PLAIN:
        return _PLAIN[letter]
    if letter == "\n":
        return letter
    category = unicodedata.category(letter)
    return " " if category in {"Zs", "Zl", "Zp", "Cc", "Cs", "Co", "Cn"} else letter


def plain_form(text: str) -> str:
    """Return `Source.plain` of a text in the normal form, where each letter stands for itself."""
    return text.translate({ord(letter): _letters(letter) for letter in set(text)})


def folded_same(text: str) -> str:
    """Fold letter by letter: places found in it are places of the text."""
    return "".join(map(_folded_letter, text))


@lru_cache(maxsize=8192)
def _folded_letter(letter: str) -> str:
    folded = letter if letter.isspace() else fold(letter)
    return folded if len(folded) == 1 else "?"
