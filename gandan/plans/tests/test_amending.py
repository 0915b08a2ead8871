"""What changes in a draft, and what in force: with a reason, told to all, and without touching the past."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from gandan.audit.errors import AppendOnlyError
from gandan.audit.models import Entry
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans import actions
from gandan.plans.errors import BadSpecError, PlanLockedError
from gandan.plans.models import Amendment, Clause, Target
from gandan.plans.specs import Amending, ClauseSpec, PlanHeader, TargetSpec
from gandan.plans.tests.amendments import NEXT, TODAY, WHY, fields_of
from gandan.plans.tests.factories import (
    make_clause,
    make_exclusion,
    make_plan,
    make_target,
    make_task,
)
from gandan.units.tests.factories import make_outlet, make_outlet_kind, make_unit

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("november")]


# Commitments


def test_a_draft_is_reworded_freely(draft, officer):
    clause = make_clause(draft)

    actions.change_clause(clause.pk, ClauseSpec("02", "Lời mới"), by=officer)

    assert Clause.objects.get().text == "Lời mới"
    assert not Amendment.objects.exists()


def test_the_wording_in_force_changes_only_with_a_reason_and_is_told(plan, officer):
    clause = make_clause(plan, code="S1-07", text="Lời cũ", heading="")
    spec = ClauseSpec("S1-07", "Lời mới")

    with pytest.raises(BadSpecError) as refusal:
        actions.change_clause(clause.pk, spec, by=officer)
    actions.change_clause(clause.pk, spec, by=officer, why=WHY)

    told = Amendment.objects.get()
    assert fields_of(refusal) == {"reason"}
    assert (told.before, told.after) == ({"text": "Lời cũ"}, {"text": "Lời mới"})
    assert (told.reason, told.made_on, told.made_by) == ("Văn bản 12/UBND yêu cầu", TODAY, officer)
    assert Entry.objects.get(action="clause.changed").facts["before"] == {"text": "Lời cũ"}


def test_an_amendment_is_never_changed(plan, officer):
    actions.add_clause(plan.pk, ClauseSpec("09", "Thêm một cam kết"), by=officer, why=WHY)

    with pytest.raises(AppendOnlyError):
        Amendment.objects.update(reason="Lý do khác")


def test_saving_what_is_there_changes_nothing(plan, officer):
    clause = make_clause(plan)

    actions.change_clause(clause.pk, ClauseSpec(clause.code, clause.text, clause.heading), by=officer)

    assert not Entry.objects.filter(action="clause.changed").exists()


def test_a_stranger_changes_nothing(plan, officer):
    clause = make_clause(plan)
    stranger = make_user(role=Role.UNIT_OFFICER, unit=make_unit("district"))

    with pytest.raises(NotAllowedError):
        actions.change_clause(clause.pk, ClauseSpec("02", "Lời mới"), by=stranger, why=WHY)

    assert actions.change_clause(clause.pk, ClauseSpec("02", "Lời mới"), by=officer, why=WHY).code == "02"


def test_a_number_is_not_given_twice(draft, officer):
    make_clause(draft, code="01")
    other = make_clause(draft, code="02")

    with pytest.raises(BadSpecError) as refusal:
        actions.change_clause(other.pk, ClauseSpec("01", "Lời"), by=officer)

    assert fields_of(refusal) == {"code"}


def test_commitments_change_places(draft, officer):
    first, second = make_clause(draft, code="a"), make_clause(draft, code="b")

    actions.move_clause(second.pk, up=True, by=officer)
    actions.move_clause(second.pk, up=True, by=officer)

    assert list(draft.clauses.order_by("position")) == [second, first]


@pytest.mark.parametrize("hang", ["target", "task", "derived"])
def test_a_commitment_on_which_something_hangs_stays(draft, officer, unit, hang):
    clause = make_clause(draft)
    if hang == "target":
        make_target(clause)
    elif hang == "task":
        make_task(draft, clause=clause)
    else:
        make_clause(make_plan(unit), derived_from=clause)

    with pytest.raises(BadSpecError, match="chưa bỏ được"):
        actions.remove_clause(clause.pk, by=officer)


def test_a_commitment_on_which_nothing_hangs_goes(draft, officer):
    actions.remove_clause(make_clause(draft).pk, by=officer)

    assert not Clause.objects.exists()


def test_a_number_already_used_gets_an_ending_when_it_comes_from_above(draft, unit, officer):
    make_clause(draft, code="01")
    origin = make_clause(make_plan(unit), code="01")

    taken = actions.take_up_commitment(draft.pk, origin, by=officer)

    assert (taken.code, taken.derived_from) == ("01-2", origin)


def test_a_commitment_from_above_is_taken_up_once(draft, unit, officer):
    origin = make_clause(make_plan(unit), code="01")
    taken = actions.take_up_commitment(draft.pk, origin, by=officer)

    with pytest.raises(BadSpecError, match="đã nhận"):
        actions.take_up_commitment(draft.pk, origin, by=officer)

    assert draft.clauses.get() == taken


# Heads


def header(plan, **change):
    known = {name: getattr(plan, name) for name in ("number", "title", "unit", "issued_on")}
    return PlanHeader(
        **known
        | {"period_from": plan.period_from, "period_to": plan.period_to, "parent": plan.parent}
        | change
    )


def test_targets_and_tasks_follow_the_period_of_a_draft(draft, officer):
    target, task = make_target(make_clause(draft)), make_task(draft, ends_on=date(2024, 6, 30))

    actions.change_header(draft.pk, header(draft, period_to=date(2025, 12, 31)), by=officer)

    target.refresh_from_db()
    task.refresh_from_db()
    assert (target.ends_on, task.ends_on) == (date(2025, 12, 31), date(2024, 6, 30))


def test_the_head_of_a_plan_in_force_stays(plan, draft, officer):
    with pytest.raises(PlanLockedError):
        actions.change_header(plan.pk, header(plan, title="Tên khác"), by=officer)

    assert actions.change_header(draft.pk, header(draft, title="Tên khác"), by=officer).title == "Tên khác"


def test_a_plan_does_not_carry_out_itself(draft, officer):
    below = make_plan(draft.unit, parent=draft)

    with pytest.raises(BadSpecError) as refusal:
        actions.change_header(draft.pk, header(draft, parent=below), by=officer)

    assert fields_of(refusal) == {"parent"}


# Targets


@pytest.fixture
def measure(unit):
    return TargetSpec("rate", "Đài có chuyên mục", unit, ("LOG",), make_outlet_kind("station"))


def add(plan, measure):
    return actions.add_target(make_clause(plan).pk, measure, by=None)


def test_pressing_twice_adds_one_target(draft, officer, measure):
    target = add(draft, measure)

    with pytest.raises(BadSpecError) as refusal:
        actions.add_target(target.clause_id, replace(measure, code="rate-9"), by=officer)

    assert fields_of(refusal) == {"title"}


def test_a_target_of_a_draft_changes_in_place(draft, officer, measure):
    target = add(draft, measure)

    actions.change_target(target.pk, replace(measure, minimum_count=2), by=officer)

    assert Target.objects.get().minimum_count == 2


@pytest.mark.parametrize(
    "change",
    [{"minimum_count": 2}, {"goal_share": Decimal("0.9")}, {"window": "quarter"}, {"is_internal": True}],
)
def test_another_measure_in_force_is_a_successor_from_a_clean_day(plan, officer, measure, change):
    target = add(plan, measure)

    after = actions.change_target(target.pk, replace(measure, **change), by=officer, why=WHY)

    target.refresh_from_db()
    assert (target.withdrawn_from, target.ends_on) == (NEXT, date(2024, 11, 30))
    assert (after.replaces, after.starts_on, after.code) == (target, NEXT, "rate-2")
    assert Amendment.objects.get().counts_from == NEXT


@pytest.mark.parametrize("day", [None, date(2024, 11, 15), date(2024, 10, 1), date(2025, 1, 1)])
def test_a_measure_never_changes_from_a_day_within_a_window_or_in_the_past(plan, officer, measure, day):
    target = add(plan, measure)
    spec = replace(measure, minimum_count=2)

    with pytest.raises(BadSpecError) as refusal:
        actions.change_target(target.pk, spec, by=officer, why=Amending("Lý do", day))

    assert fields_of(refusal) == {"counts_from"}
    assert actions.change_target(target.pk, spec, by=officer, why=WHY).minimum_count == 2


def test_words_alone_change_in_place(plan, officer, measure):
    target = add(plan, measure)

    actions.change_target(target.pk, replace(measure, title="Tên rõ hơn"), by=officer, why=Amending("Rõ hơn"))

    assert Target.objects.get().title == "Tên rõ hơn"


def test_members_left_out_stay_left_out(plan, officer, measure, unit):
    target = add(plan, measure)
    make_exclusion(target, make_outlet("station", owner=unit), valid_to=date(2024, 6, 1))
    make_exclusion(target, make_outlet("station", owner=unit), reason="Đang sửa")

    after = actions.change_target(target.pk, replace(measure, minimum_count=2), by=officer, why=WHY)

    carried = after.exclusions.get()
    assert (carried.reason, carried.valid_from) == ("Đang sửa", NEXT)


def test_a_target_that_was_replaced_is_not_changed_again(plan, officer, measure):
    target = add(plan, measure)
    after = actions.change_target(target.pk, replace(measure, minimum_count=2), by=officer, why=WHY)

    with pytest.raises(BadSpecError, match="không sửa được nữa"):
        actions.change_target(target.pk, replace(measure, minimum_count=3), by=officer, why=WHY)

    assert (
        actions.change_target(after.pk, replace(measure, minimum_count=3), by=officer, why=WHY).code
        == "rate-3"
    )


def test_a_target_goes_from_a_draft_and_ends_in_force(plan, draft, officer, measure):
    gone, ended = add(draft, measure), add(plan, measure)

    actions.withdraw_target(gone.pk, by=officer)
    actions.withdraw_target(ended.pk, by=officer, why=WHY)

    assert Target.objects.get() == ended
    assert Target.objects.get().ends_on == date(2024, 11, 30)
