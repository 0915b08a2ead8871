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
    ProcedureFact,
    Quote,
    Steps,
    Strong,
    Text,
)
from gandan.text.facts import NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

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
_TITLE_LEVEL = 1  # of the page, above all headings of the text


@dataclass(frozen=True, slots=True)
class PictureAddress:
    url: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class HTMLSettings:
    """Where pictures and procedures are, and by how many levels headings move down under the page's own."""

    pictures: Mapping[int, PictureAddress] = field(default_factory=dict)
    heading_shift: int = 0
    procedure_url: str = ""  # holds {code}; without it a fact only names the code of its procedure


def to_html(document: Document, settings: HTMLSettings | None = None) -> str:
    """Return the blocks (title and lead belong to the page). A picture without an address is left out."""
    settings = settings or HTMLSettings()
    body = "\n".join(_block(block, settings) for block in _in_order(document.blocks))
    # Half a character is no text: a document that did not come through the markup may hold one.
    whole = body.encode(errors="replace").decode()
    # Everything above is escaped already; this is the second lock on the same door.
    return nh3.clean(
        whole, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel="noopener noreferrer"
    )


def _in_order(blocks: Iterable[Block]) -> Iterator[Block]:
    """Let no heading skip a level, whatever the author chose: who listens to a page goes by its headings."""
    above = _TITLE_LEVEL
    for block in blocks:
        if isinstance(block, Heading):
            above = min(block.level, above + 1)
            yield Heading(above, block.inlines)
        else:
            yield block


def _inlines(inlines: Inlines, settings: HTMLSettings) -> str:
    return "".join(_inline(inline, settings) for inline in inlines)


def _block(block: Block, settings: HTMLSettings) -> str:
    match block:
        case Heading(level=level, inlines=inlines):
            tag = f"h{min(level + settings.heading_shift, _LOWEST_HEADING)}"
            return f"<{tag}>{_inlines(inlines, settings)}</{tag}>"
        case Paragraph(inlines=inlines):
            return f"<p>{_inlines(inlines, settings)}</p>"
        case Quote(inlines=inlines):
            return f"<blockquote><p>{_inlines(inlines, settings)}</p></blockquote>"
        case Steps(items=items, start=start):
            opening = "<ol>" if start == 1 else f'<ol start="{start}">'
            return f"{opening}{_items(items, settings)}</ol>"
        case Bullets(items=items):
            return f"<ul>{_items(items, settings)}</ul>"
        case Image():
            return _image(block, settings.pictures.get(block.picture_id))


def _items(items: tuple[Inlines, ...], settings: HTMLSettings) -> str:
    return "".join(f"<li>{_inlines(item, settings)}</li>" for item in items)


def _image(image: Image, address: PictureAddress | None) -> str:
    if address is None:
        return ""
    return (
        f'<figure class="picture"><img src="{escape(address.url)}" alt="{escape(image.alt)}" '
        f'width="{address.width}" height="{address.height}" loading="lazy" decoding="async"></figure>'
    )


def _inline(inline: Inline, settings: HTMLSettings) -> str:
    match inline:
        case Text(text=text):
            return escape(text)
        case Strong(inlines=inlines):
            return f"<strong>{_inlines(inlines, settings)}</strong>"
        case Emphasis(inlines=inlines):
            return f"<em>{_inlines(inlines, settings)}</em>"
        case Link(url=url, inlines=inlines):
            return f'<a href="{escape(url)}">{_inlines(inlines, settings)}</a>'
        case FactRef(key=key):
            return f'<mark class="fact-unbound">{escape(NAMES.get(key, key))}</mark>'
        case Fact():
            return _fact(inline, settings)


def _procedure_fact(fact: ProcedureFact, url: str) -> str:
    """Show the value, and lead to the procedure it comes from."""
    source = f"thủ tục {escape(fact.code)}"
    if url:
        source = f'<a class="fact-source" href="{escape(url.replace("{code}", fact.code))}">{source}</a>'
    return f'<span class="fact">{escape(fact.written)}</span> ({source})'


def _fact(fact: Fact, settings: HTMLSettings) -> str:
    """Make a hotline and an address of a page something that a finger can press."""
    if isinstance(fact, ProcedureFact):
        return _procedure_fact(fact, settings.procedure_url)
    digits = re.sub(r"[^\d+]", "", fact.written)
    if fact.key == "unit.hotline" and digits:
        return f'<a class="fact" href="tel:{digits}">{escape(fact.written)}</a>'
    if fact.key == "unit.website" and fact.written.startswith(("https://", "http://")):
        return f'<a class="fact" href="{escape(fact.written)}">{escape(fact.written)}</a>'
    return f'<span class="fact">{escape(fact.written)}</span>'
