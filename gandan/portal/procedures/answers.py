"""What a record answers before anything else: where, what papers, how much, how long, by which way. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from gandan.procedures.reader.record import PaperValue, StepValue, TermValue
from gandan.procedures.rules.lives import agency_of
from gandan.procedures.rules.words import fees_in_words, times_in_words
from gandan.procedures.values import Channel, FeeKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gandan.procedures.reader.record import Record

Part = TypeVar("Part", StepValue, PaperValue, TermValue)
MOST_HEAD = 220  # letters of a line before the rest is folded away
MOST_LINES = 3
_KIND_SAID = re.compile(r"^(?:phí|lệ phí|mức giá|giá)\s*:\s*", re.IGNORECASE)
WAYS = {
    Channel.DIRECT: "nộp tại quầy",
    Channel.ONLINE: "nộp trên mạng",
    Channel.POST: "gửi qua bưu điện",
}


@dataclass(frozen=True)
class Folded:
    """A text of which the rest can be opened."""

    head: str
    rest: str = ""

    def __str__(self) -> str:
        return self.head + self.rest


@dataclass(frozen=True)
class Answers:
    where: tuple[str, ...]
    fees: tuple[Folded, ...]
    more_fees: int
    times: tuple[Folded, ...]
    more_times: int
    ways: tuple[str, ...]
    is_online_only: bool
    is_non_territorial: bool


def folded(text: str, at: int = MOST_HEAD) -> Folded:
    """Cut a long text where a word ends; not a letter of it is lost."""
    if len(text) <= at:
        return Folded(text)
    cut = text.rfind(" ", at // 2, at)
    cut = at if cut < 0 else cut
    return Folded(text[:cut], text[cut:])


def answers_of(record: Record) -> Answers:
    """Return the five answers; a record narrowed to a case gives that case's."""
    fees = _fees(record)
    times = tuple(_sentence(words) for words in times_in_words(record))
    ways = ways_of(record)
    return Answers(
        where=tuple(filter(None, (agency_of(record),))),
        fees=tuple(folded(_sentence(words)) for words in fees[:MOST_LINES]),
        more_fees=max(0, len(fees) - MOST_LINES),
        times=tuple(folded(words) for words in times[:MOST_LINES]),
        more_times=max(0, len(times) - MOST_LINES),
        ways=tuple(WAYS[way] for way in ways),
        is_online_only=is_online_only(record),
        is_non_territorial=record.flags.is_non_territorial,
    )


def all_fees(record: Record) -> tuple[str, ...]:
    return tuple(_sentence(words) for words in _fees(record))


def _fees(record: Record) -> list[str]:
    """Return every fee with its kind, its unit and whom it spares, in one line."""
    return [_with_kind(kind, words) for kind in FeeKind.values for words in fees_in_words(record, kind)]


def _with_kind(kind: str, words: str) -> str:
    """Name the kind of a fee once, also where the source names it too: "Phí : Theo quy định …"."""
    label = str(FeeKind(kind).label)
    bare = _KIND_SAID.sub("", words, count=1)
    return f"{label} {bare}" if bare[:1].isdigit() else f"{label}: {bare}"


def ways_of(record: Record) -> tuple[Channel, ...]:
    said = {term.channel for term in record.terms}
    return tuple(way for way in Channel if way in said)


def is_online_only(record: Record) -> bool:
    return record.flags.is_online_only or ways_of(record) == (Channel.ONLINE,)


def copies(paper: PaperValue) -> str:
    """Say "1 bản chính, 2 bản sao"; nothing where the source does not say."""
    said = [f"{paper.originals} bản chính"] if paper.originals else []
    said += [f"{paper.copies} bản sao"] if paper.copies else []
    return ", ".join(said)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def by_case(parts: Iterable[Part]) -> list[tuple[str, list[Part]]]:
    """Group parts by their case, those for all first, each case in its order."""
    found: dict[str, list[Part]] = {"": []}
    for part in parts:
        found.setdefault(part.case, []).append(part)
    return [(case, group) for case, group in found.items() if group]
