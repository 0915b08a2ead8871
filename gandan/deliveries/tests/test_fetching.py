from __future__ import annotations

import pytest
from django.utils import timezone

from gandan.deliveries import fetching, jobs
from gandan.deliveries.fetching import Page
from gandan.deliveries.models import Delivery, Receipt
from gandan.deliveries.tests.factories import make_commune, make_delivery, make_version
from gandan.units.tests.factories import make_outlet

pytestmark = pytest.mark.django_db
State = Delivery.State


@pytest.fixture
def page_row():
    commune = make_commune()
    return make_delivery(
        make_version(commune, title="Sổ & giấy"),
        make_outlet("portal", owner=commune),
        channel="webpage",
        state=State.HANDED_OVER,
        next_attempt_at=timezone.now(),
    )


def answer(monkeypatch, status, content):
    monkeypatch.setattr(fetching, "fetch", lambda url: Page(url, status, content.encode()))


def test_a_page_that_shows_the_message_is_proof(monkeypatch, page_row):
    answer(monkeypatch, 200, "<h1>Sổ &amp; giấy</h1>")

    assert jobs.fetch_pages() == 1

    page_row.refresh_from_db()
    receipt = page_row.receipts.get()
    assert (page_row.state, receipt.kind) == (State.DONE, Receipt.Kind.FETCHED)
    assert receipt.facts["url"].endswith(f"/tin/{page_row.version.code}/{page_row.unit.key}/")


@pytest.mark.parametrize(("status", "content"), [(404, "Sổ &amp; giấy"), (200, "trang khác")])
def test_a_page_that_does_not_show_it_is_looked_at_again(monkeypatch, page_row, status, content):
    answer(monkeypatch, status, content)

    jobs.fetch_pages()

    page_row.refresh_from_db()
    assert (page_row.state, page_row.receipts.count()) == (State.HANDED_OVER, 0)
    assert page_row.next_attempt_at > timezone.now()


@pytest.mark.django_db(transaction=True)  # the end of a request closes what a test's own transaction holds
def test_our_own_site_is_asked_without_a_network():
    assert fetching.fetch("http://localhost/khong-co-trang-nay/").status == 404
