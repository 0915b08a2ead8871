"""A reading as the next version of a plan: what is new, changed or gone there, and making it so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import Max

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans.actions.clauses import add_clause, change_clause, remove_clause
from gandan.plans.actions.confirming import decided_of
from gandan.plans.actions.parties import made_parties
from gandan.plans.actions.plans import change_header
from gandan.plans.actions.saving import (
    close_reading,
    header_spec,
    numbered,
    row_gaps,
    span_of,
    target_spec,
    task_rows,
)
from gandan.plans.actions.steps import keep_added, keep_step, open_reading
from gandan.plans.actions.targets import add_target, change_target, withdraw_target
from gandan.plans.actions.tasks import add_task, change_task, withdraw_task
from gandan.plans.actions.unfold import unfold
from gandan.plans.changes import changes_of, next_target_spec, old_parts
from gandan.plans.comparison import Part, pairs
from gandan.plans.drafts import CLAUSE, DECIDED_KINDS, TARGET, TASK, header_gaps
from gandan.plans.errors import BadSpecError, PlanLockedError, Problem
from gandan.plans.models import Clause, Plan, ReadingRow, Target, Task
from gandan.plans.occurrences import ONE_TIME
from gandan.plans.queries import target_starts, task_starts
from gandan.plans.row_specs import next_task_spec, task_spec
from gandan.plans.specs import Amending, ClauseSpec
from gandan.plans.succession import next_start

if TYPE_CHECKING:
    from gandan.people.models import User
    from gandan.plans.changes import OldPart
    from gandan.plans.models import Reading
    from gandan.plans.task_rows import TaskRow

State = ReadingRow.State
ENDINGS = (TASK, TARGET, CLAUSE)  # a commitment goes last: what hangs on it goes before


@transaction.atomic
def follow_plan(reading_id: int, plan: Plan | None, *, by: User) -> Reading:
    """Compare the rows with a plan of the same unit, or with none. What is unchanged is confirmed."""
    reading = open_reading(reading_id, by)
    if plan is not None:
        _check(reading, plan, by)
    rows = list(reading.rows.filter(kind__in=DECIDED_KINDS))
    step = keep_step(reading, "follow", rows, by=by)
    reading.follows = plan
    reading.save(update_fields=["follows"])
    reading.rows.filter(pk__in=[row.pk for row in rows if row.fields.get("is_gone")]).delete()
    own = [row for row in rows if not row.fields.get("is_gone")]
    for row in own:
        row.fields.pop("old", None)
    if plan is not None:
        keep_added(step, _relate(reading, plan, own))
    ReadingRow.objects.bulk_update(own, ["fields", "state"])
    record(by, "reading.compared", reading, plan_id=plan.pk if plan else None)
    return reading


def _check(reading: Reading, plan: Plan, by: User) -> None:
    gate.require(by, Act.MANAGE_PLAN, plan.unit_id)
    if plan.unit_id != reading.unit_id:
        raise BadSpecError([Problem("plan", "Hãy chọn một kế hoạch của cùng đơn vị.")])
    if plan.state == Plan.State.CLOSED:
        raise PlanLockedError(plan)


def _relate(reading: Reading, plan: Plan, rows: list[ReadingRow]) -> list[ReadingRow]:
    """Tell each row which part it goes on from; return rows, made here, for the parts that are gone."""
    left: list[tuple[str, OldPart]] = []
    known = old_parts(plan)
    is_same = _is_number_of(plan, reading.header.get("number", ""))
    for kind, parts in known.items():
        own = [row for row in rows if row.kind == kind]
        new = [Part(row.pk, row.text, str(row.fields.get("number") or "")) for row in own]
        found = pairs(new, [Part(part.pk, text, number) for part, text, number in parts], is_retold=is_same)
        for row in own:
            if row.pk in found:
                row.fields["old"] = found[row.pk]
        left += [(kind, part) for part in parts if part[0].pk not in found.values()]
    _confirm_unchanged(reading, rows)
    if is_same and len(left) * 2 > sum(map(len, known.values())):
        return []  # a news item retells some of its plan: what it leaves out is not gone
    return _gone(reading, left)


def _is_number_of(plan: Plan, told: str) -> bool:
    number = plan.number.strip().casefold()
    return bool(number) and number == told.strip().casefold()


def _gone(reading: Reading, left: list[tuple[str, OldPart]]) -> list[ReadingRow]:
    last: int = reading.rows.aggregate(last=Max("position"))["last"] or 0
    gone = [
        ReadingRow(
            reading=reading,
            kind=kind,
            position=position,
            text=text,
            fields={"old": part.pk, "is_gone": True, "number": number},
        )
        for position, (kind, (part, text, number)) in enumerate(left, last + 1)
    ]
    for row in gone:
        row.save()
    return gone


def _confirm_unchanged(reading: Reading, rows: list[ReadingRow]) -> None:
    changes = changes_of(reading, rows)
    known = dict(_found(reading, rows))
    for row in rows:
        if row.state == State.PROPOSED and row.fields.get("old") and not changes.get(row.pk):
            row.state = State.CONFIRMED
            found = known.get(row.pk)
            if found is not None and found.is_sure:
                row.fields["decided"] = decided_of(found)


def _found(reading: Reading, rows: list[ReadingRow]) -> list[tuple[int, TaskRow]]:
    return [(row.pk, found) for row, found in task_rows(reading, rows)]


@transaction.atomic
def apply_reading(reading_id: int, reason: str, *, by: User) -> Plan:
    """Bring the plan that the reading follows up to the confirmed rows; dropped rows leave it as it is.

    A draft is simply changed. In force, each change is an amendment with the reason, from the next clean
    day, and what is open of its work is unfolded anew.
    """
    reading = open_reading(reading_id, by)
    plan = reading.follows
    if plan is None:
        raise BadSpecError([Problem("plan", "Hãy chọn kế hoạch mà văn bản này là bản mới.")])
    rows = list(reading.rows.filter(kind__in=DECIDED_KINDS))
    if problems := [*header_gaps(reading.header), *row_gaps(reading, rows)]:
        raise BadSpecError([Problem("", problem) for problem in problems])
    confirmed = [row for row in rows if row.state == State.CONFIRMED]
    applied = _Applied(plan, reason, by)
    if plan.state == Plan.State.DRAFT:
        change_header(plan.pk, replace(header_spec(reading, plan.parent), source_text=""), by=by)
        plan.refresh_from_db()
    found = dict(_found(reading, confirmed))
    staying = [row for row in confirmed if not row.fields.get("is_gone")]
    for kind in (CLAUSE, TARGET, TASK):
        for row in staying:
            if row.kind == kind:
                applied.go_on(row, found.get(row.pk))
    for kind in ENDINGS:
        for row in confirmed:
            if row.kind == kind and row.fields.get("is_gone"):
                applied.end(row)
    unfold(plan.pk, clock.today(), by=by)
    return close_reading(reading, plan, by=by)


class _Applied:
    """Makes one row after another so, each through the action of its kind."""

    def __init__(self, plan: Plan, reason: str, by: User) -> None:
        self._plan, self._by = plan, by
        self._reason = reason

    def go_on(self, row: ReadingRow, found: TaskRow | None) -> None:
        old = row.fields.get("old")
        if row.kind == CLAUSE:
            self._clause(row, old)
        elif row.kind == TARGET:
            self._target(row, old)
        elif found is not None:
            self._task(found, old)

    def end(self, row: ReadingRow) -> None:
        key = int(row.fields["old"])
        if row.kind == CLAUSE:
            remove_clause(key, by=self._by, why=Amending(self._reason, None))
        elif row.kind == TARGET:
            withdraw_target(key, by=self._by, why=self._why(Target.objects.get(pk=key)))
        else:
            withdraw_task(key, by=self._by, why=self._why(Task.objects.get(pk=key)))

    def _clause(self, row: ReadingRow, old: int | None) -> None:
        why = Amending(self._reason, None)
        if old is None:
            code = _free_code(self._plan, "")
            spec = ClauseSpec(code, row.text, str(row.fields.get("heading", "")))
            add_clause(self._plan.pk, spec, by=self._by, why=why)
            return
        clause = Clause.objects.get(pk=old)
        change_clause(clause.pk, ClauseSpec(clause.code, row.text, clause.heading), by=self._by, why=why)

    def _target(self, row: ReadingRow, old: int | None) -> None:
        if old is None:
            why = Amending(self._reason, None)
            code = _free_code(self._plan, "CT")
            spec = ClauseSpec(code, row.text, span=span_of(row))
            clause = add_clause(self._plan.pk, spec, by=self._by, why=why)
            made = target_spec(self._plan, row, code=f"chi-tieu-{code.lower()}")
            add_target(clause.pk, made, by=self._by, why=why)
            return
        target = Target.objects.select_related("outlet_kind", "scope", "group").get(pk=old)
        change_target(target.pk, next_target_spec(target, row), by=self._by, why=self._why(target))

    def _task(self, found: TaskRow, old: int | None) -> None:
        parties = made_parties(self._plan, found)
        if old is None:
            spec = numbered(task_spec(self._plan, found, parties), self._plan.tasks.count() + 1)
            add_task(self._plan.pk, spec, by=self._by, why=Amending(self._reason, None))
            return
        task = Task.objects.select_related("plan", "lead_unit", "lead_group", "clause").get(pk=old)
        change_task(task.pk, next_task_spec(task, found, parties), by=self._by, why=self._why(task))

    def _why(self, part: Target | Task) -> Amending:
        """Return the reason and the next clean day from which a change may count."""
        today = clock.today()
        is_once = isinstance(part, Task) and part.timing in ONE_TIME
        if self._plan.state != Plan.State.IN_FORCE or is_once:
            return Amending(self._reason, None)
        starts = task_starts(part, today) if isinstance(part, Task) else target_starts(part, today)
        first = next_start(starts, today)
        return Amending(self._reason, first.start if first else None)


def _free_code(plan: Plan, root: str) -> str:
    taken = set(plan.clauses.values_list("code", flat=True))
    return next(code for n in range(1, len(taken) + 2) if (code := f"{root}{n:02}") not in taken)
