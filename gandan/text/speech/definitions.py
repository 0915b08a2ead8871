"""What a text itself says that its capitals mean: "trật tự đô thị (TTĐT)"."""

from __future__ import annotations

import re
import unicodedata
from itertools import islice

_BRACKETED = re.compile(r"\(([A-ZĐƯƠ]{2,12})\)")
_WORD = re.compile(r"[^\W\d_]+")
_SILENT = frozenset({"và", "của", "về", "các", "cho", "trên"})  # rarely have a letter in the capitals
_FAR = 120  # characters before the bracket in which the words stand


def definitions(text: str) -> dict[str, str]:
    """Return the capitals in brackets, each with the words right before that begin with its letters."""
    found = ((match[1], _words_before(text, match.start(), match[1])) for match in _BRACKETED.finditer(text))
    return {capitals: words for capitals, words in found if words}


def _words_before(text: str, place: int, capitals: str) -> str | None:
    words = list(_WORD.finditer(text, max(0, place - _FAR), place))[::-1]
    first = _first_word(words, capitals[::-1])
    if first is None:
        return None
    said = text[first : words[0].end()]
    return said if re.fullmatch(r"[^\W\d_]+(?:(?:, | )[^\W\d_]+)*", said) else None


def _first_word(words: list[re.Match[str]], letters: str) -> int | None:
    """Return where the word of the last letter begins, when each letter has its word, last ones first."""
    start, left = None, list(letters)
    for word in islice(words, 2 * len(letters)):
        if not left:
            break
        if _initial(word[0]) == _base(left[0]):
            left.pop(0)
            start = word.start()
        elif word[0].lower() not in _SILENT:
            return None
    return None if left else start


def _initial(word: str) -> str:
    return _base(word[0])


def _base(letter: str) -> str:
    """Return a letter without its marks; Đ is a letter of its own."""
    return unicodedata.normalize("NFD", letter)[0].upper()
