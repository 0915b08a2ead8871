"""Messages that wait for a word, and parcels that wait to be played, laid out or taken away."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from django.db.models import Case, Count, Exists, OuterRef, Q, When
from django.urls import reverse

from gandan.calendars import clock
from gandan.deliveries.models import Delivery, Receipt
from gandan.deliveries.queries import replacements, standing_receipts
from gandan.deliveries.stale import stale_versions
from gandan.desk.deliveries.words import CONFIRM, WAITING, advice_on, words_of
from gandan.desk.today.due import SHOWN, Due, Group, total_of
from gandan.messages.models import Message
from gandan.people import gate
from gandan.people.rules import Act
from gandan.units.queries import outlets_on

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from django.db.models import QuerySet

    from gandan.people.models import User


# What is on air tomorrow at five comes before what lies on a shelf.
ON_AIR_FIRST = Case(When(outlet__kind__code="station", then=0), default=1)


def approvals(user: User) -> Group:
    waiting = (
        gate.limit(Message.objects.all(), user, Act.APPROVE_MESSAGE)
        .filter(state=Message.State.SUBMITTED)
        .exclude(author=user)
    )
    dues = tuple(
        Due(
            message.title,
            "Chờ bạn duyệt",
            reverse("desk:messages:approve", args=[message.pk]),
            "Xem và duyệt",
        )
        for message in waiting[:SHOWN]
    )
    return Group("Thông điệp chờ duyệt", reverse("desk:messages:list"), total_of(waiting, dues), dues)


def returned(user: User) -> Group:
    """Show writers what came back to them, with the reason."""
    rows = (
        gate.limit(Message.objects.all(), user, Act.WRITE_MESSAGE)
        .filter(author=user, state=Message.State.DRAFT)
        .exclude(returned_because="")
    )
    dues = tuple(
        Due(
            message.title,
            f"Người duyệt trả lại: {message.returned_because}",
            reverse("desk:messages:edit", args=[message.pk]),
            "Sửa tiếp",
        )
        for message in rows[:SHOWN]
    )
    return Group("Thông điệp bị trả lại", reverse("desk:messages:list"), total_of(rows, dues), dues)


def recalled(user: User, own_units: set[int]) -> Group:
    """Show what must not be heard or read any more, a message once; it goes before everything else."""
    rows = _own(user, own_units).filter(state=Delivery.State.RECALLED, recall_confirmed_at__isnull=True)
    url = reverse("desk:deliveries:recalled")
    shown = list(rows.select_related("version", "outlet").order_by(ON_AIR_FIRST, "pk")[:SHOWN])
    first = {row.version.message_id: row for row in reversed(shown)}
    places = _places(rows, shown)
    newer = replacements(first.values())
    dues = tuple(
        Due(
            f"{row.outlet.name}: {row.version.title}",
            advice_on(row, newer.get(row.pk)) + _elsewhere(places[row.version.message_id] - 1),
            url,
            CONFIRM,
            is_late=True,
        )
        for row in shown
        if first[row.version.message_id] is row
    )
    return Group("Phải ngừng phát, phải gỡ", url, sum(places.values()), dues)


def to_play(user: User, own_units: set[int], day: date) -> Group:
    """Lead to the day's sheet of each own station that has something to play."""
    stations = gate.limit(outlets_on(day, kind="station"), user, Act.DELIVER, path="owner_unit_id")
    is_out = Q(deliveries__state__in=(Delivery.State.HANDED_OVER, Delivery.State.DONE))
    is_item = is_out & ~Q(deliveries__version__in=_wrong())
    sheets = (
        stations.filter(Q(owner_unit_id__in=own_units))
        .annotate(
            items=Count("deliveries", is_item),
            played=Count("deliveries", is_item & Q(Exists(_plays_of(day)))),
        )
        .filter(items__gt=0)
        .order_by("name")
    )
    dues = tuple(
        Due(
            f"Bảng chạy hôm nay của {sheet.name}",
            _of_today(sheet.items, sheet.played),
            reverse("desk:deliveries:run_sheet", args=[sheet.pk]),
            "Mở bảng chạy",
        )
        for sheet in sheets[:SHOWN]
    )
    return Group("Bảng chạy", reverse("desk:deliveries:today"), len(dues), dues)


def _plays_of(day: date) -> QuerySet[Receipt]:
    """Return what was played of a delivery on the day."""
    begin = datetime.combine(day, time.min, tzinfo=clock.VIETNAM)
    return standing_receipts().filter(
        delivery=OuterRef("deliveries__pk"),
        kind=Receipt.Kind.PLAYED,
        happened_at__gte=begin,
        happened_at__lt=begin + timedelta(days=1),
    )


def parcels(user: User, own_units: set[int]) -> Group:
    own = _own(user, own_units)
    waiting = own.filter(state=Delivery.State.HANDED_OVER).exclude(version__in=_wrong())
    order = (ON_AIR_FIRST, "handed_over_at", "pk")
    rows = waiting.select_related("version", "outlet").order_by(*order)[:SHOWN]
    dues = tuple(
        Due(
            f"{row.outlet.name}: {row.version.title}",
            WAITING,
            reverse("desk:deliveries:show", args=[row.pk]),
            words_of(row.channel).record,
        )
        for row in rows
    )
    return Group(
        "Chờ xác nhận đã phát, đã nhận", reverse("desk:deliveries:list"), total_of(waiting, dues), dues
    )


def _places(rows: QuerySet[Delivery], shown: Sequence[Delivery]) -> Mapping[int, int]:
    """Count the rows by message; the database is asked only when not all of them are shown."""
    if len(shown) < SHOWN:
        return Counter(row.version.message_id for row in shown)
    return dict(rows.order_by().values_list("version__message").annotate(places=Count("pk")))


def _elsewhere(places: int) -> str:
    return f" Bài này còn {places} nơi nữa phải gỡ." if places else ""


def _of_today(items: int, played: int) -> str:
    if played < items:
        return f"Hôm nay: {items} bài, đã phát {played}, còn {items - played}"
    return f"Hôm nay: {items} bài, đã phát đủ"


def _own(user: User, own_units: set[int]) -> QuerySet[Delivery]:
    return gate.limit(Delivery.objects.all(), user, Act.DELIVER).filter(unit__in=own_units)


def _wrong() -> list[int]:
    """Return the versions that say something that is not so any more: they are taken down, not played."""
    return list(stale_versions().values_list("pk", flat=True))
