"""The plain-Vietnamese findings beside the draft: each passage cut at its findings, each with its number."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from gandan.text import markup
from gandan.text.errors import MarkupError
from gandan.text.plainness import read_document
from gandan.text.syllables import length_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.messages.models import Message
    from gandan.text.plainness import Finding, Passage


@dataclass(frozen=True)
class Piece:
    """Words that are marked or not, and the numbers of the findings that end with them."""

    text: str
    is_marked: bool
    numbers: tuple[int, ...]


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
    speaking_time: str

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
    return Plainness(
        tuple(_advised(reading.passages)),
        length_in_words(reading.reading_seconds),
        length_in_words(reading.speaking_seconds),
    )


def _advised(passages: tuple[Passage, ...]) -> Iterator[Advised]:
    first = 1
    for passage in passages:
        if passage.findings:
            yield Advised(first, tuple(_pieces(passage, first)), passage.findings)
            first += len(passage.findings)


def _pieces(passage: Passage, first: int) -> Iterator[Piece]:
    """Cut at both ends of every finding; findings may lie in one another."""
    numbered = list(enumerate(passage.findings, first))
    cuts = {0, len(passage.text)}
    for finding in passage.findings:
        cuts |= {finding.start, finding.end}
    for start, end in pairwise(sorted(cuts)):
        is_marked = any(
            finding.start <= start and end <= finding.end
            for finding in passage.findings
            if not finding.is_about_a_whole_sentence
        )
        numbers = tuple(number for number, finding in numbered if finding.end == end)
        yield Piece(passage.text[start:end], is_marked, numbers)
