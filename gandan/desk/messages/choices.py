from __future__ import annotations

from gandan.plans.models import Clause, Plan


def clause_choices() -> list[tuple[str, str]]:
    """Return (key, words) of every clause of the plans in force: what a message may serve."""
    clauses = Clause.objects.filter(plan__state=Plan.State.IN_FORCE).select_related("plan")
    return [(str(clause.pk), f"{clause.plan.number}, {clause.code}: {clause.text}") for clause in clauses]
