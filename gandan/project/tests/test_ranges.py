from __future__ import annotations

from io import BytesIO

import pytest
from django.http import FileResponse, HttpResponse
from django.test import RequestFactory

from gandan.project.ranges import NotThereError, PartsOfFilesMiddleware, asked_part

CONTENT = bytes(range(200)) * 1000  # several blocks
SIZE = len(CONTENT)
END = SIZE - 1


def get(content=CONTENT, *, media_type="audio/mpeg", streams=True, **headers):
    def view(_request):
        if streams:
            return FileResponse(BytesIO(content), content_type=media_type)
        return HttpResponse(content, content_type=media_type)

    return PartsOfFilesMiddleware(view)(RequestFactory().get("/", headers=headers))


def body(answer):
    return b"".join(answer.streaming_content) if answer.streaming else answer.content


@pytest.mark.parametrize(
    ("header", "part"),
    [
        ("bytes=0-1", (0, 1)),  # an iPhone's first question
        ("bytes=0-", (0, END)),
        (f"bytes={END}-", (END, END)),
        (f"bytes=100-{SIZE * 9}", (100, END)),
        ("bytes=-1", (END, END)),
        (f"bytes=-{SIZE * 9}", (0, END)),
        ("bytes=70000-140000", (70_000, 140_000)),
    ],
)
@pytest.mark.parametrize("streams", [True, False], ids=["a file", "a sound just made"])
def test_a_part_that_is_asked_for_is_sent(header, part, streams):
    first, last = part

    answer = get(streams=streams, Range=header)

    assert (answer.status_code, body(answer)) == (206, CONTENT[first : last + 1])
    assert answer["Content-Range"] == f"bytes {first}-{last}/{SIZE}"
    assert int(answer["Content-Length"]) == last - first + 1
    assert answer["Content-Type"] == "audio/mpeg"


@pytest.mark.parametrize(
    "header",
    [
        *("", "bytes=", "bytes=-", "bytes=a-b", "bytes=5-2", "bytes=0-1,5-6", "bytes=0-1 ", "items=0-1"),
        *(
            "bytes=٣-",
            "bytes=--5",
            "bytes=1-2-3",
            "BYTES=0-1",
            f"bytes={'9' * 5000}-",
            f"bytes=-{'9' * 5000}",
        ),
    ],
)
def test_what_is_not_one_range_gives_the_whole(header):
    answer = get(Range=header)

    assert (answer.status_code, body(answer)) == (200, CONTENT)
    assert answer["Accept-Ranges"] == "bytes"


@pytest.mark.parametrize("header", [f"bytes={SIZE}-", f"bytes={SIZE}-{SIZE + 5}", "bytes=-0"])
def test_a_part_behind_the_end_is_refused_and_the_length_told(header):
    answer = get(Range=header)

    assert (answer.status_code, answer["Content-Range"]) == (416, f"bytes */{SIZE}")


def test_whoever_may_have_an_older_file_gets_the_whole():
    answer = get(Range="bytes=0-1", **{"If-Range": '"old"'})

    assert (answer.status_code, body(answer)) == (200, CONTENT)


def test_of_an_empty_file_there_is_no_part():
    with pytest.raises(NotThereError):
        asked_part("bytes=0-", 0)


def test_a_page_is_sent_whole():
    answer = get(b"<p>Chao</p>", media_type="text/html", streams=False, Range="bytes=0-1")

    assert (answer.status_code, body(answer)) == (200, b"<p>Chao</p>")
    assert "Accept-Ranges" not in answer
