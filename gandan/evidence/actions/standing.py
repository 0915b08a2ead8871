"""How proofs stand, kept in the transaction of whatever changed them; and who is told."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, cast

from django.conf import settings
from django.utils.module_loading import import_string

from gandan.evidence.models import Evidence, Standing
from gandan.plans.actions.assignments import complete_assignment, reopen_assignment
from gandan.plans.models import Assignment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gandan.people.models import User

Listener = Callable[..., object]
State = Standing.State


def standing_of(evidence: Evidence, state: str) -> Standing:
    """Return the row that counts the proof, not saved yet."""
    return Standing(
        evidence=evidence,
        state=state,
        kind=evidence.kind,
        unit_id=evidence.unit_id,
        outlet_id=evidence.outlet_id,
        happened_on=evidence.happened_on,
        topics=evidence.topics,
    )


def tell_listeners(evidence_ids: Iterable[int]) -> None:
    """Call what is above this room inside the same transaction, so that no figure lags behind its proof."""
    ids = list(evidence_ids)
    if not ids:
        return
    for path in settings.GANDAN_AFTER_EVIDENCE:
        _listener(path)(*ids)


@cache
def _listener(path: str) -> Listener:
    return cast("Listener", import_string(path))


def settle_assignment(evidence: Evidence, *, by: User | None = None) -> None:
    """Let the assignment of the proof follow: done while one proof of it is accepted."""
    if evidence.assignment_id is None:
        return
    proofs = Standing.objects.filter(evidence__assignment_id=evidence.assignment_id, state=State.ACCEPTED)
    first_day = proofs.order_by("happened_on").values_list("happened_on", flat=True).first()
    if first_day is not None:
        complete_assignment(evidence.assignment_id, on=first_day, by=by)
    elif Assignment.objects.filter(pk=evidence.assignment_id, state=Assignment.State.DONE).exists():
        reopen_assignment(evidence.assignment_id, by=by)
