from __future__ import annotations

import re
from html import unescape

import pytest
from django.urls import reverse

from gandan.calendars import clock
from gandan.deliveries.actions import DraftWord, decide_draft_voice, voice_tests
from gandan.deliveries.models import VoiceTest
from gandan.deliveries.tests.factories import make_delivery, make_version
from gandan.desk.voices import page as voices_page
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.people.tests.places import make_places
from gandan.units.tests.factories import make_outlet
from gandan.voices import listening
from gandan.voices.engines.espeak import NAME as ESPEAK
from gandan.voices.tests.shelves import pass_test, put_person, put_voice

pytestmark = pytest.mark.django_db
PAGE = "/lam-viec/giong-doc/"


@pytest.fixture
def places():
    return make_places()


@pytest.fixture
def officer(places, client):
    user = make_user(role=Role.PROVINCIAL_OFFICER, unit=places.province)
    client.force_login(user)
    return user


@pytest.fixture
def shelf(settings, tmp_path, monkeypatch):
    settings.GANDAN_VOICES_DIR = tmp_path
    settings.GANDAN_VOICE = ""
    for module in (voice_tests, voices_page):
        monkeypatch.setattr(module, "recogniser", lambda: "tai nghe 1.0")
    return tmp_path


def words(response):
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode())))


@pytest.mark.usefixtures("officer")
def test_each_voice_says_whose_it_is_how_it_did_and_whether_it_goes_on_air(client, shelf, settings):
    settings.GANDAN_VOICE = "nu-mien-trung"
    pass_test(put_voice(shelf, files={}), shelf, 0.123)
    put_voice(shelf, "may-la", title="Máy lạ")
    put_person(shelf)

    page = words(client.get(PAGE))

    assert "CC BY 4.0, theo nơi phát hành" in page
    assert "Bản đồng ý số 4, ngày 3/2/2026" in page
    assert "nghe sai 12,3 %, không kể thanh điệu 6,2 %, trên 310 âm tiết; ngày 6/2/2026" in page
    assert page.index("Nữ miền Trung Được phát loa. Đang đọc") < page.index("Giọng máy nghe thử")
    assert "Máy lạ Chưa phát loa: chưa kiểm tra nghe." in page
    assert "Chị Mai Được phát loa." in page
    assert "Giọng máy – bản nghe thử 82,9 % 80,9 % không đạt" in page


@pytest.mark.usefixtures("officer")
def test_voices_that_cannot_be_used_are_shown_as_such(client, shelf):
    put_person(shelf, "chi-mai", otherwise="chi-lan")
    put_person(shelf, "chi-lan", otherwise="chi-mai")
    put_person(shelf, "chi-tu")
    (shelf / "chi-tu" / "voice.json").write_text("[" * 200_000)

    page = words(client.get(PAGE))

    assert page.count("Chị Mai Chưa phát loa: giọng đọc phần chưa thu còn chưa được phát.") == 2
    assert "chi-tu Không phát loa: tệp của giọng không còn như lúc cài." in page


@pytest.mark.usefixtures("officer", "shelf")
def test_an_empty_shelf_says_what_will_stand_there(client):
    page = words(client.get(PAGE))

    assert "Chưa cài giọng nào." in page
    assert "espeak-ng: giọng máy – bản nghe thử" in page
    assert "gandan install_voice" in page


@pytest.mark.usefixtures("officer", "shelf")
@pytest.mark.parametrize(
    ("is_allowed", "told"), [(True, "Mọi đài, theo cài đặt chung."), (False, "Chưa nơi nào.")]
)
def test_where_the_draft_voice_goes_out_is_told_as_it_is(client, settings, is_allowed, told):
    settings.GANDAN_DRAFT_VOICE_ALLOWED = is_allowed

    assert told in words(client.get(PAGE))


@pytest.mark.usefixtures("officer")
def test_a_test_is_asked_for_and_shown_while_it_is_under_way(client, shelf):
    put_voice(shelf)

    asked = client.post(reverse("desk:voices:test"), {"giong": "nu-mien-trung"}, follow=True)

    assert VoiceTest.objects.get().voice == "nu-mien-trung"
    assert "Đã cho kiểm tra." in words(asked)
    assert "Đang kiểm tra, gửi lúc" in words(asked)


@pytest.mark.usefixtures("officer", "shelf")
@pytest.mark.parametrize("name", ["", "../../etc", "khong-co", "A" * 500])
def test_a_name_that_nobody_has_is_a_sentence(client, name):
    answer = client.post(reverse("desk:voices:test"), {"giong": name}, follow=True)

    assert "Không có giọng" in words(answer)
    assert not VoiceTest.objects.exists()


def test_a_test_that_came_to_nothing_says_why_and_may_be_asked_again(client, shelf, officer):
    put_voice(shelf)
    VoiceTest.objects.create(
        voice="nu-mien-trung",
        unit_id=officer.role_assignments.get().unit_id,
        asked_by=officer,
        asked_at=clock.now(),
        state="failed",
        because="Chương trình đọc dừng giữa chừng.",
    )

    page = words(client.get(PAGE))

    assert "không xong. Chương trình đọc dừng giữa chừng." in page
    assert page.count("Kiểm tra nghe :") == 2  # this one, and the draft voice


@pytest.mark.usefixtures("officer")
def test_without_an_ear_nothing_can_be_pressed_and_it_is_said_why(client, shelf, monkeypatch):
    put_voice(shelf)
    monkeypatch.setattr(voices_page, "recogniser", listening.recogniser)
    monkeypatch.setattr(listening, "find_spec", lambda _name: None)

    page = client.get(PAGE)

    assert "Máy này chưa có phần nghe thử nên không tự đo được; bảng dưới là kết quả đo sẵn." in words(page)
    assert reverse("desk:voices:test") not in page.content.decode()


@pytest.mark.usefixtures("officer", "shelf")
def test_the_drafts_own_figures_of_this_machine_stand_instead_of_the_shipped_ones(client, officer):
    VoiceTest.objects.create(
        voice=ESPEAK,
        unit_id=officer.role_assignments.get().unit_id,
        asked_by=officer,
        asked_at=clock.now(),
        state="done",
        error_rate=0.801,
        error_rate_without_tones=0.702,
    )

    assert "bản nghe thử 80,1 % 70,2 % không đạt" in words(client.get(PAGE))


@pytest.mark.usefixtures("officer", "shelf")
def test_who_let_the_draft_voice_out_is_listed_and_leads_to_the_delivery(client, places):
    station = make_outlet("station", owner=places.commune, name="Đài truyền thanh xã")
    row = make_delivery(version=make_version(places.commune), channel="loudspeaker", outlet=station)
    keeper = make_user(role=Role.UNIT_OFFICER, unit=places.commune)
    decide_draft_voice(row.pk, DraftWord(is_allowed=True, reason="Người đọc nghỉ ốm."), by=keeper)

    page = client.get(PAGE)

    assert "Người đọc nghỉ ốm." in words(page)
    assert reverse("desk:deliveries:show", args=[row.pk]) in page.content.decode()


@pytest.mark.usefixtures("shelf")
def test_a_communes_officer_neither_sees_nor_asks(client, places):
    client.force_login(make_user(role=Role.UNIT_OFFICER, unit=places.commune))

    assert client.get(PAGE).status_code == 403
    assert client.post(reverse("desk:voices:test"), {"giong": ESPEAK}).status_code == 403


@pytest.mark.usefixtures("officer")
def test_many_voices_cost_no_more_queries(client, shelf, django_assert_max_num_queries):
    for number in range(8):
        put_voice(shelf, f"giong-{number}")

    with django_assert_max_num_queries(16):
        client.get(PAGE)
