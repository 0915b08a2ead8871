"""A document as HTML that is safe to put into any page of ours."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

import nh3

from gandan.text.document import (
    Block,
    Bullets,
    Document,
    Emphasis,
    Fact,
    FactRef,
    Heading,
    Image,
    Inline,
    Inlines,
    Link,
    Paragraph,
    Quote,
    Steps,
    Strong,
    Text,
)
from gandan.text.facts import NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping

_TAGS = {
    *("h2", "h3", "h4", "h5", "h6", "p", "ol", "ul", "li", "blockquote"),
    *("strong", "em", "a", "span", "mark", "figure", "img"),
}
_ATTRIBUTES = {
    "a": {"href", "class"},
    "ol": {"start"},
    "img": {"src", "alt", "width", "height", "loading", "decoding"},
    "span": {"class"},
    "mark": {"class"},
    "figure": {"class"},
}
_SCHEMES = {"http", "https", "mailto", "tel"}
_LOWEST_HEADING = 6


@dataclass(frozen=True, slots=True)
class PictureAddress:
    url: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class HTMLSettings:
    """Where pictures are, and by how many levels headings move down under the page's own."""

    pictures: Mapping[int, PictureAddress] = field(default_factory=dict)
    heading_shift: int = 0


def to_html(document: Document, settings: HTMLSettings | None = None) -> str:
    """Return the blocks (title and lead belong to the page). A picture without an address is left out."""
    settings = settings or HTMLSettings()
    body = "\n".join(_block(block, settings) for block in document.blocks)
    # Half a character is no text: a document that did not come through the markup may hold one.
    whole = body.encode(errors="replace").decode()
    # Everything above is escaped already; this is the second lock on the same door.
    return nh3.clean(
        whole, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel="noopener noreferrer"
    )


def inlines_to_html(inlines: Inlines) -> str:
    return "".join(_inline(inline) for inline in inlines)


def _block(block: Block, settings: HTMLSettings) -> str:
    match block:
        case Heading(level=level, inlines=inlines):
            tag = f"h{min(level + settings.heading_shift, _LOWEST_HEADING)}"
            return f"<{tag}>{inlines_to_html(inlines)}</{tag}>"
        case Paragraph(inlines=inlines):
            return f"<p>{inlines_to_html(inlines)}</p>"
        case Quote(inlines=inlines):
            return f"<blockquote><p>{inlines_to_html(inlines)}</p></blockquote>"
        case Steps(items=items, start=start):
            opening = "<ol>" if start == 1 else f'<ol start="{start}">'
            return f"{opening}{_items(items)}</ol>"
        case Bullets(items=items):
            return f"<ul>{_items(items)}</ul>"
        case Image():
            return _image(block, settings.pictures.get(block.picture_id))


def _items(items: tuple[Inlines, ...]) -> str:
    return "".join(f"<li>{inlines_to_html(item)}</li>" for item in items)


def _image(image: Image, address: PictureAddress | None) -> str:
    if address is None:
        return ""
    return (
        f'<figure class="picture"><img src="{escape(address.url)}" alt="{escape(image.alt)}" '
        f'width="{address.width}" height="{address.height}" loading="lazy" decoding="async"></figure>'
    )


def _inline(inline: Inline) -> str:
    match inline:
        case Text(text=text):
            return escape(text)
        case Strong(inlines=inlines):
            return f"<strong>{inlines_to_html(inlines)}</strong>"
        case Emphasis(inlines=inlines):
            return f"<em>{inlines_to_html(inlines)}</em>"
        case Link(url=url, inlines=inlines):
            return f'<a href="{escape(url)}">{inlines_to_html(inlines)}</a>'
        case FactRef(key=key):
            return f'<mark class="fact-unbound">{escape(NAMES.get(key, key))}</mark>'
        case Fact():
            return _fact(inline)


def _fact(fact: Fact) -> str:
    """Make a hotline and an address of a page something that a finger can press."""
    digits = re.sub(r"[^\d+]", "", fact.written)
    if fact.key == "unit.hotline" and digits:
        return f'<a class="fact" href="tel:{digits}">{escape(fact.written)}</a>'
    if fact.key == "unit.website" and fact.written.startswith(("https://", "http://")):
        return f'<a class="fact" href="{escape(fact.written)}">{escape(fact.written)}</a>'
    return f'<span class="fact">{escape(fact.written)}</span>'
