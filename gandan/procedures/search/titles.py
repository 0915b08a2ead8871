"""The short texts of each procedure, kept as they are: what candidates are measured by."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from math import log
from typing import TYPE_CHECKING

from gandan.procedures.search.words import written

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gandan.procedures.search.cuts import Cut
    from gandan.procedures.search.knowledge import Act
    from gandan.procedures.search.words import Word, Words

BETWEEN = " | "


@dataclass(frozen=True, slots=True)
class Title:
    """The words of the name, and of all short texts; each with marks and without."""

    code: str
    name: str
    levels: tuple[str, ...]
    name_marked: frozenset[str]
    name_folded: frozenset[str]
    short_marked: frozenset[str]
    short_folded: frozenset[str]
    acts: tuple[str, ...]
    settings: tuple[str, ...]
    mass: float  # what the words of the name weigh together

    def saying(self, phrases: Iterable[Words]) -> Title:
        """Return the same with more that people say of it."""
        words = {each for words in phrases for each in words}
        return replace(
            self,
            short_marked=self.short_marked | {each.marked for each in words},
            short_folded=self.short_folded | {each.folded for each in words},
        )


def title_of(cut: Cut, rarity: Rarity, acts: Iterable[Act]) -> Title:
    name = {each for words in cut.names for each in words}
    short = _short_words(cut)
    written_names = f" {BETWEEN.join(map(written, cut.names))} "
    named = [act for act in acts if any(f" {written(key)} " in written_names for key in act.named)]
    return Title(
        code=cut.code,
        name=cut.name,
        levels=cut.levels,
        name_marked=frozenset([each.marked for each in name]),
        name_folded=frozenset([each.folded for each in name]),
        short_marked=frozenset([each.marked for each in short]),
        short_folded=frozenset([each.folded for each in short]),
        acts=tuple(act.key for act in named if not act.is_setting),
        settings=tuple(act.key for act in named if act.is_setting),
        mass=sum(rarity.weight(word) for word in {each.folded for each in cut.names[0]}) or 1.0,
    )


def _short_words(cut: Cut) -> set[Word]:
    return {each for words in (*cut.names, *cut.heads, *cut.said) for each in words}


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
