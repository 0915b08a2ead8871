from __future__ import annotations

from datetime import date

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from gandan.audit.errors import AppendOnlyError
from gandan.audit.models import Entry
from gandan.calendars.actions import pin_today
from gandan.procedures.actions import join_procedures
from gandan.procedures.errors import SameProcedureError, UnknownProcedureError
from gandan.procedures.models import LayPhrase, Procedure, ProcedureVersion, ServiceLevel, SourceRecord
from gandan.procedures.queries import (
    changes_between,
    coverage,
    history,
    in_force,
    of_life_event,
    of_procedure,
    of_unit,
    procedure_by_key,
    searchable_texts,
    version_by_code,
    with_parts,
)
from gandan.procedures.tests.factories import make_version
from gandan.procedures.tests.samples import EXCHANGED, published, take_in
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db
THEN, NOW = date(2024, 1, 1), date(2026, 7, 1)
DISTRICT = {"levels": ["Cấp huyện"], "agency": "Phòng Gió", "from": "2021-01-01", "to": "2025-07-01"}


@pytest.fixture(autouse=True)
def _today():
    pin_today(NOW)


@pytest.fixture
def kite():
    """Return a procedure that was the district's and is the commune's."""
    take_in(published(**DISTRICT), published(**{"from": "2025-07-01"}))
    return Procedure.objects.get()


def test_the_version_of_the_day_is_found_by_code_and_by_procedure(kite):
    assert version_by_code("1.900001", THEN).levels.get().level == "district"
    assert of_procedure(kite, NOW).get().levels.get().level == "commune"
    assert [version.valid_from.year for version in history(kite)] == [2021, 2025]
    assert procedure_by_key(kite.key) == kite


@pytest.mark.usefixtures("kite")
@pytest.mark.parametrize(
    "ask", [lambda: version_by_code("1.900001", date(2020, 1, 1)), lambda: procedure_by_key("x")]
)
def test_what_is_not_there_is_told(ask):
    with pytest.raises(UnknownProcedureError):
        ask()


@pytest.mark.usefixtures("kite")
def test_a_unit_has_the_procedures_of_its_level_on_the_day():
    units = {level: make_unit(level) for level in ("district", "commune")}

    found = {(level, day): of_unit(unit, day).count() for level, unit in units.items() for day in (THEN, NOW)}

    assert found == {("district", THEN): 1, ("district", NOW): 0, ("commune", THEN): 0, ("commune", NOW): 1}


def test_an_agency_has_the_procedures_under_its_name():
    make_version(levels=["Cấp tỉnh"], agency="Sở Gió, Ủy ban nhân dân cấp tỉnh", authority="Sở Gió")
    wind, rain = (make_unit("department", name=f"Sở {name} tỉnh Quảng Nam") for name in ("Gió", "Mưa"))

    assert [of_unit(unit, NOW).count() for unit in (wind, rain)] == [1, 0]


def test_procedures_are_found_by_life_event():
    make_version(life_events=["Đi chơi"])
    make_version("1.900007", life_events=["Đi học"])

    assert of_life_event("di-choi", NOW).get().code == "1.900001"


def test_two_versions_are_compared_in_words():
    old = make_version()
    new = make_version(channels=[{"methods": ["Trực tiếp"], "fees": [{"type": "Lệ phí", "amount": 9000}]}])

    said = [each.sentence(new.valid_from) for each in changes_between(old, new)]

    assert said[0] == "Lệ phí: 0 đồng → 9.000 đồng từ ngày 1/7/2026"


def test_a_page_of_procedures_costs_a_fixed_number_of_queries(django_assert_num_queries):
    take_in(*(published(code=f"1.90001{number}") for number in range(5)), EXCHANGED)

    with django_assert_num_queries(14):
        for version in with_parts(in_force(NOW)):
            fees = [fee.amount for term in version.terms.all() for fee in term.fees.all()]
            assert fees
            assert [step.case for step in version.steps.all()]
            assert list(version.procedure.life_events.all()) == []


def test_search_reads_everything_in_one_pass(kite, django_assert_num_queries):
    LayPhrase.objects.create(procedure=kite, text="thả diều")
    LayPhrase.objects.create(procedure=kite, text="mua diều", is_negative=True)
    take_in(EXCHANGED)

    with django_assert_num_queries(15):
        found = list(searchable_texts(NOW))

    text, bird = found
    assert (text.code, text.procedure_id, text.levels) == ("1.900001", kite.pk, ("commune",))
    assert text.names == ("Cấp giấy phép thả diều",)
    assert (text.texts["said"], text.texts["not_said"]) == (("thả diều",), ("mua diều",))
    assert text.texts["legal_bases"] == ("1/2020/NĐ-CP Nghị định về diều",)
    assert text.texts["requirements"] == ()
    assert bird.texts["cases"] == ("Chim cảnh", "Chim quý")


def test_former_names_are_searched_too():
    take_in(published(name="Xin phép thả diều", **DISTRICT), published(**{"from": "2025-07-01"}))

    (text,) = searchable_texts(NOW)

    assert text.names == ("Cấp giấy phép thả diều", "Xin phép thả diều")


@pytest.mark.usefixtures("kite")
def test_coverage_names_what_is_missing_and_how_late_the_rest_is():
    item = {"code": "1.900001", "name": "Thả diều", "levels": ["Cấp xã"]}
    late = {"code": "1.900404", "name": "Nuôi rồng", "levels": ["Cấp xã", "Cấp tỉnh"]}
    take_in({"announces": "5/QĐ", "issued_on": "2026-06-21", "procedures": [item, late]})

    found = coverage("commune", NOW)

    assert (found.total, found.published) == (2, 1)
    assert [(duty.given.code, duty.lag_days) for duty in found.missing] == [("1.900404", 10)]
    assert [duty.lag_days for duty in found.duties] == [10, 10]
    assert coverage("province", NOW).total == 1
    assert coverage("district", NOW).total == 0


def test_procedures_that_are_one_are_joined(kite):
    other = make_version("1.900007", said=["chơi diều"], life_events=["Đi chơi"]).procedure
    third = make_version("1.900008", links=[{"kind": "after", "to": other.key}]).procedure

    join_procedures(kite.pk, other.pk)

    assert set(history(kite).values_list("code", flat=True)) == {"1.900001", "1.900007"}
    assert [phrase.text for phrase in kite.phrases.all()] == ["chơi diều"]
    assert [event.key for event in kite.life_events.all()] == ["di-choi"]
    assert third.links.get().other == kite
    assert Entry.objects.get(action="procedures.joined").facts["joined"] == "1-900007"
    with pytest.raises(SameProcedureError):
        join_procedures(kite.pk, kite.pk)


def test_the_words_for_online_services_have_their_days():
    make_version(full_online=True)

    assert ProcedureVersion.objects.get().service_level.key == "toan-trinh"
    assert ServiceLevel.objects.on(date(2020, 1, 1)).get(key="muc-do-4").successor.key == "toan-trinh"
    assert not ServiceLevel.objects.on(NOW).filter(key="muc-do-4").exists()


@pytest.mark.usefixtures("kite")
def test_the_database_refuses_two_versions_of_a_code_on_one_day():
    version = version_by_code("1.900001", THEN)
    version.pk, version.valid_from, version.valid_to = None, date(2024, 1, 1), date(2024, 6, 1)

    with pytest.raises(DatabaseError, match="overlap"), transaction.atomic():
        version.save(force_insert=True)


@pytest.mark.usefixtures("kite")
def test_the_database_refuses_a_version_that_ends_before_it_begins():
    with pytest.raises(IntegrityError), transaction.atomic():
        ProcedureVersion.objects.filter(valid_to=None).update(valid_to=date(2020, 1, 1))


@pytest.mark.usefixtures("kite")
def test_what_a_file_said_is_never_changed():
    record = SourceRecord.objects.latest("pk")
    record.file = "khac.jsonl"

    with pytest.raises(AppendOnlyError):
        record.save()
    with pytest.raises(DatabaseError, match="append-only"), connection.cursor() as cursor:
        cursor.execute("UPDATE procedures_sourcerecord SET file = 'khac.jsonl'")
