"""A measure changed in force: each day shows the measure of its time, and the past keeps its figures."""

from __future__ import annotations

from datetime import date

import pytest

from gandan.calendars.actions import pin_today
from gandan.evidence.tests.factories import make_evidence
from gandan.indicators import queries
from gandan.indicators.actions import rebuild, refresh
from gandan.indicators.models import Figure
from gandan.indicators.tests.world import World
from gandan.plans.actions import change_target, withdraw_target
from gandan.plans.specs import Amending, TargetSpec

pytestmark = pytest.mark.django_db
OCTOBER, DECEMBER = date(2024, 10, 15), date(2024, 12, 15)


@pytest.fixture
def world():
    world = World()
    commune = world.commune()
    make_evidence(commune, outlet=world.outlet(commune), happened_on=date(2024, 10, 5))
    pin_today(date(2024, 11, 22))
    return world


def amended(world):
    target = world.target()
    rebuild()
    spec = TargetSpec(
        target.code, target.title, target.scope, ("LOG",), outlet_kind=target.outlet_kind, minimum_count=2
    )
    return target, change_target(target.pk, spec, by=None, why=Amending("Nghe nhiều hơn", date(2024, 12, 1)))


def figures(before):
    return set(
        Figure.objects.filter(window_end__lt=before).values_list("target", "window_start", "numerator")
    )


def test_each_day_shows_the_measure_of_its_time(world):
    target, successor = amended(world)

    assert [row.target for row in queries.table(world.plan, OCTOBER)] == [target]
    assert [row.target for row in queries.table(world.plan, DECEMBER)] == [successor]


def test_the_past_keeps_its_figures_and_equals_a_full_recount(world):
    target = world.target()
    rebuild()
    past = figures(date(2024, 12, 1))
    spec = TargetSpec(
        target.code, target.title, target.scope, ("LOG",), outlet_kind=target.outlet_kind, minimum_count=2
    )
    change_target(target.pk, spec, by=None, why=Amending("Nghe nhiều hơn", date(2024, 12, 1)))

    refresh()

    kept = set(Figure.objects.values_list("target", "scope", "window_start", "numerator", "denominator"))
    rebuild()
    assert figures(date(2024, 12, 1)) == past
    assert kept == set(
        Figure.objects.values_list("target", "scope", "window_start", "numerator", "denominator")
    )


def test_a_target_that_ended_is_shown_for_its_own_days_only(world):
    target = world.target()
    withdraw_target(target.pk, by=None, why=Amending("Không còn đài", date(2024, 12, 1)))

    assert [row.target for row in queries.table(world.plan, OCTOBER)] == [target]
    assert queries.table(world.plan, DECEMBER) == []
