from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.text.fold import fold, nfc, one_line, slug


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Đường dây nóng", "duong day nong"),
        (unicodedata.normalize("NFD", "Đăng ký"), "dang ky"),
        ("ðăng ký", "dang ky"),
        ("ỦY BAN NHÂN DÂN", "uy ban nhan dan"),
        ("½ m²", "½ m²"),
        ("café", "cafe"),
        ("Quận 1 – TP.HCM", "quan 1 – tp.hcm"),
    ],
)
def test_folding_drops_case_tones_and_marks(written, folded):
    assert fold(written) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_the_normal_form_is_stable(text):
    assert nfc(nfc(text)) == nfc(text)


@pytest.mark.parametrize(
    ("written", "kept"),
    [("a\u200bb", "ab"), ("a\x00b", "a b"), ("a\r\nb", "a\nb"), ("\u202eabc", "abc"), ("Ð", "Đ")],
)
def test_invisible_characters_do_not_pass_the_door(written, kept):
    assert nfc(written) == kept


def test_one_line_has_single_blanks():
    assert one_line("  Xã\n\n Tam   Hải ") == "Xã Tam Hải"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Xã Tam Hải", "xa-tam-hai"), ("Đắc Pring (2025)", "dac-pring-2025"), ("…", "")],
)
def test_a_slug_has_plain_letters_and_hyphens(name, expected):
    assert slug(name) == expected
