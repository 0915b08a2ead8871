"""What a pass is made of, and how readings are laid over the written text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from gandan.text.speech.definitions import definitions
from gandan.text.speech.spoken import Doubt

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from gandan.text.speech.lexicon import Lexicon

Windows = tuple[tuple[int, int], ...]
Say = Callable[["re.Match[str]", "Reading"], "str | None"]

# What stands between the two ends of a range: "7-9", "5÷7", "1/5→3/5".
TO = r"\s?(?:[-–—÷~→]|->)\s?"
TO_SIGNS = "-–—÷~→"

_WINDOW = 32  # characters on both sides of a figure within which its words stand
_SEEN_BEFORE = 40  # characters to the left that a rule may look at
_WORD_AFTER = re.compile(r"[ \u00a0]?([^\W\d_]+)")
_WORDS_BEFORE = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Rule:
    """Where it looks, and what is said there. `say` may give None: a later rule then has its turn."""

    pattern: re.Pattern[str]
    say: Say
    needs: str = ""  # signs of which a line must have one; a line without is not searched


@dataclass(frozen=True)
class Said:
    """A stretch of a line and how it is said."""

    start: int
    end: int
    spoken: str
    is_told: bool = False  # by a person, who says numbers in the words that were meant


class Reading:
    """One line while it is being read: rules see it as written, and no stretch is read twice."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        self.said: list[Said] = []
        self.doubts: list[Doubt] = []
        self._taken = bytearray(len(text))
        self._signs = set(text)

    def apply(self, rule: Rule, windows: Windows = ()) -> None:
        """Read what the rule finds, in the windows only where some are given."""
        if rule.needs and self._signs.isdisjoint(rule.needs):
            return
        for start, end in windows or ((0, len(self.text)),):
            for match in rule.pattern.finditer(self.text, start, end):
                self._read(match, rule)

    def _read(self, match: re.Match[str], rule: Rule) -> None:
        start, end = match.span()
        if start == end or not self.is_free(start, end):
            return
        spoken = rule.say(match, self)
        if spoken is not None:
            self.say(start, end, spoken)

    def around(self, seeds: re.Pattern[str]) -> Windows:
        """Return the stretches around what the pattern finds, cut at blanks and far enough to both sides."""
        found: list[tuple[int, int]] = []
        for seed in seeds.finditer(self.text):
            first, last = seed.start() - _WINDOW, seed.end() + _WINDOW
            if found and last <= found[-1][1]:
                continue  # searching again would find the same blank
            if found and first < found[-1][1]:
                start, _ = found.pop()
            else:
                start = self.text.rfind(" ", 0, max(0, first)) + 1
            end = self.text.find(" ", last)
            found.append((start, end if end >= 0 else len(self.text)))
        return tuple(found)

    @cached_property
    def defined(self) -> Mapping[str, str]:
        """Capitals that the line itself explains."""
        return definitions(self.text) if "(" in self._signs else {}

    def is_free(self, start: int, end: int) -> bool:
        """Whether no rule has read anything of the stretch."""
        return self._taken.find(1, start, end) < 0

    def say(self, start: int, end: int, spoken: str, *, is_told: bool = False) -> None:
        self.said.append(Said(start, end, spoken, is_told))
        self._taken[start:end] = b"\x01" * (end - start)

    def doubt(self, start: int, end: int, sentence: str) -> None:
        self.doubts.append(Doubt(start, end, sentence))


def before(match: re.Match[str], characters: int = _SEEN_BEFORE) -> str:
    """Return what stands right before the match, in lower case."""
    return match.string[max(0, match.start() - characters) : match.start()].lower()


def follows(match: re.Match[str], heads: Collection[str]) -> bool:
    """Whether one of the head words or phrases, of three words at most, stands right before the match."""
    left = before(match).rstrip(" :,.(“\"'\u00a0")
    if not left or not left[-1].isalpha():
        return False
    words = _WORDS_BEFORE.findall(left[left.rfind("\n") + 1 :])[-3:]
    return any(" ".join(words[-size:]) in heads for size in range(1, len(words) + 1))


def follows_within(match: re.Match[str], heads: Collection[str], characters: int = 60) -> bool:
    """Whether a head word stands before the match in the same clause, with no figure in between."""
    left = re.split(r"[.;!?()\d]", before(match, characters))[-1]
    return any(re.search(rf"(?<!\w){re.escape(head)}(?!\w)", left) for head in heads)


def next_word(match: re.Match[str]) -> str:
    """Return the word right after the match, in lower case; empty where none follows."""
    found = _WORD_AFTER.match(match.string, match.end())
    return found[1].lower() if found else ""
