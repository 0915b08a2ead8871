from __future__ import annotations

from datetime import date

import pytest

from gandan.units import actions, queries
from gandan.units.actions import OutletSpec
from gandan.units.models import OutletKind, OutletOwner, UnitKind
from gandan.units.tests.factories import make_outlet, make_outlet_kind, make_unit

pytestmark = pytest.mark.django_db
BEGIN = date(2024, 1, 1)
DAY = date(2024, 11, 22)


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


def test_the_eight_forms_of_the_decree_come_first_and_kinds_load_twice():
    actions.load_kinds()
    actions.load_kinds()

    kinds = list(OutletKind.objects.all())
    assert [kind.legal_form for kind in kinds[:9]] == [1, 2, 3, 4, 5, 6, 7, 8, None]
    assert UnitKind.objects.get(code="thi-tran").valid_to == date(2025, 7, 1)
