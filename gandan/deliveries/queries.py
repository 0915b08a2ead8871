"""What screens, evidence and reports ask about deliveries."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Count, Prefetch
from django.utils import timezone

from gandan.deliveries.models import Attempt, Delivery, Receipt, Recording, Rendition
from gandan.deliveries.rules import Course, state_sentence
from gandan.messages.models import MessageVersion

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

    from django.db.models import QuerySet

    from gandan.units.models import Outlet


def listed() -> QuerySet[Delivery]:
    """Deliveries with what a list shows of each, newest first."""
    return Delivery.objects.select_related("version", "outlet__kind", "unit").order_by("-planned_at", "-pk")


def opened() -> QuerySet[Delivery]:
    """Deliveries with all that the page of one shows."""
    return listed().prefetch_related(
        Prefetch("attempt_rows", Attempt.objects.order_by("number")),
        Prefetch("receipts", Receipt.objects.select_related("by").order_by("happened_at")),
        Prefetch("renditions", Rendition.objects.order_by("pk")),
        Prefetch("recordings", Recording.objects.select_related("by").order_by("pk")),
    )


def newest_recording(delivery_id: int) -> Recording | None:
    """Return the row that counts: a voice, or that it was taken back; None when there was never one."""
    row: Recording | None = Recording.objects.filter(delivery_id=delivery_id, replaced_by=None).first()
    return row


def voices() -> QuerySet[Recording]:
    """Return the recordings that go out instead of the machine's voice, of all deliveries."""
    return Recording.objects.filter(replaced_by=None, taken_back_because="")


def voice_of(delivery_id: int) -> Recording | None:
    """Return the recording that goes out instead of the machine's voice."""
    return voices().filter(delivery_id=delivery_id).first()


def voice_at(recordings: Sequence[Recording], moment: datetime) -> Recording | None:
    """Return which of a delivery's recordings, the oldest first, was the one in use at a moment."""
    before = [row for row in recordings if row.at <= moment]
    return before[-1] if before and before[-1].is_voice else None


def recorded_before(deliveries: Iterable[Delivery]) -> set[int]:
    """Find those whose outlet recorded an earlier version of the message: a voice that says the old text."""
    rows = list(deliveries)
    earlier_voices = voices().filter(
        delivery__outlet__in={row.outlet_id for row in rows},
        delivery__version__message__in={row.version.message_id for row in rows},
    )
    names = ("delivery__version__message_id", "delivery__channel", "delivery__outlet_id")
    earlier = [
        (key, number) for *key, number in earlier_voices.values_list(*names, "delivery__version__number")
    ]
    return {
        row.pk
        for row in rows
        if any(
            key == [row.version.message_id, row.channel, row.outlet_id] and number < row.version.number
            for key, number in earlier
        )
    }


def corrected(deliveries: Iterable[Delivery]) -> set[int]:
    """Find those whose version was corrected since: the outlet has, or will have, a newer text."""
    rows = list(deliveries)
    versions = {row.version_id for row in rows}
    newer = set(MessageVersion.objects.filter(corrects__in=versions).values_list("corrects_id", flat=True))
    return {row.pk for row in rows if row.version_id in newer}


def course_of(delivery: Delivery) -> Course:
    """Return how far the delivery has come, in the time zone of the house."""
    local = {
        name: timezone.localtime(at)
        for name in ("due_at", "next_attempt_at", "handed_over_at", "done_at", "recall_confirmed_at")
        if (at := getattr(delivery, name)) is not None
    }
    return Course(
        state=delivery.state,
        attempts=delivery.attempts,
        failure=delivery.failure,
        recalled_because=delivery.recalled_because,
        **local,
    )


def sentence_of(delivery: Delivery) -> str:
    return state_sentence(course_of(delivery))


def counts_by_state(version: MessageVersion) -> Mapping[str, int]:
    """How many deliveries of a version stand in each state; states without any are left out."""
    return count_states(version.deliveries.all())


def count_states(deliveries: QuerySet[Delivery]) -> Mapping[str, int]:
    rows = deliveries.order_by().values_list("state").annotate(rows=Count("pk"))
    return Counter(dict(rows))


@dataclass(frozen=True)
class RunSheetItem:
    """One thing to play or put out today."""

    delivery: Delivery
    renditions: tuple[Rendition, ...]
    plays_today: int
    is_recalled: bool


def run_sheet(outlet: Outlet, on: date) -> list[RunSheetItem]:
    """Return what an outlet has to play on a day, the ones not yet played first.

    Recalled ones that wait for a confirmation come too, so that nobody plays them.
    """
    rows = (
        opened()
        .filter(outlet=outlet, recall_confirmed_at__isnull=True)
        .exclude(state__in=(Delivery.State.SCHEDULED, Delivery.State.FAILED))
    )
    items = [_item(row, on) for row in rows if _is_wanted(row, on)]
    return sorted(items, key=lambda item: (not item.is_recalled, item.plays_today, -item.delivery.pk))


def _is_wanted(delivery: Delivery, on: date) -> bool:
    return timezone.localdate(delivery.due_at) <= on


def _item(delivery: Delivery, on: date) -> RunSheetItem:
    played = [
        receipt
        for receipt in delivery.receipts.all()
        if receipt.kind == Receipt.Kind.PLAYED and timezone.localdate(receipt.happened_at) == on
    ]
    return RunSheetItem(
        delivery,
        tuple(delivery.renditions.all()),
        plays_today=sum(int(receipt.facts.get("plays", 1)) for receipt in played),
        is_recalled=delivery.state == Delivery.State.RECALLED,
    )
