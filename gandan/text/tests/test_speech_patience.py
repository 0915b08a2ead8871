"""No line keeps the speech rules busy: what was written to hurt is read as soon as any other."""

from __future__ import annotations

import time

import pytest

from gandan.text.speech import speak

LETTERS = 40_000  # the longest message, in one line
SECONDS = 3  # an honest line takes a tenth of it; what grows with the square takes many


@pytest.mark.parametrize("piece", ["1-", "A-", "a.", "1.1.", "(1) ", "100%", "1/", "09 ", "_"])
def test_a_line_of_one_sign_is_read_without_a_wait(piece):
    line = piece * (LETTERS // len(piece))
    before = time.process_time()

    speak(line)

    assert time.process_time() - before < SECONDS
