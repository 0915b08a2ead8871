"""Puts what the rules said and what nobody touched together to one line: blanks, pauses, silent signs."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gandan.text.speech.region import Region
    from gandan.text.speech.rules import Reading, Said

_WORDS = r"[^\W\d_]+(?:[ ][^\W\d_]+)*"
_TOKEN = re.compile(rf"({_WORDS})|(\s+)|(\.(?:\s?\.)+|.)", re.DOTALL)
_STOPS, _PAUSES = ".!?…", ",;:"
# To the ear a bracket and a long dash are a pause.
_BRACKETS = frozenset("()[]{}—|")
_DASHES = frozenset("-–−‐‑‒―")
# What only the eye uses.
_SILENT = frozenset("\"'“”‘’„«»‹›*_#^~`\\•·●○■□▪▫►▶→←↑↓⇒↔◆◇★☆✓✔✗✘<>/§¶†‡¬´¨¯¸¦ʼ′″−\ufffd")
_INVISIBLE_CATEGORIES = frozenset({"Mn", "Me", "Mc", "Cf", "Sk", "Cc", "Cn", "Co", "Cs", "Zs", "Zl", "Zp"})

Piece = tuple[int, int, str, int]  # from, to, what is said, where it stands in the spoken line


class Assembly:
    """One spoken line under construction. A mark waits until a word follows it."""

    def __init__(self, reading: Reading, region: Region) -> None:
        self._reading = reading
        self._region = region
        self._line: list[str] = []
        self._length = 0
        self._mark = ""
        self.pieces: list[Piece] = []

    def run(self) -> str:
        """Return the spoken line; the pieces then cover the written one."""
        place = 0
        text = self._reading.text
        for said in sorted(self._reading.said, key=_start):
            self._plain(place, said.start)
            self._say(said)
            place = said.end
        self._plain(place, len(text))
        if self._mark and self._mark in ".!?:" and self._line:
            self._line.append(self._mark)
        return "".join(self._line)

    def _say(self, said: Said) -> None:
        spoken = said.spoken.strip()
        if not said.is_told and any(map(str.isdigit, self._reading.text[said.start : said.end])):
            spoken = self._region.say(spoken)
        self._wait(" ")
        self._put(said.start, said.end, spoken)
        self._wait(" ")

    def _plain(self, start: int, end: int) -> None:
        if start >= end:
            return
        for match in _TOKEN.finditer(self._reading.text, start, end):
            words, blank, sign = match.groups()
            if words:
                self._put(match.start(), match.end(), words)
                continue
            self._wait(" " if blank else self._mark_of(sign, match.start()))
            self._put(match.start(), match.end(), "")

    def _put(self, start: int, end: int, spoken: str) -> None:
        if spoken:
            if self._mark and self._line:
                self._append(self._mark if self._mark == " " else f"{self._mark} ")
            self._mark = ""
        self.pieces.append((start, end, spoken, self._length))
        if spoken:
            self._append(spoken)

    def _append(self, spoken: str) -> None:
        self._line.append(spoken)
        self._length += len(spoken)

    def _wait(self, mark: str) -> None:
        """Let the stronger of two marks wait: a stop before a pause before a blank."""
        held = self._mark
        if not mark or (held in _STOPS and held):
            return
        if mark in _STOPS:
            self._mark = "." if mark == "…" else mark
        elif mark != " ":
            self._mark = mark if held in {"", " "} else ","
        elif not held:
            self._mark = mark

    def _mark_of(self, sign: str, place: int) -> str:
        first = sign[0]
        if first in _STOPS or first in _PAUSES:
            return first
        if first in _BRACKETS:
            return ","
        if first in _DASHES:
            return "," if self._stands_free(place) else " "
        if first in "'’ʼ" and self._joins(place):
            return ""
        if first not in _SILENT and unicodedata.category(first) not in _INVISIBLE_CATEGORIES:
            self._reading.doubt(place, place + 1, f"Ký hiệu “{first}” không đọc được nên đã bỏ qua.")
        return "" if unicodedata.category(first) in {"Mn", "Me", "Cf", "Sk"} else " "

    def _stands_free(self, place: int) -> bool:
        """Whether a dash has a blank on both sides, which makes it a pause."""
        around = self._reading.text[max(0, place - 1) : place], self._reading.text[place + 1 : place + 2]
        return all(each.isspace() for each in around if each)

    def _joins(self, place: int) -> bool:
        """Whether an apostrophe stands inside a name, as in H'Mông."""
        around = self._reading.text[max(0, place - 1) : place + 2]
        return len(around) == 3 and around[0].isalpha() and around[2].isalpha()  # noqa: PLR2004 - one on each side


def _start(said: Said) -> int:
    return said.start
