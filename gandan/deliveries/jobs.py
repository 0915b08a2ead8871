"""Work that the queue runs. Delivery rows are the durable queue: a lost job loses nothing."""

from __future__ import annotations

import logging
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from django.conf import settings
from django_q.tasks import async_task

from gandan.audit.models import kind_of
from gandan.calendars import clock
from gandan.deliveries import actions, rules
from gandan.deliveries.errors import LeaseLostError
from gandan.deliveries.fetching import fetch_back
from gandan.deliveries.rendering import read_ahead
from gandan.procedures.models import Procedure, ProcedureVersion
from gandan.voices.sound.store import trim

if TYPE_CHECKING:
    from collections.abc import Callable

    from gandan.audit.models import Entry
    from gandan.deliveries.actions import Lease

logger = logging.getLogger(__name__)

TICK = "gandan.deliveries.jobs.tick"
CHECK_FACTS = "gandan.deliveries.jobs.check_facts"
FETCH = "gandan.deliveries.jobs.fetch_pages"
# Whose changes may change what messages cite.
CATALOGUE = {kind_of(Procedure), kind_of(ProcedureVersion)}
BATCH = 30
MB = 1024 * 1024
# Well under the job's own time limit, so that a job ends by itself and the next one goes on.
LONGEST_RUN_SECONDS = 60


def deliver_due(channel: str = "") -> int:
    """Carry out what is due, of one channel or of all; return how many attempts were made."""
    done = _drain(lambda: _claim_ahead(channel), actions.attempt)
    if done and channel in {"", "webpage"}:
        async_task(FETCH)
    return done


def _claim_ahead(channel: str) -> list[Lease]:
    leases = actions.claim_due(BATCH, channel=channel)
    try:
        read_ahead([lease.delivery_id for lease in leases])
    except Exception:
        # Only speed is lost: each delivery's own attempt meets the fault, and records it.
        logger.exception("reading ahead failed")
    return leases


def fetch_pages() -> int:
    """Fetch back the pages that went out: what a visitor gets is the proof; return how many were tried."""
    return _drain(lambda: actions.claim_fetches(BATCH), fetch_back)


def trim_sounds() -> int:
    """Run each hour: keep what was read aloud within its room, sentences and pages; return how many went."""
    folders = [Path(settings.GANDAN_CACHE_DIR) / name for name in ("channels", "spoken-pages")]
    return trim(folders, settings.GANDAN_SOUND_CACHE_MB * MB)


def trim_renditions() -> int:
    """Run daily: keep files that prove nothing within their room; return how many went."""
    return actions.trim_renditions(settings.GANDAN_UNUSED_FILES_MB * MB)


def test_voice(test_id: int) -> None:
    """Let the recogniser listen to a voice, because somebody at the desk asked."""
    actions.carry_out_voice_test(test_id)


def tick() -> None:
    """Run each minute: whatever lost its job is due again."""
    deliver_due()
    fetch_pages()


def check_facts() -> int:
    """Hold what approved versions cite against the catalogue of today; return how much was found wrong."""
    return actions.check_cited_facts(clock.today())


def note_stale_takes(stale_ids: list[int]) -> int:
    return actions.note_stale_takes(stale_ids)


def catalogue_changed(entry: Entry) -> None:
    """Have the facts checked once the change is kept. Named in GANDAN_AFTER_CHANGE."""
    if entry.subject_kind in CATALOGUE:
        async_task(CHECK_FACTS)


def _drain(claim: Callable[[], list[Lease]], work: Callable[[Lease], object]) -> int:
    started, done = monotonic(), 0
    while leases := claim():
        for lease in leases:
            _try(work, lease)
        done += len(leases)
        if monotonic() - started > LONGEST_RUN_SECONDS:
            break  # the rest is still due, and the next tick takes it
    return done


def _try(work: Callable[[Lease], object], lease: Lease) -> None:
    try:
        work(lease)
    except LeaseLostError:
        logger.warning("lease of delivery %s was lost", lease.delivery_id)
    except Exception:
        # The outermost edge: one broken delivery must not keep the others from going out.
        logger.exception("delivery %s failed", lease.delivery_id)
        _count_own_fault(lease)


def _count_own_fault(lease: Lease) -> None:
    try:
        actions.record_failure(lease, rules.OWN_FAULT, permanent=False)
    except LeaseLostError:
        logger.warning("lease of delivery %s was lost", lease.delivery_id)
