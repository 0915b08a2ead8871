"""Whole public pages, kept in the memory of each process, compressed, before anything else runs.

A page is kept with the stamps of the rooms it was made from (see `stamps`), read before it was made. It is
given out while none of them moved, by any process of this machine, and never longer than
GANDAN_PAGE_SECONDS: that bounds what another machine or midnight may leave behind.
"""

from __future__ import annotations

import gzip
import time
from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from http import HTTPStatus
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

import brotli  # type: ignore[import-untyped]  # publishes none
from django.conf import settings
from django.http import HttpResponse

from gandan.portal import stamps
from gandan.portal.stamps import ROOMS_HEADER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

    from django.http import HttpRequest

    from gandan.portal.stamps import Stamp

LARGEST_MEMORY_BYTES = 32 * 2**20
LARGEST_PAGE_BYTES = 2**20
LONGEST_QUERY = 200
BROTLI_QUALITY = 5  # 11 saves another tenth and takes thirty times as long

Key = tuple[str, str, str, str]


PACKERS: Mapping[str, Callable[[bytes], bytes]] = {
    "br": partial(brotli.compress, quality=BROTLI_QUALITY),
    "gzip": partial(gzip.compress, compresslevel=6, mtime=0),
}


@dataclass(frozen=True)
class Page:
    """One page, packed for the wire when the first reader asks for it so."""

    headers: tuple[tuple[str, str], ...]
    content: bytes
    packed: dict[str, bytes]  # encoding → bytes
    etag: str
    made_from: tuple[tuple[str, Stamp], ...]
    kept_until: float  # of the monotonic clock

    @property
    def size_bytes(self) -> int:
        return 2 * len(self.content)  # packed both ways, a page is about half of itself again

    def still_holds(self) -> bool:
        return time.monotonic() < self.kept_until and all(
            stamps.of_room(room) == stamp for room, stamp in self.made_from
        )

    def body(self, encoding: str) -> bytes:
        if not encoding:
            return self.content
        if encoding not in self.packed:
            self.packed[encoding] = PACKERS[encoding](self.content)
        return self.packed[encoding]

    def answer(self, asked: Mapping[str, Any]) -> Answer:
        """Answer a request, whose headers are named as WSGI names them."""
        accepted = asked.get("HTTP_ACCEPT_ENCODING", "")
        encoding = next((name for name in PACKERS if name in accepted), "")
        etag = f'"{self.etag}-{encoding or "plain"}"'
        if etag in asked.get("HTTP_IF_NONE_MATCH", ""):
            return Answer(HTTPStatus.NOT_MODIFIED, [("ETag", etag), ("Vary", "Accept-Encoding")], b"")
        body = self.body(encoding)
        headers = [*self.headers, ("ETag", etag), ("Content-Length", str(len(body)))]
        if encoding:
            headers.append(("Content-Encoding", encoding))
        return Answer(HTTPStatus.OK, headers, b"" if asked["REQUEST_METHOD"] == "HEAD" else body)


class Answer(NamedTuple):
    status: HTTPStatus
    headers: list[tuple[str, str]]
    body: bytes


class Memory:
    """The pages of one process, the ones longest unread thrown out first."""

    def __init__(self) -> None:
        self._pages: OrderedDict[Key, Page] = OrderedDict()
        self._size_bytes = 0
        self._lock = Lock()

    def forget(self) -> None:
        with self._lock:
            self._pages.clear()
            self._size_bytes = 0

    def get(self, key: Key) -> Page | None:
        page = self._pages.get(key)
        if page is None or not page.still_holds():
            return None
        with self._lock:
            if key in self._pages:
                self._pages.move_to_end(key)
        return page

    def keep(self, key: Key, page: Page) -> None:
        with self._lock:
            former = self._pages.pop(key, None)
            self._size_bytes += page.size_bytes - (former.size_bytes if former else 0)
            self._pages[key] = page
            while self._size_bytes > LARGEST_MEMORY_BYTES:
                _key, thrown_out = self._pages.popitem(last=False)
                self._size_bytes -= thrown_out.size_bytes


MEMORY = Memory()


class KeptPages:
    """A WSGI application before Django's own: a page that is kept costs not even a request."""

    def __init__(self, application: WSGIApplication) -> None:
        self.application = application

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        page = _kept(environ)
        if page is None:
            return self.application(environ, start_response)
        answer = page.answer(environ)
        start_response(f"{answer.status.value} {answer.status.phrase}", answer.headers)
        return [answer.body]


class PageCacheMiddleware:
    """Stands first and keeps what comes by. Takes no notice of who asks: a page is the same for everybody."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        key = _key(request.META)
        page = _kept(request.META)
        if page is None:
            before = stamps.read() if key else {}
            response = self.get_response(request)
            rooms = _rooms(response)
            if not key or not rooms or not _may_be_kept(response):
                return response
            page = _page(response, {room: before[room] for room in rooms.split(",")})
            MEMORY.keep(key, page)
        answer = page.answer(request.META)
        return HttpResponse(answer.body, status=answer.status, headers=dict(answer.headers))


def _rooms(response: HttpResponse) -> str:
    """Take the rooms that the page was made from out of its headers: no reader needs them."""
    rooms: str = response.headers.get(ROOMS_HEADER, "")
    if rooms:
        del response.headers[ROOMS_HEADER]
    return rooms


def _kept(asked: Mapping[str, Any]) -> Page | None:
    key = _key(asked)
    return MEMORY.get(key) if key else None


def _key(asked: Mapping[str, Any]) -> Key | None:
    """Return the name a page is kept under, or None where it is not to be kept."""
    query = asked.get("QUERY_STRING", "")
    if asked["REQUEST_METHOD"] not in {"GET", "HEAD"} or not settings.GANDAN_PAGE_SECONDS:
        return None
    if len(query) > LONGEST_QUERY:
        return None
    return asked["wsgi.url_scheme"], asked.get("HTTP_HOST", ""), asked["PATH_INFO"], query


def _may_be_kept(response: HttpResponse) -> bool:
    """Whether nothing in the page belongs to one reader."""
    return (
        response.status_code == HTTPStatus.OK
        and not response.cookies
        and "cookie" not in response.headers.get("Vary", "").lower()
        and len(response.content) <= LARGEST_PAGE_BYTES
    )


def _page(response: HttpResponse, made_from: Mapping[str, Stamp]) -> Page:
    content = response.content
    headers = dict(response.headers.items()) | {"Vary": "Accept-Encoding"}
    headers.setdefault("Cache-Control", "no-cache")  # may be kept by the reader, and asked again each time
    headers.pop("Content-Length", None)
    return Page(
        headers=tuple(headers.items()),
        content=content,
        packed={},
        etag=sha256(content).hexdigest()[:20],
        made_from=tuple(made_from.items()),
        kept_until=time.monotonic() + settings.GANDAN_PAGE_SECONDS,
    )
