from __future__ import annotations

import re
from http import HTTPStatus

import pytest

from gandan.deliveries.tests.factories import make_delivery
from gandan.messages.tests.factories import make_version
from gandan.portal.tests.sounds import FILES, put_sound

pytestmark = pytest.mark.django_db


def page_of(client, delivery):
    return client.get(f"/tin/{delivery.version.code}/{delivery.unit.key}/").content.decode()


def page_with(client, *names, **changed):
    """Return the page of a message whose unit's station got these files."""
    delivery = make_delivery(version=make_version(), channel="loudspeaker")
    put_sound(delivery, *names, **changed)
    return page_of(client, delivery)


def test_a_message_can_be_heard_with_the_times_of_its_sentences(client):
    page = page_with(client, *FILES)

    assert re.search(r'<audio controls preload="none"[^>]*src="/tin/[^"]*/audio.mp3">', page)
    assert re.search(r'<track kind="captions" srclang="vi"[^>]*src="/tin/[^"]*/audio.vtt">', page)


def test_nothing_of_the_sound_is_loaded_before_somebody_presses_play(client):
    page = page_with(client, *FILES)

    assert "autoplay" not in page
    assert not re.search(r"<track[^>]* default", page)


@pytest.mark.parametrize("is_draft", [True, False])
def test_only_the_draft_voice_is_called_one(client, is_draft):
    page = page_with(client, "audio.mp3", is_draft_voice=is_draft)

    assert ("Giọng máy – bản nghe thử." in page) is is_draft


def test_a_recording_whose_sentences_have_no_times_is_heard_all_the_same(client):
    page = page_with(client, "audio.mp3")

    assert "<audio" in page
    assert "<track" not in page


def test_a_message_that_nobody_read_offers_nothing_to_hear(client):
    assert "Nghe tin này" not in page_with(client)


def test_the_times_beside_a_sound_are_never_those_of_another_station(client):
    delivery = make_delivery(version=make_version(), channel="loudspeaker")
    put_sound(delivery, *FILES, inputs_hash="draft", is_draft_voice=True)
    [voice] = put_sound(delivery, "audio.mp3", inputs_hash="person")

    page = page_of(client, delivery)

    assert f"/tep/{voice.pk}/audio.mp3" in page
    assert "audio.vtt" not in page


def test_the_times_are_given_out_as_what_a_player_reads(client):
    delivery = make_delivery(version=make_version(), channel="loudspeaker")
    [times] = put_sound(delivery, "audio.vtt")

    answer = client.get(f"/tin/{delivery.version.code}/tep/{times.pk}/audio.vtt")

    assert answer["Content-Type"] == "text/vtt"
    assert b"".join(answer.streaming_content) == b"abc"


def test_whoever_cannot_hear_reads_what_is_said(client):
    delivery = make_delivery(version=make_version(), channel="loudspeaker")
    *_, script = put_sound(delivery, *FILES)
    address = f"/tin/{delivery.version.code}/loi-doc/{script.pk}/"

    assert address in page_of(client, delivery)
    assert "Lời phát thanh" in client.get(address).content.decode()
    assert client.get(f"/tin/khac/loi-doc/{script.pk}/").status_code == HTTPStatus.NOT_FOUND


def test_a_script_without_its_sound_is_not_offered(client):
    assert "Đọc lời phát thanh" not in page_with(client, "script.txt")


def test_a_machine_s_voice_is_called_one(client):
    assert "Giọng máy “Nữ miền Trung”." in page_with(client, *FILES, machine_voice="Nữ miền Trung")
