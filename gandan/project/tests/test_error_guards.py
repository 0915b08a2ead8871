"""Whatever goes wrong, the answer is a page in Vietnamese with the same guards as any other page."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db


def check(answer, status, words):
    text = answer.content.decode()
    assert answer.status_code == status
    assert words in text
    assert '<html lang="vi"' in text
    assert answer["Content-Security-Policy"]
    assert answer["X-Content-Type-Options"] == "nosniff"


def test_a_form_without_its_mark_is_refused_with_a_way_on():
    answer = Client(enforce_csrf_checks=True).post(reverse("account_login"), {"login": "lan"})

    check(answer, 403, "tải lại trang")


@pytest.mark.parametrize("host", ["khac.example", ""])
def test_another_name_of_the_house_is_not_answered(client, host):
    check(client.get("/", headers={"host": host}), 400, "Địa chỉ sai")


def test_a_form_with_too_many_fields_is_refused(client):
    client.force_login(make_user())

    answer = client.post(reverse("account_change_password"), {f"a{n}": "1" for n in range(1100)})

    check(answer, 400, "gửi ít tệp hơn")


def test_what_is_not_ones_business_is_told_with_whom_to_ask(client):
    unit = make_unit()
    client.force_login(make_user(role=Role.EDITOR, unit=unit))

    check(client.get(reverse("desk:audit:list")), 403, "không có quyền đọc nhật ký")


def test_a_page_that_is_not_there(client):
    check(client.get("/khong-co/"), 404, "Không thấy trang này")
