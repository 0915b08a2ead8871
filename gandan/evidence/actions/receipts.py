"""A delivery's receipt becomes evidence by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import connection, transaction

from gandan.audit.actions import record
from gandan.calendars.clock import VIETNAM
from gandan.deliveries.models import Receipt
from gandan.deliveries.queries import standing_receipts
from gandan.evidence import queries, rules
from gandan.evidence.actions.standing import settle_assignment, standing_of, tell_listeners
from gandan.evidence.intake.kinds import media_type_of
from gandan.evidence.models import Evidence, EvidenceFile, Standing, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEAD_BYTES = 8192


@transaction.atomic
def take_receipts(limit: int = 500) -> int:
    """Make a proof of each receipt that is none yet, at most `limit`; return how many were made.

    What was taken back before becomes none.

    May run twice and side by side: a receipt gives one proof.
    """
    receipts = _waiting(limit)
    if not receipts:
        return 0
    rows = _evidence(receipts)
    Evidence.objects.bulk_create(rows, batch_size=500)
    EvidenceFile.objects.bulk_create(
        [_file(row, receipt) for row, receipt in zip(rows, receipts, strict=True) if receipt.file]
    )
    _settle(rows, receipts)
    record(None, "evidence.taken_from_receipts", rows[-1], rows=len(rows), first=rows[0].pk)
    tell_listeners(row.pk for row in rows)
    return len(rows)


def _waiting(limit: int) -> list[Receipt]:
    """Lock receipts without a proof; what another worker holds is left to it."""
    without = standing_receipts().filter(evidence__isnull=True)
    locked = without.select_for_update(
        no_key=True,
        of=("self",) if connection.features.has_select_for_update_of else (),
        skip_locked=connection.features.has_select_for_update_skip_locked,
    )
    receipts = list(locked.select_related("delivery__version").order_by("pk")[:limit])
    # Who was just done with these, another worker or whoever took one back, released the locks after our
    # reading began.
    taken = set(Evidence.objects.filter(receipt__in=receipts).values_list("receipt_id", flat=True))
    standing = set(
        standing_receipts().filter(pk__in=[row.pk for row in receipts]).values_list("pk", flat=True)
    )
    return [receipt for receipt in receipts if receipt.pk in standing - taken]


def _evidence(receipts: Sequence[Receipt]) -> list[Evidence]:
    sought = [_sought(receipt) for receipt in receipts]
    assignments = queries.matching_assignments(sought)
    return [
        Evidence(
            kind=wanted.kind,
            unit_id=wanted.unit_id,
            outlet_id=receipt.delivery.outlet_id,
            happened_on=wanted.happened_on,
            source=_source(receipt),
            recorded_by_id=receipt.by_id,
            receipt=receipt,
            assignment=assignments.get(wanted),
            topics=list(wanted.topics),
            url=str(receipt.facts.get("url", ""))[:600],
            note=receipt.delivery.version.title[:600],
            quantities=rules.counted(receipt.facts),
            is_simulated=receipt.is_simulated,
        )
        for receipt, wanted in zip(receipts, sought, strict=True)
    ]


def _sought(receipt: Receipt) -> queries.Sought:
    return queries.Sought(
        unit_id=receipt.delivery.unit_id,
        kind=rules.RECEIPT_KINDS[receipt.kind],
        happened_on=receipt.happened_at.astimezone(VIETNAM).date(),
        topics=tuple(sorted(receipt.delivery.version.topics)),
    )


def _source(receipt: Receipt) -> str:
    if receipt.by_id is not None:
        return Evidence.Source.PERSON
    is_fetched = receipt.kind == Receipt.Kind.FETCHED
    return Evidence.Source.SYSTEM if is_fetched else Evidence.Source.DEVICE


def _file(evidence: Evidence, receipt: Receipt) -> EvidenceFile:
    name = receipt.file.name or ""
    with receipt.file.open("rb") as stored:
        media_type = media_type_of(stored.read(_HEAD_BYTES)) or "application/octet-stream"
    return EvidenceFile(
        evidence=evidence,
        file=name,
        name=f"bien-nhan.{name.rsplit('.', 1)[-1]}",
        media_type=media_type,
        size_bytes=receipt.file.size,
        sha256=receipt.sha256,
        original_sha256=receipt.sha256,
    )


def _settle(rows: Sequence[Evidence], receipts: Sequence[Receipt]) -> None:
    sentences = [_rule(row, receipt) for row, receipt in zip(rows, receipts, strict=True)]
    state = Standing.State
    Standing.objects.bulk_create(
        [
            standing_of(row, state.ACCEPTED if sentence else state.PENDING)
            for row, sentence in zip(rows, sentences, strict=True)
        ],
        batch_size=500,
    )
    accepted = [(row, sentence) for row, sentence in zip(rows, sentences, strict=True) if sentence]
    Verdict.objects.bulk_create(
        [
            Verdict(evidence=row, outcome=Verdict.Outcome.ACCEPTED, rule=sentence)
            for row, sentence in accepted
        ],
        batch_size=500,
    )
    # One proof an assignment is enough to settle it.
    for row in {row.assignment_id: row for row, _ in accepted if row.assignment_id}.values():
        settle_assignment(row)


def _rule(evidence: Evidence, receipt: Receipt) -> str:
    proof = rules.Proof(
        kind=evidence.kind,
        from_device=receipt.by_id is None,
        is_simulated=receipt.is_simulated,
        is_receipt=True,
        facts=receipt.facts,
    )
    return rules.accepting_rule(proof)
