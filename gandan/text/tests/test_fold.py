from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.text.fold import fold, slug


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


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Xã Tam Hải", "xa-tam-hai"), ("Đắc Pring (2025)", "dac-pring-2025"), ("…", "")],
)
def test_a_slug_has_plain_letters_and_hyphens(name, expected):
    assert slug(name) == expected
