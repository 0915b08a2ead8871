"""Whether what approved versions say of procedures is still so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.messages.models import CitedFact, MessageVersion, StaleFact
from gandan.messages.rules import SaidFact, what_is_wrong
from gandan.procedures.citing import answers
from gandan.text.citations import read_citation

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from gandan.messages.rules import Wrong


@transaction.atomic
def compare_facts(version_ids: Collection[int], on: date) -> list[StaleFact]:
    """Hold the facts that the versions cite against the catalogue of the day; return those found wrong now.

    Locks the facts. What was wrong and is right again ends. Twice is the same as once.
    """
    rows = CitedFact.objects.filter(version_id__in=version_ids).select_related("version", "procedure_version")
    facts = list(rows.order_by("pk").select_for_update(no_key=True, of=("self",)))
    citations = {fact.key: read_citation(fact.key) for fact in facts}
    found = answers([each for each in citations.values() if each is not None], on)
    open_rows = StaleFact.objects.filter(cited__in=facts, ended_at=None).select_related("cited__version")
    known = {row.cited_id: row for row in open_rows}
    new = []
    for fact in facts:
        said = SaidFact(fact.value, fact.procedure_version.valid_from)
        wrong = what_is_wrong(said, found.get(fact.key), on)
        if wrong is None and fact.pk in known:
            _end([known[fact.pk]], "message.fact_right_again")
        elif wrong is not None and fact.pk in known:
            _follow(known[fact.pk], wrong)
        elif wrong is not None:
            new.append(_begin(fact, wrong))
    return new


@transaction.atomic
def end_stale_facts(version: MessageVersion) -> None:
    """Let what was wrong in a version rest: no copy of it is left."""
    rows = StaleFact.objects.filter(cited__version=version, ended_at=None).select_related("cited__version")
    _end(rows.order_by("pk").select_for_update(no_key=True, of=("self",)), "message.fact_gone")


def _begin(fact: CitedFact, wrong: Wrong) -> StaleFact:
    row = StaleFact.objects.create(
        cited=fact, since=wrong.since, now=wrong.now, is_gone=wrong.is_gone, found_at=clock.now()
    )
    record(None, "message.fact_stale", fact.version, fact=fact.pk)
    return row


def _follow(row: StaleFact, wrong: Wrong) -> None:
    """Tell what is right now, when that changed once more; since when it is wrong stays."""
    if wrong.now == row.now:
        return
    row.now, row.is_gone = wrong.now, wrong.is_gone
    row.save(update_fields=["now", "is_gone"])
    record(None, "message.fact_stale", row.cited.version, fact=row.cited_id)


def _end(rows: Iterable[StaleFact], action: str) -> None:
    for row in rows:
        row.ended_at = clock.now()
        row.save(update_fields=["ended_at"])
        record(None, action, row.cited.version, fact=row.cited_id)
