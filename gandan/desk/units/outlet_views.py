from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages as notices
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from gandan.calendars import clock
from gandan.desk.units.fields import posted
from gandan.desk.units.outlet_forms import (
    AbsenceForm,
    CloseForm,
    EndAbsenceForm,
    MoveForm,
    NewOutletForm,
    OutletForm,
)
from gandan.desk.units.outlet_page import outlets_page, unfinished
from gandan.desk.units.reach import absence_of, keeper_of, outlet_of, unit_of
from gandan.people.rules import Act
from gandan.units import actions
from gandan.units.errors import UnitsError
from gandan.units.models import OutletKind, Unit
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from django.forms import Form
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest

HTTP_UNPROCESSABLE = 422


@require_safe
def list_outlets(request: UserRequest, pk: int) -> HttpResponse:
    unit = unit_of(request.user, Act.VIEW, pk)
    return render(request, "desk/units/outlets.html", outlets_page(request.user, unit))


@require_http_methods(["GET", "HEAD", "POST"])
def new_outlet(request: UserRequest, pk: int) -> HttpResponse:
    unit = unit_of(request.user, Act.MANAGE_OUTLETS, pk)
    form = NewOutletForm(posted(request), kind=request.GET.get("loai", ""))
    if form.is_valid():
        try:
            outlet = actions.open_outlet(form.spec(unit), by=request.user)
        except UnitsError as refusal:
            form.add_error(None, str(refusal))
        else:
            notices.success(request, f"Đã thêm {outlet.name}.")
            return redirect("desk:units:outlets", pk=unit.pk)
    return _page(request, "new_outlet", form, unit=unit)


@require_http_methods(["GET", "HEAD", "POST"])
def change_outlet(request: UserRequest, pk: int) -> HttpResponse:
    outlet = outlet_of(request.user, pk)
    form = OutletForm(posted(request), outlet=outlet)
    if form.is_valid():
        try:
            changed = actions.change_outlet(outlet.pk, form.told(), by=request.user)
        except UnitsError as refusal:
            form.add_error(None, str(refusal))
        else:
            notices.success(request, "Đã lưu." if changed else "Không có gì thay đổi.")
            return redirect("desk:units:outlets", pk=keeper_of(outlet))
    unit = Unit.objects.get(pk=keeper_of(outlet))
    return _page(request, "outlet", form, unit=unit, outlet=outlet)


@require_http_methods(["GET", "HEAD", "POST"])
def move_outlet(request: UserRequest, pk: int) -> HttpResponse:
    outlet = outlet_of(request.user, pk)
    unit = Unit.objects.get(pk=keeper_of(outlet))
    form = MoveForm(request.user, posted(request), owner_id=unit.pk)
    if form.is_valid():
        to_unit = unit_of(request.user, Act.MANAGE_OUTLETS, form.cleaned_data["unit"])
        on = form.cleaned_data["on"]
        try:
            actions.move_outlet(outlet.pk, to_unit, on=on, by=request.user)
        except UnitsError as refusal:
            form.add_error(None, str(refusal))
        else:
            name = unit_map().name(to_unit.pk, on)
            notices.success(request, f"{outlet.name} thuộc {name} từ ngày {on:%-d/%-m/%Y}.")
            return redirect("desk:units:outlets", pk=unit.pk)
    return _page(request, "move_outlet", form, unit=unit, outlet=outlet, waiting=unfinished(outlet))


@require_http_methods(["GET", "HEAD", "POST"])
def close_outlet(request: UserRequest, pk: int) -> HttpResponse:
    outlet = outlet_of(request.user, pk)
    unit = Unit.objects.get(pk=keeper_of(outlet))
    form = CloseForm(posted(request), label_suffix="")
    if form.is_valid():
        on, reason = form.cleaned_data["on"], form.cleaned_data["reason"]
        try:
            actions.close_outlet(outlet.pk, on=on, reason=reason, by=request.user)
        except UnitsError as refusal:
            form.add_error(None, str(refusal))
        else:
            notices.success(request, f"{outlet.name} không còn hoạt động từ ngày {on:%-d/%-m/%Y}.")
            return redirect("desk:units:outlets", pk=unit.pk)
    return _page(request, "close_outlet", form, unit=unit, outlet=outlet, waiting=unfinished(outlet))


@require_http_methods(["GET", "HEAD", "POST"])
def new_absence(request: UserRequest, pk: int) -> HttpResponse:
    unit = unit_of(request.user, Act.MANAGE_OUTLETS, pk)
    form = AbsenceForm(posted(request), kind=request.GET.get("loai", ""))
    if form.is_valid():
        said = form.cleaned_data
        kind = OutletKind.objects.get(code=said["kind"])
        try:
            actions.record_absence(unit, kind, said["reason"], valid_from=said["valid_from"], by=request.user)
        except UnitsError as refusal:
            form.add_error(None, str(refusal))
        else:
            notices.success(request, f"Đã ghi lý do chưa có “{kind.name}”.")
            return redirect("desk:units:outlets", pk=unit.pk)
    return _page(request, "new_absence", form, unit=unit)


@require_http_methods(["GET", "HEAD", "POST"])
def end_absence(request: UserRequest, pk: int) -> HttpResponse:
    absence = absence_of(request.user, pk)
    form = EndAbsenceForm(posted(request), label_suffix="")
    if form.is_valid():
        try:
            actions.end_absence(absence.pk, on=form.cleaned_data["on"], by=request.user)
        except UnitsError as refusal:
            form.add_error(None, str(refusal))
        else:
            notices.success(request, "Lý do ấy không còn hiệu lực. Có đầu mối mới thì thêm vào danh sách.")
            return redirect("desk:units:outlets", pk=absence.unit_id)
    return _page(request, "end_absence", form, unit=absence.unit, absence=absence)


def _page(request: UserRequest, template: str, form: Form, *, unit: Unit, **shown: Any) -> HttpResponse:  # noqa: ANN401 - what a template takes
    context = {
        "form": form,
        "unit": unit,
        "name": unit_map().name(unit.pk, clock.today()),
        "section": "units",
        **shown,
    }
    status = HTTP_UNPROCESSABLE if form.is_bound else 200
    return render(request, f"desk/units/{template}.html", context, status=status)
