"""Script to audio: each clause is spoken, levelled and encoded once, then programmes are joined."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from gandan.voices.sound import ffmpeg, frames, level, tune
from gandan.voices.sound.store import Store, keep, name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gandan.voices.engines.base import Voice
    from gandan.voices.lines import Line

KILOBITS = 64  # a machine's voice loses nothing to it, and 300 stations fit on a stick
AROUND_TUNES = 0.7  # seconds of silence between the tunes and the words
BETWEEN = 0.5  # seconds, the mean silence between the clauses of a programme
COMMA = 0.12  # the voice adds about as much of its own
# Ordinary words with every tone and vowel, about 20 seconds: the voice's level is measured on them.
REFERENCE = (
    "Uỷ ban nhân dân xã trân trọng thông báo đến toàn thể bà con.",
    "Hồ sơ được tiếp nhận tại bộ phận một cửa, từ thứ hai đến thứ sáu hằng tuần.",
    "Người dân có thể nộp trực tiếp, nộp trên mạng, hoặc gửi qua bưu điện.",
    "Mọi thắc mắc xin gọi không hai ba năm, ba năm bốn năm, một một năm.",
)


@dataclass(frozen=True)
class Studio:
    """A voice and a place to keep what it has read."""

    voice: Voice
    store: Store

    def prepare(self, spoken: Iterable[str]) -> dict[str, bytes]:
        """Return every clause as frames; those that are not kept yet are read now, many at once."""
        wanted = dict.fromkeys(clause for sentence in spoken for clause in clauses(sentence))
        kept = {clause: self.store.get(self._name(clause)) for clause in wanted}
        unread = [clause for clause, sound in kept.items() if sound is None]
        fresh = dict(zip(unread, self._read(unread) if unread else [], strict=True))
        for clause, sound in fresh.items():
            self.store.put(self._name(clause), sound)
        return {clause: fresh.get(clause) or sound or b"" for clause, sound in kept.items()}

    def programme(self, lines: Sequence[Line]) -> bytes:
        """Return the frames of tune, sentences with their silences, tune."""
        sounds = self.prepare(line.spoken for line in lines)
        quiet = _silent_frame(self.store, KILOBITS)
        comma = _silence(COMMA, quiet)
        body = b"".join(
            comma.join(sounds[clause] for clause in clauses(line.spoken)) + _silence(line.pause, quiet)
            for line in lines
        )
        return wrap(body, KILOBITS, self.store)

    def _read(self, unread: Sequence[str]) -> list[bytes]:
        filters = f"{level.VOICE},volume={self._gain()}dB"
        return level.encode(self.voice.speak(unread), filters, kilobits=KILOBITS)

    def _gain(self) -> str:
        """Return, in dB, what brings this voice to the target; measured once and kept."""
        name = name_of("gain", self.voice.key, ffmpeg.version(), _RECIPE)
        return keep(self.store, name, lambda: _measured_gain(self.voice)).decode()

    def _name(self, clause: str) -> str:
        return name_of("clause", self.voice.key, ffmpeg.version(), _RECIPE, clause)


_RECIPE = repr((level.VOICE, level.MP3, KILOBITS, REFERENCE, BETWEEN))


def clauses(spoken: str) -> list[str]:
    """Split a sentence where a reader breathes: what is kept then is shared by most stations.

    "không hai ba năm," begins the number of every commune of the province; only the rest is its own.
    """
    return [clause for clause in re.split(r"(?<=[,;:])\s+", spoken) if re.search(r"\w", clause)]


def wrap(body: bytes, kilobits: int, store: Store) -> bytes:
    """Put the signature tune before and after."""
    opening = _tune(store, "opening", kilobits)
    closing = _tune(store, "closing", kilobits)
    pause = _silence(AROUND_TUNES, _silent_frame(store, kilobits))
    return opening + pause + body + pause + closing


def _tune(store: Store, which: str, kilobits: int) -> bytes:
    name = name_of("tune", which, ffmpeg.version(), repr((level.MP3, kilobits, tune.NOTES)))
    return keep(store, name, lambda: level.encode([tune.play(which)], "anull", kilobits=kilobits)[0])


def _silence(seconds: float, frame: bytes) -> bytes:
    return frame * round(seconds / frames.SECONDS)


def _silent_frame(store: Store, kilobits: int) -> bytes:
    """Return one frame from the middle of a silence: it can be repeated for as long as the silence lasts."""
    name = name_of("silence", ffmpeg.version(), repr((level.MP3, kilobits)))
    return _middle(keep(store, name, lambda: level.encode([tune.nothing()], "anull", kilobits=kilobits)[0]))


@lru_cache(maxsize=8)
def _middle(stream: bytes) -> bytes:
    pieces = frames.split(stream)
    return pieces[len(pieces) // 2]


def _measured_gain(voice: Voice) -> bytes:
    with TemporaryDirectory(prefix="gandan-level-") as folder:
        files = [Path(folder) / f"{number}.wav" for number in range(len(REFERENCE))]
        for file, sound in zip(files, voice.speak(REFERENCE), strict=True):
            file.write_bytes(sound)
        return str(level.measure(files, level.VOICE, pause=BETWEEN).gain).encode()
