from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gandan.voices import recording, takes
from gandan.voices.errors import RecordingError
from gandan.voices.sound import ffmpeg
from gandan.voices.takes import check_take, digest_of, remarks
from gandan.voices.tests.sounds import sentence
from gandan.voices.tests.test_recording import HEADS

ANSWERS = {
    *("", recording.NOT_SOUND),
    *(takes.TOO_SHORT, takes.TOO_LONG, takes.SILENT, takes.BROKEN_UP),
}


def answer_to(content):
    try:
        check_take(content)
    except RecordingError as error:
        return error.sentence
    return ""


@pytest.mark.parametrize(
    ("sound", "said"),
    [
        ({}, ()),
        ({"loudness": 20_000}, ()),
        ({"loudness": 2500}, ()),
        ({"seconds": 0.6}, ()),
        ({"pause_seconds": 0}, ()),
        ({"noise": 20}, ()),  # a quiet room
        ({"noise": 150}, ()),  # a fan far away, under a voice that is loud enough
        ({"loudness": 33_800}, (takes.CLIPPED,)),
        ({"loudness": 500}, (takes.TOO_QUIET,)),
        ({"noise": 700}, (takes.NOISY,)),
        ({"loudness": 2500, "noise": 250}, (takes.NOISY,)),
        ({"mains": 300}, (takes.HUMMING,)),
        ({"loudness": 700, "mains": 200}, (takes.TOO_QUIET, takes.HUMMING)),
    ],
    ids=str,
)
def test_what_is_wrong_with_a_take_is_told_and_nothing_else(sound, said):
    assert remarks(check_take(sentence(**sound))) == said


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", recording.NOT_SOUND),
        (b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n", recording.NOT_SOUND),
        (b"<svg onload='x'>" * 50, recording.NOT_SOUND),
        (sentence(0.1, pause_seconds=0), takes.TOO_SHORT),
        (sentence(0.1, pause_seconds=1), takes.TOO_SHORT),
        (sentence(loudness=0), takes.SILENT),
        (sentence(loudness=60), takes.SILENT),
        (sentence(loudness=300_000), takes.BROKEN_UP),
    ],
)
def test_only_what_cannot_go_on_air_is_refused(content, refusal):
    with pytest.raises(RecordingError) as caught:
        check_take(content)

    assert caught.value.sentence == refusal


def test_a_take_is_no_longer_than_a_minute_and_no_larger_than_its_limit(monkeypatch):
    monkeypatch.setattr(takes, "MOST_SECONDS", 3.0)
    assert answer_to(sentence(2.9)) == takes.TOO_LONG

    monkeypatch.setattr(takes, "MOST_BYTES", 1000)
    with pytest.raises(RecordingError, match="lớn quá"):
        check_take(sentence())


@pytest.mark.parametrize("suffix", ["webm", "mp4", "ogg", "m4a", "mp3", "3gp"])
def test_what_browsers_and_phones_record_is_measured_alike(suffix, tmp_path):
    source, target = tmp_path / "spoken.wav", tmp_path / f"cau.{suffix}"
    source.write_bytes(sentence())
    codec = ["-c:a", "aac"] if suffix in {"mp4", "3gp"} else []
    ffmpeg.run(["-i", str(source), *codec, str(target)])

    heard, plain = check_take(target.read_bytes()), check_take(sentence())

    assert heard.seconds == pytest.approx(plain.seconds, abs=0.2)
    assert heard.loudness_lufs == pytest.approx(plain.loudness_lufs, abs=1)
    assert remarks(heard) == ()


def test_the_same_words_have_one_name_however_they_are_typed():
    assert digest_of("Cảm ơn  bà con\nđã lắng nghe.") == digest_of("Cảm ơn bà con đã lắng nghe.")
    assert digest_of("Cảm ơn bà con.") != digest_of("Cám ơn bà con.")


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(head=st.sampled_from(HEADS), seed=st.integers(0, 2**32), size=st.integers(0, 4000))
def test_whatever_is_uploaded_the_answer_is_a_sentence_or_a_take(head, seed, size):
    noise = random.Random(seed).randbytes(size)  # noqa: S311 - repeatable on purpose

    assert answer_to(head + noise) in ANSWERS


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(places=st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 255)), max_size=60))
def test_a_damaged_take_is_taken_or_refused_but_never_breaks(places):
    content = bytearray(sentence(0.6, pause_seconds=0.2))
    for place, value in places:
        content[place % 200] = value

    assert answer_to(bytes(content)) in ANSWERS
