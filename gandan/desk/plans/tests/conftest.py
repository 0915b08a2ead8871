from __future__ import annotations

from datetime import date

import pytest

from gandan.calendars.actions import pin_today
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.models import Plan
from gandan.plans.tests.factories import make_plan
from gandan.units.tests.factories import make_unit


@pytest.fixture
def november():
    pin_today(date(2024, 11, 22))


@pytest.fixture
def province():
    return make_unit("province", name="Tỉnh Thu Bồn")


@pytest.fixture
def communes(province):
    return [make_unit(parent=province, name=name) for name in ("Xã Cù Lao", "Xã Bãi Xép")]


@pytest.fixture
def officer(client, province):
    person = make_user(role=Role.PROVINCIAL_OFFICER, unit=province, full_name="Trần Văn Lành")
    client.force_login(person)
    return person


@pytest.fixture
def draft(province):
    return make_plan(province, state=Plan.State.DRAFT)


@pytest.fixture
def plan(province):
    return make_plan(province)
