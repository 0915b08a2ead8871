from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gandan.voices import recording
from gandan.voices.errors import RecordingError
from gandan.voices.recording import check_recording, level_recording
from gandan.voices.sound import ffmpeg, frames, level
from gandan.voices.tests.sounds import hum

HEADS = [
    b"ID3\x03\x00\x00",
    b"\xff\xfb\x90\x00",
    b"RIFF\xff\xff\xff\xffWAVEfmt ",
    b"OggS\x00\x02",
    b"fLaC\x00",
]
HEADS += [b"\x00\x00\x00\x20ftypM4A ", b"\x1aE\xdf\xa3", b"#!AMR\n", b"#EXTM3U\n", b"ffconcat version 1.0\n"]

ANSWERS = {"", recording.NOT_SOUND, recording.TOO_SHORT, recording.TOO_LONG, recording.SILENT}


# What else a phone or a browser may name its recording: container, codec.
PHONES = [("3gp", "aac"), ("3gp", "libopencore_amrnb"), ("amr", "libopencore_amrnb"), ("mp4", "aac")]


def answer_to(content):
    try:
        check_recording(content)
    except RecordingError as error:
        return error.sentence
    return ""


def click_and_hiss():
    """Return what a microphone hears when it is switched on and off and nobody speaks."""
    sound = bytearray(hum(6, loudness=6))
    sound[100:102] = sound[-102:-100] = b"\x00\x02"
    return bytes(sound)


def as_kind(wav, suffix, tmp_path, *options):
    source, target = tmp_path / "spoken.wav", tmp_path / f"hum.{suffix}"
    source.write_bytes(wav)
    ffmpeg.run(["-i", str(source), *options, str(target)])
    return target.read_bytes()


@pytest.mark.parametrize("suffix", ["mp3", "m4a", "ogg", "flac", "wav", "webm"])
def test_what_people_record_with_is_taken(suffix, tmp_path):
    assert check_recording(as_kind(hum(4), suffix, tmp_path)) == pytest.approx(4.3, abs=0.3)


@pytest.mark.parametrize(("suffix", "codec"), PHONES)
def test_what_old_phones_record_with_is_taken(suffix, codec, tmp_path):
    narrow = ["-c:a", codec, "-ar", "8000", "-b:a", "12.2k" if codec != "aac" else "32k"]

    assert check_recording(as_kind(hum(4), suffix, tmp_path, *narrow)) == pytest.approx(4.3, abs=0.5)


def test_a_recording_whose_end_was_lost_on_the_way_is_taken_as_far_as_it_goes(tmp_path):
    whole = as_kind(hum(8), "mp3", tmp_path)

    assert 3 < check_recording(whole[: len(whole) * 6 // 10]) < 6


def test_what_was_uploaded_does_not_decide_how_much_memory_it_takes(tmp_path):
    wide = as_kind(hum(4), "flac", tmp_path, "-ac", "8", "-ar", "192000")

    assert frames.count(level_recording(wide)) == pytest.approx(frames.count(level_recording(hum(4))), abs=3)


def test_silence_at_both_ends_is_cut():
    seconds = frames.count(level_recording(hum(5, silent_seconds=4))) * frames.SECONDS

    assert 4.5 < seconds < 6.5


def test_a_quiet_recording_is_made_as_loud_as_a_loud_one():
    quiet, loud = level_recording(hum(5, loudness=900)), level_recording(hum(5, loudness=20_000))

    assert frames.count(quiet) == pytest.approx(frames.count(loud), abs=3)


def test_what_is_just_loud_enough_at_the_desk_is_loud_enough_on_air(monkeypatch, tmp_path):
    wav = hum(4)
    sound = recording.decode(wav, tmp_path, recording.TRIM)
    loudness = level.meter([sound], recording.CLEAN).integrated
    monkeypatch.setattr(recording, "QUIETEST_LUFS", loudness)

    assert level.measure([sound], recording.CLEAN).integrated < loudness
    assert check_recording(wav)
    assert level_recording(wav)


def test_what_is_no_sound_is_not_made_louder():
    with pytest.raises(RecordingError, match="Không nghe thấy"):
        level_recording(click_and_hiss())


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", recording.NOT_SOUND),
        (b"<svg onload='x'>" * 50, recording.NOT_SOUND),
        (b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n", recording.NOT_SOUND),
        (b"ffconcat version 1.0\nfile '/etc/passwd'\n", recording.NOT_SOUND),
        (b"PK\x03\x04" + b"x" * 300, recording.NOT_SOUND),
        (hum(4)[:30], recording.NOT_SOUND),
        (hum(1), recording.TOO_SHORT),
        (hum(0, silent_seconds=4), recording.SILENT),
        (click_and_hiss(), recording.SILENT),
    ],
)
def test_what_cannot_go_on_air_is_refused_with_a_sentence(content, sentence):
    with pytest.raises(RecordingError) as caught:
        check_recording(content)

    assert caught.value.sentence == sentence
    assert caught.value.permanent


def test_a_recording_too_big_is_refused_before_anything_opens_it(monkeypatch):
    monkeypatch.setattr(recording, "MOST_BYTES", 1000)

    with pytest.raises(RecordingError, match="lớn quá"):
        check_recording(hum(4))


def test_a_recording_too_long_is_refused(monkeypatch):
    monkeypatch.setattr(recording, "MOST_SECONDS", 4.0)

    with pytest.raises(RecordingError, match="45 phút"):
        check_recording(hum(6))


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(head=st.sampled_from(HEADS), seed=st.integers(0, 2**32), size=st.integers(0, 4000))
def test_whatever_is_uploaded_the_answer_is_a_sentence_or_a_recording(head, seed, size):
    noise = random.Random(seed).randbytes(size)  # noqa: S311 - repeatable on purpose

    assert answer_to(head + noise) in ANSWERS


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(places=st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 255)), max_size=60))
def test_a_damaged_recording_is_taken_or_refused_but_never_breaks(places):
    content = bytearray(hum(4))
    for place, value in places:
        content[place % 200] = value

    assert answer_to(bytes(content)) in ANSWERS
