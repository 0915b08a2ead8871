"""What is read aloud beside what is written: each line with its doubts, and what the editor settled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.http import urlencode

from gandan.channels.registry import channels
from gandan.deliveries.rendering import PLAYED
from gandan.desk.messages.marked import pieces
from gandan.desk.messages.preview import REFUSALS, order
from gandan.messages.rules import VIETNAMESE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gandan.channels.base import Sentence
    from gandan.desk.messages.marked import Piece
    from gandan.messages.models import Message
    from gandan.text.speech import Correction, Doubt, ReadingStyle


@dataclass(frozen=True)
class Row:
    """One sentence; its doubts are numbered from `first` on through the whole script."""

    number: int
    written: str
    spoken: str
    pieces: tuple[Piece, ...]
    first: int
    doubts: tuple[Doubt, ...]
    doubted: tuple[str, ...]  # the words of each doubt, to be offered in the form
    corrected: tuple[Correction, ...]
    may_be_corrected: bool  # what is said digit by digit anyway cannot


@dataclass(frozen=True)
class Settled:
    """A correction of the message, with the sentence it stands in; none once the text has changed."""

    correction: Correction
    sentence: str

    @property
    def entry_query(self) -> str:
        """Return what the dictionary's form is filled in with."""
        told = {"viet": self.correction.written, "doc": self.correction.spoken, "cau": self.sentence[:300]}
        return urlencode(told)

    @property
    def may_become_an_entry(self) -> bool:
        """Whether a dictionary could hold it: figures alone are read by rules."""
        return any(map(str.isalpha, self.correction.written))


@dataclass(frozen=True)
class SpokenScript:
    rows: tuple[Row, ...]
    settled: tuple[Settled, ...]

    @property
    def doubts(self) -> int:
        return sum(len(row.doubts) for row in self.rows)

    @property
    def lost(self) -> int:
        """How many corrections have nothing to correct any more."""
        return sum(not each.sentence for each in self.settled)


def script_of(message: Message) -> SpokenScript | None:
    """Return the script as the unit's station would read it; None while it cannot (the channels tell why)."""
    channel = next((one for one in channels().values() if PLAYED in one.receipt_kinds), None)
    if (
        channel is None or message.language != VIETNAMESE
    ):  # other languages are read by people, from the sheet
        return None
    try:
        document, told = order(message, channel)
        sentences = channel.sentences(document, told)
    except REFUSALS:
        return None
    return SpokenScript(
        tuple(_rows(sentences, told.reading)),
        tuple(_settled(each, sentences) for each in told.reading.corrections),
    )


def _settled(correction: Correction, sentences: Sequence[Sentence]) -> Settled:
    found = (one.written for one in sentences if correction.is_found_in([one.written]))
    return Settled(correction, next(found, ""))


def _rows(sentences: Sequence[Sentence], style: ReadingStyle) -> Iterator[Row]:
    first = 1
    for number, one in enumerate(sentences, 1):
        read = style.speak(one.written)
        is_read = read.text == one.spoken
        doubts = read.warnings if is_read else ()
        yield Row(
            number=number,
            written=one.written,
            spoken=one.spoken,
            pieces=tuple(pieces(one.written, doubts, first)),
            first=first,
            doubts=doubts,
            doubted=tuple(dict.fromkeys(one.written[each.start : each.end].strip() for each in doubts)),
            corrected=tuple(each for each in style.corrections if each.is_found_in([one.written])),
            may_be_corrected=is_read,
        )
        first += len(doubts)
