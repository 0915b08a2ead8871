from __future__ import annotations

from datetime import date

import pytest

from gandan.audit.models import Entry
from gandan.units import actions, queries
from gandan.units.actions import OutletSpec
from gandan.units.errors import (
    BadOutletError,
    ClosedOutletError,
    HasOutletError,
    LaterChangeError,
    MissingReasonError,
    NoAbsenceError,
    NotActiveError,
    SameUnitError,
    UnknownKindError,
)
from gandan.units.models import OutletAbsence, OutletKind, OutletOwner, UnitFact, UnitKind
from gandan.units.tests.factories import make_edges, make_outlet, make_outlet_kind, make_unit

pytestmark = pytest.mark.django_db
BEGIN = date(2024, 1, 1)
DAY = date(2024, 11, 22)
LATER = date(2025, 3, 1)


def test_outlets_are_registered_with_their_owner():
    actions.load_kinds()
    owner = make_unit()

    actions.register_outlets(
        [OutletSpec("station", "dai-tam-hai", "Đài Tam Hải", owner.pk, BEGIN, technology="fm")]
    )

    outlet = queries.outlets_on(DAY).get()
    assert (outlet.owner_unit_id, outlet.technology, outlet.kind.legal_form) == (owner.pk, "fm", 1)


def test_registering_many_outlets_costs_few_queries(django_assert_max_num_queries):
    make_outlet_kind("station")
    owner = make_unit()
    specs = [OutletSpec("station", f"dai-{n}", f"Đài {n}", owner.pk, BEGIN) for n in range(50)]

    queries.unit_map()

    with django_assert_max_num_queries(12):
        actions.register_outlets(specs)


def test_an_outlet_moves_to_another_unit_and_keeps_its_past():
    first, second = make_unit(), make_unit()
    outlet = make_outlet("station", owner=first)

    actions.move_outlet(outlet.pk, second, on=DAY)

    assert (queries.owner_of(outlet, BEGIN), queries.owner_of(outlet, DAY)) == (first, second)


def test_a_closed_outlet_no_longer_counts_from_that_day():
    outlet = make_outlet("station")

    actions.close_outlet(outlet.pk, on=DAY, reason="Hỏng, không sửa")

    assert not queries.outlets_on(DAY).exists()
    assert queries.outlets_on(date(2024, 11, 21)).get() == outlet
    assert OutletOwner.objects.get().valid_to == DAY


def test_a_new_reason_for_having_no_outlet_ends_the_one_before():
    unit, kind = make_unit(), make_outlet_kind("station")
    actions.record_absence(unit, kind, "Chờ lắp đặt", valid_from=BEGIN)

    actions.record_absence(unit, kind, "Dùng chung đài", valid_from=DAY)

    assert [row.reason for row in queries.absences_on(BEGIN)] == ["Chờ lắp đặt"]
    assert [row.reason for row in queries.absences_on(DAY)] == ["Dùng chung đài"]


def test_facts_hold_from_a_day_and_end_when_emptied():
    unit = make_unit()
    actions.set_facts(unit, {"hotline": "0235 3870 001", "address": "Tam Hải"}, on=BEGIN)

    actions.set_facts(unit, {"hotline": "0235 3870 002", "address": ""}, on=DAY)

    assert queries.facts_of(unit, BEGIN) == {"hotline": "0235 3870 001", "address": "Tam Hải"}
    assert queries.facts_of(unit, DAY) == {"hotline": "0235 3870 002"}


def test_an_opened_outlet_gets_a_key_and_ends_the_reason_for_having_none():
    unit, kind = make_unit(key="xa-a"), make_outlet_kind("post_point")
    actions.record_absence(unit, kind, "Chờ xây", valid_from=BEGIN)

    keys = [
        actions.open_outlet(OutletSpec("post_point", "", name, unit.pk, DAY)).key for name in ("Một", "Hai")
    ]

    assert keys == ["post-point-xa-a", "post-point-xa-a-2"]
    assert OutletAbsence.objects.get().valid_to == DAY
    assert Entry.objects.filter(action="outlet.opened", unit_id=unit.pk).count() == 2


@pytest.mark.parametrize(
    ("told", "error"),
    [
        ({"valid_from": date(2019, 1, 1)}, NotActiveError),
        ({"kind": "gramophone"}, UnknownKindError),
        ({"name": ""}, BadOutletError),
        ({"url": "javascript:alert(1)"}, BadOutletError),
    ],
)
def test_an_outlet_that_makes_no_sense_is_not_opened(told, error):
    make_outlet_kind("station")
    sound = {"kind": "station", "key": "", "name": "Đài", "owner_id": make_unit().pk, "valid_from": DAY}

    with pytest.raises(error):
        actions.open_outlet(OutletSpec(**sound | told))

    assert actions.open_outlet(OutletSpec(**sound)).pk


def test_a_change_is_kept_in_the_log_but_for_the_telephone():
    outlet = make_outlet("station", name="Đài cũ", contact_phone="0905 000 001")

    told = {"name": " Đài mới ", "contact_phone": "0905 000 002", "technology": ""}
    assert actions.change_outlet(outlet.pk, told) == ["name", "contact_phone"]

    outlet.refresh_from_db()
    assert (outlet.name, outlet.contact_phone) == ("Đài mới", "0905 000 002")
    entry = Entry.objects.get()
    assert entry.facts == {"fields": ["name", "contact_phone"], "was": {"name": "Đài cũ"}}
    assert actions.change_outlet(outlet.pk, told) == []
    assert Entry.objects.count() == 1


def test_an_outlet_moves_only_while_it_works_and_in_the_order_of_days():
    first, second = make_unit(), make_unit()
    outlet = make_outlet("station", owner=first)

    with pytest.raises(SameUnitError):
        actions.move_outlet(outlet.pk, first, on=DAY)
    with pytest.raises(NotActiveError):
        actions.move_outlet(outlet.pk, make_unit(valid_to=DAY), on=DAY)
    actions.move_outlet(outlet.pk, second, on=LATER)
    with pytest.raises(LaterChangeError):
        actions.move_outlet(outlet.pk, second, on=DAY)
    with pytest.raises(LaterChangeError):
        actions.close_outlet(outlet.pk, on=DAY, reason="Hỏng")
    actions.close_outlet(outlet.pk, on=date(2025, 4, 1), reason="Hỏng")
    with pytest.raises(ClosedOutletError):
        actions.move_outlet(outlet.pk, first, on=date(2025, 5, 1))


def test_an_outlet_moved_by_mistake_moves_again_the_same_day():
    first, wrong, right = make_unit(), make_unit(), make_unit()
    outlet = make_outlet("station", owner=first)
    actions.move_outlet(outlet.pk, wrong, on=DAY)

    actions.move_outlet(outlet.pk, right, on=DAY)

    assert [owner.unit for owner in outlet.owners.order_by("valid_from")] == [first, right]


def test_an_outlet_moved_to_a_unit_whose_end_is_known_passes_on_with_it():
    first, ending, heir = make_unit(), make_unit(valid_to=LATER), make_unit()
    make_edges("merge", LATER, (ending, heir))
    outlet = make_outlet("station", owner=first)

    actions.move_outlet(outlet.pk, ending, on=DAY)

    assert (queries.owner_of(outlet, DAY), queries.owner_of(outlet, LATER)) == (ending, heir)


def test_an_outlet_is_closed_once_with_a_reason_and_after_its_first_day():
    outlet = make_outlet("station", owner=make_unit(), valid_from=BEGIN)

    with pytest.raises(MissingReasonError):
        actions.close_outlet(outlet.pk, on=DAY, reason="  ")
    with pytest.raises(ClosedOutletError):
        actions.close_outlet(outlet.pk, on=BEGIN, reason="Hỏng")
    actions.close_outlet(outlet.pk, on=DAY, reason="Hỏng")
    with pytest.raises(ClosedOutletError):
        actions.close_outlet(outlet.pk, on=LATER, reason="Hỏng")


def test_no_reason_is_recorded_beside_a_working_outlet():
    unit = make_unit()
    outlet = make_outlet("station", owner=unit)

    with pytest.raises(HasOutletError):
        actions.record_absence(unit, outlet.kind, "Chưa có đài", valid_from=DAY)
    actions.close_outlet(outlet.pk, on=DAY, reason="Hỏng")
    assert actions.record_absence(unit, outlet.kind, "Đài hỏng", valid_from=DAY).pk
    with pytest.raises(MissingReasonError):
        actions.record_absence(unit, outlet.kind, " ", valid_from=DAY)


def test_a_reason_ends_from_a_day_and_only_once():
    absence = actions.record_absence(make_unit(), make_outlet_kind("station"), "Chờ lắp", valid_from=BEGIN)

    with pytest.raises(NoAbsenceError):
        actions.end_absence(absence.pk, on=BEGIN)
    actions.end_absence(absence.pk, on=DAY)

    assert [queries.absences_on(day).count() for day in (BEGIN, DAY)] == [1, 0]
    with pytest.raises(NoAbsenceError):
        actions.end_absence(absence.pk, on=LATER)


def test_a_fact_set_between_two_days_holds_from_then_on():
    unit = make_unit()
    actions.set_facts(unit, {"hotline": "một"}, on=BEGIN)
    actions.set_facts(unit, {"hotline": "ba"}, on=LATER)

    actions.set_facts(unit, {"hotline": "hai"}, on=DAY)

    rows = UnitFact.objects.order_by("valid_from").values_list("valid_from", "valid_to", "value")
    assert list(rows) == [(BEGIN, DAY, "một"), (DAY, None, "hai")]


def test_facts_of_a_unit_that_ends_end_with_it():
    unit = make_unit(valid_to=LATER)

    with pytest.raises(NotActiveError):
        actions.set_facts(unit, {"hotline": "một"}, on=LATER)
    actions.set_facts(unit, {"hotline": "một"}, on=DAY)

    assert UnitFact.objects.get().valid_to == LATER


def test_the_eight_forms_of_the_decree_come_first_and_kinds_load_twice():
    actions.load_kinds()
    actions.load_kinds()

    kinds = list(OutletKind.objects.all())
    assert [kind.legal_form for kind in kinds[:9]] == [1, 2, 3, 4, 5, 6, 7, 8, None]
    assert UnitKind.objects.get(code="thi-tran").valid_to == date(2025, 7, 1)
