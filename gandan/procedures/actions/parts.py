"""The parts of many versions, written in bulk: cases first, for others name them; fees last, under terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.procedures.models import (
    AgencyRole,
    Applicant,
    Case,
    Fee,
    LegalBasis,
    Paper,
    Result,
    Step,
    Term,
    VersionLevel,
)
from gandan.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.procedures.reader.record import FeeValue, PaperValue, Record, StepValue, TermValue

    Written = Sequence[tuple[int, Record]]  # a version and what it says
    Cases = dict[tuple[int, str], int]

LONGEST_FOLDED = 200
LONGEST_NAME = 300


def write_parts(written: Written) -> None:
    cases = _cases(written)
    _lists(written)
    _steps_and_papers(written, cases)
    _terms(written, cases)


def _cases(written: Written) -> Cases:
    rows = Case.objects.bulk_create(
        Case(version_id=pk, name=name, position=place)
        for pk, record in written
        for place, name in enumerate(record.cases)
    )
    return {(row.version_id, row.name): row.pk for row in rows}


def _lists(written: Written) -> None:
    VersionLevel.objects.bulk_create(
        VersionLevel(version_id=pk, level=level) for pk, record in written for level in record.levels
    )
    AgencyRole.objects.bulk_create(
        AgencyRole(
            version_id=pk, role=role, name=name, name_folded=fold(name)[:LONGEST_FOLDED], position=place
        )
        for pk, record in written
        for place, (role, name) in enumerate(record.agencies)
    )
    LegalBasis.objects.bulk_create(
        LegalBasis(
            version_id=pk,
            number=basis.number,
            title=basis.title,
            issuer=basis.issuer,
            issued_on=basis.issued_on,
            position=place,
        )
        for pk, record in written
        for place, basis in enumerate(record.legal_bases)
    )
    Result.objects.bulk_create(
        Result(version_id=pk, code=code, name=name, position=place)
        for pk, record in written
        for place, (code, name) in enumerate(record.results)
    )
    Applicant.objects.bulk_create(
        Applicant(version_id=pk, name=name)
        for pk, record in written
        for name in dict.fromkeys(name[:LONGEST_NAME] for name in record.applicants)
    )


def _steps_and_papers(written: Written, cases: Cases) -> None:
    Step.objects.bulk_create(
        _step(step, Step(version_id=pk, case_id=cases.get((pk, step.case)), position=place))
        for pk, record in written
        for place, step in enumerate(record.steps)
    )
    Paper.objects.bulk_create(
        _paper(paper, Paper(version_id=pk, case_id=cases.get((pk, paper.case)), position=place))
        for pk, record in written
        for place, paper in enumerate(record.papers)
    )


def _step(step: StepValue, row: Step) -> Step:
    row.label, row.text = step.label[:40], step.text
    return row


def _paper(paper: PaperValue, row: Paper) -> Paper:
    row.name, row.originals, row.copies, row.note = paper.name, paper.originals, paper.copies, paper.note
    row.forms = [{"name": name, "url": address} for name, address in paper.forms]
    row.replaced_by = paper.replaced_by
    return row


def _terms(written: Written, cases: Cases) -> None:
    said = [(pk, place, term) for pk, record in written for place, term in enumerate(record.terms)]
    rows = Term.objects.bulk_create(
        _term(term, Term(version_id=pk, case_id=cases.get((pk, term.case)), position=place))
        for pk, place, term in said
    )
    Fee.objects.bulk_create(
        _fee(fee, Fee(term=row, position=place))
        for row, (_, _, term) in zip(rows, said, strict=True)
        for place, fee in enumerate(term.fees)
    )


def _term(term: TermValue, row: Term) -> Term:
    limit = term.limit
    row.channel, row.note = term.channel, term.note
    row.time_text, row.time_amount, row.time_unit = limit.text, limit.amount, limit.unit
    row.starts, row.is_time_certain = limit.starts[:400], limit.is_certain
    return row


def _fee(fee: FeeValue, row: Fee) -> Fee:
    row.kind, row.amount, row.currency, row.unit = fee.kind, fee.amount, fee.currency, fee.unit
    row.exemption, row.text, row.is_certain, row.legal_act = (
        fee.exemption,
        fee.text,
        fee.is_certain,
        fee.legal_act,
    )
    row.charged_from, row.charged_until = fee.charged_from, fee.charged_until
    return row
