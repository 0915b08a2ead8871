from __future__ import annotations

from datetime import date
from http import HTTPStatus

import pytest
from django.urls import reverse

from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.actions import unfold
from gandan.plans.models import Assignment, Plan
from gandan.plans.tests.factories import make_assignment, make_clause, make_plan, make_target, make_task
from gandan.units.tests.factories import make_group, make_outlet_kind, make_unit

pytestmark = pytest.mark.django_db


@pytest.fixture
def province():
    return make_unit("province", name="Tỉnh Thu Bồn")


@pytest.fixture
def commune(province):
    return make_unit(parent=province, name="Xã Cù Lao")


@pytest.fixture
def officer(client, province):
    person = make_user(role=Role.PROVINCIAL_OFFICER, unit=province)
    client.force_login(person)
    return person


def page(client, name, **arguments):
    return client.get(reverse(f"desk:plans:{name}", kwargs=arguments)).content.decode()


def press(client, name, said=None, **arguments):
    return client.post(reverse(f"desk:plans:{name}", kwargs=arguments), said or {}, follow=True)


@pytest.mark.usefixtures("officer")
def test_the_list_shows_plans_of_my_reach(client, commune):
    make_plan(commune, title="Kế hoạch của xã")
    make_plan(make_unit(name="Xã Khác"), title="Kế hoạch nơi khác")

    text = page(client, "list")

    assert "Kế hoạch của xã" in text
    assert "Kế hoạch nơi khác" not in text


def test_a_commune_sees_the_plan_it_carries_out_but_may_not_change_it(client, province, commune):
    plan = make_plan(province, state=Plan.State.DRAFT)
    client.force_login(make_user(role=Role.UNIT_OFFICER, unit=commune))

    assert "Đưa vào thực hiện" not in page(client, "show", pk=plan.pk)
    assert press(client, "put_in_force", pk=plan.pk).status_code == HTTPStatus.NOT_FOUND


@pytest.mark.usefixtures("officer")
def test_the_page_shows_clauses_targets_and_progress(client, province, commune):
    plan = make_plan(province)
    make_target(make_clause(plan, text="Mọi đài có chuyên mục"), outlet_kind=make_outlet_kind("station"))
    make_assignment(make_task(plan, commune), due_on=date(2024, 1, 31))

    text = page(client, "show", pk=plan.pk)

    assert "Mọi đài có chuyên mục" in text
    assert "0 trong 1 việc đã có bằng chứng, 1 việc quá hạn." in text


@pytest.mark.usefixtures("officer")
def test_a_commitment_of_the_province_is_taken_up(client, province, commune):
    parent = make_plan(province)
    make_clause(parent, code="S1-05", text="Mời người dân góp ý")
    plan = make_plan(commune, parent=parent, state=Plan.State.DRAFT)
    origin = parent.clauses.get()

    press(client, "take_up", {"clause": origin.pk}, pk=plan.pk)

    assert plan.clauses.get().derived_from == origin
    assert "đã nhận đủ mọi cam kết" in page(client, "show", pk=plan.pk)


@pytest.mark.usefixtures("officer")
def test_the_province_sees_who_has_not_taken_up_its_commitments(client, province, commune):
    parent = make_plan(province)
    make_clause(parent)
    make_plan(commune, parent=parent)

    assert "chưa nhận 1 cam kết" in page(client, "show", pk=parent.pk)


@pytest.mark.usefixtures("officer")
def test_a_plan_is_put_in_force_and_its_work_given_out(client, province, commune):
    plan = make_plan(province, state=Plan.State.DRAFT)
    make_clause(plan)
    make_task(plan, commune)

    press(client, "put_in_force", pk=plan.pk)
    text = press(client, "unfold", pk=plan.pk).content.decode()

    assert "Đã giao thêm 12 việc." in text
    assert Assignment.objects.filter(unit=commune).count() == 12


@pytest.mark.usefixtures("officer")
def test_a_draft_without_commitments_is_refused_in_words(client, province):
    plan = make_plan(province, state=Plan.State.DRAFT)

    assert "chưa có điều khoản nào" in press(client, "put_in_force", pk=plan.pk).content.decode()


@pytest.mark.usefixtures("officer")
def test_an_assignment_shows_how_its_day_was_computed(client, province, commune):
    plan = make_plan(province)
    make_task(plan, commune)
    unfold(plan.pk, date(2024, 6, 1))
    june = Assignment.objects.get(occurrence_from=date(2024, 6, 1))

    text = page(client, "assignment", pk=june.pk)

    assert "Hạn ngày 1/7/2024 tính thế nào" in text
    assert "ngày cuối 30/6/2024" in text


def test_a_commune_sees_only_its_own_work_of_a_plan(client, province, commune):
    neighbour = make_unit(parent=province, name="Xã Bên Cạnh")
    task = make_task(make_plan(province), make_group(levels=["commune"]))
    make_assignment(task, commune)
    make_assignment(task, neighbour)
    client.force_login(make_user(role=Role.UNIT_OFFICER, unit=commune))

    text = page(client, "assignments", pk=task.plan_id)

    assert "Xã Cù Lao" in text
    assert "Xã Bên Cạnh" not in text


@pytest.fixture
def work(province, commune):
    """One piece of work that is late, in a commune of a district, and one that is done, elsewhere."""
    task = make_task(make_plan(province), make_group(levels=["commune"]))
    district = make_unit("district", parent=province, name="Huyện Miền Núi")
    make_assignment(task, make_unit(parent=district, name="Xã Trên Cao"))
    make_assignment(task, commune, state=Assignment.State.DONE)
    return task


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize(
    ("asked", "seen"),
    [
        ({}, {"Xã Trên Cao", "Xã Cù Lao"}),
        ({"tim": "mien nui"}, {"Xã Trên Cao"}),
        ({"tim": "Cù Lao"}, {"Xã Cù Lao"}),
        ({"trang-thai": "qua-han"}, {"Xã Trên Cao"}),
        ({"trang-thai": "da-co"}, {"Xã Cù Lao"}),
        ({"trang-thai": "da-co", "tim": "miền núi"}, set()),
        ({"trang-thai": "²", "tim": ""}, {"Xã Trên Cao", "Xã Cù Lao"}),
    ],
)
def test_the_work_of_many_units_is_narrowed_by_place_and_by_how_it_stands(client, work, asked, seen):
    answer = client.get(reverse("desk:plans:assignments", kwargs={"pk": work.plan_id}), asked)

    assert {row.unit_name for row in answer.context["rows"]} == seen
    assert "Tìm theo tên đơn vị" in answer.content.decode()


@pytest.mark.usefixtures("officer")
def test_the_list_of_work_asks_no_more_for_many_rows(client, province, django_assert_max_num_queries):
    task = make_task(make_plan(province), make_group(levels=["commune"]))
    for _ in range(6):
        make_assignment(task, make_unit(parent=province))
    address = reverse("desk:plans:assignments", kwargs={"pk": task.plan_id})
    client.get(address)

    with django_assert_max_num_queries(9):
        client.get(address)
