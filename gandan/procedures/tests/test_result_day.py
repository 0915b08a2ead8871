"""From handing in to the result, on real stretches of the calendar."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.calendars.rules import is_working
from gandan.procedures.reader.limits import read_limit
from gandan.procedures.reader.record import Limit
from gandan.procedures.rules.result_day import (
    COUNTED,
    GOT,
    OFF,
    RESULT,
    WAITING,
    Days,
    is_too_long,
    last_day_needed,
    result_day,
    says_same_day,
)
from gandan.procedures.values import TimeUnit

# 29/4/2024 was swapped with Saturday 4/5; Tết of Giáp Thìn.
OFF_DAYS = {
    date(2024, 4, 29): "nghỉ hoán đổi sang thứ Bảy 4/5/2024",
    date(2024, 4, 30): "Ngày Chiến thắng 30/4",
    date(2024, 5, 1): "Ngày Quốc tế Lao động 1/5",
    **{date(2024, 2, day): "nghỉ Tết Nguyên đán Giáp Thìn" for day in range(8, 15)},
}
WORKED = {date(2024, 5, 4): "làm bù cho thứ Hai 29/4/2024"}
DAYS = Days(dict.fromkeys(OFF_DAYS, False) | dict.fromkeys(WORKED, True), OFF_DAYS | WORKED)


def limit(amount, unit, *, is_certain=True):
    return Limit("", Decimal(str(amount)), unit, is_certain=is_certain)


@pytest.mark.parametrize(
    ("handed_in", "text", "expected"),
    [
        (date(2024, 11, 22), "3 ngày làm việc", date(2024, 11, 27)),
        (date(2024, 11, 23), "3 ngày làm việc", date(2024, 11, 28)),  # a Saturday: taken in on Monday
        (date(2024, 4, 26), "2 ngày làm việc", date(2024, 5, 3)),
        (date(2024, 4, 26), "3 ngày làm việc", date(2024, 5, 4)),  # the Saturday that is worked
        (date(2024, 2, 7), "1 ngày làm việc", date(2024, 2, 15)),
        (date(2024, 11, 21), "2 ngày", date(2024, 11, 25)),  # the second day is a Saturday
        (date(2024, 11, 21), "5 ngày", date(2024, 11, 26)),
        (date(2024, 1, 31), "1 tháng", date(2024, 2, 29)),
        (date(2023, 2, 28), "1 năm", date(2024, 2, 28)),
        (date(2024, 11, 22), "2,5 ngày làm việc", date(2024, 11, 27)),
        (date(2024, 11, 22), "16 giờ làm việc", date(2024, 11, 26)),
        (date(2024, 11, 21), "24 giờ", date(2024, 11, 22)),
    ],
)
def test_the_day_of_the_result(handed_in, text, expected):
    assert result_day(handed_in, read_limit(text), DAYS).day == expected


@pytest.mark.parametrize("text", ["Trong ngày làm việc", "ngay trong ngày", "4 giờ làm việc", "1 giờ"])
def test_what_is_done_within_a_day_may_be_there_the_next(text):
    found = result_day(date(2024, 11, 22), read_limit(text), DAYS)

    assert (found.day, found.next_day) == (date(2024, 11, 22), date(2024, 11, 25))


@pytest.mark.parametrize(
    "text",
    [
        "theo ngày ghi trên phiếu hẹn",
        "Không quy định",
        "",
        "trong ngày từ khi có kết quả",
        "3 ngày hoặc 7 ngày",
        "5 năm",
    ],
)
def test_no_day_is_named_where_the_source_names_none(text):
    assert result_day(date(2024, 11, 22), read_limit(text), DAYS) is None


def test_a_limit_that_says_more_than_a_number_is_not_certain():
    said = read_limit("10 ngày làm việc đối với hồ sơ phải xác minh")

    assert result_day(date(2024, 11, 22), said, DAYS).is_certain is False


def test_every_day_between_is_told_with_its_reason():
    found = result_day(date(2024, 4, 26), limit(4, TimeUnit.WORKING_DAY), DAYS)

    assert [(run.what, run.first.day, run.last.day, run.reason) for run in found.runs] == [
        (GOT, 26, 26, ""),
        (OFF, 27, 28, "nghỉ cuối tuần"),
        (OFF, 29, 29, "nghỉ hoán đổi sang thứ Bảy 4/5/2024"),
        (OFF, 30, 30, "Ngày Chiến thắng 30/4"),
        (OFF, 1, 1, "Ngày Quốc tế Lao động 1/5"),
        (COUNTED, 2, 3, ""),
        (COUNTED, 4, 4, "làm bù cho thứ Hai 29/4/2024"),
        (OFF, 5, 5, "nghỉ cuối tuần"),
        (RESULT, 6, 6, ""),
    ]
    assert found.days_off == 6


def test_an_end_on_a_day_off_waits_for_the_next_working_day():
    found = result_day(date(2024, 11, 21), limit(2, TimeUnit.DAY), DAYS)

    assert [run.what for run in found.runs] == [GOT, COUNTED, WAITING, RESULT]


@given(
    handed_in=st.dates(date(2024, 1, 1), date(2024, 12, 31)),
    amount=st.decimals(min_value=0, max_value=400, places=1),
    unit=st.sampled_from(TimeUnit.values),
)
def test_whatever_the_limit_no_day_is_left_out_and_offices_work_on_the_last(handed_in, amount, unit):
    said = limit(amount, unit)
    found = result_day(handed_in, said, DAYS)
    if found is None:
        assert is_too_long(said)
        return

    told = [run.first + timedelta(days=n) for run in found.runs for n in range(run.days)]
    assert told == [handed_in + timedelta(days=n) for n in range(len(told))]
    assert told[-1] == found.day
    assert is_working(found.day, DAYS.departures)
    assert handed_in <= found.day <= last_day_needed(handed_in, said)


def test_a_calendar_without_working_days_gives_no_day():
    closed = Days({date(2024, 1, 1) + timedelta(days=n): False for n in range(4000)}, {})

    assert result_day(date(2024, 1, 1), limit(1, TimeUnit.DAY), closed) is None


def test_a_number_is_never_the_same_day():
    assert not says_same_day("trong 1 ngày làm việc")
