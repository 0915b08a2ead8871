"""What a change of a task, or of a list of members, asks for and leaves alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gandan.plans import actions
from gandan.plans.errors import BadSpecError
from gandan.plans.models import Amendment, Assignment, Task
from gandan.plans.specs import Amending, ExclusionSpec, TaskSpec
from gandan.plans.tests.amendments import NEXT, TODAY, WHY, fields_of
from gandan.plans.tests.factories import make_clause, make_target, make_task
from gandan.units.tests.factories import make_group, make_outlet, make_outlet_kind, make_unit

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("november")]


def spec_of(task, **change):
    spec = TaskSpec(task.number, task.content, task.timing, task.lead_unit, timing_text=task.timing_text)
    return replace(spec, evidence_kinds=("LOG",), **change)


def test_another_rhythm_asks_for_other_work_only_from_a_clean_day(plan, officer):
    task = make_task(plan)
    actions.unfold(plan.pk, TODAY)
    late = task.assignments.get(occurrence_from=date(2024, 3, 1))

    after = actions.change_task(task.pk, spec_of(task, timing="quarterly"), by=officer, why=WHY)

    late.refresh_from_db()
    closed = task.assignments.get(occurrence_from=NEXT)
    assert late.state == Assignment.State.OPEN
    assert (closed.state, "Văn bản 12/UBND" in closed.closed_reason) == ("closed", True)
    assert list(after.assignments.values_list("occurrence_from", flat=True)) == [NEXT]


def test_folding_again_opens_nothing_that_was_amended_away(plan, officer):
    task = make_task(plan)
    actions.unfold(plan.pk, TODAY)
    actions.withdraw_task(task.pk, by=officer, why=WHY)

    actions.refold_assignments(TODAY)

    assert task.assignments.filter(state="open").count() == 11
    assert task.assignments.get(occurrence_from=NEXT).state == "closed"


def test_the_words_of_a_task_change_in_place(plan, officer):
    task = make_task(plan)

    actions.change_task(task.pk, spec_of(task, content="Lời mới"), by=officer, why=Amending("Rõ hơn"))

    assert Task.objects.get().content == "Lời mới"


def test_work_done_once_is_dated_anew_where_it_is_open(plan, officer, unit):
    done_by, open_for = make_unit(parent=unit), make_unit(parent=unit)
    group = make_group(levels=["commune"], under=unit.key)
    task = make_task(plan, group, due_on=date(2024, 11, 29), timing="date", timing_text="")
    actions.unfold(plan.pk, TODAY)
    actions.complete_assignment(task.assignments.get(unit=done_by).pk, on=TODAY)
    spec = TaskSpec("1", "Làm", "month", lead_group=group, due_on=date(2024, 12, 31))

    actions.change_task(task.pk, spec, by=officer, why=WHY)

    opened, done = task.assignments.get(unit=open_for), task.assignments.get(unit=done_by)
    assert (opened.occurrence_to, opened.due_on) == (date(2024, 12, 31), date(2024, 12, 31))
    assert "ngày cuối 31/12/2024" in opened.due_steps[0]
    assert (done.state, done.due_on) == ("done", date(2024, 11, 29))


def test_work_done_once_is_taken_back_though_its_quarter_began_before_it(plan, officer):
    task = make_task(
        plan, due_on=date(2024, 12, 31), timing="quarter", starts_on=date(2024, 11, 15), timing_text=""
    )
    actions.unfold(plan.pk, TODAY)

    actions.withdraw_task(task.pk, by=officer, why=Amending("Không làm nữa"))
    actions.refold_assignments(TODAY)

    task.refresh_from_db()
    row = task.assignments.get()
    assert (row.occurrence_from, row.state) == (date(2024, 10, 1), "closed")
    assert "Không làm nữa" in row.closed_reason
    assert task.withdrawn_from == TODAY


def test_done_once_and_done_again_and_again_are_not_exchanged_in_force(plan, officer):
    task = make_task(plan)

    with pytest.raises(BadSpecError) as refusal:
        actions.change_task(task.pk, spec_of(task, timing="date"), by=officer, why=WHY)

    assert "timing" in fields_of(refusal)


def test_work_without_a_rhythm_is_not_added_in_force(plan, draft, officer, unit):
    spec = TaskSpec("1", "Tuyên truyền", "continuous", unit)

    with pytest.raises(BadSpecError) as refusal:
        actions.add_task(plan.pk, spec, by=officer, why=WHY)

    assert fields_of(refusal) == {"cadence"}
    assert actions.add_task(draft.pk, spec, by=officer)


def test_a_task_goes_from_a_draft(draft, officer):
    actions.withdraw_task(make_task(draft).pk, by=officer)

    assert not Task.objects.exists()


def test_a_plan_gives_work_only_to_its_own_units(draft, officer, unit):
    elsewhere, below = make_unit(), make_unit(parent=unit)
    everybody = make_group(levels=["commune"])

    for lead in ({"lead_unit": elsewhere}, {"lead_group": everybody}):
        with pytest.raises(BadSpecError) as refusal:
            actions.add_task(draft.pk, TaskSpec("1", "Làm", "monthly", **lead), by=officer)
        assert fields_of(refusal) == {"lead"}

    assert actions.add_task(draft.pk, TaskSpec("1", "Làm", "monthly", below), by=officer)


def test_pressing_twice_adds_one_row_of_the_annex(draft, officer, unit):
    spec = TaskSpec("1", "Làm", "monthly", unit)
    actions.add_task(draft.pk, spec, by=officer)

    with pytest.raises(BadSpecError) as refusal:
        actions.add_task(draft.pk, spec, by=officer)

    assert fields_of(refusal) == {"number"}


def test_open_work_tells_the_new_words_of_the_annex(plan, officer):
    task = make_task(plan)
    actions.unfold(plan.pk, TODAY)

    actions.change_task(task.pk, spec_of(task, timing_text="Cuối mỗi tháng"), by=officer, why=WHY)

    assert "Cuối mỗi tháng" in task.assignments.get(occurrence_from=NEXT).due_steps[0]


def test_other_partners_are_told_as_an_amendment(plan, officer):
    task, group = make_task(plan), make_group(levels=["commune"])

    actions.change_task(task.pk, spec_of(task, partner_groups=(group,)), by=officer, why=WHY)

    assert Amendment.objects.get().after["partner_groups"] == [group.pk]


# Members left out


def test_a_member_is_counted_again_from_a_day(plan, officer, unit):
    target = make_target(make_clause(plan), outlet_kind=make_outlet_kind("station"))
    station = make_outlet("station", owner=unit)
    left_out = actions.exclude_member(target.pk, ExclusionSpec(station, "Đang sửa", NEXT), by=officer)

    with pytest.raises(BadSpecError) as refusal:
        actions.end_exclusion(left_out.pk, NEXT, by=officer)

    assert fields_of(refusal) == {"on"}
    assert actions.end_exclusion(left_out.pk, date(2024, 12, 10), by=officer).valid_to == date(2024, 12, 10)


def test_a_member_is_not_left_out_twice_for_the_same_days(plan, officer, unit):
    target = make_target(make_clause(plan), outlet_kind=make_outlet_kind("station"))
    station = make_outlet("station", owner=unit)
    first = ExclusionSpec(station, "Đang sửa", date(2024, 3, 1), date(2024, 6, 1))
    actions.exclude_member(target.pk, first, by=officer)

    with pytest.raises(BadSpecError, match="lý do: Đang sửa"):
        actions.exclude_member(
            target.pk, replace(first, valid_from=date(2024, 5, 1), valid_to=None), by=officer
        )

    assert actions.exclude_member(
        target.pk, replace(first, valid_from=date(2024, 6, 1), valid_to=None), by=officer
    )
