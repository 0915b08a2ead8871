from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from gandan.voices.clauses import Clause, divide

if TYPE_CHECKING:
    from collections.abc import Sequence


class Voice(Protocol):
    """Whoever can read clauses aloud. The same clause always gives the same WAV, whatever was read before.

    A voice derives from this class.
    """

    key: str  # names the voice, its version and its manner: sounds are kept under it
    name: str  # what people call it
    is_draft: bool = False  # a machine whose reading is for trying out, not for the air
    is_steady: bool = True  # equally loud in all it reads; else each clause is measured by itself

    @property
    def machine(self) -> str:
        """Name the machine that is heard; "" where only people are."""
        return self.name

    def divide(self, spoken: str) -> tuple[Clause, ...]:
        """Return a sentence as this voice reads it, breath by breath."""
        return divide(spoken)

    def key_of(self, clause: Clause) -> str:
        """Name whoever reads this clause, and how: its sound is kept under that."""
        del clause
        return self.key

    def speak(self, clauses: Sequence[Clause]) -> list[bytes]:
        """Return one WAV a clause; raises VoiceError."""
        ...
