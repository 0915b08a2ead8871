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
from gandan.voices.errors import ToolError, VoiceError

if TYPE_CHECKING:
    from collections.abc import Sequence

PACKAGE, MODULE = "viet-asr", "vietasr"
PROCESS = Path(__file__).resolve().parent / "listening_process.py"
START_SECONDS, SOUND_SECONDS = 60, 30
MISSING = (
    "Máy này chưa có phần nghe thử (viet-asr) nên chưa kiểm tra được giọng. Hãy cài bằng lệnh: "
    ".venv/bin/pip install --no-deps --require-hashes -r requirements/bench.txt"
)
UNHEARD = (
    "Phần nghe thử dừng giữa chừng hoặc nghe lâu quá nên chưa có kết quả. "
    "Hãy kiểm tra lại khi máy rảnh; nếu vẫn vậy, hãy báo người quản trị."
)


def recogniser() -> str:
    """Return the recogniser's name and version; raises VoiceError where there is none."""
    if find_spec(MODULE) is None:
        raise VoiceError(MISSING)
    return f"{PACKAGE} {metadata.version(PACKAGE)}"


def listen(wavs: Sequence[bytes], *, most_seconds: float | None = None) -> list[str]:
    """Return what is heard in each WAV, in so many seconds where it must be; raises VoiceError."""
    recogniser()
    seconds: float = START_SECONDS + SOUND_SECONDS * len(wavs)
    if most_seconds is not None:
        seconds = min(seconds, most_seconds)
    if seconds <= 0:
        raise VoiceError(UNHEARD)
    with TemporaryDirectory(prefix="gandan-listening-") as folder:
        files = [Path(folder) / f"{number}.wav" for number in range(len(wavs))]
        for file, wav in zip(files, wavs, strict=True):
            file.write_bytes(wav)
        given = json.dumps([str(file) for file in files]).encode()
        try:
            answer = run([sys.executable, "-I", str(PROCESS), ANSWER], given, Bounds(seconds=seconds))
        except ToolError as error:
            raise VoiceError(UNHEARD) from error
    heard: list[str] = json.loads(answer)
    return heard
