"""What the pages of changed facts show, put together from the rooms below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.deliveries import queries, stale
from gandan.deliveries.models import Delivery
from gandan.desk.deliveries.words import advice_on, channel_name
from gandan.messages.queries import stale_facts
from gandan.people import gate
from gandan.people.rules import Act
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Collection

    from django.db.models import QuerySet

    from gandan.messages.models import MessageVersion, StaleFact
    from gandan.people.models import User

MOST_OWN = 50


@dataclass(frozen=True)
class WrongMessage:
    """A message of the person's units that says something wrong, and what there is to do."""

    version: MessageVersion
    facts: list[StaleFact]
    may_correct: bool
    may_withdraw: bool


@dataclass(frozen=True)
class WrongCopy:
    """One place where something wrong may still be in use."""

    delivery: Delivery
    facts: list[StaleFact]
    channel: str
    unit_name: str
    sentence: str
    printed: int
    takes: int
    advice: str
    may_take_down: bool

    @property
    def is_recalled(self) -> bool:
        return self.delivery.state == Delivery.State.RECALLED

    @property
    def heard(self) -> str:
        """Say whose voice says it."""
        voices = [str(recording.by) for recording in self.delivery.recordings.all()]
        return ", ".join(voices)


def wrong_messages(user: User) -> list[WrongMessage]:
    """Return the messages within reach that must be corrected or withdrawn, the oldest first."""
    settled = stale.settled_versions().order_by().values("pk")
    waiting = stale.stale_versions().exclude(pk__in=settled).select_related("message", "unit")
    versions = list(gate.limit(waiting, user, Act.VIEW)[:MOST_OWN])
    facts = stale_facts(version.pk for version in versions)
    writing, deciding = (gate.units_for(user, act) for act in (Act.WRITE_MESSAGE, Act.APPROVE_MESSAGE))
    return [
        WrongMessage(version, facts[version.pk], version.unit_id in writing, version.unit_id in deciding)
        for version in versions
    ]


def copies_of(user: User) -> QuerySet[Delivery]:
    return gate.limit(stale.wrong_copies(), user, Act.VIEW)


def wrong_copies(user: User, rows: Collection[Delivery]) -> list[WrongCopy]:
    """Return each copy with what it says wrong, in a fixed number of queries."""
    facts = stale_facts(row.version_id for row in rows)
    takes = stale.stale_takes(fact.pk for each in facts.values() for fact in each)
    reach = gate.units_for(user, Act.DELIVER)
    day, printed = clock.today(), queries.printed(rows)
    return [
        WrongCopy(
            delivery=row,
            facts=facts.get(row.version_id, []),
            channel=channel_name(row.channel),
            unit_name=unit_map().name(row.unit_id, day),
            sentence=queries.sentence_of(row),
            printed=printed.get(row.pk, 0),
            takes=takes.get((row.version_id, row.outlet_id), 0),
            advice=advice_on(row),
            may_take_down=row.unit_id in reach and not stale.is_own_page(row),
        )
        for row in rows
    ]
