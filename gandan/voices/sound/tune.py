"""Our signature: five plucked notes, computed, the same on every station. No rights to clear."""

from __future__ import annotations

import math
import wave
from array import array
from functools import cache
from io import BytesIO
from random import Random

RATE = 44_100
PEAK = 24_000  # of 32,767: about -20 LUFS, a little under a voice at -16
# Five-note scale on D, as the zither (đàn tranh) is tuned: (start in seconds, pitch in Hz, loudness).
D, G, A, B, HIGH_D = 293.66, 392.00, 440.00, 493.88, 587.33
NOTES = {
    "opening": (
        *((0.0, D, 0.8), (0.32, G, 0.8), (0.64, A, 0.85), (0.96, B, 0.9)),
        *((1.28, HIGH_D, 1.0), (2.08, A, 0.7), (2.4, HIGH_D, 0.9)),
    ),
    "closing": ((0.0, HIGH_D, 0.9), (0.36, B, 0.8), (0.72, A, 0.8), (1.08, G, 0.8), (1.6, D, 0.9)),
}
RING_SECONDS = 2.4
SEED = 1739


@cache
def play(which: str) -> bytes:
    """Return the opening or the closing tune as a WAV."""
    notes = NOTES[which]
    return _wav(_mixed(notes, notes[-1][0] + RING_SECONDS))


def nothing() -> bytes:
    """Return a second of silence."""
    return _wav([0.0] * RATE)


def _mixed(notes: tuple[tuple[float, float, float], ...], seconds: float) -> list[float]:
    mixed = [0.0] * int(seconds * RATE)
    for start, pitch, loudness in notes:
        first = int(start * RATE)
        for number, value in enumerate(_pluck(pitch)[: len(mixed) - first]):
            mixed[first + number] += loudness * value
    return _faded(mixed)


def _pluck(pitch: float) -> list[float]:
    """Return a plucked string after Karplus and Strong: a burst of noise that a loop makes softer."""
    period = int(RATE / pitch - 0.5)
    noise = Random(SEED)  # noqa: S311 - a sound, not a secret
    loop = [noise.uniform(-1, 1) for _ in range(period)]
    # Two smoothings take the scratch off the pluck: horns make it worse.
    for _ in range(2):
        loop = [(loop[at - 1] + loop[at]) / 2 for at in range(period)]
    sound = []
    for at in range(int(RING_SECONDS * RATE)):
        place = at % period
        sound.append(loop[place])
        loop[place] = 0.4985 * (loop[place] + loop[(place + 1) % period])
    return sound


def _faded(mixed: list[float]) -> list[float]:
    tail = RATE
    for back in range(min(tail, len(mixed))):
        mixed[-1 - back] *= math.sin(math.pi / 2 * back / tail)
    return mixed


def _wav(mixed: list[float]) -> bytes:
    loudest = max(map(abs, mixed)) or 1.0
    samples = array("h", (round(PEAK * value / loudest) for value in mixed))
    out = BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return out.getvalue()
