from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.text import capfirst

from gandan.desk.fields import day_field
from gandan.desk.plans.amending import AmendingForm
from gandan.desk.plans.choices import (
    LONGEST_COUNT,
    evidence_field,
    first_day_of_new,
    group_choices,
    place_choices,
    topics_field,
)
from gandan.desk.plans.words import LEVEL_NAMES
from gandan.messages.queries import topic_choices
from gandan.plans.models import Plan, Target
from gandan.plans.specs import TargetSpec
from gandan.units.models import OutletKind, Unit, UnitGroup

if TYPE_CHECKING:
    from collections.abc import Mapping

UNITS = "units"


class TargetForm(AmendingForm):
    """The typed measure. It asks for a goal, never for a result: results are counted."""

    title = forms.CharField(
        label="Tên chỉ tiêu", max_length=300, error_messages={"required": "Hãy nhập tên chỉ tiêu."}
    )
    counted = forms.ChoiceField(
        label="Đếm những gì", error_messages={"required": "Hãy chọn loại đầu mối, hoặc đơn vị."}
    )
    unit_levels = forms.MultipleChoiceField(
        label="Nếu đếm đơn vị: cấp nào",
        choices=list(LEVEL_NAMES.items()),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    scope = forms.ChoiceField(
        label="Trong địa bàn nào",
        help_text="Danh sách lấy theo ngày cuối của mỗi kỳ, theo bản đồ đơn vị của ngày đó.",
        error_messages={"required": "Hãy chọn địa bàn."},
    )
    group = forms.ChoiceField(
        label="Chỉ các đơn vị của nhóm",
        required=False,
        help_text="Cũng lấy theo ngày cuối của mỗi kỳ. Đếm đầu mối thì chỉ tính đầu mối của các đơn vị đó.",
    )
    evidence_kinds = evidence_field("Bằng chứng nào thì được tính")
    topics = topics_field("Chỉ tính bằng chứng về chủ đề")
    minimum_count = forms.IntegerField(
        label="Ít nhất mấy bằng chứng mỗi kỳ",
        min_value=1,
        max_value=LONGEST_COUNT,
        error_messages={
            "required": "Hãy nhập số bằng chứng ít nhất mỗi kỳ.",
            "invalid": "Số bằng chứng ít nhất phải là số nguyên, ví dụ 1.",
            "min_value": "Số bằng chứng ít nhất phải từ 1 trở lên.",
            "max_value": f"Số bằng chứng ít nhất không quá {LONGEST_COUNT}.",
        },
    )
    window = forms.ChoiceField(
        label="Đếm theo",
        choices=[(value, capfirst(label)) for value, label in Target.Window.choices],
        widget=forms.RadioSelect,
        error_messages={"required": "Hãy chọn kỳ đếm."},
    )
    goal_share = forms.DecimalField(
        label="Mức phấn đấu, phần trăm",
        help_text="Mức hứa đạt, không phải kết quả. Kết quả do hệ thống đếm từ bằng chứng.",
        max_digits=5,
        decimal_places=2,
        min_value=Decimal("0.01"),
        max_value=100,
        error_messages={
            "required": "Hãy nhập mức phấn đấu.",
            "invalid": "Mức phấn đấu phải là một số, ví dụ 100.",
            "min_value": "Mức phấn đấu phải lớn hơn 0 %% và không quá 100 %%.",
            "max_value": "Mức phấn đấu phải lớn hơn 0 %% và không quá 100 %%.",
            "max_decimal_places": "Mức phấn đấu chỉ ghi tới hai chữ số sau dấu chấm.",
        },
    )
    is_internal = forms.BooleanField(
        label="Mức nội bộ: văn bản không nêu con số, đơn vị tự đặt để theo dõi", required=False
    )
    method = forms.CharField(
        label="Cách đếm, bằng lời",
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Hiện công khai dưới mục “Đếm thế nào”. Để trống thì hệ thống tự nói.",
    )
    starts_on = day_field("Đếm từ ngày")
    ends_on = day_field("Đếm đến hết ngày")
    field_order = [
        "title", "counted", "unit_levels", "scope", "group", "evidence_kinds", "topics", "minimum_count",
        "window", "goal_share", "is_internal", "method", "starts_on", "ends_on", "counts_from", "reason",
    ]  # fmt: skip

    def __init__(
        self,
        plan: Plan,
        said: Mapping[str, object] | None = None,
        *,
        target: Target | None = None,
        **options: Any,  # noqa: ANN401 - Django's own options
    ) -> None:
        super().__init__(plan, said, **options)
        self._kinds = {kind.code: kind for kind in OutletKind.objects.all()}
        outlets = [(code, kind.name) for code, kind in self._kinds.items()]
        choices = [("", "Chưa chọn"), ("Đầu mối", outlets), ("Đơn vị", [(UNITS, "Đơn vị của một cấp")])]
        self.fields["counted"].choices = choices  # type: ignore[attr-defined]  # a choice field
        self.fields["scope"].choices = place_choices(plan, target.scope_id if target else None)  # type: ignore[attr-defined]  # a choice field
        self.fields["group"].choices = [("", "Mọi đơn vị trong địa bàn"), *group_choices()]  # type: ignore[attr-defined]  # a choice field
        self.fields["topics"].choices = topic_choices()  # type: ignore[attr-defined]  # a choice field
        if target is not None and plan.state == Plan.State.IN_FORCE:
            # It began when it began; a change counts from the window that is chosen.
            del self.fields["starts_on"]

    def clean(self) -> dict[str, object]:
        said = super().clean() or {}
        if said.get("counted") == UNITS and not (said.get("unit_levels") or said.get("group")):
            self.add_error("unit_levels", "Hãy chọn ít nhất một cấp đơn vị, hoặc một nhóm.")
        return said

    def spec(self, code: str) -> TargetSpec:
        said = self.cleaned_data
        kind = self._kinds.get(said["counted"])
        return TargetSpec(
            code=code,
            title=said["title"],
            scope=Unit.objects.get(pk=said["scope"]),
            group=UnitGroup.objects.get(pk=said["group"]) if said["group"] else None,
            outlet_kind=kind,
            unit_levels=() if kind else tuple(said["unit_levels"]),
            evidence_kinds=tuple(said["evidence_kinds"]),
            topics=tuple(said["topics"]),
            minimum_count=said["minimum_count"],
            window=said["window"],
            goal_share=said["goal_share"] / 100,
            is_internal=said["is_internal"],
            method=said["method"],
            starts_on=said.get("starts_on"),
            ends_on=said["ends_on"],
        )


def initial_of(target: Target) -> dict[str, object]:
    same = ("title", "unit_levels", "evidence_kinds", "topics", "minimum_count", "window", "is_internal")
    return {name: getattr(target, name) for name in (*same, "method", "starts_on", "ends_on")} | {
        "counted": target.outlet_kind.code if target.outlet_kind else UNITS,
        "scope": str(target.scope_id),
        "group": str(target.group_id or ""),
        "goal_share": f"{(target.goal_share * 100).normalize():f}",
    }


def initial_of_new(plan: Plan) -> dict[str, object]:
    return {
        "scope": str(plan.unit_id),
        "minimum_count": 1,
        "window": Target.Window.MONTH,
        "goal_share": 100,
        "starts_on": first_day_of_new(plan),
        "ends_on": plan.period_to,
    }
