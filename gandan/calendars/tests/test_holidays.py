from __future__ import annotations

from datetime import date

import pytest

from gandan.calendars.errors import LunarYearError
from gandan.calendars.holidays import DayOff, Holiday, days_off, lunar_day

TET = Holiday("nghỉ Tết", new_year=(-1, 0, 1, 2, 3))


@pytest.mark.parametrize(
    "new_year",
    [
        date(2021, 2, 12),
        date(2022, 2, 1),
        date(2023, 1, 22),
        date(2024, 2, 10),
        date(2025, 1, 29),
        date(2026, 2, 17),
    ],
)
def test_the_lunar_new_year_falls_on_the_known_day(new_year):
    assert lunar_day(new_year.year, 1, 1) == new_year


def test_the_hung_kings_day_of_2024_is_18_april():
    assert lunar_day(2024, 3, 10) == date(2024, 4, 18)


def test_a_year_in_which_the_two_calendars_differ_is_refused():
    with pytest.raises(LunarYearError):
        lunar_day(2030, 1, 1)


def test_holidays_on_a_weekend_are_given_back_on_the_next_free_days():
    holidays = [Holiday("lễ 30/4", solar=(4, 30)), Holiday("lễ 1/5", solar=(5, 1))]

    assert days_off(2022, holidays) == [
        DayOff(date(2022, 4, 30), "lễ 30/4"),
        DayOff(date(2022, 5, 1), "lễ 1/5"),
        DayOff(date(2022, 5, 2), "nghỉ bù lễ 30/4"),
        DayOff(date(2022, 5, 3), "nghỉ bù lễ 1/5"),
    ]


def test_tet_over_a_weekend_is_lengthened_by_the_days_given_back():
    days = [off.day for off in days_off(2024, [TET])]

    assert days == [date(2024, 2, day) for day in range(9, 16)]
    assert days_off(2024, [TET])[-1].name == "nghỉ bù Tết"
