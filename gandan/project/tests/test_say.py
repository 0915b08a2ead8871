from __future__ import annotations

import io
import json
import subprocess
import sys
from errno import ENOSPC
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from gandan.voices.engines import espeak
from gandan.voices.engines.espeak import DRAFT_LABEL
from gandan.voices.sound import ffmpeg

TEXT = "\ufeffMời họp thôn\r\n\r\nUBND xã mời bà con lúc 19 giờ. Gọi 0235 3545 115.\n- Mang căn cước\n"

pytestmark = pytest.mark.usefixtures("heard_before")


@pytest.fixture
def text(tmp_path):
    file = tmp_path / "tin.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


def say(*arguments, **options):
    out = io.StringIO()
    call_command("say", *map(str, arguments), stdout=out, **options)
    return out.getvalue()


@pytest.mark.parametrize(("name", "head"), [("o.mp3", b"ID3\x03"), ("o.wav", b"RIFF"), ("o.opus", b"OggS")])
def test_a_text_becomes_sound_of_the_kind_that_its_name_says(text, tmp_path, name, head):
    said = say(text, "-o", tmp_path / name)

    assert (tmp_path / name).read_bytes().startswith(head)
    assert f"4 câu, {DRAFT_LABEL}." in said


def test_another_name_needs_the_kind_told(text, tmp_path):
    say(text, "-o", tmp_path / "am-thanh", "--format", "wav")

    assert (tmp_path / "am-thanh").read_bytes().startswith(b"RIFF")


def test_the_times_are_those_of_the_sentences_as_they_are_written(text, tmp_path):
    say(text, "-o", tmp_path / "o.mp3", "--marks", tmp_path / "o.json", "--marks", tmp_path / "o.vtt")

    marks = json.loads((tmp_path / "o.json").read_text())["sentences"]
    assert [mark["text"] for mark in marks] == [
        *("Mời họp thôn", "UBND xã mời bà con lúc 19 giờ.", "Gọi 0235 3545 115.", "Mang căn cước")
    ]
    assert marks[1]["spoken"].startswith("Ủy ban nhân dân xã")
    assert (tmp_path / "o.vtt").read_text().startswith("WEBVTT\n\n1\n")


def test_without_the_tune_it_is_shorter_and_begins_at_once(text, tmp_path):
    say(text, "-o", tmp_path / "long.mp3")
    say(text, "-o", tmp_path / "short.mp3", "--no-tune", "--marks", tmp_path / "o.json")

    assert json.loads((tmp_path / "o.json").read_text())["sentences"][0]["start"] == 0
    assert (tmp_path / "short.mp3").stat().st_size < (tmp_path / "long.mp3").stat().st_size


@pytest.mark.parametrize("ending", ["mp3", "opus"])
def test_another_process_without_a_database_writes_the_same_bytes(text, tmp_path, ending):
    here, there = tmp_path / f"here.{ending}", tmp_path / f"there.{ending}"
    surroundings = {"GANDAN_DATA_DIR": str(tmp_path / "data"), "PATH": "/usr/bin:/bin"}
    command = [sys.executable, "-m", "gandan.project.cli", "say", "-", "-o", str(there)]

    say(text, "-o", here)
    subprocess.run(command, input=text.read_bytes(), env=surroundings, check=True, capture_output=True)  # noqa: S603 - our own

    assert here.read_bytes() == there.read_bytes()
    assert not (tmp_path / "data" / "gandan.sqlite3").exists()


def test_the_level_is_that_of_the_settings(text, tmp_path, settings):
    settings.GANDAN_VOICE_LUFS = -23.0
    say(text, "-o", tmp_path / "o.wav", "--no-tune")

    said = ffmpeg.run(["-i", str(tmp_path / "o.wav"), "-af", "ebur128=peak=true", "-f", "null", "-"])
    measured = float(said.split("Integrated loudness:")[1].split("I:")[1].split()[0])
    assert measured == pytest.approx(-23, abs=0.8)


@pytest.mark.parametrize(
    ("arguments", "sentence", "code"),
    [
        (["khong-co.txt", "-o", "o.mp3"], "Không mở được tệp", 2),
        (["{folder}", "-o", "o.mp3"], "Không mở được tệp", 2),
        (["{text}", "-o", "o.aac"], "Không biết ghi tệp “o.aac”", 2),
        (["{text}", "-o", "o"], "Không biết ghi tệp", 2),
        (["{text}", "-o", "{folder}/o.mp3", "--marks", "o.srt"], "không ghi “o.srt”", 2),
        (["{text}", "-o", "{folder}/o.mp3", "--voice", "khong-co"], "espeak-ng", 2),
        (["{text}", "-o", "{folder}/khong/co/o.mp3"], "Không ghi được", 1),
        (["{empty}", "-o", "{folder}/o.mp3"], "Không có chữ nào để đọc", 1),
        (["{signs}", "-o", "{folder}/o.mp3"], "Không có chữ nào để đọc", 1),
        (["{latin}", "-o", "{folder}/o.mp3"], "UTF-8", 1),
        (["{long}", "-o", "{folder}/o.mp3"], "dài quá", 1),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(tmp_path, arguments, sentence, code):
    places = {"folder": tmp_path}
    contents = {
        "text": b"M",
        "empty": b"",
        "signs": b"--- ...\n***",
        "latin": b"M\xf4i b\xe0",
        "long": b"a " * 300_000,
    }
    for name, content in contents.items():
        places[name] = tmp_path / f"{name}.txt"
        places[name].write_bytes(content)

    with pytest.raises(CommandError, match=sentence) as caught:
        say(*[argument.format(**places) for argument in arguments])

    assert caught.value.returncode == code
    assert not (tmp_path / "o.mp3").exists()


def test_a_machine_without_ffmpeg_is_told_what_to_install(text, tmp_path, monkeypatch):
    def missing():
        raise RuntimeError("no ffmpeg exe")

    monkeypatch.setattr(ffmpeg, "program", ffmpeg.program.__wrapped__)
    monkeypatch.setattr(ffmpeg, "version", ffmpeg.version.__wrapped__)
    monkeypatch.setattr(ffmpeg.shutil, "which", lambda _name: None)
    monkeypatch.setattr(ffmpeg.imageio_ffmpeg, "get_ffmpeg_exe", missing)

    with pytest.raises(CommandError, match="thiếu ffmpeg"):
        say(text, "-o", tmp_path / "o.mp3")


def test_a_machine_without_espeak_is_told_what_to_install(text, tmp_path, monkeypatch):
    monkeypatch.setattr("gandan.voices.shelf.draft_voice", espeak.draft_voice.__wrapped__)
    monkeypatch.setattr(espeak.shutil, "which", lambda _name: None)
    monkeypatch.setattr(espeak, "find_spec", lambda _name: None)

    with pytest.raises(CommandError, match="thiếu espeak-ng"):
        say(text, "-o", tmp_path / "o.mp3")


def test_a_full_disk_is_said_and_the_old_file_stays(text, tmp_path, monkeypatch):
    output = tmp_path / "o.mp3"
    output.write_bytes(b"old")
    write = Path.write_bytes

    def full(self, content):
        if self.parent == tmp_path:
            raise OSError(ENOSPC, "No space left on device")
        return write(self, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(CommandError, match="ổ đĩa đầy"):
        say(text, "-o", output)

    assert output.read_bytes() == b"old"
