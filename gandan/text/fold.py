"""One normal form at the door, and the folded form by which people search and compare."""

from __future__ import annotations

import re
import unicodedata

# Letters of other alphabets that look like đ and arrive from old keyboards and from OCR.
_LOOK_ALIKES = str.maketrans({"ð": "đ", "Ð": "Đ", "Ɖ": "Đ", "ɖ": "đ"})
_TO_D = str.maketrans({"đ": "d", "Đ": "D"})
_MARKS = re.compile("[\u0300-\u036f]")
# Soft hyphen, zero-width blanks, direction marks, byte order mark: nobody sees them, and they hide words.
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_NOT_IN_SLUG = re.compile(r"[^a-z0-9]+")


def nfc(text: str) -> str:
    """Return the normal form that everything is stored in: composed letters, no invisible characters."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_LOOK_ALIKES)
    text = _CONTROLS.sub(" ", _INVISIBLE.sub("", text))
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """Return the normal form with every run of blanks and line ends as one blank."""
    return re.sub(r"[ \t\n]+", " ", nfc(text)).strip()


def fold(text: str) -> str:
    """Return lower case without tones and marks: "Đường dây" and "duong day" become equal."""
    bare = _MARKS.sub("", unicodedata.normalize("NFD", nfc(text).translate(_TO_D)))
    lower = unicodedata.normalize("NFD", bare.lower())
    return unicodedata.normalize("NFC", _MARKS.sub("", lower))


def slug(text: str) -> str:
    """Return the folded words joined by hyphens, for addresses and keys."""
    return _NOT_IN_SLUG.sub("-", fold(text)).strip("-")
