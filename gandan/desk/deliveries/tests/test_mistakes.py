from __future__ import annotations

from http import HTTPStatus

import pytest
from django.urls import reverse

from gandan.calendars import clock
from gandan.deliveries.models import Delivery
from gandan.deliveries.tests.factories import PlainChannel, make_delivery, make_receipt, use_channels
from gandan.desk.deliveries.tests.walk import make_row
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _house(monkeypatch):
    use_channels(monkeypatch, PlainChannel("loudspeaker", ("station",), receipt_kinds=("played",)))


@pytest.fixture
def unit():
    return make_unit()


@pytest.fixture
def operator(unit):
    return make_user(role=Role.STATION_OPERATOR, unit=unit)


@pytest.fixture
def row(client, operator, unit):
    """Log the station's operator in, who has ticked a delivery as played."""
    client.force_login(operator)
    row = make_row(unit)
    posted = {"day": clock.today().isoformat(), "plays": "1", "nonce": "mot-lan"}
    client.post(reverse("desk:deliveries:receive", args=[row.pk]), posted)
    return row


def page_of(client, name, *args):
    return client.get(reverse(f"desk:deliveries:{name}", args=args)).content.decode()


def take_back(client, row, **posted):
    receipt = row.receipts.get()
    return client.post(reverse("desk:deliveries:take_back_receipt", args=[row.pk, receipt.pk]), posted)


def test_the_operator_takes_back_what_was_pressed_by_mistake(client, row):
    sheet = reverse("desk:deliveries:run_sheet", args=[row.outlet_id])
    assert "Rút lại lần ghi này" in page_of(client, "run_sheet", row.outlet_id)

    answer = take_back(client, row, why="nham-bai", ve=sheet)

    page = page_of(client, "run_sheet", row.outlet_id)
    assert answer["Location"] == sheet
    assert "Đã rút lại lần ghi nhầm" in page
    assert "Hôm nay chưa phát." in page
    assert "Bấm nhầm bài" in page
    assert "Rút lại lần ghi này" not in page


def test_the_list_of_answers_says_who_took_it_back_and_why(client, row, operator):
    take_back(client, row, why="khac", words="Mất điện giữa chừng")

    page = page_of(client, "show", row.pk)
    assert "Đã rút lại, không tính" in page
    assert f"{operator} rút lại lúc" in page
    assert "Mất điện giữa chừng" in page


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({}, "Hãy chọn vì sao rút lại"),
        ({"why": "khac"}, "Hãy ghi rõ lý do"),
        ({"why": "khong-co"}, "Chưa gửi được, còn chỗ cần sửa"),
    ],
)
def test_a_reason_is_asked_for(client, row, wrong, words):
    answer = take_back(client, row, **wrong)

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert words in answer.content.decode()
    assert not row.receipts.get().is_taken_back


def test_what_another_person_recorded_is_not_offered_and_not_taken(client, row, unit, operator):
    client.force_login(make_user(role=Role.STATION_OPERATOR, unit=unit))
    assert "Rút lại lần ghi này" not in page_of(client, "show", row.pk)

    refused = take_back(client, row, why="nham-bai")
    client.force_login(operator)

    assert "Chỉ người đã ghi mới rút lại được." in refused.content.decode()
    assert take_back(client, row, why="nham-bai").status_code == HTTPStatus.FOUND


def test_a_receipt_of_another_delivery_is_not_found(client, row):
    other = make_receipt(make_delivery(state=Delivery.State.HANDED_OVER))

    place = reverse("desk:deliveries:take_back_receipt", args=[row.pk, other.pk])

    assert client.post(place, {"why": "nham-bai"}).status_code == HTTPStatus.NOT_FOUND
