from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

from django import forms
from django.utils.text import capfirst

from gandan.calendars import clock
from gandan.evidence.facts import EvidenceFacts
from gandan.evidence.intake.examine import Upload
from gandan.evidence.models import EvidenceKind
from gandan.evidence.rules import QUANTITIES
from gandan.messages.queries import topic_choices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.core.files.uploadedfile import UploadedFile

    from gandan.evidence.models import Evidence
    from gandan.plans.models import Assignment
    from gandan.units.models import Outlet, Unit

# What a person can show; logs and records come from devices and from the system itself.
HANDED_IN = ("PHO", "URL", "LOG", "MIN", "LST", "DOC", "INV", "AUD", "VID", "LIC", "SUR", "DAT")
_DAY = {"type": "date"}


def fresh_nonce() -> str:
    """Name this copy of the form: the same copy sent twice is one proof."""
    return uuid4().hex


class FilesInput(forms.FileInput):
    allow_multiple_selected = True

    def value_from_datadict(self, _data: object, files: Any, name: str) -> list[UploadedFile[bytes]]:  # noqa: ANN401 - Django's own signature
        return list(files.getlist(name)) if hasattr(files, "getlist") else []


class FilesField(forms.FileField):
    """Any number of files; what they are is decided by what is in them, not here."""

    widget = FilesInput
    default_error_messages = {"empty": "Tệp này trống, không có gì bên trong. Hãy chụp hoặc chọn lại."}

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile[bytes]]:  # noqa: ANN401 - Django's own signature
        given = data if isinstance(data, list | tuple) else [data]
        return [super(FilesField, self).clean(each, initial) for each in given if each]


class EvidenceForm(forms.Form):
    """One screen: the photo, what it shows, where, when. All else may stay folded."""

    photos = FilesField(
        label="Ảnh chụp tại chỗ",
        required=False,
        widget=FilesInput(
            attrs={
                "accept": "image/*",
                "capture": "environment",
                "class": "govuk-file-upload",
                "aria-describedby": "id_photos_helptext",
            }
        ),
        help_text="Trên điện thoại, nút này mở máy ảnh.",
    )
    papers = FilesField(
        label="Hoặc chọn tệp có sẵn",
        required=False,
        help_text="Ảnh, PDF, Word, Excel, âm thanh, video. Chọn được nhiều tệp.",
    )
    nonce = forms.CharField(max_length=80, required=False, initial=fresh_nonce, widget=forms.HiddenInput)
    kind = forms.ChoiceField(label="Đây là", initial="PHO")
    outlet = forms.TypedChoiceField(label="Ở đầu mối nào", required=False, coerce=int, empty_value=None)
    happened_on = forms.DateField(
        label="Ngày làm",
        initial=clock.today,
        widget=forms.DateInput(attrs=_DAY, format="%Y-%m-%d"),
        error_messages={"required": "Hãy chọn ngày làm.", "invalid": "Hãy nhập ngày theo lịch."},
    )
    happened_to = forms.DateField(
        label="Đến hết ngày",
        required=False,
        widget=forms.DateInput(attrs=_DAY, format="%Y-%m-%d"),
        help_text="Chỉ ghi khi việc kéo dài nhiều ngày.",
        error_messages={"invalid": "Hãy nhập ngày theo lịch."},
    )
    note = forms.CharField(
        label="Ghi thêm", required=False, max_length=600, widget=forms.Textarea(attrs={"rows": 2})
    )
    url = forms.URLField(
        label="Địa chỉ trang đã đăng",
        required=False,
        max_length=600,
        assume_scheme="https",
        widget=forms.URLInput(attrs={"inputmode": "url"}),
        error_messages={"invalid": "Hãy chép cả địa chỉ trang, bắt đầu bằng https://."},
    )
    topics = forms.MultipleChoiceField(
        label="Nói về chủ đề nào", required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(
        self,
        unit: Unit,
        outlets: Sequence[Outlet],
        posted: Any = None,  # noqa: ANN401 - a QueryDict with its files, or nothing
        **options: Any,  # noqa: ANN401 - Django's own options
    ) -> None:
        super().__init__(posted, label_suffix="", **options)
        self._unit = unit
        self._outlets = {outlet.pk: outlet for outlet in outlets}
        names = [(kind, capfirst(EvidenceKind(kind).label)) for kind in HANDED_IN]
        self._choose("kind", names)
        self._choose("outlet", [("", "Không ở đầu mối nào"), *((o.pk, o.name) for o in outlets)])
        if len(outlets) == 1:
            self.fields["outlet"].initial = outlets[0].pk
        self._choose("topics", topic_choices())
        for name, label in QUANTITIES.items():
            self.fields[f"count_{name}"] = forms.IntegerField(
                label=capfirst(label),
                required=False,
                min_value=0,
                max_value=10_000_000,
                widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
                error_messages={
                    "invalid": f"{capfirst(label)}: hãy nhập một số nguyên, ví dụ 12.",
                    "min_value": f"{capfirst(label)} không thể nhỏ hơn 0.",
                    "max_value": f"{capfirst(label)} lớn quá. Hãy xem lại.",
                },
            )

    def _choose(self, name: str, choices: Sequence[tuple[Any, str]]) -> None:
        self.fields[name].choices = choices  # type: ignore[attr-defined]  # all of them are choice fields

    @property
    def main_fields(self) -> list[forms.BoundField]:
        return [self[name] for name in ("kind", "outlet", "happened_on")]

    @property
    def more_fields(self) -> list[forms.BoundField]:
        names = ("papers", "url", "note", "happened_to", "topics")
        return [self[name] for name in names]

    @property
    def count_fields(self) -> list[forms.BoundField]:
        return [self[name] for name in self.fields if name.startswith("count_")]

    @property
    def has_more(self) -> bool:
        """Whether the folded part holds something that the person must see."""
        return any(bound.errors for bound in (*self.more_fields, *self.count_fields))

    def facts(self, assignment: Assignment | None) -> EvidenceFacts:
        said = self.cleaned_data
        counts = {name: said[f"count_{name}"] for name in QUANTITIES}
        topics = said["topics"] or (assignment.task.topics if assignment and assignment.task else ())
        return EvidenceFacts(
            kind=said["kind"],
            unit=self._unit,
            happened_on=said["happened_on"],
            happened_to=said["happened_to"],
            outlet=self._outlets.get(said["outlet"]),
            assignment=assignment,
            topics=tuple(topics),
            note=said["note"],
            url=said["url"],
            quantities={name: count for name, count in counts.items() if count is not None},
            nonce=said["nonce"],
        )

    def uploads(self) -> list[Upload]:
        given = [*self.cleaned_data["photos"], *self.cleaned_data["papers"]]
        return [Upload(file.name or "tep", file.read()) for file in given]


def first_values(evidence: Evidence) -> dict[str, object]:
    """Return the form's first values from a proof that is being corrected."""
    counts = {f"count_{name}": count for name, count in evidence.quantities.items()}
    return counts | {
        "kind": evidence.kind,
        "outlet": evidence.outlet_id,
        "happened_on": evidence.happened_on,
        "happened_to": evidence.happened_to,
        "note": evidence.note,
        "url": evidence.url,
        "topics": evidence.topics,
    }


class VerdictForm(forms.Form):
    outcome = forms.ChoiceField(
        choices=[("accepted", "Chấp nhận"), ("refused", "Trả lại")], widget=forms.HiddenInput
    )
    # How the proof stood on the judge's screen.
    seen = forms.ChoiceField(
        choices=[("pending", "chờ xem xét"), ("accepted", "được chấp nhận")],
        required=False,
        widget=forms.HiddenInput,
    )
    reason = forms.CharField(
        label="Lý do, khi trả lại",
        max_length=400,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Đơn vị sẽ đọc câu này để bổ sung cho đúng.",
    )
