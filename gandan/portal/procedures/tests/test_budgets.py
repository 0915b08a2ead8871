"""What a page may cost, the longest record included; a kept page is dropped when a version comes."""

from __future__ import annotations

from pathlib import Path

import brotli
import pytest
from django.contrib.staticfiles import finders
from django.db import connection
from django.test.utils import CaptureQueriesContext

from gandan.calendars import clock
from gandan.portal.cache import MEMORY
from gandan.portal.procedures.tests.samples import KITE, make_house
from gandan.procedures.tests.samples import published, take_in
from gandan.units.queries import unit_map

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("house")]

MOST_QUERIES = 8
FIRST_LOAD_BYTES = 60_000
WORDS = [
    "người",
    "lao",
    "động",
    "nộp",
    "giấy",
    "tờ",
    "theo",
    "mẫu",
    "ban",
    "hành",
    "kèm",
    "nghị",
    "định",
    "của",
    "chính",
    "phủ",
    "về",
    "thủ",
    "tục",
    "cấp",
    "phép",
]


def prose(letters, seed):
    """Return words that do not repeat as one line would, so that packing them is honest work."""
    words, number = [], seed
    while sum(map(len, words)) < letters:
        number = (number * 48271 + 11) % 2147483647
        words.append(f"{WORDS[number % len(WORDS)]}{number % 97 if number % 5 == 0 else ''}")
    return " ".join(words)


@pytest.fixture
def house():
    make_house()
    clock.today()
    unit_map()  # every process has its map in memory


def make_long():
    """Take in a record of more than 64,000 letters: many cases, each with many papers."""
    documents = [
        {"case": f"Trường hợp {number}: {prose(120, number + 1)}", "items": papers(number)}
        for number in range(14)
    ]
    steps = [{"label": f"Bước {number}", "text": prose(2500, number + 50)} for number in range(6)]
    long = published(code="1.900009", name="Cấp giấy phép dài", documents=documents, steps=steps)
    take_in(long)


def papers(number):
    return [{"name": prose(250, number * 31 + each), "original": 1} for each in range(14)]


def cost(client, path):
    with CaptureQueriesContext(connection) as asked:
        page = client.get(path)
    assert page.status_code == 200
    return len(asked), page.content


@pytest.mark.parametrize(
    "path",
    [
        *("tha-dieu/", "tha-dieu/?noi=xa-nui-moi&truong-hop=hoc-sinh&nop=2026-11-25", "tha-dieu/giay-to/"),
        *("tha-dieu/van-ban/", "tha-dieu/loi-doc/", "viec/sinh-con/", "kinh-doanh/", "danh-muc/", ""),
    ],
)
def test_a_page_asks_at_most_eight_times(client, path):
    asked, _page = cost(client, f"/thu-tuc/{path}")

    assert asked <= MOST_QUERIES


def test_lists_and_pages_do_not_ask_more_as_the_catalogue_grows(client):
    paths = ["/thu-tuc/", "/thu-tuc/danh-muc/", "/thu-tuc/viec/sinh-con/", "/thu-tuc/tha-dieu/", "/"]
    before = [cost(client, path)[0] for path in paths]

    take_in(
        *(
            KITE
            | {"code": f"1.9001{n:02}", "concept": f"dieu-{n}", "field": f"Diều {n}", "name": f"Thả diều {n}"}
            for n in range(9)
        )
    )

    assert [cost(client, path)[0] for path in paths] == before


def test_names_that_many_share_cost_three_questions_more_however_many(client):
    before = cost(client, "/thu-tuc/danh-muc/")[0]

    take_in(*(KITE | {"code": f"1.9001{n:02}", "concept": f"dieu-{n}"} for n in range(9)))

    assert cost(client, "/thu-tuc/danh-muc/")[0] == before + 3


def test_the_longest_record_is_read_over_a_thin_line(client):
    make_long()
    style = brotli.compress(Path(finders.find("gandan/app.css")).read_bytes())
    fonts = [
        Path(finders.find(f"gandan/be-vietnam-pro-{weight}.woff2")).stat().st_size for weight in (400, 700)
    ]

    asked, page = cost(client, "/thu-tuc/1-900009/")
    _asked, official = cost(client, "/thu-tuc/1-900009/van-ban/")

    assert asked <= MOST_QUERIES
    assert len(official) > 64_000
    assert len(brotli.compress(page, quality=5)) + len(style) + sum(fonts) < FIRST_LOAD_BYTES
    assert "Chọn trường hợp của bạn" in page.decode()


@pytest.mark.django_db(transaction=True)
def test_a_kept_page_is_dropped_when_a_new_version_comes(client, settings):
    settings.GANDAN_PAGE_SECONDS = 60
    MEMORY.forget()
    client.get("/thu-tuc/tha-dieu/")
    assert cost(client, "/thu-tuc/tha-dieu/")[0] == 0

    take_in(KITE | {"steps": ["Bước 1: Gọi điện trước."]} | {"from": "2026-11-01"})

    assert "Gọi điện trước." in client.get("/thu-tuc/tha-dieu/").content.decode()
