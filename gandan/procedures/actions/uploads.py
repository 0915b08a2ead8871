"""A catalogue brought in at the desk: kept, compared in the background, and carried out once accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.files.base import ContentFile
from django.db import transaction
from django_q.tasks import async_task

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.people import gate
from gandan.people.errors import NotFoundError
from gandan.people.rules import Act
from gandan.procedures.actions.importing import Acceptance, import_catalogue
from gandan.procedures.errors import ComparisonMovedError, UploadStateError
from gandan.procedures.keepers import require_keeper
from gandan.procedures.reader.files import Catalogue
from gandan.procedures.values import UploadState
from gandan.procedures.waiting import CatalogueUpload
from gandan.text.fold import nfc, one_line

if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from gandan.people.models import User
    from gandan.procedures.actions.comparing import Change
    from gandan.procedures.actions.importing import Outcome

COMPARE, CARRY_OUT = "gandan.procedures.jobs.compare", "gandan.procedures.jobs.carry_out"
MOST_SENTENCES = 20  # of one procedure
MOST_PROBLEMS = 500


@transaction.atomic
def start_upload(content: bytes, file_name: str, *, as_of: date | None = None, by: User) -> CatalogueUpload:
    """Keep the file and have it compared; the catalogue stays as it is. Raises NotAllowedError.

    `as_of` is the first day of records of years ago, which name no code and no day.
    """
    unit_id = require_keeper(by)
    name = one_line(nfc(file_name))[-200:] or "danh-muc"
    row = CatalogueUpload(unit_id=unit_id, made_by=by, file_name=name, as_of=as_of)
    row.file.save("catalogue", ContentFile(content), save=False)
    row.save()
    record(by, "catalogue.uploaded", row, file=name, bytes=len(content), as_of=as_of and as_of.isoformat())
    async_task(COMPARE, row.pk)
    return row


def compare_upload(upload_id: int) -> None:
    """Write down what the file would change; safe to run twice."""
    row = CatalogueUpload.objects.filter(pk=upload_id, state=UploadState.WAITING).first()
    if row is not None:
        _show(row, import_catalogue(_catalogue(row)))


@transaction.atomic
def accept_upload(upload_id: int, *, ends_gone: bool, by: User) -> CatalogueUpload:
    """Have just what was shown carried out; raises NotAllowedError or UploadStateError."""
    row = _locked(upload_id, by, UploadState.COMPARED)
    row.state, row.ends_gone = UploadState.ACCEPTING, ends_gone
    row.accepted_by, row.accepted_at = by, clock.now()
    row.save(update_fields=["state", "ends_gone", "accepted_by", "accepted_at"])
    record(by, "catalogue.accepted", row, ends_gone=ends_gone)
    async_task(CARRY_OUT, row.pk)
    return row


def carry_out_upload(upload_id: int) -> None:
    """Change the catalogue as it was accepted; where it has moved meanwhile, show the file anew instead."""
    try:
        _carry_out(upload_id)
    except ComparisonMovedError:
        row = CatalogueUpload.objects.get(pk=upload_id)
        row.has_moved = True
        _show(row, import_catalogue(_catalogue(row)))


@transaction.atomic
def drop_upload(upload_id: int, *, by: User) -> CatalogueUpload:
    row = _locked(upload_id, by, UploadState.WAITING, UploadState.COMPARED)
    row.state = UploadState.DROPPED
    row.save(update_fields=["state"])
    record(by, "catalogue.dropped", row)
    return row


@transaction.atomic
def _carry_out(upload_id: int) -> None:
    row = CatalogueUpload.objects.select_for_update(no_key=True).get(pk=upload_id)
    if row.state != UploadState.ACCEPTING:
        return
    accepted = Acceptance(ends_gone=row.ends_gone, by=row.accepted_by, shown=row.digest)
    import_catalogue(_catalogue(row), accepted)
    row.state = UploadState.ACCEPTED
    row.save(update_fields=["state"])


def _locked(upload_id: int, by: User, *states: UploadState) -> CatalogueUpload:
    row = CatalogueUpload.objects.select_for_update(no_key=True).filter(pk=upload_id).first()
    if row is None:
        raise NotFoundError("CatalogueUpload", upload_id)
    gate.require(by, Act.MANAGE_PROCEDURES, row.unit_id)
    if row.state not in states:
        raise UploadStateError(row.state)
    return row


def _catalogue(row: CatalogueUpload) -> Catalogue:
    catalogue = Catalogue(as_of=row.as_of)
    with row.file.open("rb") as file:
        catalogue.read(file.read(), row.file_name)
    return catalogue


def _show(row: CatalogueUpload, outcome: Outcome) -> None:
    row.changes = [_told(change) for change in outcome.changes]
    row.problems = [str(problem) for problem in outcome.problems[:MOST_PROBLEMS]]
    row.digest, row.state = outcome.digest, UploadState.COMPARED
    row.save(update_fields=["changes", "problems", "digest", "state", "has_moved"])


def _told(change: Change) -> dict[str, Any]:
    on = change.placed.first if change.placed and change.what == "changed" else None
    sentences = [each.sentence(on) for each in change.differences[:MOST_SENTENCES]]
    line = change.line.line if change.line else None
    return {"what": change.what, "code": change.code, "name": change.name, "line": line, "fields": sentences}
