from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.plans.papers import kept_tables, kept_text
from gandan.plans.reader import UnreadableFileError, take_in
from gandan.plans.reader.laid import Laid
from gandan.plans.reader.source import Source
from gandan.plans.tests.word_files import COLUMNS, TASKS, plan_file


def test_the_cells_of_a_table_are_found_in_the_kept_text():
    laid = take_in(plan_file())
    text, (table,) = kept_text(laid), kept_tables(laid)

    words = [[text[start:end] for places in row for start, end in places] for row in table["rows"]]
    assert words == [list(COLUMNS), *map(list, TASKS)]
    assert text[table["start"] : table["end"]].startswith("STT")


@pytest.mark.parametrize("letter", ["\x00", "\ud800"])
def test_letters_that_no_database_keeps_are_replaced_one_for_one(letter):
    text = f"Kế hoạch{letter}số 1"

    kept = kept_text(Laid(Source(text)))

    assert len(kept) == len(text)
    assert letter not in kept
    assert kept.encode("utf-8")


@given(st.binary(max_size=300) | st.text(alphabet="ab|\t\n -ế\u0301", max_size=300).map(str.encode))
def test_any_file_is_refused_or_kept_with_all_places_inside(content):
    try:
        laid = take_in(content)
    except UnreadableFileError:
        return

    size = len(kept_text(laid))
    for table in kept_tables(laid):
        places = [place for row in table["rows"] for cell in row for place in cell]
        assert all(0 <= start <= end <= size for start, end in [*places, (table["start"], table["end"])])
