"""Recordings made in code."""

from __future__ import annotations

import math
import wave
from array import array
from io import BytesIO

RATE = 16_000


def hum(seconds: float, *, silent_seconds: float = 0, loudness: int = 6000) -> bytes:
    """Return a WAV of a swelling tone with silence before and after."""
    quiet = [0] * int(silent_seconds * RATE)
    tone = [
        round(loudness * math.sin(at * 0.15) * (0.6 + 0.4 * math.sin(at / 2000)))
        for at in range(int(seconds * RATE))
    ]
    out = BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(array("h", quiet + tone + quiet).tobytes())
    return out.getvalue()
