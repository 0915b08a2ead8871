from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence


class Voice(Protocol):
    """Whoever can read clauses aloud. The same clause always gives the same WAV, whatever was read before."""

    key: str  # names the voice, its version and its manner: sounds are kept under it
    is_draft: bool  # a machine whose reading is for trying out, not for the air

    def speak(self, clauses: Sequence[str]) -> list[bytes]:
        """Return one WAV a clause; raises ToolError."""
        ...
