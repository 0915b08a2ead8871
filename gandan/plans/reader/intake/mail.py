"""A page saved as one file (.mht) or a message (.eml): the words in it, without pictures and attachments."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.plans.reader.intake.mail_parts import taken_apart
from gandan.plans.reader.intake.raw import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.plans.reader.intake.mail_parts import Part

WORDLESS = "Thư này không có chữ để đọc. Hãy lưu tệp đính kèm ra máy rồi gửi tệp ấy."
_HEAD = re.compile(rb"(?:[A-Za-z][A-Za-z-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n){0,40}){1,80}\r?\n")
_TYPED = re.compile(rb"^content-type:", re.IGNORECASE | re.MULTILINE)
_KINDS = ("text/html", "text/plain")


def is_message(content: bytes) -> bool:
    head = _HEAD.match(content[:20_000])
    return head is not None and _TYPED.search(head[0]) is not None


def words_of(content: bytes) -> bytes:
    """Return the page or the text of a message; raise UnreadableFileError where it has neither."""
    found = {part.kind: part for part in reversed([*_leaves(taken_apart(content))])}
    said = (found[kind].content() for kind in _KINDS if kind in found)
    words = next((one for one in said if one.strip()), b"")
    if not words:
        raise UnreadableFileError(WORDLESS)
    return words


def _leaves(part: Part) -> Iterator[Part]:
    if not part.parts:
        yield part
    for one in part.parts:
        yield from _leaves(one)
