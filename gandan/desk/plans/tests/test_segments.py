from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gandan.desk.plans.reading_page import segments


def test_each_row_is_marked_where_it_stands():
    found = segments("abcdefgh", [(1, 2, 6), (2, 3, 5)])

    assert [(one.text, one.is_marked, one.anchors) for one in found] == [
        ("ab", False, ()),
        ("c", True, (1,)),
        ("de", True, (2,)),
        ("f", True, ()),
        ("gh", False, ()),
    ]


@given(st.text(max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=6))
def test_no_letter_of_the_text_is_lost(text, spans):
    rows = [(pk, min(span), max(span)) for pk, span in enumerate(spans, 1)]

    assert "".join(one.text for one in segments(text, rows)) == text
