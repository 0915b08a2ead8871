from __future__ import annotations

from http import HTTPStatus

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from gandan.deliveries import jobs
from gandan.deliveries.models import Delivery, DraftDecision, Recording, Take
from gandan.deliveries.rendering import sentences_of
from gandan.deliveries.tests.factories import make_commune, make_delivery, make_version, state_of
from gandan.desk.deliveries.tests.walk import make_recording, make_row, make_take
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_unit
from gandan.voices import takes as voices
from gandan.voices.tests.sounds import sentence

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("heard_before")]
JSON = {"Accept": "application/json"}


@pytest.fixture(autouse=True)
def _house(settings):
    settings.GANDAN_DRAFT_VOICE_ALLOWED = False


@pytest.fixture
def row():
    return make_row(make_commune())


@pytest.fixture(autouse=True)
def operator(client, row):
    user = make_user(role=Role.STATION_OPERATOR, unit=row.unit, full_name="Lê Thị Sáu")
    client.force_login(user)
    return user


def at(name, row, *more):
    return reverse(f"desk:deliveries:{name}", args=[row.pk, *more])


def studio_of(client, row, number=""):
    return client.get(at("studio", row), {"cau": number}).content.decode()


def read(client, row, number=0, content=None, **headers):
    """Hand in a sound for one sentence of the row."""
    posted = {
        "sentence": sentences_of(row)[number].digest,
        "cau": str(number + 1),
        "take": SimpleUploadedFile("cau.wav", content or sentence(1, pause_seconds=0.3)),
    }
    return client.post(at("hand_in_take", row), posted, headers=headers)


def questions_about_takes(asked):
    """Count them alone: what is remembered for a moment may be asked for again on any page."""
    return sum("deliveries_take" in query["sql"] for query in asked)


class TestPage:
    def test_one_sentence_stands_there_with_its_breaths(self, client, row):
        page = studio_of(client, row, "2")

        assert "Câu 2 trong 12" in page
        assert 'class="gd-studio-breath">/</span>' in page
        assert 'type="file"' in page
        assert "Đã thu 0 trong 12 câu, còn 12 câu." in page

    @pytest.mark.parametrize("number", ["0", "99", "-1", "hai", "9" * 40, "２"])
    def test_a_number_nobody_has_shows_the_first_unread_sentence(self, client, row, number):
        read(client, row)

        assert "Câu 2 trong 12" in studio_of(client, row, number)

    def test_it_asks_the_database_as_often_for_many_takes_as_for_one(self, client, row):
        make_take(row, sentences_of(row)[0].spoken)
        with CaptureQueriesContext(connection) as for_one:
            studio_of(client, row)
        for one in dict.fromkeys(sentences_of(row)[1:]):
            make_take(row, one.spoken)

        with CaptureQueriesContext(connection) as for_many:
            studio_of(client, row)

        assert questions_about_takes(for_many) == questions_about_takes(for_one) == 1

    def test_what_was_read_for_an_earlier_message_is_named_so(self, client, row):
        make_take(row, "Cảm ơn bà con đã lắng nghe.")
        later = make_delivery(make_version(row.unit, title="Tin mới"), row.outlet)

        page = studio_of(client, later, "12")

        assert "Có 1 câu đã có từ tin trước" in page
        assert "Câu này đã có từ tin trước." in page
        assert "đã có từ tin trước" not in studio_of(client, row, "12")

    def test_what_was_called_back_is_not_read(self, client, row):
        Delivery.objects.filter(pk=row.pk).update(state=Delivery.State.RECALLED, recalled_because="Sai giờ")

        assert "đã bị thu hồi" in studio_of(client, row)

    def test_a_missing_fact_is_told_instead_of_a_text_with_a_hole(self, client):
        bare = make_row(make_unit())
        client.force_login(make_user(role=Role.STATION_OPERATOR, unit=bare.unit))

        assert "Hãy bổ sung" in studio_of(client, bare)

    def test_who_may_only_look_does_not_read(self, client, row):
        client.force_login(make_user(role=Role.LEADER, unit=row.unit))

        assert client.get(at("studio", row)).status_code == HTTPStatus.NOT_FOUND


class TestHandingIn:
    def test_without_a_script_the_next_sentence_follows(self, client, row):
        answer = client.get(read(client, row)["Location"]).content.decode()

        assert "Đã nhận câu vừa thu." in answer
        assert "Câu 2 trong 12" in answer

    def test_without_a_script_what_is_wrong_stands_beside_the_same_sentence(self, client, row):
        answer = client.get(
            read(client, row, content=sentence(1, loudness=33_800))["Location"]
        ).content.decode()

        assert voices.CLIPPED in answer
        assert "Câu 1 trong 12" in answer

    def test_the_script_is_told_who_read_how_long_and_what_is_wrong(self, client, row):
        told = read(client, row, content=sentence(2, noise=700), **JSON).json()["take"]

        assert (told["by"], told["isFromBefore"], told["remarks"]) == ("Lê Thị Sáu", False, [voices.NOISY])
        assert b"".join(client.get(told["url"]).streaming_content) == sentence(2, noise=700)

    @pytest.mark.parametrize(
        ("content", "refusal"),
        [
            (sentence(loudness=0), voices.SILENT),
            (sentence(loudness=300_000), voices.BROKEN_UP),
            (b"<svg onload='x'>", "không phải bản ghi âm"),
        ],
    )
    def test_what_cannot_go_on_air_is_refused_with_or_without_a_script(self, client, row, content, refusal):
        for headers in (JSON, {}):
            answer = read(client, row, content=content, **headers)

            assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
            assert refusal in (answer.json()["refusal"] if headers else answer.content.decode())
        assert not Take.objects.exists()

    @pytest.mark.parametrize("digest", ["", "x", "0" * 63, "0" * 65, "0" * 64, "Ａ" * 64])
    def test_a_sentence_that_is_not_there_is_refused(self, client, row, digest):
        posted = {"sentence": digest, "take": SimpleUploadedFile("cau.wav", sentence(1))}

        answer = client.post(at("hand_in_take", row), posted, headers=JSON)

        assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
        assert answer.json()["refusal"].endswith(".")


class TestUndoing:
    def test_the_take_before_comes_back_and_then_none(self, client, row):
        first = read(client, row, **JSON).json()["take"]
        read(client, row, content=sentence(2), **JSON)
        posted = {"sentence": sentences_of(row)[0].digest}

        back = client.post(at("undo_take", row), posted, headers=JSON).json()["take"]

        assert back["seconds"] == first["seconds"]
        assert client.post(at("undo_take", row), {"sentence": "0" * 64}, headers=JSON).status_code == 422

    def test_taking_back_asks_why(self, client, row):
        read(client, row)
        posted = {"sentence": sentences_of(row)[0].digest, "cau": "1"}

        client.post(at("take_back_take", row), posted)
        assert Take.objects.get().is_voice
        client.post(at("take_back_take", row), posted | {"reason": "Đọc nhầm tên thôn."})

        assert Take.objects.get(replaced_by=None).taken_back_because == "Đọc nhầm tên thôn."
        assert "Chưa thu câu này." in studio_of(client, row, "1")


class TestUsing:
    def test_the_whole_is_heard_and_then_chosen_with_one_press(self, client, row):
        for number, one in enumerate(dict.fromkeys(sentences_of(row))):
            read(client, row, sentences_of(row).index(one), sentence(1 + number / 50, pause_seconds=0.1))
        page = studio_of(client, row)
        assert "Đã thu đủ 12 câu." in page

        heard = client.get(at("rehearsal", row))
        assert (heard.status_code, heard["Content-Type"]) == (HTTPStatus.OK, "audio/mpeg")
        client.post(at("use_takes", row))

        assert state_of(row) == (Delivery.State.HANDED_OVER, True)
        jobs.deliver_due("loudspeaker")
        shown = client.get(at("show", row)).content.decode()
        assert "Giọng đọc của đài, thu từng câu." in shown
        assert "giọng người đọc, thu 12 câu: Lê Thị Sáu" in shown

    def test_what_a_machine_reads_beside_people_is_said_on_every_page(self, client, row, settings):
        settings.GANDAN_DRAFT_VOICE_ALLOWED = True
        read(client, row)
        client.post(at("use_takes", row))
        jobs.deliver_due("loudspeaker")

        for place in (at("show", row), reverse("desk:deliveries:run_sheet", args=[row.outlet_id])):
            shown = client.get(place).content.decode()
            assert "Một phần giọng đọc của đài, thu từng câu." in shown
            assert "giọng người đọc, thu 1 câu: Lê Thị Sáu; phần còn lại giọng máy nghe thử" in shown

    def test_half_a_text_is_not_heard_where_no_machine_may_read_the_rest(self, client, row):
        read(client, row)

        answer = client.get(at("rehearsal", row))

        assert answer.status_code == HTTPStatus.CONFLICT
        assert "Còn câu chưa thu" in answer.content.decode()
        assert "phải thu đủ mới phát được" in studio_of(client, row)

    def test_a_recording_of_the_whole_is_named_before_it_is_set_aside(self, client, row):
        make_recording(row)
        read(client, row)
        assert "Đài đang dùng bản thu cả bài do Trần Văn Ba nộp" in studio_of(client, row)

        client.post(at("use_takes", row))

        assert not Recording.objects.get(replaced_by=None).is_voice

    def test_nothing_to_use_is_told(self, client, row):
        answer = client.post(at("use_takes", row), follow=True)

        assert "Chưa có câu nào được thu" in answer.content.decode()

    def test_a_take_of_another_station_is_not_heard(self, client, row):
        foreign = make_take(make_row(make_commune()))

        assert client.get(at("take", row, foreign.pk)).status_code == HTTPStatus.NOT_FOUND


class TestDraftVoice:
    WORD = {"word": "cho", "reach": "mot", "reason": "Người đọc nghỉ ốm.", "until": ""}

    @pytest.fixture
    def officer(self, client, row):
        user = make_user(role=Role.UNIT_OFFICER, unit=row.unit, full_name="Nguyễn Văn Tư")
        client.force_login(user)
        return user

    def test_the_delivery_says_that_no_machine_may_read_and_who_may_change_that(self, client, row):
        shown = client.get(at("show", row)).content.decode()

        assert "Giọng máy nghe thử chưa được phép phát" in shown
        assert at("decide_draft_voice", row) not in shown

    def test_an_officer_decides_and_the_run_sheet_says_whose_decision_it_is(self, client, row, officer):
        assert at("decide_draft_voice", row) in client.get(at("show", row)).content.decode()

        client.post(at("decide_draft_voice", row), self.WORD)

        sheet = client.get(reverse("desk:deliveries:run_sheet", args=[row.outlet_id])).content.decode()
        assert "được phép phát theo quyết định của Nguyễn Văn Tư" in sheet
        assert "Người đọc nghỉ ốm." in sheet
        assert DraftDecision.objects.get().by == officer

    @pytest.mark.parametrize(
        ("changes", "refusal"),
        [
            ({"word": ""}, "Hãy chọn cho phát hay không"),
            ({"reason": " "}, "Hãy ghi lý do"),
            ({"until": "2020-01-01"}, "Ngày hết hạn đã qua"),
            ({"reach": "moi-noi"}, "không có trong danh sách"),
        ],
    )
    @pytest.mark.usefixtures("officer")
    def test_half_a_decision_is_shown_again(self, client, row, changes, refusal):
        answer = client.post(at("decide_draft_voice", row), self.WORD | changes)

        assert refusal in answer.content.decode()
        assert not DraftDecision.objects.exists()

    def test_who_only_plays_does_not_decide(self, client, row):
        assert client.post(at("decide_draft_voice", row), self.WORD).status_code == HTTPStatus.NOT_FOUND
