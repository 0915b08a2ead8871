from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING
from uuid import uuid4

from django import forms
from django.utils import timezone

from gandan.calendars import clock
from gandan.channels import registry
from gandan.channels.errors import UnknownChannelError
from gandan.deliveries.actions import DraftWord, ReceiptFacts
from gandan.deliveries.models import Receipt

if TYPE_CHECKING:
    from datetime import date

    from django.core.files.uploadedfile import UploadedFile
    from django.http import QueryDict
    from django.utils.datastructures import MultiValueDict

    from gandan.deliveries.models import Delivery

MOST_PLAYS = 50
MOST_COPIES = 10_000
END_OF_WORK = time(17, 0)
BY_HAND = (Receipt.Kind.PLAYED, Receipt.Kind.SIGNED, Receipt.Kind.PHOTO)
# A page that is not ours is proved by a picture of it.
WHEN_NOTHING_ELSE = (Receipt.Kind.PHOTO,)


def kinds_of(channel: str) -> tuple[Receipt.Kind, ...]:
    """Return the kinds of receipt that a person hands in for this channel."""
    try:
        wanted = registry.get(channel).receipt_kinds
    except UnknownChannelError:
        wanted = ()
    return tuple(kind for kind in BY_HAND if kind in wanted) or WHEN_NOTHING_ELSE


class DayForm(forms.Form):
    """A day on which something happened; of what was called back, a day before that."""

    before_recall = ""
    recalled_at: datetime | None = None

    def ends_at(self, recalled_at: datetime) -> None:
        """Ask only for what was used before the recall."""
        self.recalled_at = timezone.localtime(recalled_at)
        self.fields["day"].label = self.before_recall
        self.initial["day"] = self.recalled_at.date()


class PlayedForm(DayForm):
    """The station's operator ticks what was played."""

    before_recall = "Đã phát trước khi thu hồi, ngày"

    day = forms.DateField(
        label="Phát ngày", widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    )
    plays = forms.IntegerField(
        label="Số lần phát trong ngày",
        min_value=1,
        max_value=MOST_PLAYS,
        initial=1,
        error_messages={
            "min_value": "Hãy ghi từ 1 lần trở lên.",
            "max_value": f"Nhiều nhất {MOST_PLAYS} lần một ngày. Hãy xem lại con số.",
            "invalid": "Hãy ghi số lần bằng chữ số, ví dụ 2.",
        },
    )
    # Made with the page: pressing twice, or sending again after a lost answer, records once.
    nonce = forms.CharField(max_length=80, widget=forms.HiddenInput)

    def facts(self) -> ReceiptFacts:
        """Return the receipt; call after `is_valid`."""
        return ReceiptFacts(
            kind=Receipt.Kind.PLAYED,
            happened_at=_moment(self.cleaned_data["day"], self.recalled_at),
            nonce=self.cleaned_data["nonce"],
            facts={"plays": self.cleaned_data["plays"]},
        )


class PaperForm(DayForm):
    """The post point hands in the signed sheet, or a photo of the shelf."""

    before_recall = "Đã nhận trước khi thu hồi, ngày"

    kind = forms.ChoiceField(label="Bạn nộp gì", widget=forms.RadioSelect)
    day = forms.DateField(
        label="Ngày nhận", widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    )
    copies = forms.IntegerField(label="Số bản đã nhận", min_value=1, max_value=MOST_COPIES, required=False)
    paper = forms.FileField(
        label="Ảnh hoặc tệp PDF",
        help_text="Chụp bằng điện thoại là đủ. Tối đa 10 MB.",
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp,application/pdf"}),
    )
    nonce = forms.CharField(max_length=80, widget=forms.HiddenInput)

    def facts(self) -> ReceiptFacts:
        """Return the receipt; call after `is_valid`."""
        copies = self.cleaned_data["copies"]
        return ReceiptFacts(
            kind=Receipt.Kind(self.cleaned_data["kind"]),
            happened_at=_moment(self.cleaned_data["day"], self.recalled_at),
            nonce=self.cleaned_data["nonce"],
            facts={"copies": copies} if copies else {},
            content=self.cleaned_data["paper"].read(),
        )


class RecordingForm(forms.Form):
    """A person's voice: one file, on a phone straight from its recorder."""

    recording = forms.FileField(
        label="Bản ghi âm",
        widget=forms.FileInput(attrs={"accept": "audio/*", "capture": ""}),
        error_messages={
            "required": "Hãy chọn bản ghi âm rồi bấm nộp.",
            "empty": "Bản ghi này không có gì bên trong. Hãy ghi lại rồi nộp.",
        },
    )

    def __init__(
        self,
        delivery: Delivery,
        posted: QueryDict | None = None,
        files: MultiValueDict[str, UploadedFile[bytes]] | None = None,
    ) -> None:
        super().__init__(posted, files, auto_id=f"giong-doc-{delivery.pk}-%s", label_suffix="")
        megabytes = registry.get(delivery.channel).most_recording_bytes // 1024 // 1024
        self.fields[
            "recording"
        ].help_text = (
            f"Trên điện thoại, nút này mở máy ghi âm. Trên máy tính, chọn tệp đã ghi. Tối đa {megabytes} MB."
        )


class TakeBackForm(forms.Form):
    reason = forms.CharField(
        label="Vì sao bỏ giọng đọc này",
        max_length=400,
        error_messages={"required": "Hãy ghi vì sao bỏ giọng đọc này, để người sau biết."},
    )

    def __init__(self, delivery: Delivery, posted: QueryDict | None = None) -> None:
        super().__init__(posted, auto_id=f"bo-giong-{delivery.pk}-%s", label_suffix="")


class MistakeForm(forms.Form):
    """Why what was recorded is taken back: one touch for what happens, words for the rest."""

    OTHER = "khac"

    why = forms.ChoiceField(
        label="Vì sao rút lại",
        choices=[
            ("nham-bai", "Bấm nhầm bài"),
            ("nham-ngay", "Nhầm ngày hoặc số lần"),
            ("chua-lam", "Thật ra chưa phát, chưa nhận"),
            (OTHER, "Lý do khác"),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": "Hãy chọn vì sao rút lại, để người sau biết."},
    )
    words = forms.CharField(label="Ghi rõ, nếu là lý do khác", max_length=300, required=False)

    use_required_attribute = False

    def __init__(self, receipt: Receipt, posted: QueryDict | None = None) -> None:
        super().__init__(posted, auto_id=f"rut-lai-{receipt.pk}-%s", label_suffix="")
        self.receipt = receipt

    def clean_words(self) -> str:
        """Ask for words where no choice says it."""
        words: str = self.cleaned_data["words"]
        if self.cleaned_data.get("why") == self.OTHER and not words:
            raise forms.ValidationError("Hãy ghi rõ lý do, để người sau biết.")
        return words

    def reason(self) -> str:
        """Return the reason as the list shows it; call after `is_valid`."""
        why, words = self.cleaned_data["why"], self.cleaned_data["words"]
        chosen = "" if why == self.OTHER else dict(self.fields["why"].choices)[why]  # type: ignore[attr-defined]
        return ". ".join(part for part in (chosen, words) if part)


class SentenceForm(forms.Form):
    """Names one sentence of the reading copy."""

    sentence = forms.RegexField(
        r"^[0-9a-f]{64}$",
        widget=forms.HiddenInput,
        error_messages=dict.fromkeys(("required", "invalid"), "Không rõ là câu nào. Hãy mở lại phòng thu."),
    )


class TakeForm(SentenceForm):
    """One sentence that a person has read, as one file."""

    take = forms.FileField(
        label="Tệp ghi âm câu này",
        help_text="Trên điện thoại, nút này mở máy ghi âm. Đọc đúng một câu, không quá một phút.",
        widget=forms.FileInput(attrs={"accept": "audio/*", "capture": ""}),
        error_messages={
            "required": "Hãy chọn tệp ghi âm của câu này rồi bấm nộp.",
            "empty": "Bản ghi này không có gì bên trong. Hãy ghi lại rồi nộp.",
        },
    )

    use_required_attribute = False


class TakeBackSentenceForm(SentenceForm):
    reason = forms.CharField(
        label="Vì sao bỏ câu này",
        max_length=400,
        error_messages={"required": "Hãy ghi vì sao bỏ giọng đọc này, để người sau biết."},
    )

    use_required_attribute = False


class DraftVoiceForm(forms.Form):
    """An officer's word on the draft voice."""

    ALLOW, FORBID = "cho", "khong"
    ONE, UNIT = "mot", "don-vi"

    word = forms.ChoiceField(
        label="Giọng máy nghe thử có được phát không",
        choices=[
            (ALLOW, "Cho phát khi chưa có người đọc"),
            (FORBID, "Không cho phát, đài đọc theo bản đọc"),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": "Hãy chọn cho phát hay không cho phát."},
    )
    reach = forms.ChoiceField(
        label="Áp dụng cho",
        choices=[(ONE, "Chỉ tin này, ở đài này"), (UNIT, "Mọi tin của đơn vị này")],
        widget=forms.RadioSelect,
        initial=ONE,
        error_messages={"required": "Hãy chọn áp dụng cho tin này hay cho mọi tin."},
    )
    reason = forms.CharField(
        label="Lý do",
        max_length=400,
        help_text="Lý do và tên bạn hiện ở lịch phát của đài và trong nhật ký.",
        error_messages={"required": "Hãy ghi lý do, để người nghe và người kiểm tra biết vì sao."},
    )
    until = forms.DateField(
        label="Đến hết ngày",
        required=False,
        help_text="Để trống nếu không hẹn ngày.",
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )

    def word_of(self) -> DraftWord:
        """Return the decision; call after `is_valid`."""
        return DraftWord(
            is_allowed=self.cleaned_data["word"] == self.ALLOW,
            reason=self.cleaned_data["reason"],
            until=self.cleaned_data["until"],
            whole_unit=self.cleaned_data["reach"] == self.UNIT,
        )


def receipt_form(
    delivery: Delivery,
    posted: QueryDict | None = None,
    files: MultiValueDict[str, UploadedFile[bytes]] | None = None,
) -> PlayedForm | PaperForm:
    """Return the form that fits the delivery, empty or with what was sent."""
    form = _form_of(delivery.channel, posted, files)
    if delivery.recalled_at is not None:
        form.ends_at(delivery.recalled_at)
    return form


def _form_of(
    channel: str, posted: QueryDict | None, files: MultiValueDict[str, UploadedFile[bytes]] | None
) -> PlayedForm | PaperForm:
    kinds = kinds_of(channel)
    fresh = {"day": clock.today(), "nonce": uuid4().hex, "kind": kinds[0]}
    if Receipt.Kind.PLAYED in kinds:
        return PlayedForm(posted, initial=fresh, label_suffix="")
    form = PaperForm(posted, files, initial=fresh, label_suffix="")
    kind: forms.ChoiceField = form.fields["kind"]  # type: ignore[assignment]  # declared above
    kind.choices = [(one.value, one.label.capitalize()) for one in kinds]
    return form


def _moment(day: date, recalled_at: datetime | None = None) -> datetime:
    """Return now for today; for an earlier day, the end of that working day: nobody asks for the minute.

    On the day of a recall it is the last moment before it.
    """
    if recalled_at is not None and day == recalled_at.date():
        return recalled_at
    if day == clock.today():
        return clock.now()
    return datetime.combine(day, END_OF_WORK, tzinfo=clock.VIETNAM)
