from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.text.grammar import Syllable, is_syllable, split, written
from gandan.text.tests.tables import words

WORD_LIST = Path("/usr/share/hunspell/vi_VN.dic")


@pytest.mark.parametrize("word", words("syllables-good"))
def test_a_good_syllable_is_known(word):
    assert is_syllable(word)


@pytest.mark.parametrize("word", words("syllables-bad"))
def test_a_bad_syllable_is_refused(word):
    assert not is_syllable(word)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("quốc", Syllable("qu", "ôc", "sắc")),
        ("gì", Syllable("gi", "i", "huyền")),
        ("giếng", Syllable("gi", "êng", "sắc")),
        ("già", Syllable("gi", "a", "huyền")),
        ("Nghiêng", Syllable("ngh", "iêng", "ngang")),
        ("khuỷu", Syllable("kh", "uyu", "hỏi")),
        ("hoà", Syllable("h", "oa", "huyền")),
        ("hòa", Syllable("h", "oa", "huyền")),
        ("yêu", Syllable("", "yêu", "ngang")),
        ("ĐƯỢC", Syllable("đ", "ươc", "nặng")),
    ],
)
def test_a_syllable_is_taken_apart(word, parts):
    assert split(word) == parts


@pytest.mark.parametrize(
    ("word", "older", "modern"),
    [
        ("hoà", "hòa", "hoà"),
        ("khỏe", "khỏe", "khoẻ"),
        ("thủy", "thủy", "thuỷ"),
        ("uý", "úy", "uý"),
        ("quý", "quý", "quý"),
        ("già", "già", "già"),
        ("hoàn", "hoàn", "hoàn"),
        ("khuỷu", "khuỷu", "khuỷu"),
        ("giếng", "giếng", "giếng"),
        ("thuở", "thuở", "thuở"),
        ("mùa", "mùa", "mùa"),
        ("của", "của", "của"),
        ("ngoằn", "ngoằn", "ngoằn"),
        ("quyển", "quyển", "quyển"),
        ("được", "được", "được"),
        ("boòng", "boòng", "boòng"),
        ("gì", "gì", "gì"),
        ("toàn", "toàn", "toàn"),
        ("huynh", "huynh", "huynh"),
        ("ngoáy", "ngoáy", "ngoáy"),
    ],
)
def test_the_tone_stands_where_each_manner_puts_it(word, older, modern):
    assert written(split(word), modern=False) == older
    assert written(split(word), modern=True) == modern


@given(st.text(max_size=12))
def test_whatever_is_a_syllable_is_one_in_capitals_too(word):
    assert (split(word) is None) == (split(word.upper()) is None) or len(word.upper()) != len(word)


@pytest.mark.skipif(not WORD_LIST.exists(), reason="cần gói hunspell-vi của Debian (apt install hunspell-vi)")
def test_no_more_of_a_dictionary_is_refused_than_foreign_words():
    lines = WORD_LIST.read_text(encoding="utf-8").splitlines()[1:]
    listed = [
        word for word in (line.split("/")[0].strip() for line in lines) if word.isalpha() and word.islower()
    ]

    refused = [word for word in listed if not is_syllable(word)]

    assert len(listed) > 6_500
    assert len(refused) <= 13, refused
