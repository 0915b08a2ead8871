"""Officialese and words of books, with what a neighbour would say: data/wording.tsv."""

from __future__ import annotations

import re
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


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    entry: Entry


# Right behind a word of the same sentence.
_INSIDE = re.compile(r"[^\W_],?[ \u00a0]\Z")
# A phrase by its first word, the longest first; None marks a phrase in which nothing is to be found.
_Phrases: TypeAlias = "Mapping[str, Sequence[tuple[tuple[str, ...], Entry | None]]]"


@cache
def entries() -> tuple[Entry, ...]:
    lines = _TABLE.read_text(encoding="utf-8").splitlines()
    return tuple(_entry(line.split("\t")) for line in lines if line and not line.startswith("#"))


def find_wording(text: str) -> Iterator[Finding]:
    """Find each phrase once, the longest that begins at a word; what a kept phrase covers is passed over.

    Phrases that touch are one finding: whoever mends the first writes the others anew with it.
    """
    run: list[_Found] = []
    for found in _phrases_in(text):
        if run and text[run[-1].end : found.start].strip():
            yield _finding(text, run)
            run = []
        run.append(found)
    if run:
        yield _finding(text, run)


def _phrases_in(text: str) -> Iterator[_Found]:
    words = words_of(text)
    place = 0
    while place < len(words):
        length, entry = _longest_at(words, place)
        if entry is not None and not _is_name(text, words[place].start):
            yield _Found(words[place].start, words[place + length - 1].end, entry)
        place += length


def _finding(text: str, run: Sequence[_Found]) -> Finding:
    start, end = run[0].start, run[-1].end
    if len(run) == 1:
        entry = run[0].entry
        return Finding(start, end, Kind.WORDING, f"“{text[start:end]}”: {entry.reason}.", entry.advice)
    reasons = "; ".join(dict.fromkeys(found.entry.reason for found in run))
    advice = " ".join(f"“{text[found.start : found.end]}”: {_lower(found.entry.advice)}" for found in run)
    return Finding(start, end, Kind.WORDING, f"“{text[start:end]}”: {reasons}.", advice)


def _lower(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]


def _is_name(text: str, start: int) -> bool:
    """Whether a phrase begins with one capital inside a sentence: "Hội đồng Thẩm định", "Tổ Rà soát"."""
    letters = text[start : start + 2]
    return (
        letters.istitle()
        and letters[1:].islower()
        and _INSIDE.search(text[max(0, start - 3) : start]) is not None
    )


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
