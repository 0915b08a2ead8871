"""Calling a version back from every outlet that may hold it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.deliveries.actions.settling import settle
from gandan.deliveries.errors import NotRecalledError, ReasonMissingError
from gandan.deliveries.models import Delivery
from gandan.deliveries.stale import OWN_PAGE
from gandan.messages.actions import withdraw
from gandan.messages.models import MessageVersion, Withdrawal
from gandan.people import gate
from gandan.people.rules import Act

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from gandan.people.models import User

RecallKind = Delivery.RecallKind


@transaction.atomic
def recall_version(version_id: int, reason: str, *, by: User) -> int:
    """Withdraw the version and tell every outlet; return how many deliveries that concerns.

    What never went out is called off at once; what is out waits for each outlet to confirm.
    """
    if not reason.strip():
        raise ReasonMissingError
    version = MessageVersion.objects.get(pk=version_id)
    if not Withdrawal.objects.filter(version=version).exists():
        withdraw(version_id, by=by, reason=reason)
    concerned = call_back(Delivery.objects.filter(version=version), RecallKind.WITHDRAWN, reason)
    settle(version)
    record(by, "deliveries.recalled", version, rows=concerned)
    return concerned


def call_back(deliveries: QuerySet[Delivery], kind: Delivery.RecallKind, reason: str) -> int:
    """Set rows to recalled inside the caller's transaction; return how many."""
    open_rows = deliveries.exclude(state=Delivery.State.RECALLED)
    rows = list(open_rows.select_for_update(no_key=True).values_list("pk", flat=True))
    chosen = Delivery.objects.filter(pk__in=rows)
    # A row under lease is being handed over this very moment: it may be out.
    never_out = Q(state=Delivery.State.FAILED) | (
        Q(state=Delivery.State.SCHEDULED) & (Q(lease_until__isnull=True) | Q(lease_until__lte=timezone.now()))
    )
    # A page of our own is gone with the withdrawal itself.
    ours = OWN_PAGE
    confirmed = list(chosen.filter(never_out | ours).values_list("pk", flat=True))
    chosen.update(
        state=Delivery.State.RECALLED,
        recall_kind=kind,
        recalled_because=reason,
        recalled_at=clock.now(),
        needs_remaking=False,
        next_attempt_at=None,
        lease_token="",
        lease_until=None,
    )
    Delivery.objects.filter(pk__in=confirmed).update(recall_confirmed_at=clock.now())
    return len(rows)


@transaction.atomic
def confirm_recall(delivery_id: int, *, by: User) -> Delivery:
    """Record that the outlet no longer carries the version; a second confirmation changes nothing."""
    delivery = Delivery.objects.select_for_update(no_key=True).get(pk=delivery_id)
    gate.require(by, Act.DELIVER, delivery.unit_id)
    if delivery.state != Delivery.State.RECALLED:
        raise NotRecalledError(delivery_id)
    if delivery.recall_confirmed_at is None:
        delivery.recall_confirmed_at = clock.now()
        delivery.save(update_fields=["recall_confirmed_at"])
        record(by, "delivery.recall_confirmed", delivery)
        settle(delivery.version)
    return delivery
