from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from gandan.desk.plans.amending import AmendingForm
from gandan.plans.specs import ClauseSpec

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gandan.plans.models import Clause, Plan


class ClauseForm(AmendingForm):
    code = forms.CharField(
        label="Số, ký hiệu",
        max_length=20,
        help_text="Số của mục trong văn bản, ví dụ II.3.",
        error_messages={"required": "Hãy nhập số, ký hiệu của cam kết."},
    )
    heading = forms.CharField(
        label="Thuộc mục", max_length=120, required=False, help_text="Ví dụ: Mục tiêu, Nội dung, Hình thức."
    )
    text = forms.CharField(
        label="Lời cam kết, đúng như văn bản",
        max_length=8000,
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={"required": "Hãy nhập lời cam kết."},
    )
    field_order = ["code", "heading", "text", "reason"]

    def spec(self) -> ClauseSpec:
        said = self.cleaned_data
        return ClauseSpec(said["code"], said["text"], said["heading"])


class TakeUpForm(AmendingForm):
    """The commitments of the parent plan that this one has not taken up."""

    clause = forms.ChoiceField(
        label="Chọn cam kết của cấp trên",
        widget=forms.RadioSelect,
        error_messages={
            "required": "Hãy chọn một cam kết.",
            "invalid_choice": "Cam kết này đã được nhận rồi, hoặc không thuộc kế hoạch cấp trên.",
        },
    )
    field_order = ["clause", "reason"]

    def __init__(
        self,
        plan: Plan,
        said: Mapping[str, object] | None = None,
        *,
        origins: Iterable[Clause],
        **options: Any,  # noqa: ANN401 - Django's own options
    ) -> None:
        super().__init__(plan, said, **options)
        self._origins = {str(origin.pk): origin for origin in origins}
        choices = [(key, f"{origin.code}. {origin.text}") for key, origin in self._origins.items()]
        self.fields["clause"].choices = choices  # type: ignore[attr-defined]  # a choice field

    def origin(self) -> Clause:
        return self._origins[self.cleaned_data["clause"]]
