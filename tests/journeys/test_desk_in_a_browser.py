"""Every page of the desk, found by itself: what the scope walk can open, axe can read."""

from __future__ import annotations

from http import HTTPStatus

import pytest
from django.urls import reverse

from gandan.people.rules import Role
from gandan.people.tests.factories import give_role, make_user
from gandan.people.tests.places import make_places
from tests.guards.walk import addresses, samples
from tests.journeys.browser import (
    LOOKS,
    OUTPUT,
    Page,
    Tour,
    contact_sheet,
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
    pytest.mark.usefixtures("beside_a_browser"),
]

PHONE = LOOKS[0]
# Sends the form as it stands, past what the browser itself would ask for: the server has to answer.
SEND_EMPTY = """() => {
  const form = document.querySelector("main form[method=post]");
  for (const field of form.querySelectorAll("input:not([type=hidden]), textarea")) field.value = "";
  HTMLFormElement.prototype.submit.call(form);  // whatever a button of the form is called
}"""
DESK_LOOKS = tuple(look for look in LOOKS if look.name in {"360", "1366", "1366 tối", "in"})


@pytest.fixture
def places():
    return make_places()


@pytest.fixture
def everybody(places, client):
    """Return the session of somebody who holds every role, in the province and in the commune."""
    user = make_user(full_name="Nguyễn Thị Ấm")
    for role in Role:
        give_role(user, role, places.province)
        give_role(user, role, places.commune)
    client.force_login(user)
    return client.cookies["sessionid"].value


def desk_paths(client, unit, part=slice(None)):
    """Return {name: path} of each address of the desk, or of a part of them, that answers with a page."""
    rows = samples()
    named = {
        address.name: reverse(address.name, kwargs=rows[address.name](unit) if address.arguments else None)
        for address in addresses()[part]
    }
    bodies = {name: body_of(client.get(path)) for name, path in named.items()}
    return {name: named[name] for name, body in bodies.items() if body.startswith(b"<!doctype html>")}


def body_of(answer):
    """Return the body of a good answer, else nothing; a file is read to its end, so that it closes."""
    body = b"".join(answer.streaming_content) if answer.streaming else answer.content
    return body if answer.status_code == HTTPStatus.OK else b""


@pytest.mark.parametrize("half", range(2))  # for two workers: it is the longest of all tests
def test_axe_finds_nothing_on_the_desk_and_no_page_is_wider_than_a_phone(  # noqa: PLR0913, PLR0917 - fixtures
    live_server, places, everybody, client, half
):
    paths = desk_paths(client, places.commune, slice(half, None, 2))
    found, wide = {}, {}

    with open_browser() as browser, open_tab(browser, PHONE) as tab:
        tab.context.add_cookies([{"name": "sessionid", "value": everybody, "url": live_server.url}])
        for name, path in paths.items():
            tab.goto(f"{live_server.url}{path}")
            found[name], wide[name] = violations(tab), too_wide(tab)
            if tab.locator("main form[method=post]").count():
                with tab.expect_navigation():
                    tab.evaluate(SEND_EMPTY)
                came_back = f"{name}, sent empty"
                # What lies around the form was looked at just before.
                found[came_back], wide[came_back] = violations(tab, within="main"), too_wide(tab)

    assert len(paths) >= 20
    assert len(found) - len(paths) >= 10
    assert {name: lines for name, lines in found.items() if lines} == {}
    assert {name: pixels for name, pixels in wide.items() if pixels > 0} == {}


@pytest.mark.sheet
def test_every_page_of_the_desk_is_photographed_onto_one_sheet(live_server, places, everybody, client):
    pages = [Page(name, path) for name, path in desk_paths(client, places.commune).items()]
    cookie = {"name": "sessionid", "value": everybody, "url": live_server.url}
    sheet = OUTPUT / "desk.png"
    sheet.unlink(missing_ok=True)

    with open_browser() as browser:
        contact_sheet(browser, Tour(live_server.url, pages, [cookie], DESK_LOOKS), sheet)

    assert sheet.stat().st_size > 0
