from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import Max

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.plans.actions.amending import Change, amend, first_day, open_plan, reach_problems, reason_problems
from gandan.plans.errors import BadSpecError, Problem
from gandan.plans.models import Amendment, Clause, Plan, Target, TargetExclusion
from gandan.plans.queries import target_starts
from gandan.plans.rules import target_problems
from gandan.plans.snapshots import COUNTING_FIELDS, TARGET_FIELDS, Difference, difference, snapshot
from gandan.plans.specs import NO_REASON

if TYPE_CHECKING:
    from datetime import date

    from gandan.people.models import User
    from gandan.plans.specs import Amending, TargetSpec


@transaction.atomic
def add_target(clause_id: int, spec: TargetSpec, *, by: User | None, why: Amending = NO_REASON) -> Target:
    """Attach a typed measure to a clause. A target may also be added while the plan is in force."""
    plan = open_plan(Clause.objects.values_list("plan_id", flat=True).get(pk=clause_id), by)
    clause = Clause.objects.get(pk=clause_id)
    problems = [*target_problems(spec), *reason_problems(plan, why, by)]
    problems.extend(reach_problems(plan, "scope", [spec.scope.pk], by))
    if clause.targets.filter(code=spec.code).exists():
        problems.append(Problem("code", f"Điều khoản đã có chỉ tiêu {spec.code}."))
    if clause.targets.filter(title=spec.title.strip(), withdrawn_from__isnull=True).exists():
        problems.append(
            Problem("title", "Cam kết này đã có chỉ tiêu cùng tên. Nếu bấm hai lần thì đã lưu rồi.")
        )
    if problems:
        raise BadSpecError(problems)
    last: int | None = Target.objects.filter(clause__plan=plan).aggregate(last=Max("position"))["last"]
    target = built_target(clause, plan, spec)
    target.position = (last or 0) + 1
    target.save()
    record(by, "target.added", target, plan_id=plan.pk, code=target.code)
    added = Difference({}, snapshot(target, TARGET_FIELDS))
    amend(plan, Change(Amendment.Kind.ADDED, target, added), why, by=by)
    return target


def built_target(clause: Clause, plan: Plan, spec: TargetSpec) -> Target:
    """Return the row the spec asks for, not saved: also what a form shows before anything is."""
    return Target(
        clause=clause,
        code=spec.code,
        title=spec.title.strip(),
        population=spec.population,
        outlet_kind=spec.outlet_kind,
        unit_levels=list(spec.unit_levels),
        scope=spec.scope,
        group=spec.group,
        evidence_kinds=list(spec.evidence_kinds),
        topics=list(spec.topics),
        minimum_count=spec.minimum_count,
        window=spec.window,
        goal_share=spec.goal_share,
        is_internal=spec.is_internal,
        method=spec.method.strip(),
        starts_on=spec.starts_on or plan.period_from,
        ends_on=spec.ends_on or plan.period_to,
    )


@transaction.atomic
def change_target(target_id: int, spec: TargetSpec, *, by: User | None, why: Amending = NO_REASON) -> Target:
    """Give a target another wording or measure; return the target that holds from now on.

    In force, another measure makes a successor that counts from a clean day (see `succession`): the target
    as it was ends the day before, so every window before keeps its list and its figures. Words alone, and
    everything in a draft, change in place.
    """
    plan, target = _locked(target_id, by)
    asked = built_target(target.clause, plan, spec)
    if plan.state == Plan.State.IN_FORCE:
        asked.starts_on = target.starts_on
    fields = TARGET_FIELDS if plan.state == Plan.State.IN_FORCE else (*TARGET_FIELDS, "starts_on")
    changed = difference(snapshot(target, fields), snapshot(asked, fields))
    if not changed:
        return target
    problems = [*target_problems(spec), *_ended_problems(target), *reason_problems(plan, why, by)]
    if spec.scope.pk != target.scope_id:
        problems.extend(reach_problems(plan, "scope", [spec.scope.pk], by))
    if problems:
        raise BadSpecError(problems)
    if plan.state == Plan.State.IN_FORCE and changed.touches(COUNTING_FIELDS):
        return _succeed(plan, target, asked, changed, why, by)
    for name in changed.after:
        setattr(target, name, getattr(asked, name))
    target.save(update_fields=list(changed.after))
    record(by, "target.changed", target, plan_id=plan.pk, before=changed.before, after=changed.after)
    amend(plan, Change(Amendment.Kind.CHANGED, target, changed), why, by=by)
    return target


def _succeed(  # noqa: PLR0913, PLR0917 - one step of change_target
    plan: Plan, target: Target, asked: Target, changed: Difference, why: Amending, by: User | None
) -> Target:
    """End the target and start its successor, who takes over the members that are left out."""
    today = clock.today()
    day = first_day(target_starts(target, today), why.counts_from)
    if asked.ends_on < max(day, today):
        raise BadSpecError([Problem("ends_on", "Ngày cuối phải từ hôm nay và từ ngày áp dụng trở đi.")])
    _end(target, day)
    asked.code, asked.position = _next_code(target), target.position
    asked.starts_on, asked.replaces = day, target
    asked.save()
    _carry_exclusions(target, asked, day)
    record(
        by, "target.succeeded", asked, plan_id=plan.pk, replaces=target.pk, counts_from=day.isoformat(),
        before=changed.before, after=changed.after,
    )  # fmt: skip
    amend(plan, Change(Amendment.Kind.CHANGED, asked, changed), why, by=by)
    return asked


@transaction.atomic
def withdraw_target(target_id: int, *, by: User | None, why: Amending = NO_REASON) -> Target:
    """Remove a target of a draft; in force, stop counting it from a clean day and keep what was counted."""
    plan, target = _locked(target_id, by)
    if problems := [*_ended_problems(target), *reason_problems(plan, why, by)]:
        raise BadSpecError(problems)
    if plan.state == Plan.State.DRAFT:
        record(by, "target.removed", target, plan_id=plan.pk, title=target.title)
        Target.objects.filter(pk=target.pk).delete()
        return target
    day = first_day(target_starts(target, clock.today()), why.counts_from)
    _end(target, day)
    record(by, "target.withdrawn", target, plan_id=plan.pk, counts_from=day.isoformat())
    gone = Difference(snapshot(target, TARGET_FIELDS), {})
    amend(plan, Change(Amendment.Kind.WITHDRAWN, target, gone), why, by=by)
    return target


def _locked(target_id: int, by: User | None) -> tuple[Plan, Target]:
    """Lock the plan first, then read the target: what was read before the lock may be old."""
    plan = open_plan(Target.objects.values_list("clause__plan_id", flat=True).get(pk=target_id), by)
    return plan, Target.objects.select_related("clause", "outlet_kind", "scope", "group").get(pk=target_id)


def _ended_problems(target: Target) -> list[Problem]:
    if target.withdrawn_from is None:
        return []
    return [Problem("", "Chỉ tiêu này đã thôi áp dụng hoặc đã có chỉ tiêu thay, không sửa được nữa.")]


def _end(target: Target, day: date) -> None:
    target.withdrawn_from, target.ends_on = day, day - timedelta(days=1)
    target.save(update_fields=["withdrawn_from", "ends_on"])


def _next_code(target: Target) -> str:
    """Return the code with the next free ending: chi-tieu-01, chi-tieu-01-2, chi-tieu-01-3."""
    root, _, ending = target.code.rpartition("-") if target.replaces_id else (target.code, "", "1")
    taken = set(target.clause.targets.values_list("code", flat=True))
    number = int(ending) + 1 if ending.isdecimal() else 2
    while f"{root[:56]}-{number}" in taken:
        number += 1
    return f"{root[:56]}-{number}"


def _carry_exclusions(target: Target, successor: Target, day: date) -> None:
    if target.population != successor.population:
        return
    TargetExclusion.objects.bulk_create(
        TargetExclusion(
            target=successor,
            outlet_id=row.outlet_id,
            unit_id=row.unit_id,
            reason=row.reason,
            valid_from=max(row.valid_from, day),
            valid_to=row.valid_to,
            decided_by_id=row.decided_by_id,
        )
        for row in target.exclusions.order_by("pk")
        if row.valid_to is None or row.valid_to > day
    )
