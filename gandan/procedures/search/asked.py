"""A query made ready for measuring texts against it."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gandan.procedures.search.titles import Rarity
    from gandan.procedures.search.understanding import Slot, Understood
    from gandan.procedures.search.weights import Weights
    from gandan.procedures.search.words import Word, Words


class Asked:
    """The query's words by number, each slot with its share of the whole."""

    def __init__(self, understood: Understood, rarity: Rarity, weights: Weights) -> None:
        self.understood = understood
        self.weights = weights
        # Where no marks were typed at all, those that we put in are a guess.
        self._loose = weights.where_bare if understood.is_bare else weights.without_marks
        self.strengths: dict[Word, float] = {}
        for slot in understood.slots:
            for words, strength in slot.ways:
                for each in words:
                    self.strengths[each] = max(self.strengths.get(each, 0.0), strength)
        self.words = tuple(self.strengths)
        self._numbers_of: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for number, each in enumerate(self.words):
            self._numbers_of[each.folded].append((number, each.marked))
        self._bare = frozenset(self._numbers_of)
        self._numbers = {each: number for number, each in enumerate(self.words)}
        self.mass = sum(_mass(slot, rarity) for slot in understood.slots) or 1.0
        self.shares = [_mass(slot, rarity) / self.mass for slot in understood.slots]
        self._simple = [
            (share, self._numbers[slot.ways[0][0][0]])
            for share, slot in zip(self.shares, understood.slots, strict=True)
            if len(slot.ways) == 1
        ]
        self._manifold = [
            (share, [([self._numbers[each] for each in words], strength) for words, strength in slot.ways])
            for share, slot in zip(self.shares, understood.slots, strict=True)
            if len(slot.ways) > 1
        ]
        self.marked = {each.marked: strength for each, strength in self.strengths.items()}
        self.folded = {each.folded: strength for each, strength in self.strengths.items()}
        self.worths = [rarity.weight(each.folded) * strength for each, strength in self.strengths.items()]
        self.told = self._told()
        self._pairs = self._neighbours()
        self._text = f" {understood.text} "

    def found(self, marked: frozenset[str], folded: frozenset[str]) -> list[float]:
        """Return for each word of the query how surely a text holds it."""
        held = [0.0] * len(self.words)
        # Most texts hold few of the words: what is not common to both is never looked at.
        for each in self._bare & folded:
            for number, exact in self._numbers_of[each]:
                held[number] = 1.0 if exact in marked else self._loose
        return held

    def share(self, found: list[float]) -> float:
        """Return how much of the query that is."""
        share = sum([part * found[number] for part, number in self._simple])
        for part, ways in self._manifold:
            share += part * max(
                [
                    strength * sum([found[each] for each in numbers]) / len(numbers)
                    for numbers, strength in ways
                ]
            )
        return share

    def strength(self, each: Word) -> float:
        """Return how surely the query says this word."""
        exact = self.marked.get(each.marked)
        if exact is not None:
            return exact
        return self._loose * self.folded.get(each.folded, 0.0)

    def order(self, words: Words) -> float:
        """Return the share of neighbours in the text that are neighbours in the query too."""
        if len(words) == 1:
            return 1.0
        pairs = list(pairwise(words))
        return sum([(one.folded, other.folded) in self._pairs for one, other in pairs]) / len(pairs)

    def says(self, words: Words) -> bool:
        return f" {' '.join([each.marked for each in words])} " in self._text

    def _told(self) -> dict[str, float]:
        """Return which share of the query each word tells, by its folded form."""
        told: dict[str, float] = defaultdict(float)
        for share, slot in zip(self.shares, self.understood.slots, strict=True):
            for words, strength in slot.ways:
                for each in words:
                    told[each.folded] = max(told[each.folded], share * strength / len(words))
        return dict(told)

    def _neighbours(self) -> frozenset[tuple[str, str]]:
        lines = [self.understood.words]
        lines += [words for slot in self.understood.slots for words, _ in slot.ways]
        return frozenset((one.folded, other.folded) for words in lines for one, other in pairwise(words))


def _mass(slot: Slot, rarity: Rarity) -> float:
    return slot.weight * rarity.weight(slot.ways[0][0][0].folded)
