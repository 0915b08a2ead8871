from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gandan.text.sentences import sentences
from gandan.text.syllables import count_syllables
from gandan.voices.clauses import MOST_SYLLABLES, divide

WORDS = st.sampled_from(
    ["mời", "bà con", "đến", "và", "không", "hai", "năm", "nghiêng", "uỷ ban", "để", "ở", "email", "của"]
)
SPOKEN = st.lists(
    st.tuples(WORDS, st.sampled_from(["", "", "", ",", ";", ":"])), min_size=1, max_size=60
).map(lambda pairs: " ".join(word + sign for word, sign in pairs) + ".")


@pytest.mark.parametrize(
    ("spoken", "expected"),
    [
        ("Gọi không hai ba năm, một một năm.", ["Gọi không hai ba năm,", "một một năm."]),
        ("Mời bà con đến dự.", ["Mời bà con đến dự."]),
        ("...", []),
        ("", []),
        ("Một, , hai.", ["Một,", "hai."]),
        (
            "Hồ sơ được tiếp nhận tại bộ phận một cửa và trả kết quả trong ba ngày làm việc.",
            ["Hồ sơ được tiếp nhận tại bộ phận một cửa", "và trả kết quả trong ba ngày làm việc."],
        ),
        ("nghiêng" * 40, ["nghiêng" * 40]),
    ],
)
def test_a_sentence_is_cut_where_a_reader_breathes(spoken, expected):
    assert [clause.words for clause in divide(spoken)] == expected


@pytest.mark.parametrize(
    ("clause", "is_slow"),
    [
        ("không hai ba năm,", True),
        ("ba mươi lăm nghìn đồng.", True),
        ("hai nghìn không trăm hai mươi tư.", True),
        ("năm nay,", False),
        ("trong ba ngày làm việc.", False),
        ("Mười người đến.", False),
    ],
)
def test_numbers_that_people_write_down_are_read_slower(clause, is_slow):
    assert [each.is_slow for each in divide(clause)] == [is_slow]


def test_a_sign_is_followed_by_a_pause_and_a_cut_for_length_by_none():
    first, second, third = divide(
        "Nộp hồ sơ tại bộ phận một cửa của xã hoặc nộp trên mạng ở nhà, rồi chờ tin."
    )

    assert (first.pause, second.pause > 0, third.pause > 0) == (0.0, True, True)


@settings(max_examples=150, deadline=None)
@given(SPOKEN)
def test_no_word_is_lost_and_no_clause_is_longer_than_a_breath(spoken):
    clauses = divide(spoken)

    assert re.findall(r"\w+", " ".join(clause.words for clause in clauses)) == re.findall(r"\w+", spoken)
    assert all(
        count_syllables(clause.words) <= MOST_SYLLABLES or len(clause.words.split()) == 1
        for clause in clauses
    )


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_whatever_is_written_every_letter_of_it_is_in_some_clause(text):
    said = "".join(clause.words for sentence in sentences(text) for clause in divide(sentence))

    assert sorted(re.findall(r"\w", said)) == sorted(re.findall(r"\w", text))
