from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from gandan.calendars import clock
from gandan.desk.procedures.page import require_officer
from gandan.desk.request import key_of
from gandan.people import gate
from gandan.people.rules import Act
from gandan.procedures import actions
from gandan.procedures.errors import UnknownMissedQueryError
from gandan.procedures.keepers import may_keep
from gandan.procedures.queries import coverage, in_force, missed_queries
from gandan.procedures.values import Level, MissedState
from gandan.procedures.waiting import CatalogueUpload

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest

ROWS = 50
RECENT = 10
COVERED = (Level.COMMUNE, Level.PROVINCE, Level.OTHER)


@require_safe
def home(request: UserRequest) -> HttpResponse:
    """Show how the catalogue stands and lead to everything that can be done with it."""
    require_officer(request)
    today = clock.today()
    uploads = gate.limit(
        CatalogueUpload.objects.defer("changes", "problems"), request.user, Act.MANAGE_PROCEDURES
    )
    context = {
        "section": "procedures",
        "may_keep": may_keep(request.user),
        "count": in_force(today).count(),
        "missed": missed_queries().count(),
        "uploads": uploads.order_by("-pk")[:RECENT],
        "coverages": [(level, coverage(level, today)) for level in COVERED],
    }
    return render(request, "desk/procedures/home.html", context)


@require_safe
def coverage_page(request: UserRequest) -> HttpResponse:
    """List what decisions give to a level: published or missing, and how late."""
    require_officer(request)
    asked = request.GET.get("cap", "")
    level = Level(asked) if asked in COVERED else Level.COMMUNE
    found = coverage(level, clock.today())
    duties = sorted(found.duties, key=lambda duty: (duty.is_published, -duty.lag_days, duty.given.code))
    context = {
        "section": "procedures",
        "level": level,
        "levels": COVERED,
        "coverage": found,
        "page": Paginator(duties, ROWS).get_page(request.GET.get("trang")),
        "page_query": f"cap={level.value}",
        "seen_on": clock.today(),
    }
    return render(request, "desk/procedures/coverage.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def missed(request: UserRequest) -> HttpResponse:
    """List what people did not find; an editor says what became of it."""
    require_officer(request)
    asked = request.GET.get("loai", "")
    state = MissedState(asked) if asked in MissedState.values else MissedState.OPEN
    if request.method == "POST":
        _decide(request)
        return redirect(f"{reverse('desk:procedures:missed')}?loai={state.value}")
    context = {
        "section": "procedures",
        "may_keep": may_keep(request.user),
        "state": state,
        "states": [(each, missed_queries(each).count()) for each in MissedState],
        "page": Paginator(missed_queries(state), ROWS).get_page(request.GET.get("trang")),
        "page_query": f"loai={state.value}",
    }
    return render(request, "desk/procedures/missed.html", context)


def _decide(request: UserRequest) -> None:
    pk, state = key_of(request.POST.get("missed", "")), request.POST.get("state", "")
    if pk is None or state not in MissedState.values:
        return
    try:
        row = actions.decide_missed_query(pk, MissedState(state), by=request.user)
    except UnknownMissedQueryError as refusal:
        notices.error(request, str(refusal))
    else:
        notices.success(request, f"“{row.text}”: {row.get_state_display()}.")
