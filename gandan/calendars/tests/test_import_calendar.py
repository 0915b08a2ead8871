from __future__ import annotations

import json
from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from gandan.calendars import queries
from gandan.calendars.actions import import_calendar, load_calendar
from gandan.calendars.errors import BadCalendarLineError
from gandan.calendars.models import CalendarDay, PeriodRule
from gandan.calendars.reader import read_calendar

pytestmark = pytest.mark.django_db
SWAP = '{"day": "2024-05-04", "working": true, "name": "làm bù", "source": "thông báo", "verified": true}'


@pytest.fixture
def swap_file(tmp_path):
    file = tmp_path / "calendar.jsonl"
    file.write_text(SWAP + "\n", encoding="utf-8")
    return file


def run(*words):
    out = StringIO()
    call_command("import_calendar", *words, stdout=out)
    return out.getvalue()


def test_nothing_changes_until_it_is_accepted(swap_file):
    listed = run(str(swap_file))

    assert listed == "mới\tdòng 1\t04/05/2024 làm bù\n"
    assert not CalendarDay.objects.exists()


def test_twice_is_the_same_as_once(swap_file):
    run(str(swap_file), "--accept")

    assert run(str(swap_file), "--accept") == ""
    assert CalendarDay.objects.get().is_working


def test_a_corrected_day_is_listed_as_changed(swap_file):
    run(str(swap_file), "--accept")
    swap_file.write_text(SWAP.replace("làm bù", "đi làm bù"), encoding="utf-8")

    change = json.loads(run(str(swap_file), "--accept", "--json"))

    assert change == {"line": 1, "what": "changed", "name": "04/05/2024 đi làm bù"}
    assert CalendarDay.objects.get().name == "đi làm bù"


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("{", "không phải một đối tượng JSON"),
        ("[]", "không phải một đối tượng JSON"),
        ('{"day": "2024-13-01", "name": "x", "source": "y"}', "ngày tháng hoặc số viết không đúng"),
        ('{"day": "2024-01-01", "name": "x"}', "thiếu mục 'source'"),
        (
            '{"years": [2031], "source": "y", "holidays": [{"name": "Tết", "new_year": [0]}]}',
            "Chưa tính được Tết",
        ),
    ],
)
def test_a_bad_line_is_named_in_a_sentence(line, sentence):
    with pytest.raises(BadCalendarLineError, match=f"x.jsonl, dòng 2: .*{sentence}"):
        read_calendar(f"{SWAP}\n{line}", "x.jsonl")


def test_a_bad_file_ends_with_1_and_a_missing_one_with_2(tmp_path):
    bad = tmp_path / "bad.jsonl"
    bad.write_text("{", encoding="utf-8")

    with pytest.raises(SystemExit) as bad_end:
        run(str(bad))
    with pytest.raises(CommandError) as missing_end:
        run(str(tmp_path / "none"))

    assert (bad_end.value.code, missing_end.value.returncode) == (1, 2)


def test_the_own_calendar_knows_tet_swaps_and_the_reporting_periods():
    load_calendar()

    assert load_calendar() == []
    assert queries.due_day(date(2025, 1, 25)).due == date(2025, 2, 3)
    assert queries.due_day(date(2024, 5, 4)).due == date(2024, 5, 4)
    assert queries.departures(date(2027, 2, 5), date(2027, 2, 5)) == {date(2027, 2, 5): False}
    assert [window.name for window in queries.windows_for("period", date(2024, 6, 1), date(2024, 9, 1))] == [
        "kỳ 6 tháng đầu năm 2024",
        "kỳ quý III năm 2024",
        "kỳ cả năm 2024",
    ]


def test_a_new_version_of_a_period_closes_the_old_one():
    load_calendar()
    newer = {"period": "half", "name": "kỳ nửa năm {year}", "start": "01-01", "end": "06-30", "send": "07-05"}
    newer |= {"valid_from": "2027-01-01", "source": "quy định mới"}

    import_calendar(read_calendar(json.dumps(newer), "new.jsonl"))

    assert PeriodRule.objects.get(code="half", valid_to=None).name == "kỳ nửa năm {year}"
    assert PeriodRule.objects.get(code="half", valid_to=date(2027, 1, 1))
    assert load_calendar() == []  # the own file does not reopen what was closed
