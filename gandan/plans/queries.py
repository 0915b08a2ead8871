"""What screens and reports ask about plans."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Count, Prefetch, Q

from gandan.calendars import queries as calendar
from gandan.calendars.rules import Window
from gandan.plans.deadlines import timing_of
from gandan.plans.errors import Problem
from gandan.plans.models import Amendment, Assignment, Clause, Plan, Target, Task
from gandan.plans.occurrences import occurrences
from gandan.plans.rules import readiness_problems
from gandan.plans.succession import clean_starts

if TYPE_CHECKING:
    from datetime import date

    from django.db.models import QuerySet

AHEAD_DAYS = 14
OPEN, DONE = Assignment.State.OPEN, Assignment.State.DONE


@dataclass(frozen=True)
class Progress:
    """How the work of a plan or a task stands on a day."""

    done: int
    open: int
    late: int  # of the open ones

    @property
    def total(self) -> int:
        return self.done + self.open

    @property
    def sentence(self) -> str:
        if self.total == 0:
            return "Chưa chia việc đến đơn vị nào."
        text = f"{_number(self.done)} trong {_number(self.total)} việc đã có bằng chứng"
        return (
            f"{text}, {_number(self.late)} việc quá hạn." if self.late else f"{text}, không việc nào quá hạn."
        )


def _number(count: int) -> str:
    """Write 8465 as "8.465"."""
    return f"{count:,}".replace(",", ".")


def clauses_of(plan: Plan) -> QuerySet[Clause]:
    """Return the commitments in order, each with its targets and where it comes from."""
    targets = Prefetch("targets", Target.objects.select_related("outlet_kind", "scope", "group"))
    return plan.clauses.select_related("derived_from__plan").prefetch_related(targets).order_by("position")


def tasks_of(plan: Plan, on: date) -> QuerySet[Task]:
    """Rows of the annex, each with its counts: `done_count`, `open_count`, `late_count`."""
    return (
        plan.tasks.select_related("lead_unit", "lead_group", "clause").annotate(**_counts(on)).order_by("pk")
    )


def _counts(on: date) -> dict[str, Count]:
    is_open = Q(assignments__state=OPEN)
    return {
        "done_count": Count("assignments", filter=Q(assignments__state=DONE)),
        "open_count": Count("assignments", filter=is_open),
        "late_count": Count("assignments", filter=is_open & Q(assignments__due_on__lt=on)),
    }


def progress_of(plan: Plan, on: date) -> Progress:
    rows = Assignment.objects.filter(task__plan=plan)
    is_open = Q(state=OPEN)
    counts = rows.aggregate(
        done=Count("pk", filter=Q(state=DONE)),
        open=Count("pk", filter=is_open),
        late=Count("pk", filter=is_open & Q(due_on__lt=on)),
    )
    return Progress(**counts)


def commitments_not_taken_up(plan: Plan) -> QuerySet[Clause]:
    """Return commitments of the parent plan from which no clause of this plan derives."""
    if plan.parent_id is None:
        return Clause.objects.none()
    taken = Clause.objects.filter(plan=plan, derived_from__isnull=False).values("derived_from_id")
    return Clause.objects.filter(plan_id=plan.parent_id).exclude(pk__in=taken).order_by("position")


def gaps_of(plan: Plan) -> list[str]:
    """Say what a draft still lacks before it can be put in force."""
    uncadenced = plan.tasks.filter(timing=Task.Timing.CONTINUOUS, cadence="").values_list("number", flat=True)
    return readiness_problems(plan.clauses.count(), list(uncadenced))


def what_hangs_on(clause: Clause) -> list[Problem]:
    """Say what keeps a commitment from being removed."""
    hanging = (
        (clause.targets.count(), "chỉ tiêu của kế hoạch này"),
        (clause.tasks.count(), "nhiệm vụ của kế hoạch này"),
        (clause.derived.count(), "cam kết của kế hoạch cấp dưới"),
    )
    return [
        Problem("", f"Cam kết {clause.code} còn {count} {what} dựa vào, nên chưa bỏ được.")
        for count, what in hanging
        if count
    ]


def amendments_of(plan: Plan) -> QuerySet[Amendment]:
    """Return what was changed since the plan is in force, the latest first."""
    return plan.amendments.select_related("made_by").order_by("-pk")


def target_starts(target: Target, on: date) -> list[Window]:
    """Return the windows from which a change of the target may count, without touching what is over."""
    return clean_starts(calendar.windows_for(target.window, target.starts_on, target.ends_on), on)


def task_starts(task: Task, on: date) -> list[Window]:
    """Return the occurrences from which a change of the task may count."""
    spans = [Window(each.start, each.end, each.name) for each in occurrences(timing_of(task))]
    return clean_starts(spans, on)
