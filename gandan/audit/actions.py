from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Protocol

from django.conf import settings
from django.utils.module_loading import import_string

from gandan.audit.models import Entry, kind_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.db.models import Model


class Actor(Protocol):
    """Whoever acts: an account, or anything else with a key."""

    @property
    def pk(self) -> int | None: ...


def record(
    actor: Actor | None, action: str, subject: Model, *, of_unit: int | None = None, **facts: object
) -> Entry:
    """Add one entry in the caller's transaction; `actor` is None when the system itself acted.

    `of_unit` says whose log it stands in when the row itself does not name its unit.

    Then tell whoever is named in GANDAN_AFTER_CHANGE, in the same transaction.
    """
    entry = Entry.objects.create(
        actor_id=actor.pk if actor is not None else None,
        action=action,
        subject_kind=kind_of(subject),
        subject_id=subject.pk,
        unit_id=of_unit if of_unit is not None else getattr(subject, "unit_id", None),
        facts=facts,
    )
    for name in settings.GANDAN_AFTER_CHANGE:
        _listener(name)(entry)
    return entry


@cache
def _listener(name: str) -> Callable[[Entry], None]:
    listener: Callable[[Entry], None] = import_string(name)
    return listener
