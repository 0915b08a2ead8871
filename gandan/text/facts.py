"""Facts that a message cites by name: a unit's own, bound at delivery; a procedure's, bound at approval."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from gandan.text.citations import Citation, read_citation
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
    ProcedureFact,
    Steps,
    Strong,
    inlines_of,
    walk,
)
from gandan.text.errors import MissingFactError
from gandan.text.fold import fold, one_line
from gandan.text.speech import say_phone, to_spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# The name that is written between {{ and }} → the key.
FACTS: Mapping[str, str] = {
    "đường dây nóng": "unit.hotline",
    "địa chỉ": "unit.address",
    "giờ làm việc": "unit.opening_hours",
    "tên đơn vị": "unit.name",
    "nơi tiếp nhận": "unit.counter",
    "trang web": "unit.website",
}
NAMES: Mapping[str, str] = {key: name for name, key in FACTS.items()}
# Digits with the signs that people put between them.
_DIALLED = re.compile(r"\+?\(?\d(?:[\d .()-]*\d)?")
_BY_FOLDED_NAME = {fold(name): key for name, key in FACTS.items()}


def key_of(name: str) -> str | None:
    """Return the key of a written name, tones and case aside; None for an unknown name."""
    return _BY_FOLDED_NAME.get(fold(one_line(name)))


def keys_of(document: Document) -> tuple[str, ...]:
    """Return the facts that the document cites and that are not bound yet, each once, in reading order."""
    found = [
        inline.key
        for block in document.blocks
        for inlines in inlines_of(block)
        for inline in walk(inlines)
        if isinstance(inline, FactRef)
    ]
    return tuple(dict.fromkeys(found))


def cited_in(document: Document) -> tuple[Citation, ...]:
    """Return the facts of procedures that the document cites and that are not bound yet."""
    found = (read_citation(key) for key in keys_of(document) if key not in NAMES)
    return tuple(citation for citation in found if citation is not None)


def is_citing(document: Document) -> bool:
    """Whether facts of procedures are bound in the document."""
    return any(
        isinstance(inline, ProcedureFact)
        for block in document.blocks
        for inlines in inlines_of(block)
        for inline in walk(inlines)
    )


def bind(document: Document, values: Mapping[str, str]) -> Document:
    """Put the unit's values in; raises MissingFactError that names every fact without one."""
    missing = [key for key in keys_of(document) if not values.get(key, "").strip()]
    if missing:
        raise MissingFactError(missing, [NAMES.get(key, key) for key in missing])

    def bound(place: FactRef | Fact) -> Inline:
        if isinstance(place, Fact):
            return place
        written = one_line(values[place.key])
        return Fact(key=place.key, written=written, spoken=_spoken(place.key, written))

    return _changed(document, bound)


def cite(document: Document, said: Mapping[str, str]) -> Document:
    """Put in what procedures say, by the key of the citation; also where they said something else before."""

    def cited(place: FactRef | Fact) -> Inline:
        citation = read_citation(place.key) if place.key in said else None
        if citation is None:
            return place
        written = one_line(said[place.key])
        return ProcedureFact(place.key, written, to_spoken(written), citation.code)

    return _changed(document, cited)


def _changed(document: Document, change: Callable[[FactRef | Fact], Inline]) -> Document:
    return replace(document, blocks=tuple(_changed_block(block, change) for block in document.blocks))


def _changed_block(block: Block, change: Callable[[FactRef | Fact], Inline]) -> Block:
    if isinstance(block, Image):
        return block
    if isinstance(block, Steps | Bullets):
        return replace(block, items=tuple(_changed_inlines(item, change) for item in block.items))
    return replace(block, inlines=_changed_inlines(block.inlines, change))


def _changed_inlines(inlines: Inlines, change: Callable[[FactRef | Fact], Inline]) -> Inlines:
    return tuple(_changed_inline(inline, change) for inline in inlines)


def _changed_inline(inline: Inline, change: Callable[[FactRef | Fact], Inline]) -> Inline:
    match inline:
        case FactRef() | Fact():
            return change(inline)
        case Strong() | Emphasis() | Link():
            return replace(inline, inlines=_changed_inlines(inline.inlines, change))
    return inline


def _spoken(key: str, written: str) -> str:
    """Say a hotline digit by digit whatever its shape; words beside it ("hoặc") stay words."""
    if key != "unit.hotline":
        return to_spoken(written)
    return to_spoken(_DIALLED.sub(lambda number: say_phone(number[0]), written))
