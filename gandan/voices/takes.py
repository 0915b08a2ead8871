"""One sentence as a person reads it before a microphone: measured, refused or taken, told what is wrong."""

from __future__ import annotations

import hashlib
import math
import sys
from array import array
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from gandan.text.fold import nfc, one_line
from gandan.voices import recording
from gandan.voices.errors import RecordingError
from gandan.voices.sound import level

MOST_BYTES = 12 * 1024 * 1024  # a minute of the widest sound that a browser or a phone records
MOST_SECONDS = 60.0
LEAST_SECONDS = 0.5  # of which trimming leaves 0.15 of silence at both ends

FULL = 32_768
CLIPPED_AT = 32_440  # -0.09 dB: what a codec makes of a sample that was cut off
SOME_CLIPPED, MOST_CLIPPED_SHARE = 20, 0.05  # samples; of all, above which words are not understood
QUIET_LUFS = -36.0  # below it the room grows as loud as the voice once the level is set
CLEAR_DB = 20.0  # of speech above the room
NOISY_DB = -50.0  # a room below it is not heard on horns, however softly somebody speaks
HUMMING_SHARE = 0.5
MAINS_HERTZ = (50, 100, 150)

FRAME_SECONDS = 0.02
EVERY = 3  # of the samples is enough to know how loud a frame is
SLOWER = 10  # times: a tenth of the rate still holds the hum of the mains
QUIET_SHARE, LOUD_SHARE = 0.05, 0.8  # of the frames: the room, and the voice
QUIETEST_DB = -96.0
SILENT_DB = -45.0  # where trimming takes everything for silence

TOO_BIG = (
    f"Bản thu một câu lớn quá {MOST_BYTES // 1024 // 1024} MB. Hãy thu lại câu này, đọc gọn trong một phút."
)
TOO_LONG = "Bản thu một câu dài quá một phút. Hãy thu lại, dừng ngay khi đọc hết câu."
TOO_SHORT = "Bản thu quá ngắn, chưa nghe được câu nào. Hãy bấm Thu, đọc hết câu rồi mới bấm Dừng."
SILENT = "Không nghe thấy tiếng. Hãy kiểm tra micrô có đang tắt không, rồi thu lại câu này."
BROKEN_UP = "Tiếng quá to, bị vỡ nên không nghe ra lời. Hãy ngồi xa micrô thêm một gang tay rồi thu lại."
CLIPPED = "Tiếng to quá, có chỗ bị vỡ. Hãy ngồi xa micrô thêm một chút, hoặc đọc nhẹ hơn, rồi thu lại."
TOO_QUIET = "Tiếng nhỏ quá. Hãy ngồi gần micrô hơn, cách một gang tay, rồi thu lại."
NOISY = "Nhiều tiếng ồn xung quanh. Hãy đóng cửa, tắt quạt, chọn chỗ yên hơn rồi thu lại."
HUMMING = "Có tiếng ù của điện. Hãy rút sạc điện thoại hoặc máy tính, để micrô xa ổ điện, rồi thu lại."


@dataclass(frozen=True)
class Heard:
    """What was measured of a take; decibels are of full scale."""

    seconds: float  # from the first sound to the last
    peak_db: float
    loudness_lufs: float
    speech_db: float
    noise_db: float  # of the room, in the pauses
    clipped_samples: int
    is_humming: bool


def digest_of(spoken: str) -> str:
    """Name a sentence by its words, so that whatever has the same words has the same takes."""
    return hashlib.sha256(one_line(nfc(spoken)).encode()).hexdigest()


def check_take(content: bytes) -> Heard:
    """Measure a take; raises RecordingError for what cannot go on air. The bytes are a stranger's."""
    if len(content) > MOST_BYTES:
        raise RecordingError(TOO_BIG)
    with TemporaryDirectory(prefix="gandan-take-") as folder:
        whole = _samples(recording.decode(content, Path(folder), recording.PLAIN))
        _check_length(len(whole) / recording.RATE)
        if _peak(whole) < SILENT_DB:
            raise RecordingError(SILENT)
        sound = recording.decode(content, Path(folder), recording.TRIM)
        seconds = recording.seconds_of(sound)
        if seconds < LEAST_SECONDS:
            raise RecordingError(TOO_SHORT)
        loudness = level.meter([sound] * 3, recording.CLEAN).integrated  # a short sound has none by itself
    heard = _heard(whole, round(seconds, 2), loudness)
    if heard.clipped_samples > MOST_CLIPPED_SHARE * seconds * recording.RATE:
        raise RecordingError(BROKEN_UP)
    return heard


def remarks(heard: Heard) -> tuple[str, ...]:
    """Say what would sound better if it were read again; nothing where all is well."""
    is_noisy = heard.noise_db > NOISY_DB and heard.speech_db - heard.noise_db < CLEAR_DB
    found = (
        (heard.clipped_samples >= SOME_CLIPPED, CLIPPED),
        (heard.loudness_lufs < QUIET_LUFS, TOO_QUIET),
        (is_noisy and not heard.is_humming, NOISY),
        (heard.is_humming, HUMMING),
    )
    return tuple(sentence for is_so, sentence in found if is_so)


def _check_length(seconds: float) -> None:
    if seconds > MOST_SECONDS:
        raise RecordingError(TOO_LONG)
    if seconds < LEAST_SECONDS:
        raise RecordingError(TOO_SHORT)


def _heard(whole: array[int], seconds: float, loudness: float) -> Heard:
    frames = _frame_levels(whole)
    ordered = sorted(frames)
    noise = ordered[int(QUIET_SHARE * (len(ordered) - 1))]
    return Heard(
        seconds=seconds,
        peak_db=_peak(whole),
        loudness_lufs=loudness,
        speech_db=ordered[int(LOUD_SHARE * (len(ordered) - 1))],
        noise_db=noise,
        clipped_samples=sum(1 for value in whole if value >= CLIPPED_AT or value <= -CLIPPED_AT),
        is_humming=noise > NOISY_DB and _is_humming(_quietest(whole, frames)),
    )


def _peak(whole: array[int]) -> float:
    return _decibels(max(abs(max(whole)), abs(min(whole))))


def _samples(wav: Path) -> array[int]:
    """Return the samples of a WAV of ours: one channel of 16 bits."""
    content = wav.read_bytes()[recording.HEAD_BYTES :]
    values = array("h", content[: len(content) // 2 * 2])
    if sys.byteorder == "big":
        values.byteswap()
    return values


def _frame_levels(whole: array[int]) -> list[float]:
    size = int(FRAME_SECONDS * recording.RATE)
    starts = range(0, len(whole) - size + 1, size)
    return [_decibels(_mean_power(whole[start : start + size : EVERY])) for start in starts]


def _mean_power(values: array[int]) -> float:
    return math.sqrt(sum(value * value for value in values) / len(values))


def _decibels(value: float) -> float:
    return round(max(20 * math.log10(value / FULL), QUIETEST_DB), 1) if value else QUIETEST_DB


def _quietest(whole: array[int], frames: list[float]) -> list[float]:
    """Return the softest quarter of a second, at a tenth of the rate."""
    wide = min(len(frames), int(0.26 / FRAME_SECONDS))
    power = [10 ** (frame / 10) for frame in frames]
    start = min(range(len(power) - wide + 1), key=lambda at: sum(power[at : at + wide]))
    size = int(FRAME_SECONDS * recording.RATE)
    part = whole[start * size : (start + wide) * size]
    return [sum(part[at : at + SLOWER]) / SLOWER for at in range(0, len(part) - SLOWER + 1, SLOWER)]


def _is_humming(values: list[float]) -> bool:
    """Whether most of what is heard in the pauses lies at the mains and its overtones."""
    mean = sum(values) / len(values)
    steady = [value - mean for value in values]
    total = sum(value * value for value in steady)
    if not total:
        return False
    return sum(_power_at(steady, hertz) for hertz in MAINS_HERTZ) >= HUMMING_SHARE * total


def _power_at(values: list[float], hertz: int) -> float:
    """Return how much of the sum of squares one frequency carries."""
    turn = 2 * math.pi * hertz * SLOWER / recording.RATE
    real = sum(value * math.cos(turn * at) for at, value in enumerate(values))
    imaginary = sum(value * math.sin(turn * at) for at, value in enumerate(values))
    return 2 * (real * real + imaginary * imaginary) / len(values)
