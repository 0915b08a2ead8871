from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.plans.actions.amending import Change, amend, first_day, open_plan, reach_problems, reason_problems
from gandan.plans.actions.unfold import unfold
from gandan.plans.built import built_task
from gandan.plans.deadlines import Deadlines, timing_of
from gandan.plans.errors import BadSpecError, Problem
from gandan.plans.models import Amendment, Assignment, Plan, Task
from gandan.plans.occurrences import ONE_TIME, Timing, occurrences
from gandan.plans.queries import task_starts
from gandan.plans.rules import task_problems
from gandan.plans.snapshots import TASK_FIELDS, TIMING_FIELDS, Difference, difference, snapshot
from gandan.plans.specs import NO_REASON
from gandan.text.days import short_date
from gandan.units.queries import members_of_group

if TYPE_CHECKING:
    from datetime import date

    from django.db.models import QuerySet

    from gandan.people.models import User
    from gandan.plans.specs import Amending, TaskSpec

State = Assignment.State


@transaction.atomic
def add_task(plan_id: int, spec: TaskSpec, *, by: User | None, why: Amending = NO_REASON) -> Task:
    """Add a row of the annex; it becomes work once the plan is in force and unfolded."""
    plan = open_plan(plan_id, by)
    problems = [*_problems(plan, spec), *_lead_problems(plan, spec, by), *reason_problems(plan, why, by)]
    same = plan.tasks.filter(number=spec.number, content=spec.content.strip(), withdrawn_from__isnull=True)
    if same.exists():
        sentence = "Phụ lục đã có nhiệm vụ cùng số, cùng nội dung. Nếu bấm hai lần thì đã lưu rồi."
        problems.append(Problem("number", sentence))
    if problems:
        raise BadSpecError(problems)
    task = built_task(plan, spec)
    task.save()
    task.partner_groups.set(spec.partner_groups)
    record(by, "task.added", task, plan_id=plan.pk, number=task.number)
    amend(plan, Change(Amendment.Kind.ADDED, task, Difference({}, snapshot(task, TASK_FIELDS))), why, by=by)
    return task


@transaction.atomic
def change_task(task_id: int, spec: TaskSpec, *, by: User | None, why: Amending = NO_REASON) -> Task:
    """Change a row of the annex; return the task that holds from now on.

    In force, other leads or another rhythm of repeated work make a successor from a clean day, so that nobody
    is asked for work of months gone by and nothing late disappears. Work that is done once is dated anew
    where it is open. What is done keeps its history.
    """
    plan, task = _locked(task_id, by)
    asked = built_task(plan, spec)
    if _keeps_start(plan, task):
        asked.starts_on = task.starts_on
    changed = difference(
        snapshot(task, TASK_FIELDS)
        | {"partner_groups": sorted(group.pk for group in task.partner_groups.all())},
        snapshot(asked, TASK_FIELDS) | {"partner_groups": sorted(group.pk for group in spec.partner_groups)},
    )
    if not changed:
        return task
    problems = [*_problems(plan, spec), *_running_problems(plan, task, spec)]
    if changed.touches(("lead_unit_id", "lead_group_id")):
        problems.extend(_lead_problems(plan, spec, by))
    if problems := [*problems, *reason_problems(plan, why, by)]:
        raise BadSpecError(problems)
    if plan.state == Plan.State.IN_FORCE and task.timing not in ONE_TIME and changed.touches(TIMING_FIELDS):
        task = _succeed(task, asked, why)
    else:
        _change_in_place(task, asked, changed)
    task.partner_groups.set(spec.partner_groups)
    record(by, "task.changed", task, plan_id=plan.pk, before=changed.before, after=changed.after)
    amend(plan, Change(Amendment.Kind.CHANGED, task, changed), why, by=by)
    unfold(plan.pk, clock.today(), by=by)
    return task


@transaction.atomic
def withdraw_task(task_id: int, *, by: User | None, why: Amending = NO_REASON) -> Task:
    """Remove a task of a draft; in force, ask for it no more from a clean day and keep what was done."""
    plan, task = _locked(task_id, by)
    if problems := [*_ended_problems(task), *reason_problems(plan, why, by)]:
        raise BadSpecError(problems)
    if plan.state == Plan.State.DRAFT:
        record(by, "task.removed", task, plan_id=plan.pk, number=task.number, content=task.content)
        Task.objects.filter(pk=task.pk).delete()
        return task
    reason = f"Nhiệm vụ thôi áp dụng, lý do: {why.reason.strip()}"
    if task.timing in ONE_TIME:
        day = _end_once(task, reason)
    else:
        day = first_day(task_starts(task, clock.today()), why.counts_from)
        _end(task, day, reason)
    record(by, "task.withdrawn", task, plan_id=plan.pk, counts_from=day.isoformat())
    gone = Difference(snapshot(task, TASK_FIELDS), {})
    amend(plan, Change(Amendment.Kind.WITHDRAWN, task, gone), why, by=by)
    return task


def _locked(task_id: int, by: User | None) -> tuple[Plan, Task]:
    """Lock the plan first, then read the task: what was read before the lock may be old."""
    plan = open_plan(Task.objects.values_list("plan_id", flat=True).get(pk=task_id), by)
    return plan, Task.objects.select_related("lead_group").get(pk=task_id)


def _keeps_start(plan: Plan, task: Task) -> bool:
    """Repeated work of a plan in force began when it began."""
    return plan.state == Plan.State.IN_FORCE and task.timing not in ONE_TIME


def _problems(plan: Plan, spec: TaskSpec) -> list[Problem]:
    problems = task_problems(spec)
    if plan.state == Plan.State.IN_FORCE and spec.timing == Timing.CONTINUOUS and not spec.cadence:
        sentence = "Kế hoạch đang thực hiện: việc “thường xuyên” phải đặt nhịp thực hiện để giao được việc."
        problems.append(Problem("cadence", sentence))
    return problems


def _lead_problems(plan: Plan, spec: TaskSpec, by: User | None) -> list[Problem]:
    if spec.lead_group is not None:
        led = {unit.pk for unit in members_of_group(spec.lead_group, clock.today())}
    else:
        led = {spec.lead_unit.pk} if spec.lead_unit else set()
    return reach_problems(plan, "lead", led, by)


def _running_problems(plan: Plan, task: Task, spec: TaskSpec) -> list[Problem]:
    problems = _ended_problems(task)
    if plan.state == Plan.State.IN_FORCE and (task.timing in ONE_TIME) != (spec.timing in ONE_TIME):
        sentence = (
            "Kế hoạch đang thực hiện: không đổi được giữa việc làm một lần và việc làm theo kỳ. "
            "Hãy thôi áp dụng nhiệm vụ này rồi thêm nhiệm vụ mới."
        )
        problems.append(Problem("timing", sentence))
    return problems


def _ended_problems(task: Task) -> list[Problem]:
    if task.withdrawn_from is None:
        return []
    return [Problem("", "Nhiệm vụ này đã thôi áp dụng hoặc đã có nhiệm vụ thay, không sửa được nữa.")]


def _change_in_place(task: Task, asked: Task, changed: Difference) -> None:
    names = [name for name in changed.after if name != "partner_groups"]
    for name in names:
        setattr(task, name, getattr(asked, name))
    task.save(update_fields=[name.removesuffix("_id") for name in names])
    if task.timing in ONE_TIME:
        _date_anew(task)
    elif changed.touches(("timing_text",)):
        _word_anew(task)


def _date_anew(task: Task) -> None:
    """Give work that is done once its new days. What is done keeps the deadline it met.

    The first day names the work in the table, so it moves for all rows: nobody is asked twice.
    """
    for occurrence in occurrences(timing_of(task)):
        due = Deadlines().of(occurrence, task)
        task.assignments.update(occurrence_from=occurrence.start)
        task.assignments.exclude(state=State.DONE).update(
            occurrence_to=occurrence.end, due_on=due.on, due_steps=list(due.steps)
        )


def _word_anew(task: Task) -> None:
    """Let what is open say its deadline by the new words of the annex."""
    deadlines = Deadlines()
    for occurrence in occurrences(timing_of(task)):
        rows = task.assignments.filter(state=State.OPEN, occurrence_from=occurrence.start)
        rows.update(due_steps=list(deadlines.of(occurrence, task).steps))


def _succeed(task: Task, asked: Task, why: Amending) -> Task:
    today = clock.today()
    day = first_day(task_starts(task, today), why.counts_from)
    if asked.ends_on < max(day, today):
        raise BadSpecError([Problem("ends_on", "Ngày cuối phải từ hôm nay và từ ngày áp dụng trở đi.")])
    _end(task, day, f"Nhiệm vụ được sửa từ ngày {short_date(day)}, lý do: {why.reason.strip()}")
    asked.starts_on, asked.replaces = day, task
    asked.save()
    return asked


def _end(task: Task, day: date, reason: str) -> None:
    """Ask for nothing from the day on; close what is open of it, and say why to whoever looks for it."""
    _stop(task, day, last=day - timedelta(days=1))
    _close(task.assignments.filter(occurrence_from__gte=day), reason)


def _end_once(task: Task, reason: str) -> date:
    """Take back all that is open of work that is done once; return today, from which nobody is asked.

    Its month or quarter may begin before the task does: no day tells which rows are concerned.
    """
    today = clock.today()
    _stop(task, today, last=task.starts_on - timedelta(days=1))
    _close(task.assignments.all(), reason)
    return today


def _stop(task: Task, day: date, *, last: date) -> None:
    task.withdrawn_from, task.ends_on = day, last
    task.save(update_fields=["withdrawn_from", "ends_on"])


def _close(rows: QuerySet[Assignment], reason: str) -> None:
    rows.filter(state=State.OPEN).update(state=State.CLOSED, closed_reason=reason[:300])
