"""A spoken sentence to the clauses a reader says in one breath: short, and shared by most stations.

"không hai ba năm," begins the number of every commune of the province; only the rest is its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from gandan.text.speech import number_words
from gandan.text.syllables import PAUSE_SECONDS, count_syllables

MOST_SYLLABLES = 12
SLOW_PACE = 0.85  # of the voice's own: people write numbers down
_LEAST_NUMBERS, _SHARE_OF_NUMBERS = 3, 0.7
_AFTER_SIGN = re.compile(r"(?<=[,;:.!?…])\s+")
_NUMBERS = frozenset(
    word for number in (*range(30), 105, 1000, 10**6, 10**9) for word in number_words(number).split()
)
# Words that begin a part of the sentence: a breath before them sounds natural.
_BEGINNINGS = frozenset(
    (
        *("và", "hoặc", "hay", "nhưng", "để", "vì", "nếu", "khi", "thì", "mà", "là", "tại", "từ", "đến"),
        *("trong", "cho", "với", "theo", "do", "bởi", "trên", "dưới", "bằng", "về", "sau", "trước", "cùng"),
        *("được", "không", "phải", "sẽ", "đã", "mời", "xin"),
    )
)


@dataclass(frozen=True)
class Clause:
    """What is said in one breath, and the silence after it within the sentence."""

    words: str
    is_slow: bool = False
    pause: float = field(default=0.0, compare=False)

    @property
    def pace(self) -> float:
        return SLOW_PACE if self.is_slow else 1.0


@lru_cache(maxsize=4096)  # every station of a province reads nearly the same sentences
def divide(spoken: str) -> tuple[Clause, ...]:
    """Return the clauses in their order: nothing is lost, none has more syllables than one breath."""
    pieces = [piece for piece in _AFTER_SIGN.split(spoken.strip()) if re.search(r"\w", piece)]
    parts = [
        (part, part is shorter[-1]) for piece in pieces for shorter in [_shorter(piece)] for part in shorter
    ]
    return tuple(_clause(words, ends_piece=ends) for words, ends in parts)


def _clause(words: str, *, ends_piece: bool) -> Clause:
    pause = PAUSE_SECONDS.get(words[-1], 0.0) if ends_piece else 0.0
    return Clause(words, is_slow=_is_number(words), pause=pause)


def _is_number(words: str) -> bool:
    said = re.findall(r"[^\W\d_]+", words.lower())
    numbers = sum(word in _NUMBERS for word in said)
    return numbers >= _LEAST_NUMBERS and numbers >= _SHARE_OF_NUMBERS * len(said)


def _shorter(piece: str) -> list[str]:
    """Cut a piece that is too long for one breath near its middle, before a word that begins a part."""
    words = piece.split()
    sizes = [max(1, count_syllables(word)) for word in words]
    if sum(sizes) <= MOST_SYLLABLES or len(words) == 1:
        return [piece]
    cut = min(range(1, len(words)), key=lambda place: _unfit(words, sizes, place))
    return [*_shorter(" ".join(words[:cut])), *_shorter(" ".join(words[cut:]))]


def _unfit(words: list[str], sizes: list[int], place: int) -> float:
    from_middle = abs(sum(sizes[:place]) - sum(sizes[place:])) / sum(sizes)
    return from_middle + (0.0 if words[place].lower() in _BEGINNINGS else 0.5)
