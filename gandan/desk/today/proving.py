"""Work of the plans that waits to be proved, and proofs that wait to be judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import reverse

from gandan.desk.today.due import SHOWN, Due, Group, total_of
from gandan.evidence.models import EvidenceKind, Standing
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans.models import Assignment
from gandan.text.days import short_date
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from gandan.people.models import User

State = Standing.State


def work(user: User, own_units: set[int], day: date) -> Group:
    own = gate.limit(Assignment.objects.all(), user, Act.HAND_IN).filter(unit__in=own_units)
    open_now = own.filter(task__isnull=False, state=Assignment.State.OPEN, occurrence_from__lte=day)
    rows = list(open_now.select_related("task").order_by("due_on")[:SHOWN])
    handed_in = _handed_in(rows)
    dues = tuple(_work_due(row, day, handed_in.get(row.pk)) for row in rows)
    return Group("Việc theo kế hoạch", reverse("desk:plans:list"), total_of(open_now, dues), dues)


def _handed_in(rows: Collection[Assignment]) -> dict[int, Standing]:
    """Return the newest proof that waits or was sent back, for each work that has one."""
    standings = Standing.objects.filter(
        evidence__assignment__in=rows, state__in=(State.PENDING, State.REFUSED)
    )
    found = standings.select_related("evidence").order_by("pk")
    return {each.evidence.assignment_id: each for each in found if each.evidence.assignment_id is not None}


def _work_due(row: Assignment, day: date, proof: Standing | None) -> Due:
    late = row.due_on < day
    when = short_date(row.due_on)
    why = f"Quá hạn từ ngày {when}" if late else f"Hạn ngày {when}"
    if proof is None:
        url = f"{reverse('desk:evidence:hand_in')}?viec={row.pk}"
        return Due(row.what, why, url, "Nộp bằng chứng", is_late=late)
    url = reverse("desk:evidence:show", args=[proof.pk])
    if proof.state == State.PENDING:
        words = "Đã nộp bằng chứng, đang chờ người khác xem xét"
        return Due(row.what, words, url, "Xem bằng chứng", is_done_here=True)
    return Due(row.what, f"Bằng chứng bị trả lại. {why}", url, "Xem lý do", is_late=late)


def proofs(user: User) -> Group:
    waiting = gate.limit(Standing.objects.all(), user, Act.JUDGE).filter(state=Standing.State.PENDING)
    rows = waiting.select_related("evidence").order_by("happened_on")[:SHOWN]
    units = unit_map()
    dues = tuple(_proof_due(row, units.name(row.unit_id, row.happened_on)) for row in rows)
    return Group("Bằng chứng chờ xem xét", reverse("desk:evidence:list"), total_of(waiting, dues), dues)


def _proof_due(row: Standing, unit_name: str) -> Due:
    day = f"{row.happened_on.day}/{row.happened_on.month}"
    title = f"{EvidenceKind(row.kind).label.capitalize()}, ngày {day}: {unit_name}"
    url = reverse("desk:evidence:show", args=[row.pk])
    return Due(title, "Chờ bạn chấp nhận hoặc trả lại", url, "Xem bằng chứng")


def late_elsewhere(user: User, own_units: set[int], day: date) -> Group:
    """Show whoever keeps a plan which units are behind."""
    reached = gate.limit(Assignment.objects.all(), user, Act.MANAGE_PLAN)
    late = reached.filter(task__isnull=False, state=Assignment.State.OPEN, due_on__lt=day).exclude(
        unit__in=own_units
    )
    units = unit_map()
    dues = tuple(
        Due(
            f"{units.name(row.unit_id, day)}: {row.what}",
            f"Quá hạn từ ngày {short_date(row.due_on)}",
            reverse("desk:plans:assignment", args=[row.pk]),
            "Xem việc",
        )
        for row in late.select_related("task").order_by("due_on", "pk")[:SHOWN]
    )
    return Group("Việc chậm ở các đơn vị", reverse("desk:plans:list"), total_of(late, dues), dues)
