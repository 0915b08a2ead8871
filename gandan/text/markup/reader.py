"""Markup → Document. What a loudspeaker cannot say (tables, code, raw HTML) is refused with its line."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from gandan.text.citations import begins_like_one, read_citation
from gandan.text.document import (
    Block,
    Bullets,
    Document,
    FactRef,
    Heading,
    Image,
    Inlines,
    Paragraph,
    Quote,
    Steps,
)
from gandan.text.errors import MarkupError
from gandan.text.facts import FACTS, key_of
from gandan.text.fold import nfc, one_line
from gandan.text.markup.normal import Atom, nest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

MAX_CHARACTERS = 40_000  # about 25 minutes read aloud
_MAX_START = 9_999

_URL = re.compile(
    r"https?://[^\s<>\"'`\\^{}|\x00-\x20/?#][^\s<>\"'`\\^{}|]*|mailto:[^\s<>\"'`\\^{}|:/]+|tel:\+?[\d.()-]+"
)
_PICTURE = re.compile(r"anh:([1-9]\d{0,17})")
_FACT = re.compile(r"\{\{([^{}\n]{1,400})\}\}")

_REFUSED = {
    "html_block": "không dùng được mã HTML. Hãy viết bằng chữ thường và các dấu của trang hướng dẫn.",
    "html_inline": "không dùng được mã HTML. Nếu cần dấu “<”, hãy viết “\\<”.",
    "table_open": "không dùng được bảng, vì loa truyền thanh không đọc được bảng. Hãy viết thành danh sách.",
    "fence": "không dùng được khối mã. Hãy bỏ các dấu ``` hoặc ~~~.",
    "code_inline": "không dùng được dấu `…`. Hãy bỏ dấu ` hoặc viết “\\`”.",
    "hr": "không dùng được đường kẻ ngang. Hãy dùng một đề mục “## …”.",
    "image": "ảnh phải đứng riêng một đoạn, không nằm giữa câu.",
}
_UNKNOWN = "có dấu mà thông điệp không dùng được. Hãy viết lại bằng đoạn văn hoặc danh sách."
_ONE_LEVEL = (
    "mỗi mục của danh sách chỉ gồm một đoạn. Hãy bỏ danh sách lồng, đề mục hoặc đoạn thứ hai trong mục này."
)
_ONLY_WORDS = "trong lời trích chỉ được có các đoạn văn."


def parse(source: str, *, title: str = "", lead: str = "") -> Document:
    """Return the document in normal form; raises MarkupError with the line and a sentence for the writer."""
    if len(source) > MAX_CHARACTERS:
        raise MarkupError(
            1, f"bài dài quá {MAX_CHARACTERS} ký tự. Hãy rút gọn hoặc chia thành nhiều thông điệp."
        )
    tokens = _PARSER.parse(nfc(source))
    blocks = tuple(_Blocks(tokens).read())
    return Document(title=one_line(title), lead=one_line(lead), blocks=blocks)


def is_allowed_url(url: str) -> bool:
    return len(url) <= 2_000 and _URL.fullmatch(url) is not None  # noqa: PLR2004 - longer is no address of a page


def _fact_rule(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it's own signature
    found = _FACT.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        token = state.push("fact", "", 0)
        token.content = found[1]
    state.pos = found.end()
    return True


def _make_parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": True}).enable("table")
    # Pasted paragraphs begin with blanks: that is no code. Link definitions would vanish from the text.
    parser.disable(["code", "reference", "lheading"])
    parser.inline.ruler.before("escape", "fact", _fact_rule)
    # Addresses stay as written; what may be linked is decided by is_allowed_url, with a sentence.
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]  # its own way to be configured
    parser.validateLink = lambda _url: True  # type: ignore[assignment,method-assign]  # its own way to be configured
    return parser


_PARSER = _make_parser()


class _Blocks:
    """Reads the flat token list front to back; nothing here nests deeper than one list or one quote."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.place = 0

    def read(self) -> Iterator[Block]:
        while self.place < len(self.tokens):
            token = self._next()
            match token.type:
                case "paragraph_open":
                    yield from _paragraph(self._inline())
                case "heading_open":
                    yield from self._heading(token)
                case "bullet_list_open":
                    yield Bullets(tuple(self._items("bullet_list_close")))
                case "ordered_list_open":
                    yield self._steps(token)
                case "blockquote_open":
                    yield from self._quotes()
                case _:
                    raise MarkupError(_line(token), _REFUSED.get(token.type, _UNKNOWN))

    def _next(self) -> Token:
        self.place += 1
        return self.tokens[self.place - 1]

    def _inline(self) -> Token:
        """Take the words and the closing token behind them."""
        inline = self._next()
        self._next()
        return inline

    def _heading(self, token: Token) -> Iterator[Heading]:
        level = int(token.tag[1])
        if level not in {2, 3}:
            raise MarkupError(
                _line(token), "đề mục viết bằng “##” hoặc “###”; tên bài đã có ô riêng. Hãy sửa số dấu “#”."
            )
        inlines = _words(self._inline())
        if inlines:
            yield Heading(level, inlines)

    def _steps(self, token: Token) -> Steps:
        start = int(token.attrs.get("start", 1))
        if not 1 <= start <= _MAX_START:
            raise MarkupError(_line(token), f"danh sách đánh số bắt đầu từ 1 đến {_MAX_START}.")
        return Steps(tuple(self._items("ordered_list_close")), start)

    def _items(self, closing: str) -> Iterator[Inlines]:
        while (token := self._next()).type != closing:
            yield self._item(token)

    def _item(self, token: Token) -> Inlines:
        inner = self._next()
        if inner.type == "list_item_close":
            raise MarkupError(
                _line(token), "một mục của danh sách còn trống. Hãy viết nội dung hoặc xóa dòng này."
            )
        if inner.type != "paragraph_open":
            raise MarkupError(_line(inner), _REFUSED.get(inner.type, _ONE_LEVEL))
        inlines = _words(self._inline())
        if self._next().type != "list_item_close":
            raise MarkupError(_line(token), _ONE_LEVEL)
        if not inlines:
            raise MarkupError(
                _line(token), "một mục của danh sách còn trống. Hãy viết nội dung hoặc xóa dòng này."
            )
        return inlines

    def _quotes(self) -> Iterator[Quote]:
        while (token := self._next()).type != "blockquote_close":
            if token.type != "paragraph_open":
                raise MarkupError(_line(token), _REFUSED.get(token.type, _ONLY_WORDS))
            inlines = _words(self._inline())
            if inlines:
                yield Quote(inlines)


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 1


def _paragraph(inline: Token) -> Iterator[Block]:
    children = [
        child
        for child in inline.children or []
        if child.type not in {"softbreak", "hardbreak"} and (child.type != "text" or child.content.strip())
    ]
    if children and all(child.type == "image" for child in children):
        yield from (_image(child, _line(inline)) for child in children)
        return
    inlines = _words(inline)
    if inlines:
        yield Paragraph(inlines)


def _image(token: Token, line: int) -> Image:
    found = _PICTURE.fullmatch(str(token.attrs.get("src", "")))
    if found is None:
        raise MarkupError(line, "ảnh phải được tải lên thông điệp trước, rồi chèn bằng nút “Chèn ảnh”.")
    children = token.children or []
    if any(child.type == "fact" for child in children):
        raise MarkupError(line, "lời mô tả ảnh không chứa được chỗ điền {{…}}.")
    alt = one_line("".join(child.content or " " for child in children))
    if not alt:
        raise MarkupError(
            line, "ảnh chưa có lời mô tả. Hãy viết trong ngoặc vuông điều người không nhìn thấy cần biết."
        )
    return Image(int(found[1]), alt)


def _words(inline: Token) -> Inlines:
    return nest(_atoms(inline.children or [], _line(inline)))


def _atoms(tokens: Sequence[Token], line: int) -> Iterator[Atom]:
    """Lay the words out flat; depth is counted, never recursed into, so no source can exhaust the stack."""
    depth = {"strong": 0, "em": 0}
    link: tuple[int, str] | None = None
    for number, token in enumerate(tokens):
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name in depth:
            depth[name] += token.nesting
        elif name == "link":
            link = (number, _address(token, line)) if token.nesting > 0 else None
            if link and tokens[number + 1].type == "link_close":
                raise MarkupError(line, "liên kết chưa có chữ để bấm. Hãy viết chữ trong ngoặc vuông.")
        else:
            style = Atom("", strong=depth["strong"] > 0, emphasis=depth["em"] > 0, link=link)
            yield replace(style, content=_content(token, line))


def _address(token: Token, line: int) -> str:
    url = str(token.attrs.get("href", ""))
    if not is_allowed_url(url):
        raise MarkupError(
            line,
            "địa chỉ liên kết phải bắt đầu bằng https://, http://, tel: hoặc mailto:, không có khoảng trắng.",
        )
    if "title" in token.attrs:
        raise MarkupError(line, "liên kết không có phần chú thích trong ngoặc kép. Hãy chỉ ghi địa chỉ.")
    return url


def _content(token: Token, line: int) -> str | FactRef:
    if token.type in {"text", "text_special"}:
        return token.content
    if token.type in {"softbreak", "hardbreak"}:
        return " "
    if token.type != "fact":
        raise MarkupError(line, _REFUSED.get(token.type, _UNKNOWN))
    return FactRef(_key(token.content, line))


def _key(written: str, line: int) -> str:
    key = key_of(written)
    if key is not None:
        return key
    citation = read_citation(written)
    if citation is not None:
        return citation.key
    if begins_like_one(written):
        raise MarkupError(
            line,
            f"chỗ điền “{{{{{written}}}}}” chưa rõ của thủ tục nào. "
            "Hãy ghi mã thủ tục, ví dụ {{lệ phí 1.001193}}, hoặc bấm “Chèn dữ kiện của thủ tục”.",
        )
    known = ", ".join(f"{{{{{name}}}}}" for name in FACTS)
    raise MarkupError(
        line,
        f"không có chỗ điền “{{{{{written}}}}}”. Các chỗ điền dùng được: {known}, "
        "và dữ kiện của thủ tục như {{lệ phí 1.001193}}.",
    )
