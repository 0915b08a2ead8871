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
from hashlib import sha256
from http import HTTPStatus
from threading import Lock
from typing import TYPE_CHECKING

import brotli  # type: ignore[import-untyped]  # publishes none
from django.conf import settings
from django.http import HttpResponse, HttpResponseNotModified

from gandan.portal import stamps
from gandan.portal.public import ROOMS_HEADER

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from django.http import HttpRequest

    from gandan.portal.stamps import Stamp

LARGEST_MEMORY_BYTES = 32 * 2**20
LARGEST_PAGE_BYTES = 2**20
LONGEST_QUERY = 200
BROTLI_QUALITY = 5  # 11 saves another tenth and takes thirty times as long

Key = tuple[str, str, str, str]


@dataclass(frozen=True)
class Page:
    """One page as it goes over the wire, in each encoding."""

    headers: tuple[tuple[str, str], ...]
    bodies: Mapping[str, bytes]  # encoding → bytes; "" is the plain one
    etag: str
    made_from: tuple[tuple[str, Stamp], ...]
    kept_until: float  # of the monotonic clock

    @property
    def size_bytes(self) -> int:
        return sum(len(body) for body in self.bodies.values())

    def still_holds(self) -> bool:
        return time.monotonic() < self.kept_until and all(
            stamps.of_room(room) == stamp for room, stamp in self.made_from
        )

    def answer(self, request: HttpRequest) -> HttpResponse:
        accepted = request.META.get("HTTP_ACCEPT_ENCODING", "")
        encoding = next((name for name in ("br", "gzip") if name in accepted), "")
        etag = f'"{self.etag}-{encoding or "plain"}"'
        if etag in request.META.get("HTTP_IF_NONE_MATCH", ""):
            return HttpResponseNotModified(headers={"ETag": etag, "Vary": "Accept-Encoding"})
        body = self.bodies[encoding]
        response = HttpResponse(b"" if request.method == "HEAD" else body)
        for name, value in self.headers:
            response.headers[name] = value
        response.headers["ETag"] = etag
        response.headers["Content-Length"] = str(len(body))
        if encoding:
            response.headers["Content-Encoding"] = encoding
        return response


class Memory:
    """The pages of one process, the ones longest unread thrown out first."""

    def __init__(self) -> None:
        self._pages: OrderedDict[Key, Page] = OrderedDict()
        self._size_bytes = 0
        self._lock = Lock()

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


class PageCacheMiddleware:
    """Stands first. Takes no notice of who asks: a public page is the same for everybody."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.memory = Memory()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        key = _key(request)
        if key is None:
            return _without_rooms(self.get_response(request))
        page = self.memory.get(key)
        if page is None:
            before = stamps.read()
            response = self.get_response(request)
            rooms = response.headers.get(ROOMS_HEADER, "")
            if not _may_be_kept(response):
                return _without_rooms(response)
            page = _page(_without_rooms(response), {room: before[room] for room in rooms.split(",")})
            self.memory.keep(key, page)
        return page.answer(request)


def _key(request: HttpRequest) -> Key | None:
    """Return the name a page is kept under, or None where it is not to be kept."""
    query = request.META.get("QUERY_STRING", "")
    if request.method not in {"GET", "HEAD"} or not settings.GANDAN_PAGE_SECONDS:
        return None
    if len(query) > LONGEST_QUERY:
        return None
    return request.scheme or "", request.META.get("HTTP_HOST", ""), request.path_info, query


def _may_be_kept(response: HttpResponse) -> bool:
    """Whether the page says what it is made from, and nothing in it belongs to one reader."""
    return (
        ROOMS_HEADER in response.headers
        and response.status_code == HTTPStatus.OK
        and not response.cookies
        and "cookie" not in response.headers.get("Vary", "").lower()
        and len(response.content) <= LARGEST_PAGE_BYTES
    )


def _without_rooms(response: HttpResponse) -> HttpResponse:
    if ROOMS_HEADER in response.headers:
        del response.headers[ROOMS_HEADER]
    return response


def _page(response: HttpResponse, made_from: Mapping[str, Stamp]) -> Page:
    content = response.content
    headers = dict(response.headers.items()) | {"Vary": "Accept-Encoding"}
    headers.setdefault("Cache-Control", "no-cache")  # may be kept by the reader, and asked again each time
    headers.pop("Content-Length", None)
    return Page(
        headers=tuple(headers.items()),
        bodies={
            "br": brotli.compress(content, quality=BROTLI_QUALITY),
            "gzip": gzip.compress(content, compresslevel=6, mtime=0),
            "": content,
        },
        etag=sha256(content).hexdigest()[:20],
        made_from=tuple(made_from.items()),
        kept_until=time.monotonic() + settings.GANDAN_PAGE_SECONDS,
    )
