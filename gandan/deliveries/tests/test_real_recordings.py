"""What people really hand in, through the real loudspeaker: the row, the refusal, the sound."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from gandan.deliveries import jobs
from gandan.deliveries.actions import hand_in_recording
from gandan.deliveries.errors import WrongRecordingError
from gandan.deliveries.models import Recording
from gandan.deliveries.tests.factories import make_delivery
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.voices.recording import level_recording
from gandan.voices.sound import ffmpeg
from gandan.voices.tests.sounds import hum

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("heard_before")]

SVG = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"
PLAYLIST = b"#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\nhttp://169.254.169.254/\n"


@pytest.fixture(autouse=True)
def _files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "files"


@pytest.fixture
def row():
    return make_delivery()


@pytest.fixture
def operator(row):
    return make_user(role=Role.STATION_OPERATOR, unit=row.unit)


def recorded_as(suffix, tmp_path):
    """Return eight seconds of sound, written as that kind of file is."""
    spoken, target = tmp_path / "spoken.wav", tmp_path / f"ghi-am.{suffix}"
    spoken.write_bytes(hum(8))
    ffmpeg.run(["-i", str(spoken), *(["-c:a", "aac"] if suffix == "3gp" else []), str(target)])
    return target.read_bytes()


KINDS = {
    "wav": "audio/x-wav",
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "3gp": "video/mp4",  # of the same family, and read by the same reader
    "ogg": "audio/ogg",
    "webm": "video/webm",
}
NO_VOICE = {
    "loi-nhan.txt": ("Đọc giúp tôi bài này nhé.".encode(), "không phải bản ghi âm"),
    "hinh.svg": (SVG, "không phải bản ghi âm"),
    "goi.zip": (b"PK\x03\x04" + bytes(500), "không phải bản ghi âm"),
    "danh-sach.mp3": (PLAYLIST, "không phải bản ghi âm"),
    "danh-sach-co-dau.mp3": (b"ID3\x03\x00\x00" + PLAYLIST, "không phải bản ghi âm"),
    "rong.mp3": (b"", "không phải bản ghi âm"),
    "ngan.wav": (hum(1), "ngắn dưới 3 giây"),
    "im-lang.wav": (hum(0, silent_seconds=3), "Không nghe thấy tiếng"),
}


@pytest.mark.parametrize("suffix", KINDS)
def test_what_phones_and_browsers_record_is_kept_as_what_it_is(row, operator, tmp_path, suffix):
    # The name and the type that the sender claims count for nothing.
    upload = SimpleUploadedFile("ghi-am.txt", recorded_as(suffix, tmp_path), "text/plain")

    kept = hand_in_recording(row.pk, upload, by=operator)

    assert kept.media_type == KINDS[suffix]
    assert kept.seconds == pytest.approx(8.3, abs=0.3)


@pytest.mark.parametrize("name", NO_VOICE)
def test_what_is_no_voice_leaves_neither_row_nor_file(row, operator, settings, name):
    content, sentence = NO_VOICE[name]

    with pytest.raises(WrongRecordingError) as refusal:
        hand_in_recording(row.pk, SimpleUploadedFile(name, content, "audio/mpeg"), by=operator)

    assert sentence in refusal.value.sentence
    assert not Recording.objects.exists()
    assert not (settings.MEDIA_ROOT / "recordings").exists()


def test_a_recording_cut_off_on_the_way_goes_on_air_as_far_as_it_goes(row, operator, tmp_path):
    whole = recorded_as("mp3", tmp_path)
    begun = whole[: len(whole) // 2]
    hand_in_recording(row.pk, SimpleUploadedFile("ghi-am.mp3", begun), by=operator)

    jobs.deliver_due("loudspeaker")

    sound = row.renditions.get(name="audio.mp3")
    assert not sound.is_draft_voice
    assert level_recording(begun) in Path(sound.file.path).read_bytes()
