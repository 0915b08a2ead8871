"""Files that take long to read: kept, read by a worker, and gone from the disk once they were read."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone
from django_q.tasks import async_task

from gandan.audit.actions import record
from gandan.people import gate
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Act
from gandan.plans.actions.readings import keep_reading, read_plan
from gandan.plans.errors import PlansError
from gandan.plans.models import WaitingFile

if TYPE_CHECKING:
    from datetime import datetime

    from gandan.people.models import User
    from gandan.units.models import Unit

State = WaitingFile.State
JOB = "gandan.plans.jobs.read_waiting_file"
STOPPED_HALFWAY = "Máy dừng giữa chừng khi đang đọc tệp này. Hãy nộp lại tệp, hoặc lưu sang dạng mới rồi nộp."
NO_LONGER = "Bạn không còn lập kế hoạch cho đơn vị này nên tệp không được đọc."


@transaction.atomic
def read_later(unit: Unit, content: bytes, *, source_name: str, by: User) -> WaitingFile:
    """Keep the file and have a worker read it: a web page must not wait for a word processor."""
    gate.require(by, Act.MANAGE_PLAN, unit)
    row = WaitingFile.objects.create(unit=unit, handed_in_by=by, name=source_name[-200:])
    row.file.save(f"{row.pk}.bin", ContentFile(content))
    record(by, "reading.file_handed_in", row, name=row.name)
    async_task(JOB, row.pk)
    return row


def read_waiting_file(waiting_id: int) -> None:
    """Read the file and keep its rows; safe to run twice, but it is read once.

    No transaction is open while it is read.
    """
    row = _begin(waiting_id, timezone.now())
    if row is None:
        return
    try:
        gate.require(row.handed_in_by, Act.MANAGE_PLAN, row.unit)
        with row.file.open("rb") as kept:
            reading, found = read_plan(row.unit, kept.read(), source_name=row.name, by=row.handed_in_by)
    except NotAllowedError:
        _end(row.pk, state=State.FAILED, because=NO_LONGER)
    except PlansError as refusal:
        _end(row.pk, state=State.FAILED, because=str(refusal)[:400])
    else:
        with transaction.atomic():
            kept_reading = keep_reading(reading, found, by=row.handed_in_by)
            _end(row.pk, state=State.READ, reading=kept_reading)


@transaction.atomic
def _begin(waiting_id: int, now: datetime) -> WaitingFile | None:
    """Take the file for this worker alone; None where another has it, or had it and was stopped."""
    rows = WaitingFile.objects.select_for_update(no_key=True, of=("self",)).select_related("unit")
    row = rows.filter(pk=waiting_id, state=State.WAITING).first()
    if row is None:
        return None
    if row.begun_at is None:
        row.begun_at = now
        row.save(update_fields=["begun_at"])
        return row
    if row.begun_at <= now - timedelta(seconds=settings.GANDAN_JOB_TIMEOUT_SECONDS):
        _end(row.pk, state=State.FAILED, because=STOPPED_HALFWAY)
    return None


@transaction.atomic
def _end(waiting_id: int, **came_of_it: object) -> None:
    row = WaitingFile.objects.select_for_update(no_key=True).get(pk=waiting_id)
    kept, row.file = row.file.name, ""
    for name, value in came_of_it.items():
        setattr(row, name, value)
    row.save(update_fields=["file", *came_of_it])
    record(None, "reading.file_done", row, state=str(row.state))
    transaction.on_commit(partial(row.file.storage.delete, kept))
