"""When each sentence is said: for reading along, for subtitles, for whoever cuts the sound."""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Timed:
    """A clause and exactly where its sound lies, in seconds."""

    spoken: str
    start: float
    end: float


@dataclass(frozen=True)
class Mark:
    """A sentence from its first sound to the first sound of the next: between two marks there is no gap."""

    written: str
    spoken: str
    start: float
    end: float
    clauses: tuple[Timed, ...] = ()


def to_json(marks: Sequence[Mark], seconds: float) -> str:
    """Return the marks as one JSON object; times are in seconds."""
    sentences = [
        {
            "start": _rounded(mark.start),
            "end": _rounded(mark.end),
            "text": mark.written,
            "spoken": mark.spoken,
            "clauses": [
                {"start": _rounded(each.start), "end": _rounded(each.end), "spoken": each.spoken}
                for each in mark.clauses
            ],
        }
        for mark in marks
    ]
    told = {"seconds": _rounded(seconds), "sentences": sentences}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def to_vtt(marks: Sequence[Mark]) -> str:
    """Return the marks as WebVTT, a cue a sentence, as it is written; what takes no time has no cue."""
    cues = [
        f"{number}\n{_clock(mark.start)} --> {_clock(mark.end)}\n{_cue(mark.written)}\n"
        for number, mark in enumerate((mark for mark in marks if mark.start < mark.end), 1)
    ]
    return "\n".join(["WEBVTT\n", *cues])


def _cue(written: str) -> str:
    """Keep the words from being read as a tag, a time or the end of the cue."""
    return escape(" ".join(written.split()), quote=False)


def _clock(seconds: float) -> str:
    thousandths = round(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{rest // 1000:02d}.{rest % 1000:03d}"


def _rounded(seconds: float) -> float:
    return round(seconds, 3)
