from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.core.paginator import Paginator
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from gandan.calendars import clock
from gandan.deliveries import actions
from gandan.deliveries.errors import DeliveryError
from gandan.desk.deliveries import page as deliveries
from gandan.desk.deliveries.answers import back_to
from gandan.desk.facts.page import copies_of, wrong_copies, wrong_messages
from gandan.people import gate
from gandan.people.rules import Act

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest

ROWS = 50
ON_PAPER = 1000  # more is no list to walk with


@require_safe
def list_changed(request: UserRequest) -> HttpResponse:
    own = wrong_messages(request.user)
    page = Paginator(copies_of(request.user), ROWS).get_page(request.GET.get("trang"))
    context = {
        "page": page,
        "copies": wrong_copies(request.user, list(page)),
        "own": own,
        "delivers": gate.may_somewhere(request.user, Act.DELIVER),
        "told": {wrong.version.pk for wrong in own},  # what is wrong in these is said above
        "section": "deliveries",
    }
    return render(request, "desk/facts/list.html", context)


@require_safe
def paper(request: UserRequest) -> HttpResponse:
    """Show all in one table, to walk with from place to place."""
    rows = copies_of(request.user)
    total = rows.count()
    copies = wrong_copies(request.user, list(rows[:ON_PAPER]))
    context = {
        "copies": copies,
        "left_out": total - len(copies),
        "total": total,
        "today": clock.today(),
        "section": "deliveries",
    }
    return render(request, "desk/facts/paper.html", context)


@require_POST
def take_down(request: UserRequest, pk: int) -> HttpResponse:
    row = deliveries.opened(request.user, pk, Act.DELIVER)
    try:
        actions.take_down(row.pk, by=request.user)
    except DeliveryError as refusal:
        notices.error(request, refusal.sentence)
    else:
        notices.success(request, f"Đã ghi: {row.outlet.name} không còn dùng bản này.")
    return back_to(request, reverse("desk:facts:list"))
