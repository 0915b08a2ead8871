"""Reads clauses with the espeak-ng library of the wheel. Run as a process: one JSON order on stdin."""

from __future__ import annotations

import ctypes
import json
import os
import sys
import wave
from pathlib import Path
from typing import Any

import espeakng_loader

SYNCHRONOUS = 2
UTF8_AND_END_PAUSE = 1 | 0x1000
RATE, VOLUME, GAP = 1, 2, 7  # numbers of espeak_PARAMETER
CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


def main() -> int:
    order = json.load(sys.stdin)
    for number, clause in enumerate(order["clauses"]):
        # A child a clause: the engine's own state must not reach from one clause into the next.
        child = os.fork()
        if child == 0:
            _speak(clause, Path(order["folder"]) / f"{number}.wav", order)
            os._exit(0)
        if os.waitpid(child, 0)[1] != 0:
            return 1
    return 0


def _speak(clause: str, file: Path, order: dict[str, Any]) -> None:
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    rate = library.espeak_Initialize(SYNCHRONOUS, 0, espeakng_loader.get_data_path().encode(), 0)
    samples = bytearray()
    keep = CALLBACK(lambda sound, count, _events: _collect(samples, sound, count))
    library.espeak_SetSynthCallback(keep)
    library.espeak_SetVoiceByName(order["voice"].encode())
    for parameter, name in ((RATE, "rate"), (VOLUME, "volume"), (GAP, "gap")):
        library.espeak_SetParameter(parameter, order[name], 0)
    words = clause.encode()
    size = ctypes.c_size_t(len(words) + 1)
    library.espeak_Synth(words, size, ctypes.c_uint(0), 1, ctypes.c_uint(0), UTF8_AND_END_PAUSE, None, None)
    library.espeak_Synchronize()
    _write(file, bytes(samples), rate)


def _collect(samples: bytearray, sound: Any, count: int) -> int:  # noqa: ANN401 - a pointer from C
    if sound and count > 0:
        samples.extend(ctypes.string_at(sound, count * 2))
    return 0


def _write(file: Path, samples: bytes, rate: int) -> None:
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(samples)


if __name__ == "__main__":
    raise SystemExit(main())
