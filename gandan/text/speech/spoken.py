"""What a reading gives back: the words, where each came from, and where the reader was not sure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Span:
    """A stretch of the written text, and what is said for it; `at` is its place in the spoken text."""

    start: int
    end: int
    spoken: str
    at: int


@dataclass(frozen=True)
class Doubt:
    """A stretch that an editor should look at, with the sentence that says why."""

    start: int
    end: int
    sentence: str


@dataclass(frozen=True)
class Spoken:
    """A text as it will be said.

    The spans cover the written text without a gap and in order. Two spans never share a written character,
    and each `text[at : at + len(spoken)]` is its `spoken`; between them stand only blanks and marks.
    """

    written: str
    text: str
    spans: tuple[Span, ...]
    warnings: tuple[Doubt, ...]

    @property
    def is_sure(self) -> bool:
        return not self.warnings
