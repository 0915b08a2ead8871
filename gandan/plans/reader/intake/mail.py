"""A page saved as one file (.mht) or a message (.eml): the words in it, without pictures and attachments."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.plans.reader.intake.mail_parts import head_at, taken_apart
from gandan.plans.reader.intake.raw import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.plans.reader.intake.mail_parts import Part

WORDLESS = "Thư này không có chữ để đọc. Hãy lưu tệp đính kèm ra máy rồi gửi tệp ấy."
# Before its head a saved message may carry a mark of Unicode, or the line that parts messages in a mailbox.
_BEFORE = re.compile(rb"(?:\xef\xbb\xbf)?(?:\r?\n){0,20}(?:>?From [^\n]{0,1000}\n)?")
_SURE_FIELDS = {"from", "subject", "mime-version", "content-type"}
_KINDS = ("text/html", "text/plain")


def is_message(content: bytes) -> bool:
    head = head_at(content, _start(content), len(content))
    return head.is_whole and not _SURE_FIELDS.isdisjoint(head.fields)


def words_of(content: bytes) -> bytes:
    """Return the page or the text of a message; raise UnreadableFileError where it has neither."""
    found = {part.kind: part for part in reversed([*_leaves(taken_apart(content[_start(content) :]))])}
    said = (found[kind].content() for kind in _KINDS if kind in found)
    words = next((one for one in said if one.strip()), b"")
    if not words:
        raise UnreadableFileError(WORDLESS)
    return words


def _start(content: bytes) -> int:
    found = _BEFORE.match(content)
    return found.end() if found else 0


def _leaves(part: Part) -> Iterator[Part]:
    if not part.parts:
        yield part
    for one in part.parts:
        yield from _leaves(one)
