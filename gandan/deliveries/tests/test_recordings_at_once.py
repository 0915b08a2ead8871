"""A voice that comes while workers are busy with the same delivery."""

from __future__ import annotations

import pytest
from django.utils import timezone

from gandan.deliveries import jobs, transports
from gandan.deliveries.actions import attempt, claim_due, claim_fetches, hand_in_recording
from gandan.deliveries.errors import HandOverError
from gandan.deliveries.models import Delivery
from gandan.deliveries.tests.factories import (
    VoiceChannel,
    make_delivery,
    operator_of,
    sound_of,
    spoken,
    state_of,
    use_channels,
)

pytestmark = pytest.mark.django_db
State = Delivery.State


@pytest.fixture(autouse=True)
def _house(settings, tmp_path, monkeypatch):
    settings.MEDIA_ROOT = tmp_path / "files"
    use_channels(monkeypatch, VoiceChannel("loudspeaker", ("station",)))


@pytest.fixture
def row():
    """Make a delivery that is out with the machine's voice."""
    row = make_delivery()
    attempt(*claim_due(1))
    return row


@pytest.fixture
def operator(row):
    return operator_of(row)


def during(lease, happens, failure=None):
    """Carry the delivery, and let something happen after its files were made and before it is recorded."""

    class Slow:
        def hand_over(self, _parcel):
            happens()
            if failure:
                raise failure

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(transports, "_transport", lambda _path: Slow())
        attempt(lease)


def test_a_voice_handed_in_during_the_attempt_is_made_after_it():
    row = make_delivery()
    (lease,) = claim_due(1)
    during(lease, lambda: hand_in_recording(row.pk, spoken(), by=operator_of(row)))

    assert state_of(row) == (State.HANDED_OVER, True)
    jobs.deliver_due("loudspeaker")

    assert sound_of(row) == (b"voice of a person", False)
    assert state_of(row) == (State.HANDED_OVER, False)


def test_a_voice_handed_in_during_an_attempt_that_fails_is_not_lost(row, operator):
    hand_in_recording(row.pk, spoken("voice, broken"), by=operator)
    (lease,) = claim_due(1)
    failure = HandOverError("Bản ghi hỏng.", permanent=True)
    during(lease, lambda: hand_in_recording(row.pk, spoken("voice, whole"), by=operator), failure)

    jobs.deliver_due("loudspeaker")

    assert sound_of(row) == (b"voice, whole", False)


def test_while_one_worker_carries_it_no_other_begins(row, operator):
    hand_in_recording(row.pk, spoken(), by=operator)
    claim_due(1)

    hand_in_recording(row.pk, spoken("voice, again"), by=operator)

    assert claim_due(5) == []


def test_a_killed_worker_leaves_the_new_files_to_the_next(row, operator):
    hand_in_recording(row.pk, spoken(), by=operator)
    claim_due(1)
    Delivery.objects.filter(pk=row.pk).update(lease_until=timezone.now(), next_attempt_at=timezone.now())

    jobs.deliver_due("loudspeaker")

    assert sound_of(row) == (b"voice of a person", False)


def test_the_job_may_run_twice(row, operator):
    hand_in_recording(row.pk, spoken(), by=operator)

    assert (jobs.deliver_due("loudspeaker"), jobs.deliver_due("loudspeaker")) == (1, 0)


def test_files_that_wait_to_be_made_are_no_page_to_fetch(row, operator):
    hand_in_recording(row.pk, spoken(), by=operator)

    assert claim_fetches(5) == []
