"""What follows when the catalogue no longer says what an approved version says."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from django.db import transaction
from django_q.tasks import async_task

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.deliveries import rules, stale
from gandan.deliveries.actions.recalls import call_back
from gandan.deliveries.actions.settling import settle
from gandan.deliveries.errors import HandOverError, NotStaleError
from gandan.deliveries.models import Delivery, StaleTake, Take
from gandan.deliveries.rendering import takes_saying
from gandan.messages.actions import compare_facts
from gandan.messages.models import MessageVersion, StaleFact
from gandan.messages.queries import is_settled, is_stale
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans.actions import Errand, end_errand, give_errand

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from gandan.people.models import User

logger = logging.getLogger(__name__)

RecallKind = Delivery.RecallKind
TAKES_JOB = "gandan.deliveries.jobs.note_stale_takes"


@transaction.atomic
def check_cited_facts(on: date) -> int:
    """Find what is wrong since today, give everybody who holds a copy the work, close what is settled.

    Returns how many facts were found wrong. Twice is the same as once.
    """
    new = compare_facts(stale.versions_about(), on)
    for version in stale.stale_versions():
        _give(version, on)
        settle(version)
    for version in stale.right_again():
        end_errand(version, rules.RIGHT_AGAIN)
    if new:
        async_task(TAKES_JOB, [row.pk for row in new])
    return len(new)


def _give(version: MessageVersion, on: date) -> None:
    """Ask the issuer to correct or withdraw, and whoever holds a copy to stop using it."""
    steps = (rules.errand_step(on),)
    holders = set(stale.held().filter(version=version).values_list("unit_id", flat=True))
    holders.discard(version.unit_id)
    give_errand(Errand(rules.take_down_words(version.title), version, on, steps), holders)
    if not is_settled(version):
        give_errand(Errand(rules.mend_words(version.title), version, on, steps), [version.unit_id])


def stop_stale(version: MessageVersion) -> int:
    """Call back what is out of the earlier versions that say something wrong: this one corrects them."""
    older = stale.stale_versions().filter(message=version.message_id, number__lt=version.number)
    called = 0
    for row in older:
        called += call_back(row.deliveries.all(), RecallKind.REPLACED, rules.FACTS_CHANGED)
        settle(row)
    return called


@transaction.atomic
def take_down(delivery_id: int, *, by: User) -> Delivery:
    """Record that an outlet no longer uses a version that says something wrong, before anybody recalls it.

    Raises NotStaleError where nothing is wrong with it, or nothing is there to take down.
    """
    delivery = Delivery.objects.select_for_update(no_key=True).get(pk=delivery_id)
    gate.require(by, Act.DELIVER, delivery.unit_id)
    if not is_stale(delivery.version_id) or not stale.held().filter(pk=delivery_id).exists():
        raise NotStaleError(delivery_id)
    call_back(Delivery.objects.filter(pk=delivery.pk), RecallKind.STALE, rules.FACTS_CHANGED)
    Delivery.objects.filter(pk=delivery.pk, recall_confirmed_at=None).update(recall_confirmed_at=clock.now())
    record(by, "delivery.taken_down", delivery)
    settle(delivery.version)
    delivery.refresh_from_db()
    return delivery


def note_stale_takes(stale_ids: Iterable[int]) -> int:
    """Find the sentences that stations have read of what is wrong; return how many.

    Writing a script takes its time, so no transaction is open meanwhile.
    """
    noted = 0
    for fact in StaleFact.objects.filter(pk__in=list(stale_ids), ended_at=None).select_related("cited"):
        takes = {
            take.pk for delivery in stale.read_aloud(fact.cited.version_id) for take in _takes(delivery, fact)
        }
        StaleTake.objects.bulk_create(
            [StaleTake(stale=fact, take_id=pk) for pk in sorted(takes)], ignore_conflicts=True
        )
        noted += len(takes)
    return noted


def _takes(delivery: Delivery, fact: StaleFact) -> list[Take]:
    try:
        return takes_saying(delivery, fact)
    except HandOverError:
        # A script that cannot be written any more is read by nobody; the copy itself is listed all the same.
        logger.warning("takes of delivery %s not looked through", delivery.pk, exc_info=True)
        return []
