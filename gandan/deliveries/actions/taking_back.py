"""What was recorded by mistake: a row says so, the receipt itself stays as it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.deliveries import queries, rules
from gandan.deliveries.errors import NotTakenBackError
from gandan.deliveries.models import Delivery, MistakenReceipt, Receipt
from gandan.people import gate
from gandan.people.rules import Act

if TYPE_CHECKING:
    from gandan.people.models import User


@transaction.atomic
def take_back_receipt(receipt_id: int, reason: str, *, by: User) -> MistakenReceipt:
    """Write down that the receipt was a mistake; without another one the delivery waits again.

    Raises NotAllowedError and NotTakenBackError. What was made of the receipt in upper rooms is theirs to
    mend, in the same transaction: `gandan.evidence.actions.take_back`.
    """
    receipt = Receipt.objects.get(pk=receipt_id)
    delivery = Delivery.objects.select_for_update(no_key=True).get(pk=receipt.delivery_id)
    gate.require(by, Act.DELIVER, delivery.unit_id)
    # Whoever makes a proof of it holds this row: it is done by now, or will see that there is nothing to do.
    receipt = Receipt.objects.select_for_update(no_key=True).get(pk=receipt_id)
    _check(receipt, reason.strip(), by)
    row: MistakenReceipt = MistakenReceipt.objects.create(
        receipt=receipt, reason=reason.strip(), by=by, at=clock.now()
    )
    _wait_again(delivery)
    record(by, "delivery.receipt_taken_back", delivery, receipt=receipt.pk)
    return row


def _check(receipt: Receipt, reason: str, by: User) -> None:
    if MistakenReceipt.objects.filter(receipt=receipt).exists():
        raise NotTakenBackError(receipt.pk, rules.TOLD_TWICE)
    refusal = queries.why_not_taken_back(receipt, by)
    if refusal or not reason:
        raise NotTakenBackError(receipt.pk, refusal or rules.WHY_TAKEN_BACK)


def _wait_again(delivery: Delivery) -> None:
    if (
        delivery.state != Delivery.State.DONE
        or queries.standing_receipts().filter(delivery=delivery).exists()
    ):
        return
    delivery.state = Delivery.State.HANDED_OVER
    delivery.done_at = None
    delivery.save(update_fields=["state", "done_at"])
