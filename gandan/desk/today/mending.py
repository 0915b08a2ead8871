"""What says something that is not so any more: the issuer mends it, whoever holds it takes it down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import reverse

from gandan.audit.models import kind_of
from gandan.desk.today.due import SHOWN, Due, Group, total_of
from gandan.messages.models import MessageVersion
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans.models import Assignment
from gandan.text.days import short_date

if TYPE_CHECKING:
    from gandan.people.models import User


def changed_facts(user: User, own_units: set[int]) -> Group:
    """Show the work that no plan asks for: what was approved is wrong, and may be heard tomorrow at five."""
    own = gate.limit(Assignment.objects.all(), user, Act.VIEW).filter(unit__in=own_units)
    waiting = own.filter(task=None, state=Assignment.State.OPEN, about_kind=kind_of(MessageVersion)).order_by(
        "due_on", "pk"
    )
    url = reverse("desk:facts:list")
    dues = tuple(
        Due(row.what, f"Dữ kiện đã đổi, thấy ngày {short_date(row.due_on)}", url, "Xem bản sai", is_late=True)
        for row in waiting[:SHOWN]
    )
    return Group("Dữ kiện đã đổi", url, total_of(waiting, dues), dues)
