"""Officialese and words of books, with what a neighbour would say: data/wording.tsv."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from gandan.text.plainness.findings import Finding, Kind
from gandan.text.plainness.words import Word, keys_of, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_TABLE = Path(__file__).parent / "data" / "wording.tsv"
_LEAVE_OUT = "bỏ"
_BETWEEN = " / "


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the table; `kept` are longer phrases, mostly terms of law, in which the words stay."""

    phrase: str
    instead: tuple[str, ...]
    reason: str
    kept: tuple[str, ...]

    @property
    def advice(self) -> str:
        said = [f"“{words}”" for words in self.instead if words != _LEAVE_OUT]
        choices = " hoặc ".join(said)
        if not said:
            return "Hãy bỏ, câu vẫn đủ ý."
        return f"Hãy bỏ, hoặc viết {choices}." if _LEAVE_OUT in self.instead else f"Hãy viết {choices}."


# A phrase by its first word, the longest first; None marks a phrase in which nothing is to be found.
_Phrases: TypeAlias = "Mapping[str, Sequence[tuple[tuple[str, ...], Entry | None]]]"


@cache
def entries() -> tuple[Entry, ...]:
    lines = _TABLE.read_text(encoding="utf-8").splitlines()
    return tuple(_entry(line.split("\t")) for line in lines if line and not line.startswith("#"))


def find_wording(text: str) -> Iterator[Finding]:
    """Find each phrase once, the longest that begins at a word; what a kept phrase covers is passed over."""
    words = words_of(text)
    place = 0
    while place < len(words):
        length, entry = _longest_at(words, place)
        if entry is not None:
            start, end = words[place].start, words[place + length - 1].end
            yield Finding(start, end, Kind.WORDING, f"“{text[start:end]}”: {entry.reason}.", entry.advice)
        place += length


def _longest_at(words: Sequence[Word], place: int) -> tuple[int, Entry | None]:
    for keys, entry in _phrases().get(words[place].key, ()):
        if all(
            words[place + step].key == key if place + step < len(words) else False
            for step, key in enumerate(keys)
        ):
            return len(keys), entry
    return 1, None


@cache
def _phrases() -> _Phrases:
    found: dict[str, list[tuple[tuple[str, ...], Entry | None]]] = {}
    for entry in entries():
        for phrase, meaning in ((entry.phrase, entry), *((kept, None) for kept in entry.kept)):
            keys = keys_of(phrase)
            found.setdefault(keys[0], []).append((keys, meaning))
    return {first: sorted(rows, key=lambda row: -len(row[0])) for first, rows in found.items()}


def _entry(cells: Sequence[str]) -> Entry:
    phrase, instead, reason, kept = [*cells, ""][:4]
    return Entry(phrase, tuple(instead.split(_BETWEEN)), reason, tuple(filter(None, kept.split(_BETWEEN))))
