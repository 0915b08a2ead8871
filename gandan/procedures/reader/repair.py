"""Slips of the source mended for reading and finding. The original is kept by whoever calls."""

from __future__ import annotations

import re
from functools import lru_cache

from gandan.text.fold import nfc

_MARKED = "àáảãạằắẳẵặăầấẩẫậâèéẻẽẹềếểễệêìíỉĩịòóỏõọồốổỗộôờớởỡợơùúủũụừứửữựưỳýỷỹỵ"
# "t ờ khai": a consonant cut off its syllable. "điểm b ở …" is none: there the letter has a name before it.
_CUT = re.compile(rf"(?<![^\s(])([bcdđghklmnpqrstvx]) (?=[{_MARKED}])")
_LONGEST_NAMED = 8
_NAMED = {"điểm", "mục", "khoản", "hạng", "nhóm", "loại", "lớp", "mẫu", "tổ", "và", "hoặc", "đến", "khu"}
_BLANKS = re.compile(r"[ \t]{2,}|\t")
_LINE_ENDS = re.compile(r" ?\n[ \n]*")
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
    # The horn of old fonts: "đƣợc" is "được".
    text = nfc(text).replace("ƣ", "ư").replace("Ƣ", "Ư")
    text = _LINE_ENDS.sub("\n", _BLANKS.sub(" ", text)).strip()
    return _CUT.sub(_joined, text)


def _joined(cut: re.Match[str]) -> str:
    before = cut.string[max(0, cut.start() - _LONGEST_NAMED) : cut.start()].split()
    word = before[-1].lower() if before else ""
    return cut[0] if word in _NAMED or word.endswith((",", ";")) else cut[1]


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
