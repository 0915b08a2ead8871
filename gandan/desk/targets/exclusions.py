"""Members that a target does not count: who, why, on which days, decided by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from gandan.calendars import clock
from gandan.desk.plans.amending import FIGURES_FOLLOW, attempt
from gandan.desk.request import posted
from gandan.desk.targets.forms import EndExclusionForm, ExclusionForm
from gandan.indicators import queries
from gandan.indicators.actions import refresh_soon
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans import actions
from gandan.plans.models import Plan, Target, TargetExclusion
from gandan.units.models import Outlet, Unit
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from django.http import HttpResponse

    from gandan.desk.request import UserRequest
    from gandan.indicators.members import Member


@dataclass(frozen=True)
class ExclusionLine:
    exclusion: TargetExclusion
    name: str
    last_day: date | None
    is_over: bool

    @property
    def member_id(self) -> int | None:
        return self.exclusion.outlet_id or self.exclusion.unit_id


def exclusion_lines(target: Target, member_ids: Collection[int] | None = None) -> list[ExclusionLine]:
    """Return who is left out, the latest decision first; only the members named, when some are."""
    rows = target.exclusions.select_related("outlet", "decided_by").order_by("-valid_from", "-pk")
    lines = [_line(row) for row in rows]
    return [line for line in lines if member_ids is None or line.member_id in member_ids]


def _line(row: TargetExclusion) -> ExclusionLine:
    name = row.outlet.name if row.outlet else unit_map().name(row.unit_id or 0, row.valid_from)
    last_day = row.valid_to - timedelta(days=1) if row.valid_to else None
    return ExclusionLine(row, name, last_day, bool(last_day and last_day < clock.today()))


def may_exclude(request: UserRequest, target: Target) -> bool:
    plan = target.clause.plan
    return plan.state != Plan.State.CLOSED and gate.may(request.user, Act.MANAGE_PLAN, plan.unit_id)


@require_http_methods(["GET", "POST"])
def exclude(request: UserRequest, pk: int, member: int) -> HttpResponse:
    """Leave one member out, with a reason that everybody reads."""
    rows = Target.objects.select_related("clause__plan", "outlet_kind", "scope", "group")
    target = gate.access(rows, request.user, Act.MANAGE_PLAN, pk=pk, path="clause__plan__unit")
    found = _member(target, member)
    form = ExclusionForm(posted(request), initial={"valid_from": clock.today().replace(day=1)})
    if form.is_valid():
        row = Outlet if target.outlet_kind_id else Unit
        spec = form.spec(row.objects.get(pk=member))
        if attempt(form, partial(actions.exclude_member, target.pk, spec, by=request.user)):
            return _followed(request, target, f"Từ nay không tính {found.name} trong thời gian đã chọn.")
    context = {
        "form": form,
        "target": target,
        "member": found,
        "lines": exclusion_lines(target, {member}),
        "section": "targets",
    }
    return render(request, "desk/targets/exclude.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "POST"])
def end(request: UserRequest, pk: int) -> HttpResponse:
    """Count a member again from a day."""
    rows = TargetExclusion.objects.select_related("target__clause__plan", "outlet")
    row = gate.access(rows, request.user, Act.MANAGE_PLAN, pk=pk, path="target__clause__plan__unit")
    form = EndExclusionForm(posted(request), initial={"on": clock.today()})
    line = _line(row)
    if form.is_valid() and _ended(form, request, pk):
        return _followed(request, row.target, f"{line.name} được tính lại từ ngày đã chọn.")
    context = {"form": form, "line": line, "target": row.target, "section": "targets"}
    return render(request, "desk/targets/end_exclusion.html", context, status=422 if form.is_bound else 200)


def _ended(form: EndExclusionForm, request: UserRequest, pk: int) -> bool:
    again = partial(actions.end_exclusion, pk, form.cleaned_data["on"], by=request.user)
    return attempt(form, again) is not None


def _member(target: Target, member: int) -> Member:
    """Return the member as it is listed in the window of today, or in the nearest one."""
    for row in queries.rows_on([target], clock.today()):
        for each in queries.members(target, row.window):
            if each.id == member:
                return each
    raise Http404


def _followed(request: UserRequest, target: Target, words: str) -> HttpResponse:
    refresh_soon()
    notices.success(request, f"{words} {FIGURES_FOLLOW}")
    return redirect("desk:targets:show", pk=target.pk)
