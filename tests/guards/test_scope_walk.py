"""Every address of the desk × every role × a row of a foreign unit: denied unless somebody said otherwise.

A new address with arguments fails here until its subject says how to make a foreign row: see walk.py.
"""

from __future__ import annotations

from functools import cache, partial
from http import HTTPStatus

import pytest
from django.db import transaction
from django.urls import reverse

from gandan.people.rules import REACH, Act, Extent, Role
from gandan.people.tests.factories import make_user
from gandan.people.tests.places import make_places
from tests.guards.walk import addresses, samples

pytestmark = pytest.mark.django_db

ADDRESSES = addresses()
NAMES = [address.name for address in ADDRESSES]
WITH_ROWS = [address.name for address in ADDRESSES if address.arguments]
WITHOUT_ROWS = [address.name for address in ADDRESSES if not address.arguments]
SAMPLES = samples()

DENIED = {HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND}
ROLES = [*Role, None]


@pytest.fixture
def places():
    return make_places()


def path_to(name, unit):
    return reverse(name, kwargs=SAMPLES[name](unit)) if name in WITH_ROWS else reverse(name)


def status_of(answer):
    if answer.streaming:
        b"".join(answer.streaming_content)  # a file that is being sent stays open until its end
    return answer.status_code


def answers(client, path):
    """Return the statuses of asking and of sending; what an address does not take does not count.

    What was sent is taken back, so that whoever comes next finds the row as it was made.
    """
    with transaction.atomic():
        statuses = {status_of(client.get(path)), status_of(client.post(path))}
        transaction.set_rollback(True)
    return statuses - {HTTPStatus.METHOD_NOT_ALLOWED}


def stranger(role, places):
    """Return (person, unit): somebody as near to the unit as the role can be without reaching it."""
    if role is None:
        return make_user(), places.commune
    if REACH[role][Act.VIEW] is Extent.BELOW:
        return make_user(role=role, unit=places.province), places.neighbour
    return make_user(role=role, unit=places.district), places.commune


def test_every_address_has_a_name():
    assert [name for name in NAMES if "nameless" in name] == []


def test_every_address_that_names_a_row_has_a_foreign_one_to_be_walked_with():
    assert sorted(set(WITH_ROWS) - set(SAMPLES)) == []


def test_no_sample_is_left_over_from_an_address_that_is_gone():
    assert sorted(set(SAMPLES) - set(WITH_ROWS)) == []


@pytest.mark.parametrize("name", NAMES)
def test_somebody_who_is_not_logged_in_is_sent_to_the_log_in(client, places, name):
    path = path_to(name, places.commune)

    for response in (client.get(path), client.post(path)):
        assert response.status_code == HTTPStatus.FOUND
        assert response["Location"].startswith(reverse("account_login"))


@pytest.mark.parametrize("name", WITH_ROWS)
def test_a_row_of_a_foreign_unit_is_denied_to_every_role(client, places, name):
    path_in = cache(partial(path_to, name))
    given = {}
    for role in ROLES:
        person, foreign = stranger(role, places)
        client.force_login(person)
        given[role] = answers(client, path_in(foreign))

    assert {role: statuses for role, statuses in given.items() if not statuses or statuses - DENIED} == {}


@pytest.mark.parametrize("name", WITH_ROWS)
def test_the_same_row_is_open_to_somebody_of_its_own_unit(client, places, name):
    path = path_to(name, places.commune)

    def may_walk(role):
        client.force_login(make_user(role=role, unit=places.commune))
        return answers(client, path) - DENIED

    assert any(map(may_walk, Role)), "a walk that nobody can walk proves nothing"


def test_no_page_without_a_row_tells_of_a_foreign_unit(client, places):
    for make in SAMPLES.values():
        make(places.neighbour)
    pages = {}
    for role in ROLES:
        client.force_login(make_user(role=role, unit=places.province) if role else make_user())
        pages |= {(role, name): client.get(reverse(name)) for name in WITHOUT_ROWS}

    assert {where: page.status_code for where, page in pages.items() if page.status_code >= 500} == {}
    assert [where for where, page in pages.items() if "Nơi Khác" in page.content.decode()] == []
