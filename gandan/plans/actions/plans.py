from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans.errors import (
    BadSpecError,
    DuplicatePlanError,
    PlanLockedError,
    PlanNotReadyError,
    Problem,
)
from gandan.plans.models import Plan, Target
from gandan.plans.queries import gaps_of
from gandan.plans.rules import header_problems
from gandan.plans.snapshots import difference, snapshot

if TYPE_CHECKING:
    from gandan.people.models import User
    from gandan.plans.specs import PlanHeader


PLAN_FIELDS = ("number", "title", "issued_on", "period_from", "period_to")
HEADER_FIELDS = (*PLAN_FIELDS, "unit_id", "parent_id")


@transaction.atomic
def create_plan(header: PlanHeader, *, by: User | None) -> Plan:
    """Start a draft. Raises BadSpecError, or DuplicatePlanError for the same number, issuer and day."""
    if by is not None:
        gate.require(by, Act.MANAGE_PLAN, header.unit)
    _check(header)
    plan = Plan.objects.create(
        number=header.number.strip(),
        title=header.title.strip(),
        unit=header.unit,
        issued_on=header.issued_on,
        period_from=header.period_from,
        period_to=header.period_to,
        parent=header.parent,
        source_text=header.source_text,
    )
    record(by, "plan.created", plan, number=plan.number)
    return plan


@transaction.atomic
def change_header(plan_id: int, header: PlanHeader, *, by: User | None) -> Plan:
    """Change the head of a draft. Targets and tasks that ran the whole period follow a new period."""
    plan = _locked(plan_id, by)
    if plan.state != Plan.State.DRAFT:
        raise PlanLockedError(plan)
    if by is not None:
        gate.require(by, Act.MANAGE_PLAN, header.unit)
    _check(header, but=plan)
    asked = {name: getattr(header, name) for name in ("unit", "parent", *PLAN_FIELDS)}
    before = snapshot(plan, HEADER_FIELDS)
    for rows in (Target.objects.filter(clause__plan=plan), plan.tasks.all()):
        rows.filter(starts_on=plan.period_from).update(starts_on=header.period_from)
        rows.filter(ends_on=plan.period_to).update(ends_on=header.period_to)
    for name, value in asked.items():
        setattr(plan, name, value.strip() if isinstance(value, str) else value)
    plan.save(update_fields=list(asked))
    changed = difference(before, snapshot(plan, HEADER_FIELDS))
    record(by, "plan.header_changed", plan, before=changed.before, after=changed.after)
    return plan


def _check(header: PlanHeader, *, but: Plan | None = None) -> None:
    same = Plan.objects.filter(number=header.number.strip(), unit=header.unit, issued_on=header.issued_on)
    if but is not None:
        same = same.exclude(pk=but.pk)
    if same.exists():
        raise DuplicatePlanError(header.number)
    if problems := [*header_problems(header), *(_rooted_problems(but, header) if but else ())]:
        raise BadSpecError(problems)


def _rooted_problems(plan: Plan, header: PlanHeader) -> list[Problem]:
    """Say what already hangs on the issuer and the parent of a draft."""
    problems = []
    above, seen = header.parent, set[int]()
    while above is not None and above.pk not in seen:
        seen.add(above.pk)
        above = above.parent
    if plan.pk in seen:
        problems.append(
            Problem("parent", "Kế hoạch này đứng trên kế hoạch vừa chọn, nên không thực hiện nó được.")
        )
    if header.parent != plan.parent and plan.clauses.filter(derived_from__plan=plan.parent_id).exists():
        sentence = "Kế hoạch đã nhận cam kết của cấp trên cũ. Hãy bỏ các cam kết đó trước khi đổi."
        problems.append(Problem("parent", sentence))
    if header.unit != plan.unit and Target.objects.filter(clause__plan=plan).exists():
        sentence = "Kế hoạch đã có chỉ tiêu đếm theo đơn vị cũ. Hãy bỏ các chỉ tiêu đó trước khi đổi đơn vị."
        problems.append(Problem("unit", sentence))
    return problems


@transaction.atomic
def put_in_force(plan_id: int, *, by: User | None) -> Plan:
    """From draft to in force; pressing twice is the same as once. Raises PlanNotReadyError."""
    plan = _locked(plan_id, by)
    if plan.state == Plan.State.IN_FORCE:
        return plan
    if plan.state == Plan.State.CLOSED:
        raise PlanLockedError(plan)
    if problems := gaps_of(plan):
        raise PlanNotReadyError(plan, problems)
    plan.state = Plan.State.IN_FORCE
    plan.save(update_fields=["state"])
    record(by, "plan.put_in_force", plan)
    return plan


@transaction.atomic
def close_plan(plan_id: int, *, by: User | None) -> Plan:
    plan = _locked(plan_id, by)
    if plan.state == Plan.State.CLOSED:
        return plan
    plan.state = Plan.State.CLOSED
    plan.save(update_fields=["state"])
    record(by, "plan.closed", plan)
    return plan


def _locked(plan_id: int, by: User | None) -> Plan:
    plan = Plan.objects.select_for_update(no_key=True).get(pk=plan_id)
    if by is not None:
        gate.require(by, Act.MANAGE_PLAN, plan.unit_id)
    return plan
