"""A text as words and signs with their places, compared whatever their case and the place of their tones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from gandan.text.tones import comparison_key

if TYPE_CHECKING:
    from gandan.text.sentences import Span

_TOKEN = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Word:
    start: int
    end: int
    key: str


def words_of(text: str, span: Span | None = None) -> list[Word]:
    """Return words and signs in reading order; a sign is a word of its own."""
    start, end = (span.start, span.end) if span else (0, len(text))
    return [Word(*found.span(), _key(found[0])) for found in _TOKEN.finditer(text, start, end)]


def keys_of(phrase: str) -> tuple[str, ...]:
    return tuple(word.key for word in words_of(phrase))


@lru_cache(maxsize=20_000)
def _key(word: str) -> str:
    return comparison_key(word)
