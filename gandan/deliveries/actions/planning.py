"""Which outlets a version goes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django_q.tasks import async_task

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.channels import registry
from gandan.deliveries import rules
from gandan.deliveries.actions.attempts import DELIVER_JOB
from gandan.deliveries.actions.recalls import call_back
from gandan.deliveries.actions.staleness import stop_stale
from gandan.deliveries.errors import NothingToRetryError
from gandan.deliveries.models import Delivery
from gandan.messages.actions import approve
from gandan.messages.models import MessageVersion
from gandan.people import gate
from gandan.people.rules import Act
from gandan.units.queries import outlets_on, unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from gandan.audit.actions import Actor
    from gandan.people.models import User
    from gandan.units.models import Outlet


@transaction.atomic
def approve_and_plan(
    message_id: int, *, by: User, revision: int | None = None, facts: str | None = None
) -> tuple[MessageVersion, int]:
    """Freeze the draft and plan its way to every outlet, or do neither; return the version and the count.

    `revision` and `facts` are what this person read; when given, nothing else is approved.
    """
    version = approve(message_id, by=by, revision=revision, facts=facts)
    return version, plan_deliveries(version, by=by)


@transaction.atomic
def plan_deliveries(
    version: MessageVersion, *, by: Actor | None = None, due_at: datetime | None = None
) -> int:
    """Add a row for each channel and outlet that has none yet, and the jobs that carry them.

    May run twice: outlets that were planned before are left alone.
    """
    day = clock.today()
    rows = _missing_rows(version, _outlets(version, day), due_at or clock.now())
    Delivery.objects.bulk_create(rows, batch_size=500, ignore_conflicts=True)
    if version.corrects_id is not None:
        stop_stale(version)
        replaced = _call_back_replaced(version)
        record(by, "deliveries.replaced", version, rows=replaced)
    record(by, "deliveries.planned", version, rows=len(rows))
    for channel in sorted({row.channel for row in rows}):
        async_task(DELIVER_JOB, channel=channel)
    return len(rows)


def _outlets(version: MessageVersion, day: date) -> list[Outlet]:
    """Return the day's outlets in the unit's territory, and all that carried what this corrects."""
    territory = unit_map().territory(version.unit_id, day)
    carried = _carriers(version)
    kinds = {kind for channel in registry.channels().values() for kind in channel.outlet_kinds}
    return [
        outlet
        for outlet in outlets_on(day).filter(kind__code__in=kinds).select_related("kind")
        if outlet.owner_unit_id in territory or outlet.pk in carried
    ]


def _carriers(version: MessageVersion) -> set[int]:
    if version.corrects_id is None:
        return set()
    return set(
        Delivery.objects.filter(version__message_id=version.message_id).values_list("outlet_id", flat=True)
    )


def _missing_rows(version: MessageVersion, outlets: Iterable[Outlet], due_at: datetime) -> list[Delivery]:
    planned = set(Delivery.objects.filter(version=version).values_list("channel", "outlet_id"))
    now = timezone.now()
    slugs = [(slug, frozenset(channel.outlet_kinds)) for slug, channel in sorted(registry.channels().items())]
    return [
        Delivery(
            version=version,
            channel=slug,
            outlet=outlet,
            unit_id=outlet.owner_unit_id,
            planned_at=clock.now(),
            due_at=due_at,
            next_attempt_at=now,
        )
        for outlet in outlets
        for slug, kinds in slugs
        if outlet.kind.code in kinds and (slug, outlet.pk) not in planned
    ]


def _call_back_replaced(version: MessageVersion) -> int:
    """Call back every copy of the earlier versions, paper and recordings too; return how many.

    What was not sent yet is called off; whoever holds a copy takes it down and says so. A correction
    that leaves the old leaflet on the shelf beside the new one corrects nothing.
    """
    older = MessageVersion.objects.filter(message=version.message_id, number__lt=version.number)
    rows = Delivery.objects.filter(version__in=older.values("pk"))
    return call_back(rows, Delivery.RecallKind.REPLACED, rules.REPLACED)


@transaction.atomic
def send_again(delivery_id: int, *, by: User) -> Delivery:
    """Put a failed delivery back in line, after somebody mended the cause."""
    delivery = Delivery.objects.select_for_update(no_key=True).get(pk=delivery_id)
    gate.require(by, Act.DELIVER, delivery.unit_id)
    if delivery.state != Delivery.State.FAILED:
        raise NothingToRetryError(delivery_id)
    delivery.state = Delivery.State.SCHEDULED
    delivery.earlier_attempts = delivery.attempts
    delivery.next_attempt_at = timezone.now()
    delivery.failure = ""
    delivery.save(update_fields=["state", "earlier_attempts", "next_attempt_at", "failure"])
    record(by, "delivery.sent_again", delivery)
    async_task(DELIVER_JOB, channel=delivery.channel)
    return delivery
