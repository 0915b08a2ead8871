from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from django import forms

from gandan.calendars import clock
from gandan.desk.units.fields import day_field, line_field
from gandan.desk.units.reach import choices_of
from gandan.people.rules import Act
from gandan.procedures.answers.actions import AnswerText
from gandan.procedures.answers.rules import MAX_FIELD, MAX_QUESTION, MAX_REASON, MAX_TEXT, USUAL_REVIEW
from gandan.procedures.queries import in_force

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.people.models import User
    from gandan.procedures.answers.models import AnswerDraft

LONGEST_CODES = 200
_BETWEEN_CODES = re.compile(r"[,;\s]+")


class AnswerForm(forms.Form):
    """One answer: the question as everybody may read it, what is said, and on what it stands."""

    question = forms.CharField(
        label="Câu hỏi, viết lại để mọi người cùng đọc",
        max_length=MAX_QUESTION,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Bỏ tên, số, nơi ở của người hỏi. Một câu hỏi, một ý.",
    )
    text = forms.CharField(
        label="Trả lời",
        max_length=MAX_TEXT,
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 12}),
        help_text="Nói ngay điều cần làm. Dòng bắt đầu bằng - là gạch đầu dòng, 1. là bước làm.",
    )
    codes = line_field(
        "Mã thủ tục",
        longest=LONGEST_CODES,
        help_text="Ví dụ 1.001193; nhiều mã thì cách bằng dấu phẩy. Thủ tục đổi thì bạn được nhắc xem lại.",
    )
    legal_bases = forms.CharField(
        label="Căn cứ pháp lý",
        max_length=4_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Mỗi văn bản một dòng.",
    )
    field_area = line_field("Lĩnh vực", longest=MAX_FIELD, help_text="Bỏ trống thì lấy theo thủ tục.")
    review_by = day_field("Xem lại trước ngày", help_text="Đến ngày ấy, trang Hôm nay nhắc đọc lại.")
    revision = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(
        self, posted: Mapping[str, Any] | None = None, *, initial: Mapping[str, Any] | None = None
    ) -> None:
        usual = {"review_by": clock.today() + USUAL_REVIEW}
        super().__init__(posted, initial=usual | dict(initial or {}), label_suffix="")
        self.procedure_ids: tuple[int, ...] = ()

    def clean_codes(self) -> str:
        """Find the procedures; name each code that is none of the catalogue."""
        written: str = self.cleaned_data["codes"]
        codes = list(dict.fromkeys(filter(None, _BETWEEN_CODES.split(written))))
        found = dict(in_force(clock.today()).filter(code__in=codes).values_list("code", "procedure_id"))
        unknown = [code for code in codes if code not in found]
        if unknown:
            raise forms.ValidationError(
                f"Danh mục không có thủ tục nào mang mã {', '.join(unknown)}. Hãy xem lại mã."
            )
        self.procedure_ids = tuple(dict.fromkeys(found[code] for code in codes))
        return written

    def told(self) -> AnswerText:
        said = self.cleaned_data
        return AnswerText(
            question=said["question"],
            text=said["text"],
            field_area=said["field_area"],
            legal_bases=tuple(said["legal_bases"].splitlines()),
            procedure_ids=self.procedure_ids,
            review_by=said["review_by"],
        )


class NewAnswerForm(AnswerForm):
    """Asks also for which unit, where somebody answers for several."""

    unit = forms.TypedChoiceField(label="Đơn vị trả lời", coerce=int)
    field_order = ("unit",)

    def __init__(self, user: User, posted: Mapping[str, Any] | None = None) -> None:
        super().__init__(posted)
        choices = choices_of(user, Act.ANSWER_QUESTION, clock.today())
        self.fields["unit"].choices = choices  # type: ignore[attr-defined]  # a choice field


class DecisionForm(forms.Form):
    """What the approver decides; which of the fields count is for the page to say."""

    is_public = forms.TypedChoiceField(
        label="Gửi cho ai",
        choices=(("1", "Gửi người hỏi và đăng cho mọi người"), ("", "Chỉ gửi người hỏi")),
        coerce=bool,
        required=False,
        initial="1",
        widget=forms.RadioSelect,
    )
    numbers_are_official = forms.BooleanField(
        label="Số điện thoại, thư điện tử trong bài là của cơ quan, không phải của một người dân",
        required=False,
    )
    revision = forms.IntegerField(widget=forms.HiddenInput, min_value=1, max_value=10**9)


class ReasonForm(forms.Form):
    reason = line_field("Lý do", missing="Hãy ghi lý do, một câu là đủ.", longest=MAX_REASON)


def filled(draft: AnswerDraft) -> dict[str, Any]:
    """Return the form's fields as the draft stands."""
    codes = in_force(clock.today()).filter(procedure__in=draft.procedures.all())
    return {
        "question": draft.question,
        "text": draft.text,
        "codes": ", ".join(codes.values_list("code", flat=True)),
        "legal_bases": "\n".join(draft.legal_bases),
        "field_area": draft.field_area,
        "review_by": draft.review_by or clock.today() + USUAL_REVIEW,
        "revision": draft.revision,
    }
