"""What a person wants done with a paper, in the words that he says it with."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from gandan.procedures.search.index import Index
from gandan.procedures.search.knowledge import shipped
from gandan.procedures.search.texts import IndexedText
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


PLAIN, AGAIN, ABROAD, ABROAD_AGAIN = "9.000101", "9.000102", "9.000103", "9.000104"


@cache
def weddings() -> Index:
    names = {
        PLAIN: "Đăng ký kết hôn",
        AGAIN: "Đăng ký lại kết hôn",
        ABROAD: "Đăng ký kết hôn có yếu tố nước ngoài",
        ABROAD_AGAIN: "Đăng ký lại kết hôn có yếu tố nước ngoài",
    }
    texts = [IndexedText(code, (name,)) for code, name in names.items()]
    return Index.build(texts, replace(shipped(), phrases=()))


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("kết hôn", PLAIN),
        ("mất giấy kết hôn làm lại", AGAIN),
        ("kết hôn với người nước ngoài", ABROAD),
        ("mất giấy kết hôn với người nước ngoài", ABROAD_AGAIN),
    ],
)
def test_where_it_is_done_and_what_is_done_are_asked_for_apart(query, code):
    assert weddings().find(query).hits[0].code == code
