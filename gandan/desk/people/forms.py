from __future__ import annotations

from datetime import MAXYEAR, date
from typing import TYPE_CHECKING

from django import forms
from django.contrib.auth.validators import UnicodeUsernameValidator
from django.utils.text import capfirst

from gandan.calendars import clock
from gandan.people import queries
from gandan.people.models import User
from gandan.people.rules import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

_DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class _ForManager(forms.Form):
    """A form that offers only the units for which the manager hands out accounts."""

    def __init__(self, manager: User, posted: Mapping[str, object] | None = None) -> None:
        super().__init__(posted, label_suffix="")
        unit = self.fields["unit"]
        assert isinstance(unit, forms.TypedChoiceField)  # noqa: S101 - for the type checker
        managed = queries.units_managed(manager)
        unit.choices = [("", "Chọn đơn vị"), *managed]
        self.has_units = bool(managed)


class RoleForm(_ForManager):
    unit = forms.TypedChoiceField(label="Đơn vị", coerce=int, error_messages={"required": "Hãy chọn đơn vị."})
    role = forms.ChoiceField(
        label="Vai trò",
        choices=[(role.value, capfirst(role.label)) for role in Role],
        widget=forms.RadioSelect,
        error_messages={"required": "Hãy chọn vai trò."},
    )


class AccountForm(RoleForm):
    full_name = forms.CharField(
        label="Họ và tên",
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "Hãy nhập họ và tên."},
    )
    username = forms.CharField(
        label="Tên đăng nhập",
        max_length=150,
        validators=[
            UnicodeUsernameValidator(
                message="Tên đăng nhập viết liền, chỉ gồm chữ, số và dấu chấm, ví dụ: lan.tamhai"
            )
        ],
        help_text="Viết liền, không dấu, ví dụ: lan.tamhai",
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}
        ),
        error_messages={"required": "Hãy nhập tên đăng nhập."},
    )
    phone = forms.CharField(
        label="Điện thoại", max_length=20, required=False, widget=forms.TextInput(attrs={"inputmode": "tel"})
    )
    field_order = ["full_name", "username", "phone", "unit", "role"]


class GrantForm(RoleForm):
    valid_from = forms.DateField(
        label="Từ ngày",
        initial=clock.today,
        widget=_DAY,
        error_messages={"required": "Hãy chọn ngày bắt đầu.", "invalid": "Hãy nhập ngày theo lịch."},
    )


class EndForm(forms.Form):
    because = forms.CharField(
        label="Lý do", max_length=200, required=False, help_text="Ví dụ: chuyển công tác, nghỉ hưu."
    )


class DeputyForm(forms.Form):
    username = forms.CharField(
        label="Tên đăng nhập của người làm thay",
        max_length=150,
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}
        ),
        error_messages={"required": "Hãy nhập tên đăng nhập của người làm thay."},
    )
    start = forms.DateField(
        label="Từ ngày",
        initial=clock.today,
        widget=_DAY,
        error_messages={"required": "Hãy chọn ngày bắt đầu.", "invalid": "Hãy nhập ngày theo lịch."},
    )
    end = forms.DateField(
        label="Đến hết ngày",
        widget=_DAY,
        error_messages={"required": "Hãy chọn ngày kết thúc.", "invalid": "Hãy nhập ngày theo lịch."},
    )

    def clean_end(self) -> date:
        end: date = self.cleaned_data["end"]
        if end.year == MAXYEAR:  # the day after the last is written down, and the calendar ends here
            raise forms.ValidationError("Ngày kết thúc xa quá. Hãy chọn lại.")
        return end

    def clean_username(self) -> User:
        username = User.normalize_username(self.cleaned_data["username"])
        user = User.objects.filter(username=username, is_active=True).first()
        if user is None:
            raise forms.ValidationError(
                "Không có tài khoản nào mang tên đăng nhập này. Hãy xem lại cách viết."
            )
        return user
