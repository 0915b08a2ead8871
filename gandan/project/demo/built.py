from __future__ import annotations

from gandan.audit.actions import record
from gandan.audit.models import Entry
from gandan.people.models import User

BUILT = "demo.built"


def is_built() -> bool:
    """Whether the whole demo is there: the last step leaves its mark, half a build does not count."""
    return Entry.objects.filter(action=BUILT).exists()


def leave_mark() -> None:
    record(None, BUILT, User.objects.earliest("pk"))
