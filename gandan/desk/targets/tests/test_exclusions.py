# ruff: noqa: ARG001 - a fixture is asked for by its name
from __future__ import annotations

from datetime import date
from http import HTTPStatus

import pytest
from django.urls import reverse

from gandan.calendars.actions import pin_today
from gandan.indicators.actions import rebuild, refresh
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.models import TargetExclusion
from gandan.plans.tests.factories import make_clause, make_exclusion, make_plan, make_target
from gandan.units.tests.factories import make_outlet, make_unit

pytestmark = pytest.mark.django_db
SAID = {"reason": "Đài hỏng, chờ sửa", "valid_from": "2024-10-01", "valid_to": "2024-10-31"}


@pytest.fixture(autouse=True)
def today():
    pin_today(date(2024, 11, 22))


@pytest.fixture
def province():
    return make_unit("province", name="Tỉnh Thu Bồn")


@pytest.fixture
def stations(province):
    communes = [make_unit(parent=province) for _ in range(2)]
    return [make_outlet("station", owner=commune, name=f"Đài {commune.key}") for commune in communes]


@pytest.fixture
def target(province, stations):
    made = make_target(make_clause(make_plan(province)), outlet_kind=stations[0].kind)
    rebuild()
    return made


@pytest.fixture
def officer(client, province):
    person = make_user(role=Role.PROVINCIAL_OFFICER, unit=province, full_name="Trần Văn Lành")
    client.force_login(person)
    return person


def press(client, target, station, **change):
    address = reverse("desk:targets:exclude", args=[target.pk, station.pk])
    return client.post(address, SAID | change, follow=True)


def shown(client, target, day):
    return client.get(reverse("desk:targets:show", args=[target.pk]), {"ngay": day}).content.decode()


def test_a_member_leaves_the_count_of_its_days_with_a_public_reason(client, officer, target, stations):
    text = press(client, target, stations[0]).content.decode()
    refresh()

    assert "chậm nhất 5 phút nữa" in text
    assert "0 trong 1 đầu mối" in shown(client, target, "2024-10-15")
    assert "0 trong 2 đầu mối" in shown(client, target, "2024-11-15")
    assert "từ ngày 1/10/2024 đến hết ngày 31/10/2024" in shown(client, target, "2024-11-15")
    public = reverse("portal:target", args=[target.clause.plan_id, target.pk])
    assert "Không tính: Đài hỏng, chờ sửa" in client.get(public, {"ngay": "2024-10-15"}).content.decode()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"reason": " "}, "reason"),
        ({"valid_from": ""}, "valid_from"),
        ({"valid_to": "2024-09-01"}, "valid_to"),
    ],
)
def test_a_refused_exclusion_keeps_what_was_typed(client, officer, target, stations, change, field):  # noqa: PLR0913, PLR0917 - fixtures and a table
    answer = press(client, target, stations[0], **change)

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert list(answer.context["form"].errors) == [field]
    assert not TargetExclusion.objects.exists()


def test_the_same_days_are_not_given_two_reasons(client, officer, target, stations):
    press(client, target, stations[0])

    answer = press(client, target, stations[0], reason="Lý do khác")

    assert "đã được ghi là không tính" in answer.context["form"].errors["valid_from"][0]


def test_a_member_is_counted_again_from_a_day(client, officer, target, stations):
    left_out = make_exclusion(target, stations[0])
    address = reverse("desk:targets:end_exclusion", args=[left_out.pk])

    refused = client.post(address, {"on": "2024-01-01"})
    client.post(address, {"on": "2024-11-01"})
    refresh()

    assert "phải sau ngày bắt đầu" in refused.content.decode()
    assert "0 trong 1 đầu mối" in shown(client, target, "2024-10-15")
    assert "0 trong 2 đầu mối" in shown(client, target, "2024-11-15")


def test_a_commune_sees_the_reasons_of_its_own_members_and_decides_nothing(client, target, stations):
    make_exclusion(target, stations[0], reason="Đài đang sửa")
    make_exclusion(target, stations[1], reason="Đài mất điện")
    commune = stations[0].owners.get().unit
    client.force_login(make_user(role=Role.UNIT_OFFICER, unit=commune))

    text = shown(client, target, "2024-10-15")

    assert "Đài đang sửa" in text
    assert "Đài mất điện" not in text
    assert "Tính lại" not in text
    assert press(client, target, stations[0]).status_code == HTTPStatus.NOT_FOUND
