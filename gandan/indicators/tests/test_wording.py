from __future__ import annotations

from datetime import date
from types import SimpleNamespace

import pytest

from gandan.calendars.rules import Window
from gandan.indicators.queries import Row
from gandan.indicators.rules import Totals
from gandan.indicators.wording import time_left

OCTOBER = Window(date(2024, 10, 1), date(2024, 10, 31), "tháng 10/2024")
STATIONS = SimpleNamespace(outlet_kind=SimpleNamespace(counting_word="đài"))


@pytest.mark.parametrize(
    ("today", "totals", "told"),
    [
        (date(2024, 10, 27), Totals(denominator=234, numerator=222), "Còn 4 ngày, thiếu 12 đài."),
        (date(2024, 10, 1), Totals(denominator=1300), "Còn 30 ngày, thiếu 1.300 đài."),
        (date(2024, 10, 31), Totals(denominator=3, numerator=2), "Hôm nay là ngày cuối, thiếu 1 đài."),
        (
            date(2024, 10, 31),
            Totals(denominator=2, numerator=2),
            "Hôm nay là ngày cuối, không thiếu đài nào.",
        ),
        # What waits to be looked at is not there yet.
        (date(2024, 10, 30), Totals(denominator=2, on_the_way=2), "Còn 1 ngày, thiếu 2 đài."),
        (date(2024, 11, 1), Totals(denominator=3), ""),
        (date(2024, 9, 30), Totals(denominator=3), ""),
        (date(2024, 10, 5), Totals(), ""),
    ],
)
def test_the_window_that_runs_says_how_long_and_how_many_are_missing(today, totals, told):
    assert time_left(Row(STATIONS, OCTOBER, totals), today) == told
