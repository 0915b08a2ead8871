from __future__ import annotations

import importlib
import pkgutil
import re

import pytest
from django import forms
from django.core.exceptions import ValidationError

import gandan

# Words that only the sentences of Django's own translation have, or that are left in English.
NOT_OURS = re.compile(r"Trường này|tập tin|Nhập một|Đảm bảo|khả thi|not allowed|Ensure|Enter a")


def own_forms():
    for found in pkgutil.walk_packages(gandan.__path__, "gandan."):
        if found.name.endswith("forms") and ".tests" not in found.name:
            importlib.import_module(found.name)
    return {form for form in below(forms.BaseForm) if form.__module__.startswith("gandan.")}


def below(kind):
    for one in kind.__subclasses__():
        yield one
        yield from below(one)


def test_no_field_of_any_form_speaks_as_the_framework_does():
    said = {
        f"{form.__name__}.{name}: {sentence}"
        for form in own_forms()
        for name, field in form.base_fields.items()
        for sentence in map(str, field.error_messages.values())
        if NOT_OURS.search(sentence)
    }

    assert said == set()


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        (forms.CharField(), "", "Ô này còn trống. Hãy điền vào."),
        (
            forms.CharField(max_length=3),
            "bốn chữ",
            "Dài quá: nhiều nhất 3 ký tự, đang có 7. Hãy viết gọn lại.",
        ),
        (forms.CharField(), "a\x00b", "Có ký tự lạ không đọc được. Hãy xóa rồi gõ lại."),
        (forms.IntegerField(max_value=9), "10", "Nhiều nhất là 9. Hãy xem lại số đã nhập."),
        (forms.IntegerField(), "hai", "Hãy nhập một số nguyên, ví dụ 12."),
        (forms.DateField(), "hôm qua", "Hãy nhập ngày theo lịch, ví dụ 22/11/2024."),
        (
            forms.ChoiceField(choices=[("a", "a")]),
            "b",
            "Lựa chọn này không có trong danh sách. Hãy chọn lại.",
        ),
        (forms.FileField(), "chữ", "Chưa nhận được tệp nào. Hãy chọn lại tệp rồi gửi."),
        (
            forms.URLField(assume_scheme="https"),
            "http://[",
            "Hãy chép cả địa chỉ trang, bắt đầu bằng https://.",
        ),
    ],
)
def test_each_refusal_says_what_to_do(field, typed, sentence):
    with pytest.raises(ValidationError) as refused:
        field.clean(typed)

    assert refused.value.messages == [sentence]
