# ruff: noqa: ARG001 - a fixture is asked for by its name
from __future__ import annotations

from datetime import date
from http import HTTPStatus

import pytest
from django.urls import reverse

from gandan.calendars.actions import pin_today
from gandan.evidence.tests.factories import make_evidence
from gandan.indicators.actions import rebuild
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.tests.factories import make_clause, make_exclusion, make_plan, make_target
from gandan.units.models import Outlet, UnitFact
from gandan.units.tests.factories import make_outlet, make_unit

pytestmark = pytest.mark.django_db

OCTOBER = {"ngay": "2024-10-15"}


@pytest.fixture
def province():
    return make_unit("province", name="Tỉnh Quảng Nam")


@pytest.fixture
def communes(province):
    return [make_unit(name=name, parent=province) for name in ("Xã Tam Hải", "Xã Tam Giang")]


@pytest.fixture
def stations(communes):
    return [make_outlet("station", owner=commune, name=f"Đài {commune.key}") for commune in communes]


@pytest.fixture
def target(province, communes, stations):
    made = make_target(
        make_clause(make_plan(province)), outlet_kind=stations[0].kind, title="Đài có chuyên mục"
    )
    make_evidence(communes[0], outlet=stations[0])
    rebuild()
    return made


def log_in(client, unit, role):
    client.force_login(make_user(role=role, unit=unit))


def page(client, name, *args):
    return client.get(reverse(f"desk:targets:{name}", args=args), OCTOBER)


def test_the_province_reads_each_target_in_words(client, province, target):
    log_in(client, province, Role.PROVINCIAL_OFFICER)

    text = page(client, "list").content.decode()

    assert "1 trong 2 đầu mối có đủ bằng chứng trong tháng 10/2024." in text


def test_the_province_meets_its_own_plan_before_a_newer_one_of_a_commune(client, province, communes, target):
    newer = make_plan(communes[0], issued_on=date(2024, 2, 1), title="Kế hoạch của xã")
    make_target(make_clause(newer), title="Xã có tin")
    log_in(client, province, Role.PROVINCIAL_OFFICER)

    text = page(client, "list").content.decode()

    assert text.index(target.clause.plan.title) < text.index("Kế hoạch của xã")


def test_a_target_opens_to_its_dots_its_list_and_its_reasons(client, province, stations, target):
    make_exclusion(target, stations[1], reason="Đài đang sửa")
    rebuild()
    log_in(client, province, Role.PROVINCIAL_OFFICER)

    text = page(client, "show", target.pk).content.decode()

    assert "<svg" in text
    assert stations[0].name in text
    assert "Không tính: Đài đang sửa" in text


def test_a_member_opens_to_its_records(client, province, stations, target):
    log_in(client, province, Role.PROVINCIAL_OFFICER)

    text = page(client, "member", target.pk, stations[0].pk).content.decode()

    assert "Nhật ký phát, ngày 5/10/2024" in text


def test_a_commune_sees_its_own_part_of_the_plan_of_the_province(client, communes, stations, target):
    log_in(client, communes[0], Role.UNIT_OFFICER)

    text = page(client, "show", target.pk).content.decode()

    assert "1 trong 1 đầu mối" in text
    assert stations[0].name in text
    assert stations[1].name not in text


def test_a_commune_does_not_open_the_records_of_its_neighbour(client, communes, stations, target):
    log_in(client, communes[0], Role.UNIT_OFFICER)

    assert page(client, "member", target.pk, stations[0].pk).status_code == HTTPStatus.OK
    assert page(client, "member", target.pk, stations[1].pk).status_code == HTTPStatus.NOT_FOUND


@pytest.fixture
def long_list(province, target):
    for _ in range(15):
        make_outlet("station", owner=make_unit(parent=province))
    rebuild()
    return target


def test_a_long_list_costs_few_queries(client, province, long_list, django_assert_max_num_queries):
    log_in(client, province, Role.PROVINCIAL_OFFICER)

    with django_assert_max_num_queries(30):
        text = page(client, "show", long_list.pk).content.decode()

    assert "1 trong 17 đầu mối" in text


def test_where_a_proof_is_missing_the_page_says_whom_to_ask(client, communes, stations, target):
    log_in(client, target.scope, Role.PROVINCIAL_OFFICER)
    nobody = page(client, "member", target.pk, stations[1].pk).content.decode()
    Outlet.objects.filter(pk=stations[1].pk).update(contact_phone="0235 3545 116")
    UnitFact.objects.create(
        unit=communes[1], key="hotline", value="0235 3545 115", valid_from=date(2020, 1, 1)
    )
    make_user(role=Role.STATION_OPERATOR, unit=communes[1], full_name="Võ Thị Sáu")
    make_user(role=Role.EDITOR, unit=communes[1], full_name="Trần Văn Bảy")

    asked = page(client, "member", target.pk, stations[1].pk).content.decode()

    assert "chưa có ai được giao nộp bằng chứng" in nobody
    assert "chưa ghi số điện thoại" in nobody
    for words in ("0235 3545 115", "0235 3545 116", "Võ Thị Sáu, cán bộ phụ trách đài truyền thanh"):
        assert words in asked
    assert "Trần Văn Bảy" not in asked
    assert "chưa có ai" not in asked


def test_where_there_is_proof_nobody_needs_to_be_asked(client, province, stations, target):
    log_in(client, province, Role.PROVINCIAL_OFFICER)

    assert "Hỏi ai" not in page(client, "member", target.pk, stations[0].pk).content.decode()
    assert "Hỏi ai" in page(client, "member", target.pk, stations[1].pk).content.decode()


def test_the_window_that_runs_says_what_is_left_to_do_at_the_desk_and_in_public(client, province, target):
    pin_today(date(2024, 10, 27))
    log_in(client, province, Role.PROVINCIAL_OFFICER)
    plan = target.clause.plan
    in_public = [reverse("portal:plan", args=[plan.pk]), reverse("portal:target", args=[plan.pk, target.pk])]

    shown = [page(client, "list"), page(client, "show", target.pk)]
    shown += [client.get(address, OCTOBER) for address in in_public]

    assert all("Còn 4 ngày, thiếu 1 đầu mối." in answer.content.decode() for answer in shown)


def test_a_window_that_is_over_has_no_time_left(client, province, target):
    pin_today(date(2024, 11, 2))
    log_in(client, province, Role.PROVINCIAL_OFFICER)

    assert "thiếu 1 đầu mối" not in page(client, "show", target.pk).content.decode()
