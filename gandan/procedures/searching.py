"""What search reads of the catalogue: every text of every procedure, in one pass."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gandan.procedures.models import (
    AgencyRole,
    Applicant,
    Case,
    LayPhrase,
    LegalBasis,
    Paper,
    Procedure,
    ProcedureVersion,
    Result,
    Step,
    VersionLevel,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from django.db.models import Model

    Parts = dict[str, dict[int, list[str]]]

AT_ONCE = 500


@dataclass(frozen=True)
class SearchableText:
    """One version in force: what it is called, officially and by people, and what it says by kind."""

    procedure_id: int
    version_id: int
    code: str
    key: str  # of the procedure
    names: tuple[str, ...]  # the name, then former names of the same procedure
    field_area: str
    levels: tuple[str, ...]
    texts: dict[str, tuple[str, ...]]  # by kind: see KINDS


KINDS = (
    "said",  # what people call it
    "not_said",  # what people say when they mean something else
    "keywords",
    "life_events",
    "cases",
    "steps",
    "papers",
    "results",
    "agencies",
    "applicants",
    "requirements",
    "legal_bases",
)


def searchable_texts(on: date) -> Iterator[SearchableText]:
    """Yield every version in force on the day, by code; a batch costs a fixed number of queries."""
    former = _former_names()
    versions = list(ProcedureVersion.objects.on(on).order_by("code").values_list("pk", flat=True))
    for start in range(0, len(versions), AT_ONCE):
        rows = ProcedureVersion.objects.filter(pk__in=versions[start : start + AT_ONCE]).order_by("code")
        batch = list(rows.values(*_OWN))
        parts = _parts({row["pk"] for row in batch})
        parts |= _of_procedures({row["procedure_id"] for row in batch})
        for row in batch:
            yield _text(row, parts, former[row["procedure_id"]])


_OWN = ("pk", "procedure_id", "procedure__key", "code", "name", "field_area", "keywords", "requirements")
_PARTS: tuple[tuple[str, type[Model], str], ...] = (
    ("levels", VersionLevel, "level"),
    ("cases", Case, "name"),
    ("steps", Step, "text"),
    ("papers", Paper, "name"),
    ("results", Result, "name"),
    ("agencies", AgencyRole, "name"),
    ("applicants", Applicant, "name"),
    ("numbers", LegalBasis, "number"),
    ("titles", LegalBasis, "title"),
)


def _text(row: dict[str, Any], parts: Parts, names: list[str]) -> SearchableText:
    texts = {kind: parts[kind].get(row["pk"], ()) for kind in KINDS if kind in parts}
    texts |= {kind: parts[kind].get(row["procedure_id"], ()) for kind in ("said", "not_said", "life_events")}
    texts |= {kind: [row[kind]] for kind in ("keywords", "requirements")}
    bases = zip(parts["numbers"].get(row["pk"], ()), parts["titles"].get(row["pk"], ()), strict=True)
    texts["legal_bases"] = [f"{number} {title}".strip() for number, title in bases]
    return SearchableText(
        procedure_id=row["procedure_id"],
        version_id=row["pk"],
        code=row["code"],
        key=row["procedure__key"],
        names=tuple(dict.fromkeys([row["name"], *names])),
        field_area=row["field_area"],
        levels=tuple(parts["levels"].get(row["pk"], ())),
        texts={kind: tuple(filter(None, texts[kind])) for kind in KINDS},
    )


def _former_names() -> dict[int, list[str]]:
    return _grouped(
        ProcedureVersion.objects.order_by("-valid_from", "pk").values_list("procedure_id", "name")
    )


def _parts(version_ids: set[int]) -> Parts:
    """Return the texts of each kind by version; rows come as values, for rows as objects cost the most."""
    return {
        kind: _grouped(
            model._default_manager.filter(version_id__in=version_ids)  # noqa: SLF001 - Django's own public name
            .order_by("version_id", "pk")
            .values_list("version_id", column)
        )
        for kind, model, column in _PARTS
    }


def _of_procedures(procedure_ids: set[int]) -> Parts:
    phrases = LayPhrase.objects.filter(procedure_id__in=procedure_ids).order_by("pk")
    events = Procedure.life_events.through.objects.filter(procedure_id__in=procedure_ids).order_by("pk")
    return {
        "said": _grouped(phrases.filter(is_negative=False).values_list("procedure_id", "text")),
        "not_said": _grouped(phrases.filter(is_negative=True).values_list("procedure_id", "text")),
        "life_events": _grouped(events.values_list("procedure_id", "lifeevent__name")),
    }


def _grouped(rows: Iterable[tuple[int, str]]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for owner, text in rows:
        found.setdefault(owner, []).append(text)
    return found
