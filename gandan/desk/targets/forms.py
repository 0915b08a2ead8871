from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django import forms

from gandan.desk.fields import day_field
from gandan.desk.plans.amending import RefusedForm
from gandan.plans.specs import ExclusionSpec

if TYPE_CHECKING:
    from gandan.units.models import Outlet, Unit


class ExclusionForm(RefusedForm):
    """Why a member is not counted, and on which days."""

    reason = forms.CharField(
        label="Lý do không tính",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Hiện công khai cạnh thành viên này, trên bảng đếm của kế hoạch. Ví dụ: đài hỏng, chờ sửa.",
        error_messages={"required": "Phải ghi lý do không tính."},
    )
    valid_from = day_field(
        "Không tính từ ngày", help_text="Kỳ nào có ngày cuối nằm trong thời gian này thì không tính."
    )
    valid_to = day_field(
        "Không tính đến hết ngày",
        required=False,
        help_text="Chưa biết thì để trống; khi nào xong bấm “Tính lại”.",
    )

    def spec(self, member: Outlet | Unit) -> ExclusionSpec:
        said = self.cleaned_data
        until = said["valid_to"]
        return ExclusionSpec(
            member, said["reason"], said["valid_from"], until + timedelta(days=1) if until else None
        )

    def clean(self) -> dict[str, object]:
        said = super().clean() or {}
        first, until = said.get("valid_from"), said.get("valid_to")
        if first and until and until < first:
            self.add_error("valid_to", "Ngày cuối không tính phải từ ngày đầu trở đi.")
        return said


class EndExclusionForm(RefusedForm):
    on = day_field("Tính lại từ ngày", help_text="Kỳ nào kết thúc từ ngày này trở đi thì tính lại.")
