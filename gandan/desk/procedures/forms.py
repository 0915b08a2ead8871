from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms

from gandan.desk.fields import day_field, line_field
from gandan.desk.procedures.page import Draft
from gandan.procedures.rules.phrases import LONGEST

if TYPE_CHECKING:
    from collections.abc import Mapping

SUFFIXES = (".jsonl", ".json", ".docx", ".html", ".htm")
LARGEST_MB = 100


class UploadForm(forms.Form):
    file = forms.FileField(
        label="Tệp danh mục",
        help_text=f"Tệp .jsonl, .json, .docx hoặc .html, nhiều nhất {LARGEST_MB} MB.",
        widget=forms.ClearableFileInput(attrs={"accept": ",".join(SUFFIXES)}),
        error_messages={"required": "Hãy chọn một tệp.", "empty": "Tệp này rỗng. Hãy chọn tệp khác."},
    )

    as_of = day_field(
        "Bản ghi cũ không có mã: áp dụng từ ngày",
        help_text="Chỉ cần khi tệp có thủ tục của những năm trước, chưa ghi mã và ngày.",
        required=False,
    )

    def clean_file(self) -> object:
        file = self.cleaned_data["file"]
        if not file.name.lower().endswith(SUFFIXES):
            raise forms.ValidationError("Chỉ đọc được tệp .jsonl, .json, .docx hoặc .html.")
        if file.size > LARGEST_MB * 1024 * 1024:
            raise forms.ValidationError(f"Tệp lớn quá {LARGEST_MB} MB. Hãy chia thành nhiều tệp.")
        return file


class PhraseForm(forms.Form):
    """A phrase to add, with a query to try it by."""

    text = line_field("Cách dân nói", missing="Hãy ghi cách dân nói.", longest=LONGEST)
    is_negative = forms.BooleanField(
        label="Nói câu này là cần thủ tục khác, không phải thủ tục này", required=False
    )
    query = line_field(
        "Tìm thử với câu", longest=LONGEST, help_text="Bỏ trống thì tìm bằng chính cụm từ trên."
    )

    def __init__(
        self, posted: Mapping[str, str] | None = None, *, initial: Mapping[str, object] | None = None
    ) -> None:
        super().__init__(posted, initial=dict(initial or {}), label_suffix="")

    def draft(self) -> Draft:
        said = self.cleaned_data
        return Draft(said["text"], said["is_negative"], said["query"])
