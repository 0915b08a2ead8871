"""A sentence as it will sound, for whoever keeps the dictionary; never goes on air."""

from __future__ import annotations

import re
from pathlib import Path

from django.conf import settings

from gandan.voices.engines.espeak import NAME as ESPEAK
from gandan.voices.errors import NotAdmittedError
from gandan.voices.lines import Line
from gandan.voices.programme import Studio
from gandan.voices.shelf import Shelf
from gandan.voices.sound.level import Target
from gandan.voices.sound.store import store_at

LONGEST_HEARD = 1_000  # characters: about a minute and a half
_SAYABLE = re.compile(r"[^\W\d_]+(?:[ .,;:?!]+[^\W\d_]+)*[ .,;:?!]*")


def may_be_heard(spoken: str) -> bool:
    """Whether these are words that a reading can give: no digit, no sign, not too long."""
    return len(spoken) <= LONGEST_HEARD and _SAYABLE.fullmatch(spoken) is not None


def sound_of(spoken: str) -> bytes:
    """Return the words as MP3, read by the house's voice or the draft voice; raises VoiceError.

    Every clause that was read once is kept, and not read again.
    """
    shelf = Shelf(Path(settings.GANDAN_VOICES_DIR))
    try:
        voice = shelf.open_admitted(settings.GANDAN_VOICE or ESPEAK)
    except NotAdmittedError:
        voice = shelf.open(ESPEAK)
    target = Target(settings.GANDAN_VOICE_LUFS, settings.GANDAN_VOICE_TRUE_PEAK)
    store = store_at(Path(settings.GANDAN_CACHE_DIR) / "channels")
    return Studio(voice, store, target=target).programme([Line(spoken, spoken)], tunes=False).sound
