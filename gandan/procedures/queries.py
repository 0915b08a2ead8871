"""What screens, reports and targets ask of the catalogue; `searching.py` is what search reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Prefetch

from gandan.procedures.errors import UnknownProcedureError
from gandan.procedures.models import DecisionItem, Procedure, ProcedureVersion, Term
from gandan.procedures.originals import records_of
from gandan.procedures.rules.coverage import Coverage, Given, Published, coverage_of
from gandan.procedures.rules.differences import differences
from gandan.procedures.searching import SearchableText, searchable_texts
from gandan.procedures.values import Level, MissedState
from gandan.procedures.waiting import MissedQuery
from gandan.text.fold import fold
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from datetime import date

    from django.db.models import QuerySet

    from gandan.procedures.rules.differences import Difference
    from gandan.units.models import Unit

__all__ = [
    "SearchableText",
    "changes_between",
    "coverage",
    "history",
    "in_force",
    "missed_queries",
    "of_agency",
    "of_level",
    "of_life_event",
    "of_procedure",
    "of_unit",
    "procedure_by_key",
    "searchable_texts",
    "version_by_code",
    "with_parts",
]


def procedure_by_key(key: str) -> Procedure:
    """Return the procedure; raise UnknownProcedureError when none has the key."""
    found = Procedure.objects.filter(key=key).first()
    if found is None:
        raise UnknownProcedureError(key)
    return found


def in_force(on: date) -> QuerySet[ProcedureVersion]:
    """Return the versions in force on the day, by code."""
    rows: QuerySet[ProcedureVersion] = ProcedureVersion.objects.on(on)
    return rows.select_related("procedure", "service_level").order_by("code")


def version_by_code(code: str, on: date) -> ProcedureVersion:
    """Return what the code said on the day; raise UnknownProcedureError when it said nothing."""
    found = in_force(on).filter(code=code).first()
    if found is None:
        raise UnknownProcedureError(code)
    return found


def of_procedure(procedure: Procedure, on: date) -> QuerySet[ProcedureVersion]:
    """Return the versions of the day: one, or one for each level or place that has its own code."""
    return in_force(on).filter(procedure=procedure)


def history(procedure: Procedure) -> QuerySet[ProcedureVersion]:
    """Return all versions under all codes, the earliest first; also those in force on no day."""
    rows: QuerySet[ProcedureVersion] = procedure.versions.all()
    return rows.prefetch_related("levels", "agencies").order_by("valid_from", "code", "pk")


def with_parts(versions: QuerySet[ProcedureVersion]) -> QuerySet[ProcedureVersion]:
    """Return the same versions with all that a page shows, at a fixed number of queries."""
    terms = Prefetch("terms", Term.objects.select_related("case").prefetch_related("fees"))
    lists = ("levels", "agencies", "cases", "legal_bases", "results", "applicants", "procedure__life_events")
    return versions.prefetch_related(terms, "steps__case", "papers__case", *lists)


def of_level(level: str, on: date) -> QuerySet[ProcedureVersion]:
    return in_force(on).filter(levels__level=level)


def of_agency(name: str, on: date) -> QuerySet[ProcedureVersion]:
    """Return the procedures of an agency; "Sở Tư pháp tỉnh Quảng Nam" has those of "Sở Tư pháp"."""
    words = fold(name).split()
    heads = [" ".join(words[:count]) for count in range(2, len(words) + 1)]
    # By the versions' ids: an agency may hold several roles in one procedure.
    return in_force(on).filter(
        pk__in=ProcedureVersion.objects.filter(agencies__name_folded__in=heads).values("pk")
    )


def of_unit(unit: Unit, on: date) -> QuerySet[ProcedureVersion]:
    """Return the procedures that the unit carries out on the day: those of its level, or under its name."""
    level = unit_map().level(unit.pk)
    if level in Level.values:
        return of_level(level, on)
    return of_agency(unit_map().name(unit.pk, on), on)


def of_life_event(key: str, on: date) -> QuerySet[ProcedureVersion]:
    return in_force(on).filter(procedure__life_events__key=key)


def changes_between(old: ProcedureVersion, new: ProcedureVersion) -> tuple[Difference, ...]:
    """Return what differs, each with its sentence: "Lệ phí: 0 đồng → 15.000 đồng từ ngày 1/7/2026"."""
    said = records_of([old.pk, new.pk])
    return differences(said[old.pk], said[new.pk])


def missed_queries(state: MissedState = MissedState.OPEN) -> QuerySet[MissedQuery]:
    """Return what people searched most often and did not find: the next lay phrases to write."""
    rows: QuerySet[MissedQuery] = MissedQuery.objects.filter(state=state)
    return rows


def coverage(level: str, on: date) -> Coverage:
    """Return how much of what decisions give to a level is published on the day, and how late."""
    items = DecisionItem.objects.filter(level=level).order_by("decision__effective_on", "decision__issued_on")
    given = [
        Given(*row)
        for row in items.values_list("code", "name", "decision__number", "act", "decision__effective_on")
    ]
    rows = in_force(on).filter(code__in={each.code for each in given}, levels__level=level)
    published: dict[str, list[Published]] = {}
    facts = rows.values_list("code", "decision", "valid_from", "published_on")
    for code, decision, first, published_on in facts:
        published.setdefault(code, []).append(Published(decision, first, published_on))
    return coverage_of(given, published, on)
