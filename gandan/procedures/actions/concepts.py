"""What procedures are, over all their codes: telling that two are one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.procedures.errors import SameProcedureError
from gandan.procedures.models import LayPhrase, Procedure, ProcedureLink

if TYPE_CHECKING:
    from gandan.audit.actions import Actor


@transaction.atomic
def join_procedures(kept_id: int, joined_id: int, *, by: Actor | None = None) -> Procedure:
    """Let the versions of one procedure be lives of the other, such as after its code or level changed.

    Both rows are locked. The joined procedure is gone; its phrases, links and life events go over.
    """
    rows = {row.pk: row for row in Procedure.objects.select_for_update().filter(pk__in=[kept_id, joined_id])}
    kept, joined = rows[kept_id], rows[joined_id]
    if kept.pk == joined.pk:
        raise SameProcedureError(kept.key)
    joined.versions.update(procedure=kept)
    _move_phrases(kept, joined)
    _move_links(kept, joined)
    kept.life_events.add(*joined.life_events.all())
    record(by, "procedures.joined", kept, joined=joined.key, kept=kept.key)
    joined.delete()
    return kept


def _move_phrases(kept: Procedure, joined: Procedure) -> None:
    phrases = [
        LayPhrase(procedure=kept, text=row.text, is_negative=row.is_negative) for row in joined.phrases.all()
    ]
    LayPhrase.objects.bulk_create(phrases, ignore_conflicts=True)


def _move_links(kept: Procedure, joined: Procedure) -> None:
    links = [
        ProcedureLink(procedure=kept, other=row.other, kind=row.kind)
        for row in joined.links.exclude(other=kept)
    ]
    links += [
        ProcedureLink(procedure=row.procedure, other=kept, kind=row.kind)
        for row in joined.linked_from.exclude(procedure=kept)
    ]
    ProcedureLink.objects.bulk_create(links, ignore_conflicts=True)
