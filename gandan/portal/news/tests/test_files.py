from __future__ import annotations

import pytest
from django.core.files.base import ContentFile

from gandan.deliveries.models import Rendition
from gandan.deliveries.tests.factories import make_delivery
from gandan.messages.actions import add_picture, approve, correct, save_draft, submit, withdraw
from gandan.messages.models import Picture
from gandan.messages.tests.factories import (
    make_approver,
    make_draft,
    make_picture_bytes,
    make_text,
    make_version,
)
from gandan.portal.stamps import tell

pytestmark = pytest.mark.django_db

SOUND = bytes(range(200))


@pytest.fixture
def version():
    return make_version()


@pytest.fixture
def sound(version):
    row = Rendition(
        version=version,
        channel="loudspeaker",
        inputs_hash="1",
        name="audio.mp3",
        media_type="audio/mpeg",
        sha256="1",
        size_bytes=len(SOUND),
    )
    row.file.save("audio.mp3", ContentFile(SOUND))
    make_delivery(version).renditions.add(row)
    return row


def make_voice(version, **changes):
    """Make the sound of another station of the same unit."""
    voice = Rendition.objects.create(
        version=version,
        channel="loudspeaker",
        inputs_hash="2",
        name="audio.mp3",
        media_type="audio/mpeg",
        size_bytes=1,
        **changes,
    )
    make_delivery(version).renditions.add(voice)
    return voice


def read_to_its_end(answer):
    """Close a file the way a server does; closing by hand would close the test's own line to the database."""
    return b"".join(answer.streaming_content) if answer.streaming else answer.content


def address(sound, name="audio.mp3"):
    return f"/tin/{sound.version.code}/tep/{sound.pk}/{name}"


def test_a_file_of_a_message_is_given_out_whole(client, sound):
    answer = client.get(address(sound))

    assert b"".join(answer.streaming_content) == SOUND
    assert answer["Content-Type"] == "audio/mpeg"


@pytest.mark.parametrize(
    ("asked", "part"),
    [("bytes=0-9", (0, 9)), ("bytes=190-", (190, 199)), ("bytes=100-999", (100, 199))],
)
def test_a_player_may_jump_within_a_sound(client, sound, asked, part):
    first, last = part
    answer = client.get(address(sound), headers={"Range": asked})

    assert (answer.status_code, read_to_its_end(answer)) == (206, SOUND[first : last + 1])
    assert answer["Content-Range"] == f"bytes {first}-{last}/200"


@pytest.mark.parametrize("asked", [f"bytes={'9' * 5000}-", f"bytes=0-{'9' * 5000}", "bytes=-", "bytes=٣-"])
def test_a_part_that_cannot_be_named_gives_the_whole(client, sound, asked):
    answer = client.get(address(sound), headers={"Range": asked})

    assert b"".join(answer.streaming_content) == SOUND


def test_a_part_of_a_sound_asks_little(client, sound, django_assert_max_num_queries):
    with django_assert_max_num_queries(4):
        read_to_its_end(client.get(address(sound), headers={"Range": "bytes=0-9"}))


def test_a_part_that_is_not_there_is_refused(client, sound):
    assert client.get(address(sound), headers={"Range": "bytes=500-"}).status_code == 416


def test_files_of_a_withdrawn_message_are_gone(client, sound):
    withdraw(sound.version.pk, make_approver(sound.version.unit), "Sai")

    answer = client.get(address(sound))

    assert answer.status_code == 410
    assert "Tin này đã được thu hồi" in answer.content.decode()
    assert answer["Cache-Control"] == "no-store"
    for never_there in (
        address(sound, "khac.mp3"),
        f"/tin/{sound.version.code}/tep/{sound.pk + 1}/audio.mp3",
    ):
        assert client.get(never_there).status_code == 404


def test_files_of_a_corrected_message_lead_to_its_page_and_stand_nowhere_else(client, sound):
    page = f"/tin/{sound.version.code}/"
    assert address(sound) in client.get(page).content.decode()
    message = correct(sound.version.message_id, sound.version.message.author)
    submit(message.pk, message.author)
    approve(message.pk, make_approver(message.unit))

    answer = client.get(address(sound))

    assert answer.status_code == 410
    assert "Tin này đã có bản sửa" in answer.content.decode()
    assert f'href="{page}"' in answer.content.decode()
    told = client.get(page).content.decode()
    assert address(sound) not in told
    assert "đã cất đi, vì đã có bản sửa" in told


def test_a_voice_that_was_taken_back_is_gone(client, sound):
    assert b"".join(client.get(address(sound)).streaming_content) == SOUND

    sound.deliveries.get().renditions.clear()

    assert client.get(address(sound)).status_code == 404


def test_a_page_gives_the_person_s_voice_and_not_the_draft(client, sound):
    Rendition.objects.update(is_draft_voice=True)
    page = f"/tin/{sound.version.code}/"
    assert "Giọng máy – bản nghe thử" in client.get(page).content.decode()

    voice = make_voice(sound.version)
    tell("gandan_messages")
    shown = client.get(page).content.decode()

    assert address(voice) in shown
    assert "Giọng máy" not in shown


@pytest.mark.parametrize("name", ["run-sheet.pdf", "script.txt", "page.html"])
def test_only_what_the_page_offers_is_given_out(client, sound, name):
    given = []
    for each in ("leaflet-a5.pdf", name):
        Rendition.objects.filter(pk=sound.pk).update(name=each, media_type="application/pdf")
        answer = client.get(address(sound, each))
        read_to_its_end(answer)
        given.append(answer.status_code)

    assert given == [200, 404]


def test_a_file_answers_only_to_its_own_message_and_name(client, sound):
    other = make_version()

    assert client.get(address(sound, "khac.mp3")).status_code == 404
    assert client.get(f"/tin/{other.code}/tep/{sound.pk}/audio.mp3").status_code == 404


def show_picture(draft, picture):
    """Put the picture into the draft and let it go out."""
    text = make_text(body=f"Đến đây:\n\n![Quầy một cửa](anh:{picture.pk})")
    draft.refresh_from_db()
    save_draft(draft.pk, text, draft.author, draft.revision)
    submit(draft.pk, draft.author)
    return approve(draft.pk, make_approver(draft.unit))


def status_of(client, picture):
    answer = client.get(f"/tep/{picture.file.name}")
    read_to_its_end(answer)
    return answer.status_code


def test_a_picture_is_public_from_its_approval_to_its_recall(client):
    draft = make_draft()
    picture = add_picture(draft.pk, make_picture_bytes(), "Quầy một cửa", draft.author)
    of_draft = status_of(client, picture)

    version = show_picture(draft, picture)
    shown = status_of(client, picture)
    withdraw(version.pk, make_approver(draft.unit), "Ảnh lộ thông tin cá nhân")

    assert (of_draft, shown, status_of(client, picture)) == (404, 200, 404)


def test_a_picture_that_went_into_no_version_stays_inside(client):
    draft = make_draft()
    used, left_out = (
        add_picture(draft.pk, make_picture_bytes(size=(40, side)), "Quầy", draft.author) for side in (30, 31)
    )

    version = show_picture(draft, used)
    correct(version.message_id, draft.author)
    of_correction = add_picture(draft.pk, make_picture_bytes(size=(40, 32)), "Quầy", draft.author)

    assert [status_of(client, each) for each in (used, left_out, of_correction)] == [200, 404, 404]


def test_a_file_that_two_messages_show_outlives_the_recall_of_one(client):
    drafts = make_draft(), make_draft()
    pictures = [add_picture(each.pk, make_picture_bytes(), "Quầy", each.author) for each in drafts]
    Picture.objects.filter(pk=pictures[1].pk).update(file=pictures[0].file.name)
    first, _second = map(show_picture, drafts, pictures)

    withdraw(first.pk, make_approver(drafts[0].unit), "Sai")

    assert status_of(client, pictures[0]) == 200


@pytest.mark.parametrize(
    "path", ["/tep/evidence/x.pdf", "/tep/pictures/../evidence/x.pdf", "/tep/receipts/x"]
)
def test_nothing_else_in_the_folder_of_files_is_public(client, path):
    assert client.get(path).status_code in {302, 404}
