from __future__ import annotations

from http import HTTPStatus

import pytest
from django.urls import reverse

from gandan.calendars import clock
from gandan.calendars.actions import pin_today
from gandan.deliveries.actions import check_cited_facts
from gandan.deliveries.models import Delivery
from gandan.deliveries.tests.factories import make_delivery, make_receipt, make_version
from gandan.desk.deliveries.tests.walk import make_recording
from gandan.messages.models import Message
from gandan.messages.tests.facts import CITING, DAY, charge
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_outlet, make_unit

pytestmark = pytest.mark.django_db
LIST, PAPER = reverse("desk:facts:list"), reverse("desk:facts:paper")


@pytest.fixture
def province():
    pin_today(DAY)
    return make_unit(level="province")


@pytest.fixture
def commune(province):
    return make_unit(parent=province)


@pytest.fixture
def wrong(province, commune):
    """Make a leaflet and a voice of a commune that say the former fee of the province's message."""
    charge(8000)
    version = make_version(province, body=CITING, title="Xin bản sao giấy thả diều")
    leaflet = held(version, commune)
    make_receipt(leaflet, kind="signed", facts={"copies": 50})
    station = held(version, commune, "station", channel="loudspeaker")
    make_recording(station)
    charge(10000, first="2026-05-20")
    check_cited_facts(DAY)
    return version


def held(version, unit, kind="post_point", channel="leaflet"):
    outlet = make_outlet(kind, owner=unit)
    return make_delivery(version, outlet, unit=unit, channel=channel, state=Delivery.State.HANDED_OVER)


def seen(client, user, address=LIST):
    client.force_login(user)
    return client.get(address).content.decode()


def officer_of(unit):
    return make_user(role=Role.UNIT_OFFICER, unit=unit)


@pytest.mark.usefixtures("wrong")
def test_the_list_says_what_was_said_what_is_right_and_where_each_copy_is(client, commune):
    page = seen(client, officer_of(commune))

    assert "Xin bản sao giấy thả diều" in page
    assert "<del>8.000 đồng một bản (miễn cho trẻ em)</del>" in page
    assert "<b>10.000 đồng một bản (miễn cho trẻ em)</b>" in page
    assert "Đổi từ ngày 20/5/2026" in page
    assert "50 bản in đã nhận" in page
    assert "giọng thu của Trần Văn Ba" in page
    assert "Ngừng phát. Xóa tệp đã tải về máy của đài." in page
    assert "Bài phải sửa hoặc thu hồi" not in page  # the province's to mend


def test_the_issuer_finds_its_message_to_correct_and_all_copies_below(client, wrong, province):
    page = seen(client, make_user(role=Role.PROVINCIAL_OFFICER, unit=province))

    assert "Bài phải sửa hoặc thu hồi" in page
    assert reverse("desk:messages:correct", args=[wrong.message_id]) in page
    assert "2 bản." in page


def test_a_correction_that_is_begun_leads_to_its_draft(client, wrong, province):
    editor = make_user(role=Role.PROVINCIAL_OFFICER, unit=province)
    client.force_login(editor)

    client.post(reverse("desk:messages:correct", args=[wrong.message_id]))

    assert "Xem bản đang sửa" in seen(client, editor)
    assert Message.objects.get().state == Message.State.DRAFT


@pytest.mark.usefixtures("wrong")
def test_another_commune_sees_nothing_of_it(client, province):
    page = seen(client, officer_of(make_unit(parent=province)))

    assert "Xin bản sao giấy thả diều" not in page
    assert "Không có bản nào nói điều đã đổi" in page


def test_a_copy_is_taken_down_from_the_list_and_leaves_it(client, wrong, commune):
    row = wrong.deliveries.get(channel="leaflet")
    client.force_login(make_user(role=Role.STATION_OPERATOR, unit=commune))
    address = reverse("desk:facts:take_down", args=[row.pk])
    assert address in client.get(LIST).content.decode()

    answer = client.post(address, {"ve": LIST}, follow=True)

    assert "không còn dùng bản này" in answer.content.decode()
    assert address not in answer.content.decode()
    row.refresh_from_db()
    assert row.recall_confirmed_at is not None


def test_whoever_only_reads_may_not_take_a_copy_down(client, wrong, province):
    row = wrong.deliveries.get(channel="leaflet")
    client.force_login(make_user(role=Role.AUDITOR, unit=province))

    assert "Đã gỡ, không dùng nữa" not in client.get(LIST).content.decode()
    answer = client.post(reverse("desk:facts:take_down", args=[row.pk]))
    assert answer.status_code == HTTPStatus.NOT_FOUND


def test_a_copy_that_says_nothing_wrong_is_left_alone_with_a_sentence(client, province):
    row = held(make_version(province), province)
    client.force_login(officer_of(province))

    answer = client.post(reverse("desk:facts:take_down", args=[row.pk]), follow=True)

    assert "Bản này vẫn đúng" in answer.content.decode()
    row.refresh_from_db()
    assert row.state == Delivery.State.HANDED_OVER


@pytest.mark.usefixtures("wrong")
def test_the_list_to_print_has_every_place_with_room_to_sign(client, commune):
    page = seen(client, officer_of(commune), PAPER)

    assert "2 bản còn nói điều cũ" in page
    assert page.count('scope="row"') == 2
    assert "50 bản in" in page


@pytest.mark.parametrize("asked", [(LIST, 16), (PAPER, 12)])
def test_the_queries_stay_the_same_however_many_copies_there_are(
    client, wrong, asked, django_assert_max_num_queries
):
    address, queries = asked
    commune = wrong.deliveries.first().unit
    client.force_login(officer_of(commune))
    client.get(address)  # what a process asks once
    with django_assert_max_num_queries(queries):
        client.get(address)
    for _ in range(6):
        held(wrong, commune)

    with django_assert_max_num_queries(queries):
        assert client.get(address).status_code == HTTPStatus.OK


@pytest.mark.usefixtures("wrong")
def test_the_day_begins_with_what_must_be_taken_down(client, commune):
    page = seen(client, make_user(role=Role.STATION_OPERATOR, unit=commune), reverse("desk:today"))

    assert "Ngừng phát, gỡ “Xin bản sao giấy thả diều”: dữ kiện của thủ tục đã đổi" in page
    for press in ("Nộp bằng chứng", "Ghi đã phát", "Mở bảng chạy"):
        assert press not in page


def test_the_run_sheet_offers_nothing_wrong_to_play(client, wrong, commune):
    station = wrong.deliveries.get(channel="loudspeaker").outlet
    address = reverse("desk:deliveries:run_sheet", args=[station.pk])

    page = seen(client, make_user(role=Role.STATION_OPERATOR, unit=commune), address)

    assert "Không phát bài này nữa." in page
    assert "Đã phát xong một lần" not in page


def test_the_pages_of_the_message_and_of_a_delivery_say_what_changed(client, wrong, commune, province):
    row = wrong.deliveries.get(channel="leaflet")

    delivery = seen(client, officer_of(commune), reverse("desk:deliveries:show", args=[row.pk]))
    message = seen(client, officer_of(province), reverse("desk:messages:show", args=[wrong.message_id]))

    for page in (delivery, message):
        assert "<b>10.000 đồng một bản (miễn cho trẻ em)</b>" in page


@pytest.mark.usefixtures("wrong")
def test_the_page_of_the_work_leads_to_the_list_and_asks_for_no_proof(client, commune):
    assignment = commune.assignments.get()

    page = seen(client, officer_of(commune), reverse("desk:plans:assignment", args=[assignment.pk]))

    assert LIST in page
    assert "Nộp bằng chứng" not in page
    assert "thấy dữ kiện đã đổi" in page
    assert assignment.due_on == clock.today()


def test_who_delivers_nowhere_is_led_to_the_messages_for_what_is_left(client, commune):
    shown = seen(client, make_user(role=Role.EDITOR, unit=commune))

    assert "Bạn không phụ trách nơi nhận nào." in shown
    assert "Không có bản nào nói điều đã đổi" in seen(client, officer_of(commune))
