from __future__ import annotations

import pytest
from django.urls import Resolver404, resolve

from gandan.portal import urls as portal_urls
from gandan.portal.procedures.tests.samples import take_in_procedures
from gandan.portal.tests.factories import make_province
from gandan.procedures.actions import load_own_procedures
from gandan.procedures.tests.samples import published, take_in
from tests.journeys.browser import (
    COLOURS,
    LOOKS,
    OUTPUT,
    Look,
    Tour,
    contact_sheet,
    follow,
    needs_browser,
    open_browser,
    open_tab,
    too_wide,
    violations,
)
from tests.journeys.pages import portal_pages

pytestmark = [
    pytest.mark.browser,
    needs_browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("beside_a_browser"),
]

PHONE = LOOKS[0]
SMALL = Look("320", 320)
# What answers with a file, a feed or a redirect, or only takes a form, is no page to look at.
NO_PAGES = {
    *("robots", "sitemap", "picture", "atom", "unit-atom", "rendition", "plan-csv", "target-csv"),
    *("message-unit-old", "suggest", "ask-similar", "procedure-by-code", "procedure-sound"),
    *("rate", "ask-again"),
    *("api-description", "api-procedures", "api-procedure", "api-search", "api-changes", "api-export"),
}


@pytest.fixture
def province():
    made = make_province()
    take_in_procedures()
    return made


@pytest.fixture
def pages(province):
    load_own_procedures()
    return portal_pages(province)


def test_every_address_of_the_portal_is_among_the_pages(pages):
    names = {pattern.name for room in portal_urls.urlpatterns for pattern in room.url_patterns}

    assert names - {name_of(page.path) for page in pages} == NO_PAGES


def name_of(path):
    try:
        return resolve(path.partition("?")[0]).url_name
    except Resolver404:
        return None


def test_on_the_smallest_phone_axe_finds_nothing_and_the_browser_does_not_complain(live_server, pages):
    """One walk for all that can be seen of an open page: to open it costs most."""
    found, widths, said = {}, {}, []

    with open_browser() as browser, open_tab(browser, SMALL) as tab:
        tab.on("console", lambda line: said.append(f"{tab.url}: {line.text}"))
        tab.on("pageerror", lambda error: said.append(f"{tab.url}: {error}"))
        for page in pages:
            tab.emulate_media(color_scheme="light")
            tab.goto(f"{live_server.url}{page.path}")
            found[page.name], widths[page.name] = violations(tab), too_wide(tab)
            tab.emulate_media(color_scheme="dark")
            found[f"{page.name}, dark"] = violations(tab, COLOURS)

    assert {name: lines for name, lines in found.items() if lines} == {}
    assert {name: pixels for name, pixels in widths.items() if pixels > 0} == {}
    assert [line for line in said if "/khong-co/" not in line] == []  # not there, and the browser says so


def test_a_reader_gets_from_the_question_to_the_own_commune_by_keyboard(live_server, province):
    with open_browser() as browser, open_tab(browser, PHONE) as tab:
        tab.goto(live_server.url)
        tab.get_by_role("combobox").fill("khai sinh")
        follow(tab.get_by_role("combobox"), "Enter")
        follow(tab.get_by_role("link", name=province.version.title), "Enter")
        tab.get_by_label("Bạn ở xã, phường nào?").fill("tam hai")
        follow(tab.get_by_label("Bạn ở xã, phường nào?"), "Enter")
        assert tab.url.endswith(f"/{province.communes[0].key}/")
        said = tab.inner_text("main")

    assert "0235 3871 246" in said


def test_a_suggestion_is_chosen_by_keyboard_and_told_to_a_screen_reader(live_server):
    load_own_procedures()

    with open_browser() as browser, open_tab(browser, PHONE) as tab:
        tab.goto(live_server.url)
        field = tab.get_by_role("combobox")
        field.fill("giay doc th")  # at once: an answer to half of it would come in between
        option = tab.get_by_role("option").first
        option.wait_for()
        told = tab.get_by_role("status").inner_text()
        tab.keyboard.press("ArrowDown")
        pointed_at = field.get_attribute("aria-activedescendant")
        tab.keyboard.press("Escape")
        closed = field.get_attribute("aria-expanded")
        tab.keyboard.press("ArrowDown")
        follow(field, "Enter")
        opened = tab.url

    assert "/thu-tuc/" in opened
    assert "thủ tục gợi ý" in told
    assert (pointed_at, closed) == ("goi-y-1-0", "false")


def test_a_reader_gets_from_a_life_event_to_the_day_of_the_result_by_keyboard(live_server, province):
    with open_browser() as browser, open_tab(browser, PHONE) as tab:
        tab.goto(live_server.url)
        for name in ("Sinh con", "Cấp giấy phép thả diều", "Học sinh"):
            follow(tab.get_by_role("link", name=name, exact=name != "Học sinh"), "Enter")
        tab.get_by_label("Bạn ở xã, phường nào?").fill("tam hai")
        follow(tab.get_by_label("Bạn ở xã, phường nào?"), "Enter")
        assert f"noi={province.communes[0].key}" in tab.url
        tab.get_by_label("Nộp vào ngày khác").fill("2026-11-25")
        follow(tab.get_by_label("Nộp vào ngày khác"), "Enter")
        assert "nop=2026-11-25" in tab.url
        said = tab.inner_text("main")

    assert "Thứ Hai, 30/11/2026" in said


def test_what_is_folded_on_the_screen_is_whole_on_paper(live_server):
    long = " ".join(f"câu số {number}" for number in range(200))
    take_in(
        published(code="1.900077", name="Xin giấy dài", steps=[long], documents=[{"items": [{"name": long}]}])
    )

    with open_browser() as browser, open_tab(browser, Look("in", 794, media="print")) as tab:
        tab.goto(f"{live_server.url}/thu-tuc/1-900077/")
        printed = tab.inner_text("main")
        tab.emulate_media(media="screen")
        seen = tab.inner_text("main")

    assert (printed.count("câu số 199"), seen.count("câu số 199")) == (2, 0)
    assert "Đọc hết" not in printed


def test_a_dot_says_its_name_and_opens_the_record_behind_it(live_server, province):
    missing = province.stations[6]

    with open_browser() as browser, open_tab(browser, Look("1366", 1366)) as tab:
        tab.goto(f"{live_server.url}/ke-hoach/{province.plan.pk}/{province.target.pk}/")
        dot = dot_of(tab, missing.name)
        tab.mouse.move(dot["x"], dot["y"])
        said = tab.inner_text(".gd-wide .gd-dots-said:not(:empty)")
        with tab.expect_navigation(url=f"**/{missing.pk}/?ngay=*"):
            tab.mouse.click(dot["x"], dot["y"])

    assert said == f"{missing.name}: Chưa có bằng chứng"


DOTS_ON_SCREEN = """() => {
  const svg = document.querySelector(".gd-wide svg");
  const onScreen = (point) => {
    const { x, y } = point.matrixTransform(svg.getScreenCTM());
    return { x, y, column: point.x > 348 };
  };
  return [...svg.querySelectorAll("polyline")].flatMap((line) => [...line.points].map(onScreen));
}"""


def dot_of(tab, name):
    """Return where on the screen the dot lies that stands in the list's place of this name.

    The drawing of two districts fills two columns; the list goes down one and then the other.
    """
    names = tab.locator("[data-dots-list] li > a").all_inner_texts()
    points = tab.evaluate(DOTS_ON_SCREEN)
    unique = {(point["column"], round(point["y"]), round(point["x"])): point for point in points}
    return unique[sorted(unique)[names.index(name)]]


@pytest.mark.sheet
def test_every_page_is_photographed_onto_one_sheet(live_server, pages):
    sheet = OUTPUT / "portal.png"

    with open_browser() as browser:
        contact_sheet(browser, Tour(live_server.url, pages), sheet)

    assert sheet.stat().st_size > 0
