from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from django.db import connection, transaction

from gandan.audit.actions import record
from gandan.plans.deadlines import Deadlines, timing_of
from gandan.plans.models import Assignment, Plan, Task
from gandan.plans.occurrences import occurrences
from gandan.plans.unfolding import Existing, Leads, changes, wanted
from gandan.text.days import short_date
from gandan.units import queries as units

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from gandan.people.models import User
    from gandan.plans.unfolding import Changes, Key, Wanted

BATCH = 5000
_COLUMNS = (
    "task_id",
    "unit_id",
    "occurrence_from",
    "occurrence_to",
    "due_on",
    "due_steps",
    "state",
    "closed_reason",
    "content",
    "about_kind",
    "carried_from_id",
)


@transaction.atomic
def unfold(plan_id: int, on: date, *, by: User | None = None) -> int:
    """Give every unit its assignments as the units stand on the day; return how many were made.

    The plan's row is locked. Twice is the same as once: new units are picked up, open work of units that
    are gone is closed with the reason and carried to their main successors, done work stays.
    """
    plan = Plan.objects.select_for_update(no_key=True).get(pk=plan_id)
    if plan.state != Plan.State.IN_FORCE:
        return 0
    tasks = {task.pk: task for task in plan.tasks.select_related("lead_group")}
    lines = _Lines(on)
    leads = Leads(on, _members(tasks), lines.of)
    wants = wanted({pk: occurrences(timing_of(task)) for pk, task in tasks.items()}, leads)
    existing = _existing(plan)
    change = changes(wants, existing)
    _close(change, lines)
    Assignment.objects.filter(pk__in=change.reopen).update(state=Assignment.State.OPEN, closed_reason="")
    _create(change, existing, tasks)
    counts = {"created": len(change.create), "closed": len(change.close), "reopened": len(change.reopen)}
    if any(counts.values()):
        record(by, "plan.unfolded", plan, on=on.isoformat(), **counts)
    return counts["created"]


def refold_assignments(on: date) -> int:
    """Unfold every plan in force again, after a change of units or with a new day."""
    plans = Plan.objects.filter(state=Plan.State.IN_FORCE).order_by("pk")
    return sum(unfold(pk, on) for pk in plans.values_list("pk", flat=True))


class _Lines:
    """From a unit down its main successors to the one that exists on the day."""

    def __init__(self, on: date) -> None:
        self._on = on
        self._map = units.unit_map()
        self._known: dict[int, tuple[int, ...]] = {}

    def of(self, unit_id: int) -> tuple[int, ...]:
        if unit_id not in self._known:
            self._known[unit_id] = self._walk(unit_id)
        return self._known[unit_id]

    def _walk(self, unit_id: int) -> tuple[int, ...]:
        line = [unit_id]
        while not self._map.exists(line[-1], self._on):
            heir = None if self._map.first_day(line[-1]) > self._on else self._map.heir(line[-1])
            if heir is None or heir in line:
                return ()
            line.append(heir)
        return tuple(line)

    def reason(self, unit_id: int) -> str:
        """Say why work of this unit was closed, for the officer who looks for it."""
        line = self.of(unit_id)
        if not line:
            return f"Đơn vị không còn vào ngày {short_date(self._on)} và không có đơn vị kế tục."
        if line[-1] == unit_id:
            return "Đơn vị không còn thuộc diện phải làm nhiệm vụ này, hoặc việc đã được làm xong."
        name = self._map.name(line[-1], self._on)
        return f"Đơn vị đã được sắp xếp lại; việc này chuyển cho {name}."


def _members(tasks: dict[int, Task]) -> Callable[[int, date], Iterable[int]]:
    """Answer who leads a task on a day; each group is resolved once a day."""
    known: dict[tuple[int, date], list[int]] = {}

    def members(task_id: int, day: date) -> Iterable[int]:
        task = tasks[task_id]
        if task.lead_group is None:
            return [task.lead_unit_id] if task.lead_unit_id else []
        key = (task.lead_group.pk, day)
        if key not in known:
            known[key] = [unit.pk for unit in units.members_of_group(task.lead_group, day)]
        return known[key]

    return members


def _existing(plan: Plan) -> dict[Key, Existing]:
    rows = Assignment.objects.filter(task__plan=plan).order_by()
    return {
        (task_id, unit_id, start): Existing(pk, state)
        for pk, task_id, unit_id, start, state in rows.values_list(
            "pk", "task_id", "unit_id", "occurrence_from", "state"
        )
    }


def _close(change: Changes, lines: _Lines) -> None:
    by_reason: dict[str, list[int]] = defaultdict(list)
    for pk, (_, unit_id, _) in change.close:
        by_reason[lines.reason(unit_id)].append(pk)
    for reason, keys in by_reason.items():
        Assignment.objects.filter(pk__in=keys).update(state=Assignment.State.CLOSED, closed_reason=reason)


def _create(change: Changes, existing: dict[Key, Existing], tasks: dict[int, Task]) -> None:
    deadlines = Deadlines()
    rows = []
    for key, want in change.create:
        due = deadlines.of(want.occurrence, tasks[key[0]])
        days = (want.occurrence.start, want.occurrence.end, due.on)
        rows.append((key[0], key[1], days, due.steps_json, _origin(key, want, existing)))
    _insert(rows)


def _insert(rows: list[tuple[int, int, tuple[date, date, date], str, int | None]]) -> None:
    """Add open assignments; with 60.000 rows `bulk_create` takes ten times as long."""
    day = connection.ops.adapt_datefield_value
    marks = ", ".join(["%s"] * len(_COLUMNS))
    columns = ", ".join(map(connection.ops.quote_name, _COLUMNS))
    statement = f"INSERT INTO {Assignment._meta.db_table} ({columns}) VALUES ({marks})"  # noqa: S608, SLF001 - our own names, Django's documented API
    values = [
        (task_id, unit_id, *map(day, days), steps, Assignment.State.OPEN.value, "", "", "", origin)
        for task_id, unit_id, days, steps, origin in rows
    ]
    with connection.cursor() as cursor:
        for start in range(0, len(values), BATCH):
            cursor.executemany(statement, values[start : start + BATCH])


def _origin(key: Key, want: Wanted, existing: dict[Key, Existing]) -> int | None:
    """Return the assignment of the unit that is gone, where this one goes on from it."""
    task_id, unit_id, start = key
    for line in want.lines:
        for earlier in reversed(line[:-1]):
            row = existing.get((task_id, earlier, start))
            if row is not None and earlier != unit_id and row.state != Assignment.State.DONE:
                return row.pk
    return None
