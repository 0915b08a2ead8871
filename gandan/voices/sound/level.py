"""Loudness: -16 LUFS, true peak at most -1.5 dB, for horns; others by setting. First measure, then set.

A voice is measured once, on a fixed text with the pauses of a programme, and every clause it reads is set
with that one figure; each clause is then encoded and kept by itself. A programme of three minutes lies at
-16.1 (benchmarks/voices.py), nearer than loudnorm itself comes (-16.5) when it measures each programme anew;
and a second station only costs the clauses that are its own.
A human recording has no such constancy: it is measured itself (recording.py), sentence by sentence too.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.voices.errors import ToolError
from gandan.voices.sound import ffmpeg

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

RANGE = 7.0
METER_ROOM = 0.3  # LU: so much more than `measure` does `meter` find at most


@dataclass(frozen=True)
class Target:
    """How loud the whole shall be, and how loud no moment of it."""

    lufs: float = -16.0
    true_peak: float = -1.5

    @property
    def filter(self) -> str:
        return f"loudnorm=I={self.lufs}:TP={self.true_peak}:LRA={RANGE}"


HORNS = Target()
# Horns waste what is below 120 Hz. The compressor and the limiter take the peaks of the machine's voice
# down so far that the level can be set by one gain, without a peak above -1.5 dB.
VOICE = (
    "highpass=f=120,acompressor=threshold=-24dB:ratio=4:attack=2:release=80:makeup=2,"
    "alimiter=limit=0.24:level=disabled:attack=2:release=30"
)


@dataclass(frozen=True)
class Level:
    """How loud a sound is, and how loud its loudest moment."""

    integrated: float
    true_peak: float

    def gain(self, target: Target) -> float:
        """Return the one gain, in dB, that reaches the target or the peak, whichever comes first."""
        return round(min(target.lufs - self.integrated, target.true_peak - self.true_peak), 2)


@dataclass(frozen=True)
class Measured(Level):
    """What the first pass of loudnorm found: all that its second pass wants to know."""

    range: float
    threshold: float
    offset: float


def measure(sources: Sequence[Path], before: str, *, pause: float = 0.0) -> Measured:
    """Measure files played one after the other, behind the filters that will be used on them."""
    return _read(_played(sources, f"{before},{HORNS.filter}:print_format=json", pause))


def meter(sources: Sequence[Path], before: str, *, pause: float = 0.0) -> Level:
    """Measure the same for a quarter of the work, to a tenth; silence is -70 LUFS.

    It finds up to METER_ROOM more than `measure`. And behind a limiter up to 1 dB more true peak: loudnorm
    has the filters before it work at its own 192 kHz, where no peak hides between two samples.
    """
    said = _played(sources, f"{before},ebur128=framelog=verbose:peak=true", pause)
    found = re.search(r"\bI: +(-?[\d.]+) LUFS.*\bPeak: +(-?(?:[\d.]+|inf)) dBFS", said, re.DOTALL)
    if not found:
        raise ToolError(ffmpeg.FAILED, tool="ebur128", said=said[-500:])
    return Level(float(found[1]), float(found[2]))


def _played(sources: Sequence[Path], filters: str, pause: float) -> str:
    inputs = [part for file in sources for part in ("-i", str(file))]
    padded = "".join(f"[{number}:a:0]apad=pad_dur={pause}[s{number}];" for number in range(len(sources)))
    joined = "".join(f"[s{number}]" for number in range(len(sources)))
    graph = f"{padded}{joined}concat=n={len(sources)}:v=0:a=1,{filters}"
    return ffmpeg.run([*inputs, "-filter_complex", graph, "-f", "null", "-"])


def _read(said: str) -> Measured:
    found = re.search(r"\{[^{}]*\"input_i\"[^{}]*\}", said)
    if not found:
        raise ToolError(ffmpeg.FAILED, tool="loudnorm", said=said[-500:])
    told = {key: float(value) for key, value in json.loads(found[0]).items() if key != "normalization_type"}
    return Measured(
        integrated=told["input_i"],
        true_peak=told["input_tp"],
        range=told["input_lra"],
        threshold=told["input_thresh"],
        offset=told["target_offset"],
    )
