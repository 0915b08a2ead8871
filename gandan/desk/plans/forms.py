from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms

from gandan.desk.plans.words import EVIDENCE_NAMES, LEVEL_NAMES
from gandan.plans.measures import measure_of
from gandan.plans.models import Plan, Target
from gandan.plans.reader import MAX_BYTES
from gandan.plans.rules import EVIDENCE_KINDS
from gandan.units.models import OutletKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gandan.plans.models import ReadingRow
    from gandan.units.models import Unit

# The levels that the reader of a text can tell; a target may count others too.
READ_LEVELS = ("commune", "district", "department")


def day_field(label: str, *, required: bool = True, help_text: str = "") -> forms.DateField:
    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    wrong = {"required": f"{label}: hãy chọn ngày.", "invalid": f"{label}: hãy nhập ngày theo lịch."}
    return forms.DateField(
        label=label, widget=widget, required=required, help_text=help_text, error_messages=wrong
    )


class TextForm(forms.Form):
    """A text to read, pasted or as a file."""

    unit = forms.ChoiceField(label="Kế hoạch của đơn vị nào")
    text = forms.CharField(
        label="Dán văn bản vào đây",
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 12}),
        help_text="Chép cả văn bản, hoặc cả trang tin nói về kế hoạch.",
    )
    file = forms.FileField(
        label="Hoặc chọn tệp văn bản",
        required=False,
        help_text="Tệp .txt, tối đa 2 MB. Tệp Word, PDF thì chép phần chữ rồi dán vào ô trên.",
    )

    def __init__(self, *args: object, units: Iterable[tuple[Unit, str]], **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]  # Django's own signature
        choices = [(str(unit.pk), name) for unit, name in units]
        self.fields["unit"].choices = choices  # type: ignore[attr-defined]  # a choice field

    def clean(self) -> dict[str, object]:
        said = super().clean() or {}
        upload = said.get("file")
        if upload is not None and upload.size > MAX_BYTES:
            self.add_error("file", "Tệp lớn quá 2 MB. Hãy tách thành từng phần rồi đọc lại.")
        elif upload is not None:
            self._take_file(said, upload.read())
        elif not said.get("text", "").strip():
            self.add_error("text", "Chưa có văn bản nào để đọc.")
        return said

    def _take_file(self, said: dict[str, object], content: bytes) -> None:
        try:
            said["text"] = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            words = "Tệp này không phải tệp văn bản Unicode. Hãy chép phần chữ rồi dán vào ô trên."
            self.add_error("file", words)


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
    text = forms.CharField(
        label="Nội dung dòng này", max_length=4000, widget=forms.Textarea(attrs={"rows": 3})
    )

    def measure(self) -> dict[str, object] | None:
        return None


class TargetRowForm(RowForm):
    """A target: the person chooses what is counted, what proves it and how often."""

    counted = forms.ChoiceField(label="Đếm những gì", required=False)
    value = forms.DecimalField(label="Mức phải đạt, phần trăm", min_value=1, max_value=100)
    evidence_kinds = forms.MultipleChoiceField(
        label="Bằng chứng nào thì được tính",
        choices=[(kind, EVIDENCE_NAMES[kind].capitalize()) for kind in EVIDENCE_KINDS],
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    window = forms.ChoiceField(label="Đếm theo", choices=Target.Window.choices)
    minimum_count = forms.IntegerField(label="Ít nhất mấy lần mỗi kỳ", min_value=1, max_value=1000)

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]  # Django's own signature
        self.fields["counted"].choices = counted_choices()  # type: ignore[attr-defined]  # a choice field

    def measure(self) -> dict[str, object]:
        said = self.cleaned_data
        return {
            "counted": said["counted"] if said["evidence_kinds"] else "",
            "value": float(said["value"]),
            "evidence_kinds": list(said["evidence_kinds"]),
            "window": said["window"],
            "minimum_count": said["minimum_count"],
        }


def counted_choices() -> list[tuple[str, str]]:
    outlets = list(OutletKind.objects.values_list("code", "name"))
    levels = [(level, LEVEL_NAMES[level]) for level in READ_LEVELS]
    return [("", "Chưa chọn"), *outlets, *levels]


def form_class(kind: str) -> type[RowForm]:
    return TargetRowForm if kind == "target" else RowForm


def row_form(row: ReadingRow, said: Mapping[str, object] | None = None) -> RowForm:
    """Return the form of one row as it stands; `said` is what was just typed."""
    made = form_class(row.kind)
    if said is not None:
        return made(said, prefix=f"r{row.pk}")
    return made(prefix=f"r{row.pk}", initial=_initial(row))


def _initial(row: ReadingRow) -> dict[str, object]:
    known = measure_of(row.fields)
    return {
        "text": row.text,
        "counted": known.get("counted") or known.get("guess", ""),
        "value": known.get("value", 100),
        "evidence_kinds": known.get("evidence_kinds", ()),
        "window": known.get("window", Target.Window.MONTH),
        "minimum_count": known.get("minimum_count", 1),
    }


class SaveForm(forms.Form):
    parent = forms.ModelChoiceField(
        Plan.objects.none(),
        label="Thực hiện kế hoạch nào của cấp trên",
        required=False,
        empty_label="Không có, hoặc chưa có trong hệ thống",
    )
