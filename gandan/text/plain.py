"""A document as plain text: for previews, search and channels that have only letters."""

from __future__ import annotations

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
from gandan.text.facts import NAMES


def to_text(document: Document) -> str:
    """Return title, lead and blocks, with an empty line between them."""
    parts = [document.title, document.lead, *(block_to_text(block) for block in document.blocks)]
    return "\n\n".join(part for part in parts if part)


def block_to_text(block: Block) -> str:
    match block:
        case Steps(items=items, start=start):
            return "\n".join(f"{number}. {words(item)}" for number, item in enumerate(items, start))
        case Bullets(items=items):
            return "\n".join(f"- {words(item)}" for item in items)
        case Image(alt=alt):
            return f"[Ảnh: {alt}]"
    return words(block.inlines)


def words(inlines: Inlines) -> str:
    """Return the words only; a link that does not show its address has it in brackets."""
    return "".join(_inline_to_text(inline) for inline in inlines)


def _inline_to_text(inline: Inline) -> str:
    match inline:
        case Text(text=text):
            return text
        case Strong(inlines=inlines) | Emphasis(inlines=inlines):
            return words(inlines)
        case Link(url=url, inlines=inlines):
            return _link_to_text(url, words(inlines))
        case FactRef(key=key):
            return f"[{NAMES.get(key, key)}]"
        case Fact(written=written):
            return written


def _link_to_text(url: str, label: str) -> str:
    address = url.removeprefix("mailto:").removeprefix("tel:")
    return label if label in {url, address} else f"{label} ({address})"
