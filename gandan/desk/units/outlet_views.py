from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages as notices
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from gandan.calendars import clock
from gandan.desk.request import posted
from gandan.desk.units.fields import is_done
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
    if is_done(form, lambda: actions.open_outlet(form.spec(unit), by=request.user)):
        return _listed(request, unit.pk, f"Đã thêm {form.cleaned_data['name']}.")
    return _page(request, "new_outlet", form, unit=unit)


@require_http_methods(["GET", "HEAD", "POST"])
def change_outlet(request: UserRequest, pk: int) -> HttpResponse:
    outlet = outlet_of(request.user, pk)
    form = OutletForm(posted(request), outlet=outlet)
    if is_done(form, lambda: actions.change_outlet(outlet.pk, form.told(), by=request.user)):
        return _listed(request, keeper_of(outlet), "Đã lưu.")
    unit = Unit.objects.get(pk=keeper_of(outlet))
    return _page(request, "outlet", form, unit=unit, outlet=outlet)


@require_http_methods(["GET", "HEAD", "POST"])
def move_outlet(request: UserRequest, pk: int) -> HttpResponse:
    outlet = outlet_of(request.user, pk)
    unit = Unit.objects.get(pk=keeper_of(outlet))
    form = MoveForm(request.user, posted(request), owner_id=unit.pk)

    def move() -> None:
        to_unit = unit_of(request.user, Act.MANAGE_OUTLETS, form.cleaned_data["unit"])
        actions.move_outlet(outlet.pk, to_unit, on=form.cleaned_data["on"], by=request.user)

    if is_done(form, move):
        name = unit_map().name(form.cleaned_data["unit"], form.cleaned_data["on"])
        return _listed(request, unit.pk, f"{outlet.name} thuộc {name} từ ngày {_day(form)}.")
    return _page(request, "move_outlet", form, unit=unit, outlet=outlet, waiting=unfinished(outlet))


@require_http_methods(["GET", "HEAD", "POST"])
def close_outlet(request: UserRequest, pk: int) -> HttpResponse:
    outlet = outlet_of(request.user, pk)
    unit = Unit.objects.get(pk=keeper_of(outlet))
    form = CloseForm(posted(request), label_suffix="")
    if is_done(form, lambda: actions.close_outlet(outlet.pk, **form.cleaned_data, by=request.user)):
        return _listed(request, unit.pk, f"{outlet.name} không còn hoạt động từ ngày {_day(form)}.")
    return _page(request, "close_outlet", form, unit=unit, outlet=outlet, waiting=unfinished(outlet))


@require_http_methods(["GET", "HEAD", "POST"])
def new_absence(request: UserRequest, pk: int) -> HttpResponse:
    unit = unit_of(request.user, Act.MANAGE_OUTLETS, pk)
    form = AbsenceForm(posted(request), kind=request.GET.get("loai", ""))

    def write_down() -> None:
        said = form.cleaned_data
        kind = OutletKind.objects.get(code=said["kind"])
        actions.record_absence(unit, kind, said["reason"], valid_from=said["valid_from"], by=request.user)

    if is_done(form, write_down):
        return _listed(request, unit.pk, "Đã ghi lý do chưa có đầu mối.")
    return _page(request, "new_absence", form, unit=unit)


@require_http_methods(["GET", "HEAD", "POST"])
def end_absence(request: UserRequest, pk: int) -> HttpResponse:
    absence = absence_of(request.user, pk)
    form = EndAbsenceForm(posted(request), label_suffix="")
    if is_done(form, lambda: actions.end_absence(absence.pk, **form.cleaned_data, by=request.user)):
        words = "Lý do ấy không còn hiệu lực. Có đầu mối mới thì thêm vào danh sách."
        return _listed(request, absence.unit_id, words)
    return _page(request, "end_absence", form, unit=absence.unit, absence=absence)


def _day(form: Form) -> str:
    return f"{form.cleaned_data['on']:%-d/%-m/%Y}"


def _listed(request: UserRequest, unit_id: int, words: str) -> HttpResponse:
    notices.success(request, words)
    return redirect("desk:units:outlets", pk=unit_id)


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
