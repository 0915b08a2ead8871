from __future__ import annotations

from hypothesis import given, settings

from gandan.text.document import from_json, to_json
from gandan.text.markup import parse, tidy, write
from gandan.text.tests.strategies import documents


@settings(max_examples=200, deadline=None)
@given(documents)
def test_what_is_written_is_read_back_the_same(document):
    document = tidy(document)

    assert parse(write(document), title=document.title, lead=document.lead) == document


@settings(max_examples=100, deadline=None)
@given(documents)
def test_the_normal_form_of_a_normal_form_is_itself(document):
    assert tidy(tidy(document)) == tidy(document)


@settings(max_examples=100, deadline=None)
@given(documents)
def test_a_document_survives_storage(document):
    assert from_json(to_json(document)) == document
