"""A station's operator reads the message into a phone, and that is what goes on air."""

from __future__ import annotations

import pytest
from django.urls import reverse

from gandan.deliveries import jobs
from gandan.deliveries.actions import plan_deliveries
from gandan.deliveries.models import Delivery
from gandan.deliveries.tests.factories import make_commune, make_version
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_outlet
from gandan.voices.recording import level_recording
from gandan.voices.tests.sounds import hum
from tests.journeys.browser import (
    LOOKS,
    follow,
    needs_browser,
    open_browser,
    open_tab,
    too_wide,
    violations,
)

pytestmark = [
    pytest.mark.browser,
    needs_browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("beside_a_browser", "heard_before"),
]

PHONE = LOOKS[0]


@pytest.fixture
def commune(settings, tmp_path):
    """Make a commune whose station has a message to play, in the machine's voice."""
    settings.MEDIA_ROOT = tmp_path / "files"
    commune = make_commune()
    make_outlet("station", owner=commune)
    plan_deliveries(make_version(commune))
    jobs.deliver_due("loudspeaker")
    return commune


@pytest.fixture
def sheet(commune):
    station = Delivery.objects.get(unit=commune, channel="loudspeaker").outlet
    return reverse("desk:deliveries:run_sheet", args=[station.pk])


@pytest.fixture
def session(commune, client):
    """Return the session of the station's operator."""
    client.force_login(make_user(role=Role.STATION_OPERATOR, unit=commune, full_name="Lê Thị Sáu"))
    return client.cookies["sessionid"].value


def sound_on(tab, client):
    """Return the bytes behind the first player of the page."""
    return b"".join(client.get(tab.locator("audio").first.get_attribute("src")).streaming_content)


def hand_in(tab, sound):
    tab.get_by_text("Thu giọng đọc của đài").click()
    tab.set_input_files("input[type=file]", {"name": "ghi-am.wav", "mimeType": "audio/wav", "buffer": sound})
    follow(tab.get_by_role("button", name="Nộp giọng đọc"))


def test_what_the_operator_recorded_is_what_the_station_plays(live_server, client, sheet, session):
    voice = hum(6)
    cookie = {"name": "sessionid", "value": session, "url": live_server.url}

    with open_browser() as browser, open_tab(browser, PHONE, [cookie]) as tab:
        tab.goto(f"{live_server.url}{sheet}")
        assert "giọng máy nghe thử" in tab.content()
        draft = sound_on(tab, client)

        hand_in(tab, voice)
        assert "Máy đang làm tệp phát mới" in tab.content()
        jobs.deliver_due("loudspeaker")
        tab.goto(f"{live_server.url}{sheet}")

        assert "giọng máy nghe thử" not in tab.content()
        assert "Lê Thị Sáu nộp" in tab.content()
        assert level_recording(voice) in sound_on(tab, client)
        assert level_recording(voice) not in draft


def test_axe_finds_nothing_where_a_voice_is_handed_in(live_server, sheet, session):
    cookie = {"name": "sessionid", "value": session, "url": live_server.url}

    with open_browser() as browser, open_tab(browser, PHONE, [cookie]) as tab:
        tab.goto(f"{live_server.url}{sheet}")
        hand_in(tab, hum(5))
        tab.get_by_text("Thu lại hoặc bỏ giọng đọc của đài").click()
        tab.get_by_text("Bỏ giọng đọc đang dùng").click()

        assert (violations(tab), too_wide(tab)) == ([], 0)

        follow(tab.locator("h2 a").first)

        assert (violations(tab), too_wide(tab)) == ([], 0)
