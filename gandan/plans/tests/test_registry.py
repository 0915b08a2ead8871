from __future__ import annotations

from datetime import date

import pytest

from gandan.calendars.actions import pin_today
from gandan.plans.parties import match
from gandan.plans.registry import registry_for
from gandan.units.tests.factories import make_edges, make_group, make_unit

pytestmark = pytest.mark.django_db
TURN = date(2025, 7, 1)


@pytest.fixture
def province():
    pin_today(date(2025, 10, 1))
    return make_unit("province", name="Tỉnh Thu Bồn")


@pytest.fixture
def merged(province):
    """Return two offices of before the turn and the one they became."""
    old = [
        make_unit("department", parent=province, name=name, valid_to=TURN)
        for name in ("Sở Xây dựng", "Sở Giao thông vận tải")
    ]
    new = make_unit("department", parent=province, name="Sở Xây dựng", valid_from=TURN)
    make_edges("merge", TURN, *((each, new) for each in old))
    return *old, new


def test_a_name_means_the_unit_of_the_plans_day(province, merged):
    found = match("Sở Xây dựng", registry_for(province.pk, date(2025, 9, 1)))

    assert found.choice == f"unit:{merged[-1].pk}"


def test_a_unit_of_an_old_plan_is_asked_about_with_its_heir(province, merged):
    found = match("Sở Giao thông vận tải", registry_for(province.pk, date(2024, 1, 15)))

    assert "nay không còn" in found.question
    assert found.likely == (f"unit:{merged[-1].pk}",)


def test_an_old_name_in_a_new_plan_is_asked_about_with_its_heir(province, merged):
    found = match("Sở Giao thông vận tải", registry_for(province.pk, date(2025, 9, 1)))

    assert "Vào ngày của kế hoạch không có" in found.question
    assert found.likely == (f"unit:{merged[-1].pk}",)


def test_units_that_lie_elsewhere_are_not_meant(province):
    make_unit("department", parent=make_unit("province", name="Tỉnh Khác"), name="Sở Nội vụ")

    assert not match("Sở Nội vụ", registry_for(province.pk, None)).choice


def test_a_group_counts_only_where_it_lies_whole_under_the_issuer(province):
    make_unit(parent=province)
    everywhere = make_group(levels=["commune"])
    make_unit(parent=make_unit("province", name="Tỉnh Khác"))
    own = make_group(levels=["commune"], under=province.key)

    found = registry_for(province.pk, None)

    assert [group.id for group in found.groups] == [own.pk]
    assert match("UBND các xã", found).choice == f"group:{own.pk}"
    assert everywhere.pk != own.pk
