from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.calendars import rules
from gandan.calendars.errors import NoWorkingDayError, UnknownWindowError
from gandan.calendars.rules import PeriodSpan

HALF = PeriodSpan("kỳ 6 tháng đầu năm {year}", -1, (12, 15), (6, 14), date(2021, 1, 1))
YEAR = PeriodSpan("kỳ cả năm {year}", -1, (12, 15), (12, 14), date(2021, 1, 1))
SWAPPED = {
    date(2024, 4, 29): False,
    date(2024, 4, 30): False,
    date(2024, 5, 1): False,
    date(2024, 5, 4): True,
}
DAYS = st.dates(date(2015, 1, 1), date(2035, 12, 31))


def names(kind, first, last, periods=()):
    return [window.name for window in rules.windows(kind, first=first, last=last, periods=periods)]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("month", ["tháng 11/2024", "tháng 12/2024", "tháng 1/2025"]),
        ("quarter", ["quý IV/2024", "quý I/2025"]),
        ("year", ["năm 2024", "năm 2025"]),
        ("once", ["cả kỳ kế hoạch"]),
        ("period", ["kỳ cả năm 2024", "kỳ 6 tháng đầu năm 2025", "kỳ cả năm 2025"]),
    ],
)
def test_every_window_that_overlaps_is_listed(kind, expected):
    found = names(kind, date(2024, 11, 22), date(2025, 1, 5), [HALF, YEAR])

    assert found == expected


def test_windows_are_clipped_to_the_days_asked_for():
    window = rules.windows("month", first=date(2024, 11, 22), last=date(2024, 11, 25))[0]

    assert (window.start, window.end) == (date(2024, 11, 22), date(2024, 11, 25))


def test_an_activity_on_20_december_belongs_to_the_next_report_year():
    window = rules.window_of(
        "period", date(2023, 12, 20), first=date(2021, 1, 1), last=date(2025, 12, 31), periods=[YEAR]
    )

    assert window
    assert window.name == "kỳ cả năm 2024"


def test_of_overlapping_periods_the_one_that_ends_first_holds_the_day():
    window = rules.window_of(
        "period", date(2024, 3, 1), first=date(2024, 1, 1), last=date(2024, 12, 31), periods=[YEAR, HALF]
    )

    assert window
    assert window.name == "kỳ 6 tháng đầu năm 2024"


def test_a_period_rule_that_has_ended_makes_no_windows():
    ended = PeriodSpan("kỳ {year}", -1, (12, 15), (6, 14), date(2021, 1, 1), date(2024, 1, 1))

    assert names("period", date(2024, 1, 1), date(2024, 12, 31), [ended]) == []


def test_an_unknown_kind_is_refused():
    with pytest.raises(UnknownWindowError):
        rules.windows("fortnight", first=date(2024, 1, 1), last=date(2024, 2, 1))


@given(DAYS, st.integers(0, 900), st.sampled_from(["month", "quarter", "year", "once"]))
def test_windows_cover_every_day_once(first, length, kind):
    last = first + timedelta(days=length)

    found = rules.windows(kind, first=first, last=last)

    assert (found[0].start, found[-1].end) == (first, last)
    assert all(b.start - a.end == rules.ONE_DAY for a, b in pairwise(found))


def test_a_deadline_on_a_working_day_stays():
    answer = rules.due_day(date(2024, 11, 22), {})

    assert answer.due == date(2024, 11, 22)
    assert answer.steps == ("Hạn theo kế hoạch: thứ Sáu, 22/11/2024, là ngày làm việc.",)


def test_a_deadline_on_a_swapped_day_rolls_over_the_holidays_and_says_why():
    off = {date(2024, 4, 29): "nghỉ hoán đổi", date(2024, 4, 30): "lễ 30/4", date(2024, 5, 1): "lễ 1/5"}

    answer = rules.due_day(date(2024, 4, 27), SWAPPED, off)

    assert answer.due == date(2024, 5, 2)
    assert answer.steps == (
        "Hạn theo kế hoạch: thứ Bảy, 27/4/2024.",
        "Từ ngày 27/4/2024 đến ngày 28/4/2024 không làm việc: nghỉ cuối tuần.",
        "Ngày 29/4/2024 không làm việc: nghỉ hoán đổi.",
        "Ngày 30/4/2024 không làm việc: lễ 30/4.",
        "Ngày 1/5/2024 không làm việc: lễ 1/5.",
        "Hạn dời đến ngày làm việc đầu tiên sau đó: thứ Năm, 2/5/2024.",
    )


def test_a_saturday_worked_in_exchange_is_a_working_day():
    answer = rules.due_day(date(2024, 5, 4), SWAPPED, {date(2024, 5, 4): "làm bù cho thứ Hai 29/4/2024"})

    assert answer.due == date(2024, 5, 4)
    assert "làm bù" in answer.steps[0]


def test_working_days_are_counted_over_weekends_and_holidays():
    assert rules.add_working_days(date(2024, 4, 26), 3, SWAPPED) == date(2024, 5, 4)
    assert rules.add_working_days(date(2024, 4, 27), 0, SWAPPED) == date(2024, 4, 27)


def test_a_calendar_without_any_working_day_is_an_error_not_a_loop():
    off = {date(2024, 1, 1) + timedelta(days=n): False for n in range(60)}

    with pytest.raises(NoWorkingDayError):
        rules.due_day(date(2024, 1, 1), off)


@given(DAYS, st.dictionaries(DAYS, st.booleans(), max_size=20))
def test_a_deadline_never_moves_backwards_and_lands_on_a_working_day(nominal, departures):
    answer = rules.due_day(nominal, departures)

    assert answer.due >= nominal
    assert rules.is_working(answer.due, departures)
