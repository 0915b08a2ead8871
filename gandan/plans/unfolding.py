"""Which assignments a plan should have on a day, and what must change to get there: pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gandan.plans.models import Assignment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from gandan.plans.occurrences import Occurrence

Key = tuple[int, int, "date"]  # task, unit, first day of the occurrence
State = Assignment.State


@dataclass(frozen=True)
class Existing:
    pk: int
    state: str


@dataclass
class Wanted:
    """One piece of work, and every line of units through which its duty came down."""

    occurrence: Occurrence
    lines: list[tuple[int, ...]] = field(default_factory=list)  # from the first holder to the present one


@dataclass
class Changes:
    create: list[tuple[Key, Wanted]] = field(default_factory=list)
    reopen: list[int] = field(default_factory=list)
    # Why each was closed is told by where the work went: a key, or None when nobody took it over.
    close: list[tuple[int, Key]] = field(default_factory=list)


@dataclass(frozen=True)
class Leads:
    """Who leads a task on a day, and who holds a unit's duties today."""

    on: date
    members: Callable[[int, date], Iterable[int]]  # task, day → units
    line: Callable[[int], Sequence[int]]  # unit → units down to the one that exists; empty: nobody


def wanted(tasks: Mapping[int, Sequence[Occurrence]], leads: Leads) -> dict[Key, Wanted]:
    """Every assignment there should be.

    An occurrence that is over belongs to the units of its last day, handed down to those that exist now;
    one that still runs belongs to the units of today.
    """
    found: dict[Key, Wanted] = {}
    for task_id, spans in tasks.items():
        for span in spans:
            for unit_id in leads.members(task_id, min(leads.on, span.end)):
                line = tuple(leads.line(unit_id))
                if line:
                    key = (task_id, line[-1], span.start)
                    found.setdefault(key, Wanted(span)).lines.append(line)
    return found


def changes(wants: Mapping[Key, Wanted], existing: Mapping[Key, Existing]) -> Changes:
    """Compare what should be with what is. Done work is never touched."""
    result = Changes()
    for key, want in wants.items():
        row = existing.get(key)
        is_settled = _was_done_before(key, want, existing)
        if row is None and not is_settled:
            result.create.append((key, want))
        elif row and row.state == State.CLOSED and not is_settled:
            result.reopen.append(row.pk)
        elif row and row.state == State.OPEN and is_settled:
            result.close.append((row.pk, key))
    result.close.extend(
        (row.pk, key) for key, row in existing.items() if row.state == State.OPEN and key not in wants
    )
    return result


def _was_done_before(key: Key, want: Wanted, existing: Mapping[Key, Existing]) -> bool:
    """Whether each unit that handed the work down had done it already."""
    task_id, _, start = key

    def is_done(unit_id: int) -> bool:
        row = existing.get((task_id, unit_id, start))
        return row is not None and row.state == State.DONE

    return all(any(is_done(unit_id) for unit_id in line[:-1]) for line in want.lines)
