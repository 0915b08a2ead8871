from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from gandan.calendars import clock
from gandan.desk.evidence.page import line_of as evidence_line
from gandan.desk.targets.contact import contact_of
from gandan.desk.targets.exclusions import exclusion_lines, may_exclude
from gandan.desk.targets.page import SHAPES, plan_lines, target_page
from gandan.desk.targets.reach import target_in_view, views_of
from gandan.indicators import queries
from gandan.indicators.rules import Status
from gandan.people import gate
from gandan.people.rules import Act

if TYPE_CHECKING:
    from gandan.desk.request import UserRequest


@require_GET
def list_targets(request: UserRequest) -> HttpResponse:
    """Show each target that concerns this person, with its figure in words."""
    day = _day(request)
    plans = [plan_lines(view, day) for view in views_of(request.user)]
    return render(request, "desk/targets/list.html", {"plans": plans, "day": day, "section": "targets"})


@require_GET
def show(request: UserRequest, pk: int) -> HttpResponse:
    target, scope = target_in_view(request.user, pk)
    page = target_page(target, scope, _day(request), map_asked=request.GET.get("ban-do", ""))
    if page is None:
        raise Http404
    shown = {line.member.id for area in page.areas for line in area.lines}
    context = {
        "page": page,
        "target": target,
        "scope": scope,
        "left_out": exclusion_lines(target, shown if scope else None),
        "may_exclude": may_exclude(request, target),
        "section": "targets",
    }
    return render(request, "desk/targets/show.html", context)


@require_GET
def member(request: UserRequest, pk: int, member: int) -> HttpResponse:
    """Show what lies behind one dot: every record of one member in the window."""
    target, scope = target_in_view(request.user, pk)
    rows = queries.rows_on([target], _day(request))
    listed = queries.members(target, rows[0].window, scope) if rows else []
    found = next((each for each in listed if each.id == member), None)
    if found is None or not gate.may(request.user, Act.VIEW, found.unit_id):
        raise Http404
    records = queries.records_behind(target, rows[0].window, member)
    reach = gate.units_for(request.user, Act.VIEW)
    context = {
        "target": target,
        "window": rows[0].window,
        "member": found,
        "shape": SHAPES[found.status],
        "left_out": exclusion_lines(target, {member}),
        "may_exclude": may_exclude(request, target),
        "contact": contact_of(target, found) if found.status == Status.MISSING else None,
        "lines": [evidence_line(record) for record in records if record.unit_id in reach],
        "section": "targets",
    }
    return render(request, "desk/targets/member.html", context)


def _day(request: UserRequest) -> date:
    """Return the day asked for, or today when there is none or it is no day."""
    try:
        return date.fromisoformat(request.GET.get("ngay", ""))
    except ValueError:
        return clock.today()
