"""Somebody of the station reads a message sentence by sentence at the desk, and that is what goes on air."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.urls import reverse

from gandan.deliveries import jobs
from gandan.deliveries.actions import plan_deliveries
from gandan.deliveries.models import Delivery, Take
from gandan.deliveries.rendering import sentences_of
from gandan.deliveries.tests.factories import make_commune, make_version
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_outlet
from gandan.voices.tests.sounds import sentence
from tests.journeys.browser import (
    LOOKS,
    follow,
    needs_browser,
    open_browser,
    open_tab,
    too_wide,
    violations,
)
from tests.journeys.pictures import photograph

pytestmark = [
    pytest.mark.browser,
    needs_browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("beside_a_browser", "heard_before"),
]

PHONE, OLD_PC = LOOKS[0], LOOKS[3]
RECORD, STOP = "Thu", "Dừng"
LISTENED = re.compile("[2-9] giây")  # on the clock that counts while somebody reads


@pytest.fixture
def row(settings, tmp_path):
    """Make a delivery of a commune's station that is out, in the machine's voice."""
    settings.MEDIA_ROOT = tmp_path / "files"
    commune = make_commune()
    make_outlet("station", owner=commune, name="Đài truyền thanh xã Tam Hải")
    plan_deliveries(make_version(commune))
    jobs.deliver_due("loudspeaker")
    return Delivery.objects.get(unit=commune, channel="loudspeaker")


@pytest.fixture
def cookie(row, client, live_server):
    client.force_login(make_user(role=Role.STATION_OPERATOR, unit=row.unit, full_name="Lê Thị Sáu"))
    return {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}


@pytest.fixture
def address(row, live_server):
    return live_server.url + reverse("desk:deliveries:studio", args=[row.pk])


@pytest.fixture
def microphone(tmp_path):
    """Return the flags of a browser whose microphone hears somebody speak, again and again."""
    file = tmp_path / "mic.wav"
    file.write_bytes(sentence(4, pause_seconds=0.4))
    return (
        "--use-fake-device-for-media-stream",
        "--use-fake-ui-for-media-stream",
        f"--use-file-for-fake-audio-capture={file}",
    )


def read_one(tab):
    tab.locator("[data-record]").click()
    tab.locator("[data-record]", has_text=STOP).wait_for()
    tab.locator("[data-clock]", has_text=LISTENED).wait_for()
    tab.locator("[data-record]").click()
    tab.get_by_text("Đã thu và đã gửi.").wait_for()


def test_what_was_read_in_the_studio_is_what_the_station_plays(row, cookie, address, microphone):
    with open_browser(*microphone) as browser, open_tab(browser, PHONE, [cookie]) as tab:
        tab.goto(address)
        read_one(tab)
        photograph(tab, "phong-thu-dien-thoai")
        tab.get_by_role("link", name="Câu tiếp").click()
        read_one(tab)
        tab.goto(address)  # opened again: it goes on where nobody has read yet

        assert tab.locator("[data-place]").text_content().startswith("Câu 3 trong")
        assert Take.objects.count() == 2
        heard = tab.request.get(tab.locator("[data-rehearse]").get_attribute("src") and f"{address}nghe-thu/")
        assert heard.headers["content-type"] == "audio/mpeg"
        follow(tab.get_by_role("button", name="Dùng bản này"))
        jobs.deliver_due("loudspeaker")

        sound = row.renditions.get(name="audio.mp3")
        assert sound.is_mixed_voice
        assert Path(sound.file.path).read_bytes() == heard.body()


def test_a_take_outlives_a_lost_network_and_a_closed_page(row, cookie, address, microphone):
    with open_browser(*microphone) as browser, open_tab(browser, PHONE, [cookie]) as tab:
        tab.goto(address)
        tab.route("**/phong-thu/thu/", lambda route: route.abort())
        tab.locator("[data-record]").click()
        tab.locator("[data-record]", has_text=STOP).wait_for()
        tab.locator("[data-clock]", has_text=LISTENED).wait_for()
        tab.locator("[data-record]").click()
        tab.get_by_text("còn giữ trên máy này").wait_for()
        assert not Take.objects.exists()

        tab.unroute("**/phong-thu/thu/")
        tab.goto(address)
        tab.get_by_text("Đã thu và đã gửi.").wait_for()

        assert Take.objects.get().sentence == sentences_of(row)[0].digest


def test_the_keyboard_records_and_moves_and_undoes(cookie, address, microphone):
    with open_browser(*microphone) as browser, open_tab(browser, OLD_PC, [cookie]) as tab:
        tab.goto(address)
        tab.keyboard.press("ArrowRight")
        assert tab.locator("[data-place]").text_content().startswith("Câu 2 trong")
        tab.keyboard.press("Space")
        tab.locator("[data-record]", has_text=STOP).wait_for()
        tab.locator("[data-clock]", has_text=LISTENED).wait_for()
        photograph(tab, "phong-thu")
        tab.keyboard.press("Space")
        tab.get_by_text("Đã thu và đã gửi.").wait_for()
        tab.get_by_role("button", name="Hoàn tác").click()
        tab.get_by_text("Chưa thu câu này.").wait_for()

        assert Take.objects.get(replaced_by=None).taken_back_because


def test_who_says_no_to_the_microphone_is_told_what_to_do(cookie, address):
    with open_browser() as browser, open_tab(browser, PHONE, [cookie]) as tab:
        tab.goto(address)
        tab.locator("[data-record]").click()

        tab.locator("[data-trouble]", has_text="micrô").wait_for()
        assert tab.locator("[data-record]").text_content() == RECORD


def found_on_either_screen(tab):
    """Return what axe finds, and by how much the page is too wide, on a phone and on an old PC."""
    found = []
    for look in (OLD_PC, PHONE):
        tab.set_viewport_size({"width": look.width, "height": 800})
        found += [*violations(tab), too_wide(tab)]
    return found


def test_axe_finds_nothing_in_the_studio(cookie, address, microphone):
    with open_browser(*microphone) as browser, open_tab(browser, PHONE, [cookie]) as tab:
        tab.goto(address)
        read_one(tab)
        tab.locator("summary").first.click()
        tab.locator("summary").last.click()

        assert found_on_either_screen(tab) == [0, 0]


def test_axe_finds_nothing_where_an_officer_decides_on_the_draft_voice(row, client, live_server):
    client.force_login(make_user(role=Role.UNIT_OFFICER, unit=row.unit, full_name="Nguyễn Văn Bình"))
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}

    with open_browser() as browser, open_tab(browser, PHONE, [cookie]) as tab:
        tab.goto(live_server.url + reverse("desk:deliveries:show", args=[row.pk]))
        follow(tab.get_by_role("link", name="Không cho giọng máy phát"))
        assert found_on_either_screen(tab) == [0, 0]

        tab.get_by_label("Không cho phát, đài đọc theo bản đọc").check()
        tab.get_by_label("Lý do").fill("Bà con nghe không ra số điện thoại.")
        follow(tab.get_by_role("button", name="Ghi quyết định"))

        assert "chưa được phép phát theo quyết định của Nguyễn Văn Bình" in tab.content()
        assert found_on_either_screen(tab) == [0, 0]
