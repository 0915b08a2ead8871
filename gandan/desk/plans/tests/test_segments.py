from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.desk.plans.readings.document import AROUND, MOST_LETTERS, Marked, shown

PLACES = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=6)
HEAD, NAME, WORK, ODD = [[0, 2]], [[3, 5]], [[6, 8]], []


def test_each_row_is_marked_where_it_stands():
    found = Marked("abcdefgh", [(1, 2, 6), (2, 3, 5)]).between(0, 8)

    assert [(one.text, one.rows, one.anchors) for one in found] == [
        ("ab", (), ()),
        ("c", (1,), (1,)),
        ("de", (1, 2), (2,)),
        ("f", (1,), ()),
        ("gh", (), ()),
    ]


@given(st.text(max_size=30), PLACES)
def test_no_letter_of_the_text_is_lost(text, spans):
    rows = [(pk, min(span), max(span)) for pk, span in enumerate(spans, 1)]

    assert "".join(one.text for one in Marked(text, rows).between(0, len(text))) == text


@given(PLACES, PLACES)
def test_any_stretch_shows_its_own_letters(spans, stretches):
    text = "".join(map(chr, range(97, 128)))
    marked = Marked(text, [(pk, min(span), max(span)) for pk, span in enumerate(spans, 1)])

    for stretch in stretches:
        start, end = min(stretch), max(stretch)
        assert "".join(one.text for one in marked.between(start, end)) == text[start:end]


def table(*rows):
    return {"start": 3, "end": 8, "rows": [list(row) for row in rows]}


@pytest.mark.parametrize(
    ("rows", "sizes"),
    [
        (([NAME, WORK],), [[(1, 1), (1, 1)]]),
        (([NAME, NAME],), [[(2, 1)]]),
        (([NAME, WORK], [NAME, ODD]), [[(1, 2), (1, 1)], [(1, 1)]]),
        (([NAME, NAME], [NAME, NAME]), [[(2, 2)], []]),
        (([ODD, ODD],), [[(1, 1), (1, 1)]]),
    ],
)
def test_a_cell_that_fills_many_places_is_shown_once(rows, sizes):
    found = shown("ab\ncd\nef\ngh", [table(*rows)], [], [])

    grid = next(piece.table for piece in found.pieces if piece.table)
    assert [[(cell.columns, cell.rows) for cell in row] for row in grid] == sizes


def test_the_text_around_a_table_is_shown_before_and_after_it():
    found = shown("ab\ncd\nef\ngh", [table([NAME, WORK])], [(5, 3, 5)], [])

    words = ["".join(one.text for one in piece.segments) for piece in found.pieces]
    assert words == ["ab\n", "", "\ngh"]
    assert found.pieces[1].table[0][0].segments[0].anchors == (5,)


def test_a_long_document_is_shown_around_the_rows_of_the_page():
    text = "x" * (MOST_LETTERS + 1)

    found = shown(text, [], [], [AROUND * 2, AROUND * 2 + 10])

    assert found.is_part
    assert len(found.pieces[0].segments[0].text) == AROUND * 2 + 10
