from __future__ import annotations

import pytest

from gandan.calendars.actions import pin_today
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.models import Plan
from gandan.plans.tests.amendments import TODAY
from gandan.plans.tests.factories import make_plan
from gandan.units.tests.factories import make_unit


@pytest.fixture
def november():
    pin_today(TODAY)


@pytest.fixture
def unit():
    return make_unit("district", name="Huyện Sông Trà")


@pytest.fixture
def officer(unit):
    return make_user(role=Role.UNIT_OFFICER, unit=unit)


@pytest.fixture
def plan(unit):
    return make_plan(unit)


@pytest.fixture
def draft(unit):
    return make_plan(unit, state=Plan.State.DRAFT)
