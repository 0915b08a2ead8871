from __future__ import annotations

from datetime import date

import pytest

from gandan.calendars.actions import pin_today
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.actions import (
    RowChange,
    apply_reading,
    confirm_sure,
    decide_row,
    follow_plan,
    put_in_force,
    save_reading,
    split_row,
    undo_step,
    unfold,
)
from gandan.plans.changes import changes_of
from gandan.plans.comparison import Part, pairs
from gandan.plans.errors import BadSpecError
from gandan.plans.models import Amendment, Assignment, ReadingRow
from gandan.plans.tests.factories import make_plan
from gandan.plans.tests.readings import make_reading, make_row, make_task_row
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db
State = ReadingRow.State
CLAUSE = "Mọi xã có chuyên mục cải cách hành chính"
NEWS = "Đăng tin, bài về cải cách hành chính trên trang thông tin điện tử"
LOUD = "Phát thanh chuyên mục cải cách hành chính trên hệ thống truyền thanh"
CLASS = "Tổ chức hội nghị tập huấn kỹ năng giao tiếp cho công chức một cửa"


def test_parts_that_say_the_same_find_each_other():
    new = [Part(1, LOUD, "2"), Part(2, f"{NEWS} của huyện", "1"), Part(3, CLASS, "3")]
    old = [Part(11, NEWS, "1"), Part(12, LOUD, "2"), Part(13, "In 2.000 tờ gấp", "3")]

    assert pairs(new, old) == {1: 12, 2: 11}


def test_the_most_alike_find_each_other_first():
    assert pairs([Part(1, NEWS), Part(2, f"{NEWS} huyện")], [Part(11, f"{NEWS} huyện")]) == {2: 11}


SHARE = "100% trang thông tin điện tử cấp xã mở chuyên mục cải cách hành chính trong năm 2024"


@pytest.mark.parametrize(
    ("told", "is_found"),
    [
        (
            "Theo kế hoạch, 100% trang thông tin điện tử của xã có chuyên mục cải cách hành chính năm 2024",
            True,
        ),
        ("80% trang thông tin điện tử cấp xã mở chuyên mục cải cách hành chính trong năm 2024", True),
        ("100% đài truyền thanh phát tin bài mỗi tháng trong năm 2024", False),
    ],
)
def test_one_document_told_twice_is_found_in_other_words(told, is_found):
    assert bool(pairs([Part(1, told)], [Part(11, SHARE), Part(12, LOUD)], is_retold=True)) is is_found


@pytest.fixture
def unit():
    pin_today(date(2024, 1, 20))
    district = make_unit("district", name="Huyện Sông Trà")
    make_unit("division", parent=district, name="Phòng Nội vụ")
    make_unit("division", parent=district, name="Phòng Tư pháp")
    return district


@pytest.fixture
def leader(unit):
    return make_user(role=Role.PROVINCIAL_OFFICER, unit=unit)


@pytest.fixture
def plan(unit, leader):
    reading = make_reading(unit, leader)
    make_row(reading, "clause", CLAUSE)
    make_task_row(reading, NEWS, lead="Phòng Nội vụ")
    make_task_row(reading, LOUD, lead="Phòng Nội vụ")
    confirm_sure(reading.pk, by=leader)
    return save_reading(reading.pk, by=leader)


@pytest.fixture
def reading(plan, leader):
    """Read the next version: one task unchanged, one with another lead, one new; one is gone."""
    reading = make_reading(plan.unit, leader)
    make_row(reading, "clause", CLAUSE)
    make_task_row(reading, NEWS, lead="Phòng Tư pháp")
    make_task_row(reading, CLASS, lead="Phòng Nội vụ")
    return follow_plan(reading.pk, plan, by=leader)


def row_of(reading, text):
    return reading.rows.get(text=text)


def test_what_is_unchanged_is_confirmed_and_the_rest_is_shown(reading):
    changed = changes_of(reading, list(reading.rows.all()))

    assert row_of(reading, CLAUSE).state == State.CONFIRMED
    assert list(changed[row_of(reading, NEWS).pk].after) == ["lead_unit_id"]
    assert "old" not in row_of(reading, CLASS).fields
    assert row_of(reading, LOUD).fields["is_gone"]


def test_what_a_news_item_leaves_out_of_its_plan_is_not_gone(plan, leader):
    news = make_reading(plan.unit, leader)
    make_task_row(
        news,
        f"Trong đó, {LOUD[0].lower()}{LOUD[1:]} của huyện, xã và các cụm loa ở thôn",
        lead="Phòng Nội vụ",
    )
    news = follow_plan(news.pk, plan, by=leader)

    assert news.rows.get().fields["old"] == plan.tasks.get(content=LOUD).pk


def test_two_papers_without_a_number_are_not_one_document(plan, leader):
    plan.number = ""
    plan.save(update_fields=["number"])
    other = make_reading(plan.unit, leader)
    other.header = {**other.header, "number": ""}
    other.save(update_fields=["header"])
    make_task_row(other, LOUD, lead="Phòng Nội vụ")

    other = follow_plan(other.pk, plan, by=leader)

    assert {row.text for row in other.rows.all() if row.fields.get("is_gone")} == {CLAUSE, NEWS}


def test_following_can_be_taken_back(reading, leader):
    undo_step(reading.pk, by=leader)

    reading.refresh_from_db()
    assert reading.follows is None
    assert not reading.rows.filter(text=LOUD).exists()


def test_following_another_plan_or_none_starts_from_the_rows_as_read(reading, leader):
    follow_plan(reading.pk, None, by=leader)

    assert reading.rows.count() == 3
    assert not any("old" in row.fields for row in reading.rows.all())


def accept(reading, leader):
    confirm_sure(reading.pk, by=leader)
    for text in (NEWS, LOUD):
        decide_row(row_of(reading, text).pk, RowChange(State.CONFIRMED), by=leader)


def test_what_changes_the_plan_is_never_confirmed_at_once(reading, leader):
    confirm_sure(reading.pk, by=leader)

    assert row_of(reading, CLASS).state == State.CONFIRMED
    assert {row.text for row in reading.rows.filter(state=State.PROPOSED)} == {NEWS, LOUD}


def test_a_draft_becomes_what_was_accepted(reading, leader, plan):
    accept(reading, leader)

    apply_reading(reading.pk, "", by=leader)

    tasks = plan.tasks.order_by("pk")
    assert [task.content for task in tasks] == [NEWS, CLASS]
    assert tasks[0].lead_unit.names.get().name == "Phòng Tư pháp"
    assert plan.clauses.count() == 1


def test_a_plan_in_force_is_amended_with_the_reason(reading, leader, plan):
    put_in_force(plan.pk, by=leader)
    unfold(plan.pk, date(2024, 1, 20), by=leader)
    accept(reading, leader)

    apply_reading(reading.pk, "Theo kế hoạch sửa đổi", by=leader)

    told = Amendment.objects.order_by("pk").values_list("kind", "reason")
    assert list(told) == [(kind, "Theo kế hoạch sửa đổi") for kind in ("changed", "added", "withdrawn")]
    open_work = Assignment.objects.filter(state="open", task__content=NEWS, unit__names__name="Phòng Tư pháp")
    assert open_work.exists()


def test_without_a_reason_a_plan_in_force_stays_as_it_is(reading, leader, plan):
    put_in_force(plan.pk, by=leader)
    accept(reading, leader)

    with pytest.raises(BadSpecError, match="lý do"):
        apply_reading(reading.pk, "", by=leader)

    assert not Amendment.objects.exists()
    assert plan.tasks.filter(content=CLASS).exists() is False


def test_a_dropped_row_leaves_the_plan_as_it_is(reading, leader, plan):
    confirm_sure(reading.pk, by=leader)
    for text in (NEWS, LOUD):
        decide_row(row_of(reading, text).pk, RowChange(State.DROPPED), by=leader)

    apply_reading(reading.pk, "", by=leader)

    assert {task.content for task in plan.tasks.all()} == {NEWS, LOUD, CLASS}
    assert plan.tasks.get(content=NEWS).lead_unit.names.get().name == "Phòng Nội vụ"


def test_a_part_that_is_split_off_is_new_to_the_plan(reading, leader, plan):
    first, second = split_row(row_of(reading, NEWS).pk, ["Đăng tin", "Đăng bài"], by=leader)

    assert first.fields["old"] == plan.tasks.get(content=NEWS).pk
    assert "old" not in second.fields


def test_only_a_plan_of_the_same_unit_can_be_followed(reading, leader):
    elsewhere = make_plan(make_unit("commune", parent=reading.unit))

    with pytest.raises(BadSpecError, match="cùng đơn vị"):
        follow_plan(reading.pk, elsewhere, by=leader)
