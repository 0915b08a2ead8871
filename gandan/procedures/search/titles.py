"""The short texts of each procedure, kept as they are: what candidates are measured by."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

from gandan.procedures.search.words import written, written_bare

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gandan.procedures.search.cuts import Cut
    from gandan.procedures.search.knowledge import Act
    from gandan.procedures.search.words import Word, Words

BETWEEN = " | "


@dataclass(frozen=True, slots=True)
class Title:
    """The name, and the words of all short texts; each with marks and without, words between blanks."""

    code: str
    name: str
    levels: tuple[str, ...]
    name_marked: str
    name_folded: str
    short_marked: str
    short_folded: str
    acts: tuple[str, ...]
    mass: float  # what the words of the name weigh together


def title_of(cut: Cut, rarity: Rarity, acts: Iterable[Act]) -> Title:
    short = _short_words(cut)
    marked = _joined(cut.names)
    return Title(
        code=cut.code,
        name=cut.name,
        levels=cut.levels,
        name_marked=marked,
        name_folded=_joined_bare(cut.names),
        short_marked=f" {written(short)} ",
        short_folded=f" {written_bare(short)} ",
        acts=tuple(act.key for act in acts if any(f" {written(key)} " in marked for key in act.named)),
        mass=sum(rarity.weight(word) for word in {each.folded for each in cut.names[0]}) or 1.0,
    )


def _short_words(cut: Cut) -> dict[Word, None]:
    return dict.fromkeys(each for words in (*cut.names, *cut.heads, *cut.said) for each in words)


class Rarity:
    """How much a word tells: the fewer procedures are called by it, the more."""

    def __init__(self, cuts: Iterable[Cut]) -> None:
        holding: Counter[str] = Counter()
        whole = 1
        for cut in cuts:
            whole += 1
            holding.update({each.folded for each in _short_words(cut)})
        self._weights = {word: log(1 + whole / (held + 0.5)) for word, held in holding.items()}
        self._unknown = log(1 + 2 * whole)

    def weight(self, folded: str) -> float:
        return self._weights.get(folded, self._unknown)


def _joined(texts: Iterable[Words]) -> str:
    return f" {BETWEEN.join([written(words) for words in texts])} "


def _joined_bare(texts: Iterable[Words]) -> str:
    return f" {BETWEEN.join([written_bare(words) for words in texts])} "
