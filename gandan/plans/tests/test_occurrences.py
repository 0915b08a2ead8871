from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.plans.occurrences import CADENCES, TaskTiming, occurrences

YEAR = (date(2024, 1, 1), date(2024, 12, 31))


@pytest.mark.parametrize(
    ("timing", "number", "name"),
    [
        ("daily", 366, "ngày 1/1/2024"),
        ("weekly", 53, "tuần từ 1/1/2024 đến 7/1/2024"),
        ("monthly", 12, "tháng 1/2024"),
        ("quarterly", 4, "quý I/2024"),
        ("half_yearly", 2, "6 tháng đầu năm 2024"),
        ("yearly", 1, "năm 2024"),
    ],
)
def test_a_recurring_task_has_one_occurrence_a_span(timing, number, name):
    found = occurrences(TaskTiming(timing, *YEAR))

    assert len(found) == number
    assert found[0].name == name


def test_the_last_quarter_is_named_by_its_roman_number():
    assert occurrences(TaskTiming("quarterly", *YEAR))[-1].name == "quý IV/2024"


def test_a_span_is_clipped_to_the_days_of_the_task():
    found = occurrences(TaskTiming("quarterly", date(2024, 3, 31), date(2024, 4, 15)))

    assert [(one.start, one.end) for one in found] == [
        (date(2024, 3, 31), date(2024, 3, 31)),
        (date(2024, 4, 1), date(2024, 4, 15)),
    ]


def test_a_continuous_task_recurs_as_the_province_set_it():
    assert len(occurrences(TaskTiming("continuous", *YEAR, cadence="monthly"))) == 12


def test_a_continuous_task_without_a_cadence_gives_no_work():
    assert occurrences(TaskTiming("continuous", *YEAR)) == []


@pytest.mark.parametrize(
    ("timing", "due", "start"),
    [
        ("date", date(2024, 6, 15), date(2024, 1, 1)),
        ("month", date(2024, 6, 30), date(2024, 6, 1)),
        ("quarter", date(2024, 6, 30), date(2024, 4, 1)),
    ],
)
def test_a_task_done_once_has_one_occurrence(timing, due, start):
    (only,) = occurrences(TaskTiming(timing, *YEAR, due_on=due))

    assert (only.start, only.end) == (start, due)


days = st.dates(date(2020, 1, 1), date(2030, 12, 31))


@given(st.sampled_from(CADENCES), days, st.integers(0, 800))
def test_occurrences_cover_every_day_of_the_task_once(cadence, first, length):
    last = first + timedelta(days=length)

    found = occurrences(TaskTiming(cadence, first, last))

    assert found[0].start == first
    assert found[-1].end == last
    assert all(b.start == a.end + timedelta(days=1) for a, b in pairwise(found))
