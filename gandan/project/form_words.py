"""What a form says of a field that has no words of its own: what happened, and what to do."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from django import forms
from django.core import validators

if TYPE_CHECKING:
    from collections.abc import Mapping

_NOT_LISTED = "Lựa chọn này không có trong danh sách. Hãy chọn lại."
_NO_DAY = "Hãy nhập ngày theo lịch, ví dụ 22/11/2024."
_NO_FILE = "Chưa nhận được tệp nào. Hãy chọn lại tệp rồi gửi."
FIELDS: Final[Mapping[type[forms.Field], Mapping[str, str]]] = MappingProxyType(
    {
        forms.Field: {"required": "Ô này còn trống. Hãy điền vào."},
        forms.IntegerField: {"invalid": "Hãy nhập một số nguyên, ví dụ 12."},
        forms.FloatField: {"invalid": "Hãy nhập một số, ví dụ 12."},
        forms.DecimalField: {"invalid": "Hãy nhập một số, ví dụ 12,5."},
        forms.DateField: {"invalid": _NO_DAY},
        forms.DateTimeField: {"invalid": "Hãy nhập ngày và giờ, ví dụ 22/11/2024 07:30."},
        forms.TimeField: {"invalid": "Hãy nhập giờ, ví dụ 07:30."},
        forms.URLField: {"invalid": "Hãy chép cả địa chỉ trang, bắt đầu bằng https://."},
        forms.ChoiceField: {"invalid_choice": _NOT_LISTED},
        forms.MultipleChoiceField: {"invalid_choice": _NOT_LISTED, "invalid_list": _NOT_LISTED},
        forms.ModelChoiceField: {"invalid_choice": _NOT_LISTED},
        forms.ModelMultipleChoiceField: {
            "invalid_choice": _NOT_LISTED,
            "invalid_list": _NOT_LISTED,
            "invalid_pk_value": _NOT_LISTED,
        },
        forms.FileField: {
            "invalid": _NO_FILE,
            "missing": _NO_FILE,
            "empty": "Tệp này trống, không có gì bên trong. Hãy chọn lại.",
            "max_length": "Tên tệp dài quá. Hãy đặt tên ngắn hơn rồi gửi lại.",
            "contradiction": "Vừa chọn tệp mới vừa bỏ tệp cũ. Hãy chọn một trong hai.",
        },
    }
)
VALIDATORS: Final[Mapping[type, str]] = MappingProxyType(
    {
        validators.MaxLengthValidator: "Dài quá: nhiều nhất %(limit_value)s ký tự, đang có %(show_value)s. "
        "Hãy viết gọn lại.",
        validators.MinLengthValidator: "Ngắn quá: ít nhất %(limit_value)s ký tự. Hãy viết thêm.",
        validators.MaxValueValidator: "Nhiều nhất là %(limit_value)s. Hãy xem lại số đã nhập.",
        validators.MinValueValidator: "Ít nhất là %(limit_value)s. Hãy xem lại số đã nhập.",
        validators.ProhibitNullCharactersValidator: "Có ký tự lạ không đọc được. Hãy xóa rồi gõ lại.",
        validators.URLValidator: "Hãy chép cả địa chỉ trang, bắt đầu bằng https://.",
    }
)


def speak_plainly() -> None:
    """Put our sentences in place of those Django brings along; fields made from now on say them."""
    for field, said in FIELDS.items():
        field.default_error_messages = {**field.__dict__.get("default_error_messages", {}), **said}
    for validator, sentence in VALIDATORS.items():
        validator.message = sentence  # type: ignore[attr-defined]  # each of these classes has one
