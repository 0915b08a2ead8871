"""What a person wants done with a paper, in the words that he says it with."""

from __future__ import annotations

import pytest

from gandan.procedures.search.knowledge import shipped
from gandan.procedures.search.words import key_of


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("bà ngoại không làm giám hộ cho cháu nữa", "chấm dứt"),
        ("tôi chẳng buôn bán gì nữa", "chấm dứt"),
        ("bằng lái bị lũ cuốn", "cấp lại"),
        ("giấy xã chứng đánh sai số thửa", "sửa đổi"),
        ("thẻ môi giới sắp quá năm năm", "gia hạn"),
        ("mẹ liệt giường muốn làm căn cước", "lưu động"),
    ],
)
def test_an_act_is_heard(said, act):
    assert shipped().acts_in(key_of(said)) == (act,)


@pytest.mark.parametrize(
    "said",
    [
        "nữa không",
        "không nữa",
        "không biết làm giấy tờ gì ở đâu mà còn phải nộp thêm gì nữa",
        "phòng cháy chữa cháy",
    ],
)
def test_words_that_only_look_like_an_act_are_none(said):
    assert shipped().acts_in(key_of(said)) == ()
