from __future__ import annotations

import pytest

from gandan.procedures.search.dying import deaths_in, without
from gandan.procedures.search.words import key_of


@pytest.mark.parametrize(
    "said",
    [
        "ba tôi mất",
        "chồng mới mất",
        "ông nội đã mất rồi",
        "mẹ mất chưa khai tử",
        "vợ chẳng may mất có được trợ cấp không",
        "bà cụ nhà tôi vừa mất",
        "trợ cấp khi ba mất",
    ],
)
def test_a_person_dies(said):
    words = key_of(said)

    assert deaths_in(words) == {words.index(*key_of("mất"))}


@pytest.mark.parametrize(
    "said",
    [
        "mất bằng lái",
        "tôi mất căn cước",
        "ba tôi mất sổ đỏ",
        "chồng làm mất giấy tờ xe",
        "con tôi mất thẻ bảo hiểm",
        "giấy khai sinh bị mất",
        "mất bao lâu",
        "bằng lái của em mất rồi",
        "giấy khai sinh của con bị mất rồi",
        "sổ hộ nghèo của bà mất rồi",
        "em bị mất rồi làm lại căn cước",
        "bằng lái xe anh mất rồi",
    ],
)
def test_a_thing_is_lost(said):
    assert deaths_in(key_of(said)) == frozenset()


def test_what_is_left_out_leaves_the_others_in_order():
    assert without(key_of("ba tôi mất rồi"), frozenset({2})) == key_of("ba tôi rồi")
