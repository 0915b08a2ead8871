"""Runs a model over clauses that are numbers already. Run as a process: one JSON object on stdin.

The model gets no noise (scales 0): it then gives the same sound every time, in any company. One thread a
clause, because the order in which several threads add would show in the last digits.
"""

from __future__ import annotations

import json
import sys
import wave
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

NO_NOISE = 0.0
LOUDEST = 32_767
MOST_SECONDS = 60
ERRORS_ONLY = 3


def main() -> int:
    given = json.load(sys.stdin)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = ERRORS_ONLY
    # As bytes: a model that names further files beside it finds none.
    model = Path(given["model"]).read_bytes()
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    with ThreadPoolExecutor(given["cores"]) as pool:
        sounds = list(pool.map(lambda order: _speak(session, order, given["speaker"]), given["orders"]))
    for number, sound in enumerate(sounds):
        _write(Path(given["folder"]) / f"{number}.wav", sound, given["rate"])
    return 0


def _speak(session: Any, order: dict[str, Any], speaker: int | None) -> Any:  # noqa: ANN401 - the runtime ships no types
    inputs = {
        "input": np.array([order["ids"]], dtype=np.int64),
        "input_lengths": np.array([len(order["ids"])], dtype=np.int64),
        "scales": np.array([NO_NOISE, order["length"], NO_NOISE], dtype=np.float32),
    }
    if speaker is not None:
        inputs["sid"] = np.array([speaker], dtype=np.int64)
    [sound, *_] = session.run(None, inputs)
    return np.asarray(sound, dtype=np.float32).reshape(-1)


def _write(file: Path, sound: Any, rate: int) -> None:  # noqa: ANN401 - an array
    most = MOST_SECONDS * rate
    if len(sound) > most or not np.isfinite(sound).all():
        raise SystemExit("the model's sound is too long or no sound at all")
    samples = np.clip(np.rint(sound * LOUDEST), -LOUDEST, LOUDEST).astype("<i2")
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(samples.tobytes())


if __name__ == "__main__":
    raise SystemExit(main())
