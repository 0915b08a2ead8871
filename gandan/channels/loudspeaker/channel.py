"""The message on a commune's loudspeakers: what is read, what lies on the desk, what is played."""

from __future__ import annotations

import hashlib
from contextlib import contextmanager
from typing import TYPE_CHECKING

from gandan.channels.base import Channel, ChannelSettings, Order, Output, require_whole
from gandan.channels.errors import ChannelError, RecordingError
from gandan.channels.loudspeaker.runsheet import RunSheet
from gandan.channels.loudspeaker.script import Script, write_script
from gandan.text.syllables import count_syllables
from gandan.voices import errors as voices
from gandan.voices import recording
from gandan.voices.engines.espeak import LANGUAGE, draft_voice
from gandan.voices.programme import Studio, wrap
from gandan.voices.sound import ffmpeg, frames
from gandan.voices.sound.store import keep, name_of, store_at
from gandan.voices.sound.tags import Tags

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gandan.channels.base import Attachment
    from gandan.text.document import Document

DRAFT_LABEL = "giọng máy – bản nghe thử"
LONGEST_SENTENCE_SYLLABLES = 45
LONGEST_SECONDS = 15 * 60  # of a session in a town; a message should leave room for others


class Loudspeaker(Channel):
    slug = "loudspeaker"
    name = "Loa truyền thanh"
    outlet_kinds = ("station",)
    needs_facts = True
    receipt_kinds = ("played",)
    most_recording_bytes = recording.MOST_BYTES

    def check(self, document: Document) -> list[str]:
        script = write_script(document, ChannelSettings({"on": "2024-01-01", "station.name": "Đài"}))
        long = [line for line in script.lines if count_syllables(line.spoken) > LONGEST_SENTENCE_SYLLABLES]
        problems = [f"Câu quá dài để nghe: “{_beginning(line.written)}”. Hãy tách làm hai." for line in long]
        if script.seconds > LONGEST_SECONDS:
            problems.append("Bài đọc lâu hơn 15 phút. Hãy rút ngắn hoặc tách làm hai tin.")
        return problems

    def render(self, document: Document, settings: ChannelSettings) -> tuple[Output, ...]:
        script = _script(document, settings)
        sheet = RunSheet(script, settings)
        with _voice_errors():
            audio = _audio(script, settings)
        return (sheet.text(), sheet.page(audio), *((audio,) if audio else ()))

    def prepare(self, orders: Sequence[Order]) -> None:
        """Read the clauses of many stations together: starting ffmpeg costs more than a clause."""
        spoken = [words for order in orders for words in _words(*order)]
        if spoken:
            with _voice_errors():
                _studio(orders[0][1]).prepare(spoken)

    def check_recording(self, content: bytes) -> float:
        with _voice_errors():
            return recording.check_recording(content)


@contextmanager
def _voice_errors() -> Iterator[None]:
    """Tell what went wrong with the sound as a channel does."""
    try:
        yield
    except voices.RecordingError as error:
        raise RecordingError(error.sentence) from error
    except voices.VoiceError as error:
        raise ChannelError(error.sentence, permanent=error.permanent) from error


def _words(document: Document, settings: ChannelSettings) -> list[str]:
    """Return what the machine has to say; nothing for an order whose own rendering will tell why not."""
    if not _speaks_by_machine(settings):
        return []
    try:
        return [line.spoken for line in _script(document, settings).lines]
    except ChannelError:
        return []


def _script(document: Document, settings: ChannelSettings) -> Script:
    require_whole(document, settings)
    settings.require("unit.name", "unit.hotline", "on")
    return write_script(document, settings)


def _audio(script: Script, settings: ChannelSettings) -> Output | None:
    """Return a person's recording where there is one, else the machine's draft, if it knows the language."""
    recorded = settings.attachments.get("recording")
    if recorded:
        return _output(_recorded(recorded, settings), script, settings, draft=False)
    if not _speaks_by_machine(settings):
        return None
    studio = _studio(settings)
    return _output(studio.programme(script.lines), script, settings, draft=studio.voice.is_draft)


def _recorded(recorded: Attachment, settings: ChannelSettings) -> bytes:
    store = store_at(settings.cache)
    name = name_of(
        "recording", hashlib.sha256(recorded.content).hexdigest(), ffmpeg.version(), recording.RECIPE
    )
    body = keep(store, name, lambda: recording.level_recording(recorded.content))
    return wrap(body, recording.KILOBITS, store)


def _output(stream: bytes, script: Script, settings: ChannelSettings, *, draft: bool) -> Output:
    title = f"{script.title} ({DRAFT_LABEL})" if draft else script.title
    tags = Tags(title=title, station=script.station, year=settings.on.year)
    seconds = round(frames.count(stream) * frames.SECONDS, 1)
    return Output("audio.mp3", "audio/mpeg", tags.to_bytes() + stream, seconds=seconds, is_draft_voice=draft)


def _studio(settings: ChannelSettings) -> Studio:
    return Studio(draft_voice(), store_at(settings.cache))


def _speaks_by_machine(settings: ChannelSettings) -> bool:
    """No machine reads Cơ Tu or Xê Đăng: there, people read from the sheet. A preview asks for paper only."""
    language = settings.text("language") or LANGUAGE
    wanted = settings.values.get("sound", True)
    return bool(wanted) and language == LANGUAGE and "recording" not in settings.attachments


def _beginning(sentence: str) -> str:
    most = 60
    return sentence if len(sentence) <= most else sentence[:most].rsplit(" ", 1)[0] + " …"


CHANNEL = Loudspeaker()
