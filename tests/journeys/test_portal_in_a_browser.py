from __future__ import annotations

import os

import pytest

from gandan.portal.tests.factories import make_province
from tests.journeys.browser import (
    LOOKS,
    OUTPUT,
    Look,
    contact_sheet,
    needs_browser,
    open_browser,
    open_tab,
    too_wide,
    violations,
)
from tests.journeys.pages import portal_pages

pytestmark = [pytest.mark.browser, needs_browser, pytest.mark.django_db(transaction=True)]

PHONE, DARK = LOOKS[0], LOOKS[1]
SMALL = Look("320", 320)


@pytest.fixture(autouse=True)
def _live_server_asks_the_database_beside_a_browser(monkeypatch):
    # Playwright keeps an event loop in this thread, and Django takes that for an asynchronous program.
    monkeypatch.setitem(os.environ, "DJANGO_ALLOW_ASYNC_UNSAFE", "1")


@pytest.fixture
def province():
    return make_province()


@pytest.fixture
def pages(province):
    return portal_pages(province)


@pytest.mark.parametrize("look", [PHONE, DARK], ids=["light", "dark"])
def test_axe_finds_nothing_on_any_page(live_server, pages, look):
    found = {}

    with open_browser() as browser, open_tab(browser, look) as tab:
        for page in pages:
            tab.goto(f"{live_server.url}{page.path}")
            found[page.name] = violations(tab)

    assert {name: lines for name, lines in found.items() if lines} == {}


def test_no_page_is_wider_than_the_smallest_phone(live_server, pages):
    with open_browser() as browser, open_tab(browser, SMALL) as tab:
        widths = {}
        for page in pages:
            tab.goto(f"{live_server.url}{page.path}")
            widths[page.name] = too_wide(tab)

    assert {name: pixels for name, pixels in widths.items() if pixels > 0} == {}


def test_the_browser_has_nothing_to_complain_about(live_server, pages):
    said = []

    with open_browser() as browser, open_tab(browser, PHONE) as tab:
        tab.on("console", lambda line: said.append(line.text))
        tab.on("pageerror", lambda error: said.append(str(error)))
        for page in pages[:-1]:  # the last one is not there, and the browser says so
            tab.goto(f"{live_server.url}{page.path}")

    assert said == []


def test_a_reader_gets_from_the_question_to_the_own_commune_by_keyboard(live_server, province):
    with open_browser() as browser, open_tab(browser, PHONE) as tab:
        tab.goto(live_server.url)
        tab.get_by_role("searchbox").fill("khai sinh")
        tab.keyboard.press("Enter")
        tab.get_by_role("link", name=province.version.title).focus()
        tab.keyboard.press("Enter")
        tab.get_by_label("Bạn ở xã, phường nào?").fill("tam hai")
        tab.keyboard.press("Enter")
        tab.wait_for_url(f"**/{province.communes[0].key}/")
        said = tab.inner_text("main")

    assert "0235 3871 246" in said


def test_every_page_is_photographed_onto_one_sheet(live_server, pages):
    sheet = OUTPUT / "portal.png"

    with open_browser() as browser:
        contact_sheet(browser, live_server.url, pages, sheet)

    assert sheet.stat().st_size > 0
