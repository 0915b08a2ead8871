"""Whether a voice may go on air: what stands in its way, and the test that lets a machine pass."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from gandan.voices.engines.espeak import NAME as ESPEAK
from gandan.voices.errors import NoTestNeededError, VoiceError
from gandan.voices.listening import recogniser
from gandan.voices.reading_test import read_and_listen
from gandan.voices.shelf import RECORDED, Admission

if TYPE_CHECKING:
    from datetime import date

    from gandan.voices.shelf import Manifest, Shelf


class Bar(Enum):
    """What keeps a voice off the air."""

    DRAFT = auto()  # espeak-ng: only where an officer has said so
    BROKEN = auto()  # its description or one of its files is not what was installed
    UNTESTED = auto()
    CHANGED = auto()  # tested, but with other files or another manner of reading
    FAILED = auto()
    DRAFT_REST = auto()  # the draft voice reads what it cannot
    REST = auto()  # whoever reads what it cannot may not go on air


def bar_of(shelf: Shelf, name: str) -> Bar | None:
    """Return what keeps the voice off the air; None when nothing does."""
    if name == ESPEAK:
        return Bar.DRAFT
    readers: list[Manifest] = []
    try:
        for manifest in shelf.readers(name):
            shelf.check_files(manifest)
            if bar := _bar_of_test(manifest):
                return Bar.REST if readers else bar
            readers.append(manifest)
    except VoiceError:
        return Bar.REST if readers else Bar.BROKEN
    if readers[-1].otherwise == ESPEAK:
        return Bar.DRAFT_REST if len(readers) == 1 else Bar.REST
    return None


def _bar_of_test(manifest: Manifest) -> Bar | None:
    if manifest.is_admitted:
        return None
    test = manifest.admission
    if test is None:
        return Bar.UNTESTED
    return Bar.CHANGED if test.fingerprint != manifest.fingerprint else Bar.FAILED


def examine(shelf: Shelf, name: str, on: date, *, most_seconds: float | None = None) -> Admission:
    """Let the recogniser listen to the voice and keep the result with it, passed or not; raises VoiceError.

    A person's voice is not tested: nobody has read the text, and no machine judges people. The draft voice
    has no description to keep a result in.
    """
    if name != ESPEAK and shelf.manifest(name).kind == RECORDED:
        raise NoTestNeededError(name)
    # Before the reading: a voice that is exchanged meanwhile was not the one that was heard.
    fingerprint = "" if name == ESPEAK else shelf.manifest(name).fingerprint
    ear, voice = recogniser(), shelf.open(name)
    found = read_and_listen(voice, most_seconds=most_seconds)
    test = Admission(
        fingerprint=fingerprint,
        on=on.isoformat(),
        recogniser=ear,
        syllables=found.syllables,
        error_rate=round(found.error_rate, 4),
        error_rate_without_tones=round(found.error_rate_without_tones, 4),
    )
    if name != ESPEAK:
        shelf.admit(name, test)
    return test
