"""Where the readings of figures look: far enough to both sides, and no long line is looked through twice."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.text.speech.lexicon import shipped
from gandan.text.speech.rules import Reading

FIGURE = re.compile(r"[–-]?\d")
FAR = 32  # characters that a window reaches to both sides, at least
PIECES = [" ", "a", "–1", "7", "một hai ", "x" * 30, "x" * 70]


class Watched(str):
    """A line that counts how many of its characters are looked through for a blank after a figure."""

    __slots__ = ("looked_through",)

    def find(self, sign, start):
        place = super().find(sign, start)
        self.looked_through += (place if place >= 0 else len(self)) - min(start, len(self))
        return place


def marked(text, windows):
    marks = bytearray(len(text))
    for start, end in windows:
        marks[start:end] = b"\x01" * (end - start)
    return marks


def reach_of(figure):
    text = figure.string
    end = text.find(" ", figure.end() + FAR)
    return text.rfind(" ", 0, max(0, figure.start() - FAR)) + 1, end if end >= 0 else len(text)


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_windows_hold_the_reach_of_each_figure_and_nothing_else(text):
    windows = Reading(text, shipped()).around(FIGURE)

    assert marked(text, windows) == marked(text, map(reach_of, FIGURE.finditer(text)))


@pytest.mark.parametrize("piece", ["–1", "1", "–1–1 ", "1" + "x" * 40])
def test_a_long_line_is_looked_through_once(piece):
    line = Watched(piece * 2_000)
    line.looked_through = 0

    Reading(line, shipped()).around(FIGURE)

    assert line.looked_through <= len(line)
