from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given, settings

from gandan.text.document import Document, Heading, Paragraph, Quote, Strong, Text, from_json, to_json
from gandan.text.markup import parse, tidy, write
from gandan.text.tests.strategies import documents


@settings(max_examples=120, deadline=None)
@given(documents)
def test_what_is_written_is_read_back_the_same(document):
    document = tidy(document)

    assert parse(write(document), title=document.title, lead=document.lead) == document


@pytest.mark.parametrize(
    "text", ["##", "# a #", "1. a", "- a", "---", "a!", "**", "[a](b)", "{{địa chỉ}}", "&amp;", "~~~"]
)
@pytest.mark.parametrize("block", [Paragraph, partial(Heading, 2), Quote])
def test_signs_that_mean_something_elsewhere_stay_signs(text, block):
    document = Document(
        "", "", (block((Text(text), Strong((Text("(b)"),)), Text("c"))), block((Text(text),)))
    )

    assert parse(write(document)) == document


@settings(max_examples=40, deadline=None)
@given(documents)
def test_the_normal_form_of_a_normal_form_is_itself(document):
    assert tidy(tidy(document)) == tidy(document)


@settings(max_examples=40, deadline=None)
@given(documents)
def test_a_document_survives_storage(document):
    assert from_json(to_json(document)) == document
