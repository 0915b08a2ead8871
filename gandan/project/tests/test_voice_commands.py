from __future__ import annotations

import io
import json
import sys
import zipfile
from hashlib import sha256

import pytest
from django.core.management import CommandError, call_command

from gandan.voices import admitting, listening
from gandan.voices.reading_test import Score
from gandan.voices.shelf import Shelf
from gandan.voices.tests.sounds import hum
from gandan.voices.tests.voices import HUMMING

RIGHTS = ["--licence", "MIT, theo thẻ mô hình", "--consent", "Bản đồng ý số 1, ngày 3/2/2026"]
PROGRAM = f"{sys.executable} -I {HUMMING}"


def run(*arguments):
    out = io.StringIO()
    call_command(*map(str, arguments), stdout=out)
    return out.getvalue()


@pytest.fixture
def program():
    run("install_voice", "chuong-trinh", "--command", PROGRAM, "--title", "Chương trình đọc", *RIGHTS)


@pytest.fixture
def heard(monkeypatch):
    """Let the ear be there and hear what the test says."""
    monkeypatch.setattr(admitting, "recogniser", lambda: "tai nghe 1.0")
    return lambda errors: monkeypatch.setattr(
        admitting, "read_and_listen", lambda _voice, **_bounds: Score(100, errors, errors // 2)
    )


def test_a_person_is_installed_and_heard_at_once(tmp_path):
    archive = tmp_path / "mai.zip"
    with zipfile.ZipFile(archive, "w") as opened:
        opened.writestr("sentences.jsonl", json.dumps({"spoken": "Cảm ơn bà con.", "file": "1.wav"}))
        opened.writestr("1.wav", hum(2))
    digest = sha256(archive.read_bytes()).hexdigest()

    run("install_voice", "chi-mai", archive, "--sha256", digest, "--title", "Chị Mai", *RIGHTS)

    assert "chi-mai: Chị Mai; MIT, theo thẻ mô hình; bản ghi âm người đọc, được phát loa" in run("voices")
    with pytest.raises(CommandError, match="không cần kiểm tra"):
        run("test_voice", "chi-mai")


@pytest.mark.usefixtures("program")
def test_a_machine_goes_on_air_only_after_a_test_that_it_passed(heard):
    assert "chưa kiểm tra nghe" in run("voices")

    heard(21)
    with pytest.raises(SystemExit):
        run("test_voice", "chuong-trinh")
    assert "nghe sai 21,0 %" in run("voices")
    assert "không được phát loa" in run("voices")

    heard(20)
    said = run("test_voice", "chuong-trinh")
    assert "chuong-trinh: 20,0 % (10,0 %)" in said
    assert "người đọc thật: 7,9 %" in said
    assert "espeak-ng: 82,9 %" in said
    assert "Đạt: được phát loa." in said
    assert json.loads(run("voices", "--json"))["is_admitted"] is True


@pytest.mark.usefixtures("program")
def test_the_result_stands_in_the_manifest_with_its_day_and_its_ear(heard, settings):
    heard(12)
    run("test_voice", "chuong-trinh")

    test = Shelf(settings.GANDAN_VOICES_DIR).manifest("chuong-trinh").admission
    assert (test.syllables, test.error_rate, test.error_rate_without_tones) == (100, 0.12, 0.06)
    assert test.recogniser == "tai nghe 1.0"
    assert len(test.on) == len("2026-11-25")


@pytest.mark.usefixtures("program")
def test_without_the_ear_it_is_said_how_to_get_it(monkeypatch):
    monkeypatch.setattr(listening, "find_spec", lambda _name: None)

    with pytest.raises(CommandError, match="viet-asr") as caught:
        run("test_voice", "chuong-trinh")

    assert caught.value.returncode == 1


def test_the_draft_voice_can_be_tested_but_is_never_admitted(heard):
    heard(83)

    with pytest.raises(SystemExit):
        run("test_voice", "espeak-ng")


@pytest.mark.parametrize("left_out", ["--licence", "--consent"])
def test_no_voice_without_a_licence_and_a_consent(left_out):
    at = RIGHTS.index(left_out)

    with pytest.raises(CommandError, match=left_out):
        run("install_voice", "chuong-trinh", "--command", PROGRAM, *RIGHTS[:at], *RIGHTS[at + 2 :])


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["khong-co.zip", "--sha256", "0" * 64], "Không mở được"),
        (["khong-co.zip"], "SHA-256"),
        (["--command", "/khong/co/chuong-trinh"], "Dòng lệnh này không đọc được câu thử"),
        (["--command", PROGRAM, "--pace", "9"], "--pace"),
    ],
)
def test_what_cannot_be_installed_is_said_in_a_sentence(arguments, sentence):
    with pytest.raises(CommandError, match=sentence):
        run("install_voice", "giong", *arguments, *RIGHTS)

    assert "giong" not in run("voices")[len("espeak-ng: giọng máy") :]


def test_an_unknown_voice_is_a_wrong_call():
    with pytest.raises(CommandError) as caught:
        run("test_voice", "khong-co")

    assert caught.value.returncode == 2
