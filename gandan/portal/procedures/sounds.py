"""The spoken page as a file of sound, in the house's voice: made once for the same words, then kept."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from django.conf import settings

from gandan.calendars import clock
from gandan.deliveries.queries import draft_voice_of_unit
from gandan.lexicon.queries import reading_style
from gandan.portal.context import house_unit
from gandan.text.speech import ReadingStyle
from gandan.voices.errors import VoiceError
from gandan.voices.saying import Manner, say
from gandan.voices.shelf import Shelf
from gandan.voices.sound.level import Target
from gandan.voices.sound.store import name_of, store_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.voices.engines.base import Voice

MP3 = "mp3"
# Anybody may ask: a process reads one page aloud at a time, and whoever comes meanwhile is asked to wait.
READING = Lock()


class BusyError(VoiceError):
    """Another page is being read aloud."""


def house_voice() -> Voice | None:
    """Return the voice that may read to the public; None where there is only a draft nobody allowed."""
    try:
        voice = Shelf(Path(settings.GANDAN_VOICES_DIR)).open_admitted(settings.GANDAN_VOICE)
    except VoiceError:
        return None
    return voice if not voice.is_draft or _draft_is_allowed() else None


def _draft_is_allowed() -> bool:
    unit_id = house_unit()
    if unit_id is None:
        return bool(settings.GANDAN_DRAFT_VOICE_ALLOWED)
    return draft_voice_of_unit(unit_id, clock.today()).is_allowed


def house_reading() -> ReadingStyle:
    """Return how the house reads: its region's numbers, its own lexicon."""
    unit_id = house_unit()
    if unit_id is None:
        return ReadingStyle(settings.GANDAN_REGION)
    return reading_style(unit_id, clock.today(), region=settings.GANDAN_REGION)


def sound_of(sentences: Sequence[str], voice: Voice) -> bytes:
    """Return the sentences as MP3; raise BusyError while another page is read, VoiceError if it cannot be."""
    text = "\n".join(sentences)
    manner = Manner(
        voice=voice,
        store=store_at(Path(settings.GANDAN_CACHE_DIR) / "channels"),
        target=Target(settings.GANDAN_VOICE_LUFS, settings.GANDAN_VOICE_TRUE_PEAK),
        tunes=False,
        reading=house_reading(),
    )
    kept = store_at(Path(settings.GANDAN_CACHE_DIR) / "spoken-pages")
    name = name_of(text, repr(manner.reading), voice.key, repr(manner.target))
    sound = kept.get(name)
    if sound is not None:
        return sound
    if not READING.acquire(blocking=False):
        raise BusyError("Máy đang đọc một trang khác. Xin thử lại sau ít giây.")
    try:
        sound = say(text, MP3, manner).content
    finally:
        READING.release()
    kept.put(name, sound)
    return sound
