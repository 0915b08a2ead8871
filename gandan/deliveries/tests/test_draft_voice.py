"""Whether a machine's draft voice goes out is somebody's decision, and it is known whose."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from gandan.audit.errors import AppendOnlyError
from gandan.audit.models import Entry
from gandan.calendars import clock
from gandan.deliveries import jobs, queries
from gandan.deliveries.actions import DraftWord, attempt, claim_due, decide_draft_voice
from gandan.deliveries.errors import PastDayError, WhyDecidedError
from gandan.deliveries.models import Delivery, DraftDecision
from gandan.deliveries.tests.factories import make_delivery, make_version, operator_of, state_of
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_outlet, make_unit

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("heard_before")]
YES = DraftWord(is_allowed=True, reason="Người đọc nghỉ ốm đến hết tuần.")
NO = DraftWord(is_allowed=False, reason="Bà con nghe không ra số điện thoại.")
OF_UNIT = DraftWord(is_allowed=True, reason="Xã chưa có người đọc.", whole_unit=True)


@pytest.fixture(autouse=True)
def _house(settings):
    settings.GANDAN_DRAFT_VOICE_ALLOWED = False


@pytest.fixture
def row():
    """Make a delivery that is out as a reading copy, because no machine may read it."""
    row = make_delivery()
    attempt(*claim_due(1))
    row.refresh_from_db()
    return row


@pytest.fixture
def officer(row):
    return make_user(role=Role.UNIT_OFFICER, unit=row.unit)


def has_sound(row):
    jobs.deliver_due("loudspeaker")
    return row.renditions.filter(name="audio.mp3", is_draft_voice=True).exists()


def test_the_draft_voice_reads_once_an_officer_has_said_so_and_not_after_he_took_it_back(row, officer):
    assert not has_sound(row)

    decision = decide_draft_voice(row.pk, YES, by=officer)
    assert has_sound(row)
    assert queries.draft_voice(row, clock.today()) == queries.DraftVoice(True, decision)  # noqa: FBT003

    decide_draft_voice(row.pk, NO, by=officer)
    assert not has_sound(row)
    assert Entry.objects.filter(action="draft_voice.decided").count() == 2


def test_a_decision_for_the_unit_reaches_all_that_waits_and_what_comes_later(row, officer):
    waiting = make_delivery(make_version(row.unit), row.outlet)
    played = make_delivery(make_version(row.unit), row.outlet, state=Delivery.State.DONE)

    decide_draft_voice(row.pk, OF_UNIT, by=officer)

    assert [has_sound(each) for each in (row, waiting)] == [True, True]
    assert state_of(played) == (Delivery.State.DONE, False)
    later = make_delivery(make_version(row.unit), row.outlet)
    assert queries.draft_voice(later, clock.today()).is_allowed


def test_a_decision_for_one_delivery_goes_before_that_for_its_unit(row, officer):
    decide_draft_voice(row.pk, NO, by=officer)
    decide_draft_voice(row.pk, OF_UNIT, by=officer)

    assert not queries.draft_voice(row, clock.today()).is_allowed
    other = make_delivery(make_version(row.unit), row.outlet)
    assert queries.draft_voice(other, clock.today()).is_allowed


def test_a_neighbour_is_not_decided_for(row, officer):
    decide_draft_voice(row.pk, OF_UNIT, by=officer)
    neighbour = make_unit()

    foreign = make_delivery(make_version(neighbour), make_outlet("station", owner=neighbour))

    assert queries.draft_voice(foreign, clock.today()) == queries.DraftVoice(False)  # noqa: FBT003


def test_a_decision_ends_with_its_last_day(row, officer):
    today = clock.today()
    word = DraftWord(is_allowed=True, reason=YES.reason, until=today)
    decide_draft_voice(row.pk, word, by=officer)

    assert queries.draft_voice(row, today).is_allowed
    assert not queries.draft_voice(row, today + timedelta(days=1)).is_allowed


def test_who_only_plays_does_not_decide_and_neither_does_a_stranger(row, officer):
    stranger = make_user(role=Role.UNIT_OFFICER, unit=make_unit())

    for person in (operator_of(row), stranger):
        with pytest.raises(NotAllowedError):
            decide_draft_voice(row.pk, YES, by=person)

    assert decide_draft_voice(row.pk, YES, by=officer)


def test_a_decision_needs_a_reason_and_a_day_to_come(row, officer):
    yesterday = clock.today() - timedelta(days=1)

    with pytest.raises(WhyDecidedError):
        decide_draft_voice(row.pk, DraftWord(is_allowed=True, reason=" "), by=officer)
    with pytest.raises(PastDayError):
        decide_draft_voice(row.pk, DraftWord(is_allowed=True, reason="Gấp.", until=yesterday), by=officer)

    assert not DraftDecision.objects.exists()


def test_the_database_itself_refuses_to_change_a_decision(row, officer):
    kept = decide_draft_voice(row.pk, YES, by=officer)

    with pytest.raises(AppendOnlyError):
        DraftDecision.objects.update(is_allowed=False)
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE deliveries_draftdecision SET is_allowed = is_allowed")
    with pytest.raises(IntegrityError), transaction.atomic():
        DraftDecision.objects.create(unit=row.unit, is_allowed=True, reason="", by=officer, at=kept.at)


def test_where_the_draft_voice_may_go_out_today_is_one_list(row, officer):
    def permitted():
        return list(queries.draft_voice_permissions(clock.today()))

    of_row, of_unit = (decide_draft_voice(row.pk, word, by=officer) for word in (YES, OF_UNIT))
    assert permitted() == [of_unit, of_row]

    decide_draft_voice(row.pk, NO, by=officer)
    until = DraftWord(is_allowed=True, reason="Chỉ hôm nay.", until=clock.today(), whole_unit=True)
    today = decide_draft_voice(row.pk, until, by=officer)

    assert permitted() == [today]
    assert list(queries.draft_voice_permissions(clock.today() + timedelta(days=1))) == [of_unit]
