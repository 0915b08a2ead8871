"""The real catalogue, where it lies beside the project: a tenth of it, and with the marker `whole` all."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest

from gandan.procedures.actions.importing import Acceptance, import_catalogue
from gandan.procedures.models import Procedure, ProcedureVersion
from gandan.procedures.reader.fields import Fields
from gandan.procedures.reader.files import Catalogue
from gandan.procedures.reader.read import parsed
from gandan.procedures.reader.steps import split_steps
from gandan.procedures.rules.citing import Said, fact_of, offers
from gandan.text.citations import read_citation
from gandan.text.speech import to_spoken

FOLDER = Path(__file__).parents[4] / "shared" / "data"
FILES = ("procedures.jsonl", "procedures-ministry.jsonl", "procedures-other-provinces.jsonl")
RECORDS = 5732
DAY = date(2026, 11, 26)
pytestmark = pytest.mark.skipif(
    not FOLDER.exists(), reason="no real catalogue in ../shared/data: made-up records are tested elsewhere"
)


@pytest.fixture(scope="module", params=[10, pytest.param(1, marks=pytest.mark.whole)], ids=["tenth", "whole"])
def each(request):
    """Take each record, or each tenth."""
    return request.param


@pytest.fixture(scope="module")
def count(each):
    return -(-RECORDS // each)


@pytest.fixture(scope="module")
def catalogue(each):
    lines = [(name, line) for name in FILES for line in (FOLDER / name).read_bytes().splitlines()]
    found = Catalogue()
    for name in FILES:
        found.read(b"\n".join(line for told, line in lines[::each] if told == name), name)
    return found


def test_every_record_is_read(catalogue, count):
    assert catalogue.problems == []
    assert len(catalogue.lines) == count


@pytest.mark.django_db
def test_all_of_it_is_taken_in_and_twice_is_the_same_as_once(catalogue, count):
    import_catalogue(catalogue, Acceptance())

    again = import_catalogue(catalogue, Acceptance())

    assert (again.changes, again.problems) == ((), ())
    assert ProcedureVersion.objects.filter(valid_to=None).count() == count
    assert Procedure.objects.count() == count


def test_no_word_of_any_procedure_is_lost(catalogue):
    lost = []
    for line, record in catalogue.records:
        texts = Fields(parsed(line.original)).texts("steps")
        said, case = [], ""
        for step in split_steps(texts):
            said += re.findall(r"\w+", step.case) if step.case != case else []
            said += re.findall(r"\w+", f"{step.label} {step.text}")
            case = step.case
        if said != re.findall(r"\w+", " ".join(texts)):
            lost.append(record.code)

    assert lost == []


def test_most_time_limits_and_half_of_the_fees_are_read_with_certainty(catalogue):
    limits = [term.limit for _, record in catalogue.records for term in record.terms if term.limit.text]
    fees = [fee for _, record in catalogue.records for term in record.terms for fee in term.fees]

    assert sum(limit.is_certain for limit in limits) > 0.95 * len(limits)
    assert sum(fee.is_certain for fee in fees) > 0.5 * len(fees)
    assert all(fee.amount is not None for fee in fees if fee.is_certain)


# What is left of a source's own typing, or of ours, that nobody should see on paper.
LEFT_ON_PAPER = re.compile(
    r"[{}\x00-\x1f\x7f-\x9f\ufffd\ue000-\uf8ff]|\bNone\b|  |\(\s*\)| [,;)]|[;,]\s*[;,]|\( "
)
LEFT_FOR_THE_EAR = re.compile(r"[^\w\s.,;:?!()“”\"'‘’…–-]|[0-9]")


def test_whatever_can_be_cited_is_read_back_and_said_on_paper_and_for_the_ear(catalogue):
    heard = lru_cache(maxsize=None)(to_spoken)  # the channels of one procedure mostly say the same
    wrong, count = [], 0
    for _, record in catalogue.records:
        said = said_of(record)
        for offer in offers(said, DAY):
            citation, count = read_citation(offer.citation.key), count + 1
            written = fact_of(citation, said, DAY).written if citation == offer.citation else ""
            spoken = heard(written)
            is_right = written == offer.written and not LEFT_ON_PAPER.search(written)
            if not is_right or not re.search(r"\w", spoken) or LEFT_FOR_THE_EAR.search(spoken):
                wrong.append((offer.citation.key, written[:80]))

    assert wrong == []
    assert count > 6 * len(catalogue.lines)


def said_of(record):
    return Said(
        version_id=0,
        code=record.code,
        name=record.name,
        valid_from=DAY,
        agencies=record.agencies,
        cases=record.cases,
        terms=record.terms,
        papers=record.papers,
        results=tuple(name for _, name in record.results),
    )
