"""Recordings made in code."""

from __future__ import annotations

import math
import random
import wave
from array import array
from io import BytesIO

RATE = 16_000


def hum(seconds: float, *, silent_seconds: float = 0, loudness: int = 6000) -> bytes:
    """Return a WAV of a swelling tone with silence before and after."""
    quiet = [0] * int(silent_seconds * RATE)
    return _wav(quiet + _tone(seconds, loudness) + quiet)


def words_and_pauses(lengths: list[float], *, pause_seconds: float) -> bytes:
    """Return a WAV of tones of these lengths, with a pause after each."""
    quiet = [0] * int(pause_seconds * RATE)
    return _wav([sample for seconds in lengths for sample in _tone(seconds, 6000) + quiet])


def sentence(  # noqa: PLR0913 - a table of rooms and readers names what it changes
    seconds: float = 2, *, loudness: int = 8000, pause_seconds: float = 0.6, noise: int = 0, mains: int = 0
) -> bytes:
    """Return a WAV of a voice-like tone between two pauses, in a room that hisses or hums that loud.

    What is too loud for 16 bits is cut off, as a microphone does.
    """
    hiss = random.Random(seconds)  # noqa: S311 - repeatable on purpose
    pause = [0] * int(pause_seconds * RATE)
    voice = [
        round(loudness * math.sin(at * 0.15) * (0.5 + 0.5 * math.sin(at / 900)))
        for at in range(int(seconds * RATE))
    ]
    heard = [
        value + round(hiss.gauss(0, 1) * noise + mains * math.sin(2 * math.pi * 50 * at / RATE))
        for at, value in enumerate(pause + voice + pause)
    ]
    return _wav([max(-32_768, min(32_767, value)) for value in heard])


def _tone(seconds: float, loudness: int) -> list[int]:
    return [
        round(loudness * math.sin(at * 0.15) * (0.6 + 0.4 * math.sin(at / 2000)))
        for at in range(int(seconds * RATE))
    ]


def _wav(samples: list[int]) -> bytes:
    out = BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(array("h", samples).tobytes())
    return out.getvalue()
