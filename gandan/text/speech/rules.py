"""What a pass is made of, and how readings are laid over the written text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

Say = Callable[[re.Match[str]], str | None]


@dataclass(frozen=True)
class Rule:
    """Where it looks, and what is said there. `say` may give None: a later rule then has its turn."""

    pattern: re.Pattern[str]
    say: Say


@dataclass(frozen=True)
class Said:
    """A stretch of the written text and how it is said."""

    start: int
    end: int
    spoken: str


class Reading:
    """One line while it is being read: rules see it as written, and no stretch is read twice."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.said: list[Said] = []
        self._taken = bytearray(len(text))

    def apply(self, rule: Rule) -> None:
        for match in rule.pattern.finditer(self.text):
            start, end = match.span()
            if start == end or any(self._taken[start:end]):
                continue
            spoken = rule.say(match)
            if spoken is None:
                continue
            self.said.append(Said(start, end, spoken))
            self._taken[start:end] = b"\x01" * (end - start)

    def pieces(self) -> list[Said]:
        """Return the whole line in order, what no rule has touched as it is."""
        pieces: list[Said] = []
        place = 0
        for said in sorted(self.said, key=lambda each: each.start):
            if said.start > place:
                pieces.append(Said(place, said.start, self.text[place : said.start]))
            pieces.append(said)
            place = said.end
        if place < len(self.text):
            pieces.append(Said(place, len(self.text), self.text[place:]))
        return pieces


def before(match: re.Match[str], characters: int = 40) -> str:
    """Return what stands right before the match, in lower case."""
    return match.string[max(0, match.start() - characters) : match.start()].lower()


def follows(match: re.Match[str], *heads: str) -> bool:
    """Whether one of the head words stands right before the match."""
    left = before(match).rstrip(" :,.(\u00a0")
    return any(re.search(rf"(?<!\w){re.escape(head)}$", left) for head in heads)
