"""Writes text as the old fonts had it, from the tables by which it is read."""

from __future__ import annotations

import re
from functools import lru_cache

from viparse.normalize.encodings import CHARMAPS


@lru_cache
def _table(font: str) -> dict[str, str]:
    return {new: old for old, new in CHARMAPS[font].pairs}


def to_old(text: str, font: str) -> str:
    table = _table(font)
    # The fonts for capitals drew small letters large: capitals with tones have no place of their own.
    return re.sub(
        ".", lambda one: table.get(one[0]) or table.get(one[0].lower(), one[0]), text, flags=re.DOTALL
    )
