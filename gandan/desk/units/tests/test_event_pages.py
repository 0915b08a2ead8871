from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from django.urls import reverse

from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.tests.factories import make_assignment, make_plan, make_task
from gandan.units import actions
from gandan.units.actions import Occasion
from gandan.units.memory import unit_map
from gandan.units.models import DutyTransfer, Unit, UnitEvent
from gandan.units.queries import owner_of
from gandan.units.tests.factories import make_fact, make_outlet, make_unit

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("officer")]
DAY = date(2025, 7, 1)
OCCASION = {"on": "2025-07-01", "act_number": "Nghị quyết 1659/NQ-UBTVQH15", "act_on": "2025-06-16"}


def send(client, unit, kind, /, **fields):
    return client.post(reverse("desk:units:record_event", args=[unit.pk, kind]), OCCASION | fields)


def confirmed(client, unit, kind, /, **fields):
    """Send the form, then what the second screen holds; return the second screen and what came of it."""
    asked = send(client, unit, kind, **fields).content.decode()
    seen = re.search(r'name="seen" value="(\w+)"', asked)
    return asked, send(client, unit, kind, **fields, seen=seen[1] if seen else "")


def merger(land):
    return {"units": [land.anh.pk], "into": "new", "name": "Xã Tam Tiến", "kind": "xa", "code": "20974"}


def test_what_a_merger_does_is_told_and_nothing_is_written_before_it_is_confirmed(client, land):
    make_outlet("station", owner=land.hai)
    make_fact(land.hai, "hotline", "0235 1")
    make_unit("division", parent=land.anh)
    make_user(role=Role.LEADER, unit=land.hai)
    make_user(role=Role.EDITOR, unit=land.anh)
    make_assignment(make_task(make_plan(land.province)), land.hai)

    asked = send(client, land.hai, "sap-nhap", **merger(land)).content.decode()

    for sentence in (
        "Xã Tam Hải kết thúc; ngày hoạt động cuối cùng là 30/6/2025. Nơi kế thừa chính: Xã Tam Tiến.",
        "Xã Tam Anh kết thúc; ngày hoạt động cuối cùng là 30/6/2025.",
        "Xã Tam Tiến bắt đầu hoạt động từ ngày 1/7/2025, trực thuộc Tỉnh Thu Bồn.",
        "1 đơn vị trực thuộc chuyển sang nơi kế thừa chính.",
        "1 đầu mối chuyển sang nơi kế thừa chính.",
        "2 vai trò của 2 người ở đơn vị kết thúc hết hiệu lực từ ngày 1/7/2025.",
        "1 việc đang mở được đóng lại và giao tiếp cho nơi kế thừa chính",
        "hãy nhập cho đơn vị mới",
        "Ngày 1/7/2025 đã qua",
        "Nghị quyết 1659/NQ-UBTVQH15 ngày 16/6/2025",
    ):
        assert sentence in asked
    assert not UnitEvent.objects.exists()
    assert not Unit.objects.filter(names__name="Xã Tam Tiến").exists()


def test_a_confirmed_merger_is_done_once_as_it_was_seen(client, land):
    outlet = make_outlet("station", owner=land.hai)

    _asked, done = confirmed(client, land.hai, "sap-nhap", **merger(land), verified="on")
    again = send(client, land.hai, "sap-nhap", **merger(land), seen="x")

    event = UnitEvent.objects.get()
    assert done["Location"] == reverse("desk:units:event", args=[event.pk])
    assert (event.verified, event.legal_act) == (True, "Nghị quyết 1659/NQ-UBTVQH15 ngày 16/6/2025")
    assert unit_map().name(owner_of(outlet, DAY).pk, DAY) == "Xã Tam Tiến"
    assert again.status_code == 422
    page = client.get(done["Location"]).content.decode()
    assert "Xã Tam Hải, Xã Tam Anh → Xã Tam Tiến" in page
    assert reverse("desk:units:event_file", args=[event.pk]) in page


def test_what_changed_between_the_screens_is_shown_again(client, land):
    asked = send(client, land.hai, "bai-bo").content.decode()
    seen = re.search(r'name="seen" value="(\w+)"', asked)[1]
    make_outlet("station", owner=land.hai)

    answer = send(client, land.hai, "bai-bo", seen=seen).content.decode()

    assert "1 đầu mối đóng lại, vì không có nơi kế thừa." in answer
    assert "Trong lúc bạn xem, dữ liệu đã thay đổi" in answer
    assert not UnitEvent.objects.exists()


def test_going_back_keeps_what_was_typed(client, land):
    page = send(client, land.hai, "doi-ten", name="Xã Cù Lao", step="edit").content.decode()

    assert 'value="Xã Cù Lao"' in page
    assert "Bước này chưa ghi gì" in page


@pytest.mark.parametrize(
    ("kind", "fields", "sentence", "what"),
    [
        ("doi-ten", {"name": "Xã Cù Lao"}, "Từ ngày 1/7/2025: Xã Tam Hải → Xã Cù Lao.", "rename"),
        (
            "doi-loai-hinh",
            {"kind": "phuong", "name": "Phường Hải"},
            "Xã Tam Hải → Phường Hải.",
            "change_kind",
        ),
        ("thanh-lap", {"kind": "phong", "name": "Phòng Văn hóa"}, "trực thuộc Xã Tam Hải.", "establish"),
        ("bai-bo", {}, "Không có nơi kế thừa.", "abolish"),
    ],
)
def test_each_event_tells_what_it_does_and_does_it(client, land, kind, fields, sentence, what):  # noqa: PLR0913, PLR0917 - a table
    make_unit("division", parent=land.anh)

    asked, done = confirmed(client, land.hai, kind, **fields)

    assert sentence in asked
    assert done.status_code == 302
    assert UnitEvent.objects.get().kind == what


def test_a_unit_moves_with_all_under_it(client, land):
    district = make_unit("district", parent=land.province, name="Huyện Sông Trà")
    make_unit("division", parent=land.hai)

    asked, _done = confirmed(client, land.hai, "chuyen-cap-tren", parent=district.pk)

    assert "Xã Tam Hải → trực thuộc Huyện Sông Trà." in asked
    assert "1 đơn vị bên dưới đi theo." in asked
    assert unit_map().parent(land.hai.pk, DAY) == district.pk


def test_a_part_goes_over_by_its_share(client, land):
    asked, _done = confirmed(client, land.hai, "chuyen-mot-phan", to_unit=land.anh.pk, share="12,5")

    assert "12,5 % chuyển đi: Xã Tam Hải → Xã Tam Anh." in asked
    assert float(UnitEvent.objects.get().edges.get().share) == 0.125


def test_a_unit_is_split_into_a_new_one_and_one_that_is_there(client, land):
    parts = {"into1": "new", "name1": "Xã Bắc", "kind1": "xa", "share1": "40", "main": "2"}

    asked, _done = confirmed(client, land.hai, "chia-tach", **parts, into2=land.anh.pk, share2="60")

    assert "Nơi kế thừa chính: Xã Tam Anh." in asked
    shares = dict(UnitEvent.objects.get().edges.values_list("successor", "share"))
    assert float(shares[land.anh.pk]) == 0.6


def test_parts_that_do_not_add_up_are_refused_in_a_sentence(client, land):
    parts = {"into1": "new", "name1": "Xã Bắc", "kind1": "xa", "share1": "50", "main": "1"}

    answer = send(client, land.hai, "chia-tach", **parts, into2=land.anh.pk, share2="60")

    assert "phải lớn hơn 0 và cộng lại vừa đủ" in answer.content.decode()


def test_a_duty_passes_on_without_touching_anything_else(client, land):
    asked, done = confirmed(client, land.hai, "chuyen-giao-nhiem-vu", duty="Trực đài", to_unit=land.anh.pk)

    assert "nhiệm vụ “Trực đài” của Xã Tam Hải do Xã Tam Anh làm tiếp" in asked
    assert done.status_code == 302
    assert DutyTransfer.objects.get().to_unit == land.anh


@pytest.mark.parametrize(
    ("kind", "fields", "sentence"),
    [
        ("doi-ten", {"name": ""}, "Hãy ghi tên mới."),
        ("doi-ten", {"name": "A", "act_number": ""}, "Hãy ghi loại và số, ký hiệu văn bản."),
        ("doi-ten", {"name": "Xã Tam Hải"}, "đã đúng như vậy rồi"),
        ("doi-ten", {"name": "A", "on": "2019-01-01"}, "không hoạt động vào ngày 1/1/2019"),
        ("sap-nhap", {"into": "new"}, "Hãy ghi tên của đơn vị mới."),
        ("sap-nhap", {"into": "new"}, "Hãy chọn ít nhất một đơn vị sáp nhập cùng."),
        ("chuyen-mot-phan", {"to_unit": "1", "share": "nửa"}, "Hãy ghi phần trăm bằng số"),
        ("chia-tach", {"main": "3", "into1": "new", "into2": "new"}, "phải là một phần có thật"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(client, land, kind, fields, sentence):  # noqa: PLR0913, PLR0917 - a table
    answer = send(client, land.hai, kind, **fields)

    assert (answer.status_code, sentence in answer.content.decode()) == (422, True)
    assert not UnitEvent.objects.exists()


def test_a_unit_out_of_reach_is_no_choice(client, land):
    for kind, field in (("sap-nhap", "units"), ("chuyen-cap-tren", "parent"), ("chuyen-mot-phan", "to_unit")):
        answer = send(client, land.hai, kind, **{field: land.neighbour.pk, "share": "5", "into": land.hai.pk})
        assert answer.status_code == 422
        assert "Xã Nơi Khác" not in answer.content.decode()


def test_an_officer_makes_no_new_unit_above_the_own_reach(client, land):
    fields = {
        "into": "new",
        "name": "Tỉnh Mới",
        "kind": "tinh",
        "units": unit_map().parent(land.neighbour.pk, DAY),
    }

    assert "ngoài phạm vi của bạn" in send(client, land.province, "sap-nhap", **fields).content.decode()

    client.force_login(make_user(is_superuser=True))
    assert "Tỉnh Mới bắt đầu hoạt động" in send(client, land.province, "sap-nhap", **fields).content.decode()


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_first_and_the_last_day_there_is_break_nothing(client, land, day):
    for kind in ("doi-ten", "bai-bo", "thanh-lap"):
        answer = send(client, land.hai, kind, on=day, name="Phòng Mới", kind="phong")
        assert answer.status_code in {200, 422}


def test_an_event_that_is_none_is_not_found(client, land):
    assert client.get(reverse("desk:units:record_event", args=[land.hai.pk, "bien-mat"])).status_code == 404


def test_events_come_newest_first_with_their_acts_a_page_at_a_time(
    client, land, django_assert_max_num_queries
):
    for number in range(40):
        day = date(2024, 1, 1) + timedelta(days=number)
        actions.rename_unit(land.hai, f"Xã Tên {number}", Occasion(day, f"Quyết định {number}/QĐ"))
    client.get(reverse("desk:units:events"))

    with django_assert_max_num_queries(14):
        page = client.get(reverse("desk:units:events")).content.decode()

    assert page.index("Quyết định 39/QĐ") < page.index("Quyết định 38/QĐ")
    assert "Quyết định 9/QĐ" not in page
    assert "Trang 1 trong 2" in page
    assert page.count("chưa xác minh") == 30


def test_the_events_of_one_unit_only(client, land):
    actions.rename_unit(land.hai, "Xã Cù Lao", Occasion(DAY, "Quyết định 1"))
    actions.rename_unit(land.anh, "Xã Ánh", Occasion(DAY, "Quyết định 2"))

    page = client.get(reverse("desk:units:events"), {"don-vi": land.anh.pk}).content.decode()

    assert ("Quyết định 2" in page, "Quyết định 1" in page) == (True, False)
    for foreign in (land.neighbour.pk, "9" * 5000):
        assert client.get(reverse("desk:units:events"), {"don-vi": foreign}).status_code == 404
