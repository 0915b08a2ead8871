"""The draft voice: espeak-ng, always in a process of its own, because its licence is not ours."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from gandan.voices.errors import ToolError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.voices.engines.base import Voice

LANGUAGE = "vi"
# 135 gives about 3.1 syllables a second, what newsreaders on horns speak at; louder than 60 it clips.
WORDS_A_MINUTE, GAP, LOUDNESS = "135", "1", "60"
LONGEST_SECONDS = 30
WHEEL_PROCESS = "gandan.voices.engines.espeak_process"
FAILED = "Giọng máy không đọc được bài này. Hệ thống sẽ thử lại; nếu vẫn hỏng, hãy báo người quản trị."


class Program:
    """Debian's program: a process a clause, so that no clause leaves a trace in the next."""

    is_draft = True

    def __init__(self, program: str) -> None:
        self._program = program
        self.key = f"{_version(program)} {LANGUAGE} {WORDS_A_MINUTE} {GAP} {LOUDNESS}"

    def speak(self, clauses: Sequence[str]) -> list[bytes]:
        with TemporaryDirectory(prefix="gandan-voice-") as folder:
            file = Path(folder) / "clause.wav"
            return [self._speak_one(clause, file) for clause in clauses]

    def _speak_one(self, clause: str, file: Path) -> bytes:
        # The words go in by stdin: a clause that starts with a hyphen must not become an option.
        manner = ["-v", LANGUAGE, "-s", WORDS_A_MINUTE, "-g", GAP, "-a", LOUDNESS]
        _run([self._program, *manner, "-b", "1", "--stdin", "-w", str(file)], clause.encode())
        return file.read_bytes()


class Wheel:
    """The same engine from PyPI, for machines without the program."""

    is_draft = True
    key = f"espeakng-loader {LANGUAGE} {WORDS_A_MINUTE} {GAP} {LOUDNESS}"

    def speak(self, clauses: Sequence[str]) -> list[bytes]:
        manner = {"rate": int(WORDS_A_MINUTE), "gap": int(GAP), "volume": int(LOUDNESS), "voice": LANGUAGE}
        with TemporaryDirectory(prefix="gandan-voice-") as folder:
            order = json.dumps({**manner, "folder": folder, "clauses": list(clauses)})
            _run([sys.executable, "-m", WHEEL_PROCESS], order.encode())
            return [(Path(folder) / f"{number}.wav").read_bytes() for number in range(len(clauses))]


@cache
def draft_voice() -> Voice:
    """Return the program where there is one, else the wheel."""
    program = shutil.which("espeak-ng")
    return Program(program) if program else Wheel()


def _version(program: str) -> str:
    return _run([program, "--version"], b"").decode().partition("  Data at")[0].strip()


def _run(command: list[str], given: bytes) -> bytes:
    try:
        done = subprocess.run(  # noqa: S603 - our own program and options, words by stdin
            command, input=given, capture_output=True, check=True, timeout=LONGEST_SECONDS
        )
    except subprocess.CalledProcessError as error:
        raise ToolError(FAILED, tool=command[0], said=error.stderr.decode(errors="replace")) from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ToolError(FAILED, tool=command[0], said=str(error)) from error
    return done.stdout
