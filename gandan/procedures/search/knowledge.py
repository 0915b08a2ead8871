"""What people who know the procedures wrote down: phrases, short forms, empty words, acts.

The tables lie beside the code (docs/extend/lay-phrases.md, docs/extend/search.md).
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from gandan.procedures.search.uses import IN_PHRASE, IN_STREET, Uses
from gandan.procedures.search.words import key_of, spans, word
from gandan.text.grammar import is_syllable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.procedures.search.words import Word, Words

DATA = Path(__file__).parents[1] / "data"
OWN = Path(__file__).parent / "data"
GAP = "…"
MOST_BETWEEN = 6

Apart = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Phrase:
    """What people say for a procedure; `turns` are words that make it mean another one."""

    words: Words
    codes: tuple[str, ...]
    weight: int
    turns: tuple[Words, ...]
    text: str
    is_shipped: bool = True  # from the tables; else the catalogue's own

    def is_own(self, code: str) -> bool:
        return not self.is_shipped and self.codes == (code,)


@dataclass(frozen=True, slots=True)
class Act:
    """What a person wants done with a paper: how he says it, and how the names of procedures do.

    One without a key is none: "phòng cháy" is no paper that burnt, and "tư pháp" is not in France.
    `around` holds what is said with other words between: "không làm giám hộ nữa". A setting is where or for
    whom it is done: abroad, for soldiers, at home.
    """

    key: str
    said: tuple[Words, ...]
    named: tuple[Words, ...]
    around: tuple[tuple[Word, Word], ...] = ()
    is_setting: bool = False


@dataclass(frozen=True)
class Knowledge:
    phrases: tuple[Phrase, ...]
    short_forms: dict[Words, tuple[Words, ...]]
    empty: frozenset[Words]
    acts: tuple[Act, ...]

    @cached_property
    def uses(self) -> Uses:
        """Return how often what people say uses each word: the same for every index that is built of it."""
        uses = Uses()
        for phrase in self.phrases:
            uses.line(phrase.words, IN_PHRASE)
        for short, full in self.short_forms.items():
            if len(short) > 1:
                uses.line(short, IN_STREET)
            for words in full:
                uses.line(words, IN_PHRASE)
        for words in self.empty:
            uses.line(words, IN_PHRASE)
        return uses

    @cached_property
    def acts_said(self) -> dict[Words, tuple[str, ...]]:
        found: dict[Words, tuple[str, ...]] = {}
        for act in self.acts:
            for said in dict.fromkeys((*act.said, *act.named)):
                found[said] = (*found.get(said, ()), act.key)
        return found

    def acts_in(self, words: Words) -> tuple[str, ...]:
        """Return what is said to be wanted, each act once."""
        said = self.acts_said
        found = [act for start, end in spans(words, said) for act in said[words[start:end]] if act]
        found += [act.key for act in self._acts_around if _stand_around(act.around, words)]
        return tuple(dict.fromkeys(found))

    def apart(self, keys: tuple[str, ...]) -> Apart:
        """Return the acts and the settings among what is wanted."""
        settings = self._settings
        return tuple(key for key in keys if key not in settings), tuple(
            key for key in keys if key in settings
        )

    @cached_property
    def _settings(self) -> frozenset[str]:
        return frozenset(act.key for act in self.acts if act.is_setting)

    @cached_property
    def _acts_around(self) -> tuple[Act, ...]:
        return tuple(act for act in self.acts if act.around)


@cache
def shipped() -> Knowledge:
    return Knowledge(
        phrases=tuple(_phrases()),
        short_forms=_short_forms(),
        empty=_empty(),
        acts=tuple(_acts()),
    )


def rows(file: Path) -> Iterator[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield {column: cell or "" for column, cell in row.items()}


def _phrases() -> Iterator[Phrase]:
    for file in sorted((DATA / "lay_phrases").glob("*.tsv")):
        for row in rows(file):
            yield Phrase(
                words=key_of(row["phrase"]),
                codes=tuple(row["code"].split()),
                weight=int(row["weight"]),
                turns=_keys(row["not"]),
                text=row["phrase"],
            )


def _short_forms() -> dict[Words, tuple[Words, ...]]:
    """Return each short form with what it stands for, also as it is typed without marks."""
    found: dict[Words, list[Words]] = {}
    for row in rows(DATA / "query_words.tsv"):
        found.setdefault(key_of(row["word"]), []).append(key_of(row["expansion"]))
    for short, full in list(found.items()):
        bare = tuple(word(each.folded) for each in short)
        # "đd" typed "dd"; "sổ đỏ" typed without marks is repaired as words are.
        if bare not in found and not any(is_syllable(each.marked) for each in short):
            found[bare] = full
    return {short: tuple(dict.fromkeys(full)) for short, full in found.items()}


def _empty() -> frozenset[Words]:
    return frozenset(key_of(row["word"]) for row in rows(DATA / "stop_words.tsv") if row["kind"] != "never")


def _acts() -> Iterator[Act]:
    for row in rows(OWN / "acts.tsv"):
        said = row["said"].split(";")
        yield Act(
            row["act"],
            said=tuple(map(key_of, (each for each in said if each and GAP not in each))),
            named=_keys(row["named"]),
            around=tuple(_ends(each) for each in said if GAP in each),
            is_setting=row["kind"] == "setting",
        )


def _ends(said: str) -> tuple[Word, Word]:
    first, last = said.split(GAP)
    return word(first.strip()), word(last.strip())


def _stand_around(ends: tuple[tuple[Word, Word], ...], words: Words) -> bool:
    """Say whether one of the pairs stands in the words, a few others between."""
    return any(
        first == one and last in words[place + 2 : place + MOST_BETWEEN + 2]
        for first, last in ends
        for place, one in enumerate(words)
    )


def _keys(cell: str) -> tuple[Words, ...]:
    return tuple(key for part in cell.split(";") if (key := key_of(part)))
