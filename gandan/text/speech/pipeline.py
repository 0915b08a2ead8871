"""The order of the passes, and the lines that come out of them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from gandan.text.speech import (
    abbreviations,
    addresses,
    amounts,
    codes,
    dates,
    documents,
    fractions,
    leftovers,
    lists,
    phones,
    roads,
    romans,
    times,
)
from gandan.text.speech.assembly import Assembly
from gandan.text.speech.corrections import Correction, read_corrections
from gandan.text.speech.lexicon import Lexicon, shipped
from gandan.text.speech.region import NORTH, Region
from gandan.text.speech.rules import Reading, Rule, Windows
from gandan.text.speech.source import Source, read_source
from gandan.text.speech.spoken import Doubt, Span, Spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# The surer a shape, the earlier its turn: an address cannot be anything else, a bare number can be all.
_ADDRESSES: tuple[Rule, ...] = addresses.RULES
_FIGURES: tuple[Rule, ...] = (
    *codes.RULES,
    *codes.FORMS,
    *documents.RULES,
    *roads.RULES,
    *times.RULES,
    *lists.LISTED,
    *fractions.SHARES,
    *dates.RULES,
    *phones.RULES,
    *roads.HOUSES,
    *amounts.RULES,
    *lists.RULES,
    *fractions.RULES,
)
_SLASHES: tuple[Rule, ...] = amounts.PER
_ROMANS: tuple[Rule, ...] = romans.RULES
_LEFT: tuple[Rule, ...] = (*codes.MIXED, *lists.LETTER_FIRST, *leftovers.NUMBERS)
_SIGNS: tuple[Rule, ...] = leftovers.RULES

_MAY_BE_ADDRESS = re.compile(r"[@.]\w")
_FIGURE = re.compile(r"\d+|[.…_]\s?/[A-ZĐ]")
_ROMAN = re.compile(r"[IVX]|^\s*[ivx]|\([ivx]")
_COMPARES = re.compile(r"[<>≥≤±≈~]|\+/-")
_SIGN = re.compile(r"[^\w\s.,;:!?()\"'“”‘’…–-]|[²³Α-ωØø]")


def speak(
    text: str,
    *,
    lexicon: Lexicon | None = None,
    region: Region = NORTH,
    corrections: Sequence[Correction] = (),
) -> Spoken:
    """Return what a newsreader says, aligned with what was written; no digit and no sign is left.

    Corrections are said as they are told; what they cover is not doubted.
    """
    source = read_source(text)
    lexicon = lexicon or shipped()
    spoken: list[str] = []
    spans: list[Span] = []
    doubts: list[Doubt] = []
    start, at = 0, 0
    for line in source.plain.split("\n"):
        reading = Reading(line, lexicon)
        read_corrections(reading, corrections)
        _read(reading)
        assembly = Assembly(reading, region)
        said = assembly.run()
        spans += _spans(assembly.pieces, start=start, at=at)
        doubts += (Doubt(start + each.start, start + each.end, each.sentence) for each in reading.doubts)
        spoken.append(said)
        start, at = start + len(line) + 1, at + len(said) + 1
        if start <= len(source.plain):
            spans.append(Span(start - 1, start, "", at - 1))
    return _placed(text, source, Spoken(text, "\n".join(spoken), tuple(spans), tuple(doubts)))


@lru_cache(maxsize=4096)  # the stations of a province share nearly every sentence
def to_spoken(text: str) -> str:
    """Return only the words, by the shipped lexicon, a line for a line."""
    return speak(text).text


def _read(reading: Reading) -> None:
    line = reading.text
    figures = reading.around(_FIGURE)
    if _MAY_BE_ADDRESS.search(line):
        _apply(reading, _ADDRESSES)
    if "#" in line:
        _apply(reading, addresses.HASHTAGS)
    if _COMPARES.search(line):
        _apply(reading, leftovers.COMPARISONS)
    if figures:
        _apply(reading, _FIGURES, figures)
    if _ROMAN.search(line):
        _apply(reading, _ROMANS)
    if "-" in line or "–" in line:
        _apply(reading, documents.BARE)
    abbreviations.read_wholes(reading)
    abbreviations.read_lexicon(reading)
    if "/" in line:
        _apply(reading, _SLASHES)
    _apply(reading, amounts.UNITS)
    if figures:
        _apply(reading, _LEFT, figures)
    _apply(reading, lists.POINTS)
    abbreviations.read_capitals(reading)
    if _SIGN.search(line):
        _apply(reading, _SIGNS)


def _apply(reading: Reading, rules: Iterable[Rule], windows: Windows = ()) -> None:
    for rule in rules:
        reading.apply(rule, windows)


def _spans(pieces: Iterable[tuple[int, int, str, int]], *, start: int, at: int) -> list[Span]:
    return [Span(start + first, start + last, said, at + place) for first, last, said, place in pieces]


def _placed(written: str, source: Source, spoken: Spoken) -> Spoken:
    """Move the places of the plain form back to where they were written."""
    if source.places is None:
        return spoken
    if written and not source.plain:  # nothing but invisible characters
        return Spoken(written, "", (Span(0, len(written), "", 0),), ())
    spans = tuple(
        Span(source.place(span.start), source.place(span.end), span.spoken, span.at) for span in spoken.spans
    )
    doubts = tuple(Doubt(source.place(d.start), source.place(d.end), d.sentence) for d in spoken.warnings)
    return Spoken(written, spoken.text, spans, doubts)
