"""The draft voice: espeak-ng, always in a process of its own, because its licence is not ours."""

from __future__ import annotations

import json
import re
import shutil
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Protocol, TypeAlias

from gandan.voices.cores import cores, on_every_core
from gandan.voices.engines.base import Voice
from gandan.voices.engines.programs import Bounds, run
from gandan.voices.errors import VoiceError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.voices.clauses import Clause

    Errand: TypeAlias = dict[str, str | int]

NAME = "espeak-ng"
DRAFT_LABEL = "giọng máy – bản nghe thử"
LANGUAGE = "vi"
# 135 gives about 3.1 syllables a second, what newsreaders on horns speak at; louder than 60 it clips.
WORDS_A_MINUTE, GAP, LOUDNESS = 135, 1, 60
WHEEL = "espeakng_loader"
MISSING = "Máy thiếu espeak-ng, giọng máy nghe thử. Hãy cài gói espeak-ng (Debian), hoặc chạy make setup."
WHEEL_PROCESS = Path(__file__).resolve().parent / "espeak_process.py"
_FLAGS = re.compile(r"\([a-z-]+\)")  # "(en)": from here on as in English


class Espeak(Voice, Protocol):
    """A way to call the engine: to read, and to write down how a text sounds."""

    is_draft: bool = True
    name: str = DRAFT_LABEL

    def phonemes(self, texts: Sequence[str], language: str) -> list[str]:
        """Return each text in the international phonetic alphabet, as espeak-ng hears it."""
        ...


class Program(Espeak):
    """Debian's program: a process a clause, so that no clause leaves a trace in the next."""

    def __init__(self, program: str) -> None:
        self._program = program
        version = run([program, "--version"], b"").decode().partition("  Data at")[0].strip()
        self.key = f"{version} {LANGUAGE} {WORDS_A_MINUTE} {GAP} {LOUDNESS}"

    def speak(self, clauses: Sequence[Clause]) -> list[bytes]:
        return on_every_core(self._speak_one, clauses)

    def phonemes(self, texts: Sequence[str], language: str) -> list[str]:
        command = [self._program, "-v", language, "-q", "--ipa", "-b", "1", "--stdin"]
        return on_every_core(lambda text: _plain(run(command, text.encode()).decode()), texts)

    def _speak_one(self, clause: Clause) -> bytes:
        # The words go in by stdin: a clause that starts with a hyphen must not become an option.
        manner = ["-v", LANGUAGE, "-s", str(_rate(clause)), "-g", str(GAP), "-a", str(LOUDNESS)]
        return run([self._program, *manner, "-b", "1", "--stdin", "--stdout"], clause.words.encode())


class Wheel(Espeak):
    """The same engine from PyPI, for machines without the program."""

    key = f"espeakng-loader {LANGUAGE} {WORDS_A_MINUTE} {GAP} {LOUDNESS}"

    def speak(self, clauses: Sequence[Clause]) -> list[bytes]:
        manner: Errand = {"do": "speak", "gap": GAP, "volume": LOUDNESS, "voice": LANGUAGE}
        return self._carry_out(
            [{**manner, "rate": _rate(clause), "text": clause.words} for clause in clauses]
        )

    def phonemes(self, texts: Sequence[str], language: str) -> list[str]:
        errands: list[Errand] = [{"do": "phonemes", "voice": language, "text": text} for text in texts]
        return [_plain(made.decode()) for made in self._carry_out(errands)]

    def _carry_out(self, errands: Sequence[Errand]) -> list[bytes]:
        each = -(-len(errands) // cores()) or 1
        batches = [errands[start : start + each] for start in range(0, len(errands), each)]
        return [made for batch in on_every_core(self._carry_out_some, batches) for made in batch]

    def _carry_out_some(self, errands: Sequence[Errand]) -> list[bytes]:
        with TemporaryDirectory(prefix="gandan-voice-") as folder:
            given = json.dumps({"folder": folder, "errands": list(errands)}).encode()
            run([sys.executable, "-I", str(WHEEL_PROCESS)], given, Bounds(seconds=30 + len(errands)))
            return [(Path(folder) / str(number)).read_bytes() for number in range(len(errands))]


@cache
def draft_voice() -> Espeak:
    """Return the program where there is one, else the wheel; raises VoiceError where there is neither."""
    program = shutil.which("espeak-ng")
    if program:
        return Program(program)
    if find_spec(WHEEL) is None:
        raise VoiceError(MISSING)
    return Wheel()


def _rate(clause: Clause) -> int:
    return round(WORDS_A_MINUTE * clause.pace)


def _plain(phonemes: str) -> str:
    return _FLAGS.sub("", " ".join(phonemes.split()))
