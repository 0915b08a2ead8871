"""One sentence read with an entry and without it, stretch beside stretch."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.text.speech import Spoken


@dataclass(frozen=True)
class Stretch:
    """Written words, and what is said for them both ways."""

    written: str
    without: str
    within: str

    @property
    def is_changed(self) -> bool:
        return self.without != self.within


@dataclass(frozen=True)
class Comparison:
    stretches: tuple[Stretch, ...]
    without: str  # the whole sentence as it is said
    within: str

    @property
    def is_changed(self) -> bool:
        return self.without != self.within


def compare(without: Spoken, within: Spoken) -> Comparison:
    """Set two readings of the same sentence side by side; neighbours that agree stand together."""
    cut = list(_stretches(without, within))
    joined = [_joined(list(group)) for _, group in groupby(cut, key=lambda each: each.is_changed)]
    return Comparison(tuple(joined), without.text, within.text)


def _stretches(without: Spoken, within: Spoken) -> Iterator[Stretch]:
    """Cut where both readings have a boundary, so that no word is torn."""
    written = without.written
    cuts = {span.start for span in without.spans} & {span.start for span in within.spans}
    for start, end in pairwise(sorted({0, *cuts, len(written)})):
        yield Stretch(written[start:end], _said(without, start, end), _said(within, start, end))


def _said(spoken: Spoken, start: int, end: int) -> str:
    return " ".join(span.spoken for span in spoken.spans if span.spoken and start <= span.start < end)


def _joined(stretches: list[Stretch]) -> Stretch:
    return Stretch(
        "".join(each.written for each in stretches).strip(),
        " ".join(each.without for each in stretches if each.without),
        " ".join(each.within for each in stretches if each.within),
    )
