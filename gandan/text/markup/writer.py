"""Document → markup, so that `parse(write(document))` gives the same document back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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
from gandan.text.markup.normal import tidy

if TYPE_CHECKING:
    from collections.abc import Sequence

_SPECIAL = re.compile(r"([\\`*_\[\]<>&{}])")
_MARKS = "".join(map(chr, range(0x300, 0x370)))
_LINE_START = re.compile(r"^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|-[-\s]*$|~~~)")
_NUMBER_START = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")


def write(document: Document) -> str:
    """Return the body's markup; title and lead have fields of their own. Bound facts become places again."""
    written: list[str] = []
    before: tuple[type[Block], bool] | None = None
    for block in tidy(document).blocks:
        # Two lists in a row would run into one, unless the second uses the other sign.
        other_sign = before is not None and before[0] is type(block) and not before[1]
        written.append(_block(block, other_sign=other_sign))
        before = (type(block), other_sign)
    return "\n\n".join(written) + ("\n" if written else "")


def _block(block: Block, *, other_sign: bool) -> str:
    match block:
        case Heading(level=level, inlines=inlines):
            return f"{'#' * level} {_trailing_hashes(_words(inlines))}"
        case Paragraph(inlines=inlines):
            return _line(inlines)
        case Quote(inlines=inlines):
            return f"> {_line(inlines)}"
        case Steps(items=items, start=start):
            sign = ")" if other_sign else "."
            return "\n".join(f"{number}{sign} {_line(item)}" for number, item in enumerate(items, start))
        case Bullets(items=items):
            sign = "*" if other_sign else "-"
            return "\n".join(f"{sign} {_line(item)}" for item in items)
        case Image(picture_id=picture_id, alt=alt):
            return f"![{_escape(alt)}](anh:{picture_id})"


def _words(inlines: Inlines) -> str:
    """Write the words; a "!" before a link would make it a picture."""
    return re.sub(r"!(?=\[)", r"\\!", _inlines(inlines))


def _line(inlines: Inlines) -> str:
    line = _words(inlines)
    if _LINE_START.match(line):
        return "\\" + line
    return _NUMBER_START.sub(r"\1\\\2", line)


def _trailing_hashes(line: str) -> str:
    """Escape a closing run of #, which would be taken for the end of the heading."""
    return re.sub(r"(#+)$", lambda run: "\\#" * len(run[1]), line)


def _inlines(inlines: Inlines) -> str:
    return "".join(_inline(inlines, place) for place in range(len(inlines)))


def _inline(inlines: Sequence[Inline], place: int) -> str:
    inline = inlines[place]
    match inline:
        case Text(text=text):
            return _text(text, inlines[place - 1] if place else None, inlines[place + 1 : place + 2])
        case Strong(inlines=inner):
            return f"**{_inlines(inner)}**"
        case Emphasis(inlines=inner):
            return f"*{_inlines(inner)}*"
        case Link(url=url, inlines=inner):
            return f"[{_inlines(inner)}](<{url.replace('&', '&amp;')}>)"
        case FactRef(key=key) | Fact(key=key):
            return f"{{{{{NAMES.get(key, key)}}}}}"  # a citation is its own name


def _text(text: str, before: Inline | None, after: Sequence[Inline]) -> str:
    """Escape; and where a style begins or ends with a sign in mid-word, write the letter beside it by number.

    CommonMark sees the end of `**(a)**b` only if what follows is a blank or a sign; "&#98;" begins with one.
    """
    first = _is_style(before) and not _edge(before, -1).isalnum() and not text[0].isspace()
    last = bool(after) and _is_style(after[0]) and not _edge(after[0], 0).isalnum() and not text[-1].isspace()
    cut = _end_of_first_letter(text) if first else 0
    tail = _by_number(text[-1]) if last and cut < len(text) else ""
    return _by_number(text[:cut]) + _escape(text[cut : len(text) - bool(tail)]) + tail


def _end_of_first_letter(text: str) -> int:
    """Return the place behind the first letter and the marks on it: apart they would be something else."""
    return len(text) - len(text[1:].lstrip(_MARKS))


def _is_style(inline: Inline | None) -> bool:
    return isinstance(inline, Strong | Emphasis)


def _edge(inline: Inline | None, end: int) -> str:
    """Return the first (0) or last (-1) character that the inline will have in the markup."""
    match inline:
        case Text(text=text):
            return text[end]
        case Strong(inlines=inner) | Emphasis(inlines=inner):
            return _edge(inner[end], end)
    return "{"


def _by_number(characters: str) -> str:
    return "".join(f"&#{ord(character)};" for character in characters)


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
