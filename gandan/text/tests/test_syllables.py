from __future__ import annotations

import pytest

from gandan.text.syllables import (
    aloud_in_words,
    count_syllables,
    length_in_words,
    reading_seconds,
    speaking_seconds,
    spoken_seconds,
)


@pytest.mark.parametrize(
    ("spoken", "count"),
    [
        ("Ủy ban nhân dân xã", 5),
        ("quê quán, giấy tờ, gì", 5),
        ("khuyến khích người nghèo", 4),
        ("internet", 3),
        ("bê", 1),
        ("b", 1),
        ("", 0),
    ],
)
def test_syllables_are_counted_as_they_are_said(spoken, count):
    assert count_syllables(spoken) == count


def test_numbers_take_the_time_of_their_words():
    assert speaking_seconds("1739") == pytest.approx(7 / 3.1)


def test_pauses_count():
    assert spoken_seconds("một, hai.") == pytest.approx(2 / 3.1 + 0.25 + 0.55)


def test_empty_lines_are_one_pause():
    assert spoken_seconds("một\n\n\nhai") == pytest.approx(2 / 3.1 + 0.8)


def test_reading_without_a_sound_is_quicker_than_reading_out():
    assert 0 < reading_seconds("một hai ba. bốn") < speaking_seconds("một hai ba. bốn")


@pytest.mark.parametrize(("seconds", "expected"), [(155.2, "2 phút 35 giây"), (60, "1 phút"), (0, "0 giây")])
def test_lengths_are_said_in_words(seconds, expected):
    assert length_in_words(seconds) == expected


def test_what_is_still_to_be_read_is_told_as_a_guess():
    assert aloud_in_words(155.2) == "đọc khoảng 2 phút 35 giây"
