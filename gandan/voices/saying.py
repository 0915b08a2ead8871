"""A plain text to a file of sound: what `gandan say` does."""

from __future__ import annotations

import re
import wave
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from gandan.text.fold import nfc, one_line
from gandan.text.legacy import decode
from gandan.text.sentences import sentences
from gandan.text.speech import ReadingStyle
from gandan.voices.engines.espeak import DRAFT_LABEL
from gandan.voices.errors import VoiceError
from gandan.voices.lines import BREATH, STOP, Line
from gandan.voices.programme import KILOBITS, Programme, Studio
from gandan.voices.sound import ffmpeg, frames
from gandan.voices.sound.forms import MP3, PCM, SAMPLE_BYTES
from gandan.voices.sound.level import HORNS, Target
from gandan.voices.sound.tags import Tags

if TYPE_CHECKING:
    from gandan.voices.engines.base import Voice
    from gandan.voices.sound.store import Store

MOST_BYTES = 400_000  # of text: about four hours
LONGEST_TITLE = 120
OPUS = (
    *("-c:a", "libopus", "-b:a", "32k", "-application", "voip", "-map_metadata", "-1"),
    *("-fflags", "+bitexact", "-flags:a", "+bitexact"),
)
_POINT = re.compile(r"^[-–•*+]\s+")  # the sign of a point in a list, for the eye only
EMPTY = "Không có chữ nào để đọc."
TOO_LONG = "Bài dài quá 400 nghìn byte. Hãy chia làm nhiều tệp."
NOT_TEXT = "Tệp không phải văn bản tiếng Việt đọc được. Hãy lưu lại với bảng mã UTF-8 rồi chạy lại."


@dataclass(frozen=True)
class Manner:
    """How a text is said."""

    voice: Voice
    store: Store
    target: Target = HORNS
    tunes: bool = True
    title: str = ""
    reading: ReadingStyle = field(default_factory=ReadingStyle)


@dataclass(frozen=True)
class Said:
    content: bytes
    programme: Programme
    voice: str


def text_of(content: bytes) -> str:
    """Return the text of a file; raises VoiceError."""
    if len(content) > MOST_BYTES:
        raise VoiceError(TOO_LONG)
    text = decode(content)
    if text is None:
        raise VoiceError(NOT_TEXT)
    return nfc(text)


def lines_of(text: str, reading: ReadingStyle | None = None) -> list[Line]:
    """Return the sentences, with a longer silence where a line ends; raises VoiceError for none."""
    style = reading or ReadingStyle()
    lines = [line for paragraph in text.split("\n") for line in _paragraph(paragraph, style)]
    if not lines:
        raise VoiceError(EMPTY)
    return lines


def _paragraph(text: str, style: ReadingStyle) -> list[Line]:
    read = [(sentence, style.speak(sentence).text) for sentence in sentences(_POINT.sub("", one_line(text)))]
    said = [(sentence, spoken) for sentence, spoken in read if re.search(r"\w", spoken)]
    return [
        Line(sentence, _closed(spoken), BREATH if number < len(said) else STOP)
        for number, (sentence, spoken) in enumerate(said, 1)
    ]


def _closed(spoken: str) -> str:
    """End a heading or a point of a list as a sentence, so that the voice falls."""
    return spoken if spoken.endswith((".", "?", "!")) else f"{spoken.rstrip(',;:')}."


def say(text: str, form: str, manner: Manner) -> Said:
    """Return a text as a file of one of FORMATS, the same bytes every time; raises VoiceError."""
    lines = lines_of(text, manner.reading)
    written = manner.title or lines[0].written[:LONGEST_TITLE]
    title = f"{written} ({DRAFT_LABEL})" if manner.voice.is_draft else written
    kind = MP3(KILOBITS) if form == "mp3" else PCM()
    studio = Studio(manner.voice, manner.store, kind, manner.target)
    programme = studio.programme(lines, tunes=manner.tunes)
    return Said(FORMATS[form](programme.sound, title), programme, manner.voice.name)


def _mp3(sound: bytes, title: str) -> bytes:
    return Tags(title=title, station="").to_bytes() + sound


def _wav(sound: bytes, _title: str) -> bytes:
    out = BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(SAMPLE_BYTES)
        file.setframerate(frames.RATE)
        file.writeframes(sound)
    return out.getvalue()


def _opus(sound: bytes, title: str) -> bytes:
    with TemporaryDirectory(prefix="gandan-sound-") as folder:
        source, target = Path(folder) / "whole.wav", Path(folder) / "whole.opus"
        source.write_bytes(_wav(sound, title))
        ffmpeg.run(["-i", str(source), *OPUS, "-metadata", f"title={title}", str(target)])
        return target.read_bytes()


FORMATS = {"mp3": _mp3, "wav": _wav, "opus": _opus}
