"""How one text is read: the region's number words, own entries, and what its editor has settled."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from gandan.text.speech.lexicon import Entry, Lexicon, shipped
from gandan.text.speech.pipeline import speak
from gandan.text.speech.region import NORTH, REGIONS, Region

if TYPE_CHECKING:
    from datetime import date

    from gandan.text.speech.corrections import Correction
    from gandan.text.speech.spoken import Spoken

LEXICONS_KEPT = 128  # one for each unit with own entries, and day; a third of a megabyte each


@dataclass(frozen=True)
class ReadingStyle:
    """A plain value: two that are equal give the same words."""

    region: str = NORTH.slug
    entries: tuple[Entry, ...] = ()  # before the shipped ones, the strongest first
    on: date | None = None  # what was meant on this day comes first
    corrections: tuple[Correction, ...] = ()

    @property
    def lexicon(self) -> Lexicon:
        return lexicon_with(self.entries, self.on)

    def speak(self, written: str) -> Spoken:
        return _spoken(written, self)

    def named(self) -> list[object]:
        """Return all that can change a word, as values that JSON takes."""
        entries = [
            [each.kind.value, each.written, each.spoken, each.left, each.right] for each in self.entries
        ]
        corrections = [[each.written, each.spoken] for each in self.corrections]
        return [self.region, entries, self.on.isoformat() if self.on else "", corrections]


@lru_cache(maxsize=LEXICONS_KEPT)
def lexicon_with(entries: tuple[Entry, ...], on: date | None) -> Lexicon:
    """Return the shipped lexicon with own entries before it. Kept: the same entries give the same object."""
    lexicon = shipped().with_entries(entries) if entries else shipped()
    return lexicon.on(on) if on else lexicon


@lru_cache(maxsize=8192)  # the stations of a province share nearly every sentence
def _spoken(written: str, style: ReadingStyle) -> Spoken:
    region: Region = REGIONS[style.region]
    return speak(written, lexicon=style.lexicon, region=region, corrections=style.corrections)
