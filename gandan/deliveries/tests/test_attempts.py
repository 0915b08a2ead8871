from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone
from django_q.models import OrmQ

from gandan.audit.errors import AppendOnlyError
from gandan.channels.errors import ChannelError
from gandan.deliveries import jobs, rules, transports
from gandan.deliveries.actions import attempt, claim_due, plan_deliveries, record_failure
from gandan.deliveries.errors import HandOverError, LeaseLostError
from gandan.deliveries.models import Attempt, Delivery, Rendition
from gandan.deliveries.tests.factories import (
    PlainChannel,
    make_commune,
    make_delivery,
    make_version,
    use_channels,
)
from gandan.units.models import UnitFact
from gandan.units.tests.factories import make_fact, make_outlet, make_unit

pytestmark = pytest.mark.django_db
State = Delivery.State


@pytest.fixture(autouse=True)
def _files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "files"


@pytest.fixture(autouse=True)
def speaker(monkeypatch):
    (channel,) = use_channels(monkeypatch, PlainChannel("loudspeaker", ("station",)))
    return channel


def expire(row):
    Delivery.objects.filter(pk=row.pk).update(
        lease_until=timezone.now() - timedelta(seconds=1), next_attempt_at=timezone.now()
    )


def test_a_handed_over_delivery_has_its_file_and_one_attempt():
    row = make_delivery()

    row = attempt(*claim_due(1))

    assert row.state == State.HANDED_OVER
    assert b"0235 3871 234" in Path(row.renditions.get().file.path).read_bytes()
    assert row.attempt_rows.get().succeeded


def test_equal_facts_share_one_rendering(speaker):
    district = make_unit("district")
    make_fact(district, "hotline", "1022")
    for _ in range(3):
        make_outlet("station", owner=make_unit(parent=district))
    version = make_version(district)
    plan_deliveries(version)

    jobs.deliver_due()

    assert (speaker.renders, Rendition.objects.count()) == (1, 1)
    assert version.deliveries.filter(renditions__isnull=False).count() == 3


def test_own_facts_are_rendered_for_each_unit(speaker):
    district = make_unit("district")
    communes_with(["0235 1", "0235 2"], district)
    plan_deliveries(make_version(district))

    jobs.deliver_due()

    assert (speaker.renders, Rendition.objects.count()) == (2, 2)


def communes_with(hotlines, district):
    for hotline in hotlines:
        commune = make_unit(parent=district)
        make_outlet("station", owner=commune)
        if hotline:
            make_fact(commune, "hotline", hotline)


def test_the_dear_part_of_many_renderings_is_done_together(speaker):
    district = make_unit("district")
    communes_with(["0235 1", "0235 2", ""], district)
    plan_deliveries(make_version(district))

    jobs.deliver_due()

    assert speaker.prepared == [2]
    assert Delivery.objects.filter(state=State.HANDED_OVER).count() == 2


def test_a_fault_in_the_dear_part_costs_only_time(speaker, monkeypatch):
    row = make_delivery()
    monkeypatch.setattr(speaker, "prepare", lambda _orders: 1 / 0)

    jobs.deliver_due()

    row.refresh_from_db()
    assert row.state == State.HANDED_OVER


def test_a_claimed_delivery_is_not_claimed_twice():
    make_delivery()

    assert len(claim_due(5)) == 1
    assert claim_due(5) == []


def test_what_is_not_due_yet_waits():
    tomorrow = timezone.now() + timedelta(days=1)
    make_delivery(due_at=tomorrow)

    assert claim_due(5) == []


def test_a_killed_worker_leaves_its_delivery_to_the_next():
    row = make_delivery()
    (lost,) = claim_due(1)
    expire(row)

    (second,) = claim_due(1)

    assert second.token != lost.token
    assert list(row.attempt_rows.values_list("number", "error")) == [(1, rules.STOPPED_HALFWAY)]


def test_a_worker_that_lost_its_lease_records_nothing():
    row = make_delivery()
    (lost,) = claim_due(1)
    expire(row)
    claim_due(1)

    with pytest.raises(LeaseLostError):
        record_failure(lost, "Muộn rồi.", permanent=True)

    row.refresh_from_db()
    assert row.state == State.SCHEDULED


def test_a_delivery_that_takes_every_worker_down_is_given_up():
    row = make_delivery(attempts=rules.MAX_ATTEMPTS, lease_until=timezone.now())

    assert claim_due(1) == []

    row.refresh_from_db()
    assert (row.state, row.failure) == (State.FAILED, rules.GAVE_UP)


def test_a_missing_fact_fails_for_good_and_says_what_to_add():
    row = make_delivery()
    UnitFact.objects.all().delete()

    row = attempt(*claim_due(1))

    assert (row.state, row.next_attempt_at) == (State.FAILED, None)
    assert "đường dây nóng" in row.failure


def test_a_passing_failure_is_tried_again_later(speaker):
    make_delivery()
    speaker.failure = ChannelError("Máy đọc đang bận.", permanent=False)

    row = attempt(*claim_due(1))

    row.refresh_from_db()
    assert row.state == State.SCHEDULED
    assert row.next_attempt_at > timezone.now()
    assert claim_due(1) == []


def test_a_transport_that_fails_leaves_the_delivery_waiting(monkeypatch):
    class Broken:
        def hand_over(self, _parcel):
            raise HandOverError("Ổ đĩa đầy.", permanent=False)

    monkeypatch.setattr(transports, "_transport", lambda _path: Broken())
    make_delivery()

    row = attempt(*claim_due(1))

    assert (row.state, row.failure) == (State.SCHEDULED, "Ổ đĩa đầy.")


def test_an_error_of_our_own_is_counted_and_the_others_go_on(speaker, monkeypatch):
    rows = [make_delivery(), make_delivery()]
    monkeypatch.setattr(speaker, "render", lambda _document, _settings: 1 / 0)

    jobs.deliver_due()

    for row in rows:
        row.refresh_from_db()
        assert (row.state, row.failure, row.attempts) == (State.SCHEDULED, rules.OWN_FAULT, 1)


@pytest.mark.django_db(transaction=True)
def test_rendering_happens_outside_any_transaction(speaker):
    seen = []
    original = speaker.render
    speaker.render = lambda *given: seen.append(connection.in_atomic_block) or original(*given)
    make_delivery()

    attempt(*claim_due(1))

    assert seen == [False]


def test_a_rendition_whose_file_is_gone_is_made_again(speaker):
    row = make_delivery()
    attempt(*claim_due(1))
    rendition = row.renditions.get()
    rendition.file.storage.delete(rendition.file.name)
    make_delivery(row.version, make_outlet("station", owner=row.unit))

    jobs.deliver_due()

    assert speaker.renders == 2
    assert Path(Rendition.objects.get().file.path).exists()


def test_the_database_itself_refuses_to_change_an_attempt():
    make_delivery()
    attempt(*claim_due(1))

    with pytest.raises(AppendOnlyError):
        Attempt.objects.update(succeeded=False)
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE deliveries_attempt SET succeeded = succeeded")


def test_pages_are_fetched_back_after_they_went_out(monkeypatch):
    use_channels(monkeypatch, PlainChannel("webpage", ("portal",), receipt_kinds=("fetched",)))
    commune = make_commune()
    make_delivery(make_version(commune), make_outlet("portal", owner=commune), channel="webpage")

    jobs.deliver_due()

    assert OrmQ.objects.count() == 1


def test_a_channel_is_told_in_which_language_the_message_is(speaker, monkeypatch):
    told = []
    render = speaker.render
    monkeypatch.setattr(speaker, "render", lambda text, known: told.append(known) or render(text, known))
    commune = make_commune()
    make_outlet("station", owner=commune)
    plan_deliveries(make_version(commune, language="ktv"))

    jobs.deliver_due()

    assert [known.text("language") for known in told] == ["ktv"]
