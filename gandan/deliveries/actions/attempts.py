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
from django_q.tasks import async_task

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.deliveries import rules
from gandan.deliveries.errors import HandOverError, LeaseLostError
from gandan.deliveries.models import Attempt, Delivery
from gandan.deliveries.rendering import heard_in, prepare
from gandan.deliveries.transports import transport

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from django.db.models import QuerySet

    from gandan.deliveries.rendering import Package

logger = logging.getLogger(__name__)

DELIVER_JOB = "gandan.deliveries.jobs.deliver_due"
State = Delivery.State
OUT = (State.HANDED_OVER, State.DONE)


@dataclass(frozen=True)
class Lease:
    """The right to try one delivery until the lease runs out."""

    delivery_id: int
    token: str


def claim_due(limit: int, *, channel: str = "") -> list[Lease]:
    """Take up to `limit` deliveries that are due, for this worker alone.

    Also those that are out already and whose files must be made anew.
    """
    # What was due when it was planned is due whatever a pinned clock says after midnight.
    is_due = Q(due_at__lte=clock.now()) | Q(due_at__lte=F("planned_at"))
    to_remake = Q(needs_remaking=True, state__in=OUT)
    due = Delivery.objects.filter((is_due & Q(state=State.SCHEDULED)) | to_remake)
    return _claim(due.filter(channel=channel) if channel else due, limit)


def claim_fetches(limit: int) -> list[Lease]:
    """Take up to `limit` pages that went out and were not fetched back yet."""
    return _claim(Delivery.objects.filter(state=State.HANDED_OVER, needs_remaking=False), limit)


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
    return _lease([row.pk for row in rows if not _gives_up(row)])


def _lease(delivery_ids: Sequence[int]) -> list[Lease]:
    """Lease rows that the caller holds. They share a token: each is given back alone, by its id."""
    token = secrets.token_hex(16)
    until = timezone.now() + timedelta(seconds=settings.GANDAN_DELIVERY_LEASE_SECONDS)
    Delivery.objects.filter(pk__in=delivery_ids).update(
        attempts=F("attempts") + 1, lease_token=token, lease_until=until, next_attempt_at=until
    )
    return [Lease(pk, token) for pk in delivery_ids]


def _gives_up(row: Delivery) -> bool:
    """End a row whose every attempt took its worker down, so that it does not take down the next one."""
    if row.attempts - row.earlier_attempts < rules.MAX_ATTEMPTS:
        return False
    if row.state == State.SCHEDULED:
        row.state = State.FAILED
    row.failure = rules.GAVE_UP
    _release(row, "state", "failure")
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
    delivery = Delivery.objects.select_related("version__corrects", "outlet", "unit").get(
        pk=lease.delivery_id
    )
    _check_lease(delivery, lease)
    heard = heard_in(delivery)
    outcome = _carry(delivery)
    with transaction.atomic():
        if isinstance(outcome, HandOverError):
            delivery = record_failure(lease, outcome.sentence, permanent=outcome.permanent)
        else:
            delivery = _record_success(lease, outcome)
        if heard_in(delivery) != heard:
            make_anew(delivery)  # somebody recorded it meanwhile: this attempt may not have had it
    return delivery


def _carry(delivery: Delivery) -> Package | HandOverError:
    try:
        package = prepare(delivery)
        transport().hand_over(package.parcel)
    except HandOverError as error:
        return error
    return package


@transaction.atomic
def _record_success(lease: Lease, package: Package) -> Delivery:
    delivery = _held(lease)
    Attempt.objects.create(delivery=delivery, number=delivery.attempts, succeeded=True)
    is_first = delivery.state == State.SCHEDULED
    if is_first:
        delivery.state = State.HANDED_OVER
        delivery.handed_over_at = clock.now()
    delivery.failure = ""
    delivery.needs_remaking = False
    delivery.earlier_attempts = delivery.attempts
    is_to_fetch = package.fetch_back and delivery.state == State.HANDED_OVER
    _release(
        delivery,
        *("state", "handed_over_at", "failure", "needs_remaking", "earlier_attempts"),
        again_at=timezone.now() if is_to_fetch else None,
    )
    delivery.renditions.set(package.renditions)
    if is_first:
        record(None, "delivery.handed_over", delivery, attempt=delivery.attempts)
    else:
        # Of the version, so that its public pages are made anew with the new sound.
        record(None, "delivery.files_renewed", delivery.version, delivery=delivery.pk)
    return delivery


def make_anew(delivery: Delivery) -> None:
    """Have the files made again with the newest recording, in the caller's transaction, which holds the row.

    What was not sent yet is simply sent with it. An attempt under way is left to end: it sees by itself
    that the recording changed, and two workers never carry one delivery.
    """
    now = timezone.now()
    if delivery.state == State.FAILED:
        delivery.state = State.SCHEDULED  # the machine's voice may have been what stood in the way
    delivery.needs_remaking = delivery.state in OUT
    if delivery.lease_until is None or delivery.lease_until <= now:
        delivery.failure = ""
        delivery.next_attempt_at = now
        delivery.earlier_attempts = delivery.attempts
    delivery.save(update_fields=["state", "needs_remaking", "failure", "next_attempt_at", "earlier_attempts"])
    async_task(DELIVER_JOB, channel=delivery.channel)


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
    _release(delivery, "state", "failure", again_at=again_at)
    record(None, "delivery.attempt_failed", delivery, attempt=delivery.attempts, permanent=permanent)
    return delivery


def _held(lease: Lease) -> Delivery:
    delivery = Delivery.objects.select_for_update(no_key=True).get(pk=lease.delivery_id)
    _check_lease(delivery, lease)
    return delivery


def _check_lease(delivery: Delivery, lease: Lease) -> None:
    if delivery.lease_token != lease.token:
        raise LeaseLostError(lease.delivery_id)


def _release(delivery: Delivery, *changed: str, again_at: datetime | None = None) -> None:
    delivery.lease_token, delivery.lease_until, delivery.next_attempt_at = "", None, again_at
    delivery.save(update_fields=["lease_token", "lease_until", "next_attempt_at", *changed])
