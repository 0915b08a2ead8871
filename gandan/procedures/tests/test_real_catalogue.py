"""The real catalogue, where it lies beside the project: a tenth of it, and with the marker `whole` all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gandan.procedures.actions.importing import Acceptance, import_catalogue
from gandan.procedures.models import Procedure, ProcedureVersion
from gandan.procedures.reader.fields import Fields
from gandan.procedures.reader.files import Catalogue
from gandan.procedures.reader.read import parsed
from gandan.procedures.reader.steps import split_steps

FOLDER = Path(__file__).parents[4] / "shared" / "data"
FILES = ("procedures.jsonl", "procedures-ministry.jsonl", "procedures-other-provinces.jsonl")
RECORDS = 5732
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
