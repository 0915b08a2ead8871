from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gandan.text.normal import nfc, one_line
from gandan.text.tests.strategies import vietnamese

AWKWARD = {
    # composed and decomposed
    unicodedata.normalize("NFD", "Đường lối"): "Đường lối",
    "tiê\u0301ng Viê\u0323t": "tiếng Việt",
    "vie\u0323\u0302t": "việt",
    # letters of other alphabets
    "ðăng ký": "đăng ký",
    "ÐĂNG KÝ": "ĐĂNG KÝ",
    "đƣợc nhà trƣờng": "được nhà trường",
    "TRƢỜNG": "TRƯỜNG",
    "Tаm Kỳ": "Tam Kỳ",  # Cyrillic а
    "хã Tam Hải": "xã Tam Hải",  # Cyrillic х
    "ΤΡ. Tam Kỳ": "ΤΡ. Tam Kỳ",  # a whole word of Greek letters is left alone
    "UΒND": "UBND",  # Greek Β
    "Москва": "Москва",
    "Ωm": "Ωm",
    "đo\u0313n": "đơn",
    "tru\u0315ờng": "trường",
    # full width
    "Ｔａｍ　Ｋỳ": "Tam Kỳ",
    "Số：１７３９／ＫＨ－ＵＢＮＤ": "Số:1739/KH-UBND",
    "漢字（ＡＢＣ）": "漢字（ＡＢＣ）",
    "２０２５年": "２０２５年",
    # stray and doubled marks
    "tơ \u0300 khai": "tờ khai",
    "hồ\u0300 sơ": "hồ sơ",
    "hò\u0301a": "hòa",
    "\u0301a": "a",
    "5\u0301": "5",
    "a \u0301b": "a b",
    "năm 2025 \u0323.": "năm 2025 .",
    # what nobody sees
    "đăng\u00ad ký": "đăng ký",
    "a\u200bb\u200cc\u200dd": "abcd",
    "\u202eabc\u202c": "abc",
    "\ufeffđơn": "đơn",
    "👩\u200d⚕️": "👩\u200d⚕️",
    "khoản\u00a01, 5\u202f%": "khoản 1, 5 %",
    "a\x00b": "a b",
    "a\r\nb\rc": "a\nb\nc",
    # what is right already
    "½ m² – “được” 20.000đ": "½ m² – “được” 20.000đ",
    "Ngôn ngữ Ê Đê, Cơ Tu: Hơnh": "Ngôn ngữ Ê Đê, Cơ Tu: Hơnh",
    "Škoda, naïve, mañana": "Škoda, naïve, mañana",
}


@pytest.mark.parametrize(("written", "kept"), AWKWARD.items())
def test_text_gets_one_form_at_the_door(written, kept):
    assert nfc(written) == kept


ODD = (
    "＊Ａ＠！ТаоΑΒao\u0301\u0300\u0302\u0323\u031b\u0313 \u200d\u200b\u00a0\u3000ƣư漢👨"
    "\u2126\u212b\u0341\u0344\r\n5_\ud800\x00½ӑ"
)
ANYTHING = st.one_of(
    st.text(alphabet=ODD, max_size=10),
    st.text(),
    st.lists(
        st.sampled_from([*AWKWARD, *"aơưu \u0300\u0301\u0302\u0323\u200d\u031bＡаΑ漢\u3000\r\n"]), max_size=8
    ).map("".join),
)


@settings(max_examples=400)
@given(ANYTHING)
@example("👨\u200d\u200d\u0301a")
@example("Å\u200d👨")
@example("\u3000\u200d\u3000")
@example("bа\u0300\u0301")
@example("a \u0323\u0300Α")
def test_the_normal_form_is_stable(text):
    assert nfc(nfc(text)) == nfc(text)


@given(ANYTHING)
def test_the_normal_form_is_composed(text):
    assert unicodedata.is_normalized("NFC", nfc(text))


@given(vietnamese)
def test_good_vietnamese_is_left_as_it_is(text):
    assert nfc(text) == text
    assert nfc(unicodedata.normalize("NFD", text)) == text


def test_one_line_has_single_blanks():
    assert one_line("  Xã\n\n Tam \u00a0 Hải ") == "Xã Tam Hải"
