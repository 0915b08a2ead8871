"""Sentences as they are printed and said, with the silence after each."""

from __future__ import annotations

import re
from dataclasses import dataclass

BREATH, STOP, TURN = 0.35, 0.7, 1.1  # seconds of silence after a sentence, a paragraph, a part


@dataclass(frozen=True)
class Line:
    """One sentence: as it is printed, as it is said, and the silence after it."""

    written: str
    spoken: str
    pause: float = BREATH

    @property
    def breaths(self) -> tuple[str, ...]:
        """Return what is said between two breaths: a reading copy marks the places with a stroke."""
        return tuple(re.split(r"(?<=[,;:])\s+", self.spoken))
