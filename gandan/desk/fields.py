"""Fields that forms of many pages share: a day, a line of text."""

from __future__ import annotations

from django import forms

from gandan.calendars import clock


def day_field(
    label: str, *, help_text: str = "", required: bool = True, is_today: bool = False
) -> forms.DateField:
    """Make a field for a day; `is_today` puts in today until another is chosen."""
    return forms.DateField(
        label=label,
        required=required,
        initial=clock.today if is_today else None,
        help_text=help_text,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={
            "required": f"{label}: hãy chọn ngày.",
            "invalid": f"{label}: hãy nhập ngày theo lịch.",
        },
    )


def line_field(label: str, *, missing: str = "", longest: int = 200, help_text: str = "") -> forms.CharField:
    """Make a field for one line; `missing` is what is said when it is empty, and makes it required."""
    return forms.CharField(
        label=label,
        max_length=longest,
        required=bool(missing),
        help_text=help_text,
        error_messages={"required": missing, "max_length": f"Hãy viết ngắn lại, nhiều nhất {longest} chữ."},
    )
