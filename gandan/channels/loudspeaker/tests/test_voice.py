"""Who may read on air."""

from __future__ import annotations

import sys
import zipfile
from dataclasses import replace
from hashlib import sha256

import pytest

from gandan.channels.errors import ChannelError
from gandan.channels.registry import get
from gandan.channels.tests import samples
from gandan.text.document import Document, Paragraph, Text
from gandan.voices.installing.install import Request, install
from gandan.voices.shelf import Admission, Manifest, Shelf
from gandan.voices.tests.sounds import hum
from gandan.voices.tests.voices import HUMMING

SHORT = Document("Tin ngắn", "", (Paragraph((Text("Mời bà con đến nhà văn hóa."),)),))


@pytest.fixture
def shelf(tmp_path):
    shelf = Shelf(tmp_path / "voices")
    command = (sys.executable, "-I", str(HUMMING))
    install(
        Request(Manifest("may", "", "Máy", "MIT, tự viết", "Không phải tiếng người", command=command)), shelf
    )
    return shelf


def order(shelf=None, **values):
    given = samples.settings()
    return replace(given, values={**given.values, **values}, voices=shelf.folder if shelf else None)


def outputs(settings):
    return {one.name: one for one in get("loudspeaker").render(SHORT, settings)}


def admit(shelf, error_rate):
    shelf.admit("may", Admission(shelf.fingerprint("may"), "2026-11-25", "tai nghe", 300, error_rate, 0.05))


def test_a_machine_reads_on_air_once_it_has_passed_its_test(shelf):
    with pytest.raises(ChannelError, match="chưa qua kiểm tra nghe") as caught:
        outputs(order(shelf, voice="may"))
    admit(shelf, 0.09)

    audio = outputs(order(shelf, voice="may", draft_voice_allowed=False))["audio.mp3"]

    assert caught.value.permanent
    assert (audio.is_draft_voice, audio.machine_voice) == (False, "Máy")
    assert "bản nghe thử".encode("utf-16-le") not in audio.content


def test_a_machine_that_failed_its_test_stays_off_the_air(shelf):
    admit(shelf, 0.35)

    with pytest.raises(ChannelError, match="chưa qua kiểm tra nghe"):
        outputs(order(shelf, voice="may"))


@pytest.mark.parametrize("voice", ["", "espeak-ng"])
def test_where_the_draft_voice_is_not_allowed_a_person_reads_from_the_sheet(voice):
    made = outputs(order(voice=voice, draft_voice_allowed=False))

    assert set(made) == {"script.txt", "run-sheet.pdf"}
    assert "audio.mp3" in outputs(order(voice=voice, draft_voice_allowed=True))


@pytest.mark.parametrize("voice", ["khong-co", "../voices/may"])
def test_a_voice_that_is_not_there_is_named(shelf, voice):
    for settings in (order(shelf, voice=voice), order(voice=voice)):
        with pytest.raises(ChannelError, match="Không có giọng"):
            outputs(settings)


def test_the_times_lie_beside_the_sound():
    made = outputs(order())

    assert made["audio.vtt"].media_type == "text/vtt"
    assert "Mời bà con đến nhà văn hóa." in made["audio.vtt"].content.decode()


def test_stations_of_two_voices_may_be_prepared_together(shelf, tmp_path):
    admit(shelf, 0.09)
    settings = [replace(order(shelf, voice=voice), cache=tmp_path / "cache") for voice in ("may", "")]

    get("loudspeaker").prepare([(SHORT, each) for each in settings])

    assert [outputs(each)["audio.mp3"].is_draft_voice for each in settings] == [False, True]


def test_a_louder_or_quieter_level_is_another_sound():
    assert outputs(order(lufs=-23.0))["audio.mp3"].content != outputs(order())["audio.mp3"].content


@pytest.fixture
def greeting(shelf, tmp_path):
    """Return the shelf with a person who has read one sentence of every programme."""
    archive = tmp_path / "mai.zip"
    with zipfile.ZipFile(archive, "w") as opened:
        opened.writestr("sentences.jsonl", '{"spoken": "Cảm ơn bà con đã lắng nghe.", "file": "1.wav"}')
        opened.writestr("1.wav", hum(2))
    known = {"licence": "Của đài, tự ghi", "consent": "Chị Mai, ngày 3/2/2026"}
    for name, rest in (("mai-va-may", "may"), ("mai-va-espeak", "espeak-ng")):
        manifest = Manifest(name, "", "Chị Mai", source=str(archive), otherwise=rest, **known)
        install(Request(manifest, sha256(archive.read_bytes()).hexdigest()), shelf)
    return shelf


def test_what_a_person_has_not_read_is_read_by_a_voice_that_must_be_admitted_itself(greeting):
    with pytest.raises(ChannelError, match="“may” chưa qua kiểm tra"):
        outputs(order(greeting, voice="mai-va-may"))
    admit(greeting, 0.09)

    assert not outputs(order(greeting, voice="mai-va-may"))["audio.mp3"].is_draft_voice


def test_a_person_helped_by_the_draft_voice_is_a_draft(greeting):
    made = outputs(order(greeting, voice="mai-va-espeak", draft_voice_allowed=True))

    assert made["audio.mp3"].is_draft_voice
    assert "audio.mp3" not in outputs(order(greeting, voice="mai-va-espeak", draft_voice_allowed=False))
