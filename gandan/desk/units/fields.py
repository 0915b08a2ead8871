"""Fields that several forms about units share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms

from gandan.calendars import clock
from gandan.units.errors import UnitsError
from gandan.units.models import OutletKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

MOST_NAME = 120


def is_done(form: forms.Form, act: Callable[[], object]) -> bool:
    """Let it happen if the form is sound; a refusal becomes a sentence of the form."""
    if not form.is_valid():
        return False
    try:
        act()
    except UnitsError as refusal:
        form.add_error(None, str(refusal))
        return False
    return True


def day_field(label: str, *, help_text: str = "", required: bool = True) -> forms.DateField:
    """Make a field for a day, today until another is chosen; one that may be left out begins empty."""
    return forms.DateField(
        label=label,
        required=required,
        initial=clock.today if required else None,
        help_text=help_text,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"required": "Hãy chọn ngày.", "invalid": "Hãy nhập ngày theo lịch."},
    )


def line_field(label: str, *, missing: str = "", longest: int = 200, help_text: str = "") -> forms.CharField:
    """One line of text; `missing` is what is said when it is empty, and makes it required."""
    return forms.CharField(
        label=label,
        max_length=longest,
        required=bool(missing),
        help_text=help_text,
        error_messages={"required": missing, "max_length": f"Hãy viết ngắn lại, nhiều nhất {longest} chữ."},
    )


def outlet_kind_choices(on: date) -> list[tuple[str, str]]:
    """Return the kinds of outlet, the eight forms of the decree before the others."""
    kinds = OutletKind.objects.on(on)
    return [("", "Chọn loại"), *((kind.code, kind.name) for kind in kinds)]
