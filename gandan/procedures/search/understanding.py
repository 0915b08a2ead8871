"""A query → what was understood: words as they were meant, short forms in full, words that say nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from gandan.procedures.search.dying import DIED, deaths_in, without
from gandan.procedures.search.repair import read
from gandan.procedures.search.words import key_of, spans, word, words_of, written
from gandan.text.grammar import is_syllable
from gandan.text.keys import compose_leftovers, compose_telex, compose_vni
from gandan.text.normal import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gandan.procedures.search.knowledge import Knowledge
    from gandan.procedures.search.vocabulary import Vocabulary
    from gandan.procedures.search.words import Word, Words

FullForms = dict[tuple[int, int], "tuple[Words, ...]"]
LONGEST_QUERY, MOST_WORDS = 400, 40
_CODE = re.compile(r"(?<![\d.])\d\.\d{6,7}(?!\d)(?:\.[A-Z]\d+)?")
EMPTY = 0.15
EXPANDED = 0.8
# "Đang lãnh thất nghiệp muốn đi học nghề": what is wished stands behind, and before it how things are.
WISH = word("muốn")
FACT, FEWEST_FACTS, FEWEST_WISHED = 0.6, 3, 2


@dataclass(frozen=True, slots=True)
class Correction:
    typed: str
    meant: str


@dataclass(frozen=True, slots=True)
class Expansion:
    short: str
    full: str


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing that was said, in every way it may be meant; an empty word weighs little."""

    ways: tuple[tuple[Words, float], ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Understood:
    query: str
    codes: tuple[str, ...]
    words: Words
    slots: tuple[Slot, ...]
    corrections: tuple[Correction, ...] = ()
    expansions: tuple[Expansion, ...] = ()
    acts: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()
    is_bare: bool = False  # typed without any mark
    typed: Words = ()  # as it was typed, keys of an input method included

    @property
    def text(self) -> str:
        return written(self.words)

    @property
    def notes(self) -> tuple[Correction, ...]:
        """Return what was read otherwise than it was typed, neighbours together: "ddawng kys" → "đăng ký"."""
        if len(self.typed) != len(self.words):
            return self.corrections
        pairs = zip(self.typed, self.words, strict=True)
        runs = groupby(pairs, key=lambda pair: pair[0] != pair[1])
        told = [list(run) for is_other, run in runs if is_other]
        return tuple(Correction(written([a for a, _ in run]), written([b for _, b in run])) for run in told)

    @property
    def sentence(self) -> str:
        """Return how it was read, for a person: "mất gplx; gplx = giấy phép lái xe"."""
        full = [f"{each.short} = {each.full}" for each in self.expansions]
        return "; ".join([self.text, *full])


def understand(
    query: str, vocabulary: Vocabulary, knowledge: Knowledge, *, is_unfinished: bool = False
) -> Understood:
    """Read a query; in one that is still being typed the last word may be the beginning of one."""
    text = nfc(query[:LONGEST_QUERY])[:LONGEST_QUERY]
    codes = tuple(_CODE.findall(text))
    raw = words_of(_CODE.sub(" ", text))[:MOST_WORDS]
    typed = words_of(compose_leftovers(_CODE.sub(" ", text)))[:MOST_WORDS]
    typed = [_composed(each, vocabulary, knowledge) for each in typed]
    full = _full_forms(typed, vocabulary, knowledge)
    held = _held(typed, full, vocabulary)
    begun = is_unfinished and bool(typed) and text[-1:].isalnum()
    if begun:
        held.add(len(typed) - 1)
    meant = _meant(typed, held, vocabulary)
    mended = _full_forms_of_mended(typed, meant, full, knowledge)
    deaths = deaths_in(meant)
    died = {(place, place + 1): DIED for place in deaths}
    slots = _slots(typed, meant, _empty(meant, knowledge), full | mended | died)
    if begun:
        slots[-1] = _completed(slots[-1], meant, vocabulary)
    acts, settings = knowledge.apart(knowledge.acts_in(without(meant, deaths)))
    return Understood(
        query=query,
        codes=codes,
        words=tuple(meant),
        slots=tuple(slots),
        corrections=tuple(
            Correction(one.marked, other.marked)
            for one, other in zip(typed, meant, strict=True)
            if one.marked != other.marked
        ),
        expansions=_expansions(typed, full) + _expansions(meant, mended),
        acts=acts,
        settings=settings,
        is_bare=_are_bare(typed),
        typed=tuple(raw),
    )


def _composed(typed: Word, vocabulary: Vocabulary, knowledge: Knowledge) -> Word:
    """Take what no text holds for keys of the input method, where they make a word that some text holds."""
    if typed.marked in vocabulary or (typed,) in knowledge.short_forms:
        return typed
    for compose in (compose_telex, compose_vni):
        composed = compose(typed.marked)
        if composed and word(composed).marked in vocabulary:
            return word(composed)
    return typed


def _full_forms(typed: list[Word], vocabulary: Vocabulary, knowledge: Knowledge) -> FullForms:
    """Return what short forms stand for: those of the tables, and initials of what the catalogue says."""
    shorts = knowledge.short_forms
    found = {(start, end): shorts[tuple(typed[start:end])] for start, end in spans(typed, shorts)}
    taken = {place for start, end in found for place in range(start, end)}
    for place, each in enumerate(typed):
        if place in taken or any(map(is_syllable, (each.marked, *vocabulary.readings(each.folded)))):
            continue
        ways = _ways_of(each, vocabulary, knowledge)
        if ways:
            found[place, place + 1] = ways
    return found


def _full_forms_of_mended(
    typed: list[Word],
    meant: list[Word],
    full: FullForms,
    knowledge: Knowledge,
) -> FullForms:
    """Return the street words that only show once the marks are back: "so do" → "sổ đỏ"."""
    shorts = knowledge.short_forms
    taken = {place for start, end in full for place in range(start, end)}
    return {
        (start, end): shorts[tuple(meant[start:end])]
        for start, end in spans(meant, shorts)
        if typed[start:end] != meant[start:end] and taken.isdisjoint(range(start, end))
    }


def _expansions(words: list[Word], full: FullForms) -> tuple[Expansion, ...]:
    return tuple(
        Expansion(written(words[start:end]), written(each))
        for (start, end), ways in full.items()
        for each in ways
    )


def _ways_of(each: Word, vocabulary: Vocabulary, knowledge: Knowledge) -> tuple[Words, ...]:
    """Take a run of letters for initials, or for two short forms written in one."""
    ways = [key_of(full) for full in vocabulary.initials.get(each.marked, ())]
    for place in range(2, len(each.marked) - 1):
        halves = [
            knowledge.short_forms.get((word(half),)) for half in (each.marked[:place], each.marked[place:])
        ]
        if halves[0] and halves[1]:
            ways.append(halves[0][0] + halves[1][0])
    return tuple(ways)


def _held(typed: list[Word], full: Iterable[tuple[int, int]], vocabulary: Vocabulary) -> set[int]:
    """Return the places of short forms: they are meant as they stand, unless they are words too."""
    return {
        place for start, end in full for place in range(start, end) if typed[place].marked not in vocabulary
    }


def _are_bare(words: list[Word]) -> bool:
    return all(each.is_bare for each in words)


def _meant(typed: list[Word], held: set[int], vocabulary: Vocabulary) -> list[Word]:
    return [word(found) for found in read(typed, vocabulary, held)]


def _empty(meant: list[Word], knowledge: Knowledge) -> set[int]:
    empty = {place for start, end in spans(meant, knowledge.empty) for place in range(start, end)}
    return set() if len(empty) == len(meant) else empty


def _completed(slot: Slot, meant: list[Word], vocabulary: Vocabulary) -> Slot:
    after = meant[-2].marked if len(meant) > 1 else None
    words = [word(each) for each in vocabulary.completions(meant[-1].marked, after)]
    ways = [((each,), 1.0 / (1 + place / 4)) for place, each in enumerate(words)]
    return Slot((*ways, *slot.ways), 1.0) if ways else slot


def _slots(
    typed: list[Word],
    meant: list[Word],
    empty: set[int],
    expansions: FullForms,
) -> list[Slot]:
    found, facts = [], _facts(meant)
    for place, (one, other) in enumerate(zip(typed, meant, strict=True)):
        ways: list[tuple[Words, float]] = [((other,), 1.0)]
        if one != other:
            ways.append(((one,), 0.5))
        for (start, end), full in expansions.items():
            if start <= place < end:
                ways += [(words, EXPANDED) for words in full]
        worth = FACT if place < facts else 1.0
        found.append(Slot(tuple(ways), worth * (EMPTY if place in empty else 1.0)))
    return found


def _facts(meant: list[Word]) -> int:
    """Return how many words tell how things are, before those that tell what is wished."""
    wishes = [place for place, each in enumerate(meant) if each == WISH]
    if not wishes or wishes[-1] < FEWEST_FACTS or len(meant) - wishes[-1] <= FEWEST_WISHED:
        return 0
    return wishes[-1]
