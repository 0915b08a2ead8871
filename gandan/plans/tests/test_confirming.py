from __future__ import annotations

from datetime import date

import pytest

from gandan.calendars.actions import pin_today
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.actions import (
    RowChange,
    RuleSpec,
    add_row,
    confirm_sure,
    decide_row,
    merge_row,
    save_reading,
    set_header,
    set_reader_rule,
    split_row,
    undo_step,
)
from gandan.plans.errors import BadSpecError, NothingToUndoError, ReadingClosedError
from gandan.plans.models import Plan, ReaderRule, ReadingRow
from gandan.plans.tests.readings import make_reading, make_row, make_task_row
from gandan.units.models import UnitGroup
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db
State = ReadingRow.State


@pytest.fixture
def unit():
    pin_today(date(2024, 1, 20))
    district = make_unit("district", name="Huyện Sông Trà")
    make_unit("division", parent=district, name="Phòng Nội vụ")
    make_unit("press", parent=district, name="Đài Truyền thanh Sông Trà")
    for name in ("Xã Cù Lao", "Xã Bãi Xép"):
        make_unit("commune", parent=district, name=name)
    return district


@pytest.fixture
def leader(unit):
    return make_user(role=Role.PROVINCIAL_OFFICER, unit=unit)


@pytest.fixture
def reading(unit, leader):
    reading = make_reading(unit, leader)
    make_row(reading, "clause", "Mọi xã có chuyên mục")
    return reading


def snapshot(reading):
    names = ("pk", "kind", "text", "fields", "state", "span_start", "span_end")
    return list(reading.rows.order_by("position").values_list(*names))


def texts(reading):
    return list(reading.rows.order_by("position").values_list("text", flat=True))


def test_a_row_is_split_where_the_person_says(reading, leader):
    row = make_task_row(reading, "Đăng tin; phát loa", lead="Phòng Nội vụ")
    make_row(reading, "clause", "Dòng sau")

    first, second = split_row(row.pk, ["Đăng tin", "phát loa"], by=leader)

    assert texts(reading) == ["Mọi xã có chuyên mục", "Đăng tin", "phát loa", "Dòng sau"]
    assert reading.source_text[second.span_start : second.span_end] == "phát loa"
    assert (first.state, second.fields["lead"]) == (State.PROPOSED, "Phòng Nội vụ")


def test_one_part_is_no_split(reading, leader):
    with pytest.raises(BadSpecError, match="xuống dòng"):
        split_row(reading.rows.get().pk, ["Cả dòng", " "], by=leader)


def test_a_row_broken_by_a_page_is_merged_into_the_one_above(reading, leader):
    upper = make_task_row(reading, "Tổ chức hội nghị", lead="Phòng Nội vụ", product="")
    lower = make_task_row(reading, "tập huấn", lead="", product="Hội nghị")

    merged = merge_row(lower.pk, by=leader)

    assert (merged.pk, merged.text) == (upper.pk, "Tổ chức hội nghị tập huấn")
    assert (merged.fields["lead"], merged.fields["product"]) == ("Phòng Nội vụ", "Hội nghị")
    assert (merged.span_start, merged.span_end) == (upper.span_start, lower.span_end)


def test_the_first_row_has_nothing_above_to_go_into(reading, leader):
    with pytest.raises(BadSpecError, match="dòng đầu"):
        merge_row(reading.rows.get().pk, by=leader)


def test_an_added_row_stands_after_its_kind_and_where_its_words_are(reading, leader):
    make_task_row(reading, "Việc một", lead="Phòng Nội vụ")

    row = add_row(reading.pk, "clause", "có chuyên mục", by=leader)

    assert texts(reading) == ["Mọi xã có chuyên mục", "có chuyên mục", "Việc một"]
    assert reading.source_text[row.span_start : row.span_end] == "có chuyên mục"


def test_only_rows_without_a_doubt_are_confirmed_at_once(reading, leader):
    make_row(reading, "clause", "Dòng mờ", confidence=0.6)
    sure = make_task_row(reading, "Đăng tin", lead="Phòng Nội vụ")
    asked = make_task_row(reading, "Phát loa", lead="Đài tỉnh")

    count = confirm_sure(reading.pk, by=leader)

    sure.refresh_from_db()
    asked.refresh_from_db()
    assert count == 2
    assert (sure.state, asked.state) == (State.CONFIRMED, State.PROPOSED)
    assert sure.fields["decided"]["lead"].startswith("unit:")


def test_tasks_without_a_rhythm_get_the_one_that_is_chosen_for_all(reading, leader):
    norm = {"cadence": "continuous"}
    row = make_task_row(reading, "Đăng tin", lead="Phòng Nội vụ", timing="Thường xuyên", timing_norm=norm)

    confirm_sure(reading.pk, by=leader, cadence="quarterly")

    row.refresh_from_db()
    assert row.fields["decided"]["cadence"] == "quarterly"


STEPS = {
    "decide": lambda row, by: decide_row(row.pk, RowChange(State.DROPPED), by=by),
    "split": lambda row, by: split_row(row.pk, ["Phát", "loa"], by=by),
    "merge": lambda row, by: merge_row(row.pk, by=by),
    "add": lambda row, by: add_row(row.reading_id, "task", "Việc mới", by=by),
    "confirm": lambda row, by: confirm_sure(row.reading_id, by=by),
    "header": lambda row, by: set_header(row.reading_id, {"number": "9"}, by=by),
}


@pytest.mark.parametrize("name", STEPS)
def test_each_step_can_be_taken_back(reading, leader, name):
    make_task_row(reading, "Đăng tin", lead="Phòng Nội vụ")
    row = make_task_row(reading, "Phát loa", lead="Phòng Nội vụ")
    before = (snapshot(reading), reading.header)
    STEPS[name](row, leader)
    reading.refresh_from_db()
    assert (snapshot(reading), reading.header) != before

    assert undo_step(reading.pk, by=leader) == name

    reading.refresh_from_db()
    assert (snapshot(reading), reading.header) == before


def test_steps_are_taken_back_from_the_last_to_the_first(reading, leader):
    row = reading.rows.get()
    decide_row(row.pk, RowChange(State.CONFIRMED, "Lời mới"), by=leader)
    decide_row(row.pk, RowChange(State.DROPPED), by=leader)

    undo_step(reading.pk, by=leader)
    row.refresh_from_db()
    assert (row.state, row.text) == (State.CONFIRMED, "Lời mới")
    undo_step(reading.pk, by=leader)

    with pytest.raises(NothingToUndoError):
        undo_step(reading.pk, by=leader)


def test_confirmed_rows_become_tasks_with_their_leads(reading, leader, unit):
    make_task_row(reading, "Đăng tin", lead="Phòng Nội vụ", partners=["UBND các xã"], budget="5 triệu đồng")
    norm = {"due": "2024-03-31"}
    make_task_row(reading, "Mở chuyên mục", lead="UBND các xã", timing="Quý I/2024", timing_norm=norm)
    confirm_sure(reading.pk, by=leader)

    plan = save_reading(reading.pk, by=leader)

    first, second = plan.tasks.order_by("pk")
    assert (first.lead_unit.names.get().name, first.timing, first.budget_dong) == (
        "Phòng Nội vụ",
        "monthly",
        5_000_000,
    )
    assert first.partner_groups.get() == second.lead_group
    assert (second.timing, second.due_on) == ("quarter", date(2024, 3, 31))
    assert second.lead_group.rule == {"levels": ["commune"], "under": unit.key}


def test_a_task_without_a_lead_holds_everything_back(reading, leader):
    row = make_task_row(reading, "Phát loa", lead="Đài tỉnh")
    confirm_sure(reading.pk, by=leader)
    decide_row(row.pk, RowChange(State.CONFIRMED), by=leader)

    with pytest.raises(BadSpecError, match="chưa chọn cơ quan chủ trì"):
        save_reading(reading.pk, by=leader)

    assert not Plan.objects.exists()
    assert not UnitGroup.objects.exists()


def test_a_saved_reading_takes_no_more_steps(reading, leader):
    confirm_sure(reading.pk, by=leader)
    save_reading(reading.pk, by=leader)

    with pytest.raises(ReadingClosedError):
        undo_step(reading.pk, by=leader)


def test_a_name_learned_is_understood_in_the_next_reading(reading, leader, unit):
    row = make_task_row(reading, "Phát loa", lead="Đài tỉnh")
    station = unit.children.get(unit__kind__level="press").unit
    spec = RuleSpec(ReaderRule.Kind.ALIAS, "Đài  tỉnh", f"unit:{station.pk}")

    set_reader_rule(unit, spec, by=leader)

    confirm_sure(reading.pk, by=leader)
    row.refresh_from_db()
    assert row.fields["decided"]["lead"] == f"unit:{station.pk}"


def test_a_rule_is_replaced_by_a_new_row_that_names_it(unit, leader):
    first = set_reader_rule(unit, RuleSpec("column", "Cơ quan làm", "lead"), by=leader)

    second = set_reader_rule(unit, RuleSpec("column", "Cơ quan làm", ""), by=leader)

    assert second.replaces == first
    assert set_reader_rule(unit, RuleSpec("column", "cơ quan LÀM", ""), by=leader) == second


@pytest.mark.parametrize(
    "spec",
    [RuleSpec("column", "?", "lead"), RuleSpec("column", "Ai", "lạ"), RuleSpec("khác", "Ai", "lead")],
)
def test_a_rule_that_means_nothing_is_refused(unit, leader, spec):
    with pytest.raises(BadSpecError):
        set_reader_rule(unit, spec, by=leader)

    assert not ReaderRule.objects.exists()


def test_only_who_manages_the_units_plans_may_teach_or_undo(reading, unit, leader):
    stranger = make_user(role=Role.PROVINCIAL_OFFICER, unit=make_unit("district"))
    spec = RuleSpec("column", "Cơ quan làm", "lead")
    decide_row(reading.rows.get().pk, RowChange(State.DROPPED), by=leader)

    with pytest.raises(NotAllowedError):
        set_reader_rule(unit, spec, by=stranger)
    with pytest.raises(NotAllowedError):
        undo_step(reading.pk, by=stranger)

    assert set_reader_rule(unit, spec, by=leader).meaning == "lead"
    assert undo_step(reading.pk, by=leader) == "decide"


def test_tasks_without_a_number_are_counted(reading, leader):
    for text, number in (("Việc một", ""), ("Việc hai", "II.1"), ("Việc ba", "")):
        make_task_row(reading, text, lead="Phòng Nội vụ", number=number)
    confirm_sure(reading.pk, by=leader)

    plan = save_reading(reading.pk, by=leader)

    assert list(plan.tasks.order_by("pk").values_list("number", flat=True)) == ["1", "II.1", "3"]
