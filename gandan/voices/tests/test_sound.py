from __future__ import annotations

import os
import wave
from io import BytesIO

import pytest

from gandan.voices.errors import ToolError, VoiceError
from gandan.voices.programme import VOICE
from gandan.voices.recording import CLEAN
from gandan.voices.sound import ffmpeg, frames, level, tune
from gandan.voices.sound.forms import MP3, PCM, Order
from gandan.voices.sound.store import FolderStore, MemoryStore, keep, trim
from gandan.voices.tests.sounds import hum, sentence


def seconds_of(wav):
    with wave.open(BytesIO(wav)) as file:
        return file.getnframes() / file.getframerate()


@pytest.mark.parametrize("form", [MP3(64), PCM()], ids=["mp3", "pcm"])
def test_a_sound_is_encoded_the_same_alone_and_in_company(form):
    orders = [Order(sound, VOICE) for sound in (hum(1), hum(2), tune.play("closing"))]

    together = form.encode(orders)

    assert form.encode(orders[1:2]) == together[1:2]


def test_joined_streams_are_one_stream():
    first, second = MP3(64).encode([Order(hum(1), "anull"), Order(hum(2), "anull")])

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


@pytest.mark.parametrize(
    "sound", [hum(3), sentence(1), sentence(2, loudness=500), sentence(3, loudness=2500, noise=250)]
)
def test_the_quick_meter_finds_what_the_meter_that_sets_levels_finds(sound, tmp_path):
    file = tmp_path / "take.wav"
    file.write_bytes(sound)

    quick, whole = level.meter([file] * 3, CLEAN), level.measure([file] * 3, CLEAN)

    assert quick.integrated == pytest.approx(whole.integrated, abs=level.METER_ROOM)
    assert quick.true_peak == pytest.approx(whole.true_peak, abs=0.3)


def test_silence_is_quieter_than_any_voice_and_no_sound_is_an_error(tmp_path):
    file = tmp_path / "take.wav"
    file.write_bytes(sentence(1, loudness=0))

    assert level.meter([file], CLEAN).integrated == -70
    with pytest.raises(ToolError):
        level.meter([tmp_path / "nothing.wav"], CLEAN)


def test_memory_forgets_the_oldest_first():
    store = MemoryStore(most_bytes=10)

    for name in ("a", "b", "c"):
        store.put(name, b"12345")

    assert [store.get(name) for name in ("a", "b", "c")] == [None, b"12345", b"12345"]


def test_a_folder_is_trimmed_to_its_size(tmp_path):
    store = FolderStore(tmp_path)
    for name in ("aa1", "bb2", "cc3"):
        store.put(name, b"x" * 100)

    assert trim([tmp_path], most_bytes=200) == 2
    assert sum(file.stat().st_size for file in tmp_path.rglob("*.sound")) == 132


def test_what_was_wanted_lately_outlives_what_was_made_later(tmp_path):
    store = FolderStore(tmp_path)
    for age, name in enumerate(("aa1", "bb2", "cc3")):
        store.put(name, b"x" * 100)
        os.utime(tmp_path / name[:2] / f"{name}.sound", (1_000_000 + age, 1_000_000 + age))

    assert store.get("aa1")
    assert trim([tmp_path], most_bytes=200) == 2
    assert [bool(store.get(name)) for name in ("aa1", "bb2", "cc3")] == [True, False, False]


def test_a_folder_that_is_not_there_yet_is_small_enough(tmp_path):
    assert trim([tmp_path / "none"], most_bytes=0) == 0


def test_a_kept_sound_that_was_cut_short_is_made_again(tmp_path):
    store = FolderStore(tmp_path)
    store.put("aa1", b"whole")
    [file] = tmp_path.rglob("*.sound")
    file.write_bytes(file.read_bytes()[:-2])

    assert keep(store, "aa1", lambda: b"made again") == b"made again"
    assert store.get("aa1") == b"made again"


def test_a_full_disk_is_said_and_leaves_nothing_half_written(tmp_path, monkeypatch):
    def full(_self, _content):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.write_bytes", full)
    with pytest.raises(VoiceError, match="ổ đĩa đầy") as caught:
        FolderStore(tmp_path).put("aa1", b"x")

    assert not caught.value.permanent
    assert not [file for file in tmp_path.rglob("*") if file.is_file()]
