"""The order of the passes, and the line that comes out of them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from gandan.text.fold import nfc
from gandan.text.speech import (
    abbreviations,
    addresses,
    amounts,
    dates,
    documents,
    leftovers,
    phones,
    romans,
    times,
)
from gandan.text.speech.rules import Reading, Rule, Said

if TYPE_CHECKING:
    from collections.abc import Sequence

# The surer a shape, the earlier its turn: an address cannot be anything else, a bare number can be all.
PASSES: tuple[tuple[Rule, ...], ...] = (
    addresses.RULES,
    documents.RULES,
    times.RULES,
    dates.RULES,
    phones.RULES,
    romans.RULES,
    amounts.RULES,
    abbreviations.RULES,
    leftovers.RULES,
)

# What only the eye uses. Brackets and long dashes are pauses to the ear.
_PAUSES = re.compile(r"\s*[()\[\]{}]+\s*|\s+[-–—−]+\s+|\s*[—|]+\s*")
_SILENT = re.compile(r"[\"'“”‘’«»*_#^~`\\•·●○■□▪►→←<>]+")
_JOINTS = re.compile(r"[-–−/]+")


@lru_cache(maxsize=4096)  # the stations of a province share nearly every sentence
def to_spoken(text: str) -> str:
    """Return what a newsreader says, a line for a line; no digit is left."""
    return "\n".join(_finish(speak(line)) for line in _plain(text).split("\n"))


def speak(line: str) -> Sequence[Said]:
    """Return the line stretch by stretch, each with what is said for it."""
    reading = Reading(line)
    for rules in PASSES:
        for rule in rules:
            reading.apply(rule)
    return reading.pieces()


def _plain(text: str) -> str:
    """Write ½, ² after a letter, ① and digits of other scripts with plain digits."""
    return "".join(_plain_character(character) for character in nfc(text))


def _plain_character(character: str) -> str:
    if character in "²³" or character.isascii() or unicodedata.category(character)[0] != "N":
        return character
    plain = unicodedata.normalize("NFKC", character).replace("\u2044", "/")
    digits = [str(unicodedata.decimal(each)) if each.isdecimal() else each for each in plain]
    return "".join(each for each in digits if each.isascii()) or " "


def _finish(pieces: Sequence[Said]) -> str:
    line = ""
    for piece in pieces:
        blank = " " if line and _needs_blank(line[-1], piece.spoken[:1]) else ""
        line += blank + piece.spoken
    line = _PAUSES.sub(", ", _SILENT.sub(" ", line)).replace("…", ".")
    line = _JOINTS.sub(" ", line).replace("²", " vuông").replace("³", " khối")
    line = re.sub(r"\s+", " ", line)
    line = re.sub(r"\s+([.,;:!?])", r"\1", line)
    line = re.sub(r"[,;:](?:\s*[,;:])+", ",", line)
    line = re.sub(r"[,;:]+\s*([.!?])|([.!?])\s*[,;:]+", r"\1\2", line)
    return line.strip(" ,;")


def _needs_blank(left: str, right: str) -> bool:
    return left.isalnum() and right.isalnum()
