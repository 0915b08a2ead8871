from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from gandan.indicators.rules import Measure, Shift, Span, Status, Tallied, Totals, shift, status, totals

OCTOBER = Span(date(2024, 10, 1), date(2024, 10, 31))


def measure(**fields):
    defaults = {
        "target_id": 1,
        "scope_id": 1,
        "outlet_kind_id": 1,
        "levels": frozenset(),
        "kinds": frozenset({"LOG"}),
        "topics": frozenset({"cchc"}),
        "minimum": 1,
        "spans": (OCTOBER,),
    }
    return Measure(**(defaults | fields))


@pytest.mark.parametrize(
    ("accepted", "pending", "minimum", "expected"),
    [
        (0, 0, 1, Status.MISSING),
        (0, 1, 1, Status.ON_THE_WAY),
        (1, 0, 1, Status.PROVED),
        (1, 0, 2, Status.ON_THE_WAY),
        (1, 5, 2, Status.ON_THE_WAY),
        (2, 0, 2, Status.PROVED),
    ],
)
def test_a_member_is_proved_by_enough_accepted_proofs(accepted, pending, minimum, expected):
    assert status(Tallied(accepted, pending), minimum) is expected


def test_an_excluded_member_is_excluded_whatever_it_proved():
    assert status(Tallied(5, 0), 1, excluded=True) is Status.EXCLUDED


@pytest.mark.parametrize(
    ("kind", "topics", "counts"),
    [
        ("LOG", ["cchc"], True),
        ("LOG", ["cchc", "qa"], True),
        ("LOG", ["qa"], False),
        ("LOG", [], False),
        ("URL", ["cchc"], False),
    ],
)
def test_a_proof_counts_by_kind_and_topic(kind, topics, counts):
    assert measure().counts(kind, topics) is counts


def test_a_measure_without_topics_takes_any():
    assert measure(topics=frozenset()).counts("LOG", [])


def test_the_last_day_of_a_window_belongs_to_it():
    assert measure().spans_of(date(2024, 10, 31)) == (OCTOBER,)
    assert measure().spans_of(date(2024, 11, 1)) == ()


def test_excluded_members_are_no_part_of_the_denominator():
    found = totals([Status.PROVED, Status.MISSING, Status.ON_THE_WAY, Status.EXCLUDED])

    assert found == Totals(denominator=3, numerator=1, on_the_way=1, excluded=1)
    assert found.share == Fraction(1, 3)
    assert found.missing == 2


def test_nobody_to_count_has_no_share():
    assert totals([Status.EXCLUDED]).share is None


@pytest.mark.parametrize(
    ("before", "after", "moved"),
    [
        (Status.MISSING, Status.PROVED, Shift(1, 0)),
        (Status.ON_THE_WAY, Status.PROVED, Shift(1, -1)),
        (Status.PROVED, Status.MISSING, Shift(-1, 0)),
        (Status.EXCLUDED, Status.EXCLUDED, Shift(0, 0)),
    ],
)
def test_a_member_moves_the_totals_by_its_change(before, after, moved):
    assert shift(before, after) == moved
