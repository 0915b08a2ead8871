from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.text import capfirst

from gandan.desk.fields import day_field
from gandan.desk.plans.choices import evidence_field
from gandan.desk.plans.words import EVIDENCE_NAMES, LEVEL_NAMES
from gandan.plans.measures import measure_of
from gandan.plans.models import Plan, Target, Task
from gandan.plans.occurrences import CADENCES, ONE_TIME
from gandan.plans.reader import MAX_FILE_BYTES
from gandan.plans.rules import EVIDENCE_KINDS
from gandan.units.models import OutletKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gandan.desk.plans.readings.choices import Names
    from gandan.plans.models import ReadingRow
    from gandan.plans.task_rows import TaskRow
    from gandan.units.models import Unit

# The levels that the reader of a text can tell; a target may count others too.
READ_LEVELS = ("commune", "district", "department")
MEGABYTE = 1_000_000
ACCEPTED = ".docx,.doc,.xlsx,.xls,.odt,.ods,.pdf,.txt,.html,.htm,.mht,.eml"
NO_CADENCE = ("", "Chưa đặt")
CADENCE_CHOICES = [NO_CADENCE, *((each.value, capfirst(each.label)) for each in CADENCES)]
COLUMN_NAMES = {
    "content": "Nội dung, nhiệm vụ",
    "lead": "Cơ quan chủ trì",
    "partners": "Cơ quan phối hợp",
    "timing": "Thời gian thực hiện",
    "product": "Sản phẩm, kết quả",
    "form": "Hình thức, cách làm",
    "budget": "Kinh phí",
    "number": "Số thứ tự",
    "note": "Ghi chú",
}


class UnitForm(forms.Form):
    """A form about one of the units whose plans this person writes."""

    unit = forms.ChoiceField(label="Kế hoạch của đơn vị nào")

    def __init__(self, *args: object, units: Iterable[tuple[Unit, str]], **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]  # Django's own signature
        choices = [(str(unit.pk), name) for unit, name in units]
        self.fields["unit"].choices = choices  # type: ignore[attr-defined]  # a choice field


class TextForm(UnitForm):
    """A plan to read: a file, or a text that is pasted."""

    file = forms.FileField(
        label="Chọn tệp kế hoạch",
        required=False,
        widget=forms.FileInput(attrs={"accept": ACCEPTED}),
        help_text=(
            "Tệp Word, Excel, PDF có lớp chữ, OpenDocument hoặc văn bản, "
            f"tối đa {MAX_FILE_BYTES // MEGABYTE} MB."
        ),
        error_messages={"empty": "Tệp này trống. Hãy chọn tệp khác."},
    )
    text = forms.CharField(
        label="Hoặc dán văn bản vào đây",
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text="Chép cả văn bản, hoặc cả trang tin nói về kế hoạch. Có tệp thì hệ thống đọc tệp.",
    )

    def clean(self) -> dict[str, object]:
        said = super().clean() or {}
        upload = said.get("file")
        if upload is not None and upload.size > MAX_FILE_BYTES:
            limit = MAX_FILE_BYTES // MEGABYTE
            self.add_error("file", f"Tệp lớn quá {limit} MB. Hãy bỏ bớt hình hoặc tách thành từng phần.")
        elif upload is None and "file" not in self.errors and not said.get("text", "").strip():
            self.add_error("file", "Chưa có tệp hoặc văn bản nào để đọc.")
        return said


class HeaderForm(forms.Form):
    number = forms.CharField(label="Số, ký hiệu", max_length=60)
    date = day_field("Ngày ban hành")
    issuer = forms.CharField(label="Cơ quan ban hành ghi trong văn bản", max_length=200, required=False)
    title = forms.CharField(label="Tên kế hoạch", max_length=400)
    period_from = day_field("Kỳ kế hoạch, từ ngày")
    period_to = day_field("Đến ngày")

    def header(self) -> dict[str, str]:
        return {key: str(value or "") for key, value in self.cleaned_data.items()}


class RowForm(forms.Form):
    """A row that only has words: a commitment, or what the next version leaves out."""

    text = forms.CharField(
        label="Nội dung dòng này",
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text="Muốn tách: đặt con trỏ ở chỗ cần tách, nhấn Enter, rồi bấm “Tách ở chỗ xuống dòng”.",
    )

    def decided(self) -> dict[str, object] | None:
        return None

    def read(self) -> dict[str, object] | None:
        """Return the reader's fields as the person corrected them."""
        return None


class TargetRowForm(RowForm):
    """A target: the person chooses what is counted, what proves it and how often."""

    counted = forms.ChoiceField(label="Đếm những gì", required=False)
    value = forms.DecimalField(label="Mức phải đạt, phần trăm", min_value=1, max_value=100)
    evidence_kinds = forms.MultipleChoiceField(
        label="Bằng chứng nào thì được tính",
        choices=[(kind, capfirst(EVIDENCE_NAMES[kind])) for kind in EVIDENCE_KINDS],
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    window = forms.ChoiceField(label="Đếm theo", choices=Target.Window.choices)
    minimum_count = forms.IntegerField(label="Ít nhất mấy lần mỗi kỳ", min_value=1, max_value=1000)

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]  # Django's own signature
        self.fields["counted"].choices = counted_choices()  # type: ignore[attr-defined]  # a choice field

    def decided(self) -> dict[str, object]:
        said = self.cleaned_data
        return {
            "counted": said["counted"] if said["evidence_kinds"] else "",
            "value": float(said["value"]),
            "evidence_kinds": list(said["evidence_kinds"]),
            "window": said["window"],
            "minimum_count": said["minimum_count"],
        }


class TaskRowForm(RowForm):
    """A row of the annex: who, when and what proves it are chosen, the rest is as the annex says it."""

    lead = forms.ChoiceField(
        label="Cơ quan chủ trì",
        error_messages={"required": "Hãy chọn cơ quan hoặc nhóm đơn vị chủ trì."},
    )
    remember = forms.BooleanField(label="Lần sau cũng hiểu như vậy", required=False)
    timing = forms.ChoiceField(
        label="Thời gian thực hiện",
        error_messages={"required": "Hãy chọn thời gian thực hiện."},
        choices=[("", "Chưa chọn"), *((value, capfirst(label)) for value, label in Task.Timing.choices)],
    )
    cadence = forms.ChoiceField(
        label="Nếu “thường xuyên”: nhịp thực hiện", choices=CADENCE_CHOICES, required=False
    )
    due_on = day_field("Nếu làm một lần: hạn hoàn thành", required=False)
    product = forms.CharField(label="Sản phẩm, kết quả", max_length=300, required=False)
    evidence_kinds = evidence_field("Bằng chứng cho biết việc đã xong", required=False)
    number = forms.CharField(label="Số thứ tự", max_length=20, required=False)
    form = forms.CharField(label="Hình thức, cách làm", max_length=300, required=False)
    partners = forms.CharField(
        label="Cơ quan phối hợp, như phụ lục ghi",
        max_length=400,
        required=False,
        help_text="Nhiều cơ quan thì cách nhau bằng dấu chấm phẩy.",
    )
    partner_groups = forms.MultipleChoiceField(
        label="Nhóm đơn vị phối hợp", required=False, widget=forms.CheckboxSelectMultiple
    )
    timing_text = forms.CharField(label="Thời gian, như phụ lục ghi", max_length=120, required=False)
    budget = forms.CharField(label="Kinh phí, như phụ lục ghi", max_length=200, required=False)

    def __init__(self, found: TaskRow, names: Names, *args: object, **options: Any) -> None:  # noqa: ANN401 - Django's own options
        super().__init__(*args, **options)  # type: ignore[arg-type]  # Django's own signature
        if found.lead_text:
            self.fields["remember"].label = f"Lần sau gặp “{found.lead_text}” cũng hiểu như vậy"
        else:
            del self.fields["remember"]
        groups = names.groups()
        known = {choice for choice, _ in groups}
        groups += [(choice, names.of(choice)) for choice in found.partner_groups if choice not in known]
        self.fields["lead"].choices = names.leads(found.lead)  # type: ignore[attr-defined]  # a choice field
        self.fields["partner_groups"].choices = groups  # type: ignore[attr-defined]  # a choice field

    def only_keep(self) -> None:
        """Let what is missing be: the row is kept, not confirmed."""
        for name in ("lead", "timing"):
            self.fields[name].required = False

    def clean(self) -> dict[str, object]:
        said = super().clean() or {}
        if self.fields["timing"].required and said.get("timing") in ONE_TIME and not said.get("due_on"):
            self.add_error("due_on", "Việc làm một lần phải có hạn hoàn thành.")
        return said

    def decided(self) -> dict[str, object]:
        said = self.cleaned_data
        due = said["due_on"]
        return {
            name: said[name] for name in ("lead", "timing", "cadence", "partner_groups", "evidence_kinds")
        } | {"due_on": due.isoformat() if due else ""}

    def read(self) -> dict[str, object]:
        said = self.cleaned_data
        partners = [part.strip() for part in said["partners"].split(";") if part.strip()]
        read = {name: said[name] for name in ("number", "form", "product", "budget")}
        return read | {"partners": partners, "timing": said["timing_text"]}

    def taught(self) -> str:
        """Return whom the name of the annex means from now on; empty when nothing is to be remembered."""
        said = self.cleaned_data
        return str(said["lead"]) if said.get("remember") else ""

    @property
    def main_fields(self) -> list[forms.BoundField]:
        names = ("text", "lead", "remember", "timing", "cadence", "due_on", "product")
        return [self[name] for name in names if name in self.fields]

    @property
    def more_fields(self) -> list[forms.BoundField]:
        names = ("evidence_kinds", "number", "form", "partners", "partner_groups", "timing_text", "budget")
        return [self[name] for name in names]


def counted_choices() -> list[tuple[str, str]]:
    outlets = list(OutletKind.objects.values_list("code", "name"))
    levels = [(level, LEVEL_NAMES[level]) for level in READ_LEVELS]
    return [("", "Chưa chọn"), *outlets, *levels]


def row_form(
    row: ReadingRow, said: Mapping[str, object] | None = None, *, found: TaskRow | None, names: Names
) -> RowForm:
    """Return the form of one row as it stands; `said` is what was just typed."""
    options: dict[str, Any] = {"prefix": f"r{row.pk}"}
    if row.fields.get("is_gone"):
        return RowForm(said, initial={"text": row.text}, **options)
    if found is not None:
        return TaskRowForm(found, names, said, initial=_initial_of_task(found), **options)
    if row.kind == "target":
        return TargetRowForm(said, initial=_initial_of_target(row), **options)
    return RowForm(said, initial={"text": row.text}, **options)


def _initial_of_target(row: ReadingRow) -> dict[str, object]:
    known = measure_of(row.fields)
    return known | {"text": row.text, "counted": known["counted"] or known["guess"]}


def _initial_of_task(found: TaskRow) -> dict[str, object]:
    return {
        "text": found.content,
        "lead": found.lead.choice,
        "timing": found.when.timing,
        "cadence": found.when.cadence,
        "due_on": found.when.due_on,
        "product": found.product,
        "evidence_kinds": found.evidence_kinds,
        "number": found.number,
        "form": found.form,
        "partners": "; ".join(found.partners),
        "partner_groups": found.partner_groups,
        "timing_text": found.when.text,
        "budget": found.budget,
    }


class AddForm(forms.Form):
    kind = forms.ChoiceField(
        label="Dòng mới là",
        choices=[("task", "Nhiệm vụ"), ("clause", "Cam kết"), ("target", "Chỉ tiêu")],
    )
    text = forms.CharField(
        label="Nội dung dòng mới",
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Hãy nhập nội dung của dòng muốn thêm."},
    )


class SureForm(forms.Form):
    cadence = forms.ChoiceField(
        label="Việc ghi “thường xuyên” thì giao theo nhịp",
        choices=CADENCE_CHOICES,
        required=False,
        help_text="Chưa đặt bây giờ thì đặt cho từng nhiệm vụ trước khi đưa kế hoạch vào thực hiện.",
    )


class SaveForm(forms.Form):
    parent = forms.ModelChoiceField(
        Plan.objects.none(),
        label="Thực hiện kế hoạch nào của cấp trên",
        required=False,
        empty_label="Không có, hoặc chưa có trong hệ thống",
    )


class FollowForm(forms.Form):
    plan = forms.ModelChoiceField(
        Plan.objects.none(),
        label="Văn bản này là bản mới của kế hoạch",
        required=False,
        empty_label="Không, đây là kế hoạch khác",
    )


class ApplyForm(forms.Form):
    reason = forms.CharField(
        label="Lý do sửa kế hoạch",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Mọi người đọc được lý do này.",
        error_messages={"required": "Kế hoạch đang thực hiện thì phải ghi lý do sửa."},
    )

    def __init__(self, *args: object, plan: Plan | None, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]  # Django's own signature
        self.fields["reason"].required = plan is not None and plan.state == Plan.State.IN_FORCE


class ColumnForm(UnitForm):
    """A column that the reader did not know, taught by its name."""

    unit = forms.ChoiceField(label="Dùng cho đơn vị nào và các đơn vị trực thuộc")
    written = forms.CharField(
        label="Tên cột trong văn bản",
        max_length=200,
        error_messages={"required": "Hãy chép đúng tên cột như trong văn bản."},
    )
    meaning = forms.ChoiceField(label="Cột này ghi", choices=list(COLUMN_NAMES.items()))
