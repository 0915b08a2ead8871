from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.text.scans import rejoin_syllables
from gandan.text.tests.strategies import vietnamese


@pytest.mark.parametrize(
    ("scanned", "says"),
    [
        ("t ờ khai", "tờ khai"),
        ("tơ \u0300 khai", "tờ khai"),
        ("h ồ sơ được nộp", "hồ sơ được nộp"),
        ("đ ược, x ã, c ó", "được, xã, có"),
        ("(th ủ tục)", "(thủ tục)"),
        ("X ã Tam Hải", "Xã Tam Hải"),
        ("gi ấy ch ứng sinh", "giấy chứng sinh"),
        ("NG ƯỜI DÂN", "NGƯỜI DÂN"),
        ("nộp đ ơn và nghị c ấp giấy", "nộp đơn và nghị cấp giấy"),
    ],
)
def test_a_blank_inside_a_syllable_is_taken_out(scanned, says):
    assert rejoin_syllables(scanned) == says


@pytest.mark.parametrize(
    "text",
    [
        "cao 5 m ở phía đông",
        "điểm d ở khoản 2",
        "điểm đ ấy",
        "lớp B ấy",
        "ở nhà, ăn cơm",
        "Bà con ạ, đi họp ấy",
        "k ê",
        "anh h ơi",
        "câu a, b ở dưới",
        "t an",
        "",
    ],
)
def test_words_are_not_run_together(text):
    assert rejoin_syllables(text) == text


@given(st.one_of(vietnamese, st.text()))
def test_doing_it_twice_changes_nothing_more(text):
    assert rejoin_syllables(rejoin_syllables(text)) == rejoin_syllables(text)


@given(vietnamese)
def test_good_vietnamese_is_left_as_it_is(text):
    assert rejoin_syllables(text) == text
