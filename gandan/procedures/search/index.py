"""The index in this process: built from texts, asked with a query."""

from __future__ import annotations

from collections import defaultdict
from copy import copy
from typing import TYPE_CHECKING

from gandan.procedures.search.asked import Asked
from gandan.procedures.search.bodies import Bodies
from gandan.procedures.search.cuts import cut
from gandan.procedures.search.engine import SUGGESTIONS, Answer, Hit
from gandan.procedures.search.knowledge import Knowledge, Phrase, shipped
from gandan.procedures.search.ranking import score
from gandan.procedures.search.said import Said
from gandan.procedures.search.titles import Rarity, title_of
from gandan.procedures.search.understanding import understand
from gandan.procedures.search.vocabulary import Vocabulary
from gandan.procedures.search.wanted import wanted
from gandan.procedures.search.weights import WEIGHTS
from gandan.procedures.search.words import key_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from gandan.procedures.search.cuts import Cut
    from gandan.procedures.search.said import Heard
    from gandan.procedures.search.texts import IndexedText
    from gandan.procedures.search.understanding import Understood
    from gandan.procedures.search.words import Words

CANDIDATES = 30
MOST_CANDIDATES = 400  # where most of them may have to be left out
MOST_HITS = 100
EXACT_CODE = 100.0
ALMOST_ONE = 0.99


def own_phrases(code: str, said: Iterable[str]) -> list[Phrase]:
    """Return what the catalogue itself knows that people say of one procedure."""
    return [Phrase(words, (code,), 2, (), text, is_shipped=False) for text in said if (words := key_of(text))]


def _keys(texts: Iterable[str]) -> tuple[Words, ...]:
    return tuple(key for text in texts if (key := key_of(text)))


class Index:
    def __init__(self, cuts: list[Cut], phrases: list[Phrase], knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._weights = WEIGHTS
        self._phrases = phrases
        self._numbers = {each.code: number for number, each in enumerate(cuts)}
        self._rarity = Rarity(cuts)
        self._titles = [title_of(each, self._rarity, knowledge.acts) for each in cuts]
        self._vocabulary = Vocabulary.of(cuts, knowledge)
        self._said = Said(phrases, self._rarity, knowledge)
        self._bodies = Bodies.build(cuts)
        self._turns = {self._numbers[each.code]: each.not_said for each in cuts if each.not_said}

    @classmethod
    def build(cls, texts: Iterable[IndexedText], knowledge: Knowledge | None = None) -> Index:
        knowledge = knowledge or shipped()
        by_code = {text.code: text for text in texts}
        own = [each for text in by_code.values() for each in own_phrases(text.code, text.said)]
        told = [each for each in (*own, *knowledge.phrases) if each.words]
        phrases = [each for each in told if not by_code.keys().isdisjoint(each.codes)]
        said: dict[str, list[Words]] = defaultdict(list)
        for phrase in phrases:
            for code in phrase.codes:
                said[code].append(phrase.words)
        cuts = [cut(text, said[text.code]) for text in by_code.values()]
        return cls(cuts, phrases, knowledge)

    def with_said(self, code: str, said: Iterable[str], not_said: Iterable[str]) -> Index:
        """Return an index in which people say other things of one procedure; the rest is shared.

        For trying a phrase before it is saved: the full texts and the words' rarity stay as they are.
        """
        changed = copy(self)
        changed.hear(code, said, not_said)
        return changed

    def hear(self, code: str, said: Iterable[str], not_said: Iterable[str]) -> None:
        """Change what people say of one procedure; only for an index that nobody else reads."""
        number = self._numbers.get(code)
        if number is None:
            return
        own = own_phrases(code, said)
        self._phrases = [each for each in self._phrases if not each.is_own(code)] + own
        self._said = Said(self._phrases, self._rarity, self._knowledge)
        self._turns = self._turns | {number: _keys(not_said)}
        self._titles = [*self._titles]
        self._titles[number] = self._titles[number].saying(each.words for each in own)

    def find(self, query: str, limit: int = 10, *, among: Container[str] | None = None) -> Answer:
        """Return the procedures that the query most likely asks for, and how it was understood."""
        return self._answer(understand(query, self._vocabulary, self._knowledge), limit, among)

    def suggest(self, beginning: str, limit: int = SUGGESTIONS) -> Answer:
        """Return the same for a query that is still being typed."""
        understood = understand(beginning, self._vocabulary, self._knowledge, is_unfinished=True)
        return self._answer(understood, limit)

    def _answer(self, understood: Understood, limit: int, among: Container[str] | None = None) -> Answer:
        looked_at = CANDIDATES if among is None and limit <= CANDIDATES else MOST_CANDIDATES
        scores, led = self._scores(understood, looked_at)
        for code in understood.codes:
            if code in self._numbers:
                scores[self._numbers[code]] = EXACT_CODE
        if among is not None:
            scores = {each: score for each, score in scores.items() if self._titles[each].code in among}
        limit = max(0, min(limit, MOST_HITS))
        best = sorted(scores, key=lambda number: (-scores[number], self._titles[number].code))[:limit]
        return Answer(understood, tuple(self._hit(number, scores[number], led) for number in best))

    def _scores(
        self, understood: Understood, looked_at: int
    ) -> tuple[dict[int, float], dict[int, tuple[float, str]]]:
        if not understood.slots:
            return {}, {}
        asked = Asked(understood, self._rarity, self._weights)
        held = dict(self._bodies.find(wanted(understood, self._vocabulary), looked_at))
        led = self._led(asked)
        scores = {
            number: score(
                self._titles[number],
                asked,
                held=held.get(number, 0.0),
                said=led[number][0] if number in led else 0.0,
            )
            - self._turned_away(number, asked)
            for number in held.keys() | led.keys()
        }
        return scores, led

    def _turned_away(self, number: int, asked: Asked) -> float:
        """Return what is taken off a procedure of which people say: not this one."""
        return self._weights.turned if any(map(asked.says, self._turns.get(number, ()))) else 0.0

    def _led(self, asked: Asked) -> dict[int, tuple[float, str]]:
        """Return the procedures to which phrases lead, how surely, and by which phrase.

        The nearest phrase counts in full, each further one for the same procedure much less than the last.
        """
        led: dict[int, tuple[float, str]] = {}
        further: dict[int, float] = {}
        for phrase, sure in self._heard(asked):
            for code in phrase.codes:
                number = self._numbers.get(code)
                if number is None:
                    continue
                worth, text = led.get(number, (0.0, phrase.text))
                part = further.get(number, 1.0)
                led[number] = (worth + part * sure, text)
                further[number] = part * self._weights.further
        return led

    def _heard(self, asked: Asked) -> list[tuple[Phrase, float]]:
        heard = [(each.phrase, self._sure(each)) for each in self._said.find(asked)]
        return sorted(heard, key=lambda each: (-each[1], each[0].text))

    def _sure(self, heard: Heard) -> float:
        weights = self._weights
        sure = heard.nearness * (1.0 if heard.phrase.weight > 1 else weights.neighbour)
        return sure * (weights.word_for_word if heard.nearness > ALMOST_ONE else 1.0)

    def _hit(self, number: int, worth: float, led: dict[int, tuple[float, str]]) -> Hit:
        title = self._titles[number]
        sure, phrase = led.get(number, (0.0, ""))
        return Hit(title.code, title.name, round(worth, 4), phrase if sure > self._weights.neighbour else "")
