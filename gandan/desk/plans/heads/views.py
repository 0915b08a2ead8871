from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from gandan.calendars import clock
from gandan.desk.plans.amending import FIGURES_FOLLOW, attempt
from gandan.desk.plans.heads.forms import HeadForm, initial_of
from gandan.desk.plans.page import managed_plan, managing_units, plans_of, unfolding_of, unit_name
from gandan.desk.request import posted
from gandan.indicators.actions import refresh_soon
from gandan.people.errors import NotFoundError
from gandan.plans import actions, queries
from gandan.plans.errors import PlansError
from gandan.plans.models import Plan

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest


@require_http_methods(["GET", "POST"])
def new(request: UserRequest) -> HttpResponse:
    """Begin a draft by hand."""
    if not managing_units(request.user):
        raise NotFoundError(Plan.__name__, None)
    year = clock.today().year
    initial = {"period_from": clock.today().replace(month=1, day=1), "period_to": f"{year}-12-31"}
    form = _form(request, initial=initial)
    if form.is_valid():
        plan = attempt(form, partial(actions.create_plan, form.header(), by=request.user))
        if plan is not None:
            notices.success(request, "Đã lập bản nháp. Bước tiếp theo: ghi các cam kết.")
            return redirect("desk:plans:show", pk=plan.pk)
    return _page(request, form, None)


@require_http_methods(["GET", "POST"])
def edit(request: UserRequest, pk: int) -> HttpResponse:
    plan = managed_plan(request, pk)
    if plan.state != Plan.State.DRAFT:
        notices.error(request, "Phần đầu chỉ sửa được khi kế hoạch còn là bản nháp.")
        return redirect("desk:plans:show", pk=plan.pk)
    form = _form(request, plan=plan, initial=initial_of(plan))
    if form.is_valid():
        change = partial(actions.change_header, plan.pk, form.header(), by=request.user)
        if changed := attempt(form, change):
            notices.success(request, "Đã lưu phần đầu của kế hoạch.")
            return redirect("desk:plans:show", pk=changed.pk)
    return _page(request, form, plan)


@require_http_methods(["GET", "POST"])
def put_in_force(request: UserRequest, pk: int) -> HttpResponse:
    """Say what it does and what is missing; then do it."""
    plan = managed_plan(request, pk)
    if request.method == "GET":
        context = {
            "plan": plan,
            "problems": queries.gaps_of(plan),
            "unfolding": unfolding_of(plan),
            "section": "plans",
        }
        return render(request, "desk/plans/put_in_force.html", context)
    try:
        actions.put_in_force(plan.pk, by=request.user)
    except PlansError as refusal:
        notices.error(request, str(refusal))
    else:
        refresh_soon()
        words = "Kế hoạch đã có hiệu lực trong hệ thống. Bước tiếp theo: giao việc."
        notices.success(request, f"{words} {FIGURES_FOLLOW}")
    return redirect("desk:plans:show", pk=plan.pk)


@require_http_methods(["GET", "POST"])
def close(request: UserRequest, pk: int) -> HttpResponse:
    """Say what it does; then do it."""
    plan = managed_plan(request, pk)
    if request.method == "GET":
        progress = queries.progress_of(plan, clock.today())
        context = {"plan": plan, "progress": progress, "section": "plans"}
        return render(request, "desk/plans/close.html", context)
    actions.close_plan(plan.pk, by=request.user)
    notices.success(request, "Kế hoạch đã kết thúc. Các con số và danh sách vẫn xem được như cũ.")
    return redirect("desk:plans:show", pk=plan.pk)


def _form(request: UserRequest, *, plan: Plan | None = None, initial: dict[str, object]) -> HeadForm:
    parents = plans_of(request.user).exclude(pk=plan.pk) if plan else plans_of(request.user)
    return HeadForm(
        posted(request),
        units=[(unit, unit_name(unit.pk)) for unit in managing_units(request.user)],
        parents=parents,
        initial=initial,
    )


def _page(request: UserRequest, form: HeadForm, plan: Plan | None) -> HttpResponse:
    context = {"form": form, "plan": plan, "section": "plans"}
    return render(request, "desk/plans/head.html", context, status=422 if form.is_bound else 200)
