from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given, settings

from gandan.text.document import (
    Document,
    Emphasis,
    FactRef,
    Heading,
    Paragraph,
    Quote,
    Strong,
    Text,
    from_json,
    to_json,
)
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


@pytest.mark.parametrize(
    "inlines",
    [
        (
            Strong((Text("a"),)),
            Emphasis((Text("Α"),)),
        ),  # Latin a, Greek Α: one word, so one style and one alphabet
        (
            Strong((FactRef("unit.hotline"),)),
            Text("Β\u0300"),
        ),  # the letter goes by number, and its mark with it
        (Strong((Text("(b)"),)), Text("e\u0301\u0323c")),
        (Text("\u3000\u200d\u3000b"),),
        (Text("＊＊a＊＊［b］（c）"),),
    ],
)
def test_letters_that_the_normal_form_changes_are_changed_once(inlines):
    document = tidy(Document("", "", (Paragraph(inlines),)))

    assert tidy(document) == document
    assert parse(write(document)) == document


@settings(max_examples=40, deadline=None)
@given(documents)
def test_the_normal_form_of_a_normal_form_is_itself(document):
    assert tidy(tidy(document)) == tidy(document)


@settings(max_examples=40, deadline=None)
@given(documents)
def test_a_document_survives_storage(document):
    assert from_json(to_json(document)) == document
