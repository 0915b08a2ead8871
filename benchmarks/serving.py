"""A message page through the real server, cache empty and warm, against an empty Django view beside it.

Needs wrk (Debian package). The same granian, the same workers, the same settings but for the page cache;
best of three rounds each, taken in turns so that a busy machine disturbs all alike.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROUNDS, SECONDS, CONNECTIONS, THREADS = 3, 3, 16, 2
COLD, WARM, QUERIES, FIRST_LOAD_BYTES = 0.12, 1.5, 6, 60 * 1024
LINKED = re.compile(rb'(?:href|src)="(/static/[^"]+\.(?:css|js|woff2|svg))"')
IN_STYLES = re.compile(rb'url\(["\']?([^"\')]+\.woff2)')


@dataclass(frozen=True)
class Site:
    """One server: with the page cache (warm) or without it (cold)."""

    port: int

    def address(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def rate(self, path: str) -> float:
        """Return requests a second."""
        command = ["wrk", f"-t{THREADS}", f"-c{CONNECTIONS}", f"-d{SECONDS}s", self.address(path)]
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603
        assert "Non-2xx" not in said, said
        return float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])


@dataclass(frozen=True)
class Figure:
    name: str
    promise: str
    measured: str
    ratio: float
    ok: bool

    def line(self) -> str:
        said = "ok" if self.ok else "NOT KEPT"
        return f"{self.name} | {self.promise} | {self.measured} | {self.ratio:.2f} | {said}"


def main() -> int:
    if shutil.which("wrk") is None:
        print("message page | – | wrk is missing: apt-get install wrk | – | NOT KEPT")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {
            "GANDAN_DATA_DIR": folder,
            "DJANGO_SETTINGS_MODULE": "benchmarks._serving_site",
            "GANDAN_HOSTS": "127.0.0.1",
        }
        path = _build()
        figures = [_asked(path)]
        with _served("0") as cold, _served("300") as warm:
            figures += [*_rates(cold, warm, path), _first_load(warm, path)]
    for figure in figures:
        print(figure.line())
    return 0 if all(figure.ok for figure in figures) else 1


def _rates(cold: Site, warm: Site, path: str) -> list[Figure]:
    """Measure in turns, so that a busy machine disturbs all alike; the best of each counts."""
    rates = [(cold.rate("/trong/"), cold.rate(path), warm.rate(path)) for _ in range(ROUNDS)]
    empty, uncached, cached = (max(each) for each in zip(*rates, strict=True))
    return [
        Figure(
            f"message page, cache {name}",
            f"≥ {least} × of an empty view",
            f"{rate / empty:.2f} ×: {rate:,.0f}/s, empty view {empty:,.0f}/s",
            least * empty / rate,
            rate / empty >= least,
        )
        for name, rate, least in (("empty", uncached, COLD), ("warm", cached, WARM))
    ]


def _build() -> str:
    """Fill a house with one message that went to one portal; return the path of its page."""
    import django  # noqa: PLC0415 - the settings read the folder

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415

    from gandan.deliveries.actions import plan_deliveries  # noqa: PLC0415
    from gandan.deliveries.jobs import deliver_due  # noqa: PLC0415
    from gandan.deliveries.tests.factories import make_commune, make_version  # noqa: PLC0415
    from gandan.units.tests.factories import make_outlet  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    commune = make_commune(counter="Bộ phận Một cửa", address="Thôn 1", opening_hours="Thứ Hai đến thứ Sáu")
    make_outlet("portal", owner=commune)
    version = make_version(commune)
    plan_deliveries(version)
    deliver_due()
    return f"/tin/{version.code}/{commune.key}/"


def _asked(path: str) -> Figure:
    """Count the queries of the page, the page cache being empty."""
    from django.db import connection  # noqa: PLC0415
    from django.test import Client  # noqa: PLC0415
    from django.test.utils import CaptureQueriesContext, override_settings  # noqa: PLC0415

    client = Client(headers={"host": "127.0.0.1"})
    with override_settings(GANDAN_PAGE_SECONDS=0):
        client.get(path)  # what a process learns once is not counted
        with CaptureQueriesContext(connection) as asked:
            assert client.get(path).status_code == 200
    count = len(asked)
    name = "message page, cache empty: queries"
    return Figure(name, f"≤ {QUERIES}", str(count), count / QUERIES, count <= QUERIES)


@contextmanager
def _served(page_seconds: str) -> Iterator[Site]:
    port = _free_port()
    words = (
        f"-m granian --interface wsgi --host 127.0.0.1 --port {port} --workers 2 --blocking-threads 2 --no-ws"
    )
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, *words.split(), "--log-level", "warning", "gandan.project.wsgi:application"],
        env=os.environ | {"GANDAN_PAGE_SECONDS": page_seconds, "GANDAN_BIND": f"127.0.0.1:{port}"},
    )
    try:
        _wait_for(port)
        yield Site(port)
    finally:
        process.terminate()
        process.wait(10)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/trong/", timeout=5)
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(port)


def _first_load(site: Site, path: str) -> Figure:
    """Count the compressed bytes of the page and of all it needs to be shown, without pictures."""
    total, page = _fetch(site, path)
    addresses = {address.decode() for address in LINKED.findall(page)}
    sizes: dict[str, int] = {}
    for address in sorted(addresses):
        sizes[address], content = _fetch(site, address)
        if address.endswith(".css"):
            folder = address.rpartition("/")[0]
            fonts = {f"{folder}/{name.decode()}" for name in IN_STYLES.findall(content)}
            sizes |= {font: _fetch(site, font)[0] for font in sorted(fonts)}
    total += sum(sizes.values())  # a font that the page asks for early is still loaded once
    limit = FIRST_LOAD_BYTES
    return Figure(
        "message page: first load", "≤ 60 KB", f"{total / 1024:.1f} KB", total / limit, total <= limit
    )


def _fetch(site: Site, path: str) -> tuple[int, bytes]:
    request = urllib.request.Request(site.address(path), headers={"Accept-Encoding": "gzip"})  # noqa: S310
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
        sent = answer.read()
        content = gzip.decompress(sent) if answer.headers.get("Content-Encoding") == "gzip" else sent
        return len(sent) + len(str(answer.headers)), content


if __name__ == "__main__":
    sys.exit(main())
