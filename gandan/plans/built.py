"""Rows as a spec asks for them, not saved: what an action writes and what a form shows before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.plans.models import Task

if TYPE_CHECKING:
    from gandan.plans.models import Plan
    from gandan.plans.specs import TaskSpec


def built_task(plan: Plan, spec: TaskSpec) -> Task:
    return Task(
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
