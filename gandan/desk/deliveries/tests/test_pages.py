from __future__ import annotations

from datetime import timedelta
from http import HTTPStatus

import pytest
from django.urls import reverse

from gandan.calendars import clock
from gandan.deliveries.models import Delivery, Receipt
from gandan.deliveries.tests.factories import (
    PlainChannel,
    correction_of,
    make_delivery,
    make_receipt,
    make_version,
    use_channels,
)
from gandan.desk.deliveries.tests.walk import make_file, make_row
from gandan.messages.tests.factories import make_picture_bytes
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db
State = Delivery.State


@pytest.fixture(autouse=True)
def _house(settings, tmp_path, monkeypatch):
    settings.MEDIA_ROOT = tmp_path
    use_channels(
        monkeypatch,
        PlainChannel("loudspeaker", ("station",), receipt_kinds=("played",)),
        PlainChannel("leaflet", ("post_point",), receipt_kinds=("signed", "photo")),
    )


@pytest.fixture
def unit():
    return make_unit()


@pytest.fixture
def operator(client, unit):
    """Log the station's operator in."""
    user = make_user(role=Role.STATION_OPERATOR, unit=unit)
    client.force_login(user)
    return user


def page_of(client, name, *args):
    answer = client.get(reverse(f"desk:deliveries:{name}", args=args))
    assert answer.status_code == HTTPStatus.OK
    return answer.content.decode()


def played(**changes):
    return {"day": clock.today().isoformat(), "plays": "2", "nonce": "mot-lan"} | changes


def receive(client, row, posted):
    return client.post(reverse("desk:deliveries:receive", args=[row.pk]), posted)


@pytest.mark.usefixtures("operator")
class TestLists:
    def test_an_empty_list_says_what_will_appear(self, client):
        assert "Khi một thông điệp được duyệt" in page_of(client, "list")

    def test_the_list_says_each_state_in_a_sentence(self, client, unit):
        make_row(unit, state=State.FAILED, failure="Chưa khai đường dây nóng.")

        assert "Không gửi được: chưa khai đường dây nóng." in page_of(client, "list")

    def test_the_list_can_be_narrowed_to_a_state(self, client, unit):
        failed, done = make_row(unit, state=State.FAILED), make_row(unit, state=State.DONE)

        answer = client.get(reverse("desk:deliveries:list"), {"trang-thai": "khong-gui-duoc"})

        counted = [(choice.words, choice.count) for choice in answer.context["choices"]]
        assert counted == [("Tất cả", 2), ("Đã có xác nhận", 1), ("Không gửi được", 1)]
        shown = answer.content.decode()
        assert reverse("desk:deliveries:show", args=[failed.pk]) in shown
        assert reverse("desk:deliveries:show", args=[done.pk]) not in shown

    def test_what_was_called_back_and_is_out_is_not_counted_with_what_is_back(self, client, unit):
        out = [make_row(unit, state=State.RECALLED) for _ in range(2)]
        back = make_row(unit, state=State.RECALLED, recall_confirmed_at=clock.now())

        answer = client.get(reverse("desk:deliveries:list"), {"trang-thai": "cho-go"})

        counted = {choice.words: choice.count for choice in answer.context["choices"]}
        assert counted == {"Tất cả": 3, "Chờ gỡ": 2, "Đã gỡ": 1}
        shown = {line.delivery.pk for line in answer.context["lines"]}
        assert shown == {row.pk for row in out}
        assert f'href="{reverse("desk:deliveries:show", args=[back.pk])}"' not in answer.content.decode()

    def test_a_longer_list_takes_no_more_queries(self, client, unit, django_assert_max_num_queries):
        for _ in range(8):
            make_row(unit)

        with django_assert_max_num_queries(25):
            page_of(client, "list")

    def test_what_was_recalled_stays_listed_until_it_is_confirmed(self, client, unit):
        row = make_row(unit, state=State.RECALLED, recalled_because="Sai mức phí")
        assert "Sai mức phí" in page_of(client, "recalled")

        client.post(reverse("desk:deliveries:confirm_recall", args=[row.pk]))

        assert "Không có bản nào phải gỡ" in page_of(client, "recalled")


@pytest.mark.usefixtures("operator")
class TestRunSheet:
    def test_the_operator_of_one_station_comes_straight_to_its_sheet(self, client, unit):
        row = make_row(unit)

        answer = client.get(reverse("desk:deliveries:today"))

        assert answer["Location"] == reverse("desk:deliveries:run_sheet", args=[row.outlet_id])

    def test_the_sheet_has_one_big_button_for_each_thing_to_play(self, client, unit):
        row = make_row(unit)
        make_file(row, "audio.mp3", "audio/mpeg")

        page = page_of(client, "run_sheet", row.outlet_id)

        assert "Đã phát xong một lần" in page
        assert "<audio" in page

    def test_pressing_the_button_counts_and_leads_back(self, client, unit):
        row = make_row(unit)
        sheet = reverse("desk:deliveries:run_sheet", args=[row.outlet_id])

        answer = receive(client, row, played(plays="1", ve=sheet))

        assert answer["Location"] == sheet
        page = page_of(client, "run_sheet", row.outlet_id)
        assert f"Đã ghi nhận “{row.version.title}” cho {row.outlet.name}." in page
        assert " 1 lần lúc " in page
        assert "Phát thêm lần nữa" in page
        assert "Đã phát xong một lần" not in page

    def test_playing_moves_nothing_on_the_sheet(self, client, unit):
        row = make_row(unit)
        second = make_delivery(make_version(unit), row.outlet, state=State.HANDED_OVER)
        before = client.get(reverse("desk:deliveries:run_sheet", args=[row.outlet_id])).context["rows"]

        make_receipt(second)

        after = client.get(reverse("desk:deliveries:run_sheet", args=[row.outlet_id])).context["rows"]
        assert [item.delivery.pk for item, *_ in after] == [item.delivery.pk for item, *_ in before]
        assert after[0][0].plays_today > before[0][0].plays_today

    def test_what_was_replaced_says_so_and_leads_to_the_new_one(self, client, unit):
        row = make_row(unit, state=State.DONE)
        [instead] = correction_of(row.version).deliveries.filter(outlet=row.outlet, channel=row.channel)
        stop = "Đã có bản sửa. Ngừng phát. Xóa tệp đã tải về máy của đài."
        assert f"{stop} Bản sửa sắp đến." in page_of(client, "recalled")

        Delivery.objects.filter(pk=instead.pk).update(state=State.HANDED_OVER)

        page = page_of(client, "recalled")
        assert f"{stop} Dùng bản sửa." in page
        assert reverse("desk:deliveries:show", args=[instead.pk]) in page

    def test_what_was_recalled_comes_first_and_cannot_be_ticked(self, client, unit):
        row = make_row(unit, state=State.RECALLED, recalled_because="Sai mức phí")

        page = page_of(client, "run_sheet", row.outlet_id)

        assert "Không phát bài này nữa" in page
        assert "Đã phát xong" not in page


@pytest.mark.usefixtures("operator")
@pytest.mark.parametrize(("words", "rows"), [("", 1), ("khong noi nao", 0)])
def test_the_list_is_narrowed_by_the_name_of_a_unit(client, unit, words, rows):
    make_row(unit)

    answer = client.get(reverse("desk:deliveries:list"), {"tim": words})

    assert len(answer.context["lines"]) == rows
    assert ("Không có bản tin nào như vậy" in answer.content.decode()) is (rows == 0)


@pytest.mark.usefixtures("operator")
class TestReceipt:
    def test_what_was_played_is_recorded_by_name(self, client, unit, operator):
        row = make_row(unit)

        receive(client, row, played())

        receipt = row.receipts.get()
        assert (receipt.kind, receipt.facts, receipt.by) == (Receipt.Kind.PLAYED, {"plays": 2}, operator)

    def test_pressing_twice_records_once(self, client, unit):
        row = make_row(unit)

        answers = [receive(client, row, played()).status_code for _ in range(2)]

        assert (answers, row.receipts.count()) == ([302, 302], 1)

    @pytest.mark.parametrize(
        "wrong",
        [
            {"plays": "0"},
            {"day": "hôm qua"},
            {"nonce": ""},
            {"day": "0001-01-01"},
            {"day": "9999-12-31"},
            {"plays": "9" * 30},
        ],
    )
    def test_a_wrong_form_comes_back_with_what_to_mend(self, client, unit, wrong):
        row = make_row(unit)

        answer = receive(client, row, played(**wrong))

        assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
        assert not row.receipts.exists()

    def test_tomorrow_cannot_be_recorded(self, client, unit):
        row = make_row(unit)

        answer = receive(client, row, played(day=(clock.today() + timedelta(days=1)).isoformat()))

        assert "còn ở phía trước" in answer.content.decode()

    def test_a_post_point_hands_in_a_photo(self, client, unit, tmp_path):
        row = make_row(unit, channel="leaflet")
        photo = tmp_path / "anh.jpg"
        photo.write_bytes(make_picture_bytes())

        with photo.open("rb") as paper:
            receive(client, row, played(kind="photo", copies="50", paper=paper))

        assert row.receipts.get().facts == {"copies": 50}

    def test_a_file_that_is_no_paper_is_refused_with_a_way_out(self, client, unit, tmp_path):
        row = make_row(unit, channel="leaflet")
        trick = tmp_path / "anh.jpg"
        trick.write_bytes(b"<svg/>")

        with trick.open("rb") as paper:
            answer = receive(client, row, played(kind="photo", paper=paper))

        assert "Hãy chụp ảnh tờ ký nhận" in answer.content.decode()

    def test_nothing_is_recorded_before_it_was_sent(self, client, unit):
        row = make_row(unit, state=State.SCHEDULED)

        assert "chưa được gửi" in receive(client, row, played()).content.decode()

    @pytest.mark.parametrize(
        "asked", ["https://la.example/", "//la.example", "/\\la.example", "khong-co-trang", "mfa_index", ""]
    )
    def test_the_way_back_never_leads_out_of_the_house(self, client, unit, asked):
        row = make_row(unit)

        answer = receive(client, row, played(ve=asked))

        assert answer["Location"] == reverse("desk:deliveries:show", args=[row.pk])


@pytest.mark.usefixtures("operator")
class TestOne:
    def test_the_page_shows_files_attempts_and_receipts(self, client, unit):
        row = make_row(unit)
        make_file(row)
        row.attempt_rows.create(number=1, succeeded=False, error="Ổ đĩa đầy.")
        make_receipt(row)

        page = page_of(client, "show", row.pk)

        assert "ban-doc.txt" in page
        assert "Ổ đĩa đầy." in page
        assert "phát 2 lần" in page

    @pytest.mark.parametrize(
        ("media_type", "how"), [("application/pdf", "inline"), ("text/html", "attachment")]
    )
    def test_a_page_of_html_is_saved_and_never_opened(self, client, unit, media_type, how):
        row = make_row(unit)
        file = make_file(row, media_type=media_type)

        answer = client.get(reverse("desk:deliveries:file", args=[row.pk, file.pk]))

        assert answer["Content-Disposition"].startswith(how)
        assert b"".join(answer.streaming_content) == b"x"

    def test_a_file_of_another_delivery_is_not_given(self, client, unit):
        file = make_file(make_delivery())

        answer = client.get(reverse("desk:deliveries:file", args=[make_row(unit).pk, file.pk]))

        assert answer.status_code == HTTPStatus.NOT_FOUND

    def test_a_failed_one_is_sent_again(self, client, unit):
        row = make_row(unit, state=State.FAILED)

        client.post(reverse("desk:deliveries:send_again", args=[row.pk]))

        row.refresh_from_db()
        assert row.state == State.SCHEDULED


@pytest.mark.usefixtures("operator")
class TestCalledBack:
    def test_the_files_are_folded_and_said_to_be_old(self, client, unit):
        row = make_row(unit, state=State.RECALLED)
        make_file(row)

        page = page_of(client, "show", row.pk)

        assert "Bản cũ, chỉ để đối chiếu. Không phát." in page
        assert "Bản để dùng" not in page

    def test_the_page_leads_to_the_correction_once_it_has_come(self, client, unit):
        row = make_row(unit)
        [newer] = correction_of(row.version).deliveries.filter(outlet=row.outlet)
        assert "Bản sửa đã duyệt, sắp đến." in page_of(client, "show", row.pk)

        Delivery.objects.filter(pk=newer.pk).update(state=State.HANDED_OVER)

        page = page_of(client, "show", row.pk)
        assert "Đã có bản sửa ngày" in page
        assert reverse("desk:deliveries:show", args=[newer.pk]) in page

    def test_only_what_was_used_before_is_recorded(self, client, unit):
        recalled_at = clock.now()
        row = make_row(unit, state=State.RECALLED, recalled_at=recalled_at)

        later = receive(client, row, played(day=(recalled_at + timedelta(days=1)).date().isoformat()))
        before = receive(client, row, played(day=recalled_at.date().isoformat()))

        assert (later.status_code, before.status_code) == (422, 302)
        assert row.receipts.get().happened_at <= recalled_at

    def test_the_form_asks_for_a_day_before_the_recall(self, client, unit):
        row = make_row(unit, state=State.RECALLED, recalled_at=clock.now())

        assert "Đã phát trước khi thu hồi, ngày" in page_of(client, "show", row.pk)

    def test_a_correction_says_so_and_is_announced_before_it_comes(self, client, unit):
        row = make_row(unit)
        [newer] = correction_of(row.version).deliveries.filter(outlet=row.outlet)
        sheet = page_of(client, "run_sheet", row.outlet_id)
        assert "Bản sửa đã duyệt, sắp đến." in sheet
        assert "Bản sửa, thay bản ngày" not in sheet

        Delivery.objects.filter(pk=newer.pk).update(state=State.HANDED_OVER)

        sheet = page_of(client, "run_sheet", row.outlet_id)
        assert "sắp đến" not in sheet
        assert "Bản sửa, thay bản ngày" in sheet
        assert "Bản sửa, thay bản ngày" in page_of(client, "show", newer.pk)

    def test_who_delivers_nowhere_is_not_told_that_nothing_is_left(self, client):
        client.force_login(make_user(role=Role.EDITOR, unit=make_unit()))

        page = page_of(client, "recalled")

        assert "Bạn không phụ trách nơi nhận nào." in page
        assert "Không có bản nào phải gỡ" not in page
