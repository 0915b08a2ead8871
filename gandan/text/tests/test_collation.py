from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.text.collation import MAX_LENGTH, sort_key

# In the order of the Unicode collation for Vietnamese (ICU, locale vi).
IN_ORDER = """10 Tháng 3|2|a|A|à|ả|ã|á|ạ|an|An|án|an bình|ăn|ân
ba|Bà Nà|Bà Rịa|Ba Tơ|bảy|Bắc Trà My|cá|Chà Vàl|da|Dã|đa|Đà Nẵng|Đại Lộc
Điện Bàn|Điện Bàn Bắc|e|ê|Hiệp Đức|Hội An|Hội An Đông|Nông Sơn|Núi Thành
o|ô|ơ|tạm|Tam Kỳ|Tam Mỹ|Tam Mỹ Đông|Tam Thanh|Tam Thành|Tây Giang|Tiên Phước|u|ư|y|ỷ"""


def test_names_sort_as_in_a_vietnamese_dictionary():
    names = IN_ORDER.replace("\n", "|").split("|")
    names_by_length = sorted(names, key=len)

    assert sorted(names_by_length, key=sort_key) == names


@given(st.text(max_size=300))
def test_a_key_fits_its_column_and_sorts_alike_on_every_database(text):
    key = sort_key(text)

    assert len(key) <= MAX_LENGTH
    assert re.fullmatch(r"[0-9a-z]*", key)


@pytest.mark.parametrize("name", ["Ủy ban nhân dân xã " + "Nguyễn " * 25])
def test_the_longest_name_keeps_its_tones(name):
    assert len(name) > 190
    assert sort_key(name) != sort_key(name.replace("Ủy", "Uy"))
