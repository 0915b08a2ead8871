from __future__ import annotations

import pytest

from gandan.text.speech import to_spoken
from gandan.text.syllables import count_syllables
from gandan.voices import listening, reading_test
from gandan.voices.errors import ToolError, VoiceError
from gandan.voices.listening import PACKAGE, listen, recogniser
from gandan.voices.reading_test import Score, paragraphs, read_and_listen, score
from gandan.voices.tests.sounds import hum
from gandan.voices.tests.voices import Hum


@pytest.mark.parametrize(
    ("said", "heard", "errors"),
    [
        ("Mời bà con đến dự.", "mời bà con đến dự", (5, 0, 0)),
        ("Mời bà con.", "mời ba con", (3, 1, 0)),
        ("Mời bà con.", "mời con", (3, 1, 1)),
        ("Mời bà con.", "xin mời các bà con", (3, 2, 2)),
        ("thoả thuận hòa giải", "thỏa thuận hoà giải", (4, 0, 0)),
        ("mười chín người", "19 người", (3, 0, 0)),
        ("Mời bà con.", "", (3, 3, 3)),
        ("", "", (0, 0, 0)),
    ],
)
def test_errors_are_syllables_replaced_left_out_or_put_in(said, heard, errors):
    assert score(said, heard) == Score(*errors)


def test_rates_are_shares_and_nothing_said_is_nothing_understood():
    assert (Score(10, 2, 1).error_rate, Score(10, 2, 1).error_rate_without_tones) == (0.2, 0.1)
    assert Score(0, 0, 0).error_rate == 1.0


def test_the_text_of_the_test_is_of_this_field_and_long_enough_to_tell_voices_apart():
    spoken = [to_spoken(paragraph) for paragraph in paragraphs()]

    assert sum(map(count_syllables, spoken)) > 250
    assert not [paragraph for paragraph in spoken if set(paragraph) & set("0123456789")]


def test_every_sentence_is_listened_to_and_counted(monkeypatch):
    heard = []
    left = []

    def listen_badly(wavs, *, most_seconds):
        heard.extend(wavs)
        left.append(most_seconds)
        return ["mời bà con"] * len(wavs)

    monkeypatch.setattr(reading_test, "listen", listen_badly)

    found = read_and_listen(Hum(), most_seconds=100)

    assert len(heard) > 15
    assert found.syllables > found.errors > 200
    assert 0 < left[0] < 100


def test_an_ear_that_has_no_time_left_or_breaks_down_says_so(monkeypatch):
    def stop(*_told):
        raise ToolError("…", tool="ear")

    monkeypatch.setattr(listening, "recogniser", lambda: "tai nghe 1.0")
    monkeypatch.setattr(listening, "run", stop)
    for most_seconds in (0, -5, 10, None):
        with pytest.raises(VoiceError, match="chưa có kết quả"):
            listen([hum(1)], most_seconds=most_seconds)


def test_the_ear_hears_no_words_where_there_are_none():
    try:
        ear = recogniser()
    except VoiceError as error:
        pytest.skip(error.sentence)

    assert ear.startswith(PACKAGE)
    assert listen([hum(1)]) == [""]
