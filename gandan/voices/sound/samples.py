"""Sound as samples: what voices hand over, looked at before anything is done with it."""

from __future__ import annotations

import sys
import wave
from array import array
from dataclasses import dataclass
from io import BytesIO

from gandan.voices.errors import VoiceError

RATES = range(8_000, 48_001)
MOST_SECONDS = 120
QUIET = 60  # of 32,767, about -55 dB: under the softest consonant, above the breath of a good microphone
LEAD_SECONDS = 0.03  # left before the first sound, so that no consonant loses its beginning
NOT_A_WAV = "Giọng đọc trả về tệp không phải WAV 16 bit một kênh. Hãy báo người quản trị."
TOO_LONG = "Giọng đọc trả về đoạn âm thanh dài bất thường. Hãy báo người quản trị."


@dataclass(frozen=True)
class Samples:
    rate: int
    values: array[int]

    @property
    def seconds(self) -> float:
        return len(self.values) / self.rate


def read(wav: bytes) -> Samples:
    """Return the samples of a WAV, mono, 16 bit; raises VoiceError for anything else."""
    try:
        with wave.open(BytesIO(wav)) as file:
            rate, plain = file.getframerate(), (file.getnchannels(), file.getsampwidth()) == (1, 2)
            most_frames = MOST_SECONDS * rate
            # A program that writes to a pipe cannot know the length: what the header says is not trusted.
            content = file.readframes(min(file.getnframes(), most_frames + 1))
    except (wave.Error, EOFError, ValueError, OSError) as error:
        raise VoiceError(NOT_A_WAV) from error
    if not plain or rate not in RATES:
        raise VoiceError(NOT_A_WAV)
    values = array("h", content[: len(content) // 2 * 2])
    if len(values) > most_frames:
        raise VoiceError(TOO_LONG)
    if sys.byteorder == "big":
        values.byteswap()
    return Samples(rate, values)


def write(samples: Samples) -> bytes:
    values = samples.values[:]
    if sys.byteorder == "big":
        values.byteswap()
    out = BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(samples.rate)
        file.writeframes(values.tobytes())
    return out.getvalue()


def trim(samples: Samples) -> Samples:
    """Cut the silence at both ends: pauses are ours, so that they are the same for every voice.

    Nothing is left of what is all silence.
    """
    values = samples.values
    first = next((at for at, value in enumerate(values) if abs(value) > QUIET), None)
    if first is None:
        return Samples(samples.rate, array("h"))
    last = next(at for at in range(len(values) - 1, -1, -1) if abs(values[at]) > QUIET)
    lead = int(LEAD_SECONDS * samples.rate)
    return Samples(samples.rate, values[max(0, first - lead) : last + 1 + lead])


def join(pieces: list[tuple[Samples, float]]) -> Samples:
    """Return sounds of one rate one after the other, each with the silence after it in seconds."""
    joined = array("h")
    for samples, pause in pieces:
        joined.extend(samples.values)
        joined.extend([0] * int(pause * samples.rate))
    return Samples(pieces[0][0].rate, joined)
