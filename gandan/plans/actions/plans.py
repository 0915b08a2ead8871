from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans.errors import BadSpecError, DuplicatePlanError, PlanLockedError, PlanNotReadyError
from gandan.plans.models import Plan
from gandan.plans.occurrences import Timing
from gandan.plans.rules import header_problems, readiness_problems

if TYPE_CHECKING:
    from gandan.people.models import User
    from gandan.plans.specs import PlanHeader


@transaction.atomic
def create_plan(header: PlanHeader, *, by: User | None) -> Plan:
    """Start a draft. Raises BadSpecError, or DuplicatePlanError for the same number, issuer and day."""
    if by is not None:
        gate.require(by, Act.MANAGE_PLAN, header.unit)
    if problems := header_problems(header):
        raise BadSpecError(problems)
    same = Plan.objects.filter(number=header.number, unit=header.unit, issued_on=header.issued_on)
    if same.exists():
        raise DuplicatePlanError(header.number)
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
def put_in_force(plan_id: int, *, by: User | None) -> Plan:
    """From draft to in force; pressing twice is the same as once. Raises PlanNotReadyError."""
    plan = _locked(plan_id, by)
    if plan.state == Plan.State.IN_FORCE:
        return plan
    if plan.state == Plan.State.CLOSED:
        raise PlanLockedError(plan)
    uncadenced = plan.tasks.filter(timing=Timing.CONTINUOUS, cadence="").values_list("number", flat=True)
    if problems := readiness_problems(plan.clauses.count(), list(uncadenced)):
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
