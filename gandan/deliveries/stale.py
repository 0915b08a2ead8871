"""Where something is said that is not so any more: what screens and the daily check ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Count, Exists, OuterRef, Prefetch, Q

from gandan.audit.models import kind_of
from gandan.deliveries import queries
from gandan.deliveries.models import Delivery, StaleTake, Take
from gandan.messages.models import CitedFact, MessageVersion, StaleFact
from gandan.messages.queries import public_versions
from gandan.plans.models import Assignment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.db.models import QuerySet


def copies() -> QuerySet[Delivery]:
    """Return the deliveries of which something may still be in use: out, or recalled and not confirmed."""
    is_out = Q(state__in=(Delivery.State.HANDED_OVER, Delivery.State.DONE))
    not_down = Q(state=Delivery.State.RECALLED, recall_confirmed_at__isnull=True)
    return Delivery.objects.filter(is_out | not_down)


# A page of our own says by itself what is right now; it goes with the version, nobody takes it down by hand.
OWN_PAGE = Q(channel="webpage", outlet__url="")


def is_own_page(row: Delivery) -> bool:
    return row.channel == "webpage" and not row.outlet.url


def held() -> QuerySet[Delivery]:
    """Return the copies that somebody has to take down."""
    return copies().exclude(OWN_PAGE)


def not_taken_down(message_id: int) -> QuerySet[Delivery]:
    """Return the copies of any version of a message that were called back and are perhaps still in use."""
    rows: QuerySet[Delivery] = Delivery.objects.filter(
        version__message=message_id, state=Delivery.State.RECALLED, recall_confirmed_at__isnull=True
    )
    return rows


def versions_about() -> list[int]:
    """Return the versions that cite facts and may be read or heard; withdrawn ones are being taken down."""
    cites = Exists(CitedFact.objects.filter(version=OuterRef("pk")))
    is_held = Exists(copies().filter(version=OuterRef("pk")))
    is_public = Q(pk__in=public_versions().order_by().values("pk"))
    rows = MessageVersion.objects.filter(cites, withdrawal__isnull=True).filter(Q(is_held) | is_public)
    return list(rows.order_by("pk").values_list("pk", flat=True))


def stale_versions() -> QuerySet[MessageVersion]:
    """Return the versions that say something that is not so any more, the oldest first."""
    rows: QuerySet[MessageVersion] = MessageVersion.objects.filter(
        Exists(StaleFact.objects.filter(cited__version=OuterRef("pk"), ended_at=None))
    ).order_by("pk")
    return rows


def right_guides(topic: str) -> dict[int, int]:
    """Count, by unit, the messages about the topic that cite procedures, stand in public and are right today.

    A unit whose last one went wrong or was called back is named with 0.
    """
    citing = MessageVersion.objects.filter(Exists(CitedFact.objects.filter(version=OuterRef("pk"))))
    wrong = stale_versions().order_by().values("pk")
    right = set(public_versions().order_by().exclude(pk__in=wrong).values_list("pk", flat=True))
    found: dict[int, int] = {}
    # Topics are looked at here: SQLite cannot ask what a list holds.
    for pk, unit_id, topics in citing.order_by("pk").values_list("pk", "unit_id", "topics"):
        if topic in topics:
            found[unit_id] = found.get(unit_id, 0) + (pk in right)
    return found


def settled_versions() -> QuerySet[MessageVersion]:
    """Return the versions that were corrected or withdrawn."""
    newer = MessageVersion.objects.filter(message=OuterRef("message"), number__gt=OuterRef("number"))
    rows: QuerySet[MessageVersion] = MessageVersion.objects.filter(
        Exists(newer) | Q(withdrawal__isnull=False)
    )
    return rows


def right_again() -> list[MessageVersion]:
    """Return the versions about which somebody still has work though nothing in them is wrong now."""
    errands = Assignment.objects.filter(
        about_kind=kind_of(MessageVersion), state=Assignment.State.OPEN
    ).values("about_id")
    stale = stale_versions().order_by().values("pk")
    return list(MessageVersion.objects.filter(pk__in=errands).exclude(pk__in=stale).order_by("pk"))


def wrong_copies() -> QuerySet[Delivery]:
    """Return what may still be in use and says something wrong: by message, then by who holds it."""
    return (
        copies()
        .filter(version__in=stale_versions().order_by().values("pk"))
        .select_related("version", "outlet__kind", "unit")
        .prefetch_related(
            Prefetch("receipts", queries.standing_receipts().order_by("happened_at")),
            Prefetch("recordings", queries.voices().select_related("by")),
        )
        .order_by("version_id", "unit_id", "channel", "pk")
    )


def read_aloud(version_id: int) -> QuerySet[Delivery]:
    """Return the copies of a version at stations whose people have read sentences."""
    with_takes = Take.objects.values("outlet")
    rows: QuerySet[Delivery] = copies().filter(version=version_id, outlet__in=with_takes)
    return rows.select_related("version", "outlet", "unit").order_by("pk")


def stale_takes(stale_ids: Iterable[int]) -> dict[tuple[int, int], int]:
    """Count, by version and outlet, the sentences on the shelf that say something wrong."""
    rows = StaleTake.objects.filter(stale__in=set(stale_ids), take__replaced_by=None)
    counted = (
        rows.filter(take__taken_back_because="")
        .order_by()
        .values_list("stale__cited__version_id", "take__outlet_id")
        .annotate(takes=Count("take", distinct=True))
    )
    return {(version_id, outlet_id): takes for version_id, outlet_id, takes in counted}
