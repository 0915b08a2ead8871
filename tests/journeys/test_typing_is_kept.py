"""What somebody types is theirs until it has been received: a lost network, an ended session."""

from __future__ import annotations

import os

import pytest
from django.urls import reverse

from gandan.messages.models import Message
from gandan.messages.tests.factories import make_author, make_topics
from gandan.people.tests.factories import PASSWORD
from gandan.units.tests.factories import make_unit
from tests.journeys.browser import LOOKS, follow, needs_browser, open_browser, open_tab

pytestmark = [pytest.mark.browser, needs_browser, pytest.mark.django_db(transaction=True)]

TITLE = "Lịch cấp căn cước lưu động"
OFFER = "Lấy lại chữ đã gõ"


@pytest.fixture(autouse=True)
def _live_server_asks_the_database_beside_a_browser(monkeypatch):
    # Playwright keeps an event loop in this thread, and Django takes that for an asynchronous program.
    monkeypatch.setitem(os.environ, "DJANGO_ALLOW_ASYNC_UNSAFE", "1")


@pytest.fixture
def author():
    make_topics()
    return make_author(make_unit())


def log_in(tab, author):
    tab.fill("[name=login]", author.username)
    tab.fill("[name=password]", PASSWORD)
    follow(tab.locator("main button[type=submit]"))


def send(tab):
    tab.check("[name=topics] >> nth=0")
    tab.check("[name=audiences] >> nth=0")
    follow(tab.locator("text=Lưu và xem thử"))


def test_a_text_outlives_the_session_in_which_it_was_typed(live_server, author):
    with open_browser() as browser, open_tab(browser, LOOKS[0]) as tab:
        tab.goto(live_server.url + reverse("desk:messages:write"))
        log_in(tab, author)
        tab.fill("[name=title]", TITLE)
        tab.context.clear_cookies(name="sessionid")
        send(tab)
        log_in(tab, author)

        tab.click(f"text={OFFER}")

        assert tab.input_value("[name=title]") == TITLE
        assert tab.is_checked("[name=topics] >> nth=0")


def test_a_text_that_was_received_is_not_offered_again(live_server, author):
    with open_browser() as browser, open_tab(browser, LOOKS[0]) as tab:
        tab.goto(live_server.url + reverse("desk:messages:write"))
        log_in(tab, author)
        tab.fill("[name=title]", TITLE)
        tab.wait_for_selector("text=Chữ bạn gõ đang được giữ")
        send(tab)
        tab.wait_for_selector("text=Đã lưu bản nháp")
        tab.goto(live_server.url + reverse("desk:messages:write"))

        assert tab.query_selector(f"text={OFFER}") is None
        assert Message.objects.get().title == TITLE


def test_whoever_logs_out_leaves_nothing_behind(live_server, author):
    with open_browser() as browser, open_tab(browser, LOOKS[0]) as tab:
        tab.goto(live_server.url + reverse("desk:messages:write"))
        log_in(tab, author)
        tab.fill("[name=title]", TITLE)
        tab.wait_for_selector("text=Chữ bạn gõ đang được giữ")
        follow(tab.locator("text=Thoát"))

        assert tab.evaluate("Object.keys(localStorage)") == []
