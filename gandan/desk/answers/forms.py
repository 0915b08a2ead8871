from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from django import forms

from gandan.calendars import clock
from gandan.desk.fields import day_field, line_field
from gandan.desk.units.reach import choices_of
from gandan.people.rules import Act
from gandan.procedures.answers.actions import AnswerText, Approval
from gandan.procedures.answers.limits import MAX_FIELD, MAX_QUESTION, MAX_REASON, MAX_TEXT
from gandan.procedures.answers.rules import USUAL_REVIEW
from gandan.procedures.queries import in_force

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.people.models import User
    from gandan.procedures.answers.models import AnswerDraft

LONGEST_CODES = 200
PUBLIC, PRIVATE = "public", "private"
_BETWEEN_CODES = re.compile(r"[,;\s]+")


class AnswerForm(forms.Form):
    """One answer: the question as everybody may read it, what is said, and on what it stands."""

    question = forms.CharField(
        label="Câu hỏi, viết lại để mọi người cùng đọc",
        max_length=MAX_QUESTION,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Bỏ tên, số, nơi ở của người hỏi. Một câu hỏi, một ý.",
        error_messages={"required": "Chưa có câu hỏi để đăng. Hãy viết lại câu hỏi, bỏ tên và số riêng."},
    )
    text = forms.CharField(
        label="Trả lời",
        max_length=MAX_TEXT,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 12}),
        help_text="Nói ngay điều cần làm. Dòng bắt đầu bằng - là gạch đầu dòng, 1. là bước làm. "
        "Số tiền, thời hạn thì ghi {{lệ phí 1.001193}}, {{thời hạn 1.001193}}: trang tự điền theo danh mục.",
        error_messages={"required": "Chưa có câu trả lời. Hãy viết câu trả lời rồi gửi duyệt."},
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
    review_by = day_field(
        "Xem lại trước ngày", help_text="Đến ngày ấy, trang Hôm nay nhắc đọc lại.", is_today=True
    )
    revision = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(
        self, posted: Mapping[str, Any] | None = None, *, initial: Mapping[str, Any] | None = None
    ) -> None:
        usual = {"review_by": clock.today() + USUAL_REVIEW}
        super().__init__(posted, initial=usual | dict(initial or {}), label_suffix="")
        # A draft may be half done; what is handed in may not.
        is_kept_only = posted is not None and "submit" not in posted
        for name in ("question", "text"):
            self.fields[name].required = not is_kept_only
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
    """What the approver decides; for whom is asked only where there is a choice.

    With `published_id`, what everybody reads already: it stays unless the approver says otherwise.
    """

    is_public = forms.ChoiceField(
        label="Gửi cho ai",
        choices=((PUBLIC, "Gửi người hỏi và đăng cho mọi người"), (PRIVATE, "Chỉ gửi người hỏi")),
        initial=PUBLIC,
        widget=forms.RadioSelect,
        error_messages={"required": "Hãy chọn gửi cho ai."},
    )
    numbers_are_official = forms.BooleanField(
        label="Số điện thoại, thư điện tử trong bài là của cơ quan, không phải của một người dân",
        required=False,
    )
    revision = forms.IntegerField(widget=forms.HiddenInput, min_value=1, max_value=10**9)

    def __init__(
        self,
        posted: Mapping[str, Any] | None,
        *,
        revision: int,
        asks_whom: bool = False,
        published_id: int | None = None,
    ) -> None:
        super().__init__(posted, initial={"revision": revision}, label_suffix="")
        self.published_id = published_id
        if not asks_whom:
            del self.fields["is_public"]
        elif published_id is not None:
            self._ask_whether_to_replace()

    def _ask_whether_to_replace(self) -> None:
        field = self.fields["is_public"]
        field.choices = (  # type: ignore[attr-defined]  # a choice field
            (PRIVATE, "Giữ bài đã đăng, chỉ gửi người hỏi"),
            (PUBLIC, "Thay bài đã đăng"),
        )
        field.initial = PRIVATE
        field.help_text = "Chỉ thay khi bản này đọc một mình vẫn đủ ý: mọi người không còn thấy bài cũ."

    def approval(self, *, otherwise_public: bool) -> Approval:
        """Return what was decided; where it was not asked for whom, the page says so."""
        said = self.cleaned_data
        chosen = said.get("is_public", PUBLIC if otherwise_public else PRIVATE)
        return Approval(
            said["revision"],
            is_public=chosen == PUBLIC,
            numbers_are_official=said["numbers_are_official"],
            instead_of=self.published_id if chosen == PUBLIC else None,
            facts=self.data.get("facts"),  # of the page, which tells those that stand on it now
        )


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
