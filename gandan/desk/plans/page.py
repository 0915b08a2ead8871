"""What the pages of a plan show, put together from the rooms below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Count, Q
from django.urls import NoReverseMatch, reverse

from gandan.calendars import clock
from gandan.desk import narrowing
from gandan.desk.narrowing import STATE, of_units, unit_words
from gandan.desk.plans.words import amendment_lines, measure_sentence
from gandan.desk.request import key_of
from gandan.messages.queries import topic_choices
from gandan.people import gate
from gandan.people.errors import NotFoundError
from gandan.people.gate import EveryUnit
from gandan.people.rules import Act
from gandan.plans import queries
from gandan.plans.forecast import forecast_plan
from gandan.plans.models import Assignment, Plan
from gandan.plans.queries import Progress
from gandan.units.models import Unit
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from django.db.models import QuerySet

    from gandan.desk.narrowing import Choice
    from gandan.desk.request import UserRequest
    from gandan.people.models import User
    from gandan.plans.forecast import PlanForecast
    from gandan.plans.models import Clause, Target, Task

TASK = "nhiem-vu"


@dataclass(frozen=True)
class TaskRow:
    task: Task
    lead: str
    progress: Progress


@dataclass(frozen=True)
class TargetRow:
    target: Target
    sentence: str


@dataclass(frozen=True)
class ClauseRow:
    clause: Clause
    targets: list[TargetRow]


@dataclass(frozen=True)
class AssignmentRow:
    assignment: Assignment
    unit_name: str
    state: str  # a sentence
    shape: str  # of the state partial


def plans_of(user: User) -> QuerySet[Plan]:
    """Plans of the units in reach, and those of the units above them, which they carry out."""
    plans = Plan.objects.select_related("unit", "parent")
    reach = gate.units_for(user, Act.VIEW)
    if isinstance(reach, EveryUnit):
        return plans.order_by("-issued_on")
    units, day = unit_map(), clock.today()
    above = {
        upper for unit_id in reach if units.exists(unit_id, day) for upper in units.ancestors(unit_id, day)
    }
    return plans.filter(unit_id__in=reach | above).order_by("-issued_on")


def plan_of(request: UserRequest, pk: int) -> Plan:
    """Return a plan to look at; NotFoundError both when there is none and when it is out of reach."""
    plan = plans_of(request.user).filter(pk=pk).first()
    if plan is None:
        raise NotFoundError(Plan.__name__, pk)
    return plan


def managed_plan(request: UserRequest, pk: int) -> Plan:
    return gate.access(Plan.objects.all(), request.user, Act.MANAGE_PLAN, pk=pk)


def managing_units(user: User) -> list[Unit]:
    """Units whose plans this person writes, the highest first."""
    day = clock.today()
    units = gate.limit(Unit.objects.on(day), user, Act.MANAGE_PLAN, path="pk")
    return sorted(units, key=lambda unit: len(unit_map().ancestors(unit.pk, day)))


def unit_name(unit_id: int, day: date | None = None) -> str:
    return unit_map().name(unit_id, day or clock.today())


def closed_notice(plan: Plan) -> str:
    """Say why nothing can be saved; empty when it can."""
    return "Kế hoạch đã kết thúc, không sửa được nữa." if plan.state == Plan.State.CLOSED else ""


def plan_page(request: UserRequest, plan: Plan) -> dict[str, Any]:
    day = clock.today()
    may_manage = gate.may(request.user, Act.MANAGE_PLAN, plan.unit_id)
    return {
        "plan": plan,
        "issuer": unit_name(plan.unit_id, plan.issued_on),
        "clauses": _clause_rows(plan),
        "tasks": [_task_row(task) for task in _in_order(queries.tasks_of(plan, day))],
        "amendments": amendment_lines(queries.amendments_of(plan)),
        "progress": queries.progress_of(plan, day),
        "left_out": queries.commitments_not_taken_up(plan),
        "children": children_of(request.user, plan),
        "unfolding": unfolding_of(plan),
        "may_manage": may_manage,
        "may_change": may_manage and plan.state != Plan.State.CLOSED,
        "section": "plans",
    }


def unfolding_of(plan: Plan) -> PlanForecast | None:
    """Say what a draft will ask of the units once it is in force."""
    return forecast_plan(plan, clock.today()) if plan.state == Plan.State.DRAFT else None


def _clause_rows(plan: Plan) -> list[ClauseRow]:
    topics = dict(topic_choices())
    return [
        ClauseRow(clause, [TargetRow(each, measure_sentence(each, topics)) for each in clause.targets.all()])
        for clause in queries.clauses_of(plan)
    ]


def children_of(user: User, plan: Plan) -> list[tuple[Plan, str, int]]:
    """Plans that carry this one out: the plan, its unit, how many commitments it has not taken up."""
    taken = Count("clauses__derived_from", filter=Q(clauses__derived_from__plan=plan), distinct=True)
    children = plans_of(user).filter(parent=plan).annotate(taken=taken)
    total = plan.clauses.count()
    return [(child, unit_name(child.unit_id, child.issued_on), total - child.taken) for child in children]


def _in_order(tasks: Iterable[Task]) -> list[Task]:
    """Put each successor after the task that it replaces, wherever that one stands in the annex."""
    found = sorted(tasks, key=lambda task: task.pk)
    root: dict[int | None, int] = {}
    for task in found:
        root[task.pk] = root.get(task.replaces_id, task.pk)
    return sorted(found, key=lambda task: (root[task.pk], task.pk))


def _task_row(task: Task) -> TaskRow:
    lead = task.lead_group.name if task.lead_group else unit_name(task.lead_unit_id or 0, task.starts_on)
    # The counts are annotations of queries.tasks_of.
    counts = (getattr(task, name) for name in ("done_count", "open_count", "late_count"))
    return TaskRow(task, lead, Progress(*counts))


def assignments_of(request: UserRequest, plan: Plan) -> QuerySet[Assignment]:
    """Return assignments of the plan for units in reach; ?nhiem-vu=… keeps one task, ?tim=… some units."""
    rows = Assignment.objects.filter(task__plan=plan).select_related("task")
    rows = of_units(gate.limit(rows, request.user, Act.VIEW), unit_words(request))
    task = key_of(request.GET.get(TASK, ""))
    if task is not None:
        rows = rows.filter(task_id=task)
    return rows.order_by("due_on", "pk")


LATE = "qua-han"


def standings(day: date) -> dict[str, tuple[str, Q]]:
    """Return how work can stand on a day: the words, and the condition."""
    is_open, is_late = Q(state=Assignment.State.OPEN), Q(due_on__lt=day)
    return {
        LATE: ("Quá hạn", is_open & is_late),
        "chua-co": ("Chưa có bằng chứng", is_open & ~is_late),
        "da-co": ("Đã có bằng chứng", Q(state=Assignment.State.DONE)),
        "da-dong": ("Đã đóng", Q(state=Assignment.State.CLOSED)),
    }


def standing(request: UserRequest, rows: QuerySet[Assignment]) -> QuerySet[Assignment]:
    """Keep the work that stands as was chosen; all of it where there is no such standing."""
    chosen = standings(clock.today()).get(request.GET.get(STATE, ""))
    return rows.filter(chosen[1]) if chosen else rows


def assignment_choices(request: UserRequest, rows: QuerySet[Assignment]) -> list[Choice]:
    """Return the standings there are, counted in one query."""
    found = standings(clock.today())
    counts = rows.order_by().aggregate(
        **{slug: Count("pk", filter=condition) for slug, (_, condition) in found.items()}
    )
    return narrowing.choices(request, {slug: words for slug, (words, _) in found.items()}, counts)


def assignment_rows(rows: Iterable[Assignment]) -> list[AssignmentRow]:
    day = clock.today()
    return [_assignment_row(row, day) for row in rows]


def _assignment_row(row: Assignment, day: date) -> AssignmentRow:
    name = unit_name(row.unit_id, min(day, row.occurrence_to))
    if row.state == Assignment.State.DONE:
        return AssignmentRow(row, name, "Đã có bằng chứng", "proved")
    if row.state == Assignment.State.CLOSED:
        return AssignmentRow(row, name, "Đã đóng", "excluded")
    if row.due_on < day:
        return AssignmentRow(row, name, f"Quá hạn {(day - row.due_on).days} ngày, chưa có bằng chứng", "late")
    return AssignmentRow(row, name, "Chưa có bằng chứng", "missing")


def assignment_page(request: UserRequest, pk: int) -> dict[str, Any]:
    rows = Assignment.objects.select_related("task__plan__unit", "unit", "carried_from")
    assignment = gate.access(rows, request.user, Act.VIEW, pk=pk)
    carried = assignment.carried_from
    return {
        "row": _assignment_row(assignment, clock.today()),
        "assignment": assignment,
        "carried_from": unit_name(carried.unit_id, carried.occurrence_to) if carried else "",
        "hand_in": _hand_in_url(request, assignment),
        "section": "plans",
    }


def _hand_in_url(request: UserRequest, assignment: Assignment) -> str:
    """Return where its evidence is handed in, for those who may."""
    may = gate.may(request.user, Act.HAND_IN, assignment.unit_id)
    if not may or assignment.task is None or assignment.state != Assignment.State.OPEN:
        return ""
    try:
        return f"{reverse('desk:evidence:hand_in')}?viec={assignment.pk}"
    except NoReverseMatch:
        return ""
