from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import Max

from gandan.audit.actions import record
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans.errors import BadSpecError, PlanLockedError
from gandan.plans.models import Clause, Plan, Target, TargetExclusion, Task
from gandan.plans.rules import clause_problems, exclusion_problems, target_problems, task_problems
from gandan.plans.specs import ClauseSpec
from gandan.units.models import Outlet

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from gandan.people.models import User
    from gandan.plans.specs import ExclusionSpec, TargetSpec, TaskSpec


@transaction.atomic
def add_clause(plan_id: int, spec: ClauseSpec, *, by: User | None) -> Clause:
    """Add a commitment at the end of the plan, in its official wording."""
    plan = _open_plan(plan_id, by)
    problems = clause_problems(spec)
    if plan.clauses.filter(code=spec.code).exists():
        problems.append(f"Kế hoạch đã có điều khoản {spec.code}.")
    if problems:
        raise BadSpecError(problems)
    start, end = spec.span or (None, None)
    clause = Clause.objects.create(
        plan=plan,
        code=spec.code.strip(),
        position=_next_position(plan.clauses.all()),
        heading=spec.heading,
        text=spec.text.strip(),
        derived_from=spec.derived_from,
        span_start=start,
        span_end=end,
    )
    record(by, "clause.added", clause, plan_id=plan.pk, code=clause.code)
    return clause


@transaction.atomic
def take_up_commitment(plan_id: int, origin: Clause, *, by: User | None) -> Clause:
    """Take a commitment of the parent plan into this one, word for word; it may be reworded in a draft."""
    spec = ClauseSpec(origin.code, origin.text, origin.heading, derived_from=origin)
    return add_clause(plan_id, spec, by=by)


@transaction.atomic
def add_target(clause_id: int, spec: TargetSpec, *, by: User | None) -> Target:
    """Attach a typed measure to a clause. A target may also be added while the plan is in force."""
    clause = Clause.objects.select_related("plan").get(pk=clause_id)
    plan = _open_plan(clause.plan_id, by)
    problems = target_problems(spec)
    if clause.targets.filter(code=spec.code).exists():
        problems.append(f"Điều khoản đã có chỉ tiêu {spec.code}.")
    if problems:
        raise BadSpecError(problems)
    target = Target.objects.create(
        clause=clause,
        code=spec.code,
        title=spec.title.strip(),
        population=spec.population,
        outlet_kind=spec.outlet_kind,
        unit_levels=list(spec.unit_levels),
        scope=spec.scope,
        evidence_kinds=list(spec.evidence_kinds),
        topics=list(spec.topics),
        minimum_count=spec.minimum_count,
        window=spec.window,
        goal_share=spec.goal_share,
        is_internal=spec.is_internal,
        method=spec.method,
        starts_on=spec.starts_on or plan.period_from,
        ends_on=spec.ends_on or plan.period_to,
        position=_next_position(Target.objects.filter(clause__plan=plan)),
    )
    record(by, "target.added", target, plan_id=plan.pk, code=target.code)
    return target


@transaction.atomic
def add_task(plan_id: int, spec: TaskSpec, *, by: User | None) -> Task:
    """Add a row of the annex; it becomes work once the plan is in force and unfolded."""
    plan = _open_plan(plan_id, by)
    if problems := task_problems(spec):
        raise BadSpecError(problems)
    task = Task.objects.create(
        plan=plan,
        clause=spec.clause,
        number=spec.number,
        content=spec.content.strip(),
        form=spec.form,
        product=spec.product,
        lead_unit=spec.lead_unit,
        lead_group=spec.lead_group,
        partners=spec.partners,
        timing=spec.timing,
        timing_text=spec.timing_text,
        cadence=spec.cadence,
        due_on=spec.due_on,
        starts_on=spec.starts_on or plan.period_from,
        ends_on=spec.ends_on or plan.period_to,
        budget_dong=spec.budget_dong,
        budget_note=spec.budget_note,
        note=spec.note,
        evidence_kinds=list(spec.evidence_kinds),
        topics=list(spec.topics),
    )
    task.partner_groups.set(spec.partner_groups)
    record(by, "task.added", task, plan_id=plan.pk, number=task.number)
    return task


@transaction.atomic
def exclude_member(target_id: int, spec: ExclusionSpec, *, by: User | None) -> TargetExclusion:
    """Leave one outlet or unit out of a target's count, with the reason; nothing is left out silently."""
    target = Target.objects.select_related("clause").get(pk=target_id)
    _open_plan(target.clause.plan_id, by)
    first = spec.valid_from or target.starts_on
    if problems := exclusion_problems(spec, first):
        raise BadSpecError(problems)
    is_outlet = isinstance(spec.member, Outlet)
    if is_outlet != (target.population == Target.Population.OUTLETS):
        raise BadSpecError(["Chỉ tiêu này không đếm loại thành viên đó."])
    exclusion = TargetExclusion.objects.create(
        target=target,
        outlet=spec.member if isinstance(spec.member, Outlet) else None,
        unit=None if isinstance(spec.member, Outlet) else spec.member,
        reason=spec.reason.strip(),
        valid_from=first,
        valid_to=spec.valid_to,
        decided_by=by,
    )
    record(by, "target.member_excluded", target, member_id=spec.member.pk, exclusion_id=exclusion.pk)
    return exclusion


def _open_plan(plan_id: int, by: User | None) -> Plan:
    """Lock the plan that is to be added to. `by` is None for the command line and the demo."""
    plan = Plan.objects.select_for_update(no_key=True).get(pk=plan_id)
    if by is not None:
        gate.require(by, Act.MANAGE_PLAN, plan.unit_id)
    if plan.state == Plan.State.CLOSED:
        raise PlanLockedError(plan)
    return plan


def _next_position(rows: QuerySet[Clause] | QuerySet[Target]) -> int:
    last: int | None = rows.aggregate(last=Max("position"))["last"]
    return (last or 0) + 1
