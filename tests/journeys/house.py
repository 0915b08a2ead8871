"""A small house of its own for the journey: one province, two communes, the people who work in them."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.conf import settings
from django.test import Client

from gandan.calendars.actions import pin_today
from gandan.indicators.actions import rebuild
from gandan.messages.tests.factories import make_topics
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.tests.factories import make_clause, make_plan, make_target
from gandan.units.actions import load_kinds
from gandan.units.tests.factories import make_fact, make_outlet, make_unit
from tests.journeys.browser import Look, open_tab

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser
    from playwright.sync_api import Page as Tab

    from gandan.people.models import User
    from gandan.plans.models import Target
    from gandan.units.models import Unit

TODAY = date(2024, 11, 22)
COMMUNES = ("Xã Tam Hải", "Xã Tam Quang")
NAMES = {
    Role.PROVINCIAL_OFFICER: "Lê Thị Hòa",
    Role.UNIT_OFFICER: "Nguyễn Văn Bình",
    Role.APPROVER: "Trần Thị Mai",
    Role.LEADER: "Phạm Văn Sơn",
    Role.STATION_OPERATOR: "Đỗ Văn Ấm",
    Role.EDITOR: "Võ Thị Lành",
    Role.AUDITOR: "Hồ Văn Thuận",
}


@dataclass
class House:
    province: Unit
    communes: list[Unit]
    target: Target
    people: dict[Role, User]


def make_house() -> House:
    """Make two communes with a page, a counter and a station each, and a target for the stations."""
    pin_today(TODAY)
    load_kinds()
    make_topics()
    province = make_unit("province", name="Tỉnh Quảng Nam", key="quang-nam")
    make_fact(province, "hotline", "0235 3852 000")
    communes = [make_unit(parent=province, name=name) for name in COMMUNES]
    for commune, name in zip(communes, COMMUNES, strict=True):
        make_fact(commune, "hotline", "0235 3871 246")
        make_outlet("portal", owner=commune, name=f"Trang thông tin {name}")
        make_outlet("one_stop", owner=commune, name=f"Bộ phận Một cửa {name}")
    stations = [
        make_outlet("station", owner=commune, name=f"Đài truyền thanh {name}")
        for commune, name in zip(communes, COMMUNES, strict=True)
    ]
    target = make_target(
        make_clause(make_plan(province), text="100% đài truyền thanh xã phát chuyên mục mỗi tháng."),
        title="Đài truyền thanh phát chuyên mục cải cách hành chính",
        outlet_kind=stations[0].kind,
    )
    rebuild()
    return House(province, communes, target, make_people(province, communes[0]))


def make_people(province: Unit, commune: Unit) -> dict[Role, User]:
    """Make somebody for each role; the station's operator works in the commune."""
    return {
        role: make_user(
            username=role.value.replace("_", "-"),
            full_name=NAMES[role],
            role=role,
            unit=commune if role is Role.STATION_OPERATOR else province,
        )
        for role in Role
    }


def cookies_of(user: User, site: str) -> list[dict[str, str]]:
    """Return the cookies of somebody who is logged in already."""
    client = Client()
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    key = client.cookies[settings.SESSION_COOKIE_NAME].value
    return [{"name": settings.SESSION_COOKIE_NAME, "value": key, "url": site}]


@contextmanager
def at_the_desk(browser: Browser, site: str, user: User, look: Look) -> Iterator[Tab]:
    """Open a tab as this person."""
    with open_tab(browser, look, cookies_of(user, site)) as tab:
        yield tab
