from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from gandan.audit.actions import record
from gandan.audit.models import kind_of
from gandan.plans.models import Assignment

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from django.db.models import Model

    from gandan.people.models import User

LONGEST_CONTENT = 400


@transaction.atomic
def complete_assignment(assignment_id: int, *, on: date | datetime, by: User | None = None) -> Assignment:
    """Mark the work as proved on that day; twice is the same as once.

    Work that was closed because its unit is gone may still be proved: evidence often arrives later.
    """
    assignment = _locked(assignment_id)
    if assignment.state == Assignment.State.DONE:
        return assignment
    assignment.state = Assignment.State.DONE
    assignment.done_at = on if isinstance(on, datetime) else timezone.make_aware(datetime.combine(on, time()))
    assignment.save(update_fields=["state", "done_at"])
    record(by, "assignment.completed", assignment, task_id=assignment.task_id)
    return assignment


@transaction.atomic
def reopen_assignment(assignment_id: int, *, by: User | None = None) -> Assignment:
    """Take the mark back, because its evidence was refused or corrected away."""
    assignment = _locked(assignment_id)
    if assignment.state != Assignment.State.DONE:
        return assignment
    was_closed = bool(assignment.closed_reason)
    assignment.state = Assignment.State.CLOSED if was_closed else Assignment.State.OPEN
    assignment.done_at = None
    assignment.save(update_fields=["state", "done_at"])
    record(by, "assignment.reopened", assignment, task_id=assignment.task_id)
    return assignment


@dataclass(frozen=True)
class Errand:
    """Work that no plan asks for: what, about which row, and why it is due on that day."""

    content: str
    about: Model
    due_on: date
    due_steps: tuple[str, ...] = ()


@transaction.atomic
def give_errand(errand: Errand, unit_ids: Iterable[int]) -> int:
    """Give the work to each of the units that does not have it yet; return to how many."""
    about = {"about_kind": kind_of(errand.about), "about_id": errand.about.pk}
    given = Assignment.objects.filter(**about, state=Assignment.State.OPEN)
    wanted = sorted(set(unit_ids) - set(given.values_list("unit_id", flat=True)))
    Assignment.objects.bulk_create(
        [
            Assignment(
                content=errand.content[:LONGEST_CONTENT],
                unit_id=unit_id,
                occurrence_from=errand.due_on,
                occurrence_to=errand.due_on,
                due_on=errand.due_on,
                due_steps=list(errand.due_steps),
                **about,
            )
            for unit_id in wanted
        ],
        ignore_conflicts=True,
    )
    if wanted:
        record(None, "errand.given", errand.about, units=len(wanted))
    return len(wanted)


@transaction.atomic
def end_errand(about: Model, reason: str, *, unless: Collection[int] = ()) -> int:
    """Close the work about the row for all units but some; return for how many."""
    rows = Assignment.objects.filter(
        about_kind=kind_of(about), about_id=about.pk, state=Assignment.State.OPEN
    ).exclude(unit_id__in=unless)
    ended = rows.update(state=Assignment.State.CLOSED, closed_reason=reason)
    if ended:
        record(None, "errand.ended", about, units=ended)
    return ended


def _locked(assignment_id: int) -> Assignment:
    return Assignment.objects.select_for_update(no_key=True).get(pk=assignment_id)
