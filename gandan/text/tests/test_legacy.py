from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.text.legacy import decode, recover
from gandan.text.normal import nfc
from gandan.text.tests.strategies import vietnamese
from gandan.text.tests.tables import rows

OLD = rows("old-fonts")
UNICODE = [
    "Đăng ký khai sinh tại Ủy ban nhân dân xã",
    "Xã có 5 thôn, là xã nghèo",
    "Hà và Cúc ở nhà bà",
    "Là cà phê sân nhà",
    "dang ky khai sinh",
    "El niño comió la manzana mañana",
    "Le café à côté de l'été, très français",
    "Straße, Übergröße, größer",
    "São Paulo não está aqui",
    "12 m² – ½ “trích” 5 °C…",
    "Москва",
    "漢字",
    "Škoda Žižkov",
    "",
    "©2025 ® ™",
]


@pytest.mark.parametrize(("encoding", "typed", "says"), OLD, ids=lambda cell: cell)
def test_text_of_an_old_font_is_read(encoding, typed, says):
    recovered = recover(typed)

    assert (recovered.encoding, recovered.text) == (encoding, says)
    assert recovered.sure >= 0.75


@pytest.mark.parametrize("text", UNICODE)
def test_good_unicode_is_never_touched(text):
    recovered = recover(text)

    assert (recovered.text, recovered.encoding, recovered.sure) == (text, None, 0.0)


@given(vietnamese)
def test_vietnamese_in_unicode_is_never_touched(text):
    assert recover(text).text == text


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("Đăng ký".encode(), "Đăng ký"),
        ("\ufeffĐăng ký".encode(), "Đăng ký"),
        ("Đăng ký".encode("utf-16"), "Đăng ký"),
        ("§¨ng ký khai sinh".encode("latin-1"), "Đăng ký khai sinh"),
        ("Coäng hoøa xaõ hoäi".encode("cp1252"), "Cộng hòa xã hội"),
        ("Coäng hoøa xaõ hoäi".encode(), "Cộng hòa xã hội"),
        (b"", ""),
        (b"\x89PNG\r\n\x1a\n\x00\x00", None),
        ("Le café".encode("latin-1"), None),
        (b"\xff\xfe\x00", None),
    ],
)
def test_a_file_of_any_age_is_read_or_refused(content, says):
    assert decode(content) == says


@given(st.binary(max_size=200))
def test_a_stranger_s_bytes_are_read_or_refused(content):
    assert decode(content) is None or isinstance(decode(content), str)


LETTER_OF_LATIN_1 = re.compile("[\u00c0-\u00ff]")
OLD_BYTES = st.text(
    alphabet=st.sampled_from("abchknt ®¨©ª«¬\u00ad¸µ¶·¹øöïñòóôõ\u00e1\u00e0\u0192\u0178\u0090"), max_size=60
)


@given(st.one_of(OLD_BYTES, st.text()))
def test_any_text_is_read_or_left(text):
    recovered = recover(text)

    assert recovered.text == (text if recovered.encoding is None else nfc(recovered.text))
    assert 0 <= recovered.sure <= 1
