"""The index in this process: built from texts, asked with a query."""

from __future__ import annotations

from collections import defaultdict
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
    from collections.abc import Iterable

    from gandan.procedures.search.cuts import Cut
    from gandan.procedures.search.said import Heard
    from gandan.procedures.search.texts import IndexedText
    from gandan.procedures.search.understanding import Understood
    from gandan.procedures.search.words import Words

CANDIDATES = 48
MOST_HITS = 100
EXACT_CODE = 100.0
ALMOST_ONE = 0.99


class Index:
    def __init__(self, cuts: list[Cut], phrases: list[Phrase], knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._weights = WEIGHTS
        self._numbers = {each.code: number for number, each in enumerate(cuts)}
        self._rarity = Rarity(cuts)
        self._titles = [title_of(each, self._rarity, knowledge.acts) for each in cuts]
        self._vocabulary = Vocabulary.of(cuts, knowledge)
        self._said = Said(phrases, self._rarity)
        self._bodies = Bodies.build(cuts)

    @classmethod
    def build(cls, texts: Iterable[IndexedText], knowledge: Knowledge | None = None) -> Index:
        knowledge = knowledge or shipped()
        by_code = {text.code: text for text in texts}
        own = [
            Phrase(key_of(said), (text.code,), 2, tuple(map(key_of, text.not_said)), said)
            for text in by_code.values()
            for said in text.said
        ]
        phrases = [each for each in (*own, *knowledge.phrases) if not by_code.keys().isdisjoint(each.codes)]
        said: dict[str, list[Words]] = defaultdict(list)
        for phrase in phrases:
            for code in phrase.codes:
                said[code].append(phrase.words)
        cuts = [cut(text, said[text.code]) for text in by_code.values()]
        return cls(cuts, [each for each in phrases if each.words], knowledge)

    def find(self, query: str, limit: int = 10) -> Answer:
        """Return the procedures that the query most likely asks for, and how it was understood."""
        return self._answer(understand(query, self._vocabulary, self._knowledge), limit)

    def suggest(self, beginning: str, limit: int = SUGGESTIONS) -> Answer:
        """Return the same for a query that is still being typed."""
        understood = understand(beginning, self._vocabulary, self._knowledge, is_unfinished=True)
        return self._answer(understood, limit)

    def _answer(self, understood: Understood, limit: int) -> Answer:
        scores, led = self._scores(understood)
        for code in understood.codes:
            if code in self._numbers:
                scores[self._numbers[code]] = EXACT_CODE
        limit = max(0, min(limit, MOST_HITS))
        best = sorted(scores, key=lambda number: (-scores[number], self._titles[number].code))[:limit]
        return Answer(understood, tuple(self._hit(number, scores[number], led) for number in best))

    def _scores(self, understood: Understood) -> tuple[dict[int, float], dict[int, tuple[float, str]]]:
        if not understood.slots:
            return {}, {}
        asked = Asked(understood, self._rarity, self._weights)
        held = dict(self._bodies.find(wanted(understood, self._vocabulary), CANDIDATES))
        led = self._led(asked)
        scores = {
            number: score(
                self._titles[number],
                asked,
                held=held.get(number, 0.0),
                said=led[number][0] if number in led else 0.0,
            )
            for number in held.keys() | led.keys()
        }
        return scores, led

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
