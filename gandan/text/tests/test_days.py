"""A day in a sentence: no zeros before it, the year in full."""

from __future__ import annotations

from datetime import date

import pytest

from gandan.text.days import short_date


@pytest.mark.parametrize(
    ("day", "written"),
    [(date(2021, 3, 31), "31/3/2021"), (date(2026, 11, 5), "5/11/2026"), (date(987, 1, 1), "1/1/987")],
)
def test_a_day_is_written_as_an_officer_does(day, written):
    assert short_date(day) == written
