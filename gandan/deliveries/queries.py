"""What screens, evidence and reports ask about deliveries."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from django.db.models import Count, Max, Prefetch, Q
from django.utils import timezone

from gandan.deliveries.models import (
    Attempt,
    Delivery,
    DraftDecision,
    Receipt,
    Recording,
    Rendition,
    Take,
    VoiceTest,
)
from gandan.deliveries.rules import Course, not_taken_back, recording_closed, state_sentence
from gandan.messages.models import MessageVersion
from gandan.messages.queries import stale_facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

    from django.db.models import QuerySet

    from gandan.people.models import User
    from gandan.units.models import Outlet


def listed() -> QuerySet[Delivery]:
    """Deliveries with what a list shows of each, newest first."""
    wanted = ("version__corrects", "outlet__kind", "unit")
    return Delivery.objects.select_related(*wanted).order_by("-planned_at", "-pk")


def opened() -> QuerySet[Delivery]:
    """Deliveries with all that the page of one shows."""
    return listed().prefetch_related(
        Prefetch("attempt_rows", Attempt.objects.order_by("number")),
        Prefetch("receipts", Receipt.objects.select_related("by", "taken_back__by").order_by("happened_at")),
        Prefetch("renditions", Rendition.objects.prefetch_related("takes__by").order_by("pk")),
        Prefetch("recordings", Recording.objects.select_related("by").order_by("pk")),
    )


def standing_receipts() -> QuerySet[Receipt]:
    """Return the receipts that nobody took back."""
    rows: QuerySet[Receipt] = Receipt.objects.filter(taken_back=None)
    return rows


def why_not_taken_back(receipt: Receipt, by: User) -> str:
    """Say why this person cannot take the receipt back; nothing where it can be done."""
    return not_taken_back(
        is_own=receipt.by_id == by.pk,
        recorded_for=timezone.now() - receipt.recorded_at,
        hours=settings.GANDAN_TAKE_BACK_HOURS,
    )


def sound_before(receipt: Receipt) -> Rendition | None:
    """Return the delivery's newest sound among those made before what the receipt tells of."""
    sounds = Rendition.objects.filter(
        deliveries=receipt.delivery_id, media_type__startswith="audio/", made_at__lte=receipt.happened_at
    )
    row: Rendition | None = sounds.prefetch_related("takes__by").order_by("-pk").first()
    return row


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


def newest_take(outlet_id: int, digest: str) -> Take | None:
    """Return the row that counts for a sentence: a voice, or that it was taken back."""
    row: Take | None = Take.objects.filter(outlet_id=outlet_id, sentence=digest, replaced_by=None).first()
    return row


def takes_of(outlet_id: int, digests: Iterable[str]) -> dict[str, Take]:
    """Return, by the digest of the sentence, the takes of an outlet that go on air."""
    rows = Take.objects.filter(
        outlet_id=outlet_id, sentence__in=set(digests), replaced_by=None, taken_back_because=""
    )
    return {row.sentence: row for row in rows.select_related("by")}


def heard_until_now(delivery: Delivery) -> tuple[int | None, ...]:
    """Return what changes whenever somebody changes who is heard in a delivery."""
    recording = newest_recording(delivery.pk)
    takes = Take.objects.filter(outlet_id=delivery.outlet_id).aggregate(newest=Max("pk"))
    word = DraftDecision.objects.filter(_words_about(delivery)).aggregate(newest=Max("pk"))
    return recording.pk if recording else None, takes["newest"], word["newest"]


@dataclass(frozen=True)
class DraftVoice:
    """Whether the draft voice may say a delivery, and by whose decision; without one, as the house is set."""

    is_allowed: bool
    decision: DraftDecision | None = None


def draft_voice(delivery: Delivery, on: date) -> DraftVoice:
    """Return the newest decision that holds on the day; one for the delivery goes before its unit's."""
    return draft_voices([delivery], on)[delivery.pk]


def draft_voices(deliveries: Sequence[Delivery], on: date) -> dict[int, DraftVoice]:
    """Return the same for many deliveries."""
    about = Q(delivery__in=[row.pk for row in deliveries]) | Q(
        delivery=None, unit__in={row.unit_id for row in deliveries}
    )
    decisions = _decisions(about, on)
    return {row.pk: _decided(row, decisions) for row in deliveries}


def draft_voice_of_unit(unit_id: int, on: date) -> DraftVoice:
    """Return the newest decision for all that the unit gives out: for sound that is no delivery."""
    return _newest(_decisions(Q(delivery=None, unit=unit_id), on))


def draft_voice_permissions(on: date) -> QuerySet[DraftDecision]:
    """Return the decisions that let the draft voice out on the day, the newest first."""
    holding = DraftDecision.objects.filter(Q(until=None) | Q(until__gte=on)).order_by()
    newest = holding.values("unit", "delivery").annotate(newest=Max("pk")).values("newest")
    rows: QuerySet[DraftDecision] = DraftDecision.objects.filter(pk__in=newest, is_allowed=True)
    return rows.select_related("by", "unit", "delivery__version", "delivery__outlet").order_by("-pk")


def newest_voice_tests() -> dict[str, VoiceTest]:
    """Return the last test that was asked for, by the name of the voice."""
    newest = VoiceTest.objects.order_by().values("voice").annotate(newest=Max("pk")).values("newest")
    return {row.voice: row for row in VoiceTest.objects.filter(pk__in=newest).order_by("pk")}


def _decisions(about: Q, on: date) -> list[DraftDecision]:
    holding = DraftDecision.objects.filter(about).filter(Q(until=None) | Q(until__gte=on))
    return list(holding.select_related("by").order_by("pk"))


def _decided(delivery: Delivery, decisions: Sequence[DraftDecision]) -> DraftVoice:
    own = [one for one in decisions if one.delivery_id == delivery.pk]
    of_unit = [one for one in decisions if one.delivery_id is None and one.unit_id == delivery.unit_id]
    return _newest(own or of_unit)


def _newest(counting: Sequence[DraftDecision]) -> DraftVoice:
    if not counting:
        return DraftVoice(settings.GANDAN_DRAFT_VOICE_ALLOWED)
    return DraftVoice(counting[-1].is_allowed, counting[-1])


def _words_about(delivery: Delivery) -> Q:
    return Q(delivery_id=delivery.pk) | Q(delivery=None, unit_id=delivery.unit_id)


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


def printed(deliveries: Iterable[Delivery]) -> dict[int, int]:
    """Return, by delivery, how many copies on paper were signed for."""
    signed = standing_receipts().filter(delivery__in=[row.pk for row in deliveries]).order_by("pk")
    counted: Counter[int] = Counter()
    for delivery_id, facts in signed.values_list("delivery_id", "facts"):
        counted[delivery_id] += int(facts.get("copies") or 0)
    return dict(counted)


def replacements(deliveries: Iterable[Delivery]) -> dict[int, Delivery]:
    """Return, by the copy that was called back, what its outlet has or will have of the newest version."""
    rows = [row for row in deliveries if row.state == Delivery.State.RECALLED]
    newest = (
        Delivery.objects.filter(
            version__message__in={row.version.message_id for row in rows},
            outlet__in={row.outlet_id for row in rows},
        )
        .exclude(state=Delivery.State.RECALLED)
        .select_related("version")
        .order_by("version__number")
    )
    found = {(row.version.message_id, row.channel, row.outlet_id): row for row in newest} if rows else {}
    keys = {row.pk: (row.version.message_id, row.channel, row.outlet_id) for row in rows}
    numbers = {row.pk: row.version.number for row in rows}
    return {
        pk: found[key] for pk, key in keys.items() if key in found and found[key].version.number > numbers[pk]
    }


def closed_to_voices(deliveries: Iterable[Delivery]) -> dict[int, str]:
    """Say of each delivery why nobody should record its text; nothing while it is worth recording."""
    rows = list(deliveries)
    newer, stale = corrected(rows), stale_facts(row.version_id for row in rows)
    return {
        row.pk: recording_closed(row.state, is_corrected=row.pk in newer, is_stale=row.version_id in stale)
        for row in rows
    }


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
    last_played_at: datetime | None
    is_recalled: bool
    taken_back: tuple[Receipt, ...] = ()  # of today
    last_play: Receipt | None = None  # of today, by when it was written down

    @property
    def sound_seconds(self) -> float | None:
        """How long it takes on air; None where nobody's sound has been made."""
        return self._seconds(is_sound=True)

    @property
    def script_seconds(self) -> float | None:
        """How long a person will need to read it."""
        return self._seconds(is_sound=False)

    def _seconds(self, *, is_sound: bool) -> float | None:
        alike = (row for row in self.renditions if row.media_type.startswith("audio/") is is_sound)
        return next((row.seconds for row in alike if row.seconds), None)


def run_sheet(outlet: Outlet, on: date) -> list[RunSheetItem]:
    """Return what an outlet has to play on a day, the newest first; playing one moves none of them.

    Recalled ones that wait for a confirmation come too, before all others, so that nobody plays them.
    """
    rows = (
        opened()
        .filter(outlet=outlet, recall_confirmed_at__isnull=True)
        .exclude(state__in=(Delivery.State.SCHEDULED, Delivery.State.FAILED))
    )
    items = [_item(row, on) for row in rows if _is_wanted(row, on)]
    return sorted(items, key=lambda item: (not item.is_recalled, -item.delivery.pk))


def corrections_to_come(outlet: Outlet) -> list[Delivery]:
    """Return the corrections that were approved and have not reached the outlet, the newest first."""
    waiting = (Delivery.State.SCHEDULED, Delivery.State.FAILED)
    return list(listed().filter(outlet=outlet, state__in=waiting, version__corrects__isnull=False))


def _is_wanted(delivery: Delivery, on: date) -> bool:
    return timezone.localdate(delivery.due_at) <= on


def _item(delivery: Delivery, on: date) -> RunSheetItem:
    told = [
        receipt
        for receipt in delivery.receipts.all()
        if receipt.kind == Receipt.Kind.PLAYED and timezone.localdate(receipt.happened_at) == on
    ]
    played = [receipt for receipt in told if not receipt.is_taken_back]
    return RunSheetItem(
        delivery,
        tuple(delivery.renditions.all()),
        plays_today=sum(int(receipt.facts.get("plays", 1)) for receipt in played),
        last_played_at=max((receipt.happened_at for receipt in played), default=None),
        is_recalled=delivery.state == Delivery.State.RECALLED,
        taken_back=tuple(receipt for receipt in told if receipt.is_taken_back),
        last_play=max(played, key=lambda receipt: receipt.pk, default=None),
    )
