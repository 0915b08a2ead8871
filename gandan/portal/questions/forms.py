from __future__ import annotations

import secrets
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django import forms
from django.core import signing

from gandan.calendars import clock
from gandan.feedback.rules import CONSENT, LONGEST, MAX_EMAIL, MAX_NAME, MAX_PHONE, Asked, Reachable
from gandan.procedures.queries import in_force
from gandan.units.finding import find_units
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.units.finding import Place

# People read before they write; a program does not.
LEAST_SECONDS, MOST_SECONDS = 4, 24 * 60 * 60
MOST_NAMED = 5
SALT = "gandan.ask"
NOT_SENT = "Chưa gửi được, có thể vì trang mở đã lâu. Những gì bạn viết vẫn còn; hãy bấm gửi lần nữa."


@dataclass(frozen=True)
class Stamp:
    """When a form was opened, and what its question will be known by."""

    nonce: str
    opened_at: int

    @classmethod
    def new(cls) -> Stamp:
        return cls(secrets.token_urlsafe(16), int(time.time()))

    @classmethod
    def read(cls, signed: str) -> Stamp | None:
        try:
            nonce, opened_at = signing.loads(signed[:400], salt=SALT)
        except (signing.BadSignature, ValueError, TypeError):
            return None
        return cls(nonce, opened_at)

    def signed(self) -> str:
        return signing.dumps([self.nonce, self.opened_at], salt=SALT)

    @property
    def age_seconds(self) -> int:
        return int(time.time()) - self.opened_at


class AskForm(forms.Form):
    """One screen: the question, where one lives, and only if wanted how to be reached."""

    text = forms.CharField(
        label="Câu hỏi của bạn",
        widget=forms.Textarea(attrs={"rows": 5, "data-similar": ""}),
        max_length=LONGEST,
        help_text="Viết như bạn nói, gõ không dấu cũng được. Không ghi số căn cước, mật khẩu, mã OTP.",
        error_messages={"required": "Hãy viết câu hỏi của bạn."},
    )
    place = forms.CharField(
        label="Bạn ở xã, phường nào?",
        max_length=100,
        required=False,
        help_text="Để câu hỏi đến đúng nơi trả lời. Tên cũ cũng được.",
        widget=forms.TextInput(attrs={"autocomplete": "address-level3"}),
    )
    may_publish = forms.BooleanField(
        label="Được đăng câu hỏi và trả lời cho mọi người cùng xem",
        help_text="Cơ quan viết lại câu hỏi, không có tên và số của bạn.",
        required=False,
    )
    name = forms.CharField(
        label="Tên để xưng hô",
        max_length=MAX_NAME,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    phone = forms.CharField(
        label="Điện thoại",
        max_length=MAX_PHONE,
        required=False,
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
    )
    email = forms.EmailField(
        label="Thư điện tử",
        max_length=MAX_EMAIL,
        required=False,
        error_messages={"invalid": "Địa chỉ thư điện tử chưa đúng. Ví dụ: an@vidu.vn."},
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    agrees = forms.BooleanField(label=CONSENT, required=False)
    procedure = forms.SlugField(max_length=120, required=False, widget=forms.HiddenInput)
    stamp = forms.CharField(max_length=400, required=False, widget=forms.HiddenInput)
    # Nobody sees this field; a program that fills in whatever it finds does.
    website = forms.CharField(max_length=200, required=False)
    seen = forms.BooleanField(required=False, widget=forms.HiddenInput)
    is_question = forms.BooleanField(required=False, widget=forms.HiddenInput)

    CONTACT = ("name", "phone", "email", "agrees")

    def __init__(
        self, posted: Mapping[str, Any] | None = None, *, initial: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(posted, initial=dict(initial or {}), label_suffix="")
        self.place_id: int | None = None
        self.procedure_id: int | None = None

    def clean_place(self) -> str:
        """Find the commune; say which there are when the name fits several."""
        words: str = self.cleaned_data["place"].strip()
        if not words:
            return words
        today, units = clock.today(), unit_map()
        places = [
            place
            for place in find_units(words, today)
            if place.is_active and units.level(place.id) == "commune"
        ]
        exact = [place for place in places if place.name.casefold() == words.casefold()]
        found = exact if len(exact) == 1 else places
        if len(found) != 1:
            raise forms.ValidationError(_which(places))
        self.place_id = found[0].id
        return words

    def clean_procedure(self) -> str:
        key: str = self.cleaned_data["procedure"]
        if key:
            version = in_force(clock.today()).filter(procedure__key=key).first()
            self.procedure_id = version.procedure_id if version else None
        return key if self.procedure_id else ""

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        stamp = Stamp.read(said.get("stamp", ""))
        if said.get("website") or stamp is None or stamp.age_seconds > MOST_SECONDS:
            self.renew()
            raise forms.ValidationError(NOT_SENT)
        if stamp.age_seconds < LEAST_SECONDS:
            raise forms.ValidationError("Gửi nhanh quá. Hãy đọc lại câu hỏi một lượt rồi gửi lại.")
        return said

    def renew(self) -> None:
        """Put a new stamp into the form that goes back, and empty what nobody should have filled in."""
        self.data = {**dict(self.data.items()), "stamp": Stamp.new().signed(), "website": ""}

    def asked(self) -> Asked:
        said = self.cleaned_data
        return Asked(
            text=said["text"],
            procedure_id=self.procedure_id,
            place_id=self.place_id,
            may_publish=said["may_publish"],
            contact=Reachable(said["name"], said["phone"], said["email"]),
            agrees=said["agrees"],
        )

    @property
    def nonce(self) -> str:
        stamp = Stamp.read(self.cleaned_data["stamp"])
        return stamp.nonce if stamp else ""

    @property
    def wants_contact(self) -> bool:
        """Whether the part about being reached must stand open."""
        return any(self[name].errors or self[name].value() for name in self.CONTACT)

    def kept(self) -> list[tuple[str, str]]:
        """Return all that was typed, to be sent again by the page between; ticks only where they are set."""
        left_out = {"seen", "is_question", "website"}
        return [
            (name, value) for name, value in self.data.items() if name in self.fields and name not in left_out
        ]


def _which(places: list[Place]) -> str:
    if not places:
        return "Không tìm thấy xã, phường nào có tên này. Hãy xem lại tên, hoặc bỏ trống."
    named = "; ".join(f"{place.name} ({place.above})" for place in places[:MOST_NAMED])
    return f"Có nhiều nơi tên như vậy: {named}. Hãy ghi rõ hơn."


class AgainForm(forms.Form):
    """What is still unclear after the answer."""

    text = forms.CharField(
        label="Điều bạn còn chưa rõ",
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=LONGEST,
        help_text="Chỉ hỏi lại được một lần. Không ghi số căn cước, mật khẩu, mã OTP.",
        error_messages={"required": "Hãy viết điều bạn còn chưa rõ."},
    )
    is_question = forms.BooleanField(label="Đây chỉ là câu hỏi", required=False)

    def __init__(self, posted: Mapping[str, Any] | None = None) -> None:
        super().__init__(posted, label_suffix="")

    @property
    def looks_otherwise(self) -> bool:
        """Whether the asker must say that it is a question after all."""
        return bool(self.is_bound and (self.errors.get("is_question") or self.data.get("is_question")))


class CodeForm(forms.Form):
    code = forms.CharField(
        label="Mã theo dõi",
        max_length=60,
        help_text="Mười hai chữ và số trên phiếu, ví dụ ABCD-EFGH-2345.",
        error_messages={"required": "Hãy ghi mã theo dõi trên phiếu."},
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters"}),
    )
