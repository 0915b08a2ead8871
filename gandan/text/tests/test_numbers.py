from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.text.speech import digit_words, number_words, say_phone
from gandan.text.speech.numbers import say_number


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (5, "năm"),
        (10, "mười"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (55, "năm mươi lăm"),
        (100, "một trăm"),
        (101, "một trăm linh một"),
        (105, "một trăm linh năm"),
        (111, "một trăm mười một"),
        (1005, "một nghìn không trăm linh năm"),
        (1739, "một nghìn bảy trăm ba mươi chín"),
        (2000, "hai nghìn"),
        (10_010, "mười nghìn không trăm mười"),
        (1_000_001, "một triệu không trăm linh một"),
        (34_275_000_000, "ba mươi tư tỷ hai trăm bảy mươi lăm triệu"),
        (1_002_000_000_000, "một nghìn không trăm linh hai tỷ"),
        (-7, "âm bảy"),
        (10**20, "một" + " không" * 20),
    ],
)
def test_whole_numbers_are_said_formally(number, words):
    assert number_words(number) == words


@given(st.integers(0, 10**18 - 1), st.integers(0, 10**18 - 1))
def test_two_numbers_never_sound_the_same(one, other):
    assert (number_words(one) == number_words(other)) == (one == other)


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("1.500.000", "một triệu năm trăm nghìn"),
        ("66 000", "sáu mươi sáu nghìn"),
        ("1,234,567", "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy"),
        ("82,66", "tám mươi hai phẩy sáu mươi sáu"),
        ("0,05", "không phẩy không năm"),
        ("46,0415", "bốn mươi sáu phẩy không bốn một năm"),
        ("1.234,5", "một nghìn hai trăm ba mươi tư phẩy năm"),
        ("02", "hai"),
        ("049", "không bốn chín"),
        ("1" * 30, " ".join(["một"] * 30)),
    ],
)
def test_numbers_are_read_as_offices_write_them(written, words):
    assert say_number(written) == words


def test_digits_are_said_one_by_one():
    assert digit_words("1022") == "một không hai hai"


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("0905123456", "không chín không năm, một hai ba, bốn năm sáu"),
        ("(0235) 3888 888", "không hai ba năm, ba tám tám tám, tám tám tám"),
        ("+84 905 123 456", "cộng tám bốn, chín không năm, một hai ba, bốn năm sáu"),
        ("1900 1234", "một chín không không, một hai ba bốn"),
    ],
)
def test_phone_numbers_have_pauses_that_a_listener_can_write_down(written, words):
    assert say_phone(written) == words
