"""A voice from an address: bounded, over TLS, and never from inside the office's own network."""

from __future__ import annotations

import ipaddress
import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from gandan.voices.errors import InstallError

if TYPE_CHECKING:
    from pathlib import Path

MOST_REDIRECTS = 5
SECONDS = httpx.Timeout(30, read=60)
PIECE_BYTES = 1024 * 1024
PLAIN = {"Accept-Encoding": "identity"}  # the checksum is of the file as it lies there
NOT_HTTPS = "Chỉ tải giọng từ địa chỉ https://. Nếu không có, hãy tải tệp về máy rồi cài từ tệp."
PRIVATE = "Địa chỉ {host} nằm trong mạng nội bộ nên không được tải. Hãy tải tệp về máy rồi cài từ tệp."
UNKNOWN_HOST = "Không tìm thấy máy chủ {host}. Hãy kiểm tra địa chỉ và đường mạng."
TOO_MANY = "Địa chỉ chuyển hướng quá nhiều lần. Hãy tìm địa chỉ thẳng tới tệp."
ANSWERED = "Máy chủ {host} trả lời {status}. Hãy kiểm tra địa chỉ."
BROKEN_OFF = "Không tải hết được tệp: đường mạng bị ngắt hoặc quá chậm. Hãy thử lại."
TOO_BIG = "Tệp lớn quá {most} MB nên không tải. Người quản trị có thể nâng mức này bằng GANDAN_VOICE_MB."


def addresses_of(host: str) -> list[str]:
    """Return every address a name leads to; raises InstallError for none."""
    try:
        return sorted({str(found[4][0]) for found in socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM)})
    except (OSError, UnicodeError) as error:
        raise InstallError(UNKNOWN_HOST.format(host=host)) from error


def download(
    address: str,
    target: Path,
    most_bytes: int,
    *,
    transport: httpx.BaseTransport | None = None,
) -> None:
    """Write what lies at the address to the file; raises InstallError. Each redirect is looked at anew."""
    # Proxies of the environment are not asked: behind one, nobody could see where the connection ends.
    with httpx.Client(transport=transport, timeout=SECONDS, trust_env=False, headers=PLAIN) as client:
        for _hop in range(MOST_REDIRECTS + 1):
            host = _allowed(address)
            try:
                with client.stream("GET", address) as answer:
                    if not answer.is_redirect:
                        _check_peer(answer, host)
                        return _save(answer, target, most_bytes)
                    address = str(answer.url.join(answer.headers.get("Location", "")))
            except (httpx.HTTPError, httpx.InvalidURL) as error:
                raise InstallError(BROKEN_OFF) from error
    raise InstallError(TOO_MANY)


def _allowed(address: str) -> str:
    """Return the host; raises InstallError unless every address it has is one of the open Internet."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError as error:
        raise InstallError(NOT_HTTPS) from error
    if parts.scheme != "https" or not host:
        raise InstallError(NOT_HTTPS)
    if not all(_is_open(found) for found in addresses_of(host)):
        raise InstallError(PRIVATE.format(host=host))
    return host


def _is_open(address: str) -> bool:
    found = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(found, "ipv4_mapped", None)
    return (mapped or found).is_global and not found.is_multicast


def _check_peer(answer: httpx.Response, host: str) -> None:
    """Look at who answered: a name may lead elsewhere the second time it is asked."""
    stream = answer.extensions.get("network_stream")
    peer = stream.get_extra_info("server_addr") if stream else None
    if peer and not _is_open(str(peer[0])):
        raise InstallError(PRIVATE.format(host=host))


def _save(answer: httpx.Response, target: Path, most_bytes: int) -> None:
    if answer.status_code != httpx.codes.OK:
        raise InstallError(ANSWERED.format(host=answer.url.host, status=answer.status_code))
    size = 0
    with target.open("wb") as file:
        for piece in answer.iter_bytes(PIECE_BYTES):
            size += len(piece)
            if size > most_bytes:
                raise InstallError(TOO_BIG.format(most=most_bytes // 1024 // 1024))
            file.write(piece)
