"""What people call a procedure, added and taken away by the editors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.procedures.keepers import require_keeper
from gandan.procedures.models import LayPhrase, Procedure
from gandan.procedures.rules.phrases import checked_phrase

if TYPE_CHECKING:
    from gandan.people.models import User


@transaction.atomic
def add_phrase(procedure_id: int, text: str, *, is_negative: bool = False, by: User) -> LayPhrase:
    """Let the phrase lead to the procedure, or away from it; raises NotAllowedError or BadPhraseError.

    The procedure's row is the turn that everybody who adds to it waits for.
    """
    require_keeper(by)
    procedure = Procedure.objects.select_for_update(no_key=True).get(pk=procedure_id)
    text = checked_phrase(text, procedure.phrases.values_list("text", flat=True))
    row = LayPhrase.objects.create(procedure=procedure, text=text, is_negative=is_negative)
    record(by, "phrase.added", procedure, text=text, is_negative=is_negative)
    return row


@transaction.atomic
def remove_phrase(phrase_id: int, *, by: User) -> LayPhrase | None:
    """Take the phrase away and return it; None when somebody else already has."""
    require_keeper(by)
    row = LayPhrase.objects.select_for_update().select_related("procedure").filter(pk=phrase_id).first()
    if row is not None:
        record(by, "phrase.removed", row.procedure, text=row.text, is_negative=row.is_negative)
        row.delete()
    return row
