from __future__ import annotations

import gzip
import os
import subprocess
import sys

import brotli
import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from gandan.audit.models import Entry
from gandan.portal import stamps
from gandan.portal.cache import MEMORY, KeptPages, PageCacheMiddleware
from gandan.portal.public import public_page

WORDS = "Trang chính của tỉnh. " * 40


class Site:
    """A house with one page, which counts how often it was made."""

    def __init__(self, *rooms, **headers):
        self.made = 0
        self.words = WORDS
        self.during = lambda: None
        view = public_page(*rooms)(self.view)
        self.headers = headers
        self.front = PageCacheMiddleware(view)

    def view(self, _request):
        self.made += 1
        words = self.words
        self.during()
        return HttpResponse(words, headers=self.headers)

    def get(self, path="/", **headers):
        return self.front(RequestFactory().get(path, headers=headers))


@pytest.fixture(autouse=True)
def _caching(settings):
    settings.GANDAN_PAGE_SECONDS = 60
    MEMORY.forget()


def test_a_page_is_made_once_and_given_out_many_times():
    site = Site("plans")

    answers = [site.get() for _ in range(3)]

    assert site.made == 1
    assert {answer.content.decode() for answer in answers} == {WORDS}


@pytest.mark.django_db
def test_a_change_of_its_room_drops_a_page_at_once(django_capture_on_commit_callbacks):
    site = Site("gandan_messages")
    site.get()
    site.words = "Bản mới"

    with django_capture_on_commit_callbacks(execute=True):
        stamps.changed(Entry(subject_kind="gandan_messages.MessageVersion"))

    assert site.get().content.decode() == "Bản mới"


@pytest.mark.django_db
def test_a_change_elsewhere_drops_nothing(django_capture_on_commit_callbacks):
    site = Site("gandan_messages")
    site.get()

    with django_capture_on_commit_callbacks(execute=True):
        stamps.changed(Entry(subject_kind="people.User"))
        stamps.changed(Entry(subject_kind="evidence.Evidence"))

    site.get()
    assert site.made == 1


def test_a_change_in_another_process_drops_the_page(settings):
    site = Site("plans")
    site.get()
    surroundings = {"GANDAN_CACHE_DIR": str(settings.GANDAN_CACHE_DIR)}

    subprocess.run(
        [sys.executable, "-c", "from gandan.portal import stamps; stamps.tell('plans')"],
        check=True,
        env=os.environ | surroundings | {"DJANGO_SETTINGS_MODULE": "gandan.project.settings"},
    )

    site.get()
    assert site.made == 2


def test_a_page_made_while_a_change_was_saved_is_not_kept_as_new():
    site = Site("plans")
    site.during = lambda: stamps.tell("plans")
    site.get()
    site.during = lambda: None

    site.get()

    assert site.made == 2


def test_a_page_is_not_kept_longer_than_the_setting(settings):
    settings.GANDAN_PAGE_SECONDS = -1
    site = Site("plans")

    site.get()
    site.get()

    assert site.made == 2


@pytest.mark.parametrize(("accepted", "unpack"), [("gzip, br", brotli.decompress), ("gzip", gzip.decompress)])
def test_pages_go_out_compressed_as_the_reader_accepts(accepted, unpack):
    answer = Site().get(**{"Accept-Encoding": accepted})

    assert unpack(answer.content).decode() == WORDS
    assert answer["Vary"] == "Accept-Encoding"


def test_a_reader_who_has_the_page_gets_no_second_copy():
    site = Site()
    first = site.get()

    again = site.get(**{"If-None-Match": first["ETag"]})

    assert (again.status_code, again.content) == (304, b"")


def test_hosts_and_queries_have_pages_of_their_own():
    site = Site()

    site.get("/")
    site.get("/?trang=2")
    site.front(RequestFactory().get("/", headers={"Host": "khac.example"}))

    assert site.made == 3


@pytest.mark.parametrize("headers", [{"Vary": "Cookie"}, {"Set-Cookie": "x=1"}])
def test_a_page_that_belongs_to_one_reader_is_never_kept(headers):
    site = Site(**headers)
    if "Set-Cookie" in headers:
        site.headers = {}
        site.front.get_response = lambda _request: _with_cookie(site)

    site.get()
    site.get()

    assert site.made == 2


def _with_cookie(site):
    response = public_page()(site.view)(RequestFactory().get("/"))
    response.set_cookie("sessionid", "1")
    return response


def test_a_head_request_has_the_length_and_no_body():
    site = Site()

    answer = site.front(RequestFactory().head("/"))

    assert (answer.content, answer["Content-Length"]) == (b"", str(len(WORDS.encode())))


def test_the_memory_of_pages_is_bounded(monkeypatch):
    monkeypatch.setattr("gandan.portal.cache.LARGEST_MEMORY_BYTES", 4_000)
    site = Site()

    for number in range(9):
        site.get(f"/?trang={number}")

    site.get("/?trang=0")
    assert site.made == 10


def test_the_inner_header_never_reaches_a_reader(settings):
    kept = Site().get()
    settings.GANDAN_PAGE_SECONDS = 0
    passed_through = Site().get()

    assert "Gandan-Rooms" not in kept
    assert "Gandan-Rooms" not in passed_through


@pytest.mark.django_db
def test_a_change_that_was_rolled_back_is_not_told(django_capture_on_commit_callbacks):
    before = stamps.read()

    with django_capture_on_commit_callbacks(execute=False):
        stamps.changed(Entry(subject_kind="plans.Plan"))

    assert stamps.read() == before


def test_a_kept_page_is_given_out_before_django_is_asked():
    site = Site()
    site.get("/tin/")
    said = []

    body = KeptPages(None)(RequestFactory().get("/tin/").environ, lambda *head: said.append(head))

    assert b"".join(body).decode() == WORDS
    assert said[0][0] == "200 OK"


def test_what_is_not_kept_goes_on_to_django():
    asked = RequestFactory().get("/lam-viec/").environ

    assert KeptPages(lambda *_call: [b"Django"])(asked, None) == [b"Django"]
