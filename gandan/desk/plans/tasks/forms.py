from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.text import capfirst

from gandan.desk.fields import day_field
from gandan.desk.plans.amending import AmendingForm
from gandan.desk.plans.choices import (
    evidence_field,
    first_day_of_new,
    group_choices,
    lead_group_choices,
    place_choices,
    topics_field,
)
from gandan.messages.queries import topic_choices
from gandan.plans.models import Plan, Task
from gandan.plans.occurrences import CADENCES, ONE_TIME, last_day_of
from gandan.plans.specs import TaskSpec
from gandan.units.models import Unit, UnitGroup

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from gandan.plans.models import Clause

_TEXTS = ("number", "content", "form", "product", "partners", "timing_text", "budget_note", "note")


class TaskForm(AmendingForm):
    """A row of the annex, with its columns in the order of the document."""

    number = forms.CharField(
        label="Số thứ tự", max_length=20, error_messages={"required": "Hãy nhập số thứ tự trong phụ lục."}
    )
    content = forms.CharField(
        label="Nội dung, nhiệm vụ",
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Hãy nhập nội dung nhiệm vụ."},
    )
    form = forms.CharField(label="Hình thức, cách làm", max_length=300, required=False)
    clause = forms.ChoiceField(label="Thực hiện cam kết", required=False)
    lead = forms.ChoiceField(
        label="Cơ quan chủ trì",
        help_text="Chọn một nhóm thì mỗi đơn vị của nhóm được giao một việc mỗi kỳ.",
        error_messages={"required": "Hãy chọn cơ quan hoặc nhóm đơn vị chủ trì."},
    )
    partners = forms.CharField(label="Cơ quan phối hợp, như phụ lục ghi", max_length=400, required=False)
    partner_groups = forms.MultipleChoiceField(
        label="Nhóm đơn vị phối hợp", required=False, widget=forms.CheckboxSelectMultiple
    )
    timing = forms.ChoiceField(
        label="Thời gian thực hiện",
        choices=[(value, capfirst(label)) for value, label in Task.Timing.choices],
        error_messages={"required": "Hãy chọn thời gian thực hiện."},
    )
    cadence = forms.ChoiceField(
        label="Nếu “thường xuyên”: nhịp thực hiện",
        choices=[("", "Chưa đặt"), *((each.value, capfirst(each.label)) for each in CADENCES)],
        required=False,
    )
    due_on = day_field(
        "Nếu làm một lần: hạn hoàn thành",
        required=False,
        help_text="Việc trong tháng hoặc trong quý: chọn một ngày của tháng, quý đó; hạn là ngày cuối.",
    )
    timing_text = forms.CharField(
        label="Thời gian, như phụ lục ghi",
        max_length=120,
        required=False,
        help_text="Ví dụ: Quý I, hằng tháng.",
    )
    starts_on = day_field("Thực hiện từ ngày")
    ends_on = day_field("Thực hiện đến hết ngày")
    product = forms.CharField(label="Sản phẩm, kết quả", max_length=300, required=False)
    evidence_kinds = evidence_field("Bằng chứng cho biết việc đã xong", required=False)
    topics = topics_field("Chủ đề của việc")
    budget_dong = forms.IntegerField(
        label="Kinh phí, đồng",
        min_value=0,
        max_value=10**15,
        required=False,
        error_messages={
            "invalid": "Kinh phí phải là số nguyên, không có dấu chấm, ví dụ 15000000.",
            "min_value": "Kinh phí không thể nhỏ hơn 0.",
            "max_value": "Kinh phí lớn quá mức ghi được. Hãy xem lại số đã nhập.",
        },
    )
    budget_note = forms.CharField(
        label="Nguồn kinh phí", max_length=200, required=False, help_text="Ví dụ: trong dự toán được giao."
    )
    note = forms.CharField(label="Ghi chú", max_length=300, required=False)
    field_order = [
        "number", "content", "form", "clause", "lead", "partners", "partner_groups", "timing", "cadence",
        "due_on", "timing_text", "starts_on", "ends_on", "product", "evidence_kinds", "topics",
        "budget_dong", "budget_note", "note", "counts_from", "reason",
    ]  # fmt: skip

    def __init__(
        self,
        plan: Plan,
        said: Mapping[str, object] | None = None,
        *,
        task: Task | None = None,
        **options: Any,  # noqa: ANN401 - Django's own options
    ) -> None:
        super().__init__(plan, said, **options)
        self._clauses: dict[str, Clause] = {
            str(clause.pk): clause for clause in plan.clauses.order_by("position")
        }
        groups = lead_group_choices(plan, task.lead_group_id if task else None)
        leads = [
            ("", "Chưa chọn"),
            ("Nhóm đơn vị", [(f"group:{key}", name) for key, name in groups]),
            ("Một đơn vị", [(f"unit:{key}", name) for key, name in place_choices(plan, _lead_of(task))]),
        ]
        clauses = [(key, f"{clause.code}. {clause.text[:80]}") for key, clause in self._clauses.items()]
        for name, choices in (
            ("lead", leads),
            ("partner_groups", group_choices()),
            ("clause", [("", "Không gắn với cam kết nào"), *clauses]),
            ("topics", topic_choices()),
        ):
            self.fields[name].choices = choices  # type: ignore[attr-defined]  # choice fields
        if task is not None and plan.state == Plan.State.IN_FORCE and task.timing not in ONE_TIME:
            # It began when it began; a change counts from the occurrence that is chosen.
            del self.fields["starts_on"]

    def spec(self) -> TaskSpec:
        said = self.cleaned_data
        kind, _, key = said["lead"].partition(":")
        return TaskSpec(
            **{name: said[name] for name in _TEXTS},
            timing=said["timing"],
            lead_unit=Unit.objects.get(pk=key) if kind == "unit" else None,
            lead_group=UnitGroup.objects.get(pk=key) if kind == "group" else None,
            clause=self._clauses.get(said["clause"]),
            partner_groups=tuple(UnitGroup.objects.filter(pk__in=said["partner_groups"])),
            cadence=said["cadence"],
            due_on=self._due(),
            starts_on=said.get("starts_on"),
            ends_on=said["ends_on"],
            budget_dong=said["budget_dong"],
            evidence_kinds=tuple(said["evidence_kinds"]),
            topics=tuple(said["topics"]),
        )

    def _due(self) -> date | None:
        """Return the last day of the month or quarter that holds the day; repeated work has none."""
        day: date | None = self.cleaned_data["due_on"]
        timing = self.cleaned_data["timing"]
        return last_day_of(timing, day) if day and timing in ONE_TIME else None


def _lead_of(task: Task | None) -> int | None:
    return task.lead_unit_id if task else None


def initial_of(task: Task) -> dict[str, object]:
    same = (*_TEXTS, "timing", "cadence", "due_on", "starts_on", "ends_on", "budget_dong")
    return {name: getattr(task, name) for name in (*same, "evidence_kinds", "topics")} | {
        "clause": str(task.clause_id or ""),
        "lead": f"group:{task.lead_group_id}" if task.lead_group_id else f"unit:{task.lead_unit_id}",
        "partner_groups": [str(group.pk) for group in task.partner_groups.all()],
    }


def initial_of_new(plan: Plan) -> dict[str, object]:
    return {
        "number": str(plan.tasks.count() + 1),
        "timing": Task.Timing.MONTHLY,
        "starts_on": first_day_of_new(plan),
        "ends_on": plan.period_to,
    }
