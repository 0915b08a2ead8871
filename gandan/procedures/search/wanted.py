"""What is looked up in the full texts for a query."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from gandan.procedures.search.bodies import Wanted

if TYPE_CHECKING:
    from gandan.procedures.search.understanding import Slot, Understood
    from gandan.procedures.search.vocabulary import Vocabulary
    from gandan.procedures.search.words import Word


def wanted(understood: Understood, vocabulary: Vocabulary) -> list[Wanted]:
    """Return the words that say something, and all neighbours; each once."""
    found: dict[str, Wanted] = {}
    for slot in understood.slots:
        if slot.weight == 1:
            _add_words(found, slot, vocabulary)
        for words, strength in slot.ways:
            for one, other in pairwise(words):
                _add_pair(found, one, other, strength * slot.weight)
    places = list(zip(understood.words, understood.slots, strict=True))
    for (one, slot), (other, next_slot) in pairwise(places):
        _add_pair(found, one, other, max(slot.weight, next_slot.weight))
    return list(found.values())


def _add_words(found: dict[str, Wanted], slot: Slot, vocabulary: Vocabulary) -> None:
    for words, strength in slot.ways:
        for each in words:
            is_known = each.marked in vocabulary
            found.setdefault(each.marked, Wanted(each.marked, each.folded, strength, is_known))


def _add_pair(found: dict[str, Wanted], one: Word, other: Word, weight: float) -> None:
    pair = f"{one.folded}_{other.folded}"
    found.setdefault(pair, Wanted(pair, pair, weight, is_pair=True))
