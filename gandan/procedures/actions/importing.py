"""Catalogue files in: compare with the rows, and make it so when a person accepts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.procedures.actions.comparing import compare
from gandan.procedures.actions.decisions import write_decisions
from gandan.procedures.actions.extras import keep_extras
from gandan.procedures.actions.old_records import compare_old_records
from gandan.procedures.actions.writing import write_versions
from gandan.procedures.errors import ComparisonMovedError
from gandan.procedures.models import Procedure, ProcedureVersion, ServiceLevel
from gandan.procedures.reader.files import Catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gandan.audit.actions import Actor
    from gandan.procedures.actions.comparing import Change
    from gandan.procedures.reader.files import Problem

KINDS = ("new", "changed", "gone", "former")
DATA = Path(__file__).parents[1] / "data"
OWN_FILES = tuple(sorted((DATA / "own").glob("*.jsonl")))
SERVICE_LEVELS = DATA / "service-levels.jsonl"


@dataclass(frozen=True)
class Outcome:
    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]

    @property
    def gone(self) -> int:
        return sum(change.what == "gone" for change in self.changes)

    @property
    def digest(self) -> str:
        """Return what differs as soon as anything about the changes does."""
        return digest_of(self.changes)


def digest_of(changes: Iterable[Change]) -> str:
    said = [
        [
            change.what,
            change.code,
            str(change.placed),
            [[*each.before, "→", *each.after] for each in change.differences],
        ]
        for change in changes
    ]
    return sha256(json.dumps(said, ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True)
class Acceptance:
    """What a person accepts: the changes, and perhaps also the end of what is in no file."""

    ends_gone: bool = False
    by: Actor | None = None
    shown: str = ""  # the digest of what the person saw; anything else is not accepted


@transaction.atomic
def import_catalogue(
    catalogue: Catalogue, accepted: Acceptance | None = None, *, on: date | None = None
) -> Outcome:
    """Return what the files would change; change it if accepted. `on` is the day of changes that name none.

    Imports wait for each other. What is in force and in no file is only listed, unless it too is accepted.
    Raises ComparisonMovedError when the changes are not those that were shown.
    """
    if accepted is not None:
        load_service_levels()
        list(ServiceLevel.objects.select_for_update(no_key=True).order_by("pk"))
    found = compare(catalogue, clock.today(), on=on)
    compare_old_records(catalogue, found)
    if accepted is not None:
        if accepted.shown and accepted.shown != digest_of(found.changes):
            raise ComparisonMovedError
        _make_so(catalogue, found.changes, accepted)
    return Outcome(tuple(found.changes), (*catalogue.problems, *found.problems))


def _make_so(catalogue: Catalogue, changes: list[Change], accepted: Acceptance) -> None:
    today = clock.today()
    write_versions([change for change in changes if change.placed and change.what != "former"], today)
    # After the others: the procedure of an old record may be one that these files bring.
    write_versions([change for change in changes if change.what == "former"], today)
    write_decisions([change for change in changes if change.line and not change.placed])
    keep_extras(catalogue)
    if accepted.ends_gone:
        _end({change.code for change in changes if change.what == "gone"}, today)
    made = [change for change in changes if change.what != "gone" or accepted.ends_gone]
    subject = Procedure.objects.order_by("pk").first()
    if made and subject is not None:
        counts = {what: sum(change.what == what for change in made) for what in KINDS}
        files = sorted({line.file for line in catalogue.lines})
        record(accepted.by, "procedures.imported", subject, files=files, **counts)


def _end(codes: set[str], today: date) -> None:
    """End what is gone; what begins only later never came into force."""
    rows = ProcedureVersion.objects.filter(valid_to__isnull=True, code__in=codes)
    for row in rows:
        row.valid_to = max(today, row.valid_from)
    ProcedureVersion.objects.bulk_update(rows, ["valid_to"], batch_size=200)


@transaction.atomic
def load_service_levels() -> None:
    """Bring in the words for online services with their days; a second time changes nothing."""
    known = ServiceLevel.objects.in_bulk(field_name="key")
    for line in SERVICE_LEVELS.read_text(encoding="utf-8").splitlines():
        said = json.loads(line)
        if said["key"] not in known:
            known[said["key"]] = ServiceLevel.objects.create(
                key=said["key"],
                name=said["name"],
                legal_act=said["act"],
                valid_from=date.fromisoformat(said["from"]),
                valid_to=date.fromisoformat(said["to"]) if said.get("to") else None,
                successor=known.get(said.get("successor", "")),
            )


def load_own_procedures(*, by: Actor | None = None) -> Outcome:
    """Bring in the procedures that people need most, in our own words; a second time changes nothing."""
    catalogue = Catalogue()
    for file in OWN_FILES:
        catalogue.read(file.read_bytes(), file.name)
    return import_catalogue(catalogue, Acceptance(by=by))
