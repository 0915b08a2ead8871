"""No text keeps the reader busy: what is pasted in by a hostile hand is answered as soon as a plan is."""

from __future__ import annotations

import time

import pytest

from gandan.plans.reader import read_text

LETTERS = 60_000
SECONDS = 6  # a plan of this length takes a tenth of it; what grows with the square takes minutes


@pytest.mark.parametrize("piece", [".", "…", "!?", ". ", '."', "TP.", "I\n", "1. a\n", "Điều 1. ", "1.1."])
@pytest.mark.parametrize("end", ["", "\nx"])
def test_a_page_of_one_sign_is_read_without_a_wait(piece, end):
    text = piece * (LETTERS // len(piece)) + end
    before = time.process_time()

    read_text(text)

    assert time.process_time() - before < SECONDS
