"""What messages and answers ask of the catalogue: what their citations are worth on a day."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, TypeAlias

from django.db.models import Prefetch

from gandan.procedures.errors import CitationError, EndedProcedureError, NotYetInForceError, UnknownCodeError
from gandan.procedures.models import DecisionItem, Paper, ProcedureVersion, Term
from gandan.procedures.queries import in_force
from gandan.procedures.reader.record import FeeValue, Limit, PaperValue, TermValue
from gandan.procedures.rules.citing import FactNow, Offer, Said, fact_of, offers
from gandan.procedures.values import DecisionAct

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from django.db.models import QuerySet

    from gandan.procedures.models import Fee
    from gandan.text.citations import Citation

__all__ = ["Answer", "FactNow", "Offer", "answers", "fingerprint", "offers_of_code"]

Answer: TypeAlias = FactNow | CitationError


def answers(citations: Iterable[Citation], on: date) -> dict[str, Answer]:
    """Return for each citation, by its key, what it says on the day, or why it says nothing.

    A fixed number of queries, however many are asked.
    """
    asked = {citation.key: citation for citation in citations}
    codes = {citation.code for citation in asked.values()}
    if not codes:
        return {}
    said = {
        version.code: _said(version) for version in _with_what_is_cited(in_force(on).filter(code__in=codes))
    }
    ended = _abolished(said.values(), on) | _not_in_force(codes - said.keys(), on)
    return {key: _answer(citation, said, ended, on) for key, citation in asked.items()}


def fingerprint(found: Mapping[str, Answer]) -> str:
    """Name facts by what they say: an approver approves those that stood on the screen and no others."""
    said = sorted((key, each.written) for key, each in found.items() if isinstance(each, FactNow))
    return sha256(repr(said).encode()).hexdigest()[:16]


def offers_of_code(code: str, on: date) -> list[Offer]:
    """Return all that may be cited of a code today; nothing where the code says nothing."""
    version = _with_what_is_cited(in_force(on).filter(code=code)).first()
    return offers(_said(version), on) if version else []


def _answer(citation: Citation, said: dict[str, Said], ended: dict[str, _Ended], on: date) -> Answer:
    try:
        if citation.code in ended:
            raise ended[citation.code].error(citation, on)
        if citation.code not in said:
            raise UnknownCodeError(citation)
        return fact_of(citation, said[citation.code], on)
    except CitationError as refusal:
        return refusal


class _Ended:
    """A code that says nothing on the day, and why."""

    def __init__(self, name: str, since: date, now: str = "") -> None:
        self.name, self.since, self.now = name, since, now

    def error(self, citation: Citation, on: date) -> CitationError:
        if self.since > on:
            return NotYetInForceError(citation, self.name, self.since)
        return EndedProcedureError(citation, self.name, self.since, now=self.now)


def _not_in_force(codes: Collection[str], on: date) -> dict[str, _Ended]:
    """Tell of each code that has versions, but none today, when its last one ended or its next one begins."""
    if not codes:
        return {}
    rows = list(ProcedureVersion.objects.filter(code__in=codes).order_by("code", "valid_from", "pk"))
    heirs = dict(
        in_force(on)
        .filter(procedure__in={row.procedure_id for row in rows})
        .order_by("-code")
        .values_list("procedure_id", "code")
    )
    found: dict[str, _Ended] = {}
    for row in rows:
        if row.valid_to is not None and row.valid_to <= on:
            found[row.code] = _Ended(row.name, row.valid_to, heirs.get(row.procedure_id, ""))
        elif row.valid_from > on:
            found.setdefault(row.code, _Ended(row.name, row.valid_from))
    return found


def _abolished(said: Iterable[Said], on: date) -> dict[str, _Ended]:
    """Find what a decision has abolished at all its levels though its version has not been ended yet."""
    versions = {each.code: each for each in said}
    items = DecisionItem.objects.filter(
        code__in=versions, act=DecisionAct.ABOLISH, decision__effective_on__lte=on
    ).order_by("decision__effective_on")
    gone: dict[str, dict[str, date]] = {}
    for code, level, day in items.values_list("code", "level", "decision__effective_on"):
        if day > versions[code].valid_from:
            gone.setdefault(code, {})[level] = day
    return {
        code: _Ended(versions[code].name, max(days.values()))
        for code, days in gone.items()
        if set(versions[code].levels) <= days.keys()
    }


def _with_what_is_cited(versions: QuerySet[ProcedureVersion]) -> QuerySet[ProcedureVersion]:
    terms = Prefetch("terms", Term.objects.select_related("case").prefetch_related("fees"))
    papers = Prefetch("papers", Paper.objects.select_related("case"))
    return versions.prefetch_related(terms, papers, "levels", "agencies", "cases", "results")


def _said(version: ProcedureVersion) -> Said:
    return Said(
        version_id=version.pk,
        code=version.code,
        name=version.name,
        valid_from=version.valid_from,
        levels=tuple(row.level for row in version.levels.all()),
        agencies=tuple((row.role, row.name) for row in version.agencies.all()),
        cases=tuple(row.name for row in version.cases.all()),
        terms=tuple(_term(row) for row in version.terms.all()),
        papers=tuple(
            PaperValue(row.name, case=row.case.name if row.case else "") for row in version.papers.all()
        ),
        results=tuple(row.name for row in version.results.all()),
    )


def _term(row: Term) -> TermValue:
    return TermValue(
        channel=row.channel,
        limit=Limit(text=row.time_text, starts=row.starts),
        note=row.note,
        fees=tuple(_fee(fee) for fee in row.fees.all()),
        case=row.case.name if row.case else "",
    )


def _fee(row: Fee) -> FeeValue:
    return FeeValue(
        kind=row.kind,
        amount=row.amount,
        currency=row.currency,
        unit=row.unit,
        exemption=row.exemption,
        text=row.text,
        charged_from=row.charged_from,
        charged_until=row.charged_until,
    )
