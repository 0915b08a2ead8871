"""Fetching a page back as a visitor would, and keeping what came as its receipt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from html import unescape
from typing import TYPE_CHECKING

import httpx
from django.conf import settings
from django.utils.module_loading import import_string

from gandan.calendars import clock
from gandan.deliveries.actions.attempts import record_failure
from gandan.deliveries.actions.receipts import ReceiptFacts, record_receipt
from gandan.deliveries.models import Delivery, Receipt
from gandan.deliveries.rendering import outlet_page_url

if TYPE_CHECKING:
    from gandan.deliveries.actions import Lease

NOT_THERE = "Trang mở được nhưng không thấy tiêu đề của tin. Hệ thống sẽ tự xem lại."
NOT_OPEN = "Trang của tin chưa mở được (máy chủ trả lời {status}). Hệ thống sẽ tự xem lại."


@dataclass(frozen=True)
class Page:
    url: str
    status: int
    content: bytes

    def shows(self, title: str) -> bool:
        return title in unescape(self.content.decode("utf-8", "replace"))


@cache
def _own_site() -> httpx.Client:
    """Our own pages are asked of the whole application, middleware included, without a network in between.

    A proxy, a firewall or a web process that is just starting must not decide whether a page is proved.
    """
    application = import_string(settings.INSIDE_APPLICATION)
    return httpx.Client(transport=httpx.WSGITransport(app=application), follow_redirects=True)


def fetch(url: str) -> Page:
    answer = _own_site().get(url)
    return Page(url, answer.status_code, answer.content)


def fetch_back(lease: Lease) -> None:
    """Fetch the delivery's page and record the receipt, or the failure and when to look again."""
    delivery = Delivery.objects.select_related("version", "outlet", "unit").get(pk=lease.delivery_id)
    page = fetch(outlet_page_url(delivery))
    if page.status != httpx.codes.OK:
        record_failure(lease, NOT_OPEN.format(status=page.status), permanent=False)
    elif not page.shows(delivery.version.title):
        record_failure(lease, NOT_THERE, permanent=False)
    else:
        record_receipt(delivery.pk, _receipt(page, delivery))


def _receipt(page: Page, delivery: Delivery) -> ReceiptFacts:
    digest = sha256(page.content).hexdigest()
    return ReceiptFacts(
        kind=Receipt.Kind.FETCHED,
        happened_at=clock.now(),
        nonce=f"fetched-{delivery.attempts}",
        facts={"url": page.url, "status": page.status, "sha256": digest, "size_bytes": len(page.content)},
        is_simulated=delivery.outlet.is_simulated,
    )
