from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import Max

from gandan.audit.actions import record
from gandan.plans.actions.amending import Change, amend, open_plan, reason_problems
from gandan.plans.errors import BadSpecError, Problem
from gandan.plans.models import Amendment, Clause, Plan
from gandan.plans.queries import what_hangs_on
from gandan.plans.rules import clause_problems
from gandan.plans.snapshots import CLAUSE_FIELDS, Difference, difference, snapshot
from gandan.plans.specs import NO_REASON, ClauseSpec

if TYPE_CHECKING:
    from gandan.people.models import User
    from gandan.plans.specs import Amending


@transaction.atomic
def add_clause(plan_id: int, spec: ClauseSpec, *, by: User | None, why: Amending = NO_REASON) -> Clause:
    """Add a commitment at the end of the plan, in its official wording."""
    plan = open_plan(plan_id, by)
    _check(plan, spec, reason_problems(plan, why, by))
    start, end = spec.span or (None, None)
    last: int | None = plan.clauses.aggregate(last=Max("position"))["last"]
    clause = Clause.objects.create(
        plan=plan,
        code=spec.code.strip(),
        position=(last or 0) + 1,
        heading=spec.heading,
        text=spec.text.strip(),
        derived_from=spec.derived_from,
        span_start=start,
        span_end=end,
    )
    record(by, "clause.added", clause, plan_id=plan.pk, code=clause.code)
    added = Difference({}, snapshot(clause, CLAUSE_FIELDS))
    amend(plan, Change(Amendment.Kind.ADDED, clause, added), why, by=by)
    return clause


@transaction.atomic
def take_up_commitment(plan_id: int, origin: Clause, *, by: User | None, why: Amending = NO_REASON) -> Clause:
    """Take a commitment of the parent plan into this one, word for word; it may be reworded in a draft.

    A number that this plan uses already for something else gets the next free ending. Once only: whoever
    presses twice, or two people together, would have it counted twice.
    """
    plan = open_plan(plan_id, by)
    if plan.clauses.filter(derived_from=origin).exists():
        raise BadSpecError([Problem("", "Kế hoạch đã nhận cam kết này. Nếu bấm hai lần thì đã nhận rồi.")])
    spec = ClauseSpec(_free_code(plan, origin.code), origin.text, origin.heading, derived_from=origin)
    return add_clause(plan_id, spec, by=by, why=why)


@transaction.atomic
def change_clause(clause_id: int, spec: ClauseSpec, *, by: User | None, why: Amending = NO_REASON) -> Clause:
    """Give a commitment another number, heading or wording. Where it comes from stays."""
    plan, clause = _locked(clause_id, by)
    changed = difference(
        snapshot(clause, CLAUSE_FIELDS),
        {"code": spec.code.strip(), "heading": spec.heading.strip(), "text": spec.text.strip()},
    )
    if not changed:
        return clause
    _check(plan, spec, reason_problems(plan, why, by), but=clause)
    for name, value in changed.after.items():
        setattr(clause, name, value)
    clause.save(update_fields=list(changed.after))
    record(by, "clause.changed", clause, plan_id=plan.pk, before=changed.before, after=changed.after)
    amend(plan, Change(Amendment.Kind.CHANGED, clause, changed), why, by=by)
    return clause


@transaction.atomic
def move_clause(clause_id: int, *, up: bool, by: User | None) -> Clause:
    """Change places with the commitment before or after; the order is no part of the official wording."""
    plan, clause = _locked(clause_id, by)
    clauses = list(plan.clauses.order_by("position", "pk"))
    place = clauses.index(clause)
    other = place - 1 if up else place + 1
    if not 0 <= other < len(clauses):
        return clause
    clauses[place], clauses[other] = clauses[other], clauses[place]
    for position, each in enumerate(clauses, 1):
        each.position = position
    Clause.objects.bulk_update(clauses, ["position"])
    record(by, "clause.moved", clause, plan_id=plan.pk, position=other + 1)
    return clauses[other]


@transaction.atomic
def remove_clause(clause_id: int, *, by: User | None, why: Amending = NO_REASON) -> Clause:
    """Remove a commitment on which nothing hangs; return what it was."""
    plan, clause = _locked(clause_id, by)
    if problems := [*what_hangs_on(clause), *reason_problems(plan, why, by)]:
        raise BadSpecError(problems)
    gone = Difference(snapshot(clause, CLAUSE_FIELDS), {})
    amend(plan, Change(Amendment.Kind.WITHDRAWN, clause, gone), why, by=by)
    record(by, "clause.removed", clause, plan_id=plan.pk, code=clause.code, text=clause.text)
    Clause.objects.filter(pk=clause.pk).delete()
    return clause


def _locked(clause_id: int, by: User | None) -> tuple[Plan, Clause]:
    """Lock the plan first, then read the commitment: what was read before the lock may be old."""
    plan = open_plan(Clause.objects.values_list("plan_id", flat=True).get(pk=clause_id), by)
    return plan, Clause.objects.get(pk=clause_id)


def _check(plan: Plan, spec: ClauseSpec, problems: list[Problem], *, but: Clause | None = None) -> None:
    problems = [*clause_problems(spec), *problems]
    same = plan.clauses.filter(code=spec.code.strip())
    if but is not None:
        same = same.exclude(pk=but.pk)
    if same.exists():
        problems.append(Problem("code", f"Kế hoạch đã có điều khoản {spec.code.strip()}. Hãy chọn số khác."))
    if problems:
        raise BadSpecError(problems)


def _free_code(plan: Plan, code: str) -> str:
    taken = set(plan.clauses.values_list("code", flat=True))
    if code not in taken:
        return code
    return next(found for n in range(2, len(taken) + 3) if (found := f"{code[:16]}-{n}") not in taken)
