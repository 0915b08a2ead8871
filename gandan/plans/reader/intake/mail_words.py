"""What a message says: the best of its versions, all pieces; what is attached only if that is all."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from gandan.plans.reader.intake.plain import decoded
from gandan.plans.reader.intake.raw import MAX_TEXT_BYTES, TOO_LONG, UnreadableFileError

if TYPE_CHECKING:
    from gandan.plans.reader.intake.mail_parts import Part

WORDLESS = "Thư này không có chữ để đọc. Hãy lưu tệp đính kèm ra máy rồi gửi tệp ấy."
_UNSEEN = ["script", "style", "template", "noscript", "title"]
_NEVER_WORDS = ("image/", "audio/", "video/", "font/", "text/css")
_CHARSET = re.compile(r""";\s*charset\s*=\s*["']?([\w-]{1,40})""", re.IGNORECASE)
_NAMED = re.compile(r";\s*(?:file)?name\*?[0-9]{0,3}\*?\s*=", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Said:
    text: str = ""
    letters: int = 0  # that a person sees
    is_page: bool = False
    is_attached: bool = False
    refusal: str = ""  # why its words cannot be read

    @property
    def counts(self) -> bool:
        return bool(self.letters or self.refusal)


def said_by(part: Part) -> Said:
    """Return the words of a message as one; raise UnreadableFileError where none can be read."""
    pieces = _pieces(part)
    body = [one for one in pieces if one.counts and not one.is_attached]
    attached = [one for one in pieces if one.is_attached]
    if not body and len(attached) == 1 and attached[0].counts:
        body = attached
    for one in body:
        if one.refusal:
            raise UnreadableFileError(one.refusal)
    if not body:
        raise UnreadableFileError(WORDLESS)
    if len(body) == 1:
        return body[0]
    if sum(len(one.text) for one in body) > MAX_TEXT_BYTES:
        raise UnreadableFileError(TOO_LONG)
    is_page = any(one.is_page for one in body)
    text = "\n".join(_as_page(one) if is_page else one.text for one in body)
    return Said(text, sum(one.letters for one in body), is_page)


def _pieces(part: Part, *, is_in_page: bool = False) -> list[Said]:
    match part.kind:
        case "message/rfc822":
            return [_of_message(part)]
        case "multipart/alternative":
            return _best([_pieces(one, is_in_page=is_in_page) for one in part.parts])
        case "multipart/related":
            versions = [_pieces(one, is_in_page=True) for one in part.parts]
            return next((one for one in versions if _letters(one)), _all(versions))
    if part.parts:
        return _all([_pieces(one) for one in part.parts])
    return [] if part.kind.startswith(_NEVER_WORDS) else [_of_leaf(part, is_in_page=is_in_page)]


def _best(versions: list[list[Said]]) -> list[Said]:
    """Return the version as a page, unless it says much less than the one in plain words."""
    most = max(_letters(one) for one in versions)
    if not most:
        return _all(versions)
    pages = [one for one in versions if any(piece.is_page for piece in one) and _letters(one) * 2 >= most]
    return pages[0] if pages else next(one for one in versions if _letters(one) == most)


def _all(versions: list[list[Said]]) -> list[Said]:
    return [piece for one in versions for piece in one]


def _letters(pieces: list[Said]) -> int:
    return sum(one.letters for one in pieces if not one.is_attached)


def _of_message(part: Part) -> Said:
    """Return the words of a message that was forwarded whole: mail programs show it as an attachment."""
    try:
        said = said_by(part.parts[0])
    except UnreadableFileError as error:
        return Said(refusal=str(error), is_attached=True)
    return replace(said, is_attached=True)


def _of_leaf(part: Part, *, is_in_page: bool) -> Said:
    kind = part.fields.get("content-type", "")
    placed = part.fields.get("content-disposition", "")
    is_named = _NAMED.search(kind) or _NAMED.search(placed)
    is_attached = placed.strip().lower().startswith("attachment") or (bool(is_named) and not is_in_page)
    if part.kind not in {"text/plain", "text/html"}:
        return Said(is_attached=True)
    is_page = part.kind == "text/html"
    charset = _CHARSET.search(kind)
    try:
        text = _read(part.content(), charset[1].lower() if charset else "")
    except UnreadableFileError as error:
        return Said(refusal=str(error), is_page=is_page, is_attached=is_attached)
    seen = _seen(text) if is_page else text
    return Said(text, sum(map(str.isalnum, seen)), is_page=is_page, is_attached=is_attached)


def _read(content: bytes, charset: str) -> str:
    # A lone space that does not break, as some mail programs leave it, tells no code page.
    if not content.strip(b" \t\r\n\xa0"):
        return ""
    if len(content) > MAX_TEXT_BYTES * 2:
        raise UnreadableFileError(TOO_LONG)
    return decoded(content, charset)


def _seen(page: str) -> str:
    tree = LexborHTMLParser(page)
    tree.strip_tags(_UNSEEN)
    return tree.body.text() if tree.body is not None else ""


def _as_page(said: Said) -> str:
    if not said.is_page:
        return "".join(f"<p>{escape(line)}</p>" for line in said.text.splitlines())
    body = LexborHTMLParser(said.text).body
    return (body.html or "") if body is not None else ""
