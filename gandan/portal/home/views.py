from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render

from gandan.calendars import clock
from gandan.messages.queries import newest
from gandan.plans.models import Plan
from gandan.portal.news.pages import named
from gandan.portal.plans.pages import headline
from gandan.portal.procedures.roads import occasions
from gandan.portal.public import public_page

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

NEWEST = 5


@public_page("gandan_messages", "plans", "procedures", "evidence", "indicators")
def home(request: HttpRequest) -> HttpResponse:
    on = clock.today()
    plan = (
        Plan.objects.filter(state=Plan.State.IN_FORCE, period_from__lte=on, period_to__gte=on, parent=None)
        .order_by("-issued_on")
        .first()
    )
    context = {
        "section": "home",
        "asks_here": True,
        "found": named(newest(NEWEST), on),
        "headline": headline(plan) if plan else None,
        "occasions": occasions(),
    }
    return render(request, "portal/home/home.html", context)
