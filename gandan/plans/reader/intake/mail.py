"""A page saved as one file (.mht) or a message (.eml): the words in it, without pictures and attachments."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.plans.reader.intake.mail_parts import head_at, taken_apart
from gandan.plans.reader.intake.mail_words import said_by

if TYPE_CHECKING:
    from gandan.plans.reader.intake.mail_words import Said

# Before its head a saved message may carry a mark of Unicode, or the line that parts messages in a mailbox.
_BEFORE = re.compile(rb"(?:\xef\xbb\xbf)?(?:\r?\n){0,20}(?:>?From [^\n]{0,1000}\n)?")
_SURE_FIELDS = {"from", "subject", "mime-version", "content-type"}


def is_message(content: bytes) -> bool:
    head = head_at(content, _start(content), len(content))
    return head.is_whole and not _SURE_FIELDS.isdisjoint(head.fields)


def words_of(content: bytes) -> Said:
    """Return the page or the text of a message; raise UnreadableFileError where it has neither."""
    return said_by(taken_apart(content[_start(content) :]))


def _start(content: bytes) -> int:
    found = _BEFORE.match(content)
    return found.end() if found else 0
