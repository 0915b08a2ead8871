from __future__ import annotations

from http import HTTPStatus

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gandan.deliveries import jobs
from gandan.deliveries.actions import plan_deliveries
from gandan.deliveries.models import Delivery
from gandan.deliveries.tests.factories import (
    PlainChannel,
    VoiceChannel,
    correction_of,
    make_commune,
    make_receipt,
    make_version,
    use_channels,
)
from gandan.desk.deliveries.tests.walk import make_file, make_recording, make_row
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_outlet

pytestmark = pytest.mark.django_db
State = Delivery.State
SCRIPT = """Đài truyền thanh xã Tam Hải
Nộp hồ sơ tại nhà
Ngày 25/11/2026, đọc khoảng 2 phút 35 giây

[Chào]
Đây là Đài truyền thanh xã Tam Hải.

[Nội dung]
Bưu điện đến nhận hồ sơ.
"""


@pytest.fixture(autouse=True)
def _house(settings, tmp_path, monkeypatch):
    settings.MEDIA_ROOT = tmp_path
    use_channels(
        monkeypatch,
        VoiceChannel("loudspeaker", ("station",), receipt_kinds=("played",)),
        PlainChannel("leaflet", ("post_point",), receipt_kinds=("signed",)),
    )


@pytest.fixture
def unit():
    return make_commune()


@pytest.fixture(autouse=True)
def operator(client, unit):
    user = make_user(role=Role.STATION_OPERATOR, unit=unit, full_name="Lê Thị Sáu")
    client.force_login(user)
    return user


@pytest.fixture
def row(unit):
    """Make a delivery that is out, with the reading copy and the machine's voice."""
    row = make_row(unit)
    make_file(row, "script.txt", "text/plain; charset=utf-8", SCRIPT.encode())
    return row


def at(name, row, *more):
    return reverse(f"desk:deliveries:{name}", args=[row.pk, *more])


def page_of(client, row):
    return client.get(at("show", row)).content.decode()


def sheet_of(client, row):
    return client.get(reverse("desk:deliveries:run_sheet", args=[row.outlet_id])).content.decode()


def hand_in(client, row, content=b"voice of a person", **posted):
    file = SimpleUploadedFile("ghi-am.mp3", content, "audio/mpeg")
    return client.post(at("hand_in_recording", row), {"recording": file} | posted)


class TestWhatIsShown:
    @pytest.mark.parametrize("shown", [page_of, sheet_of])
    def test_the_script_and_one_field_that_opens_the_recorder(self, client, row, shown):
        page = shown(client, row)

        assert "Thu giọng đọc của đài" in page
        assert "Đây là Đài truyền thanh xã Tam Hải." in page
        assert 'accept="audio/*" capture' in page

    def test_the_paper_to_read_from_is_one_press_away(self, client, row):
        paper = make_file(row, "run-sheet.pdf", "application/pdf")

        assert f'In <a href="{at("file", row, paper.pk)}">bản đọc</a> ra giấy' in page_of(client, row)

    def test_what_stands_on_the_paper_s_head_is_not_to_be_read(self, client, row):
        script = page_of(client, row).partition('class="gd-script"')[2].partition("</div>")[0]

        assert "Đây là Đài" in script
        assert "đọc khoảng" not in script

    def test_before_it_is_sent_the_page_says_when_the_script_comes(self, client, unit):
        assert "Bài đọc sẽ hiện ở đây" in page_of(client, make_row(unit, state=State.SCHEDULED))

    def test_a_script_whose_file_is_gone_is_waited_for(self, client, row):
        file = row.renditions.get()
        file.file.storage.delete(file.file.name)

        assert "Bài đọc sẽ hiện ở đây" in page_of(client, row)

    def test_a_channel_without_a_voice_has_no_such_part(self, client, unit):
        assert "giọng đọc" not in page_of(client, make_row(unit, channel="leaflet"))

    def test_a_channel_that_is_no_more_has_no_such_part(self, client, unit):
        assert "giọng đọc" not in page_of(client, make_row(unit, channel="telegraph"))

    def test_who_may_only_look_sees_the_voice_and_no_form(self, client, unit, row):
        make_recording(row)
        client.force_login(make_user(role=Role.AUDITOR, unit=unit))

        page = page_of(client, row)

        assert "Trần Văn Ba nộp" in page
        assert "Nộp giọng đọc" not in page

    def test_an_old_text_that_was_recorded_is_said_to_be_old(self, client, unit):
        make_outlet("station", owner=unit)
        version = make_version(unit)
        plan_deliveries(version)
        make_recording(version.deliveries.get())
        jobs.deliver_due("loudspeaker")

        newer = correction_of(version)

        assert "Hãy đọc lại bài dưới đây" in page_of(client, newer.deliveries.get())
        assert "Tin này đã có bản sửa" in page_of(client, version.deliveries.get())

    def test_a_recalled_message_is_not_recorded(self, client, unit):
        page = page_of(client, make_row(unit, state=State.RECALLED))

        assert "không nhận giọng đọc nữa" in page
        assert "Nộp giọng đọc" not in page

    def test_more_to_play_takes_no_more_queries(self, client, row, unit, django_assert_max_num_queries):
        make_recording(row)
        for _ in range(6):
            other = make_row(unit)
            Delivery.objects.filter(pk=other.pk).update(outlet=row.outlet_id)
            make_recording(other)

        with django_assert_max_num_queries(25):
            assert sheet_of(client, row).count("Trần Văn Ba nộp") == 7


class TestHandingIn:
    def test_the_operator_is_told_what_happens_next(self, client, row, operator):
        answer = hand_in(client, row)

        assert answer["Location"] == at("show", row)
        page = page_of(client, row)
        assert "Đã nhận giọng đọc dài 17 giây" in page
        assert f"{operator} nộp" in page
        assert "Máy đang làm tệp phát mới" in page

    def test_when_the_job_is_done_the_draft_label_is_gone(self, client, row):
        make_file(row, "audio.mp3", "audio/mpeg")
        row.renditions.filter(name="audio.mp3").update(is_draft_voice=True)
        assert "giọng máy nghe thử" in sheet_of(client, row)

        hand_in(client, row)
        jobs.deliver_due("loudspeaker")

        assert "giọng máy nghe thử" not in sheet_of(client, row)
        assert "giọng người đọc" in sheet_of(client, row)
        assert "đang làm tệp phát" not in page_of(client, row)

    def test_it_leads_back_to_the_sheet_it_came_from(self, client, row):
        sheet = reverse("desk:deliveries:run_sheet", args=[row.outlet_id])

        assert hand_in(client, row, ve=sheet)["Location"] == sheet

    @pytest.mark.parametrize(
        ("content", "sentence"),
        [
            (b"<svg onload='x'/>", "không phải bản ghi âm đọc được"),
            (b"", "không có gì bên trong"),
            (b"voice" * 100, "Bản ghi lớn quá"),
        ],
    )
    def test_a_refusal_says_what_to_do_where_the_file_was_chosen(self, client, row, content, sentence):
        answer = hand_in(client, row, content)

        assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
        assert answer.content.decode().count(sentence) == 2  # in the summary and at the field
        assert not row.recordings.exists()

    def test_after_a_refusal_the_way_back_is_still_the_sheet(self, client, row):
        sheet = reverse("desk:deliveries:run_sheet", args=[row.outlet_id])

        again = hand_in(client, row, b"<svg/>", ve=sheet).content.decode()

        assert f'name="ve" value="{sheet}"' in again

    @pytest.mark.parametrize(("script_seconds", "is_said"), [(240, False), (260, True)])
    def test_a_recording_that_was_perhaps_cut_off_is_pointed_out(self, client, row, script_seconds, is_said):
        row.renditions.update(seconds=script_seconds)

        assert make_recording(row).seconds == 125

        assert ("Bản ghi ngắn hơn bài đọc nhiều" in page_of(client, row)) is is_said

    def test_pressing_without_a_file_asks_for_one(self, client, row):
        answer = client.post(at("hand_in_recording", row))

        assert "Hãy chọn bản ghi âm" in answer.content.decode()

    def test_files_that_could_not_be_made_are_no_secret(self, client, row):
        make_recording(row)
        Delivery.objects.filter(pk=row.pk).update(
            needs_remaking=True, next_attempt_at=None, failure="Đơn vị chưa có đường dây nóng."
        )

        page = page_of(client, row)

        assert "Chưa làm được tệp phát mới" in page
        assert "Đơn vị chưa có đường dây nóng." in page


class TestTakingBack:
    def test_the_reason_stays_on_the_page(self, client, row):
        make_recording(row)

        answer = client.post(at("take_back_recording", row), {"reason": "Đọc nhầm số."})

        assert answer["Location"] == at("show", row)
        assert "Đọc nhầm số." in page_of(client, row)
        assert "Chưa có giọng đọc của đài" in page_of(client, row)

    def test_without_a_reason_it_is_asked_for(self, client, row):
        make_recording(row)

        answer = client.post(at("take_back_recording", row), {"reason": ""})

        assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
        assert "Hãy ghi vì sao bỏ" in answer.content.decode()

    def test_nothing_is_taken_back_twice(self, client, row):
        answer = client.post(at("take_back_recording", row), {"reason": "Đọc nhầm số."})

        assert "không có giọng đọc của đài để bỏ" in answer.content.decode()


class TestProof:
    def test_every_recording_is_listed_with_its_hash_and_length(self, client, row):
        kept = make_recording(row)

        page = page_of(client, row)

        assert kept.sha256 in page
        assert "dài 2 phút 5 giây" in page

    def test_a_receipt_names_the_voice_that_was_heard(self, client, row):
        before = make_receipt(row, facts={"plays": 3})
        kept = make_recording(row)
        make_receipt(row, facts={"plays": 4})

        page = page_of(client, row)

        assert before.happened_at < kept.at
        assert page.count("Giọng đọc đài đã nộp khi đó") == 1
        assert f"{kept.sha256[:16]}</span>" in page

    def test_the_original_is_played_and_saved_as_it_came(self, client, row):
        kept = make_recording(row)

        played = client.get(at("recording", row, kept.pk))
        saved = client.get(f"{at('recording', row, kept.pk)}?luu")

        assert b"".join(played.streaming_content) == b"".join(saved.streaming_content) == b"voice of a person"
        assert played["Content-Disposition"].startswith("inline")
        assert saved["Content-Disposition"].startswith("attachment")

    def test_a_recording_answers_only_to_its_own_delivery(self, client, row, unit):
        kept = make_recording(row)

        assert client.get(at("recording", make_row(unit), kept.pk)).status_code == HTTPStatus.NOT_FOUND

    def test_the_word_that_it_was_taken_back_is_no_file(self, client, row):
        make_recording(row)
        client.post(at("take_back_recording", row), {"reason": "Đọc nhầm số."})

        answer = client.get(at("recording", row, row.recordings.latest("pk").pk))

        assert answer.status_code == HTTPStatus.NOT_FOUND


def test_a_telephone_is_given_the_part_of_a_recording_that_it_asks_for(client, row):
    recording = make_recording(row, content=b"voice of a person")

    answer = client.get(at("recording", row, recording.pk), headers={"Range": "bytes=0-4"})

    assert answer.status_code == HTTPStatus.PARTIAL_CONTENT
    assert b"".join(answer.streaming_content) == b"voice"
