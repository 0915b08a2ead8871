"""A programme put together from single sentences that people of the station have read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.channels.base import TAKE, Sentence
from gandan.text.fold import one_line
from gandan.voices.engines.recorded import Recorded
from gandan.voices.takes import digest_of

if TYPE_CHECKING:
    from gandan.channels.base import ChannelSettings
    from gandan.channels.loudspeaker.script import Script
    from gandan.voices.engines.base import Voice

STATION = "người của đài"
PART_MACHINE = "một phần giọng máy"


@dataclass(frozen=True)
class Takes:
    """What people have read of a script, by the words as they are spoken."""

    sentences: dict[str, bytes]
    is_whole: bool  # nothing of the script is left for a machine

    def voice(self, otherwise: Voice | None) -> Recorded:
        return Recorded.of(STATION, self.sentences, None if self.is_whole else otherwise)


def sentences_of(script: Script) -> tuple[Sentence, ...]:
    """Return what is read, in its order; a sentence that is said twice stands there twice."""
    return tuple(
        Sentence(digest_of(line.spoken), part.name, line.written, one_line(line.spoken), line.breaths)
        for part in script.parts
        for line in part.lines
    )


def has_takes(settings: ChannelSettings) -> bool:
    return any(key.startswith(TAKE) for key in settings.attachments)


def takes_of(script: Script, settings: ChannelSettings) -> Takes:
    found = {
        one.spoken: settings.attachments[f"{TAKE}{one.digest}"].content
        for one in sentences_of(script)
        if f"{TAKE}{one.digest}" in settings.attachments
    }
    return Takes(found, is_whole=all(one.spoken in found for one in sentences_of(script)))
