"""The written text as the rules see it, and the way back to what was really written.

NFD letters are composed, look-alike letters become the Latin ones, ½, ①, ٣ and full-width forms become plain
digits, invisible characters go. Every character that the rules see knows where it came from.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from gandan.text.fold import nfc
from gandan.text.letters import LOWER, UPPER

# Nothing but these can be changed, so a text without others is its own plain form.
_EXOTIC = re.compile(rf"[^\n\t -~{UPPER}{LOWER}“”‘’–…²³°•×÷]")
_CLUSTER = re.compile(r"\r\n|.[\u0300-\u036f]*", re.DOTALL)
# Letters of other alphabets that no eye can tell from the Latin ones.
_TWINS = str.maketrans("АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXo")
_STRAY_MARKS = re.compile("[\u0300-\u036f]")
_HALVES = {"½": ",5", "¼": ",25", "¾": ",75"}
_SIGNS = {"№": "số ", "℃": "°C", "㎡": "m²", "㎥": "m³", "㎏": "kg", "㎞": "km", "²": "²", "³": "³"}


@dataclass(frozen=True)
class Source:
    """The plain form, and for each of its characters the place where it was written."""

    plain: str
    places: tuple[int, ...] | None  # None: every character stands where it was written
    length: int

    def place(self, index: int) -> int:
        if self.places is None:
            return index
        return self.places[index] if index < len(self.places) else self.length


def read_source(written: str) -> Source:
    if not _EXOTIC.search(written):
        return Source(written, None, len(written))
    plain: list[str] = []
    places: list[int] = []
    for cluster in _CLUSTER.finditer(written):
        left = plain[-1][-1:] if plain else ""
        piece = _plain(cluster[0], left)
        if piece:
            plain.append(piece)
            places += [cluster.start()] * len(piece)
    if places:
        places[0] = 0
    return Source("".join(plain), tuple(places), len(written))


def _plain(cluster: str, left: str) -> str:
    """Return a letter with its marks in plain form, given the character before it."""
    composed = nfc(cluster).translate(_TWINS)
    if len(composed) > 1:
        composed = _STRAY_MARKS.sub("", composed) or composed[0]  # a mark that no letter takes
    if len(composed) != 1 or composed.isascii() or composed.isalpha():
        return composed if composed.isascii() else _letters(composed)
    if composed in "²³":
        return composed if left.isalpha() else _raised(composed, left)
    if composed in _SIGNS:
        return _SIGNS[composed]
    if composed in _HALVES and left.isdecimal():
        return _HALVES[composed]
    if unicodedata.category(composed)[0] == "N":
        return _digits(composed, left)
    return _signs(composed)


def _letters(composed: str) -> str:
    """Write "ﬁ" and full-width letters as plain ones; other letters stay as they are."""
    wide = unicodedata.normalize("NFKC", composed)
    return wide if wide.isascii() and wide.isalnum() else composed


def _digits(composed: str, left: str) -> str:
    if unicodedata.decomposition(composed).startswith("<super>"):
        return _raised(composed, left)
    plain = unicodedata.normalize("NFKC", composed).replace("\u2044", "/")
    if left.isdecimal() and not composed.isdecimal():
        plain = f" {plain}"
    each = (str(unicodedata.decimal(one)) if one.isdecimal() else one for one in plain)
    return "".join(one for one in each if one.isascii()) or " "


def _raised(composed: str, left: str) -> str:
    """Write 10⁶ as 10^6; a note's number after a word stands by itself."""
    digit = str(unicodedata.digit(composed))
    return ("^" if left.isdecimal() else " ") + digit


def _signs(composed: str) -> str:
    """Return a full-width or small sign in its plain form."""
    wide = unicodedata.normalize("NFKC", composed)
    return wide if len(wide) == 1 and wide.isascii() else composed
