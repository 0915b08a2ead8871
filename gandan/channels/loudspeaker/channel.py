"""The message on a commune's loudspeakers: what is read, what lies on the desk, what is played."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gandan.channels.base import Channel, ChannelSettings, Order, Output, Sentence, require_whole
from gandan.channels.errors import ChannelError, RecordingError
from gandan.channels.loudspeaker.runsheet import RunSheet
from gandan.channels.loudspeaker.script import Script, write_script
from gandan.channels.loudspeaker.takes import PART_MACHINE, has_takes, sentences_of, takes_of
from gandan.text.syllables import count_syllables
from gandan.voices import errors as voices
from gandan.voices import recording
from gandan.voices.engines.espeak import DRAFT_LABEL, LANGUAGE
from gandan.voices.engines.espeak import NAME as ESPEAK
from gandan.voices.marks import to_vtt
from gandan.voices.programme import Programme, Studio, recorded_programme
from gandan.voices.shelf import Shelf
from gandan.voices.sound.level import HORNS, Target
from gandan.voices.sound.store import store_at
from gandan.voices.sound.tags import Tags

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gandan.text.document import Document

NO_SHELF = Path(os.devnull)
LONGEST_SENTENCE_SYLLABLES = 45
LONGEST_SECONDS = 15 * 60  # of a session in a town; a message should leave room for others


class Loudspeaker(Channel):
    slug = "loudspeaker"
    name = "Loa truyền thanh"
    outlet_kinds = ("station",)
    needs_facts = True
    receipt_kinds = ("played",)
    most_recording_bytes = recording.MOST_BYTES
    shares_work = True

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
        return (sheet.text(), sheet.page(audio[0] if audio else None), *audio)

    def prepare(self, orders: Sequence[Order]) -> None:
        """Read the clauses of many stations together: starting ffmpeg costs more than a clause."""
        for voiced in {_manner(settings): settings for _document, settings in orders}.values():
            alike = [order for order in orders if _manner(order[1]) == _manner(voiced)]
            spoken = [words for order in alike for words in _words(*order)]
            with _voice_errors():
                studio = _studio(voiced) if spoken else None
                if studio:
                    studio.prepare(spoken)

    def sentences(self, document: Document, settings: ChannelSettings) -> tuple[Sentence, ...]:
        return sentences_of(_script(document, settings))

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
    # Beside a person's takes a machine reads each clause at a level of its own: nothing to share there.
    if not _wants_a_machine(settings) or has_takes(settings):
        return []
    try:
        return [line.spoken for line in _script(document, settings).lines]
    except ChannelError:
        return []


def _script(document: Document, settings: ChannelSettings) -> Script:
    require_whole(document, settings)
    settings.require("unit.name", "unit.hotline", "on")
    return write_script(document, settings)


def _audio(script: Script, settings: ChannelSettings) -> tuple[Output, ...]:
    """Return a person's recording where there is one, else what takes and a machine say, if it may."""
    recorded = settings.attachments.get("recording")
    if recorded:
        made = recorded_programme(recorded.content, script.lines, store_at(settings.cache), _target(settings))
        return _outputs(made, script, settings, _Label())
    if has_takes(settings):
        return _taken(script, settings)
    studio = _studio(settings) if _wants_a_machine(settings) else None
    if studio is None:
        return ()
    label = _Label(studio.voice.is_draft, machine=studio.voice.machine)
    return _outputs(studio.programme(script.lines), script, settings, label)


def _taken(script: Script, settings: ChannelSettings) -> tuple[Output, ...]:
    """Return the programme of what people read sentence by sentence; a machine reads the rest, if it may."""
    takes = takes_of(script, settings)
    machine = None if takes.is_whole or not _wants_a_machine(settings) else _studio(settings)
    if machine is None and not takes.is_whole:
        return ()
    voice = takes.voice(machine.voice if machine else None)
    studio = Studio(voice, store_at(settings.cache), target=_target(settings))
    has_people = bool(takes.sentences)
    label = _Label(voice.is_draft, has_people, has_people and not takes.is_whole, voice.machine)
    return _outputs(studio.programme(script.lines), script, settings, label)


@dataclass(frozen=True)
class _Label:
    """What a listener is told of the voice."""

    is_draft: bool = False
    is_from_takes: bool = False
    is_mixed: bool = False
    machine: str = ""

    def on(self, title: str) -> str:
        words = [PART_MACHINE] if self.is_mixed else []
        words += [DRAFT_LABEL] if self.is_draft else []
        return f"{title} ({'; '.join(words)})" if words else title


def _outputs(made: Programme, script: Script, settings: ChannelSettings, label: _Label) -> tuple[Output, ...]:
    """Return the sound, and when each sentence is said in it where that is known."""
    tags = Tags(title=label.on(script.title), station=script.station, year=settings.on.year)
    sound = Output(
        *("audio.mp3", "audio/mpeg", tags.to_bytes() + made.sound),
        seconds=round(made.seconds, 1),
        is_draft_voice=label.is_draft,
        is_from_takes=label.is_from_takes,
        is_mixed_voice=label.is_mixed,
        machine_voice=label.machine,
    )
    times = Output("audio.vtt", "text/vtt", to_vtt(made.marks).encode())
    return (sound, times) if made.marks else (sound,)


def _studio(settings: ChannelSettings) -> Studio | None:
    """Return the voice that was chosen, unless it is a draft that may not go out.

    Raises VoiceError for a machine that has not passed the reading test.
    """
    voice = Shelf(settings.voices or NO_SHELF).open_admitted(settings.text("voice") or ESPEAK)
    if voice.is_draft and not settings.values.get("draft_voice_allowed", False):
        return None
    return Studio(voice, store_at(settings.cache), target=_target(settings))


def _target(settings: ChannelSettings) -> Target:
    told = settings.values
    return Target(float(told.get("lufs", HORNS.lufs)), float(told.get("true_peak", HORNS.true_peak)))


def _manner(settings: ChannelSettings) -> tuple[str, Target, bool]:
    return settings.text("voice"), _target(settings), bool(settings.values.get("draft_voice_allowed"))


def _wants_a_machine(settings: ChannelSettings) -> bool:
    """No machine reads Cơ Tu or Xê Đăng: there, people read from the sheet. A preview asks for paper only."""
    wanted = settings.values.get("sound", True)
    return bool(wanted) and settings.language == LANGUAGE and "recording" not in settings.attachments


def _beginning(sentence: str) -> str:
    most = 60
    return sentence if len(sentence) <= most else sentence[:most].rsplit(" ", 1)[0] + " …"


CHANNEL = Loudspeaker()
