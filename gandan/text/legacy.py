"""Text of the old fonts (TCVN3, VNI, VISCII), which was never Unicode, read as what it says.

Which of them it is, is decided by what comes out: the reading whose words are syllables.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache

import viparse

from gandan.text.grammar import is_syllable
from gandan.text.normal import nfc

UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
ENCODINGS = ("tcvn3", "vni", "viscii")
# A reading is believed when so many of its marked words are good, and so many more than before.
_LEAST_SURE, _LEAST_GAIN = 0.75, 0.2
_ENOUGH = 2_000  # characters of a long text that tell its encoding as well as all of it
# The old letters stand in the places of signs too: "®¨ng" is one word.
_SIGN = re.compile(r"(?<!\w)(?:[kcd]?m[²³]|°[CF])(?!\w)|(?<!\S)(?:[^\w\s]|[½¼¾²³¹])+(?!\S)")
_WORD = re.compile("[\\w\u0080-\u009f\u00a1-\u00ff]+")
# The old fonts have 256 places: a letter beyond them, or one that they lack, is Unicode already.
_UNICODE_LETTER = re.compile("[\u0100-\u1fff\u2c00-\ufaff]")
_OLD_LETTER = re.compile(
    "[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]"
)
# TCVN3 has no capitals with tones; its capital fonts drew the small ones large: "CộNG HOà".
_CAPITALS = re.compile(r"(?<!\w)(?=(?:[^\W\d_]*[A-Z]){2})[^\W\d_a-z]+(?!\w)")
_CAPITAL_LINE = re.compile("^(?=(?:[^A-Z\n]*[A-Z]){4})[^a-z\n]+$", re.MULTILINE)
_SMALL = re.compile("[a-z]")
_WINDOWS = {"Œ", "œ", "Š", "š", "Ÿ", "Ž", "ž", "ƒ", "ˆ", "˜"}  # where cp1252 put bytes 80 to 9f


# What the bytes 80 to 9f were on the screens of that time; the five that were nothing stand for themselves.
_SCREEN = {code: bytes((code,)).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xA0)}


@dataclass(frozen=True, slots=True)
class Recovered:
    """`encoding` is None and `text` untouched where nothing was to be done; `sure` is 0 to 1."""

    text: str
    encoding: str | None
    sure: float


def recover(text: str) -> Recovered:
    """Return what a text of an old font says; a text in Unicode comes back as it is."""
    untouched = Recovered(text, None, 0.0)
    if not _may_be_old(text):
        return untouched
    sample = _SIGN.sub(" ", text[:_ENOUGH])
    before, _ = _good_words(sample)
    readings = {encoding: _good_words(_read(sample, encoding)) for encoding in ENCODINGS}
    encoding = max(ENCODINGS, key=readings.__getitem__)
    sure, _ = readings[encoding]
    if sure < _LEAST_SURE or sure < before + _LEAST_GAIN:
        return untouched
    return Recovered(nfc(_read(text, encoding)), encoding, round(sure, 2))


def decode(content: bytes) -> str | None:
    """Return the text of a file in UTF-8, UTF-16 with its mark, or an old font; None for anything else."""
    for encoding, mark in (("utf-16", UTF16_MARKS), ("utf-8-sig", (b"",))):
        if content.startswith(mark):
            with suppress(UnicodeDecodeError):
                return recover(content.decode(encoding)).text
    found = recover(content.decode("latin-1").translate(_SCREEN))
    return found.text if found.encoding else None


def _may_be_old(text: str) -> bool:
    letters = "".join(character for character in text if character not in _WINDOWS)
    return _OLD_LETTER.search(text) is not None and not _UNICODE_LETTER.search(letters)


def _read(text: str, encoding: str) -> str:
    read: str = viparse.fix(text, encoding=encoding)
    if encoding != "tcvn3":
        return read
    if not _SMALL.search(text):
        return read.upper()
    # A line whose only small letters carry marks was set in capitals: "Kế HOẠCH".
    read = _CAPITAL_LINE.sub(lambda line: line[0].upper(), read)
    return _CAPITALS.sub(lambda word: word[0].upper(), read)


def _good_words(text: str) -> tuple[float, int]:
    """Return which share of the words with marks is good, and how many are; plain words tell nothing."""
    marked = [word for word in _WORD.findall(text) if not word.isascii()]
    good = sum(map(_is_good, marked))
    return (good / len(marked) if marked else 0.0), good


@lru_cache(maxsize=20_000)
def _is_good(word: str) -> bool:
    return is_syllable(word) and (word.islower() or word.isupper() or word.istitle())
