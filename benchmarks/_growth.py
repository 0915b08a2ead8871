"""How the time of reading grows with the text: four times the text, about four times the time.

A pattern that backtracks, or a slice in a loop, needs sixteen times.
"""

from __future__ import annotations

import gc
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from benchmarks._figures import figure
from gandan.text.errors import TextError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

PROMISED_GROWTH = 7
TOO_SHORT_TO_TELL = 0.02  # seconds
MEASURED_AGAIN = 4  # times


def worst(name: str, function: Callable[[str], object], pieces: Sequence[str], length: int) -> bool:
    """Print the piece on which the function grows most, repeated to a text of the length."""
    growths = [(*_growth(function, piece, length), piece) for piece in pieces]
    growth, seconds, piece = max(growths)
    measured = f"{growth:.1f} x at worst, on {piece!r}: {seconds * 1000:.0f} ms"
    title = f"{name}, {length} characters of {len(pieces)} kinds against a quarter"
    return figure(title, f"<= {PROMISED_GROWTH} x", measured, growth / PROMISED_GROWTH)


def _growth(function: Callable[[str], object], piece: str, length: int) -> tuple[float, float]:
    """Return (growth, seconds of the long text); what seems to break the promise is measured again.

    Where others use the machine a measurement of 20 ms may be off by half, while real growth stays.
    """
    measured = _measured(function, piece, length)
    for _ in range(MEASURED_AGAIN):
        if measured[0] <= PROMISED_GROWTH:
            break
        measured = min(measured, _measured(function, piece, length))
    return measured


def _measured(function: Callable[[str], object], piece: str, length: int) -> tuple[float, float]:
    """Return (growth, seconds of the long text); what takes no time to speak of has not grown."""
    text = (piece * (length // len(piece) + 1))[:length]
    seconds = _seconds(function, text)
    if seconds < TOO_SHORT_TO_TELL:
        return 0.0, seconds
    return seconds / max(_seconds(function, text[: length // 4]), TOO_SHORT_TO_TELL / 8), seconds


def _seconds(function: Callable[[str], object], text: str) -> float:
    """Return the quicker of two, each with an end of its own: some functions remember their last texts."""
    return min(_processor_seconds(function, text[:-2] + end) for end in (" a", " b"))


def _processor_seconds(function: Callable[[str], object], text: str) -> float:
    with _no_collector():
        began = time.process_time()
        with suppress(TextError):
            function(text)
        return time.process_time() - began


@contextmanager
def _no_collector() -> Iterator[None]:
    """Keep the collector of cycles out, as timeit does: only long texts make enough objects to wake it."""
    was_on = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
