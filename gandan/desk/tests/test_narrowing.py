"""Long lists of the desk, narrowed."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from django.urls import reverse

from gandan.audit.actions import record
from gandan.deliveries.models import Delivery
from gandan.deliveries.tests.factories import PlainChannel, make_delivery, make_version, use_channels
from gandan.evidence.tests.factories import make_evidence
from gandan.people.rules import Role
from gandan.people.tests.factories import give_role, make_user
from gandan.people.tests.places import make_places
from gandan.plans.tests.factories import make_assignment, make_plan, make_task
from gandan.units.tests.factories import make_group, make_outlet

pytestmark = pytest.mark.django_db
LISTS = ("deliveries", "evidence", "plans", "audit")


@dataclass(frozen=True)
class House:
    """One row of each list in the own commune and in one of another province."""

    addresses: dict[str, str]
    officer: object
    auditor: object
    overseer: object  # reaches both

    def reader(self, name):
        return self.auditor if name == "audit" else self.officer


@pytest.fixture
def house(monkeypatch):
    use_channels(monkeypatch, PlainChannel("loudspeaker", ("station",), receipt_kinds=("played",)))
    places = make_places()
    task = make_task(make_plan(places.province), make_group(levels=["commune"]))
    for unit in (places.commune, places.neighbour):
        outlet = make_outlet("station", owner=unit)
        make_delivery(make_version(unit), outlet, state=Delivery.State.HANDED_OVER)
        make_evidence(unit)
        make_assignment(task, unit)
        record(None, "role.granted", give_role(make_user(), Role.EDITOR, unit))
    return House(
        addresses={
            "deliveries": reverse("desk:deliveries:list"),
            "evidence": reverse("desk:evidence:list"),
            "plans": reverse("desk:plans:assignments", args=[task.plan_id]),
            "audit": reverse("desk:audit:list"),
        },
        officer=make_user(role=Role.UNIT_OFFICER, unit=places.commune),
        auditor=make_user(role=Role.AUDITOR, unit=places.commune),
        overseer=make_user(is_superuser=True),
    )


@pytest.mark.parametrize(
    "case",
    [
        ({}, False),
        ({"tim": ""}, False),
        ({"tim": "  ", "trang-thai": ""}, False),
        ({"trang": "1"}, False),
        ({"utm_source": "zalo"}, False),
        ({"tim": "cù lao"}, True),
        ({"tim": "cù lao", "trang": "1", "utm_source": "zalo"}, True),
    ],
)
@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_narrowed_only_by_what_it_knows(client, house, name, case):
    asked, is_narrowed = case
    client.force_login(house.reader(name))

    context = client.get(house.addresses[name], asked).context

    assert context["is_narrowed"] is is_narrowed
    assert "zalo" not in context["page_query"]


@pytest.mark.parametrize(
    "case",
    [
        ("deliveries", "trang-thai", "audit"),
        ("evidence", "trang-thai", "audit"),
        ("plans", "trang-thai", "audit"),
        ("plans", "nhiem-vu", "evidence"),
        ("audit", "nguoi", "plans"),
        ("audit", "ngay", "deliveries"),
        ("audit", "don-vi", "deliveries"),
    ],
)
def test_what_narrows_one_list_narrows_no_other(client, house, case):
    name, parameter, other = case
    client.force_login(house.overseer)

    here, there = (client.get(house.addresses[each], {parameter: "2"}).context for each in (name, other))

    assert (here["is_narrowed"], here["page_query"]) == (True, f"{parameter}=2")
    assert (there["is_narrowed"], there["page_query"]) == (False, "")
