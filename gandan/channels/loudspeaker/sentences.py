"""Text to sentences, for reading aloud and for timing."""

from __future__ import annotations

import re

# "TP." would be read as the end of a sentence, and the voice would stop there.
_SHORT_WORD_BEFORE = re.compile(
    r"(?:^|[\s(])(?:TP|TX|TT|P|Q|H|X|KP|Tp|Ths|ThS|TS|PGS|GS|BS|KS|CN|Tr|Đ|[A-ZĐ]|v\.v|VD|vd|NXB|[0-9]{1,2})\.$"
)
_END = re.compile(r"(?<=[.!?…])[\"”')\]]*\s+(?=[\"“'(]?[^\W_])")


def sentences(text: str) -> list[str]:
    """Return the sentences; one that ends in an abbreviation goes on with the next."""
    found: list[str] = []
    for piece in _END.split(text.strip()):
        if found and _SHORT_WORD_BEFORE.search(found[-1]):
            found[-1] += f" {piece}"
        elif piece:
            found.append(piece)
    return found
