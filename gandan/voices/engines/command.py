"""Any program as a voice: words on stdin, a WAV on stdout or in the file that {out} names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.voices.cores import on_every_core
from gandan.voices.engines.base import Voice
from gandan.voices.engines.programs import ANSWER, Bounds, run
from gandan.voices.sound import samples

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.voices.clauses import Clause

OUT = "{out}"
PACE = "VOICE_PACE"  # 0.85: read this clause slower, people write it down


@dataclass(frozen=True)
class Command(Voice):
    key: str
    name: str
    command: tuple[str, ...]
    bounds: Bounds = Bounds()  # noqa: RUF009 - frozen

    def speak(self, clauses: Sequence[Clause]) -> list[bytes]:
        return on_every_core(self._speak_one, clauses)

    def _speak_one(self, clause: Clause) -> bytes:
        command = [part.replace(OUT, ANSWER) for part in self.command]
        wav = run(command, f"{clause.words}\n".encode(), self.bounds, told={PACE: str(clause.pace)})
        return samples.write(samples.read(wav))
