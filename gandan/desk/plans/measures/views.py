from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from gandan.calendars import clock
from gandan.desk.plans.amending import FIGURES_FOLLOW, AmendingForm, attempt
from gandan.desk.plans.measures.forms import TargetForm, initial_of, initial_of_new
from gandan.desk.plans.measures.page import free_code, preview
from gandan.desk.plans.page import closed_notice
from gandan.desk.request import posted
from gandan.indicators.actions import refresh_soon
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans import actions
from gandan.plans.models import Clause, Plan, Target
from gandan.plans.queries import target_starts

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest


@require_http_methods(["GET", "POST"])
def new(request: UserRequest, pk: int) -> HttpResponse:
    """Add a target to a commitment: say what it counts first, save it after."""
    rows = Clause.objects.select_related("plan")
    clause = gate.access(rows, request.user, Act.MANAGE_PLAN, pk=pk, path="plan__unit")
    form = TargetForm(clause.plan, posted(request), initial=initial_of_new(clause.plan))
    if form.is_valid() and form.is_to_save():
        spec = form.spec(free_code(clause.plan))
        add = partial(actions.add_target, clause.pk, spec, by=request.user, why=form.why())
        if target := attempt(form, add):
            return _saved(request, target, "Đã thêm chỉ tiêu.")
    return _page(request, form, clause, None)


@require_http_methods(["GET", "POST"])
def edit(request: UserRequest, pk: int) -> HttpResponse:
    target = _target(request, pk)
    plan = target.clause.plan
    starts = target_starts(target, clock.today())
    form = TargetForm(plan, posted(request), target=target, starts=starts, initial=initial_of(target))
    if form.is_valid() and form.is_to_save():
        spec = form.spec(target.code)
        change = partial(actions.change_target, target.pk, spec, by=request.user, why=form.why())
        if changed := attempt(form, change):
            return _saved(request, changed, "Đã lưu chỉ tiêu.")
    return _page(request, form, target.clause, target)


@require_http_methods(["GET", "POST"])
def withdraw(request: UserRequest, pk: int) -> HttpResponse:
    """Say what it does; then remove the target of a draft, or end that of a plan in force."""
    target = _target(request, pk)
    plan = target.clause.plan
    form = AmendingForm(plan, posted(request), starts=target_starts(target, clock.today()))
    if form.is_valid():
        withdrawn = partial(actions.withdraw_target, target.pk, by=request.user, why=form.why())
        if attempt(form, withdrawn):
            return _saved(request, target, "Đã bỏ chỉ tiêu.")
    context = {"form": form, "plan": plan, "target": target, "section": "plans"}
    status = 422 if form.is_bound else 200
    return render(request, "desk/plans/target_withdraw.html", context, status=status)


def _target(request: UserRequest, pk: int) -> Target:
    rows = Target.objects.select_related("clause__plan", "outlet_kind", "scope", "group")
    return gate.access(rows, request.user, Act.MANAGE_PLAN, pk=pk, path="clause__plan__unit")


def _saved(request: UserRequest, target: Target, words: str) -> HttpResponse:
    plan = target.clause.plan
    if plan.state == Plan.State.IN_FORCE:
        refresh_soon()
        words = f"{words} {FIGURES_FOLLOW}"
    notices.success(request, words)
    return redirect(f"{reverse('desk:plans:show', args=[plan.pk])}#cam-ket-{target.clause_id}")


def _page(request: UserRequest, form: TargetForm, clause: Clause, target: Target | None) -> HttpResponse:
    plan = clause.plan
    shown = None
    if form.is_valid():
        asked = actions.built_target(clause, plan, form.spec("xem-truoc"))
        asked.pk = target.pk if target else None
        shown = preview(asked)
    context = {
        "form": form,
        "plan": plan,
        "clause": clause,
        "target": target,
        "preview": shown,
        "seen": form.digest() if shown else "",
        "locked": closed_notice(plan),
        "section": "plans",
    }
    refused = form.is_bound and not form.is_valid()
    return render(request, "desk/plans/target.html", context, status=422 if refused else 200)
