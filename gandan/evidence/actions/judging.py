from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.evidence.actions.standing import settle_assignment, tell_listeners
from gandan.evidence.errors import AlreadyJudgedError, IncompleteEvidenceError, OwnEvidenceError
from gandan.evidence.models import Evidence, Standing, Verdict
from gandan.people import gate
from gandan.people.rules import Act

if TYPE_CHECKING:
    from gandan.people.models import User

_STATES = {
    Verdict.Outcome.ACCEPTED: Standing.State.ACCEPTED,
    Verdict.Outcome.REFUSED: Standing.State.REFUSED,
}


@transaction.atomic
def judge(  # noqa: PLR0913 - three keywords of one verdict
    evidence_id: int,
    outcome: Verdict.Outcome,
    *,
    by: User,
    reason: str = "",
    seen: Standing.State = Standing.State.PENDING,
) -> Verdict:
    """Accept or refuse a proof as a second person; return the verdict.

    `seen` is how the proof stood on the judge's screen. Raises AlreadyJudgedError when it stands
    otherwise by now, OwnEvidenceError for one's own, IncompleteEvidenceError for a refusal without reason.
    """
    evidence = gate.access(Evidence.objects.select_related("receipt"), by, Act.JUDGE, pk=evidence_id)
    standing = Standing.objects.select_for_update(no_key=True).get(pk=evidence.pk)
    _check(evidence, standing, by=by, seen=seen)
    if outcome == Verdict.Outcome.REFUSED and not reason.strip():
        raise IncompleteEvidenceError("reason", "Hãy ghi lý do trả lại, để đơn vị biết cần bổ sung gì.")
    verdict = Verdict.objects.create(evidence=evidence, outcome=outcome, by=by, reason=reason.strip())
    standing.state = _STATES[outcome]
    standing.save(update_fields=["state"])
    settle_assignment(evidence, by=by)
    record(by, f"evidence.{outcome}", evidence, verdict=verdict.pk)
    tell_listeners([evidence.pk])
    return verdict


def _check(evidence: Evidence, standing: Standing, *, by: User, seen: Standing.State) -> None:
    recorders = {evidence.recorded_by_id, evidence.receipt.by_id if evidence.receipt else None}
    if by.pk in recorders:
        raise OwnEvidenceError
    if standing.state != seen or standing.state == Standing.State.SUPERSEDED:
        raise AlreadyJudgedError(standing.get_state_display())
