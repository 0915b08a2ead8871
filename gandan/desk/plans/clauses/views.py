from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from gandan.desk.plans.amending import AmendingForm, attempt
from gandan.desk.plans.clauses.forms import ClauseForm, TakeUpForm
from gandan.desk.plans.page import managed_plan
from gandan.desk.request import posted
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans import actions
from gandan.plans.errors import PlansError
from gandan.plans.models import Clause
from gandan.plans.queries import commitments_not_taken_up, what_hangs_on

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest


@require_http_methods(["GET", "POST"])
def new(request: UserRequest, pk: int) -> HttpResponse:
    plan = managed_plan(request, pk)
    form = ClauseForm(plan, posted(request))
    if form.is_valid():
        add = partial(actions.add_clause, plan.pk, form.spec(), by=request.user, why=form.why())
        if clause := attempt(form, add):
            notices.success(request, f"Đã thêm cam kết {clause.code}.")
            return _back(clause)
    return _page(request, "clause.html", {"form": form, "plan": plan})


@require_http_methods(["GET", "POST"])
def edit(request: UserRequest, pk: int) -> HttpResponse:
    clause = _clause(request, pk)
    initial = {"code": clause.code, "heading": clause.heading, "text": clause.text}
    form = ClauseForm(clause.plan, posted(request), initial=initial)
    if form.is_valid():
        change = partial(actions.change_clause, pk, form.spec(), by=request.user, why=form.why())
        if changed := attempt(form, change):
            notices.success(request, f"Đã lưu cam kết {changed.code}.")
            return _back(changed)
    return _page(request, "clause.html", {"form": form, "plan": clause.plan, "clause": clause})


@require_POST
def move(request: UserRequest, pk: int) -> HttpResponse:
    clause = _clause(request, pk)
    try:
        actions.move_clause(clause.pk, up=request.POST.get("way") == "up", by=request.user)
    except PlansError as refusal:
        notices.error(request, str(refusal))
    return _back(clause)


@require_http_methods(["GET", "POST"])
def remove(request: UserRequest, pk: int) -> HttpResponse:
    """Say what keeps the commitment, or ask once more; then remove it."""
    clause = _clause(request, pk)
    form = AmendingForm(clause.plan, posted(request))
    if form.is_valid():
        remove = partial(actions.remove_clause, pk, by=request.user, why=form.why())
        if removed := attempt(form, remove):
            notices.success(request, f"Đã bỏ cam kết {removed.code}.")
            return redirect("desk:plans:show", pk=clause.plan_id)
    context = {"form": form, "plan": clause.plan, "clause": clause, "hanging": what_hangs_on(clause)}
    return _page(request, "clause_remove.html", context)


@require_http_methods(["GET", "POST"])
def take_up(request: UserRequest, pk: int) -> HttpResponse:
    """Pick a commitment of the parent plan and take it into this one, word for word."""
    plan = managed_plan(request, pk)
    form = TakeUpForm(plan, posted(request), origins=commitments_not_taken_up(plan))
    if form.is_valid():
        take = partial(actions.take_up_commitment, plan.pk, form.origin(), by=request.user, why=form.why())
        if clause := attempt(form, take):
            notices.success(request, "Đã nhận cam kết này vào kế hoạch.")
            return _back(clause)
    return _page(request, "take_up.html", {"form": form, "plan": plan})


def _clause(request: UserRequest, pk: int) -> Clause:
    rows = Clause.objects.select_related("plan", "derived_from__plan")
    return gate.access(rows, request.user, Act.MANAGE_PLAN, pk=pk, path="plan__unit")


def _back(clause: Clause) -> HttpResponse:
    return redirect(f"{reverse('desk:plans:show', args=[clause.plan_id])}#cam-ket-{clause.pk}")


def _page(request: UserRequest, name: str, context: dict[str, object]) -> HttpResponse:
    form = context["form"]
    status = 422 if isinstance(form, AmendingForm) and form.is_bound else 200
    return render(request, f"desk/plans/{name}", context | {"section": "plans"}, status=status)
