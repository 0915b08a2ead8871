"""Calls the espeak-ng library of the wheel. Run as a process: one JSON object of errands on stdin."""

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
UTF8, IPA = 1, 2
UTF8_AND_END_PAUSE = UTF8 | 0x1000
PARAMETERS = {"rate": 1, "volume": 2, "gap": 7}  # numbers of espeak_PARAMETER
CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


def main() -> int:
    given = json.load(sys.stdin)
    for number, order in enumerate(given["errands"]):
        # A child an errand: the engine's own state must not reach from one clause into the next.
        child = os.fork()
        if child == 0:
            {"speak": _speak, "phonemes": _phonemes}[order["do"]](order, Path(given["folder"]) / str(number))
            os._exit(0)
        if os.waitpid(child, 0)[1] != 0:
            return 1
    return 0


def _speak(order: dict[str, Any], file: Path) -> None:
    library, rate = _engine(order)
    samples = bytearray()
    keep = CALLBACK(lambda sound, count, _events: _collect(samples, sound, count))
    library.espeak_SetSynthCallback(keep)
    for name, parameter in PARAMETERS.items():
        library.espeak_SetParameter(parameter, order[name], 0)
    words = order["text"].encode()
    size = ctypes.c_size_t(len(words) + 1)
    library.espeak_Synth(words, size, ctypes.c_uint(0), 1, ctypes.c_uint(0), UTF8_AND_END_PAUSE, None, None)
    library.espeak_Synchronize()
    _write(file, bytes(samples), rate)


def _phonemes(order: dict[str, Any], file: Path) -> None:
    """Ask clause by clause: the engine moves the pointer on, and sets it to nothing at the end."""
    library, _rate = _engine(order)
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    words = ctypes.create_string_buffer(order["text"].encode())
    left = ctypes.c_void_p(ctypes.addressof(words))
    said = []
    while left.value:
        said.append(library.espeak_TextToPhonemes(ctypes.byref(left), UTF8, IPA) or b"")
    file.write_bytes(b" ".join(said))


def _engine(order: dict[str, Any]) -> tuple[ctypes.CDLL, int]:
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    rate = library.espeak_Initialize(SYNCHRONOUS, 0, espeakng_loader.get_data_path().encode(), 0)
    library.espeak_SetVoiceByName(order["voice"].encode())
    return library, rate


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
