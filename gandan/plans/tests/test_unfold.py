from __future__ import annotations

from datetime import date

import pytest

from gandan.plans.actions import complete_assignment, reopen_assignment, unfold
from gandan.plans.models import Assignment, Plan
from gandan.plans.tests.factories import make_plan, make_task
from gandan.units.memory import forget_unit_map
from gandan.units.models import Unit, UnitEvent
from gandan.units.tests.factories import make_edges, make_group, make_unit

pytestmark = pytest.mark.django_db
JUNE, JULY = date(2024, 6, 1), date(2024, 7, 1)


@pytest.fixture
def district():
    return make_unit("district", name="Huyện Sông Trà")


@pytest.fixture
def communes(district):
    return [make_unit(parent=district, name=name) for name in ("Xã An Hòa", "Xã Bình Sơn")]


@pytest.fixture
def plan(district, communes):  # noqa: ARG001 - the communes are the group's members
    plan = make_plan(district)
    make_task(plan, make_group(levels=["commune"], under=district.key))
    return plan


def merge(communes, district):
    """Let both communes go into a new one on 1 July."""
    new = make_unit(parent=district, name="Xã Trà Giang", valid_from=JULY)
    make_edges(UnitEvent.Kind.MERGE, JULY, *[(old, new) for old in communes])
    Unit.objects.filter(pk__in=[old.pk for old in communes]).update(valid_to=JULY)
    forget_unit_map()
    return new


def test_each_member_of_the_group_gets_each_occurrence(plan, communes):
    created = unfold(plan.pk, JUNE)

    assert created == 24
    assert set(plan.tasks.get().assignments.values_list("unit_id", flat=True)) == {c.pk for c in communes}


def test_unfolding_twice_makes_nothing_new(plan):
    unfold(plan.pk, JUNE)

    assert unfold(plan.pk, JUNE) == 0


def test_a_draft_gives_nobody_work(plan):
    Plan.objects.update(state=Plan.State.DRAFT)

    assert unfold(plan.pk, JUNE) == 0


def test_an_assignment_shows_how_its_day_was_computed(plan):
    unfold(plan.pk, JUNE)

    june = Assignment.objects.filter(occurrence_from=JUNE).first()
    assert june.due_on == date(2024, 7, 1)  # 30 June 2024 is a Sunday
    assert "Kỳ này là tháng 6/2024, ngày cuối 30/6/2024." in june.due_steps[0]
    assert len(june.due_steps) > 1


def test_a_merged_commune_hands_its_open_work_on(plan, communes, district):
    unfold(plan.pk, JUNE)
    new = merge(communes, district)

    unfold(plan.pk, JULY)

    assert not Assignment.objects.filter(unit__in=communes, state=Assignment.State.OPEN).exists()
    carried = Assignment.objects.get(unit=new, occurrence_from=date(2024, 5, 1))
    assert carried.carried_from.unit in communes
    assert carried.carried_from.closed_reason == (
        "Đơn vị đã được sắp xếp lại; việc này chuyển cho Xã Trà Giang."
    )


def test_work_done_before_the_merger_stays_done(plan, communes, district):
    unfold(plan.pk, JUNE)
    mine = Assignment.objects.get(unit=communes[0], occurrence_from=date(2024, 5, 1))
    complete_assignment(mine.pk, on=date(2024, 5, 20))
    merge(communes, district)

    unfold(plan.pk, JULY)

    mine.refresh_from_db()
    assert mine.state == Assignment.State.DONE


def test_a_new_commune_is_picked_up(plan, district):
    unfold(plan.pk, JUNE)
    new = make_unit(parent=district, valid_from=JULY)

    unfold(plan.pk, JULY)

    first = Assignment.objects.filter(unit=new).earliest("occurrence_from")
    assert first.occurrence_from == JULY


def test_a_task_of_one_unit_follows_its_successor(district):
    old, plan = make_unit(parent=district), make_plan(district)
    make_task(plan, old, timing="quarter", due_on=date(2024, 9, 30))
    new = merge([old], district)

    unfold(plan.pk, JULY)

    assert Assignment.objects.get().unit == new


def test_completed_work_is_reopened_when_its_proof_falls(plan):
    unfold(plan.pk, JUNE)
    pk = Assignment.objects.first().pk
    complete_assignment(pk, on=JUNE)

    again = reopen_assignment(pk)

    assert (again.state, again.done_at) == (Assignment.State.OPEN, None)


def test_a_year_of_work_costs_no_query_a_unit(district, django_assert_max_num_queries):
    for number in range(60):
        make_unit(parent=district, name=f"Xã {number}")
    plan, group = make_plan(district), make_group(levels=["commune"], under=district.key)
    for _ in range(20):
        make_task(plan, group)

    with django_assert_max_num_queries(60):
        assert unfold(plan.pk, date(2024, 2, 1)) == 20 * 60 * 12
