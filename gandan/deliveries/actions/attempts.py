"""Claiming due deliveries under a lease, and recording what came of each attempt."""

from __future__ import annotations

import logging
import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import connection, transaction
from django.db.models import F, Q
from django.utils import timezone

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.deliveries import rules
from gandan.deliveries.errors import HandOverError, LeaseLostError
from gandan.deliveries.models import Attempt, Delivery
from gandan.deliveries.rendering import prepare
from gandan.deliveries.transports import transport

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.models import QuerySet

    from gandan.deliveries.models import Rendition

logger = logging.getLogger(__name__)

State = Delivery.State


@dataclass(frozen=True)
class Lease:
    """The right to try one delivery until the lease runs out."""

    delivery_id: int
    token: str


def claim_due(limit: int, *, channel: str = "") -> list[Lease]:
    """Take up to `limit` deliveries that are due, for this worker alone."""
    # What was due when it was planned is due whatever a pinned clock says after midnight.
    is_due = Q(due_at__lte=clock.now()) | Q(due_at__lte=F("planned_at"))
    due = Delivery.objects.filter(is_due, state=State.SCHEDULED)
    return _claim(due.filter(channel=channel) if channel else due, limit)


def claim_fetches(limit: int) -> list[Lease]:
    """Take up to `limit` pages that went out and were not fetched back yet."""
    return _claim(Delivery.objects.filter(state=State.HANDED_OVER), limit)


@transaction.atomic
def _claim(waiting: QuerySet[Delivery], limit: int) -> list[Lease]:
    """Lease the rows. One that a killed worker left behind comes back when its lease has run out."""
    now = timezone.now()
    due = waiting.filter(next_attempt_at__lte=now).order_by("next_attempt_at", "pk")
    locked = due.select_for_update(
        no_key=True, skip_locked=connection.features.has_select_for_update_skip_locked
    )
    rows = list(locked[:limit])
    _note_cut_short([row for row in rows if row.lease_token])
    leases = [_lease(row) for row in rows if not _gives_up(row)]
    Delivery.objects.bulk_update(
        rows, ["state", "attempts", "lease_token", "lease_until", "next_attempt_at", "failure"]
    )
    return leases


def _lease(row: Delivery) -> Lease:
    row.attempts += 1
    row.lease_token = secrets.token_hex(16)
    row.lease_until = timezone.now() + timedelta(seconds=settings.GANDAN_DELIVERY_LEASE_SECONDS)
    row.next_attempt_at = row.lease_until
    return Lease(row.pk, row.lease_token)


def _gives_up(row: Delivery) -> bool:
    """End a row whose every attempt took its worker down, so that it does not take down the next one."""
    if row.attempts - row.earlier_attempts < rules.MAX_ATTEMPTS:
        return False
    if row.state == State.SCHEDULED:
        row.state = State.FAILED
    row.failure = rules.GAVE_UP
    row.lease_token, row.lease_until, row.next_attempt_at = "", None, None
    return True


def _note_cut_short(rows: Sequence[Delivery]) -> None:
    Attempt.objects.bulk_create(
        [
            Attempt(delivery=row, number=row.attempts, succeeded=False, error=rules.STOPPED_HALFWAY)
            for row in rows
        ],
        ignore_conflicts=True,
    )


def attempt(lease: Lease) -> Delivery:
    """Render what is not rendered yet, hand it over, and record it.

    Nothing is locked while rendering and handing over: the lease keeps others away. Raises LeaseLostError
    when it ran out meanwhile; the transport then sees the same parcel again and leaves it.
    """
    delivery = Delivery.objects.select_related("version", "outlet", "unit").get(pk=lease.delivery_id)
    _check_lease(delivery, lease)
    try:
        package = prepare(delivery)
        transport().hand_over(package.parcel)
    except HandOverError as error:
        return record_failure(lease, error.sentence, permanent=error.permanent)
    return _record_success(lease, package.renditions, fetch_back=package.fetch_back)


@transaction.atomic
def _record_success(lease: Lease, renditions: Sequence[Rendition], *, fetch_back: bool) -> Delivery:
    delivery = _held(lease)
    Attempt.objects.create(delivery=delivery, number=delivery.attempts, succeeded=True)
    delivery.state = State.HANDED_OVER
    delivery.handed_over_at = clock.now()
    delivery.failure = ""
    delivery.earlier_attempts = delivery.attempts
    _release(delivery, "state", "handed_over_at", "failure", "earlier_attempts")
    if fetch_back:
        Delivery.objects.filter(pk=delivery.pk).update(next_attempt_at=timezone.now())
    delivery.renditions.set(renditions)
    record(None, "delivery.handed_over", delivery, attempt=delivery.attempts)
    return delivery


@transaction.atomic
def record_failure(lease: Lease, sentence: str, *, permanent: bool) -> Delivery:
    """Record that the attempt failed, and when to try again if that can help."""
    delivery = _held(lease)
    Attempt.objects.create(
        delivery=delivery,
        number=delivery.attempts,
        succeeded=False,
        permanent=permanent,
        error=sentence[:300],
    )
    failures = delivery.attempts - delivery.earlier_attempts
    again_at = None if permanent else rules.next_attempt(failures, timezone.now())
    if again_at is None and delivery.state == State.SCHEDULED:
        delivery.state = State.FAILED
    delivery.failure = sentence[:300]
    _release(delivery, "state", "failure")
    Delivery.objects.filter(pk=delivery.pk).update(next_attempt_at=again_at)
    record(None, "delivery.attempt_failed", delivery, attempt=delivery.attempts, permanent=permanent)
    return delivery


def _held(lease: Lease) -> Delivery:
    delivery = Delivery.objects.select_for_update(no_key=True).get(pk=lease.delivery_id)
    _check_lease(delivery, lease)
    return delivery


def _check_lease(delivery: Delivery, lease: Lease) -> None:
    if delivery.lease_token != lease.token:
        raise LeaseLostError(lease.delivery_id)


def _release(delivery: Delivery, *changed: str) -> None:
    delivery.lease_token, delivery.lease_until, delivery.next_attempt_at = "", None, None
    delivery.save(update_fields=["lease_token", "lease_until", "next_attempt_at", *changed])
