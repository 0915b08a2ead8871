"""An officer's decision on a machine's draft voice: for one delivery or a unit, with reason and last day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.channels import registry
from gandan.deliveries.actions.attempts import make_anew
from gandan.deliveries.actions.recordings import locked
from gandan.deliveries.errors import PastDayError, WhyDecidedError
from gandan.deliveries.models import Delivery, DraftDecision
from gandan.people import gate
from gandan.people.rules import Act

if TYPE_CHECKING:
    from datetime import date

    from django.db.models import QuerySet

    from gandan.people.models import User

State = Delivery.State


@dataclass(frozen=True)
class DraftWord:
    """What is decided, why, until which day, and for whom."""

    is_allowed: bool
    reason: str
    until: date | None = None
    whole_unit: bool = False


@transaction.atomic
def decide_draft_voice(delivery_id: int, word: DraftWord, *, by: User) -> DraftDecision:
    """Write down whether the draft voice may go out, and have the files made accordingly.

    For the delivery, or for its whole unit. Who only plays what is given does not decide it: it takes whoever
    answers for the unit's outlets. Raises NotAllowedError, WhyDecidedError and PastDayError.
    """
    delivery = locked(delivery_id)
    gate.require(by, Act.MANAGE_OUTLETS, delivery.unit_id)
    if not word.reason.strip():
        raise WhyDecidedError
    if word.until is not None and word.until < clock.today():
        raise PastDayError
    row: DraftDecision = DraftDecision.objects.create(
        unit_id=delivery.unit_id,
        delivery=None if word.whole_unit else delivery,
        is_allowed=word.is_allowed,
        reason=word.reason.strip(),
        until=word.until,
        by=by,
        at=clock.now(),
    )
    for touched in _touched(delivery, whole_unit=word.whole_unit):
        make_anew(touched)
    record(by, "draft_voice.decided", delivery, decision=row.pk, is_allowed=row.is_allowed)
    return row


def _touched(delivery: Delivery, *, whole_unit: bool) -> QuerySet[Delivery]:
    """Return the deliveries that may sound otherwise now: played ones keep the files that were played."""
    spoken = [slug for slug, channel in registry.channels().items() if channel.most_recording_bytes]
    # Of themselves: PostgreSQL locks nothing through the corrections that are not there.
    rows = Delivery.objects.select_for_update(no_key=True, of=("self",)).filter(channel__in=spoken)
    if not whole_unit:
        return rows.filter(pk=delivery.pk).exclude(state=State.RECALLED)
    waiting = (State.SCHEDULED, State.FAILED, State.HANDED_OVER)
    return rows.filter(unit_id=delivery.unit_id, state__in=waiting, version__corrections=None).order_by("pk")
