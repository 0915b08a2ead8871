"""Whatever is typed: no crash, an answer in bounded time, the same one each time."""

from __future__ import annotations

import json
from functools import cache

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gandan.procedures.search.engine import SUGGESTIONS
from gandan.procedures.search.files import read_records
from gandan.procedures.search.index import Index
from gandan.procedures.search.tests import samples
from gandan.procedures.search.texts import IndexedText
from gandan.procedures.search.understanding import LONGEST_QUERY

WORDS = [
    *" ".join(samples.NAMES.values()).lower().split(),
    "gplx",
    "mat",
    "ddawng",
    "ký",
    "1.001193",
    "?",
    "xin",
]
QUERIES = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))


@cache
def index() -> Index:
    return samples.index()


@given(QUERIES)
@example("đ" * 5_000)
@example("1.000001 " * 500)
@example("\u0301\u0302" * 300)
@example("\x00\ud800")
@example('name_marked:"a" AND *) OR [')
def test_any_query_has_an_answer_and_always_the_same(query):
    first = index().find(query)

    assert first == index().find(query)
    assert len(first.hits) <= 10
    assert len({hit.code for hit in first.hits}) == len(first.hits)
    assert [hit.score for hit in first.hits] == sorted((hit.score for hit in first.hits), reverse=True)


@given(QUERIES)
def test_any_beginning_has_suggestions(beginning):
    assert len(index().suggest(beginning).hits) <= SUGGESTIONS


@pytest.mark.parametrize("query", ["đăng ký " * 100_000, "x" * 1_000_000, "mat giay to " * 50_000])
def test_of_a_huge_query_only_the_beginning_is_read(query):
    assert index().find(query).hits == index().find(query[:LONGEST_QUERY]).hits


@given(st.lists(st.tuples(st.text(min_size=1, max_size=40), st.text(max_size=200)), max_size=5))
def test_an_index_of_any_texts_can_be_built_and_asked(pairs):
    texts = [
        IndexedText(code=str(number), names=(name,), body=(body,))
        for number, (name, body) in enumerate(pairs)
    ]
    built = Index.build(texts, samples.knowledge())

    assert {hit.code for hit in built.find(" ".join(name for name, _ in pairs)).hits} <= {
        text.code for text in texts
    }


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda part: (
            st.lists(part)
            | st.dictionaries(
                st.sampled_from(["code", "name", "levels", "steps", "documents", "items", "said"]), part
            )
        ),
    )
)
def test_any_line_of_a_file_is_read_or_named(said):
    line = json.dumps(said)

    for found in read_records([line]):
        assert isinstance(found, IndexedText) or found[0] == 1
