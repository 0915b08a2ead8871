"""Parts of files: a telephone plays no sound whose server cannot give it from the middle on."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import TYPE_CHECKING

from django.http import FileResponse, HttpResponse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import IO

    from django.http import HttpRequest
    from django.http.response import HttpResponseBase

# One range in bytes; several at once are allowed to be ignored, and no player asks for them.
_RANGE = re.compile(r"bytes=(?:([0-9]{1,18})-([0-9]{0,18})|-([0-9]{1,18}))")
_BLOCK_BYTES = 64 * 1024
_SOUND = "audio/"


class NotThereError(Exception):
    """The part lies behind the end of the file."""


def asked_part(header: str, size_bytes: int) -> tuple[int, int] | None:
    """Return the first and the last byte that are asked for; None when the whole is.

    Raises NotThereError. What cannot be read as one range asks for the whole, as RFC 9110 has it.
    """
    told = _RANGE.fullmatch(header)
    if told is None:
        return None
    if told[3]:
        first, last = max(size_bytes - int(told[3]), 0), size_bytes - 1
    else:
        first, last = int(told[1]), min(int(told[2] or size_bytes - 1), size_bytes - 1)
        if told[2] and int(told[2]) < first:
            return None
    if first > last:
        raise NotThereError
    return first, last


class PartsOfFilesMiddleware:
    """Answers `Range` for every file and every sound that a view gives out whole."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        answer = self._get_response(request)
        size_bytes = _size(answer)
        if size_bytes is None:
            return answer
        answer.headers["Accept-Ranges"] = "bytes"
        # A part of an older file is of no use to whoever has a newer one: there, the whole is sent.
        is_wanted = request.method == "GET" and "If-Range" not in request.headers
        try:
            part = asked_part(request.headers.get("Range", "") if is_wanted else "", size_bytes)
        except NotThereError:
            _keep(answer, 0, 0)
            answer.status_code = HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE
            answer.headers["Content-Range"] = f"bytes */{size_bytes}"
            return answer
        if part:
            first, last = part
            _keep(answer, first, last - first + 1)
            answer.status_code = HTTPStatus.PARTIAL_CONTENT
            answer.headers["Content-Range"] = f"bytes {first}-{last}/{size_bytes}"
        return answer


def _size(answer: HttpResponseBase) -> int | None:
    """Return how long the file or the sound is; None for any other answer."""
    if answer.status_code != HTTPStatus.OK or "Content-Encoding" in answer.headers:
        return None
    if isinstance(answer, FileResponse):
        told = answer.headers.get("Content-Length", "")
        return int(told) if told and answer.file_to_stream is not None else None
    if isinstance(answer, HttpResponse) and answer.headers["Content-Type"].startswith(_SOUND):
        return len(answer.content)
    return None


def _keep(answer: HttpResponseBase, first: int, count: int) -> None:
    """Send so many bytes of the content and no more; the answer goes on closing its own file."""
    if isinstance(answer, FileResponse) and answer.file_to_stream is not None:
        file = answer.file_to_stream
        if count:
            file.seek(first)
        else:
            file.close()  # nobody reads to its end an answer that has none
        answer.streaming_content = _blocks(file, count)
    elif isinstance(answer, HttpResponse):
        answer.content = answer.content[first : first + count]
    answer.headers["Content-Length"] = str(count)


def _blocks(file: IO[bytes], count: int) -> Iterator[bytes]:
    while count > 0 and (block := file.read(min(_BLOCK_BYTES, count))):
        count -= len(block)
        yield block
