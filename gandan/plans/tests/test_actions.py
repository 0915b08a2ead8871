from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from gandan.audit.models import Entry
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.actions import (
    add_clause,
    add_target,
    add_task,
    close_plan,
    create_plan,
    exclude_member,
    put_in_force,
)
from gandan.plans.errors import BadSpecError, DuplicatePlanError, PlanLockedError, PlanNotReadyError
from gandan.plans.models import Plan
from gandan.plans.queries import Progress
from gandan.plans.specs import ClauseSpec, ExclusionSpec, PlanHeader, TargetSpec, TaskSpec
from gandan.plans.tests.factories import make_clause, make_plan, make_target, make_task
from gandan.units.tests.factories import make_outlet, make_outlet_kind, make_unit

pytestmark = pytest.mark.django_db


@pytest.fixture
def unit():
    return make_unit("district")


@pytest.fixture
def header(unit):
    return PlanHeader(
        number="8/KH-UBND",
        title="Kế hoạch năm 2024",
        unit=unit,
        issued_on=date(2024, 1, 2),
        period_from=date(2024, 1, 1),
        period_to=date(2024, 12, 31),
    )


def test_a_plan_begins_as_a_draft_and_is_recorded(header):
    plan = create_plan(header, by=None)

    assert plan.state == Plan.State.DRAFT
    assert Entry.objects.get().action == "plan.created"


def test_the_same_plan_is_not_made_twice(header):
    create_plan(header, by=None)

    with pytest.raises(DuplicatePlanError):
        create_plan(header, by=None)


@pytest.mark.parametrize(
    "change",
    [
        {"number": " "},
        {"title": ""},
        {"period_to": date(2023, 1, 1)},
        {"period_to": date(2055, 1, 1)},
        {"period_from": date(9999, 1, 1), "period_to": date(9999, 12, 31)},
        {"issued_on": date(1, 1, 1)},
    ],
)
def test_a_header_that_cannot_be_is_refused(header, change):
    with pytest.raises(BadSpecError):
        create_plan(replace(header, **change), by=None)


def test_only_who_manages_the_units_plans_may_make_one(header, unit):
    with pytest.raises(NotAllowedError):
        create_plan(header, by=make_user(role=Role.EDITOR, unit=unit))

    assert create_plan(header, by=make_user(role=Role.PROVINCIAL_OFFICER, unit=unit))


def test_a_clause_code_is_used_once(unit):
    plan = make_plan(unit)
    add_clause(plan.pk, ClauseSpec("01", "Một cam kết"), by=None)

    with pytest.raises(BadSpecError, match="đã có điều khoản 01"):
        add_clause(plan.pk, ClauseSpec("01", "Cam kết khác"), by=None)


@pytest.fixture
def measure(unit):
    return TargetSpec("station_rate", "Đài có chuyên mục", unit, ("LOG",), make_outlet_kind("station"))


def test_a_target_takes_its_days_from_the_plan(unit, measure):
    target = add_target(make_clause(make_plan(unit)).pk, measure, by=None)

    assert (target.starts_on, target.ends_on) == (date(2024, 1, 1), date(2024, 12, 31))
    assert target.population == "outlets"


@pytest.mark.parametrize(
    "change",
    [
        {"code": "Tỷ lệ"},
        {"unit_levels": ("commune",)},
        {"outlet_kind": None},
        {"outlet_kind": None, "unit_levels": ("thôn",)},
        {"evidence_kinds": ()},
        {"evidence_kinds": ("XYZ",)},
        {"minimum_count": 0},
        {"window": "decade"},
        {"goal_share": Decimal("1.5")},
        {"goal_share": Decimal(0)},
    ],
)
def test_a_measure_that_cannot_be_counted_is_refused(unit, measure, change):
    with pytest.raises(BadSpecError):
        add_target(make_clause(make_plan(unit)).pk, replace(measure, **change), by=None)


@pytest.mark.parametrize(
    "change",
    [
        {"timing": "sometimes"},
        {"timing": "date"},
        {"cadence": "monthly"},
        {"lead_unit": None},
        {"content": ""},
    ],
)
def test_a_task_that_cannot_be_unfolded_is_refused(unit, change):
    task = replace(TaskSpec("1", "Phát chuyên mục", "monthly", lead_unit=unit), **change)

    with pytest.raises(BadSpecError):
        add_task(make_plan(unit).pk, task, by=None)


def test_a_continuous_task_without_a_cadence_holds_the_plan_back(unit):
    plan = make_plan(unit, state=Plan.State.DRAFT)
    make_clause(plan)
    make_task(plan, timing="continuous", number="7")

    with pytest.raises(PlanNotReadyError, match="Nhiệm vụ 7"):
        put_in_force(plan.pk, by=None)


def test_a_closed_plan_takes_nothing_more(unit):
    plan = close_plan(make_plan(unit).pk, by=None)

    with pytest.raises(PlanLockedError):
        add_clause(plan.pk, ClauseSpec("01", "Một cam kết"), by=None)


def test_a_member_is_left_out_with_a_reason(unit):
    target = make_target(make_clause(make_plan(unit)), outlet_kind=make_outlet_kind("station"))
    station = make_outlet("station", owner=unit)

    left_out = exclude_member(target.pk, ExclusionSpec(station, "Đang sửa chữa"), by=None)

    assert (left_out.outlet, left_out.valid_from) == (station, target.starts_on)


@pytest.mark.parametrize("reason", ["", " "])
def test_nobody_is_left_out_without_a_reason(unit, reason):
    target = make_target(make_clause(make_plan(unit)))

    with pytest.raises(BadSpecError):
        exclude_member(target.pk, ExclusionSpec(unit, reason), by=None)


def test_a_member_the_target_does_not_count_cannot_be_left_out(unit):
    target = make_target(make_clause(make_plan(unit)), outlet_kind=make_outlet_kind("station"))

    with pytest.raises(BadSpecError):
        exclude_member(target.pk, ExclusionSpec(unit, "Không có đài"), by=None)


@pytest.mark.parametrize(
    ("progress", "sentence"),
    [
        (Progress(0, 0, 0), "Chưa chia việc đến đơn vị nào."),
        (Progress(1, 8464, 2), "1 trong 8.465 việc đã có bằng chứng, 2 việc quá hạn."),
        (Progress(3, 1, 0), "3 trong 4 việc đã có bằng chứng, không việc nào quá hạn."),
    ],
)
def test_progress_is_said_in_words(progress, sentence):
    assert progress.sentence == sentence
