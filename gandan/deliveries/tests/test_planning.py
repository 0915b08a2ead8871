from __future__ import annotations

import pytest
from django_q.models import OrmQ

from gandan.audit.models import Entry
from gandan.deliveries import queries, rules
from gandan.deliveries.actions import approve_and_plan, confirm_recall, plan_deliveries, send_again
from gandan.deliveries.errors import NothingToRetryError
from gandan.deliveries.models import Delivery
from gandan.deliveries.tests.factories import (
    PlainChannel,
    correction_of,
    make_commune,
    make_delivery,
    make_receipt,
    make_version,
    operator_of,
    plan_for,
    use_channels,
)
from gandan.messages.errors import NotSubmittedError
from gandan.messages.models import MessageVersion
from gandan.messages.tests.factories import make_approver, make_draft, make_submitted
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_outlet, make_unit

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _channels(monkeypatch):
    use_channels(
        monkeypatch, PlainChannel("loudspeaker", ("station",)), PlainChannel("webpage", ("portal", "station"))
    )


def test_approval_plans_each_channel_at_each_outlet_it_feeds():
    message = make_submitted(make_commune())
    for kind in ("station", "portal", "post_point"):
        make_outlet(kind, owner=message.unit)

    version, rows = approve_and_plan(message.pk, by=make_approver(message.unit))

    planned = set(version.deliveries.values_list("channel", "outlet__kind__code"))
    assert planned == {("loudspeaker", "station"), ("webpage", "station"), ("webpage", "portal")}
    assert rows == 3


def test_a_district_reaches_the_outlets_of_its_communes_and_no_others():
    district = make_unit("district")
    inside = make_outlet("portal", owner=make_unit(parent=district))
    make_outlet("portal", owner=make_unit())

    version = make_version(district)
    plan_deliveries(version)

    assert [row.outlet for row in version.deliveries.all()] == [inside]
    assert version.deliveries.get().unit != district


def test_jobs_are_enqueued_with_the_rows():
    plan_for(["station"])

    assert OrmQ.objects.count() == 2


def test_a_refused_approval_plans_nothing():
    draft = make_draft()

    with pytest.raises(NotSubmittedError):
        approve_and_plan(draft.pk, by=make_approver(draft.unit))

    assert not MessageVersion.objects.exists()
    assert not OrmQ.objects.exists()


def test_planning_twice_adds_nothing():
    version, rows = plan_for(["station", "portal"])

    assert plan_deliveries(version) == 0
    assert version.deliveries.count() == len(rows)


def test_an_outlet_that_was_opened_later_is_picked_up():
    version, rows = plan_for(["portal"])
    make_outlet("portal", owner=version.unit)

    assert plan_deliveries(version) == 1
    assert version.deliveries.count() == len(rows) + 1


def test_a_correction_reaches_an_outlet_that_meanwhile_left_the_territory():
    version, _rows = plan_for(["portal"])
    elsewhere = make_outlet("portal", owner=make_unit())
    make_delivery(version, elsewhere, channel="webpage", state=Delivery.State.DONE)

    newer = correction_of(version)

    assert elsewhere.pk in newer.deliveries.values_list("outlet_id", flat=True)


def test_what_a_correction_replaces_is_not_sent_any_more():
    version, _rows = plan_for(["portal"])

    correction_of(version)

    row = version.deliveries.get()
    assert (row.state, row.next_attempt_at) == (Delivery.State.RECALLED, None)
    assert row.recall_confirmed_at is not None


def test_a_correction_calls_back_what_is_printed_played_and_on_foreign_pages():
    version, _rows = plan_for([])
    unit = version.unit
    copies = {
        channel: make_delivery(version, make_outlet(kind, owner=unit, url=url), channel=channel, state=state)
        for kind, channel, state, url in [
            ("post_point", "leaflet", Delivery.State.DONE, ""),
            ("station", "loudspeaker", Delivery.State.HANDED_OVER, ""),
            ("portal", "webpage", Delivery.State.DONE, "https://xa.vidu.vn/"),
        ]
    }
    ours = make_delivery(version, make_outlet("portal", owner=unit), channel="webpage", state="done")
    make_receipt(copies["leaflet"], kind="signed", facts={"copies": 120})

    newer = correction_of(version)

    waiting = Delivery.objects.filter(version=version, recall_confirmed_at=None)
    assert set(waiting) == set(copies.values())
    assert {(row.state, row.recall_kind, row.recalled_because) for row in waiting} == {
        ("recalled", "replaced", rules.REPLACED)
    }
    ours.refresh_from_db()
    assert ours.recall_confirmed_at is not None
    assert queries.printed(waiting)[copies["leaflet"].pk] == 120
    instead = queries.replacements(waiting)
    assert {instead[row.pk].version for row in waiting if row.pk in instead} == {newer}
    entry = Entry.objects.get(action="deliveries.replaced")
    assert (entry.subject_id, entry.facts["rows"]) == (newer.pk, 4)


def test_a_second_correction_leaves_what_is_called_back_as_it_is():
    version, _rows = plan_for(["station"])
    version.deliveries.update(state=Delivery.State.DONE)
    second = correction_of(version)
    row = version.deliveries.get(channel="loudspeaker")
    confirm_recall(row.pk, by=operator_of(row))

    correction_of(second)

    row.refresh_from_db()
    assert row.recall_confirmed_at is not None
    assert Entry.objects.filter(action="deliveries.replaced").latest("pk").facts["rows"] == 2


def test_a_failed_delivery_can_be_sent_again_by_its_own_unit():
    row = make_delivery(state=Delivery.State.FAILED, attempts=10, failure="Chưa khai đường dây nóng.")
    stranger = make_user(role=Role.STATION_OPERATOR, unit=make_unit())
    with pytest.raises(NotAllowedError):
        send_again(row.pk, by=stranger)

    row = send_again(row.pk, by=make_user(role=Role.STATION_OPERATOR, unit=row.unit))

    assert (row.state, row.earlier_attempts, row.failure) == (Delivery.State.SCHEDULED, 10, "")


def test_only_what_failed_can_be_sent_again():
    row = make_delivery(state=Delivery.State.DONE)

    with pytest.raises(NothingToRetryError):
        send_again(row.pk, by=make_user(role=Role.STATION_OPERATOR, unit=row.unit))
