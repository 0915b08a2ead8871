from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from gandan.desk.plans.page import managing_units, unit_name
from gandan.desk.plans.readings.forms import ApplyForm, HeaderForm, TextForm
from gandan.desk.plans.readings.page import (
    HEAD,
    LAST,
    Refused,
    follow_form,
    part_address,
    reading_page,
    readings_of,
    save_form,
)
from gandan.desk.plans.readings.words import STEP_NAMES
from gandan.people import gate
from gandan.people.errors import NotFoundError
from gandan.people.rules import Act
from gandan.plans import actions
from gandan.plans.errors import PlansError
from gandan.plans.models import Reading, WaitingFile
from gandan.plans.reader import takes_long

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest
    from gandan.units.models import Unit

SHOWN = 20


@require_http_methods(["GET", "POST"])
def start(request: UserRequest) -> HttpResponse:
    """Take a file or a text, read it, and go to its rows."""
    units = managing_units(request.user)
    if not units:
        raise NotFoundError(Reading.__name__, None)
    named = [(unit, unit_name(unit.pk)) for unit in units]
    form = TextForm(request.POST or None, request.FILES or None, units=named)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        unit = next(unit for unit in units if str(unit.pk) == said["unit"])
        upload = said["file"]
        name = upload.name if upload else "văn bản dán vào"
        content = upload.read() if upload else said["text"]
        try:
            return _read(request, unit, content, name)
        except PlansError as refusal:
            form.add_error("file" if upload else "text", str(refusal))
    readings = readings_of(request.user).filter(state=Reading.State.OPEN).order_by("-read_at", "-pk")[:SHOWN]
    context = {"form": form, "readings": readings, "section": "plans"}
    return render(request, "desk/plans/reading/start.html", context, status=422 if form.is_bound else 200)


def _read(request: UserRequest, unit: Unit, content: str | bytes, name: str) -> HttpResponse:
    """Go to the rows, or to the page where one waits for them."""
    if isinstance(content, bytes) and takes_long(content):
        waiting = actions.read_later(unit, content, source_name=name, by=request.user)
        return redirect("desk:plans:reading_waits", pk=waiting.pk)
    reading = actions.start_reading(unit, content, source_name=name, by=request.user)
    return redirect("desk:plans:reading", pk=reading.pk)


@require_GET
def waits(request: UserRequest, pk: int) -> HttpResponse:
    """Say that a file is being read, and lead to its rows once it was."""
    waiting = gate.access(WaitingFile.objects.select_related("reading"), request.user, Act.MANAGE_PLAN, pk=pk)
    if waiting.reading is not None:
        return redirect("desk:plans:reading", pk=waiting.reading.pk)
    context = {"waiting": waiting, "section": "plans"}
    return render(request, "desk/plans/reading/waits.html", context)


@require_GET
def show(request: UserRequest, pk: int) -> HttpResponse:
    return render(request, "desk/plans/reading/show.html", reading_page(request, reading_of(request, pk)))


@require_POST
def save_header(request: UserRequest, pk: int) -> HttpResponse:
    reading = reading_of(request, pk)
    form = HeaderForm(request.POST)
    if not form.is_valid():
        return refuse(request, reading, Refused(forms={"header": form}, part=HEAD))
    try:
        actions.set_header(reading.pk, form.header(), by=request.user)
    except PlansError as refusal:
        notices.error(request, str(refusal))
    else:
        notices.success(request, "Đã lưu phần đầu của kế hoạch.")
    return redirect(part_address(reading.pk, HEAD))


@require_POST
def undo(request: UserRequest, pk: int) -> HttpResponse:
    reading = reading_of(request, pk)
    try:
        step = actions.undo_step(reading.pk, by=request.user)
    except PlansError as refusal:
        notices.error(request, str(refusal))
    else:
        notices.success(request, f"Đã hoàn tác bước: {STEP_NAMES.get(step, step)}.")
    return redirect(part_address(reading.pk, request.POST.get("phan", "")))


@require_POST
def follow(request: UserRequest, pk: int) -> HttpResponse:
    """Compare with the plan of which the text is the next version, or stop comparing."""
    reading = reading_of(request, pk)
    form = follow_form(request, reading)
    if not form.is_valid():
        return refuse(request, reading, Refused(forms={"follow": form}, part=LAST))
    plan = form.cleaned_data["plan"]
    try:
        actions.follow_plan(reading.pk, plan, by=request.user)
    except PlansError as refusal:
        notices.error(request, str(refusal))
        return redirect(part_address(reading.pk, LAST))
    words = (
        f"Đã so với kế hoạch {plan.number}. Dòng không đổi đã được xác nhận." if plan else "Đã thôi so sánh."
    )
    notices.success(request, words)
    return redirect(part_address(reading.pk, "nhiem-vu" if plan else LAST))


@require_POST
def save(request: UserRequest, pk: int) -> HttpResponse:
    reading = reading_of(request, pk)
    form = save_form(request)
    if not form.is_valid():
        return refuse(request, reading, Refused(forms={"save": form}, part=LAST))
    try:
        plan = actions.save_reading(reading.pk, by=request.user, parent=form.cleaned_data["parent"])
    except PlansError as refusal:
        notices.error(request, f"Chưa lưu được. {refusal}")
        return redirect(part_address(reading.pk, LAST))
    notices.success(request, "Đã lưu thành kế hoạch, đang là bản nháp. Xem lại rồi đưa vào thực hiện.")
    return redirect("desk:plans:show", pk=plan.pk)


@require_POST
def apply(request: UserRequest, pk: int) -> HttpResponse:
    """Bring the plan that the reading follows up to what was confirmed."""
    reading = reading_of(request, pk)
    form = ApplyForm(request.POST, plan=reading.follows)
    if not form.is_valid():
        return refuse(request, reading, Refused(forms={"apply": form}, part=LAST))
    try:
        plan = actions.apply_reading(reading.pk, form.cleaned_data["reason"], by=request.user)
    except PlansError as refusal:
        notices.error(request, f"Chưa cập nhật được. {refusal}")
        return redirect(part_address(reading.pk, LAST))
    notices.success(request, "Đã cập nhật kế hoạch theo bản mới.")
    return redirect("desk:plans:show", pk=plan.pk)


@require_POST
def drop(request: UserRequest, pk: int) -> HttpResponse:
    reading = reading_of(request, pk)
    try:
        actions.drop_reading(reading.pk, by=request.user)
    except PlansError as refusal:
        notices.error(request, str(refusal))
        return redirect("desk:plans:reading", pk=reading.pk)
    notices.success(request, "Đã bỏ bản đọc này.")
    return redirect("desk:plans:read")


def refuse(request: UserRequest, reading: Reading, refused: Refused) -> HttpResponse:
    context = reading_page(request, reading, refused=refused)
    return render(request, "desk/plans/reading/show.html", context, status=422)


def reading_of(request: UserRequest, pk: int) -> Reading:
    rows = Reading.objects.select_related("follows")
    return gate.access(rows, request.user, Act.MANAGE_PLAN, pk=pk)
