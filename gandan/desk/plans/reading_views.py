from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from gandan.desk.plans.forms import HeaderForm, TextForm, row_form
from gandan.desk.plans.page import managing_units, unit_name
from gandan.desk.plans.reading_page import reading_page, readings_of, save_form
from gandan.people import gate
from gandan.people.errors import NotFoundError
from gandan.people.rules import Act
from gandan.plans import actions
from gandan.plans.actions import RowChange
from gandan.plans.errors import PlansError
from gandan.plans.models import Reading, ReadingRow

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest

SHOWN = 20


@require_http_methods(["GET", "POST"])
def read(request: UserRequest) -> HttpResponse:
    """Take a text, read it, and go to its rows."""
    units = managing_units(request.user)
    if not units:
        raise NotFoundError(Reading.__name__, None)
    named = [(unit, unit_name(unit.pk)) for unit in units]
    form = TextForm(request.POST or None, request.FILES or None, units=named)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        unit = next(unit for unit in units if str(unit.pk) == said["unit"])
        name = said["file"].name if said["file"] else "văn bản dán vào"
        try:
            reading = actions.start_reading(unit, said["text"], source_name=name, by=request.user)
        except PlansError as refusal:
            form.add_error("text", str(refusal))
        else:
            return redirect("desk:plans:reading", pk=reading.pk)
    readings = readings_of(request.user).filter(state=Reading.State.OPEN).order_by("-read_at")[:SHOWN]
    context = {"form": form, "readings": readings, "section": "plans"}
    return render(request, "desk/plans/read.html", context, status=422 if form.is_bound else 200)


@require_GET
def show(request: UserRequest, pk: int) -> HttpResponse:
    return render(request, "desk/plans/reading.html", reading_page(request, _reading(request, pk)))


@require_POST
def save_header(request: UserRequest, pk: int) -> HttpResponse:
    reading = _reading(request, pk)
    form = HeaderForm(request.POST)
    if not form.is_valid():
        context = reading_page(request, reading) | {"header_form": form}
        return render(request, "desk/plans/reading.html", context, status=422)
    try:
        actions.set_header(reading.pk, form.header(), by=request.user)
    except PlansError as refusal:
        notices.error(request, str(refusal))
    else:
        notices.success(request, "Đã lưu phần đầu của kế hoạch.")
    return redirect("desk:plans:reading", pk=reading.pk)


@require_POST
def decide(request: UserRequest, pk: int) -> HttpResponse:
    """Keep what was typed and decided about one row."""
    rows = ReadingRow.objects.select_related("reading")
    row = gate.access(rows, request.user, Act.MANAGE_PLAN, pk=pk, path="reading__unit")
    state = request.POST.get("state", "")
    if state not in ReadingRow.State.values:
        state = row.state
    form = row_form(row, request.POST)
    if state == ReadingRow.State.DROPPED:
        change = RowChange(state)
    elif form.is_valid():
        change = RowChange(state, form.cleaned_data["text"], decided=form.measure())
    else:
        context = reading_page(request, row.reading, refused={row.pk: form})
        return render(request, "desk/plans/reading.html", context, status=422)
    try:
        actions.decide_row(row.pk, change, by=request.user)
    except PlansError as refusal:
        notices.error(request, str(refusal))
    else:
        notices.success(request, "Đã lưu dòng vừa chọn.")
    return redirect(f"{reverse('desk:plans:reading', args=[row.reading_id])}#dong-{row.pk}")


@require_POST
def confirm_rest(request: UserRequest, pk: int) -> HttpResponse:
    reading = _reading(request, pk)
    try:
        count = actions.confirm_sure(reading.pk, by=request.user)
    except PlansError as refusal:
        notices.error(request, str(refusal))
    else:
        notices.success(request, f"Đã xác nhận thêm {count} dòng.")
    return redirect("desk:plans:reading", pk=reading.pk)


@require_POST
def save(request: UserRequest, pk: int) -> HttpResponse:
    reading = _reading(request, pk)
    form = save_form(request)
    if not form.is_valid():
        context = reading_page(request, reading)
        return render(request, "desk/plans/reading.html", context, status=422)
    try:
        plan = actions.save_reading(reading.pk, by=request.user, parent=form.cleaned_data["parent"])
    except PlansError as refusal:
        notices.error(request, f"Chưa lưu được. {refusal}")
        return redirect("desk:plans:reading", pk=reading.pk)
    notices.success(request, "Đã lưu thành kế hoạch, đang là bản nháp. Xem lại rồi đưa vào thực hiện.")
    return redirect("desk:plans:show", pk=plan.pk)


@require_POST
def drop(request: UserRequest, pk: int) -> HttpResponse:
    reading = _reading(request, pk)
    try:
        actions.drop_reading(reading.pk, by=request.user)
    except PlansError as refusal:
        notices.error(request, str(refusal))
        return redirect("desk:plans:reading", pk=reading.pk)
    notices.success(request, "Đã bỏ bản đọc này.")
    return redirect("desk:plans:read")


def _reading(request: UserRequest, pk: int) -> Reading:
    return gate.access(Reading.objects.all(), request.user, Act.MANAGE_PLAN, pk=pk)
