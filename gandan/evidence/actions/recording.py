"""What the house itself knows becomes evidence: its own rows are the proof, a written rule accepts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import IntegrityError, transaction

from gandan.audit.actions import record
from gandan.evidence import queries, rules
from gandan.evidence.actions.standing import settle_assignment, standing_of, tell_listeners
from gandan.evidence.models import Evidence, EvidenceKind, Standing, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.evidence.facts import SystemRecord


def keep_records(records: Sequence[SystemRecord], *, is_simulated: bool = False) -> int:
    """Write what is new or has changed since it was written; return how many rows.

    A changed record is a new row that names the old one. May run twice and side by side: a row is kept once.
    """
    kept = queries.records_kept({each.name for each in records})
    changed = [each for each in records if _has_changed(each, kept.get(each.key))]
    return sum(_keep(each, kept.get(each.key), is_simulated=is_simulated) for each in changed)


def _has_changed(wanted: SystemRecord, old: Evidence | None) -> bool:
    if old is None:
        return bool(_rule(wanted))  # that nothing happened is no proof of anything
    said = (old.note, old.topics, old.quantities)
    return said != (wanted.note, sorted(wanted.topics), dict(wanted.quantities))


def _rule(wanted: SystemRecord) -> str:
    facts = {"record": wanted.name, **wanted.quantities}
    return rules.accepting_rule(rules.Proof(EvidenceKind.SYS, from_device=True, facts=facts))


def _keep(wanted: SystemRecord, old: Evidence | None, *, is_simulated: bool) -> bool:
    try:
        _write(wanted, old, is_simulated=is_simulated)
    except IntegrityError:
        # Another worker wrote this very row meanwhile; anything else is wrong and must be heard of.
        if not Evidence.objects.filter(recorded_by=None, nonce=_nonce(wanted, old)).exists():
            raise
        return False
    return True


@transaction.atomic
def _write(wanted: SystemRecord, old: Evidence | None, *, is_simulated: bool) -> None:
    evidence = _create(wanted, old, is_simulated=is_simulated)
    told = [evidence.pk]
    if old is not None:
        standing = Standing.objects.select_for_update(no_key=True).get(pk=old.pk)
        standing.state = Standing.State.SUPERSEDED
        standing.save(update_fields=["state"])
        settle_assignment(old)
        told.append(old.pk)
    _open(evidence, _rule(wanted))
    record(None, "evidence.recorded", evidence, name=wanted.name, corrects=old.pk if old else None)
    tell_listeners(told)


def _create(wanted: SystemRecord, old: Evidence | None, *, is_simulated: bool) -> Evidence:
    topics = tuple(sorted(wanted.topics))
    sought = queries.Sought(wanted.unit_id, EvidenceKind.SYS, wanted.happened_on, topics)
    return Evidence.objects.create(
        kind=EvidenceKind.SYS,
        unit_id=wanted.unit_id,
        happened_on=wanted.happened_on,
        happened_to=wanted.happened_to,
        source=Evidence.Source.SYSTEM,
        assignment=queries.matching_assignments([sought]).get(sought),
        topics=list(topics),
        note=wanted.note,
        quantities=dict(wanted.quantities),
        corrects=old,
        is_simulated=is_simulated,
        nonce=_nonce(wanted, old),
    )


def _nonce(wanted: SystemRecord, old: Evidence | None) -> str:
    """Return the key with the number of the row; a state that comes back is a row of its own."""
    number = int(old.nonce.rpartition("#")[2]) + 1 if old else 1
    return f"{wanted.key}#{number}"


def _open(evidence: Evidence, rule: str) -> None:
    state, outcome, reason = Standing.State.ACCEPTED, Verdict.Outcome.ACCEPTED, ""
    if not rule:
        state, outcome, reason = Standing.State.REFUSED, Verdict.Outcome.REFUSED, rules.RECORD_UNDONE
    standing_of(evidence, state).save(force_insert=True)
    Verdict.objects.create(
        evidence=evidence, outcome=outcome, rule=rule or rules.RECORD_UNDONE, reason=reason
    )
    settle_assignment(evidence)
