"""A page saved as one file (.mht) or a message (.eml): the words in it, without pictures and attachments."""

from __future__ import annotations

import re
from email import message_from_bytes
from typing import TYPE_CHECKING

from gandan.plans.reader.intake.raw import UnreadableFileError

if TYPE_CHECKING:
    from email.message import Message

# Parts within parts are taken apart one inside the other: a message that people send has a handful.
MOST_PARTS = 20
WORDLESS = "Thư này không có chữ để đọc. Hãy lưu tệp đính kèm ra máy rồi gửi tệp ấy."
_HEAD = re.compile(rb"(?:[A-Za-z][A-Za-z-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n){0,40}){1,80}\r?\n")
_TYPED = re.compile(rb"^content-type:", re.IGNORECASE | re.MULTILINE)
_BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)
_KINDS = ("text/html", "text/plain")


def is_message(content: bytes) -> bool:
    head = _HEAD.match(content[:20_000])
    return head is not None and _TYPED.search(head[0]) is not None


def words_of(content: bytes) -> bytes:
    """Return the page or the text of a message; raise UnreadableFileError where it has neither."""
    if len(_BOUNDARY.findall(content)) > MOST_PARTS:
        raise UnreadableFileError(WORDLESS)
    found = {part.get_content_type(): part for part in reversed([*message_from_bytes(content).walk()])}
    said = (_bytes(found[kind]) for kind in _KINDS if kind in found)
    words = next((one for one in said if one.strip()), b"")
    if not words:
        raise UnreadableFileError(WORDLESS)
    return words


def _bytes(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
