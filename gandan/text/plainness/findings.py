"""What the check reports."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    LONG_SENTENCE = "long_sentence"
    LONG_CLAUSE = "long_clause"
    ABBREVIATION = "abbreviation"
    WORDING = "wording"
    PASSIVE = "passive"
    NOMINAL = "nominal"
    NUMBER = "number"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something hard to follow in text[start:end]; both sentences are for the person who wrote it."""

    start: int
    end: int
    kind: Kind
    wrong: str
    advice: str

    @property
    def is_about_a_whole_sentence(self) -> bool:
        return self.kind in {Kind.LONG_SENTENCE, Kind.LONG_CLAUSE}
