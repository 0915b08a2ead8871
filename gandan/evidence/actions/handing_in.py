from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from django.db import IntegrityError, transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.deliveries.storage import store
from gandan.evidence import queries, rules
from gandan.evidence.actions.standing import settle_assignment, standing_of, tell_listeners
from gandan.evidence.config import intake_limits
from gandan.evidence.errors import (
    AlreadyCorrectedError,
    AlreadyHandedInError,
    IncompleteEvidenceError,
    SystemRecordError,
    TakenBackError,
)
from gandan.evidence.intake.examine import SafeFile, Upload, examine
from gandan.evidence.models import Evidence, EvidenceFile, Standing, Verdict
from gandan.people import gate
from gandan.people.rules import Act
from gandan.units.queries import owner_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.evidence.facts import EvidenceFacts
    from gandan.people.models import User


def hand_in(facts: EvidenceFacts, files: Sequence[Upload] = (), *, by: User) -> Evidence:
    """Store the proof; it waits for a second person unless a written rule accepts it.

    Raises NotAllowedError, AlreadyHandedInError, RefusedFileError, IncompleteEvidenceError. Files are looked
    into before the transaction opens: a slow picture must not keep others from writing.
    """
    gate.require(by, Act.HAND_IN, facts.unit)
    _check_once(facts, by)
    safe = _examine(files)
    _check(facts, len(safe))
    try:
        return _keep(facts, safe, by=by)
    except IntegrityError:
        _check_once(facts, by)  # the same form came twice at once, and the other one was kept
        raise


@transaction.atomic
def _keep(facts: EvidenceFacts, files: Sequence[SafeFile], *, by: User) -> Evidence:
    evidence = _create(facts, by=by)
    _add_files(evidence, files)
    _open(evidence, by=by)
    record(by, "evidence.handed_in", evidence, kind=evidence.kind)
    tell_listeners([evidence.pk])
    return evidence


def _check_once(facts: EvidenceFacts, by: User) -> None:
    known = Evidence.objects.filter(recorded_by=by, nonce=facts.nonce).first() if facts.nonce else None
    if known is not None:
        raise AlreadyHandedInError(known.pk)


def correct(evidence_id: int, facts: EvidenceFacts, files: Sequence[Upload] = (), *, by: User) -> Evidence:
    """Store a new proof in the place of an old one; the old one stays readable and no longer counts.

    Without new files the old ones are carried over. Raises AlreadyCorrectedError, TakenBackError,
    SystemRecordError and what `hand_in` raises.
    """
    old = gate.access(Evidence.objects.all(), by, Act.HAND_IN, pk=evidence_id)
    gate.require(by, Act.HAND_IN, facts.unit)
    if old.is_record:
        raise SystemRecordError
    safe = _examine(files)
    _check(facts, len(safe) or old.files.count())
    with transaction.atomic():
        standing = Standing.objects.select_for_update(no_key=True).get(pk=old.pk)
        if standing.state == Standing.State.SUPERSEDED:
            raise AlreadyCorrectedError
        if standing.state == Standing.State.TAKEN_BACK:
            raise TakenBackError
        evidence = _create(replace(facts, is_simulated=old.is_simulated, nonce=""), by=by, corrects=old)
        _carry_files(old, evidence) if not safe else _add_files(evidence, safe)
        standing.state = Standing.State.SUPERSEDED
        standing.save(update_fields=["state"])
        settle_assignment(old, by=by)
        _open(evidence, by=by)
        record(by, "evidence.corrected", evidence, corrects=old.pk)
        tell_listeners([old.pk, evidence.pk])
    return evidence


def _examine(files: Sequence[Upload]) -> list[SafeFile]:
    limits = intake_limits()
    if len(files) > limits.files:
        raise IncompleteEvidenceError(
            "files", f"Mỗi lần chỉ nộp đến {limits.files} tệp. Hãy chia ra nhiều lần."
        )
    return [examine(file, limits) for file in files]


def _check(facts: EvidenceFacts, files: int) -> None:
    claim = rules.Claim(
        kind=facts.kind,
        happened_on=facts.happened_on,
        happened_to=facts.happened_to,
        url=facts.url,
        files=files,
        quantities=facts.quantities,
    )
    problem = rules.claim_problem(claim, clock.today()) or _place_problem(facts)
    if problem:
        raise IncompleteEvidenceError(*problem)


def _place_problem(facts: EvidenceFacts) -> rules.Problem | None:
    if facts.outlet is not None and owner_of(facts.outlet, facts.happened_on) != facts.unit:
        return "outlet", "Đầu mối này không thuộc đơn vị vào ngày đó. Hãy chọn lại đầu mối hoặc ngày."
    if facts.assignment is not None and facts.assignment.unit_id != facts.unit.pk:
        return "assignment", "Việc được giao này là của đơn vị khác. Hãy chọn lại."
    return None


def _create(facts: EvidenceFacts, *, by: User, corrects: Evidence | None = None) -> Evidence:
    topics = sorted(set(facts.topics))
    sought = queries.Sought(facts.unit.pk, facts.kind, facts.happened_on, tuple(topics))
    assignment = facts.assignment or queries.matching_assignments([sought]).get(sought)
    return Evidence.objects.create(
        kind=facts.kind,
        unit=facts.unit,
        outlet=facts.outlet,
        happened_on=facts.happened_on,
        happened_to=facts.happened_to,
        source=facts.source,
        recorded_by=by,
        assignment=assignment,
        topics=topics,
        note=facts.note,
        url=facts.url,
        quantities=dict(facts.quantities),
        corrects=corrects,
        is_simulated=facts.is_simulated,
        nonce=facts.nonce,
    )


def _add_files(evidence: Evidence, files: Sequence[SafeFile]) -> None:
    for file in files:
        stored = store("evidence", f"tep.{file.name.rsplit('.', 1)[-1]}", file.content)
        EvidenceFile.objects.create(
            evidence=evidence,
            file=stored.path,
            name=file.name,
            media_type=file.media_type,
            size_bytes=stored.size_bytes,
            sha256=stored.sha256,
            original_sha256=file.original_sha256,
            facts=file.facts,
        )


def _carry_files(old: Evidence, new: Evidence) -> None:
    for file in old.files.all():
        EvidenceFile.objects.create(
            evidence=new,
            file=file.file.name,
            name=file.name,
            media_type=file.media_type,
            size_bytes=file.size_bytes,
            sha256=file.sha256,
            original_sha256=file.original_sha256,
            facts=file.facts,
        )


def _open(evidence: Evidence, *, by: User) -> None:
    from_device = evidence.source in {Evidence.Source.SYSTEM, Evidence.Source.DEVICE}
    rule = rules.accepting_rule(
        rules.Proof(evidence.kind, from_device=from_device, is_simulated=evidence.is_simulated)
    )
    standing_of(evidence, Standing.State.ACCEPTED if rule else Standing.State.PENDING).save(force_insert=True)
    if rule:
        Verdict.objects.create(evidence=evidence, outcome=Verdict.Outcome.ACCEPTED, rule=rule)
        settle_assignment(evidence, by=by)
