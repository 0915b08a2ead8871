from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.units.errors import NotYetOnMapError, UnknownUnitError
from gandan.units.tests.histories import BEGIN, ROOT, History, histories

JULY = date(2025, 7, 1)


def pick_days(data, history, count):
    return sorted(data.draw(st.sampled_from(history.days)) for _ in range(count))


@given(histories(), st.data())
def test_shares_of_a_unit_add_up_over_any_history(history, data):
    units = history.map()
    since, on = pick_days(data, history, 2)

    for unit_id in units.on(since):
        found = units.successors(unit_id, on, since=since)
        assert sum(share for _, share in found) == 1
        assert all(units.exists(successor, on) for successor, _ in found)


@given(histories(abolish=True), st.data())
def test_restating_keeps_the_total_and_lands_on_the_map(history, data):
    units = history.map()
    since, on = pick_days(data, history, 2)
    figures = {unit_id: 10 * unit_id for unit_id in units.on(since)}

    restated = units.restate(figures, on, measured_on=since)

    assert sum(restated.values()) == sum(figures.values())
    assert all(units.exists(unit_id, on) for unit_id in restated)


@given(histories(abolish=True), st.data())
def test_restating_over_a_day_between_changes_nothing(history, data):
    units = history.map()
    first, between, last = pick_days(data, history, 3)
    figures = {unit_id: Fraction(unit_id) for unit_id in units.on(first)}

    halfway = units.restate(figures, between, measured_on=first)
    in_two_steps = units.restate(halfway, last, measured_on=between)

    at_once = units.restate(figures, last, measured_on=first)
    assert {k: v for k, v in in_two_steps.items() if v} == {k: v for k, v in at_once.items() if v}


@given(histories(), st.data())
def test_predecessors_mirror_successors(history, data):
    units = history.map()
    since, last = data.draw(st.sampled_from(history.days)), history.days[-1]

    forwards = {(u, s, share) for u in units.on(since) for s, share in units.successors(u, last, since=since)}

    backwards = {(u, s, share) for s in units.on(last) for u, share in units.predecessors(s, since)}
    assert {each for each in forwards if each[2]} == {each for each in backwards if each[2]}


@given(histories(abolish=True), st.data())
def test_territories_lie_on_the_days_map(history, data):
    units = history.map()
    on = data.draw(st.sampled_from(history.days))

    assert units.territory(ROOT, on) == set(units.on(on))
    for unit_id, start in history.starts.items():
        assert all(units.exists(each, on) for each in units.territory(unit_id, on))
        assert bool(units.territory(unit_id, on)) <= (start <= on)


@pytest.fixture
def hoa_lien():
    """Return the map of a commune that went two ways, nobody knows how much, and the three units."""
    history = History()
    commune = history.begin()
    history.days.append(JULY)
    main, other = history.begin(), history.begin()
    history.link(commune, other, is_main=False)
    history.link(commune, main)
    history.end(commune)
    return history.map(), commune, main, other


def test_a_share_nobody_knows_goes_to_the_main_successor(hoa_lien):
    units, commune, main, other = hoa_lien

    assert units.successors(commune, JULY) == [(main, 1), (other, 0)]
    assert units.restate({commune: 7}, JULY) == {main: 7, other: 0}
    assert units.territory(commune, JULY) == {main, other}
    assert units.heir(commune) == main


def test_a_living_unit_is_its_own_successor_even_after_it_gave_a_part():
    history = History()
    giver, taker = history.begin(), history.begin()
    history.days.append(JULY)
    history.link(giver, taker, Fraction(1, 10), is_main=False)
    units = history.map()

    assert units.successors(giver, JULY) == [(giver, 1)]
    assert units.successors(giver, JULY, since=BEGIN) == [(giver, Fraction(9, 10)), (taker, Fraction(1, 10))]


def test_a_unit_that_came_later_cannot_be_put_on_an_earlier_map(hoa_lien):
    units, _commune, main, _other = hoa_lien

    with pytest.raises(NotYetOnMapError):
        units.restate({main: 1}, BEGIN)
    assert units.territory(main, BEGIN) == set()
    assert not units.exists(main, BEGIN)


def test_an_unknown_unit_does_not_exist_and_has_no_name():
    units = History().map()

    assert not units.exists(99, BEGIN)
    with pytest.raises(UnknownUnitError):
        units.name(99, BEGIN)


def test_outside_its_life_a_unit_keeps_its_nearest_name(hoa_lien):
    units, commune, main, _other = hoa_lien

    assert units.name(commune, JULY + timedelta(days=9)) == "u2"
    assert units.name(main, BEGIN) == "u3"


def test_chains_lead_upwards_and_descendants_downwards(hoa_lien):
    units, commune, main, other = hoa_lien

    assert units.chain(commune, BEGIN) == (commune, ROOT)
    assert units.ancestors(commune, BEGIN) == (ROOT,)
    assert units.descendants(ROOT, JULY) == [ROOT, main, other]
    assert units.descendants(ROOT, JULY, levels=["province"]) == []
