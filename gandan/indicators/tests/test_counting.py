from __future__ import annotations

from datetime import date

import pytest
from django_q.models import OrmQ

from gandan.calendars.models import PeriodRule
from gandan.calendars.rules import Window
from gandan.evidence.models import Standing
from gandan.evidence.tests.factories import make_evidence
from gandan.indicators import queries, restating
from gandan.indicators.actions import evidence_changed, rebuild, refresh
from gandan.indicators.models import Figure
from gandan.indicators.rules import Status, Totals
from gandan.indicators.tests.world import World
from gandan.plans.tests.factories import make_exclusion
from gandan.units.tests.factories import make_group

pytestmark = pytest.mark.django_db

OCTOBER = date(2024, 10, 15)
MONTH = Window(date(2024, 10, 1), date(2024, 10, 31), "tháng 10/2024")


@pytest.fixture
def world():
    return World()


def october(world, scope=None):
    (row,) = queries.table(world.plan, OCTOBER, scope=scope)
    return row.totals


def test_a_target_counts_stations_with_a_play_log(world):
    communes = [world.commune("Tam Hải"), world.commune("Tam Giang")]
    stations = [world.outlet(commune) for commune in communes]
    world.target()
    make_evidence(communes[0], outlet=stations[0])

    rebuild()

    assert october(world) == Totals(denominator=2, numerator=1)
    assert october(world, communes[0]) == Totals(denominator=1, numerator=1)
    assert october(world, communes[1]) == Totals(denominator=1)
    assert october(world, world.district) == Totals(denominator=2, numerator=1)


def test_one_proof_moves_the_figures_of_every_scope_above_it(world):
    commune = world.commune()
    station = world.outlet(commune)
    world.target()
    rebuild()

    evidence_changed(make_evidence(commune, outlet=station).pk)

    assert october(world) == october(world, world.district) == october(world, commune)
    assert october(world).numerator == 1


def test_a_waiting_proof_is_on_the_way_and_a_refused_one_is_nothing(world):
    commune = world.commune()
    station = world.outlet(commune)
    world.target()
    rebuild()
    proof = make_evidence(commune, outlet=station, state=Standing.State.PENDING)

    evidence_changed(proof.pk)
    waiting = october(world)
    Standing.objects.update(state=Standing.State.REFUSED)
    evidence_changed(proof.pk)

    assert waiting == Totals(denominator=1, on_the_way=1)
    assert october(world) == Totals(denominator=1)


def test_the_same_proof_told_twice_counts_once(world):
    commune = world.commune()
    station = world.outlet(commune)
    world.target()
    rebuild()
    proof = make_evidence(commune, outlet=station)

    evidence_changed(proof.pk)
    evidence_changed(proof.pk)

    assert october(world).numerator == 1


def test_an_exclusion_leaves_the_denominator_and_is_told_apart(world):
    commune = world.commune()
    station, _ = world.outlet(commune), world.outlet(commune)
    target = world.target()
    rebuild()
    make_exclusion(target, station, reason="Đài hỏng, chờ cấp máy")

    refresh()

    assert october(world) == Totals(denominator=1, excluded=1)


@pytest.mark.parametrize("kind", ["station", None])
def test_a_group_keeps_its_units_and_what_they_own(world, kind):
    inside, outside = world.commune("Tam Hải"), world.commune("Tam Giang")
    for commune in (inside, outside):
        world.outlet(commune)
    target = world.target(kind, group=make_group(levels=["commune"], keys=[inside.key]), unit_levels=[])

    rebuild()

    assert october(world).denominator == 1
    assert [member.unit_id for member in queries.list_members(target, MONTH)] == [inside.pk]


def test_another_rule_of_a_group_is_counted_anew(world):
    communes = [world.commune("Tam Hải"), world.commune("Tam Giang")]
    group = make_group(keys=[communes[0].key])
    world.target(None, group=group)
    rebuild()

    group.rule = {"keys": [commune.key for commune in communes]}
    group.save()
    refresh()

    assert october(world).denominator == 2


def test_units_are_counted_by_their_own_proofs(world):
    communes = [world.commune("Tam Hải"), world.commune("Tam Giang")]
    world.target(kind=None, evidence_kinds=["MIN"])
    rebuild()

    evidence_changed(make_evidence(communes[0], kind="MIN").pk)

    assert october(world) == Totals(denominator=2, numerator=1)


def test_a_closed_station_leaves_the_list_from_that_month_on(world):
    commune = world.commune()
    station, _ = world.outlet(commune), world.outlet(commune)
    world.target()
    world.close(station, date(2024, 10, 20))

    refresh()

    (before,) = queries.table(world.plan, date(2024, 9, 15))
    assert (before.denominator, october(world).denominator) == (2, 1)


def test_a_merger_keeps_the_past_and_moves_the_station(world):
    communes = [world.commune("Tam Hải"), world.commune("Tam Giang")]
    stations = [world.outlet(commune) for commune in communes]
    target = world.target()
    make_evidence(communes[0], outlet=stations[0])
    merged = world.merge(communes, "Núi Thành mới", date(2024, 11, 1))

    refresh()

    assert october(world, communes[0]) == Totals(denominator=1, numerator=1)
    (november,) = queries.table(world.plan, date(2024, 11, 15), scope=merged)
    assert november.totals == Totals(denominator=2)
    (row,) = queries.table(world.plan, OCTOBER)
    moved = restating.restated(target, row.window, date(2024, 11, 15))[merged.pk]
    assert (moved.numerator, moved.denominator) == (1, 2)
    assert restating.later_maps(row.window) == [date(2024, 11, 1)]
    other = restating.on_map(target, row.window, date(2024, 11, 1))
    assert [(part.name, part.counts.numerator) for part in other.parts] == [("Núi Thành mới", 1)]
    assert (other.whole.numerator, other.whole.denominator) == (1, 2)


def test_a_plan_of_a_unit_that_is_gone_counts_what_became_of_it(world):
    communes = [world.commune("Tam Hải"), world.commune("Tam Giang")]
    stations = [world.outlet(commune) for commune in communes]
    target = world.target(scope=communes[0])
    world.merge(communes[:1], "Tam Hải mới", date(2024, 10, 10))
    rebuild()

    evidence_changed(make_evidence(communes[0], outlet=stations[0]).pk)

    assert october(world) == Totals(denominator=1, numerator=1)
    assert Figure.objects.get(target=target, scope=communes[0], window_start=date(2024, 10, 1)).numerator == 1


def test_reporting_periods_that_start_on_one_day_are_kept_apart(world):
    for name, end in (("quý I", (3, 14)), ("6 tháng", (6, 14))):
        make_period(name, end)
    commune = world.commune()
    station = world.outlet(commune)
    target = world.target(window="period", starts_on=date(2023, 12, 15))
    rebuild()

    evidence_changed(make_evidence(commune, outlet=station, happened_on=date(2024, 2, 1)).pk)

    windows = queries.strip(target, commune)
    assert [(w.end, t.numerator) for w, t in windows[:2]] == [(date(2024, 3, 14), 1), (date(2024, 6, 14), 1)]


def make_period(name, end):
    PeriodRule.objects.create(
        code=name,
        name=f"{name} năm {{year}}",
        start_year_offset=-1,
        start_month=12,
        start_day=15,
        end_month=end[0],
        end_day=end[1],
        send_month=end[0],
        send_day=20,
        valid_from=date(2020, 1, 1),
        source="thử",
    )


def test_a_target_without_a_stored_figure_is_counted_on_the_spot(world):
    commune = world.commune()
    make_evidence(commune, outlet=world.outlet(commune))
    world.target()

    assert october(world) == Totals(denominator=1, numerator=1)


def test_a_day_outside_the_plan_shows_the_nearest_window(world):
    world.outlet(world.commune())
    world.target()
    rebuild()

    (row,) = queries.table(world.plan, date(2025, 5, 5))

    assert row.window.name == "tháng 12/2024"


def test_members_are_listed_with_their_status_and_records(world):
    commune = world.commune()
    stations = [world.outlet(commune) for _ in range(3)]
    target = world.target()
    proof = make_evidence(commune, outlet=stations[0], is_simulated=True)
    make_exclusion(target, stations[1], reason="Đài hỏng")
    (row,) = queries.table(world.plan, OCTOBER)

    found = queries.members(target, row.window)

    assert [m.status for m in found] == [Status.PROVED, Status.EXCLUDED, Status.MISSING]
    assert found[0].evidence_ids == (proof.pk,)
    assert found[0].is_simulated
    assert found[1].sentence == "Không tính: Đài hỏng"


def test_refresh_does_nothing_when_nothing_changed(world):
    world.outlet(world.commune())
    world.target()
    first = refresh()

    assert (first, refresh()) == (1, 0)


def test_one_proof_costs_the_same_queries_for_one_target_as_for_ten(world, django_assert_max_num_queries):
    commune = world.commune()
    station = world.outlet(commune)
    for _ in range(10):
        world.target()
    rebuild()
    proof = make_evidence(commune, outlet=station)

    with django_assert_max_num_queries(16):
        evidence_changed(proof.pk)

    assert october_numerators(world) == [1] * 10


def test_a_proof_of_a_target_never_counted_asks_for_a_count(world):
    commune = world.commune()
    station = world.outlet(commune)
    world.target()

    evidence_changed(make_evidence(commune, outlet=station).pk)

    assert [queued.func() for queued in OrmQ.objects.all()] == ["gandan.indicators.jobs.refresh"]


def october_numerators(world):
    return [row.numerator for row in queries.table(world.plan, OCTOBER)]


def test_a_board_shows_each_unit_under_the_scope(world, django_assert_max_num_queries):
    communes = [world.commune("Tam Hải"), world.commune("Tam Giang")]
    stations = [world.outlet(commune) for commune in communes]
    target = world.target()
    make_evidence(communes[0], outlet=stations[0])
    rebuild()

    with django_assert_max_num_queries(2):
        board = queries.board(world.district, OCTOBER, targets=[target])

    assert [board.cells[unit, target.pk].numerator for unit in board.unit_ids] == [0, 1]
    assert len(board.cells) == 2


def test_what_the_plan_itself_promises_comes_first(world):
    world.outlet(world.commune())
    own_measure = world.target(is_internal=True)
    promise = world.target(is_internal=False)

    assert queries.plan_targets(world.plan, OCTOBER) == [promise, own_measure]
