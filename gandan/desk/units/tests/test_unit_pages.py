from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from django.urls import reverse

from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units import actions
from gandan.units.actions import Occasion, Part, UnitSpec
from gandan.units.models import UnitCode
from gandan.units.tests.factories import make_unit

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("officer")]
DAY = date(2025, 7, 1)
ACT = Occasion(DAY, "Nghị quyết 1659/NQ-UBTVQH15 ngày 16/6/2025", verified=True)


def text_of(client, name, query=None, **kwargs):
    return client.get(reverse(f"desk:units:{name}", kwargs=kwargs), query or {}).content.decode()


def merge(land):
    return actions.merge_units([land.hai, land.anh], UnitSpec("xa", "Xã Tam Tiến", land.province), ACT)


def test_the_map_is_that_of_the_day_asked_for(client, land):
    merge(land)

    today, before = text_of(client, "list"), text_of(client, "list", {"ngay": "2025-06-30"})

    assert ("Xã Tam Tiến" in today, "Xã Tam Hải" in today) == (True, False)
    assert ("Xã Tam Tiến" in before, "Xã Tam Hải" in before) == (False, True)
    assert "Xã Nơi Khác" not in today + before


@pytest.mark.parametrize("day", ["", "hôm qua", "2025-02-30", "0000-00-00"])
def test_a_day_that_is_none_is_today(client, day):
    assert "Bản đồ ngày 22/11/2025, hôm nay" in text_of(client, "list", {"ngay": day})


def test_an_old_name_without_tones_answers_with_the_successor(client, land):
    merge(land)

    found = text_of(client, "list", {"tim": "tam hai"})

    assert "hoạt động đến hết 30/6/2025" in found
    assert "Nay thuộc:" in found
    assert "Xã Tam Tiến</a>" in found
    assert "(toàn bộ)" in found


def test_nothing_is_found_outside_the_reach(client):
    assert "Không có đơn vị nào tên như vậy" in text_of(client, "list", {"tim": "nơi khác"})


def test_a_unit_tells_its_past_its_parts_and_the_acts(client, land):
    UnitCode.objects.create(unit=land.hai, scheme="gso", value="20992", valid_from=date(2021, 1, 1))
    actions.rename_unit(land.hai, "Xã Cù Lao", Occasion(date(2024, 1, 1), "Quyết định 5/QĐ"))
    parts = [
        Part(UnitSpec("xa", "Xã Bắc", land.province), Fraction(1, 8)),
        Part(UnitSpec("xa", "Xã Nam", land.province), Fraction(7, 8), is_main=True),
    ]
    actions.split_unit(land.hai, parts, ACT)
    actions.transfer_duty("Đài truyền thanh", land.hai, land.anh, ACT)

    page = text_of(client, "show", pk=land.hai.pk)

    for words in (
        "Xã Tam Hải <span",
        "từ 1/1/2020 đến hết 31/12/2023",
        "Mã thống kê: 20992",
        "Đơn vị này không còn hoạt động",
        "12,5 %",
        "87,5 %",
        "Nghị quyết 1659/NQ-UBTVQH15",
        "Đài truyền thanh</b>: Xã Cù Lao → Xã Tam Anh",
        "Đổi tên: Xã Tam Hải → Xã Cù Lao",
    ):
        assert words in page
    assert page.count("chưa xác minh") == 1  # of the renaming alone
    assert "Ghi một sự kiện" not in page  # nothing more can happen to it


def test_only_the_provincial_level_is_offered_events(client, land):
    client.force_login(make_user(role=Role.UNIT_OFFICER, unit=land.hai))
    page = text_of(client, "show", pk=land.hai.pk)

    assert "Đường dây nóng, địa chỉ" in page
    assert "Ghi một sự kiện" not in page
    assert client.get(reverse("desk:units:record_event", args=[land.hai.pk, "doi-ten"])).status_code == 404


def test_the_list_costs_the_same_however_many_units_there_are(client, land, django_assert_max_num_queries):
    for _ in range(30):
        make_unit(parent=land.province)
    text_of(client, "list")

    with django_assert_max_num_queries(12):
        text_of(client, "list")
    with django_assert_max_num_queries(12):
        text_of(client, "list", {"tim": "đơn vị"})


def test_a_unit_with_a_long_history_costs_a_bounded_number_of_queries(
    client, land, django_assert_max_num_queries
):
    for month in range(1, 11):
        actions.rename_unit(land.hai, f"Xã Tên {month}", Occasion(date(2024, month, 1), "Quyết định"))
        actions.transfer_part(
            land.hai, land.anh, Fraction(1, 100), Occasion(date(2024, month, 2), "Quyết định")
        )
    text_of(client, "show", pk=land.hai.pk)

    with django_assert_max_num_queries(32):
        text_of(client, "show", pk=land.hai.pk)
