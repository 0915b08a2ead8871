"""What every engine behind the two doors must do: another one is added to ENGINES."""

from __future__ import annotations

import pytest

from gandan.procedures.search.engine import SUGGESTIONS, Answer, Engine
from gandan.procedures.search.index import Index
from gandan.procedures.search.tests import samples

ENGINES = [lambda: Index.build(samples.texts(), samples.knowledge())]


@pytest.fixture(scope="module", params=ENGINES)
def engine(request) -> Engine:
    return request.param()


def test_an_answer_holds_the_query_as_it_was_typed(engine):
    assert engine.find("  Đăng ký KHAI sinh ").understood.query == "  Đăng ký KHAI sinh "


def test_every_procedure_is_found_by_its_name(engine):
    for code, name in samples.NAMES.items():
        assert engine.find(name).hits[0].code == code


def test_every_procedure_is_found_by_its_code(engine):
    for code in samples.NAMES:
        assert engine.find(code).hits[0].code == code


def test_hits_come_best_first_and_once(engine):
    hits = engine.find("đăng ký").hits

    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert len({hit.code for hit in hits}) == len(hits)


def test_suggestions_are_few(engine):
    assert 0 < len(engine.suggest("đăng").hits) <= SUGGESTIONS


def test_nothing_is_answered_with_nothing(engine):
    assert isinstance(engine.find(""), Answer)
    assert engine.find("").hits == engine.suggest("").hits == ()
