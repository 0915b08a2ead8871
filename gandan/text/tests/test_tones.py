from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.text.fold import fold
from gandan.text.tests.strategies import vietnamese
from gandan.text.tones import comparison_key, same_words

SAME = """
hoà=hòa uỷ=ủy uý=úy thuỷ=thủy khoẻ=khỏe loà=lòa xoá=xóa toà=tòa hoạ=họa xoè=xòe huỷ=hủy tuỳ=tùy luỹ=lũy Uỷ=ủy
HOÀ=hòa
"""
DIFFERENT = """
quý=qúy hoàn=hòan gia=già hoà=họa của=cuả mùa=muà thủy=thúy má=mà khuỷu=khủyu giặt=dặt quốc=cuốc
"""


@pytest.mark.parametrize("pair", SAME.split())
def test_the_place_of_the_tone_makes_no_other_word(pair):
    assert same_words(*pair.split("="))


@pytest.mark.parametrize("pair", DIFFERENT.split())
def test_other_words_stay_other_words(pair):
    assert not same_words(*pair.split("="))


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Uỷ ban nhân dân xã Hoà Tiến", "ủy ban nhân dân xã hòa tiến"),
        ("quý, quỷ, quỹ, que, già, giữ", "quý, quỷ, quỹ, que, già, giữ"),
        ("hoàn toàn, khuỷu tay, ngoằn ngoèo", "hoàn toàn, khuỷu tay, ngoằn ngoèo"),
        ("Phúc Hoà-2 (thuỷ lợi)", "phúc hòa-2 (thủy lợi)"),
        ("toàn bộ hệ thống Zoé", "toàn bộ hệ thống zoé"),
    ],
)
def test_a_text_is_compared_by_one_manner(written, key):
    assert comparison_key(written) == key


@given(st.one_of(st.text(), vietnamese))
def test_a_key_is_the_key_of_itself(text):
    key = comparison_key(text)

    assert comparison_key(key) == key


@given(vietnamese)
def test_a_key_keeps_every_letter(text):
    assert fold(comparison_key(text)) == fold(text)


WORD_LIST = Path("/usr/share/hunspell/vi_VN.dic")


@pytest.mark.skipif(not WORD_LIST.exists(), reason="cần gói hunspell-vi của Debian (apt install hunspell-vi)")
def test_no_word_of_a_dictionary_moves_to_another_word():
    words = {
        line.split("/")[0].strip().lower() for line in WORD_LIST.read_text(encoding="utf-8").splitlines()[1:]
    }
    moved = {word: comparison_key(word) for word in words if comparison_key(word) != word}

    assert all(fold(word) == fold(key) for word, key in moved.items())
    assert all(word[-2:-1] in "oOuU" for word in moved)
