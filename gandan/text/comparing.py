"""Two documents side by side: which parts are new, gone or worded otherwise, and in which words."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from gandan.text.document import Bullets, Heading, Image, Paragraph, Quote, Steps
from gandan.text.plain import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gandan.text.document import Block, Document

# A word with the signs inside it ("30.000", "24/7", "e-mail"), or one sign, and the blank behind it.
_TOKEN = re.compile(r"(?:\w+(?:[.,/:@–-]\w+)*|[^\w\s])\s*|\s+")
# Two parts with fewer words in common than this are two parts, not one that was worded otherwise.
_ALIKE = 0.4
# To compare takes the product of both lengths. Beyond it words, or parts, are shown whole: old, then new.
_MOST_WORD_PAIRS, _MOST_PART_PAIRS = 1_000_000, 40_000


class Change(Enum):
    """What became of a part, or of a run of words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    REWORDED = "reworded"  # of a part: some words are other words
    RESHAPED = "reshaped"  # of a part: the same words, laid out otherwise


@dataclass(frozen=True)
class Run:
    """Words that stand in both, in the old one only, or in the new one only."""

    text: str
    change: Change

    @property
    def is_removed(self) -> bool:
        return self.change is Change.REMOVED

    @property
    def is_added(self) -> bool:
        return self.change is Change.ADDED


@dataclass(frozen=True)
class Part:
    """One part of the message, with what became of it."""

    name: str
    change: Change
    runs: tuple[Run, ...]

    @property
    def is_same(self) -> bool:
        return self.change is Change.SAME


@dataclass(frozen=True)
class _Piece:
    """What is compared as one: the title, the lead, a paragraph, an item of a list, a picture."""

    name: str
    text: str
    shape: object  # what makes two pieces with the same words the same piece


Pair: TypeAlias = "tuple[_Piece | None, _Piece | None]"


def compare(old: Document, new: Document) -> tuple[Part, ...]:
    """Return every part of both in reading order; what is gone stands where it stood."""
    heads = [
        (_Piece("Tiêu đề", old.title, None), _Piece("Tiêu đề", new.title, None)),
        (_Piece("Câu mở đầu", old.lead, None), _Piece("Câu mở đầu", new.lead, None)),
    ]
    pairs = [*heads, *_align(list(_pieces(old)), list(_pieces(new)))]
    return tuple(_part(before, after) for before, after in pairs if _says_something(before, after))


def compare_words(old: str, new: str) -> tuple[Run, ...]:
    """Return both texts as one line of runs: without what was added it is the old one, and the reverse.

    Blanks are not compared.
    """
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    if len(before) * len(after) > _MOST_WORD_PAIRS:
        return tuple(_runs(old, new))
    bare = [token.rstrip() for token in before], [token.rstrip() for token in after]
    found: list[Run] = []
    for how, b1, b2, a1, a2 in SequenceMatcher(None, *bare, autojunk=False).get_opcodes():
        if how == "equal":
            # Of two blanks the longer one: words that were taken out stand apart from those before them.
            both = zip(before[b1:b2], after[a1:a2], strict=True)
            found.append(Run("".join(max(pair, key=len) for pair in both), Change.SAME))
        else:
            found.extend(_runs("".join(before[b1:b2]), "".join(after[a1:a2])))
    return tuple(found)


def compare_names(name: str, old: Sequence[str], new: Sequence[str]) -> Part:
    """Return what was taken from a list of names and put into it, as a part with that name."""
    gone = [each for each in old if each not in new]
    come = [each for each in new if each not in old]
    kept = [each for each in new if each in old]
    told = [(kept, Change.SAME), (gone, Change.REMOVED), (come, Change.ADDED)]
    runs = tuple(Run(f"{'; '.join(names)} ", change) for names, change in told if names)
    return Part(name, Change.REWORDED if gone or come else Change.SAME, runs)


def _runs(before: str, after: str) -> Iterator[Run]:
    if before:
        yield Run(before, Change.REMOVED)
    if after:
        yield Run(after, Change.ADDED)


def _part(before: _Piece | None, after: _Piece | None) -> Part:
    if before is None or after is None:
        only, change = (before, Change.REMOVED) if before else (after, Change.ADDED)
        return Part(only.name, change, (Run(only.text, change),)) if only else Part("", change, ())
    if before.text != after.text:
        return Part(after.name, Change.REWORDED, compare_words(before.text, after.text))
    change = Change.SAME if before.shape == after.shape else Change.RESHAPED
    return Part(after.name, change, (Run(after.text, Change.SAME),))


def _says_something(*pieces: _Piece | None) -> bool:
    return any(piece is not None and piece.text for piece in pieces)


def _pieces(document: Document) -> Iterator[_Piece]:
    numbers: Counter[str] = Counter()
    for block in document.blocks:
        for kind, text, shape in _said(block):
            numbers[kind] += 1
            yield _Piece(f"{kind} {numbers[kind]}", text, shape)


def _said(block: Block) -> Iterator[tuple[str, str, object]]:
    match block:
        case Image(alt=alt):
            yield "Ảnh", alt, block
        case Steps(items=items, start=start):
            yield from (("Bước", words(item), (Steps, start, item)) for item in items)
        case Bullets(items=items):
            yield from (("Ý", words(item), (Bullets, item)) for item in items)
        case Heading(inlines=inlines):
            yield "Đề mục", words(inlines), block
        case Paragraph(inlines=inlines) | Quote(inlines=inlines):
            yield "Đoạn", words(inlines), block


def _align(old: list[_Piece], new: list[_Piece]) -> Iterator[Pair]:
    """Put equal pieces beside each other, and between them those that are worded alike."""
    keys = [(piece.text, piece.shape) for piece in old], [(piece.text, piece.shape) for piece in new]
    for how, b1, b2, a1, a2 in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        if how == "equal":
            yield from zip(old[b1:b2], new[a1:a2], strict=True)
        else:
            yield from _pair_alike(old[b1:b2], new[a1:a2])


def _pair_alike(old: list[_Piece], new: list[_Piece]) -> Iterator[Pair]:
    """Go through both in order; each new piece takes the first old one ahead that is worded alike."""
    waiting, is_long = list(old), len(old) * len(new) > _MOST_PART_PAIRS
    for piece in new:
        alike = (n for n, before in enumerate(waiting) if not is_long and _are_alike(before, piece))
        place = next(alike, None)
        if place is None:
            yield None, piece
            continue
        yield from ((gone, None) for gone in waiting[:place])
        yield waiting[place], piece
        del waiting[: place + 1]
    yield from ((gone, None) for gone in waiting)


def _are_alike(before: _Piece, after: _Piece) -> bool:
    if isinstance(before.shape, Image) or isinstance(after.shape, Image):
        # Another picture is another picture, whatever is said of it.
        return (
            isinstance(before.shape, Image)
            and isinstance(after.shape, Image)
            and before.shape.picture_id == after.shape.picture_id
        )
    counted = [Counter(token.strip() for token in _TOKEN.findall(text)) for text in (before.text, after.text)]
    common = (counted[0] & counted[1]).total()
    return 2 * common >= _ALIKE * (counted[0].total() + counted[1].total())
