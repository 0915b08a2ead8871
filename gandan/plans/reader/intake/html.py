"""A web page: the article in it, without the menus around. Nothing in it is run or fetched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from gandan.plans.reader.intake.raw import (
    DEEPEST,
    DEEPEST_TABLES,
    TOO_DEEP,
    Allowance,
    Cell,
    Paragraph,
    Table,
    UnreadableFileError,
)

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from gandan.plans.reader.intake.raw import Block

_PASSED_OVER = {
    *(
        "script",
        "style",
        "template",
        "head",
        "noscript",
        "svg",
        "iframe",
        "object",
        "select",
        "nav",
        "footer",
    ),
    *("aside", "form", "button", "input", "textarea", "figcaption", "audio", "video"),
}
_PARAGRAPHS = {
    *(
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
        "main",
        "header",
        "dt",
        "dd",
    ),
    *("pre", "ul", "ol", "blockquote", "figure", "center", "address", "body", "caption"),
}
_LISTS = {"ul", "ol"}
_LONG_ARTICLE = 300
_MENU_LINKS, _MENU_SHARE = 3, 0.7
_BLANKS = re.compile(r"[ \t\r\n\f\u00a0]+")
_CENTRED = re.compile(r"text-align\s*:\s*center")
_SPAN = re.compile(r"[0-9]{1,4}")
_LONGEST_SPAN = 1000


def read_html(text: str) -> list[Block]:
    body = LexborHTMLParser(text).body
    if body is None:
        return []
    article = _article(body)
    reader = _Reader()
    reader.walk(article)
    title = body.css_first("h1")
    if article.tag == "body" or title is None or article.css_first("h1") is not None:
        return reader.top
    return [Paragraph(_BLANKS.sub(" ", title.text()).strip(), 1), *reader.top]


def _article(body: LexborNode) -> LexborNode:
    """Return the longest part that the page itself calls its article, else all of it."""
    named = body.css("article, main, [itemprop=articleBody], [role=main]")
    long = [node for node in named if len(node.text()) > _LONG_ARTICLE]
    if not long or max(len(node.text()) for node in long) * 2 < len(body.text()):
        return body
    return max(long, key=lambda node: len(node.text()))


class _Reader:
    """Takes the nodes in the order of the page, without recursion: a page may be as deep as it likes."""

    def __init__(self) -> None:
        self.top: list[Block] = []
        self._open: list[list[Block]] = [self.top]
        self._tables: list[Table] = []
        self._text: list[str] = []
        self._mark = ""
        self._level = 0
        self._is_centred = False
        self._allowance = Allowance()

    def walk(self, top: LexborNode) -> None:
        waiting: list[tuple[LexborNode, int, bool]] = [(top, 0, False)]
        while waiting:
            node, depth, is_left = waiting.pop()
            tag = str(node.tag)
            if is_left:
                self._leave(tag)
            elif depth > DEEPEST:
                raise UnreadableFileError(TOO_DEEP)
            elif tag == "-text":
                self._text.append(_BLANKS.sub(" ", node.text_content or ""))
            elif tag not in _PASSED_OVER and not _is_menu(node, tag):
                self._enter(node, tag)
                waiting.append((node, depth, True))
                waiting += [(child, depth + 1, False) for child in reversed([*node.iter(include_text=True)])]
        self._end_paragraph()

    def _enter(self, node: LexborNode, tag: str) -> None:
        if tag in _PARAGRAPHS or tag in {"table", "tr", "td", "th"}:
            self._end_paragraph()
        match tag:
            case "br":
                self._text.append("\n")
            case "li":
                self._mark = _list_mark(node)
            case "table":
                self._start_table()
            case "tr" if self._tables:
                self._tables[-1].rows.append([])
            case "td" | "th" if self._tables and self._tables[-1].rows:
                cell = Cell([], _span(node, "colspan"), _span(node, "rowspan"))
                self._tables[-1].rows[-1].append(cell)
                self._open.append(cell.blocks)
        if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
            self._level = int(tag[1])
        if tag == "center" or _is_centred(node):
            self._is_centred = True

    def _start_table(self) -> None:
        table = Table()
        if len(self._tables) >= DEEPEST_TABLES:
            raise UnreadableFileError(TOO_DEEP)
        self._open[-1].append(table)
        self._tables.append(table)

    def _leave(self, tag: str) -> None:
        if tag in _PARAGRAPHS or tag in {"table", "tr", "td", "th"}:
            self._end_paragraph()
        if tag == "table" and self._tables:
            self._tables.pop()
        elif tag in {"td", "th"} and len(self._open) > 1:
            self._open.pop()

    def _end_paragraph(self) -> None:
        said = "".join(self._text).strip()
        self._text.clear()
        if said:
            self._allowance.take(said)
            text = f"{self._mark} {said}".strip()
            self._open[-1].append(Paragraph(text, self._level, self._is_centred))
            self._mark, self._level, self._is_centred = "", 0, False


def _is_menu(node: LexborNode, tag: str) -> bool:
    """Whether a list is made of links: a menu, or the titles of other news."""
    if tag not in _LISTS:
        return False
    links = node.css("a")
    linked = sum(len(link.text()) for link in links)
    return len(links) >= _MENU_LINKS and linked >= _MENU_SHARE * len(node.text().strip())


def _list_mark(node: LexborNode) -> str:
    parent = node.parent
    if parent is None or parent.tag != "ol":
        return "-"
    before, place = node.prev, 1
    while before is not None:
        place += before.tag == "li"
        before = before.prev
    start = parent.attributes.get("start") or "1"
    return f"{place + (int(start) if _SPAN.fullmatch(start) else 1) - 1}."


def _is_centred(node: LexborNode) -> bool:
    attributes = node.attributes
    return attributes.get("align") == "center" or bool(_CENTRED.search(attributes.get("style") or ""))


def _span(node: LexborNode, name: str) -> int:
    said = node.attributes.get(name) or "1"
    return min(max(int(said), 1), _LONGEST_SPAN) if _SPAN.fullmatch(said) else 1
