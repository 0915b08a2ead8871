"""What stands between the line and Django: a request is taken in whole before anything works on it.

Django reads what is sent while it works. There are few working threads, so a handful of slow lines, or of
people who mean harm, would hold them all, and nobody would see a page any more. Here they wait at the door,
and only so many of them; nobody sends much before having logged in.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http import HTTPStatus
from importlib import import_module
from tempfile import SpooledTemporaryFile
from threading import BoundedSemaphore
from typing import IO, TYPE_CHECKING

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.db import close_old_connections
from django.http import parse_cookie
from django.template import loader

if TYPE_CHECKING:
    from collections.abc import Iterable
    from wsgiref.types import InputStream, StartResponse, WSGIApplication, WSGIEnvironment

RECEIVING = 16  # requests that are still being sent, in each process
READING = 16  # readers who wait for a page or take a kept one, beside them
STRANGERS_BYTES = 64 * 1024  # a log-in form and more
IN_MEMORY_BYTES = 1024 * 1024
BLOCK_BYTES = 16 * 1024
PATIENCE_SECONDS = 20  # before a line has to show that something comes
SLOWEST_BYTES_PER_SECOND = 1024

SENTENCES = {
    HTTPStatus.BAD_REQUEST: "Địa chỉ này có ký tự lạ. Hãy xem lại rồi mở lần nữa.",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "Phần gửi lên quá lớn. Hãy gửi tệp nhỏ hơn, hoặc chia ra nhiều lần.",
    HTTPStatus.REQUEST_TIMEOUT: "Đường truyền quá chậm nên chưa nhận đủ. Hãy thử lại, hoặc gửi tệp nhỏ hơn.",
    HTTPStatus.SERVICE_UNAVAILABLE: "Đang có nhiều người cùng gửi. Hãy chờ một phút rồi gửi lại.",
}


_Write = Callable[[bytes], object]


class TurnedAway(Exception):  # noqa: N818 - reads as what happened: raise TurnedAway(status)
    """The request goes no further than the door."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status.phrase)
        self.status = status


class _Begun:
    """What an application says of its answer before it gives it."""

    status: str
    headers: list[tuple[str, str]]

    def __call__(self, status: str, headers: list[tuple[str, str]], _error: object = None, /) -> _Write:
        self.status, self.headers = status, headers
        return _write


def _write(_block: bytes) -> object:
    raise NotImplementedError("answers are given back, not written")


class Door:
    """A WSGI application before Django's own: the server's threads wait here, a few others work."""

    def __init__(self, application: WSGIApplication) -> None:
        self.application = application
        self._working = ThreadPoolExecutor(settings.GANDAN_WEB_THREADS, thread_name_prefix="working")
        self._places = BoundedSemaphore(RECEIVING)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        size_bytes = _announced_bytes(environ)
        if _names_nothing(environ):
            return _turn_away(HTTPStatus.BAD_REQUEST, start_response)
        if not size_bytes:
            return self._work(environ, start_response)
        try:
            received = self._take_in(environ, size_bytes)
        except TurnedAway as refusal:
            return _turn_away(refusal.status, start_response)
        with closing(received):
            return self._work(environ | {"wsgi.input": received}, start_response)

    def _work(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        begin = _Begun()
        body = self._working.submit(self.application, environ, begin).result()
        # The server takes an answer only from the thread that it asked.
        start_response(begin.status, begin.headers)
        return body

    def _take_in(self, environ: WSGIEnvironment, size_bytes: int) -> IO[bytes]:
        if size_bytes > settings.GANDAN_REQUEST_MB * 1024 * 1024:
            raise TurnedAway(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        if size_bytes > STRANGERS_BYTES and not self._working.submit(_is_logged_in, environ).result():
            raise TurnedAway(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        if not self._places.acquire(blocking=False):
            raise TurnedAway(HTTPStatus.SERVICE_UNAVAILABLE)
        try:
            return _received(environ["wsgi.input"], size_bytes)
        finally:
            self._places.release()


def _names_nothing(environ: WSGIEnvironment) -> bool:
    """Whether the address has the one character that PostgreSQL keeps in no text and cannot even look for."""
    return "\0" in environ.get("PATH_INFO", "") or "%00" in environ.get("QUERY_STRING", "")


def _announced_bytes(environ: WSGIEnvironment) -> int:
    """Return how much is to come; Django takes nothing in that is not announced."""
    announced = str(environ.get("CONTENT_LENGTH", ""))
    return int(announced) if announced.isascii() and announced.isdigit() else 0


def _received(line: InputStream, size_bytes: int) -> IO[bytes]:
    """Return what was sent; TurnedAway when it breaks off, or comes so slowly that it may never end."""
    kept: IO[bytes] = SpooledTemporaryFile(IN_MEMORY_BYTES)  # noqa: SIM115 - closed by who works with it
    begun, left = time.monotonic(), size_bytes
    while left > 0 and (block := line.read(min(BLOCK_BYTES, left))):
        kept.write(block)
        left -= len(block)
        seconds = time.monotonic() - begun - PATIENCE_SECONDS
        if seconds > 0 and size_bytes - left < seconds * SLOWEST_BYTES_PER_SECOND:
            break
    if left > 0:
        kept.close()  # half a form is no form
        raise TurnedAway(HTTPStatus.REQUEST_TIMEOUT)
    kept.seek(0)
    return kept


def _is_logged_in(environ: WSGIEnvironment) -> bool:
    close_old_connections()
    key = parse_cookie(environ.get("HTTP_COOKIE", "")).get(settings.SESSION_COOKIE_NAME)
    return bool(key) and SESSION_KEY in import_module(settings.SESSION_ENGINE).SessionStore(key)


def _turn_away(status: HTTPStatus, start_response: StartResponse) -> list[bytes]:
    page = loader.render_to_string("gandan/turned_away.html", {"sentence": SENTENCES[status]}).encode()
    headers = [
        ("Content-Type", "text/html; charset=utf-8"),
        ("Content-Length", str(len(page))),
        ("Content-Security-Policy", "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cache-Control", "no-store"),
        ("Connection", "close"),  # what is still on its way is not read
    ]
    start_response(f"{status.value} {status.phrase}", headers)
    return [page]
