"""Words as they were meant: marks left out, tones swapped, letters slipped, sounds that people confuse.

A noisy channel over syllables: what was typed is weighed against what the catalogue's own words make likely,
each word beside its neighbours.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from gandan.procedures.search.vocabulary import Reading
from gandan.text.grammar import is_syllable, take_tone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.procedures.search.vocabulary import Vocabulary
    from gandan.procedures.search.words import Word

MOST_FORMS = 8
MOST_READINGS = 8
MOST_REMEMBERED = 20_000
LETTERS = "abcdeghiklmnopqrstuvxy"
# What stands at the beginning, or at the end, of a syllable and is said alike somewhere in the country.
ONSETS = (
    ("x", "s"),
    ("ch", "tr"),
    ("d", "gi"),
    ("gi", "r"),
    ("d", "r"),
    ("d", "v"),
    ("l", "n"),
    ("g", "gh"),
    ("ng", "ngh"),
    ("c", "k"),
    ("k", "qu"),
    ("h", "qu"),
)
CODAS = (
    ("n", "ng"),
    ("n", "nh"),
    ("c", "t"),
    ("ch", "t"),
    ("i", "y"),
    ("u", "o"),
    ("ay", "ai"),
    ("inh", "anh"),
)

SAME_LETTERS, ALIKE, SLIP = 0.0, 1.0, 2.5
# In nats: how unlikely it is to type so. A word that exists as typed is doubted more slowly.
TONE, MARK, MISSING_MARKS = 2.0, 2.5, 2.5
SOUND, LETTER = 2.5, 4.5
KNOWN, SYLLABLE = 7.0, 4.0
SHORTEST_SLIPPED = 3  # letters: shorter words are too near one another


def read(typed: list[Word], vocabulary: Vocabulary, held: set[int]) -> list[str]:
    """Return the words most likely meant, one for each that was typed; those at the held places stay."""
    is_bare = all(each.is_bare for each in typed)
    best: list[tuple[float, tuple[str, ...]]] = [(0.0, ())]
    for place, each in enumerate(typed):
        readings: tuple[Reading, ...] = (Reading(each.marked, 0.0),)
        if place not in held:
            readings = _remembered(each, vocabulary, is_bare=is_bare)
        best = [_best_way(best, reading, vocabulary) for reading in readings]
    return list(min(best)[1])


def _best_way(
    ways: list[tuple[float, tuple[str, ...]]], reading: Reading, vocabulary: Vocabulary
) -> tuple[float, tuple[str, ...]]:
    marked, cost_of = reading.marked, vocabulary.cost
    cost, way = min([(cost + cost_of(marked, way[-1] if way else None), way) for cost, way in ways])
    return cost + reading.cost, (*way, marked)


def _remembered(typed: Word, vocabulary: Vocabulary, *, is_bare: bool) -> tuple[Reading, ...]:
    """People type the same words again and again: each is looked at once."""
    key = typed.marked, is_bare
    found = vocabulary.readings_of.get(key)
    if found is None:
        if len(vocabulary.readings_of) >= MOST_REMEMBERED:
            vocabulary.readings_of.clear()
        found = vocabulary.readings_of[key] = tuple(_readings(typed, vocabulary, is_bare=is_bare))
    return found


def _readings(typed: Word, vocabulary: Vocabulary, *, is_bare: bool) -> list[Reading]:
    known = typed.marked in vocabulary
    if any(map(str.isdigit, typed.marked)):
        return [Reading(typed.marked, 0.0)]
    doubt = 0.0 if is_bare else KNOWN if known else SYLLABLE if is_syllable(typed.marked) else 0.0
    found = {typed.marked: 0.0 if known or not vocabulary.readings(typed.folded) else 1.0}
    # What is no word with its marks may be a slip even where it is one without them: "gấy" is no "gây".
    wide = not known and not (typed.is_bare and typed.folded in vocabulary.forms)
    for letters, cost in _spellings(typed.folded, vocabulary, wide=wide):
        for form in vocabulary.readings(letters)[:MOST_FORMS]:
            whole = doubt + cost + _marks_cost(typed.marked, form, is_bare=is_bare)
            if form != typed.marked and whole < found.get(form, 99.0):
                found[form] = whole
    likely = sorted(found.items(), key=lambda each: (each[1], -vocabulary.counts.get(each[0], 0.0), each[0]))
    return [Reading(*each) for each in likely[:MOST_READINGS]]


def _spellings(folded: str, vocabulary: Vocabulary, *, wide: bool) -> Iterator[tuple[str, float]]:
    if folded in vocabulary.forms:
        yield folded, 0.0
    for letters in sorted(_said_alike(folded)):
        if letters in vocabulary.forms:
            yield letters, SOUND
    if wide and len(folded) >= SHORTEST_SLIPPED:
        for letters in sorted(_slipped(folded)):
            if letters in vocabulary.forms:
                yield letters, LETTER


@lru_cache(maxsize=5_000)
def _said_alike(folded: str) -> frozenset[str]:
    found = set()
    for pair in ONSETS:
        for one, other in (pair, pair[::-1]):
            if folded.startswith(one):
                found.add(other + folded[len(one) :])
    for pair in CODAS:
        for one, other in (pair, pair[::-1]):
            if folded.endswith(one):
                found.add(folded[: -len(one)] + other)
    return frozenset(found - {folded})


@lru_cache(maxsize=5_000)
def _slipped(folded: str) -> frozenset[str]:
    cuts = [(folded[:place], folded[place:]) for place in range(len(folded) + 1)]
    return frozenset(
        {head + tail[1:] for head, tail in cuts if tail}
        | {head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1}
        | {head + letter + tail for head, tail in cuts for letter in LETTERS}
        | {head + letter + tail[1:] for head, tail in cuts if tail for letter in LETTERS}
    )


@lru_cache(maxsize=50_000)
def _marks_cost(typed: str, meant: str, *, is_bare: bool) -> float:
    if is_bare:
        return 0.0
    if typed.isascii():
        return 0.0 if meant.isascii() else MISSING_MARKS
    (letters, tone), (meant_letters, meant_tone) = take_tone(typed), take_tone(meant)
    cost = TONE if tone != meant_tone else 0.0
    return cost + (MARK if _vowels(letters) != _vowels(meant_letters) else 0.0)


def _vowels(letters: str) -> str:
    return "".join(letter for letter in letters if not letter.isascii())
