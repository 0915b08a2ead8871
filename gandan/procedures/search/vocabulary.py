"""The words that the catalogue and the phrases use, how often, which follow which, and their initials."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from heapq import nsmallest
from math import log
from typing import TYPE_CHECKING

from gandan.procedures.search.words import word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.procedures.search.cuts import Cut
    from gandan.procedures.search.knowledge import Knowledge

SMOOTHING = 3.0
UNSEEN = 0.01
MOST_COMPLETIONS = 6
MOST_COSTS = 50_000
# A short form of initials stands for so many words, and is believed when so many texts hold them.
SHORTEST, LONGEST, MOST_FULL_FORMS = 3, 6, 2


@dataclass(frozen=True, slots=True)
class Reading:
    """A word that may be meant, and how unlikely it is to be typed as it was, in nats."""

    marked: str
    cost: float


class Vocabulary:
    def __init__(
        self, counts: dict[str, float], pairs: dict[str, float], initials: dict[str, list[str]]
    ) -> None:
        self.counts = counts
        self.pairs = pairs
        self.initials = initials
        self._total = sum(counts.values()) or 1.0
        self.forms: dict[str, list[str]] = {}  # folded → marked forms, the commonest first
        for marked in sorted(counts, key=lambda each: (-counts[each], each)):
            self.forms.setdefault(word(marked).folded, []).append(marked)
        self._sorted = sorted(self.forms)
        # Found on the way and kept, for people type the same words again and again.
        self.readings_of: dict[tuple[str, bool], tuple[Reading, ...]] = {}
        self._costs: dict[str, float] = {}

    @classmethod
    def of(cls, cuts: list[Cut], knowledge: Knowledge) -> Vocabulary:
        uses = knowledge.uses.copy()
        for each in cuts:
            uses.read(each)
        return cls(dict(uses.words), dict(uses.pairs), _full_forms(cuts))

    def __contains__(self, marked: str) -> bool:
        return marked in self.counts

    def readings(self, folded: str) -> list[str]:
        """Return the words that look so without marks, the commonest first."""
        return self.forms.get(folded, [])

    def completions(self, beginning: str, after: str | None) -> list[str]:
        """Return the words that may be meant by their beginning, the likeliest first."""
        bare = word(beginning).folded
        start = bisect_left(self._sorted, bare)
        end = bisect_left(self._sorted, bare + "\uffff")
        words = (each for folded in self._sorted[start:end] for each in self.forms[folded])
        if not beginning.isascii():
            words = (each for each in words if each.startswith(beginning))
        return nsmallest(MOST_COMPLETIONS, words, key=lambda each: (self.cost(each, after), each))

    def cost(self, marked: str, after: str | None) -> float:
        """Return how little a word is expected behind another: −log of its chance."""
        pair = f"{after or ''} {marked}"
        found = self._costs.get(pair)
        if found is None:
            if len(self._costs) >= MOST_COSTS:
                self._costs.clear()
            found = self._costs[pair] = self._cost(marked, after, pair)
        return found

    def _cost(self, marked: str, after: str | None, pair: str) -> float:
        alone = (self.counts.get(marked, 0.0) + UNSEEN) / self._total
        if after is None:
            return -log(alone)
        together = self.pairs.get(pair, 0.0) + SMOOTHING * alone
        return -log(together / (self.counts.get(after, 0.0) + SMOOTHING))


def _full_forms(cuts: list[Cut]) -> dict[str, list[str]]:
    """Return for initials the words they stand for most often; once is chance.

    One length after another: all runs of words at once would take more memory than the whole index.
    """
    found: dict[str, list[str]] = {}
    for length in range(SHORTEST, LONGEST + 1):
        times = Counter(run for each in cuts for run in _runs(each, length))
        for run, _ in sorted(_often(times), key=lambda each: -each[1]):
            likely = found.setdefault("".join([each[0] for each in run.split(" ")]), [])
            if len(likely) < MOST_FULL_FORMS:
                likely.append(run)
    return found


def _runs(cut: Cut, length: int) -> Iterator[str]:
    for words in (*cut.names, *cut.heads):
        marked = [each.marked for each in words]
        for start in range(len(marked) - length + 1):
            yield " ".join(marked[start : start + length])


def _often(times: Counter[str]) -> list[tuple[str, int]]:
    return [each for each in times.items() if each[1] > 1]
