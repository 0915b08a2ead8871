"""What waits for one person: at most three things first, everything else folded behind them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from django.urls import reverse

from gandan.calendars import clock
from gandan.calendars.rules import spoken_day
from gandan.channels.registry import channels
from gandan.deliveries.models import Delivery, Receipt
from gandan.evidence.models import EvidenceKind, Standing
from gandan.messages.models import Message
from gandan.people import gate
from gandan.people.postings import postings_of
from gandan.people.rules import Act
from gandan.plans.models import Assignment
from gandan.plans.occurrences import short_date
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from gandan.people.models import User

FIRST = 3
PLAYED = Receipt.Kind.PLAYED.value
SHOWN = 12


@dataclass(frozen=True)
class Due:
    """One thing to do: what, why now, and the press that does it."""

    title: str
    why: str
    url: str
    press: str
    is_late: bool = False


@dataclass(frozen=True)
class Group:
    """Things of one kind: the first of them, and how many there are in all."""

    name: str
    url: str
    total: int
    dues: tuple[Due, ...]


@dataclass(frozen=True)
class Agenda:
    day: str
    first: tuple[Due, ...] = ()
    groups: tuple[Group, ...] = field(default_factory=tuple)


def agenda_of(user: User) -> Agenda:
    """Return the person's day. Late work comes first, then what holds others up, then the rest."""
    day = clock.today()
    groups = [
        group
        for group in (
            _approvals(user),
            _work(user, day),
            _proofs(user),
            _parcels(user, day),
            _late_elsewhere(user, day),
        )
        if group.total
    ]
    ordered = sorted(_all(groups), key=lambda due: not due.is_late)
    return Agenda(spoken_day(day), tuple(ordered[:FIRST]), tuple(groups))


def _all(groups: Iterable[Group]) -> list[Due]:
    return [due for group in groups for due in group.dues]


def _approvals(user: User) -> Group:
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
    return Group("Thông điệp chờ duyệt", reverse("desk:messages:list"), waiting.count(), dues)


def _own_units(user: User, day: date) -> set[int]:
    """Return the units the person works in; those under them have people of their own for their work."""
    return {posting.unit_id for posting in postings_of(user, day)}


def _late_elsewhere(user: User, day: date) -> Group:
    """Show whoever keeps a plan which units are behind."""
    reached = gate.limit(Assignment.objects.all(), user, Act.MANAGE_PLAN)
    late = reached.filter(state=Assignment.State.OPEN, due_on__lt=day).exclude(unit__in=_own_units(user, day))
    units = unit_map()
    dues = tuple(
        Due(
            f"{units.name(row.unit_id, day)}: {row.task.content}",
            f"Quá hạn từ ngày {short_date(row.due_on)}",
            reverse("desk:plans:assignment", args=[row.pk]),
            "Xem việc",
        )
        for row in late.select_related("task").order_by("due_on", "pk")[:SHOWN]
    )
    return Group("Việc chậm ở các đơn vị", reverse("desk:plans:list"), late.count(), dues)


def _work(user: User, day: date) -> Group:
    own = gate.limit(Assignment.objects.all(), user, Act.HAND_IN).filter(unit__in=_own_units(user, day))
    open_now = own.filter(state=Assignment.State.OPEN, occurrence_from__lte=day)
    rows = open_now.select_related("task").order_by("due_on")[:SHOWN]
    dues = tuple(_work_due(row, day) for row in rows)
    return Group("Việc theo kế hoạch", reverse("desk:plans:list"), open_now.count(), dues)


def _work_due(row: Assignment, day: date) -> Due:
    late = row.due_on < day
    when = short_date(row.due_on)
    why = f"Quá hạn từ ngày {when}" if late else f"Hạn ngày {when}"
    url = f"{reverse('desk:evidence:hand_in')}?viec={row.pk}"
    return Due(row.task.content, why, url, "Nộp bằng chứng", is_late=late)


def _proofs(user: User) -> Group:
    waiting = gate.limit(Standing.objects.all(), user, Act.JUDGE).filter(state=Standing.State.PENDING)
    rows = waiting.select_related("evidence").order_by("happened_on")[:SHOWN]
    dues = tuple(_proof_due(row) for row in rows)
    return Group("Bằng chứng chờ xem xét", reverse("desk:evidence:list"), waiting.count(), dues)


def _proof_due(row: Standing) -> Due:
    title = f"{EvidenceKind(row.kind).label.capitalize()}, ngày {row.happened_on.day}/{row.happened_on.month}"
    url = reverse("desk:evidence:show", args=[row.pk])
    return Due(title, "Chờ bạn chấp nhận hoặc trả lại", url, "Xem bằng chứng")


def _parcels(user: User, day: date) -> Group:
    own = gate.limit(Delivery.objects.all(), user, Act.DELIVER).filter(unit__in=_own_units(user, day))
    waiting = own.filter(state=Delivery.State.HANDED_OVER)
    rows = waiting.select_related("version", "outlet").order_by("handed_over_at")[:SHOWN]
    heard = {slug for slug, channel in channels().items() if PLAYED in channel.receipt_kinds}
    dues = tuple(
        Due(
            f"{row.outlet.name}: {row.version.title}",
            "Đã gửi đến, chưa có xác nhận",
            reverse("desk:deliveries:show", args=[row.pk]),
            "Ghi đã phát" if row.channel in heard else "Ghi đã nhận",
        )
        for row in rows
    )
    return Group("Chờ xác nhận đã phát, đã nhận", reverse("desk:deliveries:list"), waiting.count(), dues)
