"""A recording that somebody hands in: checked as a stranger's file, trimmed, levelled, encoded."""

from __future__ import annotations

import re
from pathlib import Path
from tempfile import TemporaryDirectory

import filetype

from gandan.voices.errors import RecordingError, ToolError
from gandan.voices.sound import ffmpeg, level
from gandan.voices.sound.forms import MP3, Order

MOST_BYTES = 60 * 1024 * 1024
LEAST_SENTENCE_SECONDS = 0.3
LEAST_SECONDS, MOST_SECONDS = 3.0, 45 * 60.0  # 45 minutes is the longest session anywhere
QUIETEST_LUFS = -50.0
KILOBITS = 96
RATE = 44_100
# What the first bytes say → the one reader ffmpeg may use. Playlists and scripts are not among them,
# so a file can never make ffmpeg open another file or an address.
READERS = {
    "audio/mpeg": "mp3",
    "audio/x-wav": "wav",
    "audio/ogg": "ogg",
    "audio/x-flac": "flac",
    "audio/aac": "aac",
    "audio/mp4": "mov",
    "audio/amr": "amr",
    "video/mp4": "mov",
    "video/3gpp": "mov",
    "video/webm": "matroska",
    "video/x-matroska": "matroska",
}
# ffmpeg 5.1 throws everything away when the first sample is loud already: hence the silence put before it.
_TRIM_HEAD = "adelay=300:all=1,silenceremove=start_periods=1:start_threshold=-45dB:start_silence=0.15"
# Turning the sound round holds all of it in memory: it is one channel of plain samples before that, so that
# 45 minutes are 240 MB whatever was uploaded, not the 16 GB of eight channels at 192 kHz.
PLAIN = f"aformat=sample_fmts=s16:sample_rates={RATE}:channel_layouts=mono"
TRIM = f"{PLAIN},{_TRIM_HEAD},areverse,{_TRIM_HEAD},areverse"
HEAD_BYTES = 44  # of a plain WAV, before its samples
CLEAN = "highpass=f=80"
FORM = MP3(KILOBITS)
SILENCES = "silencedetect=noise=-38dB:d=0.18"  # of a levelled recording: breath and room lie below

TOO_BIG = f"Bản ghi lớn quá {MOST_BYTES // 1024 // 1024} MB. Hãy lưu lại bằng MP3 rồi tải lên."
NOT_SOUND = "Tệp này không phải bản ghi âm đọc được. Hãy ghi lại bằng MP3, WAV, M4A hoặc OGG rồi tải lên."
TOO_SHORT = "Bản ghi ngắn dưới 3 giây. Hãy kiểm tra lại tệp rồi tải lên."
TOO_LONG = "Bản ghi dài quá 45 phút. Hãy cắt ngắn rồi tải lên."
SILENT = "Không nghe thấy tiếng trong bản ghi. Hãy kiểm tra micrô, ghi lại rồi tải lên."


def check_recording(content: bytes) -> float:
    """Return the seconds that go on air; raise RecordingError, with a sentence for whoever uploaded it."""
    with TemporaryDirectory(prefix="gandan-recording-") as folder:
        sound = _decoded(content, Path(folder))
        _check_sound(level.meter([sound], CLEAN), QUIETEST_LUFS)
        return round(seconds_of(sound), 1)


def level_recording(content: bytes, target: level.Target = level.HORNS) -> bytes:
    """Return MP3 frames: silence cut at both ends, loudness set in two passes."""
    with TemporaryDirectory(prefix="gandan-recording-") as folder:
        sound = _decoded(content, Path(folder))
        found = level.measure([sound], CLEAN)
        # Measured the other way: what was taken at the desk is loud enough here too.
        _check_sound(found, QUIETEST_LUFS - level.METER_ROOM)
        measured = (
            f"measured_I={found.integrated}:measured_TP={found.true_peak}:measured_LRA={found.range}"
            f":measured_thresh={found.threshold}:offset={found.offset}:linear=true"
        )
        [made] = FORM.encode([Order(sound.read_bytes(), f"{CLEAN},{target.filter}:{measured}")])
        return made


def _check_sound(found: level.Level, quietest: float) -> None:
    if found.integrated < quietest:
        raise RecordingError(SILENT)


def plain_recording(content: bytes) -> bytes:
    """Return a single sentence as a plain WAV, silence cut at both ends; raises RecordingError."""
    with TemporaryDirectory(prefix="gandan-recording-") as folder:
        return _decoded(content, Path(folder), least_seconds=LEAST_SENTENCE_SECONDS).read_bytes()


def silences(stream: bytes) -> list[tuple[float, float]]:
    """Return where nobody speaks, in seconds: the places where a sentence may end."""
    with TemporaryDirectory(prefix="gandan-recording-") as folder:
        file = Path(folder) / f"whole.{FORM.suffix}"
        file.write_bytes(stream)
        said = ffmpeg.run(["-i", str(file), "-af", SILENCES, "-f", "null", "-"])
    starts, ends = (
        [float(found) for found in re.findall(rf"silence_{which}: (-?[\d.]+)", said)]
        for which in ("start", "end")
    )
    return [(max(0.0, start), end) for start, end in zip(starts, ends, strict=False)]


def _decoded(content: bytes, folder: Path, *, least_seconds: float = LEAST_SECONDS) -> Path:
    if len(content) > MOST_BYTES:
        raise RecordingError(TOO_BIG)
    sound = decode(content, folder, TRIM)
    _check_length(sound, least_seconds)
    return sound


def decode(content: bytes, folder: Path, filters: str) -> Path:
    """Return a plain WAV, mono; nothing of the uploaded file's own form goes any further.

    Raises RecordingError. How large the file may be is the caller's to say.
    """
    kind = filetype.guess(content)
    reader = READERS.get(kind.mime) if kind else None
    if reader is None:
        raise RecordingError(NOT_SOUND)
    source, sound = folder / "uploaded", folder / "plain.wav"
    source.write_bytes(content)
    options = ["-protocol_whitelist", "file", "-f", reader, "-t", str(MOST_SECONDS + 5), "-i", str(source)]
    plain = ["-map", "0:a:0", "-vn", "-sn", "-dn", "-map_metadata", "-1", "-af", filters]
    try:
        ffmpeg.run(
            ["-threads", "1", *options, *plain, "-c:a", "pcm_s16le", "-bitexact", "-f", "wav", str(sound)]
        )
    except ToolError as error:
        raise RecordingError(NOT_SOUND) from error
    return sound


def _check_length(sound: Path, least_seconds: float) -> None:
    seconds = seconds_of(sound)
    if seconds <= 0:
        raise RecordingError(SILENT)
    if seconds < least_seconds:
        raise RecordingError(TOO_SHORT)
    if seconds > MOST_SECONDS:
        raise RecordingError(TOO_LONG)


def seconds_of(sound: Path) -> float:
    """Return the length of one channel of 16 bits behind its head."""
    return (sound.stat().st_size - HEAD_BYTES) / (RATE * 2)


def recipe(target: level.Target) -> str:
    """Name all that makes a levelled recording what it is."""
    return repr((TRIM, CLEAN, target, FORM.recipe))
