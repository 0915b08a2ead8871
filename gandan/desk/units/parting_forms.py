"""Forms for what leaves a unit: its parts, a part of it, one of its duties."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from django import forms

from gandan.calendars import clock
from gandan.desk.fields import line_field
from gandan.desk.units.event_forms import NEW, EventForm, kind_choices, new_part, require_new_unit
from gandan.desk.units.fields import MOST_NAME
from gandan.desk.units.reach import choices_of
from gandan.people.rules import Act
from gandan.units import actions
from gandan.units.actions import Part

if TYPE_CHECKING:
    from gandan.units.models import DutyTransfer, Unit

FEWEST_PARTS = 2
MOST_PARTS = 4


def percent_field(label: str, *, required: bool, help_text: str = "") -> forms.DecimalField:
    return forms.DecimalField(
        label=label,
        required=required,
        min_value=Decimal("0.01"),
        max_value=Decimal(100),
        decimal_places=2,
        localize=True,
        help_text=help_text,
        error_messages={
            "required": "Hãy ghi phần trăm.",
            "invalid": "Hãy ghi phần trăm bằng số, ví dụ 12,5.",
            "min_value": "Phần chia phải lớn hơn 0.",
            "max_value": "Phần chia không thể quá 100.",
            "max_decimal_places": "Hãy ghi nhiều nhất hai số sau dấu phẩy.",
        },
    )


class SplitForm(EventForm):
    title = "Chia tách"
    lead = (
        "Đơn vị này kết thúc và chia thành nhiều đơn vị. Nơi nhận chính nhận những gì không chia được: "
        "đầu mối, việc đang mở, đơn vị trực thuộc."
    )

    def prepare(self) -> None:
        kinds = [("", "Chọn loại hình"), *kind_choices(clock.today(), level=self.unit.kind.level)]
        into = [("", "Không có phần này"), (NEW, "Một đơn vị mới"), *self.siblings()]
        for number in range(1, MOST_PARTS + 1):
            self._add_part(number, into, kinds)
        numbers = [(str(number), f"Phần {number}") for number in range(1, MOST_PARTS + 1)]
        self.fields["main"] = forms.ChoiceField(
            label="Phần nào là nơi nhận chính", choices=numbers, initial="1", widget=forms.RadioSelect
        )
        self.order_fields(
            [*(name for name in self.fields if name not in EventForm.base_fields), *EventForm.base_fields]
        )

    def _add_part(self, number: int, into: list[tuple[Any, str]], kinds: list[tuple[str, str]]) -> None:
        self.fields[f"into{number}"] = forms.ChoiceField(
            label=f"Phần {number}: về đâu",
            choices=into if number > FEWEST_PARTS else into[1:],
            required=number <= FEWEST_PARTS,
            error_messages={"required": "Hãy chọn nơi nhận phần này."},
        )
        self.fields[f"name{number}"] = line_field(
            f"Phần {number}: tên đơn vị mới", longest=MOST_NAME, help_text="Chỉ ghi khi là đơn vị mới."
        )
        self.fields[f"kind{number}"] = forms.ChoiceField(
            label=f"Phần {number}: loại hình", choices=kinds, required=False
        )
        self.fields[f"code{number}"] = line_field(f"Phần {number}: mã thống kê", longest=40)
        self.fields[f"share{number}"] = percent_field(
            f"Phần {number}: bao nhiêu phần trăm",
            required=False,
            help_text="Theo số dân. Chưa biết thì để trống, đừng đoán.",
        )

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        for number in self._numbers(said):
            if said[f"into{number}"] == NEW:
                require_new_unit(self, said, str(number))
        if int(said.get("main") or 1) not in self._numbers(said):
            self.add_error("main", "Nơi nhận chính phải là một phần có thật.")
        return said

    @staticmethod
    def _numbers(said: dict[str, Any]) -> list[int]:
        return [number for number in range(1, MOST_PARTS + 1) if said.get(f"into{number}")]

    def happen(self) -> Unit:
        actions.split_unit(
            self.unit, [self._part(n) for n in self._numbers(self.cleaned_data)], self.occasion()
        )
        return self.unit

    def _part(self, number: int) -> Part:
        said = self.cleaned_data
        into, share = said[f"into{number}"], said[f"share{number}"]
        return Part(
            into=new_part(self, str(number)) if into == NEW else self.chosen(f"into{number}"),
            share=None if share is None else Fraction(share) / 100,
            is_main=said["main"] == str(number),
        )


class TransferPartForm(EventForm):
    title = "Chuyển một phần sang đơn vị khác"
    lead = "Một phần địa bàn và dân cư chuyển sang đơn vị khác; cả hai đơn vị vẫn hoạt động."

    to_unit = forms.TypedChoiceField(
        label="Chuyển sang đơn vị nào", coerce=int, error_messages={"required": "Hãy chọn đơn vị nhận."}
    )
    share = percent_field("Bao nhiêu phần trăm của đơn vị này", required=True, help_text="Theo số dân.")

    def prepare(self) -> None:
        self.offer("to_unit", self.siblings(), "Chọn đơn vị")

    def happen(self) -> Unit:
        share = Fraction(self.cleaned_data["share"]) / 100
        actions.transfer_part(self.unit, self.chosen("to_unit"), share, self.occasion())
        return self.unit


class DutyForm(EventForm):
    title = "Chuyển giao nhiệm vụ"
    lead = (
        "Nói rõ từ ngày nào đơn vị khác làm tiếp một nhiệm vụ của đơn vị này. "
        "Văn bản cũ giữ nguyên, không sửa tên đơn vị trong đó."
    )

    duty = line_field("Nhiệm vụ gì", missing="Hãy ghi nhiệm vụ được chuyển giao.")
    to_unit = forms.TypedChoiceField(
        label="Đơn vị nào làm tiếp", coerce=int, error_messages={"required": "Hãy chọn đơn vị nhận."}
    )

    def prepare(self) -> None:
        others = choices_of(self.user, Act.MANAGE_UNITS, clock.today())
        self.offer("to_unit", [pair for pair in others if pair[0] != self.unit.pk], "Chọn đơn vị")

    def transfer(self) -> DutyTransfer:
        return actions.transfer_duty(
            self.cleaned_data["duty"], self.unit, self.chosen("to_unit"), self.occasion()
        )
