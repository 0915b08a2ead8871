"""A task shows the work it makes before it is saved."""

from __future__ import annotations

from datetime import date

import pytest

from gandan.desk.plans.tests.steps import look_and_save, page, press
from gandan.plans.actions import unfold
from gandan.plans.models import Assignment, Task
from gandan.plans.tests.factories import make_clause, make_target, make_task
from gandan.units.tests.factories import make_group, make_outlet_kind

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("november")]


def row(lead, **change):
    return {
        "number": "3",
        "content": "Phát chuyên mục",
        "lead": lead,
        "timing": "monthly",
        "starts_on": "2024-01-01",
        "ends_on": "2024-12-31",
        "evidence_kinds": ["LOG"],
    } | change


@pytest.fixture
def group(province, communes):  # noqa: ARG001 - the communes are its members
    return make_group(levels=["commune"], under=province.key)


@pytest.mark.usefixtures("officer")
def test_a_task_shows_its_work_and_how_each_day_is_found_before_it_is_saved(client, draft, group):
    text = press(client, "task_new", row(f"group:{group.pk}"), pk=draft.pk).content.decode()

    assert "Giao cho 2 đơn vị, mỗi đơn vị 12 kỳ, cộng 24 việc." in text
    assert "tháng 1/2024: hạn ngày 31/1/2024" in text
    assert "Kỳ này là tháng 1/2024, ngày cuối 31/1/2024." in text
    assert not Task.objects.exists()


@pytest.mark.usefixtures("officer")
def test_all_columns_of_the_annex_are_kept(client, province, draft, group):
    columns = {
        "form": "Phát thanh",
        "partners": "Đài huyện",
        "partner_groups": [group.pk],
        "timing": "quarter",
        "due_on": "2024-05-03",
        "timing_text": "Quý II",
        "product": "Nhật ký phát",
        "budget_dong": "15000000",
        "budget_note": "Dự toán được giao",
        "note": "Phối hợp",
    }

    look_and_save(client, "task_new", row(f"unit:{province.pk}", **columns), pk=draft.pk)

    task = Task.objects.get()
    assert (task.due_on, task.lead_unit, task.budget_dong) == (date(2024, 6, 30), province, 15000000)
    assert list(task.partner_groups.all()) == [group]


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"lead": ""}, "lead"),
        ({"content": " "}, "content"),
        ({"timing": "date"}, "due_on"),
        ({"cadence": "monthly"}, "cadence"),
        ({"ends_on": "2023-01-01"}, "ends_on"),
        ({"budget_dong": "15 triệu"}, "budget_dong"),
    ],
)
def test_a_task_that_cannot_be_is_refused_at_its_field(client, draft, change, field):
    answer = look_at_refusal(client, row(f"unit:{draft.unit_id}") | change, draft)

    assert list(answer.context["form"].errors) == [field]


def look_at_refusal(client, said, draft):
    shown = press(client, "task_new", said, pk=draft.pk)
    return press(client, "task_new", said | {"press": "save", "seen": shown.context["seen"]}, pk=draft.pk)


@pytest.mark.usefixtures("officer")
def test_a_change_in_force_folds_open_work_again_and_keeps_what_is_done(client, plan, group):
    task = make_task(plan, group, number="3")
    unfold(plan.pk, date(2024, 11, 22))
    done = task.assignments.filter(occurrence_from=date(2024, 1, 1)).first()
    Assignment.objects.filter(pk=done.pk).update(state="done")
    said = row(f"group:{group.pk}", content=task.content, timing="quarterly")

    why = {"counts_from": "2024-12-01", "reason": "Giảm việc"}
    text = look_and_save(client, "task", said | why, pk=task.pk).content.decode()

    done.refresh_from_db()
    assert "việc đã có bằng chứng giữ nguyên" in text
    assert done.state == "done"
    assert Task.objects.get(replaces=task).assignments.count() == 2
    assert task.assignments.filter(occurrence_from=date(2024, 12, 1), state="closed").count() == 2


@pytest.mark.usefixtures("officer")
def test_the_page_of_a_long_plan_costs_few_queries(client, plan, django_assert_max_num_queries):
    kind = make_outlet_kind("station")
    for _ in range(8):
        make_target(make_clause(plan), outlet_kind=kind)
        make_task(plan)
    page(client, "show", pk=plan.pk)

    with django_assert_max_num_queries(14):
        page(client, "show", pk=plan.pk)


@pytest.mark.usefixtures("officer")
def test_many_amendments_cost_no_more_queries(client, plan, django_assert_max_num_queries):
    clause = make_clause(plan, code="1")
    for number in range(6):
        press(client, "clause", {"code": "1", "text": f"Lời {number}", "reason": "Sửa lỗi"}, pk=clause.pk)

    with django_assert_max_num_queries(18):
        text = page(client, "show", pk=plan.pk)

    assert text.count("lý do: Sửa lỗi") == 6


@pytest.mark.usefixtures("officer")
def test_a_successor_stands_after_the_task_it_replaces(client, plan, group):
    first, second = make_task(plan, group, number="1"), make_task(plan, group, number="2")
    said = row(f"group:{group.pk}", number="1", content="Việc mới", timing="quarterly")
    look_and_save(client, "task", said | {"counts_from": "2024-12-01", "reason": "Đổi nhịp"}, pk=first.pk)

    text = page(client, "show", pk=plan.pk)

    assert text.index(first.content) < text.index("1. Việc mới") < text.index(second.content)
