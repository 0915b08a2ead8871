"""The rows of announcing decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.procedures.models import Decision, DecisionItem
from gandan.procedures.reader.record import DecisionRecord
from gandan.procedures.reader.words import national_code

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gandan.procedures.actions.comparing import Change


def write_decisions(changes: Iterable[Change]) -> None:
    """Write each decision that differs; its list is written anew."""
    for change in changes:
        if change.line is not None and isinstance(change.line.said, DecisionRecord):
            _write(change.line.said)


def _write(said: DecisionRecord) -> None:
    row, _ = Decision.objects.update_or_create(
        number=said.number,
        issued_on=said.issued_on,
        defaults={"issued_by": said.issued_by, "effective_on": said.effective_on},
    )
    row.items.all().delete()
    DecisionItem.objects.bulk_create(
        DecisionItem(
            decision=row,
            code=item.code,
            national_code=national_code(item.code),
            name=item.name,
            level=level,
            act=item.act,
        )
        for item in said.items
        for level in item.levels
    )
