from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gandan.people.errors import NotAllowedError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.actions import (
    RowChange,
    confirm_sure,
    decide_row,
    drop_reading,
    save_reading,
    set_header,
    start_reading,
)
from gandan.plans.errors import BadSpecError, ReadingClosedError, UnreadableTextError
from gandan.plans.models import Plan, ReadingRow
from gandan.units.tests.factories import make_outlet_kind, make_unit

pytestmark = pytest.mark.django_db
TEXT = (Path(__file__).parent / "texts" / "tin-huyen.txt").read_text(encoding="utf-8")
MEASURE = {"counted": "portal", "evidence_kinds": ["URL"], "window": "month", "minimum_count": 1}
State = ReadingRow.State


@pytest.fixture
def unit():
    make_outlet_kind("portal")
    return make_unit("district")


@pytest.fixture
def leader(unit):
    return make_user(role=Role.PROVINCIAL_OFFICER, unit=unit)


@pytest.fixture
def reading(unit, leader):
    return start_reading(unit, TEXT, source_name="tin-huyen.txt", by=leader)


def decide_targets(reading, leader):
    """Confirm the first target with its measure, drop all that waits besides."""
    first = reading.rows.filter(kind="target")[0]
    decide_row(first.pk, RowChange(State.CONFIRMED, decided=MEASURE), by=leader)
    for row in reading.rows.filter(state=State.PROPOSED, kind__in=["clause", "target", "task"]):
        decide_row(row.pk, RowChange(State.DROPPED), by=leader)


def test_confirmed_rows_become_a_draft_plan(reading, leader):
    confirm_sure(reading.pk, by=leader)
    decide_targets(reading, leader)

    plan = save_reading(reading.pk, by=leader)

    assert (plan.number, plan.issued_on, plan.state) == ("27/KH-UBND", date(2023, 2, 15), Plan.State.DRAFT)
    clause = plan.clauses.get(targets__isnull=False)
    assert plan.source_text[clause.span_start : clause.span_end] == clause.text
    assert clause.targets.get().outlet_kind.code == "portal"


def test_rows_nobody_decided_hold_the_plan_back(reading, leader):
    with pytest.raises(BadSpecError, match="dòng chưa xác nhận"):
        save_reading(reading.pk, by=leader)

    assert not Plan.objects.exists()


def test_a_target_without_a_measure_holds_the_plan_back(reading, leader):
    confirm_sure(reading.pk, by=leader)
    for row in reading.rows.filter(kind="target"):
        decide_row(row.pk, RowChange(State.CONFIRMED), by=leader)

    with pytest.raises(BadSpecError, match="chưa chọn cách đếm"):
        save_reading(reading.pk, by=leader)


def test_a_header_without_a_number_holds_the_plan_back(reading, leader):
    set_header(reading.pk, {**reading.header, "number": ""}, by=leader)

    with pytest.raises(BadSpecError, match="Chưa có số"):
        save_reading(reading.pk, by=leader)


def test_a_row_can_be_reworded(reading, leader):
    row = reading.rows.first()

    decide_row(row.pk, RowChange(State.CONFIRMED, text="Lời mới"), by=leader)

    row.refresh_from_db()
    assert (row.text, row.state) == ("Lời mới", State.CONFIRMED)


def test_an_empty_row_is_refused(reading, leader):
    with pytest.raises(BadSpecError):
        decide_row(reading.rows.first().pk, RowChange(State.CONFIRMED, text=" "), by=leader)


def test_a_dropped_reading_is_closed(reading, leader):
    drop_reading(reading.pk, by=leader)

    with pytest.raises(ReadingClosedError):
        save_reading(reading.pk, by=leader)


def test_only_who_manages_the_units_plans_may_read(unit, leader):
    stranger = make_user(role=Role.PROVINCIAL_OFFICER, unit=make_unit("district"))

    with pytest.raises(NotAllowedError):
        start_reading(unit, TEXT, source_name="a", by=stranger)

    assert start_reading(unit, TEXT, source_name="a", by=leader).rows.exists()


def test_a_text_without_a_plan_is_refused(unit, leader):
    with pytest.raises(UnreadableTextError, match="Không thấy đây là một kế hoạch"):
        start_reading(unit, "Hôm nay trời đẹp.", source_name="a", by=leader)


def test_a_file_that_cannot_be_read_is_refused_with_its_sentence(unit, leader):
    with pytest.raises(UnreadableTextError, match="hỏng"):
        start_reading(unit, b"PK\x03\x04rest", source_name="a.docx", by=leader)
