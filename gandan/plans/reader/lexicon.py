"""The lists of words in `data`, and patterns made of them that are found fast however long a list grows."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from itertools import groupby


@cache
def lines_of(name: str) -> tuple[str, ...]:
    """Return what a list holds, one a line; a "#" begins a line for the reader."""
    text = (resources.files("gandan.plans.reader") / "data" / name).read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


def alternation(phrases: tuple[str, ...]) -> str:
    """Return a pattern of all phrases, longest first; those that begin alike are tried together."""
    by_letter = groupby(sorted(set(phrases)), key=lambda phrase: phrase[0])
    return "|".join(f"{letter}(?:{_rests(letter, [*group])})" for letter, group in by_letter)


def _rests(letter: str, phrases: list[str]) -> str:
    rests = sorted((phrase.removeprefix(letter) for phrase in phrases), key=lambda rest: (-len(rest), rest))
    return "|".join(re.escape(rest) for rest in rests)
