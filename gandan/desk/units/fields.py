"""Fields that several forms about units share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.units.errors import UnitsError
from gandan.units.models import OutletKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from django import forms

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


def outlet_kind_choices(on: date) -> list[tuple[str, str]]:
    """Return the kinds of outlet, the eight forms of the decree before the others."""
    kinds = OutletKind.objects.on(on)
    return [("", "Chọn loại"), *((kind.code, kind.name) for kind in kinds)]
