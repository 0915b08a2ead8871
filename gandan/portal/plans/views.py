from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render

from gandan.calendars import clock
from gandan.evidence.export.csv import to_csv
from gandan.indicators.queries import counted_from, plan_targets, rows_on
from gandan.indicators.wording import counted_noun, percent
from gandan.plans.models import Plan, Target
from gandan.portal.plans.pages import SHAPES, board, day_to_show, target_page
from gandan.portal.plans.record import member_page
from gandan.portal.public import public_page
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from django.db.models import QuerySet
    from django.http import HttpRequest

    from gandan.portal.plans.pages import TargetPage

ROOMS = ("plans", "evidence", "indicators")


def public_plans() -> QuerySet[Plan]:
    """Return the plans that are signed: drafts are nobody's promise yet."""
    rows = Plan.objects.exclude(state=Plan.State.DRAFT).select_related("unit", "parent")
    return rows.order_by("-issued_on", "-pk")


@public_page(*ROOMS)
def plans(request: HttpRequest) -> HttpResponse:
    on = clock.today()
    units = unit_map()
    listed = [(plan, units.name(plan.unit_id, on)) for plan in public_plans()[:200]]
    return render(request, "portal/plans/list.html", {"plans": listed, "section": "plans"})


@public_page(*ROOMS)
def plan(request: HttpRequest, pk: int) -> HttpResponse:
    row = get_object_or_404(public_plans(), pk=pk)
    page = board(row, day_to_show(row, request.GET.get("ngay", "")))
    return render(request, "portal/plans/board.html", {"page": page, "section": "plans"})


@public_page(*ROOMS)
def target(request: HttpRequest, pk: int, target_pk: int) -> HttpResponse:
    page = _target_page(request, pk, target_pk)
    return render(request, "portal/plans/target.html", {"page": page, "section": "plans"})


@public_page(*ROOMS)
def member(request: HttpRequest, pk: int, target_pk: int, member: int) -> HttpResponse:
    """Show what lies behind one dot."""
    row = get_object_or_404(public_plans(), pk=pk)
    page = member_page(_target_of(row, target_pk), member, day_to_show(row, request.GET.get("ngay", "")))
    if page is None:
        raise Http404
    context = {"plan": row, "page": page, "shape": SHAPES[page.member.status], "section": "plans"}
    return render(request, "portal/plans/member.html", context)


@public_page(*ROOMS)
def plan_csv(request: HttpRequest, pk: int) -> HttpResponse:
    row = get_object_or_404(public_plans(), pk=pk)
    day = max(day_to_show(row, request.GET.get("ngay", "")), counted_from(row))
    rows = rows_on(plan_targets(row, day), day)
    head = ("Chỉ tiêu", "Kỳ", "Có bằng chứng", "Tổng số", "Tỷ lệ", "Cam kết", "Đơn vị tính", "Không tính")
    lines = [
        (
            each.title,
            each.window.name,
            each.numerator,
            each.denominator,
            percent(each.share) if each.share is not None else "",
            percent(each.goal),
            counted_noun(each),
            each.excluded,
        )
        for each in rows
    ]
    return _csv(f"ke-hoach-{row.pk}.csv", to_csv(head, lines))


@public_page(*ROOMS)
def target_csv(request: HttpRequest, pk: int, target_pk: int) -> HttpResponse:
    page = _target_page(request, pk, target_pk)
    head = ("Khu vực", "Đơn vị", "Đầu mối", "Tình trạng", "Số bằng chứng", "Bằng chứng", "Mô phỏng")
    lines = [
        (
            area.name,
            line.member.unit_name,
            line.member.name,
            line.member.sentence,
            line.member.accepted,
            "; ".join(line.proofs),
            "mô phỏng" if line.member.is_simulated else "",
        )
        for area in page.areas
        for line in area.lines
    ]
    return _csv(f"chi-tieu-{target_pk}.csv", to_csv(head, lines))


def _target_page(request: HttpRequest, pk: int, target_pk: int) -> TargetPage:
    row = get_object_or_404(public_plans(), pk=pk)
    day = day_to_show(row, request.GET.get("ngay", ""))
    page = target_page(row, _target_of(row, target_pk), day, map_asked=request.GET.get("ban-do", ""))
    if page is None:
        raise Http404
    return page


def _target_of(plan: Plan, target_pk: int) -> Target:
    rows = Target.objects.select_related("clause__plan", "outlet_kind", "scope", "group")
    return get_object_or_404(rows, pk=target_pk, clause__plan=plan)


def _csv(name: str, written: str) -> HttpResponse:
    return HttpResponse(
        written,
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )
