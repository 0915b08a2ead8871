"""What people searched and did not find is kept for those who write the phrases, without who searched it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import F

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.procedures.errors import UnknownMissedQueryError
from gandan.procedures.keepers import require_keeper
from gandan.procedures.values import MissedState
from gandan.procedures.waiting import MissedQuery
from gandan.text.fold import fold

if TYPE_CHECKING:
    from gandan.people.models import User

LONGEST, SHORTEST = 120, 3
MOST_KEPT = 5_000
# What may be somebody's: an address of mail, and any number that is longer than a year or a form has.
_MAIL = re.compile(r"\S*@\S*")
_NUMBER = re.compile(r"(?<!\w)\+?\d(?:[\s.\-]?\d){5,}")
_WORD = re.compile(r"[^\W_]+")


@transaction.atomic
def keep_missed_query(query: str) -> MissedQuery | None:
    """Count a query that found nothing; None where nothing of it may or need be kept.

    Nobody acts here, so the audit trail has no row. Past the limit the rarest and oldest make room.
    """
    text = kept_text(query)
    if not text:
        return None
    today = clock.today()
    row, is_new = MissedQuery.objects.get_or_create(text=text, defaults={"last_on": today})
    MissedQuery.objects.filter(pk=row.pk).update(times=F("times") + 1, last_on=today)
    # Words were added for it, and people still do not find it.
    MissedQuery.objects.filter(pk=row.pk, state=MissedState.HANDLED).update(state=MissedState.OPEN)
    if is_new:
        _make_room(row)
    row.refresh_from_db()
    return row


@transaction.atomic
def decide_missed_query(missed_id: int, state: MissedState, *, by: User) -> MissedQuery:
    """Note what editors made of a query; raises NotAllowedError or UnknownMissedQueryError."""
    require_keeper(by)
    row = MissedQuery.objects.select_for_update(no_key=True).filter(pk=missed_id).first()
    if row is None:
        raise UnknownMissedQueryError(missed_id)
    if row.state != state:
        row.state = state
        row.save(update_fields=["state"])
        record(by, "missed_query.decided", row, state=state.value)
    return row


def kept_text(query: str) -> str:
    """Return what may be kept of a query: words without marks, no long numbers, no addresses of mail."""
    words = _WORD.findall(fold(_NUMBER.sub(" ", _MAIL.sub(" ", query[: LONGEST * 4]))))
    text = " ".join(word for word in words if not re.search(r"\d{6,}", word))[:LONGEST].strip()
    return text if len(text) >= SHORTEST else ""


def _make_room(kept: MissedQuery) -> None:
    too_many = MissedQuery.objects.count() - MOST_KEPT
    if too_many > 0:
        rarest = MissedQuery.objects.exclude(pk=kept.pk).order_by("times", "last_on", "pk")[:too_many]
        MissedQuery.objects.filter(pk__in=list(rarest.values_list("pk", flat=True))).delete()
