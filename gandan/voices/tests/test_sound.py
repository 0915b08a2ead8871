from __future__ import annotations

import shutil
import subprocess
import sys
import wave
from io import BytesIO

import pytest

from gandan.voices.engines import espeak
from gandan.voices.engines.espeak import Program, Wheel
from gandan.voices.errors import ToolError
from gandan.voices.sound import ffmpeg, frames, level, tune
from gandan.voices.sound.store import FolderStore, MemoryStore, trim
from gandan.voices.tests.sounds import hum

CLAUSES = ["Ủy ban nhân dân xã,", "-v là chữ, không phải lệnh.", "mời bà con đến dự."]
needs_program = pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng is not installed")


def seconds_of(wav):
    with wave.open(BytesIO(wav)) as file:
        return file.getnframes() / file.getframerate()


@pytest.mark.parametrize("voice", [pytest.param("program", marks=needs_program), "wheel"])
def test_a_clause_sounds_the_same_alone_and_in_company(voice):
    made = Program(shutil.which("espeak-ng")) if voice == "program" else Wheel()

    together = made.speak(CLAUSES)

    assert [made.speak([clause])[0] for clause in reversed(CLAUSES)] == together[::-1]
    assert all(0.8 < seconds_of(one) < 4 for one in together)


@needs_program
def test_the_wheel_reads_at_the_pace_of_the_program():
    program, wheel = (voice.speak(CLAUSES) for voice in (Program(shutil.which("espeak-ng")), Wheel()))

    assert sum(map(seconds_of, wheel)) == pytest.approx(sum(map(seconds_of, program)), rel=0.1)


def test_without_the_program_the_wheel_reads(monkeypatch):
    monkeypatch.setattr(espeak.shutil, "which", lambda _name: None)

    assert isinstance(espeak.draft_voice.__wrapped__(), Wheel)


def test_a_voice_that_fails_may_be_tried_again():
    with pytest.raises(ToolError) as caught:
        Program(shutil.which("false"))

    assert not caught.value.permanent


def test_the_library_under_gpl_is_never_loaded_here():
    code = "import gandan.channels.loudspeaker.channel, sys; sys.exit('espeakng_loader' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own words


def test_a_sound_is_encoded_the_same_alone_and_in_company():
    sounds = [hum(1), hum(2), tune.play("closing")]

    together = level.encode(sounds, level.VOICE, kilobits=64)

    assert level.encode(sounds[1:2], level.VOICE, kilobits=64) == together[1:2]


def test_joined_streams_are_one_stream():
    first, second = level.encode([hum(1), hum(2)], "anull", kilobits=64)

    assert b"".join(frames.split(first + second)) == first + second
    assert frames.count(first + second) == frames.count(first) + frames.count(second)


def test_what_is_not_an_mp3_is_not_joined():
    with pytest.raises(ToolError):
        frames.split(b"RIFF....WAVE")


def test_the_tune_is_the_same_every_time_and_never_clips():
    assert tune.play("opening") == tune.play("opening")
    assert 4 < seconds_of(tune.play("opening")) < 6


def test_a_machine_without_the_program_uses_the_one_from_the_wheel(monkeypatch):
    monkeypatch.setattr(ffmpeg.shutil, "which", lambda _name: None)

    assert "imageio_ffmpeg" in ffmpeg.program.__wrapped__()


def test_a_failure_of_ffmpeg_keeps_its_last_words():
    with pytest.raises(ToolError) as caught:
        ffmpeg.run(["-i", "/nowhere.wav", "-f", "null", "-"])

    assert "nowhere" in caught.value.said


def test_memory_forgets_the_oldest_first():
    store = MemoryStore(most_bytes=10)

    for name in ("a", "b", "c"):
        store.put(name, b"12345")

    assert [store.get(name) for name in ("a", "b", "c")] == [None, b"12345", b"12345"]


def test_a_folder_is_trimmed_to_its_size(tmp_path):
    store = FolderStore(tmp_path)
    for name in ("aa1", "bb2", "cc3"):
        store.put(name, b"x" * 100)

    assert trim(tmp_path, most_bytes=150) == 2
    assert sum(file.stat().st_size for file in tmp_path.rglob("*.mp3")) == 100
