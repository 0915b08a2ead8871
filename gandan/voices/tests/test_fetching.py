from __future__ import annotations

import httpx
import pytest

from gandan.voices.errors import InstallError
from gandan.voices.installing import fetching

OPEN, PRIVATE = "93.184.216.34", "192.168.1.9"


def leads(monkeypatch, **hosts):
    monkeypatch.setattr(fetching, "addresses_of", lambda host: [hosts.get(host.split(".")[0], OPEN)])


def answering(answers):
    return httpx.MockTransport(lambda asked: answers[asked.url.path](asked))


def to(place):
    return lambda _asked: httpx.Response(302, headers={"Location": place})


def with_bytes(content):
    return lambda _asked: httpx.Response(200, content=content)


def test_a_voice_is_loaded_through_open_redirects(monkeypatch, tmp_path):
    leads(monkeypatch)
    web = answering({"/a": to("/b"), "/b": to("https://other.example/c"), "/c": with_bytes(b"voice")})

    fetching.download("https://voices.example/a", tmp_path / "got", 10, transport=web)

    assert (tmp_path / "got").read_bytes() == b"voice"


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("http://voices.example/ok", "https"),
        ("file:///etc/passwd", "https"),
        ("https://", "https"),
        ("https://[::1", "https"),
        ("https://inside.example/ok", "mạng nội bộ"),
        ("https://voices.example/to-inside", "mạng nội bộ"),
        ("https://voices.example/to-http", "https"),
        ("https://voices.example/round", "quá nhiều lần"),
        ("https://voices.example/gone", "trả lời 404"),
        ("https://voices.example/big", "lớn quá"),
        ("https://voices.example/broken", "Không tải hết"),
    ],
)
def test_addresses_that_are_not_loaded_from(monkeypatch, tmp_path, address, sentence):
    leads(monkeypatch, inside=PRIVATE)

    def broken(_asked):
        raise httpx.ReadTimeout("slow")

    web = answering(
        {
            "/ok": with_bytes(b"voice"),
            "/to-inside": to("https://inside.example/ok"),
            "/to-http": to("http://voices.example/ok"),
            "/round": to("/round"),
            "/gone": lambda _asked: httpx.Response(404),
            "/big": with_bytes(bytes(2 * 1024 * 1024)),
            "/broken": broken,
        }
    )

    with pytest.raises(InstallError, match=sentence):
        fetching.download(address, tmp_path / "got", 1024 * 1024, transport=web)


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.0.0.8", "169.254.169.254", "::1", "fe80::1%eth0", "::ffff:10.0.0.8"),
        *("0.0.0.0", "224.0.0.1", "100.64.0.1"),  # noqa: S104 - refused, not listened on
    ],
)
def test_no_address_of_an_inner_network_is_open(monkeypatch, tmp_path, address):
    monkeypatch.setattr(fetching, "addresses_of", lambda _host: [OPEN, address])

    with pytest.raises(InstallError, match="mạng nội bộ"):
        fetching.download("https://voices.example/ok", tmp_path / "got", 10, transport=answering({}))


def test_who_answers_is_looked_at_too(monkeypatch, tmp_path):
    leads(monkeypatch)

    class Line:
        def get_extra_info(self, _which):
            return (PRIVATE, 443)

    line = {"network_stream": Line()}
    web = httpx.MockTransport(lambda _asked: httpx.Response(200, content=b"x", extensions=line))
    with pytest.raises(InstallError, match="mạng nội bộ"):
        fetching.download("https://voices.example/ok", tmp_path / "got", 10, transport=web)
