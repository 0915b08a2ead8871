from __future__ import annotations

from datetime import date

import pytest

from gandan.calendars.actions import pin_today
from gandan.procedures.actions.importing import Acceptance, import_catalogue
from gandan.procedures.models import Procedure, ProcedureVersion
from gandan.procedures.reader.files import Catalogue
from gandan.procedures.tests.samples import lines, published, take_in

pytestmark = pytest.mark.django_db
DAY = date(2021, 8, 1)
OLD = {
    "name": "THỦ TỤC CẤP GIẤY PHÉP THẢ DIỀU",
    "agency": "Phòng Tư pháp",
    "steps": ["- Bước 1: Nộp đơn ở huyện."],
    "channels": [{"methods": ["Trực tiếp"], "time": "07 Ngày làm việc"}],
}
KITE = published(**{"from": "2025-07-01"})


@pytest.fixture(autouse=True)
def _today():
    pin_today(date(2026, 7, 1))


def bring(*records, as_of=DAY, accepts=True):
    catalogue = Catalogue(as_of=as_of)
    catalogue.read(lines(*records), "cu.jsonl")
    return import_catalogue(catalogue, Acceptance() if accepts else None)


def lives():
    rows = ProcedureVersion.objects.order_by("valid_from")
    return [(row.code, row.valid_from, row.valid_to) for row in rows]


def test_a_record_without_a_code_is_an_earlier_version_of_what_bears_its_name():
    take_in(KITE)

    outcome = bring(OLD)

    assert [(change.what, change.code) for change in outcome.changes if change.what != "gone"] == [
        ("former", "1.900001")
    ]
    assert not outcome.problems
    assert lives() == [("1.900001", DAY, date(2025, 7, 1)), ("1.900001", date(2025, 7, 1), None)]
    former = ProcedureVersion.objects.earliest("valid_from")
    assert former.agencies.get().name == "Phòng Tư pháp"
    assert former.levels.get().level == "district"
    assert '"code"' not in former.source_record.original
    assert Procedure.objects.count() == 1


def test_an_old_record_brought_twice_or_only_looked_at_changes_nothing():
    take_in(KITE)
    bring(OLD, accepts=False)
    assert len(lives()) == 1
    bring(OLD)
    known = lives()

    again = bring(OLD)
    again_dated = bring({**OLD, "from": "2021-08-01"}, as_of=None)

    assert lives() == known
    assert (again.changes, again.problems) == ((), ())
    assert (again_dated.changes, again_dated.problems) == ((), ())


@pytest.mark.parametrize(
    ("said", "as_of", "why"),
    [
        ({}, None, "--as-of"),
        ({"name": "Thả đèn trời"}, DAY, "không có thủ tục nào tên"),
        ({"name": "Nuôi chim"}, DAY, "có 2 thủ tục tên"),
        ({}, date(2025, 6, 30), ""),
        ({"agency": "Sở Gió"}, date(2025, 7, 1), "chỉ nhận bản cũ hơn"),
        ({}, date(2025, 7, 1), "cấp không còn từ ngày 1/7/2025"),
        ({"agency": "Sở Gió"}, date(2026, 8, 1), "chỉ nhận bản cũ hơn"),
        ({"name": "Lặn biển", "agency": ""}, date(2024, 1, 1), "chỉ nhận bản cũ hơn"),
        ({"to": "2021-07-01"}, DAY, "chỉ nhận bản cũ hơn"),
    ],
)
def test_what_is_not_surely_an_earlier_version_is_named_and_the_rest_goes_in(said, as_of, why):
    take_in(
        KITE,
        published(code="1.900002", name="Nuôi chim"),
        published(code="1.900003", name="Thủ tục nuôi chim"),
        published(code="1.900004", name="Lặn biển", **{"from": "2022-01-01", "to": "2023-01-01"}),
        published(code="1.900005", name="Leo núi", **{"from": "2025-07-01"}),
    )
    before = lives()

    outcome = bring({**OLD, **said}, {**OLD, "name": "Leo núi", "from": "2021-01-01"}, as_of=as_of)

    assert [problem.line for problem in outcome.problems] == ([1] if why else [])
    assert all(why in str(problem) for problem in outcome.problems)
    assert ("1.900005", date(2021, 1, 1), date(2025, 7, 1)) in lives()
    assert set(before) <= set(lives())


def test_old_records_find_what_the_same_file_brings_and_end_where_the_next_one_begins():
    bring({**OLD, "from": "2020-01-01"}, KITE, OLD)

    assert [(first, end) for _code, first, end in lives()] == [
        (date(2020, 1, 1), DAY),
        (DAY, date(2025, 7, 1)),
        (date(2025, 7, 1), None),
    ]
    assert Procedure.objects.count() == 1


def test_no_earlier_version_outlives_the_level_that_carried_it_out():
    take_in(published(**{"from": "2026-04-15"}))

    bring(OLD)

    assert lives()[0] == ("1.900001", DAY, date(2025, 7, 1))


def test_two_old_records_of_one_name_and_day_are_one_and_a_named_line():
    take_in(KITE)

    outcome = bring(OLD, {**OLD, "agency": "Sở Gió"})

    assert [problem.line for problem in outcome.problems] == [2]
    assert "đã có ở dòng 1" in str(outcome.problems[0])


def test_a_file_of_old_records_alone_ends_nothing():
    take_in(KITE)
    catalogue = Catalogue(as_of=DAY)
    catalogue.read(lines(OLD), "cu.jsonl")

    import_catalogue(catalogue, Acceptance(ends_gone=True))

    assert lives()[-1] == ("1.900001", date(2025, 7, 1), None)


def test_the_page_of_a_procedure_shows_the_agency_of_that_time(client):
    take_in(KITE)
    bring(OLD)

    today = client.get("/thu-tuc/1-900001/").content.decode()
    then = client.get("/thu-tuc/1-900001/van-ban/?ngay=2022-01-01").content.decode()

    assert "cấp huyện" in today
    assert "Phòng Tư pháp" in then
    assert "Nộp đơn ở huyện." in then
