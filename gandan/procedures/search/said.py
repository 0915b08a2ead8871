"""What people say, matched with what was typed: the nearest phrases and how near they are."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from heapq import nsmallest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gandan.procedures.search.asked import Asked
    from gandan.procedures.search.knowledge import Knowledge, Phrase
    from gandan.procedures.search.titles import Rarity
    from gandan.procedures.search.weights import Weights

MOST_LOOKED_AT = 26
# A word is looked up while so few phrases hold it, or while it and commoner ones tell so much of the query;
# else it only adds to what was found.
RARE, LEFT = 250, 0.4
# A word that tells less of the query is not looked up, once there is anything to look at.
TELLING = 0.03
# A phrase that holds less of the query than this share of what the fullest one holds is not near.
LEAST = 0.3
# Shorter phrases do not win by being short alone.
SHORT = 4.0
TURNED = 0.15
WORD_FOR_WORD = 0.99


@dataclass(frozen=True, slots=True)
class Heard:
    phrase: Phrase
    nearness: float  # 1: word for word


class Said:
    def __init__(self, phrases: Iterable[Phrase], rarity: Rarity, knowledge: Knowledge) -> None:
        self._phrases = tuple(phrases)
        self._wanted = [knowledge.apart(knowledge.acts_in(phrase.words)) for phrase in self._phrases]
        self._rarity = rarity
        self._holding: dict[str, dict[int, None]] = defaultdict(dict)
        for number, phrase in enumerate(self._phrases):
            for each in phrase.words:
                self._holding[each.folded][number] = None
        self._masses = [
            sum(rarity.weight(each.folded) for each in phrase.words) or 1.0 for phrase in self._phrases
        ]

    def find(self, asked: Asked) -> list[Heard]:
        """Return the nearest phrases, the nearest first."""
        heard = [
            Heard(self._phrases[number], self._nearness(number, asked)) for number in self._likely(asked)
        ]
        heard.sort(key=lambda each: (-each.nearness, -each.phrase.weight, each.phrase.text))
        return heard

    def _likely(self, asked: Asked) -> list[int]:
        found: dict[int, float] = {}
        held = [
            (self._holding[word], asked.told[word]) for word in sorted(asked.told) if word in self._holding
        ]
        held.sort(key=lambda each: len(each[0]))
        left = sum([told for _, told in held])
        enough = left * LEFT
        for holding, told in held:
            if not found or told >= TELLING:
                _add(found, holding, told, only_more=bool(found) and len(holding) > RARE and left < enough)
            left -= told
        masses = self._masses
        least = LEAST * max(found.values(), default=0.0)
        order = [
            (-told / (masses[number] + SHORT), number) for number, told in found.items() if told >= least
        ]
        return [number for _, number in nsmallest(MOST_LOOKED_AT, order)]

    def _nearness(self, number: int, asked: Asked) -> float:
        phrase, weights = self._phrases[number], asked.weights
        weight = self._rarity.weight
        said = sum([weight(each.folded) * asked.strength(each) for each in phrase.words])
        of_phrase = min(1.0, said / self._masses[number])
        of_query = min(1.0, sum([asked.told.get(each.folded, 0.0) for each in set(phrase.words)]))
        in_order = 1 - weights.order + weights.order * asked.order(phrase.words)
        turned = TURNED if any(asked.says(turn) for turn in phrase.turns) else 1.0
        near = of_phrase**weights.of_phrase * of_query**weights.of_query * in_order * turned
        return float(near if near > WORD_FOR_WORD else near * self._agreement(number, asked))

    def _agreement(self, number: int, asked: Asked) -> float:
        """Return how well the phrase asks for what the query wants done; one word decides, however common."""
        acts, settings = self._wanted[number]
        understood, weights = asked.understood, asked.weights
        return _as_wanted(acts, understood.acts, weights) * _as_wanted(settings, understood.settings, weights)


def _as_wanted(said: tuple[str, ...], wanted: tuple[str, ...], weights: Weights) -> float:
    if not wanted:
        return weights.phrase_of_act if said else 1.0
    if not said:
        return weights.phrase_of_none
    return 1.0 if any(act in wanted for act in said) else weights.phrase_of_other


def _add(found: dict[int, float], holding: dict[int, None], told: float, *, only_more: bool) -> None:
    """Add what a word tells to all phrases that hold it, or only to those already found."""
    if only_more:
        for number in found.keys() & holding.keys():
            found[number] += told
        return
    for number in holding:
        found[number] = found.get(number, 0.0) + told
