from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.text import capfirst

from gandan.calendars import clock
from gandan.desk.fields import day_field, line_field
from gandan.desk.units.reach import choices_of
from gandan.lexicon.actions import Told
from gandan.lexicon.models import KINDS
from gandan.people.rules import Act
from gandan.text.speech import Entry, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.lexicon.models import Pronunciation
    from gandan.people.models import User

# What a link may fill in: names of the address, in the language of the reader.
PREFILLED = {
    "viet": "written",
    "doc": "spoken",
    "loai": "kind",
    "truoc": "words_before",
    "sau": "words_after",
    "cau": "test_sentence",
}
LONGEST_PREFILLED = 300


class PronunciationForm(forms.Form):
    """What is told of one reading."""

    written = line_field(
        "Cách viết",
        missing="Hãy ghi chữ viết tắt hoặc từ cần đọc.",
        longest=40,
        help_text="Đúng như trong bài, kể cả chữ hoa. Ví dụ: TTPTĐ.",
    )
    spoken = line_field(
        "Cách đọc", missing="Hãy ghi cách đọc bằng chữ.", help_text="Chỉ ghi chữ; số cũng viết bằng chữ."
    )
    kind = forms.ChoiceField(
        label="Loại", choices=[(kind.value, capfirst(words)) for kind, words in KINDS.items()]
    )
    words_before = line_field(
        "Chỉ khi đứng sau một trong các từ",
        longest=300,
        help_text="Bỏ trống thì đọc ở mọi chỗ. Nhiều từ thì cách nhau bằng dấu phẩy. Ví dụ: sở, phòng.",
    )
    words_after = line_field(
        "Chỉ khi đứng trước một trong các từ",
        longest=300,
        help_text="Cũng ghi như trên. {tên} là một tên riêng, {số} là một con số.",
    )
    source = line_field(
        "Căn cứ",
        missing="Hãy ghi căn cứ: văn bản hoặc người đã xác nhận cách đọc này.",
        longest=300,
        help_text="Văn bản, hoặc người đã xác nhận.",
    )
    valid_from = day_field("Đọc như vậy từ ngày", is_today=True)
    test_sentence = forms.CharField(
        label="Câu thử",
        max_length=300,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Một câu có chữ này, để xem và nghe trước khi lưu.",
        error_messages={"max_length": "Câu thử dài quá 300 ký tự; hãy lấy một câu ngắn."},
    )

    def __init__(
        self, posted: Mapping[str, Any] | None = None, *, initial: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(posted, initial=dict(initial or {}), label_suffix="")

    def told(self) -> Told:
        said = self.cleaned_data
        return Told(self.entry(), said["valid_from"], said["test_sentence"])

    def entry(self) -> Entry:
        """Return what is typed by now; whether it can be read from is for others to say."""
        kind = self.typed("kind")
        return Entry(
            written=self.typed("written"),
            spoken=self.typed("spoken"),
            source=self.typed("source"),
            kind=Kind(kind) if kind in set(Kind) else Kind.ABBREVIATION,
            left=_words(self.typed("words_before")),
            right=_words(self.typed("words_after")),
        )

    def typed(self, name: str) -> str:
        return str(self[name].value() or "").strip()


class NewForm(PronunciationForm):
    """Asks also for which unit, where somebody keeps the dictionary of several."""

    unit = forms.TypedChoiceField(
        label="Đơn vị",
        coerce=int,
        help_text="Các đơn vị bên dưới cũng đọc theo mục này.",
        error_messages={"required": "Hãy chọn đơn vị.", "invalid_choice": "Hãy chọn đơn vị trong danh sách."},
    )
    field_order = ("unit",)

    def __init__(
        self,
        user: User,
        posted: Mapping[str, Any] | None = None,
        *,
        initial: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(posted, initial=initial)
        choices = choices_of(user, Act.MANAGE_LEXICON, clock.today())
        self.fields["unit"].choices = choices  # type: ignore[attr-defined]  # a choice field
        self.has_units = bool(choices)

    @property
    def unit_id(self) -> int | None:
        """Return the unit that is chosen by now, the first one before anything is chosen."""
        offered = [pk for pk, _name in self.fields["unit"].choices]  # type: ignore[attr-defined]  # a choice field
        chosen = self.typed("unit")
        return next((pk for pk in offered if str(pk) == chosen), offered[0] if offered else None)


class EndForm(forms.Form):
    on = day_field("Thôi đọc như vậy từ ngày", is_today=True)
    reason = line_field("Lý do", missing="Hãy ghi lý do, một câu là đủ.", longest=400)


def filled(row: Pronunciation) -> dict[str, Any]:
    """Return the form's fields as the row stands; a change holds from today on unless told otherwise."""
    return {
        "written": row.written,
        "spoken": row.spoken,
        "kind": row.kind,
        "words_before": ", ".join(row.entry.left),
        "words_after": ", ".join(row.entry.right),
        "source": row.source,
        "valid_from": max(row.valid_from, clock.today()),
        "test_sentence": row.test_sentence,
    }


def prefilled(asked: Mapping[str, str]) -> dict[str, str]:
    """Return what a link filled in, as much of it as a field can hold."""
    return {field: asked[name][:LONGEST_PREFILLED] for name, field in PREFILLED.items() if name in asked}


def _words(typed: str) -> tuple[str, ...]:
    return tuple(filter(None, (each.strip() for each in typed.split(","))))
