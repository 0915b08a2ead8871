"""What a page may cost: queries, bytes over the wire."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import brotli
import pytest
from django.contrib.staticfiles import finders
from django.db import connection
from django.test.utils import CaptureQueriesContext

from gandan.calendars import clock
from gandan.messages.tests.factories import make_version
from gandan.plans.tests.factories import make_target
from gandan.portal.tests.factories import make_province
from gandan.units.queries import unit_map
from gandan.units.tests.factories import make_outlet, make_unit

pytestmark = pytest.mark.django_db

FIRST_LOAD_BYTES = 60_000


@pytest.fixture
def province():
    made = make_province()
    clock.today()
    unit_map()  # every process has its map in memory
    return made


def queries_of(client, path):
    with CaptureQueriesContext(
        connection,
    ) as asked:
        assert client.get(path).status_code == 200
    return len(asked)


def test_a_message_page_with_an_empty_cache_asks_at_most_six_times(client, province):
    code = province.version.code

    assert queries_of(client, f"/tin/{code}/") <= 6
    assert queries_of(client, f"/tin/{code}/{province.communes[0].key}/") <= 6


def test_a_kept_page_asks_nothing(client, province, settings):
    settings.GANDAN_PAGE_SECONDS = 60
    client.get(f"/tin/{province.version.code}/")

    assert queries_of(client, f"/tin/{province.version.code}/") == 0


def test_lists_of_messages_do_not_ask_more_as_they_grow(client, province):
    paths = ["/tin/", "/tin/?tim=khai", "/tin/atom.xml"]
    before = [queries_of(client, path) for path in paths]

    for number in range(12):
        make_version(province.unit, title=f"Khai sinh, tin {number}")
    unit_map()

    assert [queries_of(client, path) for path in paths] == before


def test_units_and_their_outlets_do_not_ask_more_as_they_grow(client, province):
    paths = ["/don-vi/", "/don-vi/?tim=xa", f"/don-vi/{province.communes[0].key}/"]
    before = [queries_of(client, path) for path in paths]

    for number in range(9):
        make_unit(parent=province.unit, name=f"Xã mới {number}")
        make_outlet("station", owner=province.communes[0])
    unit_map()

    assert [queries_of(client, path) for path in paths] == before


def test_a_board_does_not_ask_more_for_more_targets(client, province):
    path = f"/ke-hoach/{province.plan.pk}/"
    before = queries_of(client, path)

    for _number in range(5):
        make_target(province.target.clause, outlet_kind=province.stations[0].kind, evidence_kinds=["PHO"])
    rows_without_figures = 5 * 8  # counted on the spot until the first rebuild

    assert queries_of(client, path) <= before + rows_without_figures


def test_the_first_load_of_a_message_is_under_60_kilobytes(client, province):
    page = client.get(f"/tin/{province.version.code}/{province.communes[0].key}/").content
    style = Path(finders.find("gandan/app.css")).read_bytes()
    fonts = [
        Path(finders.find(f"gandan/be-vietnam-pro-{weight}.woff2")).read_bytes() for weight in (400, 700)
    ]

    wire = len(brotli.compress(page, quality=5)) + len(brotli.compress(style)) + sum(map(len, fonts))
    wire_of_old_browsers = len(gzip.compress(page)) + len(gzip.compress(style)) + sum(map(len, fonts))

    assert wire < FIRST_LOAD_BYTES
    assert wire_of_old_browsers < FIRST_LOAD_BYTES
    assert not re.findall(rb'(?:src|href)="https?://', page)
