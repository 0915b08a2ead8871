"""Sentences to sound: each clause is spoken, levelled and encoded once, then programmes are joined."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from gandan.text.syllables import spoken_seconds
from gandan.voices import recording
from gandan.voices.alignment import align
from gandan.voices.errors import VoiceError
from gandan.voices.marks import Mark, Timed
from gandan.voices.sound import level, samples
from gandan.voices.sound.forms import MP3, Form, Order
from gandan.voices.sound.store import Store, keep, name_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from gandan.voices.clauses import Clause
    from gandan.voices.engines.base import Voice
    from gandan.voices.lines import Line

KILOBITS = 64  # a machine's voice loses nothing to it, and 300 stations fit on a stick
AROUND_TUNES = 0.7  # seconds of silence between the tunes and the words
BETWEEN = 0.5  # seconds, the mean silence between the clauses of a programme
# Ordinary words with every tone and vowel, about 20 seconds: the voice's level is measured on them.
REFERENCE = (
    "Uỷ ban nhân dân xã trân trọng thông báo đến toàn thể bà con.",
    "Hồ sơ được tiếp nhận tại bộ phận một cửa, từ thứ hai đến thứ sáu hằng tuần.",
    "Người dân có thể nộp trực tiếp, nộp trên mạng, hoặc gửi qua bưu điện.",
    "Mọi thắc mắc xin gọi không hai ba năm, ba năm bốn năm, một một năm.",
)
MUTE = "{name} không đọc được “{words}”. Hãy viết lại chỗ này bằng chữ tiếng Việt thông thường."
# Horns waste what is below 120 Hz. The compressor and the limiter take the peaks of the machine's voice
# down so far that the level can be set by one gain, without a peak above the target's.
VOICE = (
    "highpass=f=120,acompressor=threshold=-24dB:ratio=4:attack=2:release=80:makeup=2,"
    "alimiter=limit=0.24:level=disabled:attack=2:release=30"
)


@dataclass(frozen=True)
class Programme:
    """Joined sound, and when each sentence is said in it."""

    sound: bytes
    marks: tuple[Mark, ...]
    seconds: float


@dataclass(frozen=True)
class Studio:
    """A voice, a place to keep what it has read, and how loud and in which form it is wanted."""

    voice: Voice
    store: Store
    form: Form = field(default_factory=lambda: MP3(KILOBITS))
    target: level.Target = level.HORNS

    def prepare(self, spoken: Iterable[str]) -> dict[Clause, bytes]:
        """Return every clause in the studio's form; what is not kept yet is read now, all at once."""
        divided = [clause for sentence in spoken for clause in self.voice.divide(sentence)]
        names = {clause: self._name(clause) for clause in divided}
        kept = {clause: self.store.get(name) for clause, name in names.items()}
        unread = [clause for clause, sound in kept.items() if sound is None]
        fresh = dict(zip(unread, self._read(unread) if unread else [], strict=True))
        for clause, sound in fresh.items():
            self.store.put(names[clause], sound)
        return {clause: fresh.get(clause) or sound or b"" for clause, sound in kept.items()}

    def programme(self, lines: Sequence[Line], *, tunes: bool = True) -> Programme:
        """Join tune, sentences with their silences, tune."""
        sounds = self.prepare(line.spoken for line in lines)
        track = Track(self.form, self.store)
        if tunes:
            track.add(self.form.tune("opening", self.store))
            track.rest(AROUND_TUNES)
        begun = [self._say(line, sounds, track) for line in lines]
        ends = track.at
        if tunes:
            track.rest(AROUND_TUNES)
            track.add(self.form.tune("closing", self.store))
        return Programme(track.sound, _marks(lines, begun, ends), track.at)

    def _say(self, line: Line, sounds: dict[Clause, bytes], track: Track) -> tuple[Timed, ...]:
        clauses = self.voice.divide(line.spoken)
        said = []
        for number, clause in enumerate(clauses, 1):
            start = track.at
            track.add(sounds[clause])
            said.append(Timed(clause.words, start, track.at))
            track.rest(line.pause if number == len(clauses) else clause.pause)
        return tuple(said)

    def _read(self, unread: Sequence[Clause]) -> list[bytes]:
        heard = [_heard(self.voice, *pair) for pair in zip(unread, self.voice.speak(unread), strict=True)]
        gains = [self._gain()] * len(heard) if self.voice.is_steady else [self._gain_of(one) for one in heard]
        return self.form.encode(
            [Order(one, f"{VOICE},volume={gain}dB") for one, gain in zip(heard, gains, strict=True)]
        )

    def _gain(self) -> str:
        """Return, in dB, what brings this voice to the target; measured once and kept."""
        name = name_of("gain", self.voice.key, self._recipe)
        return keep(
            self.store, name, lambda: self._measured(level.measure, _reference(self.voice)).encode()
        ).decode()

    def _gain_of(self, wav: bytes) -> str:
        """Return the same for one sound; it is heard three times, because a short one has no loudness yet."""
        return self._measured(level.meter, [wav] * 3)

    def _measured(self, by: Callable[..., level.Level], wavs: Sequence[bytes]) -> str:
        with TemporaryDirectory(prefix="gandan-level-") as folder:
            files = [Path(folder) / f"{number}.wav" for number in range(len(wavs))]
            for file, wav in zip(files, wavs, strict=True):
                file.write_bytes(wav)
            return str(by(files, VOICE, pause=BETWEEN).gain(self.target))

    @property
    def _recipe(self) -> str:
        return repr(
            (VOICE, self.form.recipe, REFERENCE, BETWEEN, self.target, samples.QUIET, samples.LEAD_SECONDS)
        )

    def _name(self, clause: Clause) -> str:
        return name_of("clause", self.voice.key_of(clause), self._recipe, str(clause.pace), clause.words)


class Track:
    """Sound put one after the other, and how long it is by now."""

    def __init__(self, form: Form, store: Store) -> None:
        self._form = form
        self._store = store
        self._pieces: list[bytes] = []
        self._silences: dict[float, tuple[bytes, float]] = {}  # there are few lengths, and many rests
        self.at = 0.0

    def add(self, sound: bytes) -> None:
        self._put(sound, self._form.seconds(sound))

    def rest(self, seconds: float) -> None:
        if seconds not in self._silences:
            silence = self._form.silence(seconds, self._store)
            self._silences[seconds] = silence, self._form.seconds(silence)
        self._put(*self._silences[seconds])

    def _put(self, sound: bytes, seconds: float) -> None:
        self._pieces.append(sound)
        self.at += seconds

    @property
    def sound(self) -> bytes:
        return b"".join(self._pieces)


def recorded_programme(
    content: bytes, lines: Sequence[Line], store: Store, target: level.Target
) -> Programme:
    """Put the tunes around what a person has read; it has marks if its sentences can be told apart."""
    body = _levelled(content, store, target)
    seconds = recording.FORM.seconds(body)
    rests = [*(line.pause for line in lines[:-1]), 0.0]  # the silence at the end is cut
    expected = [spoken_seconds(line.spoken) + rest for line, rest in zip(lines, rests, strict=False)]
    starts = align(expected, seconds, recording.silences(body))
    track = Track(recording.FORM, store)
    track.add(recording.FORM.tune("opening", store))
    track.rest(AROUND_TUNES)
    begun = track.at
    track.add(body)
    ends = [*(begun + start for start in (starts or [])[1:]), track.at]
    track.rest(AROUND_TUNES)
    track.add(recording.FORM.tune("closing", store))
    marks = [
        Mark(line.written, line.spoken, begun + start, end)
        for line, start, end in zip(lines, starts or [], ends, strict=False)
    ]
    return Programme(track.sound, tuple(marks), track.at)


def _levelled(content: bytes, store: Store, target: level.Target) -> bytes:
    name = name_of("recording", hashlib.sha256(content).hexdigest(), recording.recipe(target))
    return keep(store, name, lambda: recording.level_recording(content, target))


def _heard(voice: Voice, clause: Clause, wav: bytes) -> bytes:
    """Return the clause without silence around it; a clause of which nothing is heard must not go on air."""
    sound = samples.trim(samples.read(wav))
    if not sound.values:
        raise VoiceError(MUTE.format(name=voice.name, words=clause.words))
    return samples.write(sound)


def _reference(voice: Voice) -> list[bytes]:
    clauses = [clause for sentence in REFERENCE for clause in voice.divide(sentence)]
    return [_heard(voice, *pair) for pair in zip(clauses, voice.speak(clauses), strict=True)]


def _marks(lines: Sequence[Line], said: Sequence[tuple[Timed, ...]], end: float) -> tuple[Mark, ...]:
    """Let each sentence last until the next begins; one of which nothing is said has no length."""
    starts = [*(clauses[0].start if clauses else None for clauses in said), end]
    following = end
    marks = []
    for line, clauses, start in reversed(list(zip(lines, said, starts, strict=False))):
        begin = following if start is None else start
        marks.append(Mark(line.written, line.spoken, begin, following, clauses))
        following = begin
    return tuple(reversed(marks))
