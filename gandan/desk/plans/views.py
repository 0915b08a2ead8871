from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from gandan.calendars import clock
from gandan.desk.narrowing import PAGE, STATE, narrowing
from gandan.desk.plans.page import (
    LATE,
    TASK,
    assignment_choices,
    assignment_page,
    assignment_rows,
    assignments_of,
    managed_plan,
    managing_units,
    plan_of,
    plan_page,
    plans_of,
    standing,
    unit_name,
)
from gandan.plans import actions

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest

ROWS = 30


@require_GET
def list_plans(request: UserRequest) -> HttpResponse:
    page = Paginator(plans_of(request.user), ROWS).get_page(request.GET.get("trang"))
    rows = [(plan, unit_name(plan.unit_id, plan.issued_on)) for plan in page]
    context = {
        "page": page,
        "rows": rows,
        "may_read": bool(managing_units(request.user)),
        "section": "plans",
    }
    return render(request, "desk/plans/list.html", context)


@require_GET
def show(request: UserRequest, pk: int) -> HttpResponse:
    return render(request, "desk/plans/show.html", plan_page(request, plan_of(request, pk)))


@require_POST
def unfold(request: UserRequest, pk: int) -> HttpResponse:
    plan = managed_plan(request, pk)
    created = actions.unfold(plan.pk, clock.today(), by=request.user)
    text = f"Đã giao thêm {created} việc." if created else "Mọi đơn vị đã có đủ việc, không phải giao thêm."
    notices.success(request, text)
    return redirect("desk:plans:show", pk=plan.pk)


@require_GET
def list_assignments(request: UserRequest, pk: int) -> HttpResponse:
    plan = plan_of(request, pk)
    rows = assignments_of(request, plan)
    page = Paginator(standing(request, rows), ROWS).get_page(request.GET.get(PAGE))
    context = narrowing(request, by=(STATE, TASK)) | {
        "plan": plan,
        "page": page,
        "rows": assignment_rows(page),
        "choices": assignment_choices(request, rows),
        "is_late_only": request.GET.get(STATE) == LATE,
        "section": "plans",
    }
    return render(request, "desk/plans/assignments.html", context)


@require_GET
def show_assignment(request: UserRequest, pk: int) -> HttpResponse:
    return render(request, "desk/plans/assignment.html", assignment_page(request, pk))
