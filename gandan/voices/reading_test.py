"""How much of what a voice reads is understood: syllables misheard by an offline recogniser, in a fixed text.

A listener adapts more than a recogniser does, so a figure compares voices; it is no share of people.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from gandan.text.fold import nfc
from gandan.text.sentences import sentences
from gandan.text.speech import to_spoken
from gandan.voices.listening import listen
from gandan.voices.sound import samples

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.voices.engines.base import Voice

TEXT = Path(__file__).resolve().parent / "data" / "reading-test.txt"
# What stands beside a result: six people's recordings, 89 syllables, and espeak-ng with this text, 2026-11.
PEOPLE = (0.079, 0.079)
ESPEAK = (0.829, 0.809)
_TONES = "\u0300\u0301\u0303\u0309\u0323"
END_SECONDS = 0.4  # of silence: a recogniser wants to hear that it is over


@dataclass(frozen=True)
class Score:
    """Errors are syllables replaced, left out or put in; without tones, "ma" for "má" is none."""

    syllables: int
    errors: int
    errors_without_tones: int

    @property
    def error_rate(self) -> float:
        return self.errors / self.syllables if self.syllables else 1.0

    @property
    def error_rate_without_tones(self) -> float:
        return self.errors_without_tones / self.syllables if self.syllables else 1.0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.syllables + other.syllables,
            self.errors + other.errors,
            self.errors_without_tones + other.errors_without_tones,
        )


NOTHING = Score(0, 0, 0)


@cache
def paragraphs() -> tuple[str, ...]:
    """Return the text of the test, written for it: greetings, papers, days, money, a number to call."""
    return tuple(TEXT.read_text(encoding="utf-8").strip().split("\n\n"))


def read_and_listen(voice: Voice, *, most_seconds: float | None = None) -> Score:
    """Let the voice read the text of the test and score what is heard; raises VoiceError.

    The ear has what the reading leaves of the time.
    """
    started = monotonic()
    said = [to_spoken(sentence) for paragraph in paragraphs() for sentence in sentences(paragraph)]
    wavs = _read(voice, said)
    left = None if most_seconds is None else most_seconds - (monotonic() - started)
    heard = listen(wavs, most_seconds=left)
    return sum((score(*pair) for pair in zip(said, heard, strict=True)), NOTHING)


def score(said: str, heard: str) -> Score:
    """Compare what was said with what was heard, syllable by syllable, by the same spelling and in words."""
    there, here = _syllables(said), _syllables(heard)
    bare = [[letters for letters, _tone in each] for each in (there, here)]
    return Score(len(there), _distance(there, here), _distance(*bare))


def _read(voice: Voice, said: Sequence[str]) -> list[bytes]:
    """Return a WAV a sentence, with the pauses that a programme would have."""
    divided = [voice.divide(sentence) for sentence in said]
    wavs = iter(voice.speak([clause for clauses in divided for clause in clauses]))
    whole = []
    for clauses in divided:
        pieces = [(samples.trim(samples.read(next(wavs))), clause.pause) for clause in clauses]
        pieces[-1] = (pieces[-1][0], END_SECONDS)
        whole.append(samples.write(samples.join(pieces)))
    return whole


def _syllables(text: str) -> list[tuple[str, str]]:
    """Return (letters, tone) of each syllable: "hoà" and "hòa" are one spelling."""
    return [_apart(word) for word in re.findall(r"[^\W_]+", to_spoken(nfc(text)).lower())]


def _apart(word: str) -> tuple[str, str]:
    parts = unicodedata.normalize("NFD", word)
    return "".join(each for each in parts if each not in _TONES), "".join(
        each for each in parts if each in _TONES
    )


def _distance(there: Sequence[object], here: Sequence[object]) -> int:
    """Return how many must be replaced, left out or put in to make one of the other (Levenshtein)."""
    row = list(range(len(here) + 1))
    for number, wanted in enumerate(there, 1):
        before, row[0] = row[0], number
        for place, found in enumerate(here, 1):
            before, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, before + (wanted != found)),
            )
    return row[-1]
