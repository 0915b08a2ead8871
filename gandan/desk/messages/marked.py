"""A text cut at what is noted about it, each note with its number."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Note(Protocol):
    """Something said about a stretch of a text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


@dataclass(frozen=True)
class Piece:
    """Words that are marked or not, and the numbers of the notes that end with them."""

    text: str
    is_marked: bool
    numbers: tuple[int, ...]


def pieces(text: str, notes: Sequence[Note], first: int, *, unmarked: Sequence[Note] = ()) -> Iterator[Piece]:
    """Cut at both ends of every note, numbered from `first` on; notes may lie in one another.

    What is only `unmarked` of them has its number at its end and marks nothing.
    """
    cuts = {0, len(text), *(note.start for note in notes), *(note.end for note in notes)}
    marking = [note for note in notes if note not in unmarked]
    for start, end in pairwise(sorted(cuts)):
        is_marked = any(note.start <= start and end <= note.end for note in marking)
        numbers = tuple(number for number, note in enumerate(notes, first) if note.end == end)
        yield Piece(text[start:end], is_marked, numbers)
