"""Facts that a message may cite: written by name, bound to one unit's own values at delivery."""

from __future__ import annotations

import re
from dataclasses import replace
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
    inlines_of,
    walk,
)
from gandan.text.errors import MissingFactError
from gandan.text.fold import fold, one_line
from gandan.text.speech import say_phone, to_spoken

if TYPE_CHECKING:
    from collections.abc import Mapping

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


def bind(document: Document, values: Mapping[str, str]) -> Document:
    """Put the values in; raises MissingFactError that names every fact without one."""
    missing = [key for key in keys_of(document) if not values.get(key, "").strip()]
    if missing:
        raise MissingFactError(missing, [NAMES.get(key, key) for key in missing])
    return replace(document, blocks=tuple(_bind_block(block, values) for block in document.blocks))


def _bind_block(block: Block, values: Mapping[str, str]) -> Block:
    if isinstance(block, Image):
        return block
    if isinstance(block, Steps | Bullets):
        return replace(block, items=tuple(_bind_inlines(item, values) for item in block.items))
    return replace(block, inlines=_bind_inlines(block.inlines, values))


def _bind_inlines(inlines: Inlines, values: Mapping[str, str]) -> Inlines:
    return tuple(_bind_inline(inline, values) for inline in inlines)


def _bind_inline(inline: Inline, values: Mapping[str, str]) -> Inline:
    match inline:
        case FactRef(key=key):
            written = one_line(values[key])
            return Fact(key=key, written=written, spoken=_spoken(key, written))
        case Strong() | Emphasis() | Link():
            return replace(inline, inlines=_bind_inlines(inline.inlines, values))
    return inline


def _spoken(key: str, written: str) -> str:
    """Say a hotline digit by digit whatever its shape; words beside it ("hoặc") stay words."""
    if key != "unit.hotline":
        return to_spoken(written)
    return to_spoken(_DIALLED.sub(lambda number: say_phone(number[0]), written))
