from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.audit.models import Entry, kind_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from django.db.models import Model, QuerySet


def entries_of(subject: Model) -> QuerySet[Entry]:
    """Return what happened to one row, the newest first."""
    return Entry.objects.filter(subject_kind=kind_of(subject), subject_id=subject.pk).order_by("-pk")


def entries_of_units(unit_ids: Collection[int] | None) -> QuerySet[Entry]:
    """Return what happened to the rows of some units (None: to every row), the newest first."""
    entries = Entry.objects.order_by("-pk")
    return entries if unit_ids is None else entries.filter(unit_id__in=unit_ids)
