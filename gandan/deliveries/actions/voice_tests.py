"""A voice is tested because an officer of the province asked for it; the worker listens, nobody waits."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django_q.tasks import async_task

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.deliveries import rules
from gandan.deliveries.errors import UnderTestError
from gandan.deliveries.models import VoiceTest
from gandan.people import gate
from gandan.people.rules import Act
from gandan.units.models import Unit
from gandan.voices.admitting import examine
from gandan.voices.engines.espeak import NAME as ESPEAK
from gandan.voices.errors import NoTestNeededError, VoiceError
from gandan.voices.listening import recogniser
from gandan.voices.shelf import RECORDED, Shelf

if TYPE_CHECKING:
    from datetime import datetime

    from gandan.people.models import User
    from gandan.voices.shelf import Admission

State = VoiceTest.State
JOB = "gandan.deliveries.jobs.test_voice"
# Of the job's own time: for what comes before and after the reading and the listening.
SPARE_SECONDS = 30
STOPPED_HALFWAY = (
    "Máy dừng giữa chừng khi đang kiểm tra. Hãy kiểm tra lại; nếu vẫn vậy, hãy báo người quản trị."
)


@transaction.atomic
def ask_voice_test(name: str, *, by: User) -> VoiceTest:
    """Have the worker test the voice.

    Raises NotAllowedError, UnderTestError while one is under way, and VoiceError: for a name that nobody
    has, for a person, and where this machine has no ear.
    """
    unit_id = gate.require_province(by, Act.MANAGE_HOUSE)
    if name != ESPEAK and _shelf().manifest(name).kind == RECORDED:
        raise NoTestNeededError(name)
    recogniser()
    # The unit's row: two officers who press together make one test.
    Unit.objects.select_for_update(no_key=True).get(pk=unit_id)
    now = clock.now()
    waiting = VoiceTest.objects.filter(voice=name, state=State.WAITING)
    if any(rules.is_test_under_way(row.state, row.asked_at, now) for row in waiting):
        raise UnderTestError(name)
    row = VoiceTest.objects.create(voice=name, unit_id=unit_id, asked_by=by, asked_at=now)
    record(by, "voice.test_asked", row, voice=name)
    async_task(JOB, row.pk)
    return row


def carry_out_voice_test(test_id: int) -> None:
    """Let the recogniser listen and keep what came of it; safe to run twice, but it listens once.

    It takes minutes, so no transaction is open meanwhile, and it ends before the queue ends it: a job that is
    cut short is given to a worker again, and a slow machine would hear the same voice over and over.
    """
    row = _begin(test_id, timezone.now())
    if row is None:
        return
    most_seconds = settings.GANDAN_JOB_TIMEOUT_SECONDS - SPARE_SECONDS
    try:
        found = examine(_shelf(), row.voice, clock.today(), most_seconds=most_seconds)
    except VoiceError as error:
        _end(row.pk, state=State.FAILED, because=error.sentence[:400])
    else:
        _end(row.pk, state=State.DONE, **_figures(found))


@transaction.atomic
def _begin(test_id: int, now: datetime) -> VoiceTest | None:
    """Take the test for this worker alone; None where another has it, or had it and was stopped."""
    row = VoiceTest.objects.select_for_update(no_key=True).filter(pk=test_id, state=State.WAITING).first()
    if row is None:
        return None
    if row.begun_at is None:
        row.begun_at = now
        row.save(update_fields=["begun_at"])
        return row
    if row.begun_at <= now - timedelta(seconds=settings.GANDAN_JOB_TIMEOUT_SECONDS):
        _end(row.pk, state=State.FAILED, because=STOPPED_HALFWAY)
    return None


def _figures(found: Admission) -> dict[str, object]:
    return {
        "recogniser": found.recogniser,
        "syllables": found.syllables,
        "error_rate": found.error_rate,
        "error_rate_without_tones": found.error_rate_without_tones,
        "tested_on": found.on,
    }


@transaction.atomic
def _end(test_id: int, **came_of_it: object) -> None:
    row = VoiceTest.objects.select_for_update(no_key=True).get(pk=test_id)
    if row.state != State.WAITING:
        return
    for name, value in came_of_it.items():
        setattr(row, name, value)
    row.save(update_fields=list(came_of_it))
    record(None, "voice.tested", row, voice=row.voice, state=str(row.state))


def _shelf() -> Shelf:
    return Shelf(Path(settings.GANDAN_VOICES_DIR))
