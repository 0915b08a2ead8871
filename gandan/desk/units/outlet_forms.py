from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from gandan.calendars import clock
from gandan.desk.fields import day_field, line_field
from gandan.desk.units.fields import outlet_kind_choices
from gandan.desk.units.reach import choices_of
from gandan.people.rules import Act
from gandan.units.actions import OutletSpec

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.people.models import User
    from gandan.units.models import Outlet, Unit

TECHNOLOGIES = (
    ("", "Không có, hoặc không rõ"),
    ("ip", "Truyền thanh thông minh, qua internet (IP)"),
    ("fm", "Không dây, sóng FM"),
    ("wired", "Có dây"),
    ("mixed", "Kết hợp nhiều cách"),
)
TECHNOLOGY_NAMES = dict(TECHNOLOGIES[1:])


class OutletForm(forms.Form):
    """What is written down of an outlet and may change any day."""

    name = line_field("Tên đầu mối", missing="Hãy ghi tên đầu mối.")
    technology = forms.ChoiceField(label="Công nghệ, với đài truyền thanh", required=False)
    contact_phone = forms.CharField(
        label="Điện thoại liên hệ",
        max_length=40,
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "tel"}),
        help_text="Hiện trên trang công khai của đơn vị: hãy ghi số của cơ quan.",
    )
    address = line_field("Đặt ở đâu", longest=300)
    coverage = line_field("Phủ tới đâu", longest=300, help_text="Ví dụ: 12 cụm loa, thôn 1 đến thôn 6.")
    url = forms.URLField(
        label="Địa chỉ trang",
        max_length=400,
        required=False,
        assume_scheme="https",
        help_text="Chỉ ghi khi đó là trang riêng, không phải mục của đơn vị trên cổng này.",
        error_messages={"invalid": "Địa chỉ trang viết chưa đúng, ví dụ: https://tamhai.gov.vn"},
    )

    def __init__(self, posted: Mapping[str, Any] | None = None, *, outlet: Outlet | None = None) -> None:
        initial = {field: getattr(outlet, field) for field in OutletForm.base_fields} if outlet else None
        super().__init__(posted, initial=initial, label_suffix="")
        known = outlet.technology if outlet else ""
        more = [] if known in dict(TECHNOLOGIES) else [(known, known)]
        self.fields["technology"].choices = [*TECHNOLOGIES, *more]  # type: ignore[attr-defined]  # a choice field

    def told(self) -> dict[str, str]:
        return {field: self.cleaned_data[field] for field in OutletForm.base_fields}


class NewOutletForm(OutletForm):
    kind = forms.ChoiceField(label="Loại đầu mối", error_messages={"required": "Hãy chọn loại đầu mối."})
    valid_from = day_field("Hoạt động từ ngày", is_today=True)
    field_order = ["kind", "name", "valid_from"]

    def __init__(self, posted: Mapping[str, Any] | None = None, *, kind: str = "") -> None:
        super().__init__(posted)
        self.fields["kind"].choices = outlet_kind_choices(clock.today())  # type: ignore[attr-defined]  # a choice field
        self.fields["kind"].initial = kind

    def spec(self, unit: Unit) -> OutletSpec:
        said = self.cleaned_data
        return OutletSpec(
            kind=said["kind"],
            key="",
            name=said["name"],
            owner_id=unit.pk,
            valid_from=said["valid_from"],
            technology=said["technology"],
            coverage=said["coverage"],
            address=said["address"],
            url=said["url"],
            contact_phone=said["contact_phone"],
        )


class MoveForm(forms.Form):
    unit = forms.TypedChoiceField(
        label="Chuyển sang đơn vị nào", coerce=int, error_messages={"required": "Hãy chọn đơn vị."}
    )
    on = day_field("Từ ngày", is_today=True)

    def __init__(self, user: User, posted: Mapping[str, Any] | None = None, *, owner_id: int) -> None:
        super().__init__(posted, label_suffix="")
        units = choices_of(user, Act.MANAGE_OUTLETS, clock.today())
        others = [(unit_id, name) for unit_id, name in units if unit_id != owner_id]
        self.has_choice = bool(others)
        self.fields["unit"].choices = [("", "Chọn đơn vị"), *others]  # type: ignore[attr-defined]  # a choice field


class CloseForm(forms.Form):
    on = day_field("Ngày đầu tiên không còn hoạt động", is_today=True)
    reason = line_field("Lý do", missing="Hãy ghi lý do, để người sau còn hiểu.", longest=300)


class AbsenceForm(forms.Form):
    kind = forms.ChoiceField(label="Loại đầu mối", error_messages={"required": "Hãy chọn loại đầu mối."})
    reason = line_field(
        "Vì sao chưa có",
        missing="Hãy ghi lý do, để người sau còn hiểu.",
        longest=300,
        help_text="Ví dụ: đài hỏng, đang chờ sửa; dùng chung đài với xã bên.",
    )
    valid_from = day_field("Từ ngày", is_today=True)

    def __init__(self, posted: Mapping[str, Any] | None = None, *, kind: str = "") -> None:
        super().__init__(posted, label_suffix="", initial={"kind": kind})
        self.fields["kind"].choices = outlet_kind_choices(clock.today())  # type: ignore[attr-defined]  # a choice field


class EndAbsenceForm(forms.Form):
    on = day_field("Ngày đầu tiên không còn đúng nữa", is_today=True)
