from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.text.grammar import TONES, is_syllable
from gandan.text.keys import compose_leftovers, compose_telex, compose_vni, leftovers
from gandan.text.tests.strategies import vietnamese
from gandan.text.tests.tables import rows, words
from gandan.text.tones import same_words

TYPED = dict(rows("keys-positive"))
# One tone digit at the end of one word may be a number as well ("thôn 3" run together): left as it is.
NOT_SURE_ENOUGH = {"tre3 em", "go1p y1", "Trả kết qua3 trong ngày"}
TELEX = {"huyền": "f", "sắc": "s", "hỏi": "r", "ngã": "x", "nặng": "j"}
VNI = {"huyền": "2", "sắc": "1", "hỏi": "3", "ngã": "4", "nặng": "5"}
TELEX_MARKS = {"ă": "aw", "â": "aa", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw", "đ": "dd"}
VNI_MARKS = {"ă": "a8", "â": "a6", "ê": "e6", "ô": "o6", "ơ": "o7", "ư": "u7", "đ": "d9"}


def keyed(word, marks, tones):
    """Return the keys of a word, each mark at its letter and the tone at the end."""
    tone = next((tones[TONES[part]] for part in unicodedata.normalize("NFD", word) if part in TONES), "")
    bare = "".join(part for part in unicodedata.normalize("NFD", word) if part not in TONES)
    return "".join(marks.get(letter, letter) for letter in unicodedata.normalize("NFC", bare)) + tone


@pytest.mark.parametrize(("keys", "meant"), TYPED.items())
def test_words_typed_without_the_input_method_are_composed(keys, meant):
    assert (compose_leftovers(keys) == meant) == (keys not in NOT_SURE_ENOUGH)


@pytest.mark.parametrize("row", rows("keys-negative"), ids=lambda row: row[0])
def test_other_words_numbers_and_codes_stay_as_they_are(row):
    assert compose_leftovers(row[0]) == row[0]


def test_the_tables_are_large_enough_to_mean_something():
    assert len(TYPED) >= 150
    assert len(rows("keys-negative")) >= 150


@pytest.mark.parametrize("word", [word for word in words("syllables-good") if not word.isascii()])
def test_every_syllable_can_be_typed(word):
    if not is_syllable(word) or "oo" in word:
        return

    assert same_words(compose_telex(keyed(word, TELEX_MARKS, TELEX)), word)
    assert same_words(compose_vni(keyed(word, VNI_MARKS, VNI)), word)


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ("tw", "tư"),
        ("suwar", "sửa"),
        ("suawr", "sửa"),
        ("thuowr", "thuở"),
        ("quow", "quơ"),
        ("dduowngf", "đường"),
        ("dangwd", "đăng"),
        ("DDawng", "Đăng"),
        ("TEES", "TẾ"),
        ("ddất", "đất"),
        ("an", None),
        ("bcd", None),
        ("ddddd", None),
        ("tacf", None),
        ("s", None),
    ],
)
def test_keys_of_one_word(keys, word):
    assert compose_telex(keys) == word


@given(st.text(max_size=20))
def test_a_composed_word_is_a_syllable(keys):
    for word in (compose_telex(keys), compose_vni(keys)):
        assert word is None or is_syllable(word)


@given(st.lists(st.sampled_from([*TYPED, "\n", ". ", "https://", "test "]), max_size=6).map(" ".join))
def test_leftovers_lie_where_they_say(text):
    found = leftovers(text)

    assert all(text[one.start : one.end] == one.keys for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(vietnamese)
def test_good_vietnamese_holds_no_leftovers(text):
    assert not leftovers(text)
