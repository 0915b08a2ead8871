"""The folded form by which people search and compare."""

from __future__ import annotations

import re
import unicodedata

from gandan.text.normal import nfc, one_line

__all__ = ["fold", "nfc", "one_line", "slug"]

_TO_D = str.maketrans({"đ": "d", "Đ": "D"})
_MARKS = re.compile("[\u0300-\u036f]")
_NOT_IN_SLUG = re.compile(r"[^a-z0-9]+")


def fold(text: str) -> str:
    """Return lower case without tones and marks: "Đường dây" and "duong day" become equal."""
    bare = _MARKS.sub("", unicodedata.normalize("NFD", nfc(text).translate(_TO_D)))
    lower = unicodedata.normalize("NFD", bare.lower())
    return unicodedata.normalize("NFC", _MARKS.sub("", lower))


def slug(text: str) -> str:
    """Return the folded words joined by hyphens, for addresses and keys."""
    return _NOT_IN_SLUG.sub("-", fold(text)).strip("-")
