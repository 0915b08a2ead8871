"""Before anything works on a request: it is there as a whole, it is not too large, and few come slowly."""

from __future__ import annotations

from io import BytesIO
from threading import Barrier, Event, Thread

import pytest
from django.conf import settings as configured
from django.db import connections

from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.project import door
from gandan.project.door import Door
from gandan.units.tests.factories import make_unit

PATIENCE = 60  # seconds for what is there at once, unless the machine is very busy


class Echo:
    """An application that gives back what it was sent."""

    def __call__(self, environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [environ["wsgi.input"].read()]


class SlowLine:
    """Sends its first bytes, and the rest when it is told to."""

    def __init__(self):
        self.asked, self.go_on = Event(), Event()

    def read(self, size):
        self.asked.set()
        self.go_on.wait(PATIENCE)
        return b"x" * size


@pytest.fixture
def at_the_door():
    door = Door(Echo())
    yield door
    # Each working thread has its own line to the database: a server drops no test database in use.
    here = Barrier(configured.GANDAN_WEB_THREADS)

    def leave(_environ, start_response):
        here.wait(PATIENCE)
        connections.close_all()
        start_response("200 OK", [])
        return []

    door.application = leave
    askers = [Thread(target=ask, args=(door,)) for _ in range(configured.GANDAN_WEB_THREADS)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join()


def ask(application, line=None, length="", cookie=""):
    told = []
    environ = {"wsgi.input": line or BytesIO(), "CONTENT_LENGTH": length, "HTTP_COOKIE": cookie}
    body = b"".join(application(environ, lambda status, _headers: told.append(status)))
    return told[0][:3], body


def test_what_was_sent_arrives_whole(at_the_door):
    assert ask(at_the_door, BytesIO(b"a=1"), "3") == ("200", b"a=1")


@pytest.mark.parametrize("length", ["", "0", "-1", "x", "²"])
def test_a_request_that_announces_nothing_is_worked_on_at_once(at_the_door, length):
    assert ask(at_the_door, BytesIO(b""), length) == ("200", b"")


@pytest.mark.parametrize("address", [{"PATH_INFO": "/tin/\0/"}, {"QUERY_STRING": "tim=a%00b"}])
def test_an_address_that_no_database_can_look_for_goes_no_further(at_the_door, address):
    told = []

    at_the_door({"wsgi.input": BytesIO()} | address, lambda status, _headers: told.append(status))

    assert told == ["400 Bad Request"]


def test_half_a_form_is_no_form(at_the_door):
    assert ask(at_the_door, BytesIO(b"state=confirmed&te"), "40")[0] == "408"


def test_readers_are_served_while_every_place_is_held_by_a_slow_line(at_the_door):
    lines = [SlowLine() for _ in range(door.RECEIVING)]
    senders = [Thread(target=ask, args=(at_the_door, line, "10")) for line in lines]
    for sender in senders:
        sender.start()
    assert all(line.asked.wait(PATIENCE) for line in lines)

    reader, one_more = ask(at_the_door), ask(at_the_door, BytesIO(b"a=1"), "3")
    for line in lines:
        line.go_on.set()
    for sender in senders:
        sender.join()

    assert (reader[0], one_more[0]) == ("200", "503")
    assert ask(at_the_door, BytesIO(b"a=1"), "3")[0] == "200"


def test_a_line_that_trickles_is_given_up(at_the_door, monkeypatch):
    seconds = iter(range(0, 10_000, 15))
    monkeypatch.setattr(door.time, "monotonic", lambda: next(seconds))

    class Trickle:
        def read(self, _size):
            return b"x"

    assert ask(at_the_door, Trickle(), "5000")[0] == "408"


@pytest.mark.django_db(transaction=True)
def test_who_is_not_logged_in_sends_no_more_than_a_form(at_the_door, client):
    much = str(door.STRANGERS_BYTES + 1)
    name = configured.SESSION_COOKIE_NAME
    client.force_login(make_user(role=Role.EDITOR, unit=make_unit()))
    line = b"x" * int(much)

    strangers = [
        ask(at_the_door, BytesIO(line), much, cookie)[0]
        for cookie in ("", f"{name}=khong-co", f"{name}=", "\x00;;=")
    ]
    known = ask(at_the_door, BytesIO(line), much, f"{name}={client.session.session_key}")

    assert strangers == ["413"] * 4
    assert known == ("200", line)


def test_nobody_sends_more_than_the_setting_allows(at_the_door, settings):
    settings.GANDAN_REQUEST_MB = 1

    status, page = ask(at_the_door, BytesIO(b""), str(1024 * 1024 + 1))

    assert status == "413"
    assert "quá lớn" in page.decode()
