"""Long lists of the desk, narrowed."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from django.urls import reverse

from gandan.audit.actions import record
from gandan.audit.models import Entry
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
    """A row of each list in the own commune and in one of another province; of the log, some more."""

    addresses: dict[str, str]
    officer: object
    auditor: object
    overseer: object  # reaches both
    entries: int  # in the log, about each of the two

    def rows(self, name):
        return self.entries if name == "audit" else 1

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
        entries=Entry.objects.filter(unit_id=places.commune.pk).count(),
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


@pytest.mark.parametrize(
    "case",
    [("", 1, 1), ("cù lao", 1, 0), ("Huyện Sông Trà", 1, 0), ("nơi khác", 0, 1), ("láng giềng", 0, 1)],
)
@pytest.mark.parametrize("name", LISTS)
def test_a_name_narrows_what_is_in_reach_and_widens_nothing(client, house, name, case):
    words, *seen = case
    own, foreign = (house.rows(name) * each for each in seen)
    address, asked = house.addresses[name], {"tim": words}

    client.force_login(house.overseer)
    seen_by_overseer = shown(client.get(address, asked))
    client.force_login(house.reader(name))
    seen_by_commune = shown(client.get(address, asked))

    assert seen_by_overseer == ["Xã Cù Lao"] * own + ["Xã Nơi Khác"] * foreign
    assert seen_by_commune == ["Xã Cù Lao"] * own


def shown(answer):
    """Return the units of the rows, once the numbers on the page were found to agree with them."""
    context = answer.context
    rows = context["rows"] if "rows" in context else context["lines"]
    assert context["page"].paginator.count == len(rows)
    if "choices" in context:
        every, *standings = context["choices"]
        assert every.count == sum(choice.count for choice in standings) == len(rows)
        assert len(standings) == (1 if rows else 0)
    return sorted(row.unit_name for row in rows)
