from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.shortcuts import render
from django.views.decorators.http import require_safe

from gandan.calendars import clock
from gandan.desk.units.page import list_page, unit_page
from gandan.desk.units.reach import unit_of
from gandan.people.rules import Act

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest

LONGEST_WORDS = 100


@require_safe
def list_units(request: UserRequest) -> HttpResponse:
    """Show the units in reach as they stood on a day, or find one by any name it ever had."""
    words = request.GET.get("tim", "").strip()[:LONGEST_WORDS]
    return render(request, "desk/units/list.html", list_page(request.user, _day(request), words))


@require_safe
def show(request: UserRequest, pk: int) -> HttpResponse:
    unit = unit_of(request.user, Act.VIEW, pk)
    return render(request, "desk/units/show.html", unit_page(request.user, unit))


def _day(request: UserRequest) -> date:
    try:
        return date.fromisoformat(request.GET.get("ngay", ""))
    except ValueError:
        return clock.today()
