from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pytest

from gandan.calendars import clock
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_kind, make_unit

if TYPE_CHECKING:
    from gandan.units.models import Unit

TODAY = date(2025, 11, 22)


@dataclass(frozen=True)
class Land:
    """A province with two communes of today, and a neighbour."""

    province: Unit
    hai: Unit
    anh: Unit
    neighbour: Unit


@pytest.fixture(autouse=True)
def _today(monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: TODAY)


@pytest.fixture
def land():
    make_kind(code="phuong")
    province = make_unit("province", name="Tỉnh Thu Bồn")
    return Land(
        province=province,
        hai=make_unit(parent=province, name="Xã Tam Hải"),
        anh=make_unit(parent=province, name="Xã Tam Anh"),
        neighbour=make_unit(parent=make_unit("province", name="Tỉnh Xa"), name="Xã Nơi Khác"),
    )


@pytest.fixture
def officer(client, land):
    """Log in the province's officer."""
    user = make_user(role=Role.PROVINCIAL_OFFICER, unit=land.province)
    client.force_login(user)
    return user


@pytest.fixture
def clerk(client, land):
    """Log in the officer of one commune."""
    user = make_user(role=Role.UNIT_OFFICER, unit=land.hai)
    client.force_login(user)
    return user
