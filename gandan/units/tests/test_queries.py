from __future__ import annotations

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from gandan.units import queries
from gandan.units.errors import UnknownUnitError
from gandan.units.models import OutletOwner, UnitName
from gandan.units.tests.factories import (
    make_edges,
    make_fact,
    make_group,
    make_outlet,
    make_unit,
)

pytestmark = pytest.mark.django_db
DAY = date(2024, 11, 22)
MERGED = date(2025, 7, 1)


def test_the_tree_is_sorted_as_a_vietnamese_dictionary():
    province = make_unit("province", name="Quảng Nam")
    for name in ("Đại Lộc", "Duy Xuyên", "Điện Bàn"):
        make_unit("district", parent=province, name=name)

    (top,) = queries.tree(DAY)

    assert top.name == "Quảng Nam"
    assert [node.name for node in top.children] == ["Duy Xuyên", "Đại Lộc", "Điện Bàn"]


def test_units_of_a_level_are_those_of_the_day_in_the_territory():
    district = make_unit("district")
    kept = make_unit(parent=district)
    make_unit(parent=district, valid_to=date(2024, 1, 1))
    make_unit()

    assert queries.units_of_level("commune", DAY, under=district) == [kept]


def test_a_group_is_resolved_on_the_day():
    district = make_unit("district", valid_to=MERGED)
    old = make_unit(parent=district, valid_to=MERGED)
    new = make_unit(valid_from=MERGED)
    make_edges("merge", MERGED, (old, new))
    group = make_group(levels=["commune"], under=district.key)

    assert queries.members_of_group(group, DAY) == [old]
    assert queries.members_of_group(group, MERGED) == [new]


def test_outlets_come_with_the_owner_of_the_day():
    first, second = make_unit(), make_unit()
    outlet = make_outlet("station", owner=first, valid_to=None)
    OutletOwner.objects.update(valid_to=MERGED)
    OutletOwner.objects.create(outlet=outlet, unit=second, valid_from=MERGED)

    assert queries.outlets_on(DAY).get().owner_unit_id == first.pk
    assert queries.outlets_on(MERGED).get().owner_unit_id == second.pk
    assert queries.owner_of(outlet, DAY) == first


def test_outlets_are_narrowed_by_kind_place_and_day():
    district = make_unit("district")
    station = make_outlet("station", owner=make_unit(parent=district))
    make_outlet("portal", owner=district)
    make_outlet("station")
    make_outlet("station", owner=district, valid_to=DAY)

    assert list(queries.outlets_on(DAY, kind="station", under=district)) == [station]


def test_a_fact_comes_from_the_unit_or_the_nearest_unit_above():
    district = make_unit("district")
    commune = make_unit(parent=district)
    make_fact(district, "hotline", "0235 3870 000")
    make_fact(district, "address", "Huyện")
    make_fact(commune, "address", "Xã")

    assert queries.facts_of(commune, DAY) == {"hotline": "0235 3870 000", "address": "Xã"}
    assert queries.unit_fact(commune, "website", DAY) == ""


def test_facts_of_many_units_cost_one_query(django_assert_num_queries):
    district = make_unit("district")
    communes = [make_unit(parent=district).pk for _ in range(5)]
    make_fact(district, "hotline", "0235 3870 000")
    queries.unit_map()

    with django_assert_num_queries(1):
        found = queries.facts_of_units(communes, DAY)

    assert {facts["hotline"] for facts in found.values()} == {"0235 3870 000"}


def test_a_unit_is_found_by_its_key():
    unit = make_unit(key="xa-tam-hai-20992")

    assert queries.unit_by_key("xa-tam-hai-20992") == unit
    with pytest.raises(UnknownUnitError):
        queries.unit_by_key("xa-nao-do")


def test_rows_of_one_thing_cannot_overlap_in_time():
    unit = make_unit(valid_to=MERGED)

    with pytest.raises(IntegrityError), transaction.atomic():
        UnitName.objects.create(unit=unit, name="Khác", valid_from=DAY, valid_to=date(2026, 1, 1))
    UnitName.objects.create(unit=unit, name="Sau", valid_from=MERGED)
    with pytest.raises(IntegrityError), transaction.atomic():
        UnitName.objects.filter(name="Sau").update(valid_from=DAY)
