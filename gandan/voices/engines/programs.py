"""Programs that are not ours, run as if they meant harm: bounded in time, size and what they are told."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from gandan.voices.errors import ToolError

CONFINED = Path(__file__).resolve().parent / "confined_process.py"
FAILED = "Giọng máy không đọc được bài này. Hệ thống sẽ thử lại; nếu vẫn hỏng, hãy báo người quản trị."
TOLD = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR")  # of our environment; never a key or an address
LAST_WORDS = 500
ANSWER = "out.wav"  # in the program's folder: for those that do not answer by stdout


@dataclass(frozen=True)
class Bounds:
    """What one run of a program may use."""

    seconds: float = 30
    file_bytes: int = 32 * 1024 * 1024  # of each file it writes, its answer included
    memory_bytes: int = 4 * 1024**3


def run(
    command: list[str], given: bytes, bounds: Bounds | None = None, *, told: dict[str, str] | None = None
) -> bytes:
    """Return what the program answered; raises ToolError. Its children end with it.

    It stands in a folder of its own that is gone afterwards. Its answer goes to a file there, not to a
    pipe: a bound on the size of files then bounds the answer too. Without bounds only its time is limited:
    that is for espeak-ng as the system brings it, whose start would otherwise cost twice as much.
    """
    with TemporaryDirectory(prefix="gandan-voice-") as name:
        folder = Path(name)
        (folder / "in").write_bytes(given)
        try:
            code = _finish(command, folder, bounds, told or {})
        except OSError as error:
            raise ToolError(FAILED, tool=command[0], said=str(error)) from error
        if code != 0:
            said = (folder / "err").read_bytes()[-LAST_WORDS:].decode(errors="replace")
            raise ToolError(FAILED, tool=command[0], said=f"{code}: {said}")
        answer = folder / ANSWER
        written = answer.is_file() and not answer.is_symlink()
        return (answer if written else folder / "out").read_bytes()


def _finish(command: list[str], folder: Path, bounds: Bounds | None, told: dict[str, str]) -> int:
    known = {key: os.environ[key] for key in TOLD if key in os.environ}
    if bounds:
        limits = [str(int(bounds.seconds) + 1), str(bounds.file_bytes), str(bounds.memory_bytes)]
        command = [sys.executable, "-IS", str(CONFINED), *limits, *command]
    with (
        (folder / "in").open("rb") as given,
        (folder / "out").open("wb") as out,
        (folder / "err").open("wb") as err,
    ):
        started = subprocess.Popen(  # noqa: S603 - the operator's own program; words go in by stdin
            command,
            stdin=given,
            stdout=out,
            stderr=err,
            cwd=folder,
            env={**known, **told},
            start_new_session=True,
        )
        return _wait(started, bounds.seconds if bounds else Bounds.seconds)


def _wait(started: subprocess.Popen[bytes], seconds: float) -> int:
    """Wait for the program; then end whatever it has left running."""
    try:
        return started.wait(seconds)
    except subprocess.TimeoutExpired:
        return -signal.SIGKILL
    finally:
        with suppress(ProcessLookupError):
            os.killpg(started.pid, signal.SIGKILL)
        started.wait()
