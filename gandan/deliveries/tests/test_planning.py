from __future__ import annotations

import pytest
from django_q.models import OrmQ

from gandan.deliveries.actions import approve_and_plan, plan_deliveries, send_again
from gandan.deliveries.errors import NothingToRetryError
from gandan.deliveries.models import Delivery
from gandan.deliveries.tests.factories import (
    PlainChannel,
    correction_of,
    make_commune,
    make_delivery,
    make_version,
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
