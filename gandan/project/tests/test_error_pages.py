"""Pages for what went wrong: in Vietnamese, and with a way on."""

from __future__ import annotations

from http import HTTPStatus

import pytest
from django.test import Client
from django.urls import reverse
from django.views.defaults import bad_request

from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db


@pytest.fixture
def operator(client):
    client.force_login(make_user(role=Role.STATION_OPERATOR, unit=make_unit()))
    return client


def test_a_closed_door_says_why_and_leads_back_to_today(operator):
    answer = operator.get(reverse("desk:audit:list"))

    page = answer.content.decode()
    assert answer.status_code == HTTPStatus.FORBIDDEN
    assert "không có quyền đọc nhật ký" in page
    assert f'href="{reverse("desk:today")}"' in page


def test_a_wrong_address_of_the_desk_leads_back_to_today(operator):
    page = operator.get("/lam-viec/khong-co/").content.decode()

    assert "Về trang Hôm nay" in page


def test_a_wrong_address_of_the_portal_speaks_of_no_desk(client):
    assert "Hôm nay" not in client.get("/khong-co/").content.decode()


def test_a_form_that_stood_open_too_long_says_what_to_do():
    answer = Client(enforce_csrf_checks=True).post(reverse("account_login"), {})

    assert answer.status_code == HTTPStatus.FORBIDDEN
    assert "tải lại trang rồi gửi lần nữa" in answer.content.decode()


def test_what_cannot_be_read_at_all_is_answered_in_vietnamese(rf):
    page = bad_request(rf.get("/"), ValueError()).content.decode()

    assert "Không đọc được yêu cầu" in page
