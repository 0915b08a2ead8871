"""From the confirmed rows of a reading to a draft plan: all of it, or nothing."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.plans.actions.clauses import add_clause
from gandan.plans.actions.parties import made_parties
from gandan.plans.actions.plans import create_plan
from gandan.plans.actions.steps import open_reading
from gandan.plans.actions.targets import add_target
from gandan.plans.actions.tasks import add_task
from gandan.plans.drafts import CLAUSE, DECIDED_KINDS, TARGET, TASK, header_day, header_gaps
from gandan.plans.errors import BadSpecError, Problem
from gandan.plans.measures import measure_of
from gandan.plans.models import Plan, Reading, ReadingRow
from gandan.plans.registry import registry_for
from gandan.plans.row_specs import task_spec
from gandan.plans.specs import ClauseSpec, PlanHeader, TargetSpec, TaskSpec
from gandan.plans.task_rows import task_row
from gandan.units.models import OutletKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gandan.people.models import User
    from gandan.plans.models import Clause
    from gandan.plans.task_rows import TaskRow

State = ReadingRow.State
LONGEST_NAMED = 60


@transaction.atomic
def save_reading(reading_id: int, *, by: User, parent: Plan | None = None) -> Plan:
    """Make a draft plan of the confirmed rows. Raises BadSpecError with all that is missing."""
    reading = open_reading(reading_id, by)
    rows = list(reading.rows.filter(kind__in=DECIDED_KINDS))
    problems = [*header_gaps(reading.header), *row_gaps(reading, rows)]
    if not any(row.state == State.CONFIRMED and row.kind == CLAUSE for row in rows):
        problems.append("Chưa xác nhận cam kết nào.")
    if problems:
        raise BadSpecError([Problem("", problem) for problem in problems])
    plan = create_plan(header_spec(reading, parent), by=by)
    confirmed = [row for row in rows if row.state == State.CONFIRMED]
    clauses = _add_clauses(plan, [row for row in confirmed if row.kind == CLAUSE], by)
    for number, row in enumerate((row for row in confirmed if row.kind == TARGET), 1):
        _add_target(plan, row, number, clauses, by)
    for count, (_, found) in enumerate(task_rows(reading, confirmed), 1):
        add_task(plan.pk, numbered(task_spec(plan, found, made_parties(plan, found)), count), by=by)
    return close_reading(reading, plan, by=by)


def close_reading(reading: Reading, plan: Plan, *, by: User) -> Plan:
    reading.plan, reading.state = plan, Reading.State.SAVED
    reading.save(update_fields=["plan", "state"])
    record(by, "reading.saved", reading, plan_id=plan.pk)
    return plan


def task_rows(reading: Reading, rows: Iterable[ReadingRow]) -> list[tuple[ReadingRow, TaskRow]]:
    """Return the tasks among the rows, each with what is known of it."""
    registry = registry_for(reading.unit_id, header_day(reading.header, "date"))
    return [(row, task_row(row.text, row.fields, registry)) for row in rows if row.kind == TASK]


def numbered(spec: TaskSpec, count: int) -> TaskSpec:
    """Give a task the number of its place where the annex gives it none."""
    return spec if spec.number else replace(spec, number=str(count))


def row_gaps(reading: Reading, rows: list[ReadingRow]) -> list[str]:
    """Say which rows keep the reading from being saved."""
    waiting = sum(row.state == State.PROPOSED for row in rows)
    problems = [f"Còn {waiting} dòng chưa xác nhận hoặc bỏ."] if waiting else []
    confirmed = [row for row in rows if row.state == State.CONFIRMED and not row.fields.get("is_gone")]
    problems.extend(
        f"Chỉ tiêu “{row.text[:LONGEST_NAMED]}” chưa chọn cách đếm."
        for row in confirmed
        if row.kind == TARGET and not row.fields.get("old") and not measure_of(row.fields)["counted"]
    )
    for row, found in task_rows(reading, confirmed):
        name = f"Nhiệm vụ “{row.text[:LONGEST_NAMED]}”"
        if not found.lead.choice:
            problems.append(f"{name} chưa chọn cơ quan chủ trì.")
        if not found.when.timing:
            problems.append(f"{name} chưa chọn thời gian thực hiện.")
    return problems


def header_spec(reading: Reading, parent: Plan | None) -> PlanHeader:
    days = [header_day(reading.header, key) for key in ("date", "period_from", "period_to")]
    issued_on, first, last = (day for day in days if day is not None)
    return PlanHeader(
        number=reading.header["number"],
        title=reading.header["title"],
        unit=reading.unit,
        issued_on=issued_on,
        period_from=first,
        period_to=last,
        parent=parent,
        source_text=reading.source_text,
    )


def _add_clauses(plan: Plan, rows: list[ReadingRow], by: User) -> list[Clause]:
    return [
        add_clause(
            plan.pk,
            ClauseSpec(f"{number:02}", row.text, str(row.fields.get("heading", "")), span=span_of(row)),
            by=by,
        )
        for number, row in enumerate(rows, 1)
    ]


def span_of(row: ReadingRow) -> tuple[int, int] | None:
    if row.span_start is None or row.span_end is None:
        return None
    return row.span_start, row.span_end


def _add_target(plan: Plan, row: ReadingRow, number: int, clauses: list[Clause], by: User) -> None:  # noqa: PLR0913, PLR0917 - one step of save_reading
    """Attach the target to the commitment whose words hold it, or to one of its own."""
    holder = next((clause for clause in clauses if _holds(clause, row)), None)
    clause = holder or add_clause(plan.pk, ClauseSpec(f"CT{number:02}", row.text, span=span_of(row)), by=by)
    add_target(clause.pk, target_spec(plan, row, code=f"chi-tieu-{number:02}"), by=by)


def target_spec(plan: Plan, row: ReadingRow, *, code: str) -> TargetSpec:
    measure = measure_of(row.fields)
    counted = str(measure["counted"])
    kind = OutletKind.objects.filter(code=counted).first()
    kinds = measure["evidence_kinds"]
    return TargetSpec(
        code=code,
        title=row.text[:300],
        scope=plan.unit,
        outlet_kind=kind,
        unit_levels=() if kind else (counted,),
        evidence_kinds=tuple(map(str, kinds)) if isinstance(kinds, list | tuple) else (),
        window=str(measure["window"]),
        minimum_count=int(str(measure["minimum_count"])),
        goal_share=Decimal(str(measure["value"])) / 100,
    )


def _holds(clause: Clause, row: ReadingRow) -> bool:
    if clause.span_start is None or clause.span_end is None or row.span_start is None:
        return False
    return clause.span_start <= row.span_start < clause.span_end
