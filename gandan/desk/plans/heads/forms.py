from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from gandan.desk.fields import day_field
from gandan.desk.plans.amending import RefusedForm
from gandan.plans.errors import DuplicatePlanError
from gandan.plans.models import Plan
from gandan.plans.specs import PlanHeader

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from django.db.models import QuerySet

    from gandan.plans.errors import PlansError
    from gandan.units.models import Unit


class HeadForm(RefusedForm):
    number = forms.CharField(
        label="Số, ký hiệu",
        max_length=60,
        help_text="Như ghi trên văn bản, ví dụ 1739/KH-UBND.",
        error_messages={"required": "Hãy nhập số, ký hiệu của kế hoạch."},
    )
    issued_on = day_field("Ngày ban hành")
    unit = forms.ChoiceField(
        label="Đơn vị ban hành", error_messages={"required": "Hãy chọn đơn vị ban hành."}
    )
    title = forms.CharField(
        label="Tên kế hoạch", max_length=400, error_messages={"required": "Hãy nhập tên kế hoạch."}
    )
    period_from = day_field("Kỳ kế hoạch, từ ngày")
    period_to = day_field("Kỳ kế hoạch, đến hết ngày")
    parent = forms.ModelChoiceField(
        Plan.objects.none(),
        label="Thực hiện kế hoạch nào của cấp trên",
        required=False,
        empty_label="Không có, hoặc chưa có trong hệ thống",
    )

    def __init__(
        self,
        said: Mapping[str, object] | None = None,
        *,
        units: Iterable[tuple[Unit, str]],
        parents: QuerySet[Plan],
        **options: Any,  # noqa: ANN401 - Django's own options
    ) -> None:
        super().__init__(said, **options)
        named = list(units)
        self._units = {str(unit.pk): unit for unit, _ in named}
        self.fields["unit"].choices = [(str(unit.pk), name) for unit, name in named]  # type: ignore[attr-defined]  # a choice field
        self.fields["parent"].queryset = parents  # type: ignore[attr-defined]  # a model choice

    def refuse(self, refusal: PlansError) -> None:
        if isinstance(refusal, DuplicatePlanError):
            self.add_error("number", str(refusal))
        else:
            super().refuse(refusal)

    def header(self) -> PlanHeader:
        said = self.cleaned_data
        return PlanHeader(
            number=said["number"],
            title=said["title"],
            unit=self._units[said["unit"]],
            issued_on=said["issued_on"],
            period_from=said["period_from"],
            period_to=said["period_to"],
            parent=said["parent"],
        )


def initial_of(plan: Plan) -> dict[str, object]:
    names = ("number", "issued_on", "title", "period_from", "period_to", "parent")
    return {name: getattr(plan, name) for name in names} | {"unit": str(plan.unit_id)}
