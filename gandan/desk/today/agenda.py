"""What waits for one person: at most three things first, everything else folded behind them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.calendars.rules import spoken_day
from gandan.desk.today import asked, mending, proving, speaking
from gandan.people.postings import postings_of
from gandan.people.rules import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gandan.desk.today.due import Due, Group
    from gandan.people.models import User

FIRST = 3


@dataclass(frozen=True)
class Agenda:
    day: str
    first: tuple[Due, ...] = ()
    groups: tuple[Group, ...] = ()


def agenda_of(user: User) -> Agenda:
    """Return the person's day. Late work comes first, then what holds others up, then the rest."""
    day = clock.today()
    # Units under the own ones have people of their own for their work.
    postings = postings_of(user, day)
    own = {posting.unit_id for posting in postings}
    sheets = speaking.to_play(user, own, day)
    answered_for = asked.units_answered_for(user, own, day)
    groups = [
        group
        for group in (
            speaking.recalled(user, own),
            mending.changed_facts(user, own),
            sheets,
            speaking.approvals(user),
            speaking.returned(user),
            asked.questions(answered_for, day),
            asked.answers(user),
            proving.work(user, own, day),
            proving.proofs(user),
            speaking.parcels(user, own),
            asked.old_answers(answered_for, day),
            proving.late_elsewhere(user, own, day),
        )
        if group.total
    ]
    ordered = sorted(_open(groups), key=lambda due: not due.is_late)
    # The name of the weekday is two words that stay together.
    name = spoken_day(day).replace(" ", "\N{NO-BREAK SPACE}", 1)
    plays = any(posting.role == Role.STATION_OPERATOR for posting in postings)
    return Agenda(name, _first(ordered, sheets.dues[:1] if plays else ()), tuple(groups))


def _first(ordered: Sequence[Due], daily: tuple[Due, ...]) -> tuple[Due, ...]:
    """Return the first things; what an operator opens each morning is always one of them."""
    first = tuple(ordered[:FIRST])
    if all(due in first for due in daily):
        return first
    return (*first[: FIRST - len(daily)], *daily)


def _open(groups: Iterable[Group]) -> list[Due]:
    return [due for group in groups for due in group.dues if not due.is_done_here]
