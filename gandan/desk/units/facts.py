"""The unit's own facts: the form, and the page that says where they are shown and from when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import messages as notices
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from gandan.calendars import clock
from gandan.desk.fields import day_field
from gandan.desk.request import posted
from gandan.desk.units.fields import is_done
from gandan.desk.units.reach import unit_of
from gandan.desk.units.spans import Line, last_day
from gandan.people.rules import Act
from gandan.units import actions
from gandan.units.models import UnitFact
from gandan.units.queries import facts_of_units, unit_map

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from django.http import HttpResponse

    from gandan.desk.request import UserRequest
    from gandan.units.models import Unit

LABELS = {
    "hotline": "Đường dây nóng",
    "address": "Địa chỉ",
    "opening_hours": "Giờ làm việc",
    "counter": "Nơi tiếp nhận",
    "website": "Trang web",
}
HINTS = {
    "hotline": "Ví dụ: 0235 3545 115",
    "opening_hours": "Ví dụ: 7 giờ 30 đến 11 giờ 30, 13 giờ 30 đến 17 giờ, thứ Hai đến thứ Sáu",
    "counter": "Ví dụ: Bộ phận Một cửa, tầng 1, trụ sở UBND xã",
}
MOST_FORMER = 30


class FactsForm(forms.Form):
    """One line a fact; what is left empty is taken from the unit above, if it has one."""

    on = day_field("Dùng từ ngày", help_text="Trước ngày này, giá trị cũ vẫn đúng.", is_today=True)

    def __init__(
        self, posted: Mapping[str, Any] | None, *, own: Mapping[str, str], above: Mapping[str, str]
    ) -> None:
        super().__init__(posted, label_suffix="")
        self._own = own
        for key, label in LABELS.items():
            inherited = f"Để trống thì dùng của cấp trên: {above[key]}" if key in above else ""
            make = forms.URLField if key == "website" else forms.CharField
            told: dict[str, Any] = {"assume_scheme": "https"} if key == "website" else {}
            self.fields[key] = make(
                label=label,
                required=False,
                max_length=300,
                initial=own.get(key, ""),
                help_text=". ".join(filter(None, (HINTS.get(key, ""), inherited))),
                error_messages={
                    "invalid": "Địa chỉ trang viết chưa đúng, ví dụ: https://tamhai.gov.vn",
                    "max_length": "Hãy viết ngắn lại, nhiều nhất 300 chữ.",
                },
                **told,
            )
        self.order_fields([*LABELS, "on"])

    def changed(self) -> dict[str, str]:
        """Return what differs from what the form showed: what nobody touched keeps its own days."""
        told = {key: self.cleaned_data[key].strip() for key in LABELS}
        return {key: value for key, value in told.items() if value != self._own.get(key, "")}


@require_http_methods(["GET", "HEAD", "POST"])
def facts(request: UserRequest, pk: int) -> HttpResponse:
    unit = unit_of(request.user, Act.MANAGE_OUTLETS, pk)
    today = clock.today()
    form = FactsForm(posted(request), own=_own(unit, today), above=_above(unit, today))
    if is_done(form, lambda: _set(request, unit, form)):
        notices.success(request, f"Đã lưu, dùng từ ngày {form.cleaned_data['on']:%-d/%-m/%Y}.")
        return redirect("desk:units:facts", pk=unit.pk)
    context = {
        "form": form,
        "unit": unit,
        "name": unit_map().name(unit.pk, today),
        "history": _history(unit, today),
        "section": "units",
    }
    return render(request, "desk/units/facts.html", context, status=422 if form.is_bound else 200)


def _set(request: UserRequest, unit: Unit, form: FactsForm) -> None:
    if changed := form.changed():
        actions.set_facts(unit, changed, on=form.cleaned_data["on"], by=request.user)


def _own(unit: Unit, on: date) -> dict[str, str]:
    return dict(UnitFact.objects.on(on).filter(unit=unit).values_list("key", "value"))


def _above(unit: Unit, on: date) -> dict[str, str]:
    parent = unit_map().parent(unit.pk, on)
    return facts_of_units([parent], on)[parent] if parent is not None else {}


def _history(unit: Unit, today: date) -> list[Line]:
    """Return what held before and what is to come, the newest first."""
    rows = UnitFact.objects.filter(unit=unit).exclude(pk__in=UnitFact.objects.on(today).values("pk"))
    return [
        Line(f"{LABELS.get(row.key, row.key)}: {row.value}", row.valid_from, last_day(row.valid_to))
        for row in rows.order_by("-valid_from", "key")[:MOST_FORMER]
    ]
