"""How often words are used and which follow which: in what procedures are called, and in what people say."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gandan.procedures.search.cuts import Cut
    from gandan.procedures.search.words import Words

# How much one use of a word counts, by where it stands.
IN_NAME, IN_PHRASE, IN_HEAD, IN_BODY = 3.0, 2.0, 1.0, 0.2
# A street word stands once in its table, and no procedure is called by it: "chứng tử" is typed all the same.
IN_STREET = 20.0


class Uses:
    def __init__(self) -> None:
        self.words: Counter[str] = Counter()
        self.pairs: Counter[str] = Counter()

    def copy(self) -> Uses:
        copied = Uses()
        copied.words, copied.pairs = self.words.copy(), self.pairs.copy()
        return copied

    def read(self, cut: Cut) -> None:
        for name in cut.names:
            self.line(name, IN_NAME)
        for head in cut.heads:
            self.line(head, IN_HEAD)
        for each in cut.body:
            self.words[each.marked] += IN_BODY  # type: ignore[assignment] # shares of a use

    def line(self, words: Words, worth: float) -> None:
        marked = [each.marked for each in words]
        for each in marked:
            self.words[each] += worth  # type: ignore[assignment] # shares of a use
        for one, other in pairwise(marked):
            self.pairs[f"{one} {other}"] += worth  # type: ignore[assignment] # shares of a use
