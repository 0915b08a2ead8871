from __future__ import annotations

from django import forms


def day_field(label: str, *, required: bool = True, help_text: str = "") -> forms.DateField:
    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    wrong = {"required": f"{label}: hãy chọn ngày.", "invalid": f"{label}: hãy nhập ngày theo lịch."}
    return forms.DateField(
        label=label, widget=widget, required=required, help_text=help_text, error_messages=wrong
    )
