from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from gandan.desk.messages.choices import clause_choices
from gandan.messages.actions import DraftText
from gandan.messages.queries import audience_choices, topic_choices
from gandan.messages.rules import LANGUAGES, VIETNAMESE
from gandan.text.facts import FACTS
from gandan.text.legacy import recover
from gandan.text.speech import Correction

if TYPE_CHECKING:
    from gandan.messages.models import Message

FACTS_HINT = "Chỗ nào cần số liệu riêng của từng xã thì ghi: " + ", ".join(
    f"{{{{{name}}}}}" for name in FACTS
)

NOT_OFFERED = "Dữ kiện này vừa đổi trong danh mục. Hãy chọn lại."
END = "-1"
SHOWN_OF_A_LINE = 80


SAVED = "Đã lưu bản nháp."
OLD_FONT = "Có đoạn viết bằng phông chữ cũ, đã đổi sang chữ Unicode; hãy đọc lại một lượt."


class DraftForm(forms.Form):
    had_old_font = False

    title = forms.CharField(
        label="Tiêu đề",
        max_length=200,
        help_text="Một câu nói ngay điều người dân cần biết.",
        error_messages={"required": "Hãy viết tiêu đề."},
    )
    lead = forms.CharField(
        label="Câu mở đầu",
        max_length=600,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Hai ba câu: việc gì, ai làm, khi nào.",
    )
    body = forms.CharField(
        label="Nội dung",
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 18}),
        help_text="Dòng bắt đầu bằng ## là tiêu đề nhỏ, - là gạch đầu dòng, 1. là bước làm. "
        f"{FACTS_HINT}. Lệ phí, thời hạn của thủ tục thì chèn bằng nút ở cuối trang, đừng gõ số.",
    )
    topics = forms.MultipleChoiceField(
        label="Chủ đề",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Hãy chọn ít nhất một chủ đề."},
    )
    audiences = forms.MultipleChoiceField(
        label="Viết cho ai",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Hãy chọn bài viết cho ai."},
    )
    language = forms.ChoiceField(
        label="Viết bằng tiếng nào",
        choices=tuple(LANGUAGES.items()),
        initial=VIETNAMESE,
        required=False,
        help_text="Máy chỉ đọc tiếng Việt. Tiếng khác thì đài có bản đọc để người đọc.",
        error_messages={"invalid_choice": "Chưa có ngôn ngữ này. Hãy chọn một ngôn ngữ trong danh sách."},
    )
    clauses = forms.MultipleChoiceField(
        label="Thực hiện cam kết nào của kế hoạch", required=False, widget=forms.CheckboxSelectMultiple
    )
    revision = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]  # Django's own signature
        for name, choices in (
            ("topics", topic_choices()),
            ("audiences", audience_choices()),
            ("clauses", clause_choices()),
        ):
            self.fields[name].choices = choices  # type: ignore[attr-defined]  # all three are choice fields

    def clean(self) -> dict[str, Any]:
        """Read text that was pasted in an old font as what it says."""
        said: dict[str, Any] = super().clean() or self.cleaned_data
        for name in ("title", "lead", "body"):
            found = recover(said.get(name) or "")
            if found.encoding:
                said[name], self.had_old_font = found.text, True
        return said

    @property
    def saved(self) -> str:
        return f"{SAVED} {OLD_FONT}" if self.had_old_font else SAVED

    def draft(self) -> DraftText:
        said = self.cleaned_data
        return DraftText(
            title=said["title"],
            lead=said["lead"],
            body=said["body"],
            topics=tuple(said["topics"]),
            audiences=tuple(said["audiences"]),
            clause_ids=tuple(int(pk) for pk in said["clauses"]),
            language=said["language"] or VIETNAMESE,
        )


def filled(message: Message) -> DraftForm:
    """Return the form as the draft stands now."""
    return DraftForm(
        initial={
            "title": message.title,
            "lead": message.lead,
            "body": message.body,
            "topics": [topic.code for topic in message.topics.all()],
            "audiences": [audience.code for audience in message.audiences.all()],
            "language": message.language,
            "clauses": [str(clause.pk) for clause in message.clauses.all()],
            "revision": message.revision,
        }
    )


class PictureForm(forms.Form):
    picture = forms.FileField(
        label="Ảnh",
        widget=forms.ClearableFileInput(attrs={"accept": "image/*"}),
        help_text="Ảnh JPEG, PNG hoặc WebP, tối đa 15 MB.",
        error_messages={"required": "Hãy chọn ảnh.", "empty": "Tệp ảnh trống. Hãy chọn lại."},
    )
    alt = forms.CharField(
        label="Ảnh cho thấy gì",
        max_length=300,
        help_text="Một câu cho người không nhìn thấy ảnh.",
        error_messages={"required": "Hãy viết một câu cho biết ảnh cho thấy gì."},
    )


class FactForm(forms.Form):
    """Which fact of a procedure goes to which line of the draft."""

    fact = forms.ChoiceField(
        label="Chọn dữ kiện",
        widget=forms.RadioSelect,
        error_messages={"required": "Hãy chọn một dữ kiện.", "invalid_choice": NOT_OFFERED},
    )
    line = forms.ChoiceField(
        label="Chèn vào cuối dòng nào",
        error_messages={"required": "Hãy chọn một dòng.", "invalid_choice": "Hãy chọn một dòng của bài."},
    )
    revision = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, offers: list[tuple[str, dict[str, str]]], message: Message, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]  # Django's own signature
        self.offers = offers
        choices = {"fact": [(key, said["words"]) for key, said in offers], "line": lines_of(message.body)}
        for name, rows in choices.items():
            self.fields[name].choices = rows  # type: ignore[attr-defined]  # both are choice fields
        self.fields["revision"].initial = message.revision


def lines_of(body: str) -> list[tuple[str, str]]:
    """Return the lines that a fact may follow, by their number; a picture stands alone."""
    lines = [
        (str(number), line if len(line) <= SHOWN_OF_A_LINE else f"{line[:SHOWN_OF_A_LINE]}…")
        for number, line in enumerate(body.split("\n"))
        if line.strip() and not line.startswith("![")
    ]
    return [(END, "Một đoạn mới ở cuối bài"), *lines]


class ReadingForm(forms.Form):
    """Which words of a line are said otherwise, and how; `line` tells where on the page it stands."""

    written = forms.CharField(
        label="Chữ trong bài",
        max_length=120,
        help_text="Chép đúng như trong bài, trọn cả chữ hoặc cả con số.",
        error_messages={"required": "Hãy chép chỗ cần đọc lại."},
    )
    spoken = forms.CharField(
        label="Đọc là",
        max_length=200,
        help_text="Chỉ ghi chữ; số cũng viết bằng chữ.",
        error_messages={"required": "Hãy ghi cách đọc bằng chữ."},
    )
    line = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def correction(self) -> Correction:
        return Correction(self.cleaned_data["written"], self.cleaned_data["spoken"]).in_normal_form()


class ReasonForm(forms.Form):
    reason = forms.CharField(
        label="Lý do",
        max_length=400,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Người soạn sẽ đọc câu này.",
        error_messages={"required": "Hãy ghi lý do, một câu là đủ."},
    )


class WithdrawForm(ReasonForm):
    """Asks the reason in public: whoever opens the message, and every station, reads it."""

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]  # Django's own signature
        self.fields["reason"].help_text = "Người dân, các đài và các điểm sẽ đọc câu này. Đừng ghi tên người."
