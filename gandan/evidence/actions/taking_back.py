"""A mistake told soon after it was made: it proves nothing any more, and nothing is removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.deliveries.actions import take_back_receipt
from gandan.evidence.actions.standing import settle_assignment, tell_listeners
from gandan.evidence.errors import OutOfOwnHandsError
from gandan.evidence.models import Evidence, Standing, Verdict

if TYPE_CHECKING:
    from gandan.people.models import User

_STILL_OWN = {Standing.State.PENDING, Standing.State.ACCEPTED}


@transaction.atomic
def take_back(receipt_id: int, reason: str, *, by: User) -> None:
    """Take a receipt back together with the proof that was made of it, so that figures follow at once.

    Raises what `take_back_receipt` raises, and OutOfOwnHandsError once a second person has looked at the
    proof or another one stands in its place.
    """
    taken_back = take_back_receipt(receipt_id, reason, by=by)
    evidence = Evidence.objects.filter(receipt=receipt_id).first()
    if evidence is None:
        return  # and none will be made: see `actions.receipts`
    standing = Standing.objects.select_for_update(no_key=True).get(pk=evidence.pk)
    if standing.state not in _STILL_OWN or evidence.verdicts.filter(by__isnull=False).exists():
        raise OutOfOwnHandsError
    Verdict.objects.create(
        evidence=evidence, outcome=Verdict.Outcome.TAKEN_BACK, by=by, reason=taken_back.reason
    )
    standing.state = Standing.State.TAKEN_BACK
    standing.save(update_fields=["state"])
    settle_assignment(evidence, by=by)
    record(by, "evidence.taken_back", evidence, receipt=receipt_id)
    tell_listeners([evidence.pk])
