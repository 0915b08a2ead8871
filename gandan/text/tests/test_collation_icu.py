"""The sort key against the library that all others sort with: not one pair may be the other way round."""

from __future__ import annotations

from functools import cmp_to_key
from itertools import pairwise, product

import icu
import pytest
from django.db import connection
from hypothesis import given, settings
from hypothesis import strategies as st

from gandan.text.collation import sort_key
from gandan.text.tests.tables import words

FIRST = words("names-first")
SECOND = words("names-second")
THIRD = ["", " 1", " 2", " 10", " Đông", " dong", " Tây", " ĐÔNG", "-Bắc", " (mới)", " II"]
NAMES = [f"{one} {two}{three}" for one, two, three in product(FIRST, SECOND, THIRD)]
ALPHABET = "aăâbdđeêhioôơuưyàảãáạằắặầấậđÀÁẢÃẠĂÂĐÊÔƠƯ 019ABDEHIOUYfjwzéçñ-–.,;:/()'\"“”&+%"


def in_icu_order(names):
    collator = icu.Collator.createInstance(icu.Locale("vi"))
    return sorted(names, key=cmp_to_key(collator.compare))


def inversions(names):
    """Return neighbours, in ICU's order, that the key puts the other way round."""
    return [(one, other) for one, other in pairwise(names) if sort_key(one) > sort_key(other)]


def test_names_of_places_are_in_the_order_of_icu():
    assert len(NAMES) > 5_000
    assert inversions(in_icu_order(NAMES)) == []


def test_syllables_are_in_the_order_of_icu():
    assert inversions(in_icu_order(words("syllables-good"))) == []


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.text(alphabet=ALPHABET, max_size=12).map(lambda text: " ".join(text.split())), max_size=12)
)
def test_any_names_are_in_the_order_of_icu(names):
    assert inversions(in_icu_order(names)) == []


@pytest.mark.django_db
@pytest.mark.skipif(
    connection.vendor != "postgresql", reason="chỉ PostgreSQL có vi-x-icu (make test DB=postgres)"
)
def test_names_are_in_the_order_of_the_database():
    with connection.cursor() as cursor:
        cursor.execute(
            'SELECT name FROM unnest(%s::text[]) AS name ORDER BY name COLLATE "vi-x-icu"', [NAMES]
        )
        ordered = [row[0] for row in cursor.fetchall()]

    assert inversions(ordered) == []
