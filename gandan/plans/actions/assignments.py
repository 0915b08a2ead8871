from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from gandan.audit.actions import record
from gandan.plans.models import Assignment

if TYPE_CHECKING:
    from gandan.people.models import User


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


def _locked(assignment_id: int) -> Assignment:
    return Assignment.objects.select_for_update(no_key=True).get(pk=assignment_id)
