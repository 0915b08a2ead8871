from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from gandan.calendars import clock
from gandan.desk.plans.amending import AmendingForm, attempt
from gandan.desk.plans.page import closed_notice, managed_plan
from gandan.desk.plans.tasks.forms import TaskForm, initial_of, initial_of_new
from gandan.desk.plans.tasks.page import preview
from gandan.desk.request import posted
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans import actions
from gandan.plans.models import Plan, Task
from gandan.plans.occurrences import ONE_TIME
from gandan.plans.queries import task_starts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.http import HttpResponse

    from gandan.calendars.rules import Window
    from gandan.desk.request import UserRequest


@require_http_methods(["GET", "POST"])
def new(request: UserRequest, pk: int) -> HttpResponse:
    """Add a row of the annex: show what work it makes first, save it after."""
    plan = managed_plan(request, pk)
    form = TaskForm(plan, posted(request), initial=initial_of_new(plan))
    if form.is_valid() and form.is_to_save():
        add = partial(actions.add_task, plan.pk, form.spec(), by=request.user, why=form.why())
        if task := attempt(form, add):
            if plan.state == Plan.State.IN_FORCE:
                actions.unfold(plan.pk, clock.today(), by=request.user)
            return _saved(request, task, "Đã thêm nhiệm vụ.")
    return _page(request, form, plan, None)


@require_http_methods(["GET", "POST"])
def edit(request: UserRequest, pk: int) -> HttpResponse:
    task = _task(request, pk)
    form = TaskForm(task.plan, posted(request), task=task, starts=_starts(task), initial=initial_of(task))
    if form.is_valid() and form.is_to_save():
        change = partial(actions.change_task, task.pk, form.spec(), by=request.user, why=form.why())
        if changed := attempt(form, change):
            return _saved(request, changed, "Đã lưu nhiệm vụ.")
    return _page(request, form, task.plan, task)


@require_http_methods(["GET", "POST"])
def withdraw(request: UserRequest, pk: int) -> HttpResponse:
    """Say what it does; then remove the task of a draft, or end that of a plan in force."""
    task = _task(request, pk)
    form = AmendingForm(task.plan, posted(request), starts=_starts(task))
    if form.is_valid():
        withdrawn = partial(actions.withdraw_task, task.pk, by=request.user, why=form.why())
        if attempt(form, withdrawn):
            return _saved(request, task, "Đã bỏ nhiệm vụ.")
    context = {"form": form, "plan": task.plan, "task": task, "is_once": task.timing in ONE_TIME}
    status = 422 if form.is_bound else 200
    return render(request, "desk/plans/task_withdraw.html", context | {"section": "plans"}, status=status)


def _task(request: UserRequest, pk: int) -> Task:
    rows = Task.objects.select_related("plan", "lead_group")
    return gate.access(rows, request.user, Act.MANAGE_PLAN, pk=pk, path="plan__unit")


def _starts(task: Task) -> Sequence[Window]:
    """Work that is done once is dated anew; only repeated work changes from an occurrence on."""
    return () if task.timing in ONE_TIME else task_starts(task, clock.today())


def _saved(request: UserRequest, task: Task, words: str) -> HttpResponse:
    if task.plan.state == Plan.State.IN_FORCE:
        words = f"{words} Các việc chưa làm đã được chia lại; việc đã có bằng chứng giữ nguyên."
    notices.success(request, words)
    return redirect(f"{reverse('desk:plans:show', args=[task.plan_id])}#nhiem-vu")


def _page(request: UserRequest, form: TaskForm, plan: Plan, task: Task | None) -> HttpResponse:
    shown = None
    if form.is_valid():
        asked = actions.built_task(plan, form.spec())
        since = form.cleaned_data.get("counts_from")
        asked.starts_on = max(asked.starts_on, since) if since else asked.starts_on
        shown = preview(asked, since=since)
    context = {
        "form": form,
        "plan": plan,
        "task": task,
        "preview": shown,
        "seen": form.digest() if shown else "",
        "locked": closed_notice(plan),
        "section": "plans",
    }
    refused = form.is_bound and not form.is_valid()
    return render(request, "desk/plans/task.html", context, status=422 if refused else 200)
