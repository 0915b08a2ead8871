from __future__ import annotations

from datetime import date

import pytest
from django.urls import reverse

from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units import actions
from gandan.units.models import Outlet, OutletAbsence, OutletOwner, UnitFact
from gandan.units.queries import facts_of
from gandan.units.tests.factories import make_fact, make_outlet

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clerk")]
TODAY = date(2025, 11, 22)


@pytest.fixture(autouse=True)
def _kinds():
    actions.load_kinds()


def text_of(client, name, pk):
    return client.get(reverse(f"desk:units:{name}", args=[pk])).content.decode()


def send(client, name, pk, /, **fields):
    return client.post(reverse(f"desk:units:{name}", args=[pk]), fields)


def test_the_eight_forms_come_before_the_others_with_what_is_open_and_closed(client, land):
    make_outlet("one_stop", owner=land.hai, name="Một cửa Tam Hải")
    make_outlet("station", owner=land.hai, name="Đài Tam Hải", technology="fm")
    gone = make_outlet("station", owner=land.hai, name="Đài cũ")
    actions.close_outlet(gone.pk, on=date(2025, 1, 1), reason="Máy phát hỏng")

    page = text_of(client, "outlets", land.hai.pk)

    assert page.index("Đài Tam Hải") < page.index("Một cửa Tam Hải")
    assert "Không dây, sóng FM" in page
    assert "đến hết 31/12/2024: Máy phát hỏng" in page
    assert "Bảng tin công cộng" in page[page.index("Chưa ghi gì") :]
    assert "Đài truyền thanh cấp xã" not in page[page.index("Chưa ghi gì") :]


def test_an_outlet_is_added_changed_and_closed(client, land):
    send(client, "new_outlet", land.hai.pk, kind="station", name="Đài Tam Hải", valid_from="2025-01-01")
    outlet = Outlet.objects.get()
    send(client, "outlet", outlet.pk, name="Đài xã Tam Hải", technology="ip", contact_phone="0235 1")

    outlet.refresh_from_db()
    assert (outlet.name, outlet.technology, outlet.contact_phone) == ("Đài xã Tam Hải", "ip", "0235 1")

    answer = send(client, "close_outlet", outlet.pk, on="2025-11-01", reason="Hỏng hẳn")

    assert answer.status_code == 302
    outlet.refresh_from_db()
    assert (outlet.valid_to, outlet.closed_reason) == (date(2025, 11, 1), "Hỏng hẳn")


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"kind": ""}, "Hãy chọn loại đầu mối."),
        ({"name": ""}, "Hãy ghi tên đầu mối."),
        ({"valid_from": "2019-01-01"}, "không hoạt động vào ngày 1/1/2019"),
        ({"valid_from": "mai"}, "hãy nhập ngày theo lịch."),
        ({"url": "javascript:alert(1)"}, "Địa chỉ trang viết chưa đúng"),
    ],
)
def test_an_outlet_that_makes_no_sense_is_refused_in_a_sentence(client, land, fields, sentence):
    sound = {"kind": "portal", "name": "Trang", "valid_from": "2025-01-01"}

    answer = send(client, "new_outlet", land.hai.pk, **sound | fields)

    assert (answer.status_code, sentence in answer.content.decode()) == (422, True)
    assert send(client, "new_outlet", land.hai.pk, **sound).status_code == 302


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_first_and_the_last_day_there_is_break_nothing(client, land, day):
    outlet = make_outlet("station", owner=land.hai)

    for name in ("close_outlet", "facts", "new_absence"):
        pk = outlet.pk if name == "close_outlet" else land.hai.pk
        fields = {"on": day, "valid_from": day, "kind": "sms", "reason": "Lý do", "hotline": "1"}
        assert send(client, name, pk, **fields).status_code in {302, 422}
    assert "Đầu mối của" in text_of(client, "outlets", land.hai.pk)


def test_an_outlet_moves_only_to_a_unit_in_reach(client, land):
    client.force_login(make_user(role=Role.PROVINCIAL_OFFICER, unit=land.province))
    outlet = make_outlet("station", owner=land.hai)

    refused = send(client, "move_outlet", outlet.pk, unit=land.neighbour.pk, on="2025-07-01")
    taken = send(client, "move_outlet", outlet.pk, unit=land.anh.pk, on="2025-07-01")

    assert (refused.status_code, taken.status_code) == (422, 302)
    owners = OutletOwner.objects.order_by("valid_from").values_list("unit", "valid_to")
    assert list(owners) == [(land.hai.pk, date(2025, 7, 1)), (land.anh.pk, None)]


def test_whoever_has_nowhere_to_move_an_outlet_is_told_whom_to_ask(client, land):
    outlet = make_outlet("station", owner=land.hai)

    assert "Hãy nhờ cán bộ cấp tỉnh chuyển" in text_of(client, "move_outlet", outlet.pk)


def test_a_former_owner_keeps_the_record_but_not_the_outlet(client, land):
    outlet = make_outlet("station", owner=land.hai, name="Đài Tam Hải")
    actions.move_outlet(outlet.pk, land.anh, on=date(2025, 7, 1))

    assert "đến hết 30/6/2025: đã chuyển sang đơn vị khác" in text_of(client, "outlets", land.hai.pk)
    assert client.get(reverse("desk:units:outlet", args=[outlet.pk])).status_code == 404


def test_the_reason_for_having_none_is_recorded_and_ended(client, land):
    send(client, "new_absence", land.hai.pk, kind="station", reason="Chờ sửa", valid_from="2025-01-01")
    absence = OutletAbsence.objects.get()
    assert "Chưa có vì: Chờ sửa" in text_of(client, "outlets", land.hai.pk)

    early = send(client, "end_absence", absence.pk, on="2025-01-01")
    send(client, "end_absence", absence.pk, on="2025-06-01")

    assert "không còn lý do nào đang có hiệu lực" in early.content.decode()
    absence.refresh_from_db()
    assert absence.valid_to == date(2025, 6, 1)


def test_no_reason_beside_a_working_outlet(client, land):
    make_outlet("station", owner=land.hai)

    answer = send(client, "new_absence", land.hai.pk, kind="station", reason="Chưa", valid_from="2025-01-01")

    assert "đang có đầu mối loại “Đài truyền thanh cấp xã”" in answer.content.decode()


def test_only_what_was_touched_among_the_facts_gets_a_new_day(client, land):
    make_fact(land.hai, "hotline", "0235 1")
    make_fact(land.hai, "address", "Thôn 1")
    make_fact(land.province, "website", "https://thubon.gov.vn")

    page = text_of(client, "facts", land.hai.pk)
    answer = send(client, "facts", land.hai.pk, hotline="0235 2", address="Thôn 1", on="2025-12-01")

    assert "Để trống thì dùng của cấp trên: https://thubon.gov.vn" in page
    assert answer.status_code == 302
    assert UnitFact.objects.filter(unit=land.hai, key="address").count() == 1
    assert facts_of(land.hai, TODAY)["hotline"] == "0235 1"
    assert facts_of(land.hai, date(2025, 12, 1))["hotline"] == "0235 2"
    assert "Đường dây nóng: 0235 2" in text_of(client, "facts", land.hai.pk)


def test_the_outlets_cost_the_same_however_many_they_are(client, land, django_assert_max_num_queries):
    for number in range(30):
        make_outlet("station", owner=land.hai, name=f"Đài {number}")
    text_of(client, "outlets", land.hai.pk)

    with django_assert_max_num_queries(14):
        text_of(client, "outlets", land.hai.pk)
