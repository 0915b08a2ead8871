"""An HTML page, or a .doc that is one, as paragraphs and tables. Nothing in it is run or fetched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from gandan.procedures.errors import UnreadableFileError
from gandan.procedures.reader.blocks import DEEPEST, Builder

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from gandan.procedures.reader.blocks import Block

LARGEST_BYTES = 20_000_000
_PASSED_OVER = {"script", "style", "template", "head", "noscript", "svg", "iframe", "object", "select"}
_PARAGRAPHS = {
    "p",
    "div",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "section",
    "article",
    "tr",
    "dt",
    "dd",
    "pre",
}
_BLANKS = re.compile(r"[ \t\r\n\f]+")


def read_html(content: bytes) -> list[Block]:
    if len(content) > LARGEST_BYTES:
        raise UnreadableFileError("trang lớn quá mức đọc được.")
    body = LexborHTMLParser(content.decode("utf-8", "replace")).body
    builder = Builder()
    if body is not None:
        _walk(body, builder)
    builder.end_paragraph()
    return builder.blocks


def _walk(top: LexborNode, builder: Builder) -> None:
    """Go through the nodes in their order, without recursion: a page may be as deep as it likes."""
    waiting: list[tuple[LexborNode, int, bool]] = [(top, 0, False)]
    while waiting:
        node, depth, is_left = waiting.pop()
        if is_left:
            _leave(str(node.tag), builder)
            continue
        if depth > DEEPEST:
            raise UnreadableFileError("trang có các phần lồng nhau quá sâu.")
        tag = str(node.tag)
        if tag == "-text":
            builder.text(_BLANKS.sub(" ", node.text_content or ""))
            continue
        if tag in _PASSED_OVER:
            continue
        _enter(tag, builder)
        waiting.append((node, depth, True))
        waiting += [(child, depth + 1, False) for child in reversed(list(node.iter(include_text=True)))]


def _enter(tag: str, builder: Builder) -> None:
    match tag:
        case "br":
            builder.text("\n")
        case "table":
            builder.start_table()
        case "tr":
            builder.start_row()
        case "td" | "th":
            builder.start_cell()
        case _ if tag in _PARAGRAPHS:
            builder.end_paragraph()


def _leave(tag: str, builder: Builder) -> None:
    match tag:
        case "table":
            builder.end_table()
        case "td" | "th":
            builder.end_cell()
        case _ if tag in _PARAGRAPHS:
            builder.end_paragraph()
