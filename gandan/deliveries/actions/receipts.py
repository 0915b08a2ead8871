"""What the outlet's side answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django_q.tasks import async_task

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.deliveries import rules
from gandan.deliveries.errors import NotHandedOverError, WrongReceiptError
from gandan.deliveries.models import Delivery, Receipt
from gandan.deliveries.paper import clean_paper
from gandan.deliveries.storage import store
from gandan.people import gate
from gandan.people.rules import Act

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.deliveries.storage import StoredFile
    from gandan.people.models import User

CLOCKS_DIFFER = timedelta(minutes=10)
TOO_EARLY = "Ngày ghi nhận sớm hơn ngày duyệt bản này. Hãy xem lại ngày đã phát hoặc đã nhận."
NOT_YET = "Giờ ghi nhận còn ở phía trước. Hãy xem lại ngày và giờ đã phát."


@dataclass(frozen=True)
class ReceiptFacts:
    """One receipt as it came in. `nonce` is its sender's name for it: sent twice, it is stored once."""

    kind: Receipt.Kind
    happened_at: datetime
    nonce: str
    facts: Mapping[str, object] = field(default_factory=dict)  # url, status, sha256, plays, minutes, copies
    content: bytes = b""  # a photo, or a signed sheet as picture or PDF
    is_simulated: bool = False


def record_receipt(delivery_id: int, answer: ReceiptFacts, *, by: User | None = None) -> Receipt:
    """Store the receipt and tell evidence of it in one transaction; return the stored row.

    The same nonce again returns the row of the first time. `by` is None when a machine sent it. Raises
    NotHandedOverError, WrongReceiptError and, for a person, NotAllowedError.
    """
    # Asked before a paper is looked at and stored; without one, asking under the lock below is enough.
    known = _known(delivery_id, answer.nonce) if by is not None or answer.content else None
    if known is not None:
        return known
    if answer.happened_at > clock.now() + CLOCKS_DIFFER:
        raise WrongReceiptError(NOT_YET)
    stored = _store_paper(answer.content)
    return _record(delivery_id, answer, stored, by)


def _known(delivery_id: int, nonce: str) -> Receipt | None:
    row: Receipt | None = Receipt.objects.filter(delivery_id=delivery_id, nonce=nonce).first()
    return row


def _store_paper(content: bytes) -> StoredFile | None:
    if not content:
        return None
    paper = clean_paper(content)
    return store("receipts", f"bien-nhan.{paper.extension}", paper.content)


@transaction.atomic
def _record(delivery_id: int, answer: ReceiptFacts, stored: StoredFile | None, by: User | None) -> Receipt:
    delivery = Delivery.objects.select_for_update(no_key=True).get(pk=delivery_id)
    if by is not None:
        gate.require(by, Act.DELIVER, delivery.unit_id)
        _check_day(delivery, answer)
        _check_recall(delivery, answer)
    known = _known(delivery_id, answer.nonce)
    if known is not None:
        return known
    if not rules.takes_receipts(delivery.state):
        raise NotHandedOverError(delivery_id)
    receipt: Receipt = Receipt.objects.create(
        delivery=delivery,
        kind=answer.kind,
        happened_at=answer.happened_at,
        by=by,
        nonce=answer.nonce,
        facts=dict(answer.facts),
        file=stored.path if stored else "",
        sha256=stored.sha256 if stored else "",
        is_simulated=answer.is_simulated,
    )
    _mark_done(delivery)
    record(by, "delivery.receipt", delivery, receipt=receipt.pk, kind=str(answer.kind))
    for job in settings.GANDAN_AFTER_RECEIPT:
        async_task(job)
    return receipt


def _check_day(delivery: Delivery, answer: ReceiptFacts) -> None:
    """Refuse a day that somebody typed and that lies before the approval; nobody is asked for the minute."""
    approved_on = delivery.version.approved_on
    if answer.happened_at < datetime.combine(approved_on, time.min, tzinfo=clock.VIETNAM):
        raise WrongReceiptError(TOO_EARLY)


def _check_recall(delivery: Delivery, answer: ReceiptFacts) -> None:
    """Refuse what somebody says was used after the recall: it would become proof of work done.

    What a machine logged is kept all the same: it tells that a wrong copy was heard.
    """
    if delivery.recalled_at is not None and answer.happened_at > delivery.recalled_at:
        raise WrongReceiptError(rules.recalled_before(timezone.localtime(delivery.recalled_at)))


def _mark_done(delivery: Delivery) -> None:
    if delivery.state != Delivery.State.HANDED_OVER:
        return
    delivery.state = Delivery.State.DONE
    delivery.done_at = clock.now()
    changed = ["state", "done_at"]
    if not delivery.needs_remaking:  # played with the former files: the new ones are still to be made
        delivery.failure = ""
        delivery.lease_token, delivery.lease_until, delivery.next_attempt_at = "", None, None
        changed += ["failure", "lease_token", "lease_until", "next_attempt_at"]
    delivery.save(update_fields=changed)
