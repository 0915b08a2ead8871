"""A plan worked on at the desk, from the first line to an amendment in force."""

from __future__ import annotations

from datetime import date
from http import HTTPStatus

import pytest
from django.urls import reverse
from django_q.models import OrmQ

from gandan.calendars.actions import pin_today
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.actions import unfold
from gandan.plans.models import Amendment, Assignment, Clause, Plan, Target, Task
from gandan.plans.tests.factories import make_clause, make_plan, make_target, make_task
from gandan.units.tests.factories import make_group, make_outlet, make_outlet_kind, make_unit

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def today():
    pin_today(date(2024, 11, 22))


@pytest.fixture
def province():
    return make_unit("province", name="Tỉnh Thu Bồn")


@pytest.fixture
def communes(province):
    return [make_unit(parent=province, name=name) for name in ("Xã Cù Lao", "Xã Bãi Xép")]


@pytest.fixture
def officer(client, province):
    person = make_user(role=Role.PROVINCIAL_OFFICER, unit=province, full_name="Trần Văn Lành")
    client.force_login(person)
    return person


@pytest.fixture
def draft(province):
    return make_plan(province, state=Plan.State.DRAFT)


@pytest.fixture
def plan(province):
    return make_plan(province)


def page(client, name, **arguments):
    return client.get(reverse(f"desk:plans:{name}", kwargs=arguments)).content.decode()


def press(client, name, said=None, **arguments):
    return client.post(reverse(f"desk:plans:{name}", kwargs=arguments), said or {}, follow=True)


def look_and_save(client, name, said, **arguments):
    """Press twice as a person does: look first, then save what was shown."""
    shown = press(client, name, said | {"press": "look"}, **arguments)
    seen = shown.context["seen"]
    return press(client, name, said | {"press": "save", "seen": seen}, **arguments)


# The head


def head(province, **change):
    return {
        "number": "8/KH-UBND",
        "issued_on": "2024-01-02",
        "unit": province.pk,
        "title": "Kế hoạch năm 2024",
        "period_from": "2024-01-01",
        "period_to": "2024-12-31",
        "parent": "",
    } | change


@pytest.mark.usefixtures("officer")
def test_a_plan_is_begun_by_hand(client, province):
    text = press(client, "new", head(province)).content.decode()

    assert "Đã lập bản nháp" in text
    assert Plan.objects.get().state == Plan.State.DRAFT


@pytest.mark.usefixtures("officer")
def test_a_refused_head_says_why_at_its_field_and_keeps_what_was_typed(client, province):
    answer = press(client, "new", head(province, period_to="2023-12-31"))

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "Kỳ kế hoạch kết thúc trước khi bắt đầu." in answer.context["form"].errors["period_to"]
    assert 'value="8/KH-UBND"' in answer.content.decode()


@pytest.mark.usefixtures("officer")
def test_the_head_changes_while_a_draft_and_not_in_force(client, province, draft, plan):
    press(client, "head", head(province, title="Tên mới"), pk=draft.pk)
    text = press(client, "head", head(province, title="Tên mới"), pk=plan.pk).content.decode()

    draft.refresh_from_db()
    assert draft.title == "Tên mới"
    assert "chỉ sửa được khi kế hoạch còn là bản nháp" in text


@pytest.mark.usefixtures("officer")
def test_putting_in_force_says_what_it_does_or_what_is_missing(client, draft):
    missing = page(client, "put_in_force", pk=draft.pk)
    make_clause(draft)

    assert "chưa có điều khoản nào" in missing
    assert "không trở lại bản nháp được" in page(client, "put_in_force", pk=draft.pk)


@pytest.mark.usefixtures("officer")
def test_closing_says_what_it_does_and_then_nothing_can_be_changed(client, plan):
    clause = make_clause(plan)

    assert "không mở lại được" in page(client, "close", pk=plan.pk)
    press(client, "close", pk=plan.pk)
    answer = press(client, "clause", {"code": "1", "text": "Lời khác", "reason": "Thử"}, pk=clause.pk)
    assert "đã kết thúc, không sửa được nữa" in answer.content.decode()


# Commitments


@pytest.mark.usefixtures("officer")
def test_a_commitment_is_added_reworded_moved_and_removed(client, draft):
    press(client, "clause_new", {"code": "1", "text": "Lời thứ nhất"}, pk=draft.pk)
    press(client, "clause_new", {"code": "2", "text": "Lời thứ hai"}, pk=draft.pk)
    first, second = draft.clauses.order_by("position")
    press(client, "clause", {"code": "2", "text": "Lời đã sửa"}, pk=second.pk)
    press(client, "clause_move", {"way": "up"}, pk=second.pk)
    press(client, "clause_remove", pk=first.pk)

    assert [clause.text for clause in Clause.objects.all()] == ["Lời đã sửa"]


@pytest.mark.usefixtures("officer")
def test_a_commitment_in_force_asks_for_the_reason_and_shows_the_amendment(client, plan):
    clause = make_clause(plan, code="S1-07", text="Lời cũ")
    said = {"code": "S1-07", "heading": clause.heading, "text": "Lời mới"}

    refused = press(client, "clause", said, pk=clause.pk)
    press(client, "clause", said | {"reason": "Văn bản đính chính"}, pk=clause.pk)
    text = page(client, "show", pk=plan.pk)

    assert "hãy ghi lý do sửa" in refused.context["form"].errors["reason"][0]
    assert "Lời mới" in refused.content.decode()
    assert "<del>Lời cũ</del> <ins>Lời mới</ins>" in text
    assert "Sửa ngày 22/11/2024, lý do: Văn bản đính chính, do Trần Văn Lành" in text


@pytest.mark.usefixtures("officer")
def test_a_commitment_with_a_target_says_what_holds_it(client, draft):
    clause = make_clause(draft)
    make_target(clause)

    assert "còn 1 chỉ tiêu" in page(client, "clause_remove", pk=clause.pk)
    assert press(client, "clause_remove", pk=clause.pk).status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert Clause.objects.exists()


# Targets


def measure(province, **change):
    return {
        "title": "Đài có chuyên mục",
        "counted": "station",
        "scope": province.pk,
        "evidence_kinds": ["LOG"],
        "minimum_count": 1,
        "window": "month",
        "goal_share": "100",
        "starts_on": "2024-01-01",
        "ends_on": "2024-12-31",
    } | change


@pytest.fixture
def stations(communes):
    kind = make_outlet_kind("station")
    kind.name, kind.counting_word = "Đài truyền thanh cấp xã", "đài"
    kind.save()
    return [make_outlet("station", owner=commune, name=f"Đài {commune.key}") for commune in communes]


@pytest.mark.usefixtures("officer")
def test_a_target_says_what_it_counts_and_of_how_many_before_it_is_saved(client, province, draft, stations):
    clause = make_clause(draft)

    text = press(client, "target_new", measure(province), pk=clause.pk).content.decode()

    assert (
        "Mỗi tháng, mỗi đài truyền thanh cấp xã thuộc Tỉnh Thu Bồn phải có ít nhất 1 nhật ký phát "
        "được chấp nhận; phấn đấu 100 %." in text
    )
    assert "<b>2 đài</b>" in text
    assert stations[0].name in text
    assert not Target.objects.exists()


@pytest.mark.usefixtures("officer", "stations")
def test_saved_is_only_what_was_shown(client, province, draft):
    clause = make_clause(draft)
    seen = press(client, "target_new", measure(province), pk=clause.pk).context["seen"]

    changed = measure(province, minimum_count=3) | {"press": "save", "seen": seen}
    text = press(client, "target_new", changed, pk=clause.pk).content.decode()

    assert "Bạn vừa sửa thêm" in text
    assert not Target.objects.exists()
    look_and_save(client, "target_new", measure(province), pk=clause.pk)
    assert Target.objects.get().code == "chi-tieu-01"


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"counted": ""}, "counted"),
        ({"counted": "units"}, "unit_levels"),
        ({"evidence_kinds": []}, "evidence_kinds"),
        ({"minimum_count": 0}, "minimum_count"),
        ({"goal_share": "120"}, "goal_share"),
        ({"goal_share": "nhiều"}, "goal_share"),
        ({"ends_on": "hôm nào"}, "ends_on"),
        ({"title": ""}, "title"),
    ],
)
def test_a_measure_that_cannot_be_is_refused_at_its_field(client, draft, change, field):
    make_outlet_kind("station")
    said = measure(draft.unit, **change)

    answer = press(client, "target_new", said, pk=make_clause(draft).pk)

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert list(answer.context["form"].errors) == [field]


@pytest.mark.usefixtures("officer", "stations")
def test_another_measure_in_force_counts_from_the_window_that_was_chosen(client, province, plan):
    target = make_target(make_clause(plan), outlet_kind=make_outlet_kind("station"), evidence_kinds=["LOG"])
    said = measure(
        province, title=target.title, minimum_count=2, counts_from="2024-12-01", reason="Nghe nhiều"
    )

    text = look_and_save(client, "target", said, pk=target.pk).content.decode()

    assert "chậm nhất 5 phút nữa" in text
    assert "Đếm đến hết ngày 30/11/2024" in text
    assert "Ít nhất mỗi kỳ: <del>1</del> <ins>2</ins>" in text
    assert Amendment.objects.get().counts_from == date(2024, 12, 1)
    assert OrmQ.objects.count() == 1


@pytest.mark.usefixtures("officer", "stations")
def test_a_target_without_a_window_to_come_says_so_in_words(client, province):
    over = make_plan(province, period_from=date(2023, 1, 1), period_to=date(2023, 12, 31))
    target = make_target(make_clause(over), outlet_kind=make_outlet_kind("station"))
    said = measure(province, ends_on="2023-12-31", minimum_count=2, reason="Thử")

    answer = look_and_save(client, "target", said, pk=target.pk)

    assert "Không còn kỳ nào để áp dụng" in answer.content.decode()


@pytest.mark.usefixtures("officer")
def test_a_target_ends_in_force_with_a_reason(client, plan):
    target = make_target(make_clause(plan))

    press(client, "target_withdraw", {"reason": "Không còn", "counts_from": "2024-12-01"}, pk=target.pk)

    assert Target.objects.get().ends_on == date(2024, 11, 30)
    assert "Thôi áp dụng chỉ tiêu" in page(client, "show", pk=plan.pk)


# Tasks


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
