"""The one shape of a document: equal sayings are equal values.

Words are laid out flat, each with its style, and nested again by one rule: links outside, then the style
that reaches further. That makes any nesting of the source harmless and lets the writer promise a round trip.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from gandan.text.document import (
    Block,
    Bullets,
    Document,
    Emphasis,
    Fact,
    FactRef,
    Image,
    Inline,
    Inlines,
    Link,
    Steps,
    Strong,
    Text,
)
from gandan.text.fold import nfc, one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

_PIECES = re.compile(r"\s+|\S+")
_STYLES: dict[str, type[Strong | Emphasis]] = {"emphasis": Emphasis, "strong": Strong}


@dataclass(frozen=True, slots=True)
class Atom:
    """One word, one blank or one fact with the style it has; `link` is (number, address)."""

    content: str | FactRef | Fact
    strong: bool = False
    emphasis: bool = False
    link: tuple[int, str] | None = None

    @property
    def is_blank(self) -> bool:
        return isinstance(self.content, str) and self.content.isspace()


def tidy(document: Document) -> Document:
    """Return the document in its normal form; empty blocks are left out."""
    blocks = (_tidy_block(block) for block in document.blocks)
    return Document(
        title=one_line(document.title),
        lead=one_line(document.lead),
        blocks=tuple(block for block in blocks if block is not None),
    )


def nest(atoms: Iterable[Atom]) -> Inlines:
    """Build the inlines of a block from its words."""
    settled = _settle(_merged(atoms))
    # Two halves of a word that now have one style are one text: its normal form may be another than theirs.
    while (again := _settle(_merged(settled))) != settled:
        settled = again
    return tuple(_by_link(settled))


def atoms_of(inlines: Inlines) -> list[Atom]:
    links = iter(range(10**9))
    return list(_flatten(inlines, Atom(""), lambda: next(links)))


def _tidy_block(block: Block) -> Block | None:
    if isinstance(block, Image):
        return replace(block, alt=one_line(block.alt))
    if isinstance(block, Steps | Bullets):
        items = tuple(item for item in (nest(atoms_of(item)) for item in block.items) if item)
        return replace(block, items=items) if items else None
    inlines = nest(atoms_of(block.inlines))
    return replace(block, inlines=inlines) if inlines else None


def _flatten(inlines: Inlines, style: Atom, next_link: Callable[[], int]) -> Iterator[Atom]:
    for inline in inlines:
        match inline:
            case Text(text=text):
                yield replace(style, content=text)
            case Strong(inlines=inner):
                yield from _flatten(inner, replace(style, strong=True), next_link)
            case Emphasis(inlines=inner):
                yield from _flatten(inner, replace(style, emphasis=True), next_link)
            case Link(url=url, inlines=inner):
                link = style.link or (next_link(), url)
                yield from _flatten(inner, replace(style, link=link), next_link)
            case _:
                yield replace(style, content=inline)


def _merged(atoms: Iterable[Atom]) -> Iterator[Atom]:
    """Join pieces of text of one style before normal form and blanks are looked at, then cut into words."""
    for style, group in groupby(atoms, key=lambda atom: (_look(atom), isinstance(atom.content, str))):
        members = list(group)
        if not style[1]:
            yield from members
            continue
        text = re.sub(r"[ \t\n]+", " ", nfc("".join(str(atom.content) for atom in members)))
        yield from (replace(members[0], content=piece) for piece in _PIECES.findall(text))


def _look(atom: Atom) -> tuple[bool, bool, tuple[int, str] | None]:
    return atom.strong, atom.emphasis, atom.link


def _settle(atoms: Iterable[Atom]) -> list[Atom]:
    """Give each word one style, and each blank the style that both its neighbours share."""
    settled: list[Atom] = []
    for atom in atoms:
        before = settled[-1] if settled else None
        if before is not None and before.is_blank and atom.is_blank:
            continue
        settled.append(_continued(before, atom))
    while settled and settled[0].is_blank:
        settled.pop(0)
    while settled and settled[-1].is_blank:
        settled.pop()
    return [_blank_between(settled, place) for place in range(len(settled))]


def _continued(before: Atom | None, atom: Atom) -> Atom:
    """Keep to one style within a word: CommonMark cannot say "half strong, half emphasised"."""
    if before is None or before.is_blank or atom.is_blank or before.link != atom.link:
        return atom
    styles = (before.strong, before.emphasis), (atom.strong, atom.emphasis)
    if styles[0] == styles[1] or not any(styles[0]) or not any(styles[1]):
        return atom
    return replace(atom, strong=before.strong, emphasis=before.emphasis)


def _blank_between(atoms: Sequence[Atom], place: int) -> Atom:
    atom = atoms[place]
    if not atom.is_blank:
        return atom
    before, after = atoms[place - 1], atoms[place + 1]
    return Atom(
        atom.content,
        strong=before.strong and after.strong,
        emphasis=before.emphasis and after.emphasis,
        link=before.link if before.link == after.link else None,
    )


def _by_link(atoms: Sequence[Atom]) -> Iterator[Inline]:
    for link, group in groupby(atoms, key=lambda atom: atom.link):
        inlines = _by_style(list(group), tuple(_STYLES))
        if link is None:
            yield from inlines
        else:
            yield Link(link[1], tuple(inlines))


def _by_style(atoms: Sequence[Atom], styles: Sequence[str]) -> Iterator[Inline]:
    """Nest the style that reaches further around the other; blanks at its ends stay outside."""
    leaves: list[Atom] = []
    place = 0
    while place < len(atoms):
        runs = {style: _run(atoms, place, style) for style in styles}
        style = max(runs, key=lambda style: runs[style], default="")
        if not style or not runs[style]:
            leaves.append(atoms[place])
            place += 1
            continue
        yield from _leaves(leaves)
        leaves = []
        inner = atoms[place : place + runs[style]]
        yield _STYLES[style](tuple(_by_style(inner, [other for other in styles if other != style])))
        place += runs[style]
    yield from _leaves(leaves)


def _run(atoms: Sequence[Atom], start: int, style: str) -> int:
    """Count the atoms from `start` on that have the style, first and last one no blank."""
    length = 0
    for place in range(start, len(atoms)):
        atom = atoms[place]
        if not getattr(atom, style) or (atom.is_blank and not length):
            break
        if not atom.is_blank:
            length = place + 1 - start
    return length


def _leaves(atoms: Iterable[Atom]) -> Iterator[Inline]:
    for is_text, group in groupby(atoms, key=lambda atom: isinstance(atom.content, str)):
        contents = [atom.content for atom in group]
        if is_text:
            yield Text("".join(str(content) for content in contents))
        else:
            yield from (content for content in contents if not isinstance(content, str))
