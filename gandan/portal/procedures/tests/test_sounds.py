"""The page read aloud: only by a voice that may, made once, one at a time."""

from __future__ import annotations

import pytest

from gandan.portal.procedures import sounds
from gandan.portal.procedures.tests.samples import make_house
from gandan.voices.errors import VoiceError

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("reader")]
ADDRESS = "/thu-tuc/tha-dieu/loi-doc/nghe.mp3"


class Said:
    content = b"sound"


@pytest.fixture
def reader(settings, tmp_path, monkeypatch):
    """Make a house whose machine says how often it was asked to read."""
    settings.GANDAN_CACHE_DIR = tmp_path
    settings.GANDAN_DRAFT_VOICE_ALLOWED = True
    asked = []

    def say(text, _form, _manner):
        asked.append(text)
        return Said()

    monkeypatch.setattr(sounds, "say", say)
    make_house()
    return asked


def test_a_draft_voice_reads_only_where_it_may(client, settings):
    settings.GANDAN_DRAFT_VOICE_ALLOWED = False
    assert client.get(ADDRESS).status_code == 404
    assert "<audio" not in client.get("/thu-tuc/tha-dieu/loi-doc/").content.decode()

    settings.GANDAN_DRAFT_VOICE_ALLOWED = True
    page = client.get("/thu-tuc/tha-dieu/loi-doc/").content.decode()
    assert ADDRESS in page
    assert "Giọng máy – bản nghe thử." in page


def test_the_same_page_is_read_once_whatever_is_asked_beside(client, reader):
    first = client.get(ADDRESS)
    client.get(f"{ADDRESS}?truong-hop=hoc-sinh&nop=2026-12-01&noi=xa-bien")

    assert (first["Content-Type"], first.content) == ("audio/mpeg", b"sound")
    assert len(reader) == 1
    assert "15.000 đồng" in reader[0]


def test_a_player_gets_the_part_it_asks_for(client):
    part = client.get(ADDRESS, headers={"Range": "bytes=1-2"})
    beyond = client.get(ADDRESS, headers={"Range": "bytes=9-"})

    assert (part.status_code, part.content, part["Content-Range"]) == (206, b"ou", "bytes 1-2/5")
    assert part["Content-Type"] == "audio/mpeg"
    assert beyond.status_code == 416


def test_whoever_comes_while_a_page_is_read_is_asked_to_wait(client):
    with sounds.READING:
        busy = client.get(ADDRESS)

    assert (busy.status_code, busy["Retry-After"]) == (503, "5")
    assert client.get(ADDRESS).status_code == 200


def test_a_voice_that_fails_leaves_no_sound_and_reads_the_next(client, monkeypatch):
    def fail(*_asked):
        raise VoiceError("Giọng đọc không chạy.")

    with monkeypatch.context() as broken:
        broken.setattr(sounds, "say", fail)
        assert client.get(ADDRESS).status_code == 404

    assert client.get(ADDRESS).status_code == 200
