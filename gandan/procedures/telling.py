"""What pages tell of procedures: all lives of one, short lines of many; a fixed number of queries each."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from django.db.models import Exists, F, OuterRef, Q

from gandan.audit.models import Entry, kind_of
from gandan.procedures.models import LifeEvent, Procedure, ProcedureLink, ProcedureVersion, SourceRecord
from gandan.procedures.namesakes import apart
from gandan.procedures.reader.read import read_original
from gandan.procedures.reader.record import Record
from gandan.procedures.rules.lives import Life
from gandan.procedures.values import LinkKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

MOST_LIVES = 60
_CODE = re.compile(r"\d\.\d{6,7}(?:\.[\w.]{1,20})?", re.ASCII)
_CODE_IN_KEY = re.compile(r"(\d)-(\d{6,7})", re.ASCII)


@dataclass(frozen=True)
class Told:
    """A procedure with its lives, the latest of them first."""

    pk: int
    key: str
    lives: tuple[Life, ...]


@dataclass(frozen=True)
class Line:
    """A procedure in a list."""

    key: str
    name: str
    code: str
    agency: str = ""
    holds_from: date | None = None  # set where it holds only later
    apart: str = ""  # what sets it apart from others of its name in the list


@dataclass(frozen=True)
class Linked:
    kind: str
    line: Line

    @property
    def kind_in_words(self) -> str:
        return str(LinkKind(self.kind).label)


def told(key: str) -> Told | None:
    """Return the procedure with all that its versions say, from the originals: one query."""
    rows = list(
        SourceRecord.objects.filter(version__procedure__key=key)
        .select_related("version__procedure", "version__service_level")
        .order_by("-version__valid_from", "version__code", "-version_id")[:MOST_LIVES]
    )
    lives = [_life(row.version, row.original) for row in rows]
    if not rows:
        return None
    procedure = rows[0].version.procedure
    return Told(procedure.pk, procedure.key, tuple(lives))


def _life(version: ProcedureVersion, original: str) -> Life:
    level = version.service_level
    said = _said(original)
    return Life(
        pk=version.pk,
        code=version.code,
        first=version.valid_from,
        end=version.valid_to,
        record=said,
        url=version.url,
        checked_on=version.checked_on,
        # The record names who held it against the source; who did so again later is known by day alone.
        checked_by=said.trace.checked_by if said.trace.checked_on == version.checked_on else "",
        changed_on=version.changed_on,
        source=version.source,
        service_level=level.name if level else "",
    )


@lru_cache(maxsize=128)
def _said(original: str) -> Record:
    """Read what a version is made from; it never changes, and a long one takes a while."""
    said = read_original(original)
    if not isinstance(said, Record):  # a version is only ever made from a record
        raise TypeError(type(said))
    return said


def key_of_code(asked: str) -> str | None:
    """Return the procedure that has, or ever had, the code; or the one that took a key's code over.

    "1.001193", "1.001193.000.00.00.H17" and the former key "1-001193" all lead to the one of today.
    """
    in_key = _CODE_IN_KEY.fullmatch(asked)
    code = f"{in_key[1]}.{in_key[2]}" if in_key else asked
    if not _CODE.fullmatch(code):
        return None
    national = ".".join(code.split(".")[:2])
    rows = ProcedureVersion.objects.filter(Q(code=code) | Q(national_code=national))
    found = rows.order_by("-valid_from", "pk").values_list("procedure__key", "code")
    keys = list(found[:MOST_LIVES])
    exact = [key for key, version_code in keys if version_code == code]
    return next(iter(exact or [key for key, _ in keys]), None)


def key_after_joining(asked: str) -> str | None:
    """Return the procedure of today that a former one was joined to, in one step or in several."""
    joined = Entry.objects.filter(subject_kind=kind_of(Procedure), action="procedures.joined")
    into = {entry.facts["joined"]: entry.facts.get("kept", "") for entry in joined.order_by("pk")}
    key, left = asked, len(into)
    while key in into and left:
        key, left = into[key], left - 1
    return key if key != asked and Procedure.objects.filter(key=key).exists() else None


def linked(procedure_id: int, on: date, *, beside: Mapping[str, str] | None = None) -> list[Linked]:
    """Return what this procedure leads to, with what it is called on the day, or will be.

    `beside` are names by their codes that stand on the same page: a namesake of those is told apart too.
    """
    order = {kind: number for number, kind in enumerate(LinkKind.values)}
    rows = (
        ProcedureLink.objects.filter(procedure_id=procedure_id)
        .filter(_lasting(on, "other__versions__"))
        .order_by("other__versions__valid_from", "other__versions__code", "pk")
        .values_list(
            "kind", "other__key", *(f"other__versions__{name}" for name in ("name", "code", "valid_from"))
        )
    )
    found: dict[str, Linked] = {}
    for kind, key, name, code, first in rows:
        line = Line(key, name, code, holds_from=first if first > on else None)
        found.setdefault(key, Linked(kind, line))
    lines = told_apart((each.line for each in found.values()), on, beside=beside)
    links = [replace(each, line=line) for each, line in zip(found.values(), lines, strict=True)]
    return sorted(links, key=lambda each: (order.get(each.kind, 9), each.line.name))


def told_apart(lines: Iterable[Line], on: date, *, beside: Mapping[str, str] | None = None) -> list[Line]:
    """Say of each line what sets it apart from others of its name; no query where all names differ."""
    listed = list(lines)
    words = apart({**(beside or {}), **{line.code: line.name for line in listed}}, on)
    return [replace(line, apart=words.get(line.code, "")) for line in listed]


def _lasting(on: date, path: str = "") -> Q:
    """Match versions that hold on the day or will; one corrected on its first day held on none."""
    ends_later = Q(**{f"{path}valid_to__gt": on}) & Q(**{f"{path}valid_to__gt": F(f"{path}valid_from")})
    return Q(**{f"{path}valid_to__isnull": True}) | ends_later


def lines_of(wanted: Q, on: date) -> dict[int, Line]:
    """Return a line for each procedure that holds on the day or will later, by its id: one query."""
    rows = (
        ProcedureVersion.objects.filter(wanted, _lasting(on))
        .order_by("valid_from", "code", "pk")
        .values_list("procedure_id", "procedure__key", "name", "code", "valid_from")
    )
    found: dict[int, Line] = {}
    for pk, key, name, code, first in rows:
        found.setdefault(pk, Line(key, name, code, holds_from=first if first > on else None))
    return found


def lines_of_codes(codes: Iterable[str], on: date) -> Mapping[str, Line]:
    """Return a line for each national code that is known, for guides that name procedures by code."""
    wanted = set(codes)
    rows = (
        ProcedureVersion.objects.filter(national_code__in=wanted)
        .filter(_lasting(on))
        .order_by("valid_from", "code", "pk")
        .values_list("national_code", "procedure__key", "name", "code", "valid_from")
    )
    found: dict[str, Line] = {}
    for national, key, name, code, first in rows:
        found.setdefault(national, Line(key, name, code, holds_from=first if first > on else None))
    return found


def life_events_of(procedure_id: int) -> list[LifeEvent]:
    return list(LifeEvent.objects.filter(procedures=procedure_id).order_by("position", "name", "pk"))


def life_events() -> list[LifeEvent]:
    """Return the occasions on which there is anything to do."""
    has_any = LifeEvent.procedures.through.objects.filter(lifeevent_id=OuterRef("pk"))
    return list(LifeEvent.objects.filter(Exists(has_any)).order_by("position", "name", "pk"))
