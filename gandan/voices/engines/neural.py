"""Neural voices: any Piper or VITS model (.onnx) with its description (.json), run by our own runner.

Phonemes come from espeak-ng as a program, numbers from the description's table, sound from the model in a
process of its own: a stranger's model is data that a large C++ library reads.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from gandan.voices.cores import cores
from gandan.voices.engines.base import Voice
from gandan.voices.engines.espeak import draft_voice
from gandan.voices.engines.programs import Bounds, run
from gandan.voices.errors import VoiceError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.voices.clauses import Clause
    from gandan.voices.engines.neural_config import NeuralConfig

PROCESS = Path(__file__).resolve().parent / "neural_process.py"
RUNTIME = "onnxruntime"
MISSING = (
    "Máy chủ chưa có phần chạy giọng nơ-ron (onnxruntime). Hãy cài thêm bằng lệnh: "
    ".venv/bin/pip install --no-deps --require-hashes -r requirements/neural.txt"
)
UNREADABLE = "{name} không đọc được “{words}”: bảng âm của giọng không có âm nào ở đây."
START_SECONDS, CLAUSE_SECONDS = 60, 20
MOST_IDS = 4000  # a clause has about 100


@dataclass(frozen=True)
class Neural(Voice):
    """A model and its description, both checked by whoever opens it."""

    key: str
    name: str
    model: Path
    config: NeuralConfig
    pace: float = 1.0  # of the whole voice: 0.9 reads slower

    def speak(self, clauses: Sequence[Clause]) -> list[bytes]:
        if not clauses:
            return []
        if find_spec(RUNTIME) is None:
            raise VoiceError(MISSING)
        phonemes = draft_voice().phonemes([clause.words for clause in clauses], self.config.espeak_voice)
        orders = [self._order(*pair) for pair in zip(clauses, phonemes, strict=True)]
        with TemporaryDirectory(prefix="gandan-voice-") as folder:
            given = {
                "folder": folder,
                "model": str(self.model),
                "rate": self.config.sample_rate,
                "speaker": self.config.speaker,
                "cores": cores(),
                "orders": orders,
            }
            bounds = Bounds(seconds=START_SECONDS + CLAUSE_SECONDS * len(orders))
            run([sys.executable, "-I", str(PROCESS)], json.dumps(given).encode(), bounds)
            return [(Path(folder) / f"{number}.wav").read_bytes() for number in range(len(orders))]

    def _order(self, clause: Clause, phonemes: str) -> dict[str, object]:
        ids = self.config.ids(_with_sign(phonemes, clause.words))
        if not ids or len(ids) > MOST_IDS:
            raise VoiceError(UNREADABLE.format(name=self.name, words=clause.words))
        return {"ids": ids, "length": self.config.length_scale / (clause.pace * self.pace)}


def _with_sign(phonemes: str, words: str) -> str:
    """Put the clause's own end sign back: the model raises or lowers its voice by it."""
    sign = words[-1:] if words[-1:] in ",;:.!?" else ","
    return unicodedata.normalize("NFD", phonemes) + sign
