"""An offline recogniser that writes down what it hears: the ear that voices are tested with."""

from __future__ import annotations

import json
import sys
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from gandan.voices.engines.programs import ANSWER, Bounds, run
from gandan.voices.errors import VoiceError

if TYPE_CHECKING:
    from collections.abc import Sequence

PACKAGE, MODULE = "viet-asr", "vietasr"
PROCESS = Path(__file__).resolve().parent / "listening_process.py"
START_SECONDS, SOUND_SECONDS = 60, 30
MISSING = (
    "Máy này chưa có phần nghe thử (viet-asr) nên chưa kiểm tra được giọng. Hãy cài bằng lệnh: "
    ".venv/bin/pip install --no-deps --require-hashes -r requirements/bench.txt"
)


def recogniser() -> str:
    """Return the recogniser's name and version; raises VoiceError where there is none."""
    if find_spec(MODULE) is None:
        raise VoiceError(MISSING)
    return f"{PACKAGE} {metadata.version(PACKAGE)}"


def listen(wavs: Sequence[bytes]) -> list[str]:
    """Return what is heard in each WAV; raises VoiceError."""
    recogniser()
    with TemporaryDirectory(prefix="gandan-listening-") as folder:
        files = [Path(folder) / f"{number}.wav" for number in range(len(wavs))]
        for file, wav in zip(files, wavs, strict=True):
            file.write_bytes(wav)
        given = json.dumps([str(file) for file in files]).encode()
        bounds = Bounds(seconds=START_SECONDS + SOUND_SECONDS * len(wavs))
        answer = run([sys.executable, "-I", str(PROCESS), ANSWER], given, bounds)
    heard: list[str] = json.loads(answer)
    return heard
