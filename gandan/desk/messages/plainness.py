"""The plain-Vietnamese findings beside the draft: each passage cut at its findings, each with its number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.desk.messages.marked import pieces
from gandan.text import markup
from gandan.text.errors import MarkupError
from gandan.text.plainness import read_document
from gandan.text.syllables import length_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.desk.messages.marked import Piece
    from gandan.messages.models import Message
    from gandan.text.plainness import Finding, Passage


@dataclass(frozen=True)
class Advised:
    """A passage that could be plainer; its findings are numbered from `first` on."""

    first: int
    pieces: tuple[Piece, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Plainness:
    passages: tuple[Advised, ...]
    reading_time: str

    @property
    def count(self) -> int:
        return sum(len(passage.findings) for passage in self.passages)


def plainness_of(message: Message) -> Plainness | None:
    """Return what could be said more plainly; None while the draft cannot be read (the channels tell why)."""
    try:
        document = markup.parse(message.body, title=message.title, lead=message.lead)
    except MarkupError:
        return None
    reading = read_document(document)
    return Plainness(tuple(_advised(reading.passages)), length_in_words(reading.reading_seconds))


def _advised(passages: tuple[Passage, ...]) -> Iterator[Advised]:
    first = 1
    for passage in passages:
        if passage.findings:
            yield Advised(first, tuple(_pieces(passage, first)), passage.findings)
            first += len(passage.findings)


def _pieces(passage: Passage, first: int) -> Iterator[Piece]:
    whole = [finding for finding in passage.findings if finding.is_about_a_whole_sentence]
    return pieces(passage.text, passage.findings, first, unmarked=whole)
