from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.text import capfirst

from gandan.calendars import clock
from gandan.desk.fields import day_field, line_field
from gandan.feedback.rules import LONGEST_SOURCE, MOST_DAYS
from gandan.feedback.values import MAX_REASON, Route
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.feedback.models import Question

CLOSE = "close"
MAY_ANSWER = {"province", "district", "commune", "department", "centre"}


class ForwardForm(forms.Form):
    unit = forms.TypedChoiceField(
        label="Chuyển cho đơn vị",
        coerce=int,
        error_messages={"required": "Hãy chọn đơn vị.", "invalid_choice": "Hãy chọn đơn vị trong danh sách."},
    )
    reason = line_field(
        "Lý do",
        missing="Hãy ghi lý do; người hỏi đọc được câu này.",
        longest=MAX_REASON,
        help_text="Người hỏi đọc được câu này.",
    )

    def __init__(self, question: Question, posted: Mapping[str, Any] | None = None) -> None:
        super().__init__(posted, label_suffix="")
        self.fields["unit"].choices = [  # type: ignore[attr-defined]  # a choice field
            ("", "Chọn đơn vị"),
            *_others(question.unit_id),
        ]


class CloseForm(forms.Form):
    """Why it is not answered here: the way it has by law, or a reason of our own."""

    what = forms.ChoiceField(
        label="Câu này là gì",
        widget=forms.RadioSelect,
        choices=[
            *((route.value, capfirst(route.label)) for route in Route),
            (CLOSE, "Không trả lời: hỏi trùng, quấy rối, không phải việc của cơ quan nhà nước"),
        ],
        error_messages={
            "required": "Hãy chọn một mục.",
            "invalid_choice": "Hãy chọn một mục trong danh sách.",
        },
    )
    reason = line_field(
        "Lý do không trả lời",
        longest=MAX_REASON,
        help_text="Chỉ cần khi chọn mục cuối. Người hỏi đọc được câu này.",
    )

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        if said.get("what") == CLOSE and not said.get("reason", "").strip():
            self.add_error("reason", "Hãy ghi lý do không trả lời; người hỏi đọc được câu này.")
        return said


class DaysForm(forms.Form):
    """So many days, from a day on, by the word of somebody who may say so."""

    amount_days = forms.IntegerField(
        label="Số ngày",
        min_value=1,
        max_value=MOST_DAYS,
        widget=forms.NumberInput(attrs={"inputmode": "numeric", "min": 1, "max": MOST_DAYS}),
        error_messages={
            "required": "Hãy ghi số ngày.",
            "invalid": "Hãy ghi số ngày bằng chữ số, ví dụ 5.",
            "min_value": "Số ngày ít nhất là 1.",
            "max_value": f"Số ngày nhiều nhất là {MOST_DAYS}.",
        },
    )
    valid_from = day_field(
        "Từ ngày", help_text="Từ hôm nay trở đi. Câu đã nhận trước ngày ấy giữ hạn cũ.", is_today=True
    )
    source = line_field(
        "Căn cứ",
        missing="Hãy ghi văn bản hoặc người quyết định số ngày này.",
        longest=LONGEST_SOURCE,
        help_text="Số, ngày và nơi ban hành văn bản. Ví dụ: Quyết định 12/QĐ-UBND ngày 5/1/2026.",
    )

    def __init__(self, posted: Mapping[str, Any] | None = None) -> None:
        super().__init__(posted, label_suffix="")


def _others(unit_id: int) -> list[tuple[int, str]]:
    """Return (id, name with the unit above) of the units of the same province that answer questions."""
    units, today = unit_map(), clock.today()
    top = (*units.ancestors(unit_id, today), unit_id)
    province = next((each for each in top if units.level(each) == "province"), unit_id)
    found = [
        each for each in (province, *units.descendants(province, today)) if units.level(each) in MAY_ANSWER
    ]
    named = units.sorted((each for each in found if each != unit_id), today)
    return [(each, _named(each)) for each in named]


def _named(unit_id: int) -> str:
    units, today = unit_map(), clock.today()
    above = units.parent(unit_id, today)
    name = units.name(unit_id, today)
    return f"{name} ({units.short_name(above, today)})" if above else name
