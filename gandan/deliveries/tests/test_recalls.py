from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from gandan.deliveries.actions import claim_due, confirm_recall, recall_version
from gandan.deliveries.errors import NotRecalledError, ReasonMissingError
from gandan.deliveries.models import Delivery
from gandan.deliveries.tests.factories import make_commune, make_delivery, make_version
from gandan.messages.models import Withdrawal
from gandan.messages.tests.factories import make_approver
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_outlet, make_unit

pytestmark = pytest.mark.django_db
State = Delivery.State


def recall(version, reason="Sai số điện thoại"):
    return recall_version(version.pk, reason, by=make_approver(version.unit))


@pytest.mark.parametrize(
    ("fields", "is_confirmed"),
    [
        ({"state": State.SCHEDULED}, True),
        ({"state": State.FAILED}, True),
        ({"state": State.HANDED_OVER}, False),
        ({"state": State.DONE}, False),
        ({"state": State.SCHEDULED, "lease_until": timezone.now() + timedelta(days=900)}, False),
        ({"state": State.DONE, "channel": "webpage"}, True),
    ],
)
def test_only_what_may_be_out_waits_for_the_outlet(fields, is_confirmed):
    row = make_delivery(**fields)

    recall(row.version)

    row.refresh_from_db()
    assert row.state == State.RECALLED
    assert (row.recall_confirmed_at is not None) is is_confirmed


def test_a_recalled_delivery_is_not_sent():
    row = make_delivery()

    recall(row.version)

    assert claim_due(5) == []


def test_the_version_is_withdrawn_in_the_same_step():
    row = make_delivery()

    assert recall(row.version) == 1

    assert Withdrawal.objects.get().version == row.version


def test_recalling_twice_concerns_nobody_new():
    row = make_delivery(state=State.DONE)
    recall(row.version)

    assert recall(row.version, "Lý do khác") == 0

    row.refresh_from_db()
    assert (row.recall_kind, row.recalled_because) == ("withdrawn", "Sai số điện thoại")


def test_other_versions_stay_where_they_are():
    commune = make_commune()
    kept = make_delivery(make_version(commune), make_outlet("station", owner=commune), state=State.DONE)

    recall(make_delivery().version)

    kept.refresh_from_db()
    assert kept.state == State.DONE


def test_a_recall_needs_a_reason():
    with pytest.raises(ReasonMissingError):
        recall(make_delivery().version, "  ")


def test_the_outlet_confirms_that_it_took_the_version_down():
    row = make_delivery(state=State.DONE)
    recall(row.version)
    with pytest.raises(NotAllowedError):
        confirm_recall(row.pk, by=make_user(role=Role.STATION_OPERATOR, unit=make_unit()))

    row = confirm_recall(row.pk, by=make_user(role=Role.STATION_OPERATOR, unit=row.unit))

    assert row.recall_confirmed_at is not None


def test_what_was_not_recalled_cannot_be_confirmed():
    row = make_delivery(state=State.DONE)

    with pytest.raises(NotRecalledError):
        confirm_recall(row.pk, by=make_user(role=Role.STATION_OPERATOR, unit=row.unit))
