"""Slips of the source mended for reading and finding. The original is kept by whoever calls."""

from __future__ import annotations

import re
from functools import lru_cache

from gandan.text.scans import rejoin_syllables

_BLANKS = re.compile(r"[ \t]{2,}|\t")
_LINE_ENDS = re.compile(r" ?\n[ \n]*")
_EMPTY = re.compile(r" ?\([ \t]*\)")
# Where Word puts the letters of Wingdings and Symbol: elsewhere they are drawn as empty boxes.
_GLYPH = re.compile("[\uf020-\uf0ff]")
_PLUS = "\uf02b"
_CODE = re.compile(r"\s*\(\s*\d\.\d{6,}[\w.-]*\s*\)\s*$")
_HALVES = re.compile(r"^(?P<half>.{8,}?)[\s.,;-]+(?P=half)$", re.DOTALL)
# Words that keep a capital when a name of capitals is written small.
_NAMES = re.compile(
    "việt nam|nhà nước|hội đồng nhân dân|ủy ban nhân dân|chính phủ|trung ương|hà nội|đà nẵng|quảng nam",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"\b(?:ubnd|hđnd|bhyt|bhxh|htx|tnhh|cccd|gcn|qsdđ|atm|fdi|oda|cites|asean|gplx|tthc|pccc)\b"
)
_ROMAN = re.compile(r"\b(?:i{2,3}|iv|vi{0,3}|ix)\b")


@lru_cache(maxsize=4096)
def mended(text: str) -> str:
    """Return the text in the stored form, its lines kept, without the slips that hide words."""
    text = _EMPTY.sub("", without_glyphs(text))
    text = _LINE_ENDS.sub("\n", _BLANKS.sub(" ", rejoin_syllables(text)))
    return text.strip()


def without_glyphs(text: str) -> str:
    """Write the marks of a list that only a font of signs can draw as the marks that everybody has."""
    return _GLYPH.sub(lambda glyph: "+" if glyph[0] == _PLUS else "-", text)


def mended_line(text: str) -> str:
    return mended(text).replace("\n", " ")


def mended_name(name: str) -> str:
    """Return a name as a person would write it: said once, without its code or a stop, not in capitals."""
    name = _CODE.sub("", mended_line(name).rstrip(" .;,")).rstrip(" .;,")
    twice = _HALVES.match(name)
    if twice:
        name = twice["half"]
    return _small(name) if name.isupper() else name


def _small(name: str) -> str:
    small = _NAMES.sub(lambda found: _capital(found[0]), name.lower())
    small = _SHORT.sub(lambda found: found[0].upper(), small)
    return _capital(_ROMAN.sub(lambda found: found[0].upper(), small))


def _capital(words: str) -> str:
    """Give the first letter a capital: "Việt Nam" has two, "Ủy ban nhân dân" one."""
    if words in {"việt nam", "hà nội", "đà nẵng", "quảng nam"}:
        return words.title()
    return words[:1].upper() + words[1:]
