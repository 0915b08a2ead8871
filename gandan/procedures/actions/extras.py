"""What belongs to a procedure and not to a version: phrases of people, links, life events, the last check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from gandan.procedures.models import LayPhrase, LifeEvent, Procedure, ProcedureLink, ProcedureVersion
from gandan.text.fold import slug

if TYPE_CHECKING:
    from gandan.procedures.reader.files import Catalogue
    from gandan.procedures.reader.record import Record

    Owned = list[tuple[Record, int]]  # a record and its procedure


def keep_extras(catalogue: Catalogue) -> None:
    """Add what the rows lack; nothing is taken away, so that a file which knows less loses nothing."""
    procedures = dict(ProcedureVersion.objects.values_list("code", "procedure_id"))
    owned = [
        (record, procedures[record.code]) for _, record in catalogue.records if record.code in procedures
    ]
    _phrases(owned)
    _links(owned)
    _life_events(owned)
    _checked(owned)


def _phrases(owned: Owned) -> None:
    rows = [
        LayPhrase(procedure_id=pk, text=text[:200], is_negative=is_negative)
        for record, pk in owned
        for texts, is_negative in ((record.trace.lay_phrases, False), (record.trace.not_phrases, True))
        for text in texts
    ]
    LayPhrase.objects.bulk_create(rows, ignore_conflicts=True)


def _links(owned: Owned) -> None:
    """Resolve each link's concept: a record of that concept may belong to a procedure with another key."""
    by_concept = dict(Procedure.objects.values_list("key", "pk"))
    by_concept |= {record.trace.concept: pk for record, pk in owned if record.trace.concept}
    rows = [
        ProcedureLink(procedure_id=pk, other_id=by_concept[to], kind=kind)
        for record, pk in owned
        for kind, to in record.trace.links
        if by_concept.get(to, pk) != pk
    ]
    ProcedureLink.objects.bulk_create(rows, ignore_conflicts=True)


def _life_events(owned: Owned) -> None:
    names = {slug(name)[:120]: name[:200] for record, _ in owned for name in record.life_events if slug(name)}
    LifeEvent.objects.bulk_create(
        (LifeEvent(key=key, name=name) for key, name in names.items()), ignore_conflicts=True
    )
    events = dict(LifeEvent.objects.values_list("key", "pk"))
    through = Procedure.life_events.through
    wanted = {
        (pk, events[slug(name)[:120]]) for record, pk in owned for name in record.life_events if slug(name)
    }
    through.objects.bulk_create(
        (through(procedure_id=pk, lifeevent_id=event) for pk, event in sorted(wanted)), ignore_conflicts=True
    )


def _checked(owned: Owned) -> None:
    """Note a later check; of what did not change it makes no new version."""
    for record, _ in owned:
        day = record.trace.checked_on
        if day is not None:
            rows = ProcedureVersion.objects.filter(code=record.code, source_record__digest=record.digest())
            rows.filter(Q(checked_on__lt=day) | Q(checked_on__isnull=True)).update(checked_on=day)
