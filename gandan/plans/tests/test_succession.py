from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.calendars.rules import PeriodSpan, Window, windows
from gandan.plans.succession import clean_starts, next_start

YEAR = {"first": date(2024, 1, 1), "last": date(2024, 12, 31)}
LONG_AGO = date(2020, 1, 1)
REPORTS = [
    PeriodSpan("quý I năm {year}", -1, (12, 15), (3, 14), LONG_AGO),
    PeriodSpan("6 tháng đầu năm {year}", -1, (12, 15), (6, 14), LONG_AGO),
    PeriodSpan("quý III năm {year}", 0, (6, 15), (9, 14), LONG_AGO),
    PeriodSpan("năm {year}", -1, (12, 15), (12, 14), LONG_AGO),
]


def starts(kind, today, **days):
    return [each.start for each in clean_starts(windows(kind, periods=REPORTS, **(YEAR | days)), today)]


@pytest.mark.parametrize(
    ("kind", "today", "expected"),
    [
        ("month", date(2024, 11, 22), [date(2024, 11, 1), date(2024, 12, 1)]),
        ("quarter", date(2024, 5, 10), [date(2024, 4, 1), date(2024, 7, 1), date(2024, 10, 1)]),
        ("once", date(2024, 11, 22), [date(2024, 1, 1)]),
        ("once", date(2025, 1, 1), []),
        ("month", date(2025, 1, 1), []),
        # The report of the first quarter is over, and the one of the year that began with it still runs.
        ("period", date(2024, 6, 1), [date(2024, 12, 15)]),
        ("period", date(2024, 2, 1), [date(2024, 1, 1), date(2024, 12, 15)]),
    ],
)
def test_a_change_may_count_from_where_no_window_is_cut(kind, today, expected):
    assert starts(kind, today) == expected


def test_the_next_window_is_offered_before_the_running_one():
    running, later = (
        Window(date(2024, 11, 1), date(2024, 11, 30), ""),
        Window(date(2024, 12, 1), date(2024, 12, 31), ""),
    )

    assert next_start([running, later], date(2024, 11, 22)) == later
    assert next_start([running], date(2024, 11, 22)) == running
    assert next_start([], date(2024, 11, 22)) is None


days = st.dates(date(2023, 1, 1), date(2026, 12, 31))


@given(st.sampled_from(["month", "quarter", "year", "period", "once"]), days, days, days)
def test_every_window_before_the_cut_keeps_its_days_and_none_that_is_over_lies_after_it(
    kind, one, two, today
):
    first, last = min(one, two), max(one, two)
    whole = windows(kind, first=first, last=last, periods=REPORTS)

    for cut in clean_starts(whole, today):
        kept = windows(kind, first=first, last=date.fromordinal(cut.start.toordinal() - 1), periods=REPORTS)
        assert kept == [each for each in whole if each.start < cut.start]
        assert all(each in kept for each in whole if each.end < today)
