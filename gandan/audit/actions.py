from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from gandan.audit.models import Entry, kind_of

if TYPE_CHECKING:
    from django.db.models import Model


class Actor(Protocol):
    """Whoever acts: an account, or anything else with a key."""

    @property
    def pk(self) -> int | None: ...


def record(actor: Actor | None, action: str, subject: Model, **facts: object) -> Entry:
    """Add one entry in the caller's transaction; `actor` is None when the system itself acted."""
    return Entry.objects.create(
        actor_id=actor.pk if actor is not None else None,
        action=action,
        subject_kind=kind_of(subject),
        subject_id=subject.pk,
        unit_id=getattr(subject, "unit_id", None),
        facts=facts,
    )
