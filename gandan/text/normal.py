"""One normal form at the door: composed letters of the right alphabet, nothing that nobody sees.

The caller keeps the original where a trace is owed; everything else is stored and compared in this form.
"""

from __future__ import annotations

import re
import unicodedata
from functools import partial

# Letters that are drawn like đ and ư and arrive from old keyboards, old fonts and OCR.
_LOOK_ALIKES = str.maketrans(
    {"ð": "đ", "Ð": "Đ", "Ɖ": "Đ", "ɖ": "đ", "ƌ": "đ", "Ƌ": "Đ", "ƣ": "ư", "Ƣ": "Ư"}
    # Blanks that do not break or have a width of their own; a channel sets its own where it sets type.
    | dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f", " "
    )
    # Horn and comma above: o and u carry them as if they were ơ and ư.
    | {"\u0313": "\u031b", "\u0315": "\u031b"}
)
_FULL_WIDTH = {0xFEE0 + ord(sign): sign for sign in "!%(),-./:;=?@+"} | {
    0xFEE0 + code: chr(code) for code in range(ord("0"), ord("z") + 1) if chr(code).isalnum()
}
# Soft hyphen, zero-width blanks, direction marks, byte order mark: nobody sees them, and they hide words.
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
# The joiner makes one picture of two ("nurse" is a person and a health sign); between letters it only hides.
_JOINER = re.compile("(?<![\u2190-\U0010ffff])\u200d+|\u200d+(?![\u2190-\U0010ffff])")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")

_TONE = "\u0300\u0301\u0303\u0309\u0323"
_MARK = f"{_TONE}\u0302\u0306\u031b"
_VOWEL = "aeiouyAEIOUY"
# "ơ ̀": the mark stands behind a blank where a page was scanned; without a letter it stands for nothing.
_MARK_AFTER_BLANK = re.compile(f"(?<=[{_VOWEL}])([\u0302\u0306\u031b]*) +([{_TONE}])(?!\\w)")
_MARK_WITHOUT_LETTER = re.compile(f"(^|[^\\w\u0300-\u036f]|[\\d_])[{_MARK}]+")
_MARKS_OF_LETTER = re.compile(f"(?<=[{_VOWEL}])[{_MARK}]{{2,}}")

_ASIAN = "\u2e80-\u2fdf\u3001-\u9fff\uac00-\ud7af\uf900-\ufaff"
_WIDE_RUN = re.compile(f"(?<![{_ASIAN}\uff01-\uffee])[\uff01-\uff5e\u3000]+(?![{_ASIAN}\uff01-\uffee])")

# A letter of another alphabet that is drawn the same, letter for letter.
_OTHER = "АВЕЅІЈКМНОРСТУХаеѕіјкорсухһԁԛԝӑӐ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο"
_LATIN = "ABESIJKMHOPCTYXaesijkopcyxhdqwăĂ" + "ABEZHIKMNOPTYXo"
_DRAWN_ALIKE = str.maketrans(_OTHER, _LATIN)
_HAS_OTHER = re.compile(f"[{_OTHER}]")
_WORD = re.compile("(?:[^\\W\\d_]|[\u0300-\u036f])+")
_ASCII = re.compile(r"[\t\n\x20-\x7e]*")


def nfc(text: str) -> str:
    """Return the normal form that everything is stored in; doing it twice changes nothing more."""
    if _ASCII.fullmatch(text):
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = unicodedata.normalize("NFC", text).translate(_LOOK_ALIKES)
    text = _CONTROLS.sub(" ", _INVISIBLE.sub("", text))
    text = _WIDE_RUN.sub(lambda run: run[0].translate(_FULL_WIDTH).replace("\u3000", " "), text)
    text = _settle_marks(_JOINER.sub("", text))
    # A letter of the right alphabet may hold marks that the wrong one was left.
    latin = _one_alphabet(text)
    return text if latin == text else _settle_marks(latin)


def one_line(text: str) -> str:
    """Return the normal form with every run of blanks and line ends as one blank."""
    return re.sub(r"[ \t\n]+", " ", nfc(text)).strip()


def _settle_marks(text: str) -> str:
    """Give each letter its marks once: a blank before a mark and a second tone are slips of the scanner."""
    text = unicodedata.normalize("NFD", text)
    text = _MARK_AFTER_BLANK.sub(r"\1\2", text)
    text = _MARK_WITHOUT_LETTER.sub(r"\1", text)
    text = _MARKS_OF_LETTER.sub(_first_of_each, text)
    return unicodedata.normalize("NFC", text)


def _first_of_each(marks: re.Match[str]) -> str:
    kept = ""
    for mark in marks[0]:
        is_second_tone = mark in _TONE and any(other in _TONE for other in kept)
        if mark not in kept and not is_second_tone:
            kept += mark
    return kept


def _one_alphabet(text: str) -> str:
    """Write a word in Latin letters if it has some and every other letter of it is drawn like one."""
    if not _HAS_OTHER.search(text):
        return text
    return unicodedata.normalize("NFC", _WORD.sub(_latin, text))


def _latin(word: re.Match[str]) -> str:
    written = word[0].translate(_DRAWN_ALIKE)
    if written == word[0] or not any(map(_is_latin, word[0])):
        return word[0]
    return written if all(map(_is_latin, filter(str.isalpha, written))) else word[0]


_is_latin = partial(re.match, "[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
