"""A unit's own readings: who may change them, from when, and that nothing is overwritten."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from gandan.audit.models import Entry as AuditEntry
from gandan.calendars import clock
from gandan.lexicon.actions import add_pronunciation, change_pronunciation, end_pronunciation
from gandan.lexicon.errors import (
    BadPronunciationError,
    EndedPronunciationError,
    MissingReasonError,
    OverlapError,
    PastDayError,
)
from gandan.lexicon.models import Pronunciation
from gandan.lexicon.tests.factories import make_lexicographer, make_pronunciation, make_told
from gandan.people.errors import NotAllowedError, NotFoundError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.people.tests.places import make_places
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db


def days(row):
    row.refresh_from_db()
    return row.valid_from, row.valid_to


def in_days(count):
    return clock.today() + timedelta(days=count)


@pytest.mark.parametrize(
    ("role", "place", "may"),
    [
        (Role.PROVINCIAL_OFFICER, "province", True),
        (Role.EDITOR, "province", True),
        (Role.UNIT_OFFICER, "province", True),
        (Role.APPROVER, "province", False),
        (Role.STATION_OPERATOR, "province", False),
        (Role.EDITOR, "district", False),
        (Role.EDITOR, "neighbour", False),
    ],
)
def test_only_who_writes_in_the_units_own_house_adds_to_its_readings(role, place, may):
    places = make_places()
    person = make_user(role=role, unit=getattr(places, place))

    if not may:
        with pytest.raises(NotAllowedError):
            add_pronunciation(places.province, make_told(), person)
        return
    assert add_pronunciation(places.province, make_told(), person).made_by == person


def test_a_province_does_not_change_the_readings_of_a_commune():
    places = make_places()
    row = make_pronunciation(places.commune)
    officer = make_user(role=Role.PROVINCIAL_OFFICER, unit=places.province)

    with pytest.raises(NotAllowedError):
        end_pronunciation(row.pk, on=clock.today(), reason="Không đúng.", by=officer)
    with pytest.raises(NotFoundError):
        end_pronunciation(row.pk + 1, on=clock.today(), reason="Không đúng.", by=officer)


@pytest.mark.parametrize(
    ("told", "word"),
    [
        ({"spoken": "trạm 12"}, "chữ số"),
        ({"written": "12/5"}, "chữ cái"),
        ({"source": " "}, "căn cứ"),
        ({"left": ("Sở!",)}, "đứng trước"),
        ({"source": "x" * 301}, "Căn cứ"),
        ({"test_sentence": "x" * 301}, "Câu thử"),
        ({"left": tuple("chữ " + "abcdefghij"[each] * 55 for each in range(6))}, "từ đứng cạnh"),
    ],
)
def test_what_cannot_be_read_from_is_refused(told, word):
    unit = make_unit()

    with pytest.raises(BadPronunciationError, match=word):
        make_pronunciation(unit, **told)

    assert not Pronunciation.objects.exists()


def test_typing_is_brought_to_its_normal_form():
    row = make_pronunciation(make_unit(), " TTPTĐ ", "trạm  phát", left=(" sở ", "", "sở"))

    assert (row.written, row.spoken, row.words_before) == ("TTPTĐ", "trạm phát", "sở")
    assert row.entry.left == ("sở",)


def test_a_change_ends_one_row_and_opens_the_next():
    row = make_pronunciation(make_unit(), valid_from=in_days(-30))

    changed = change_pronunciation(row.pk, make_told(spoken="trạm phát"), row.made_by)

    assert days(row) == (in_days(-30), clock.today())
    assert (row.spoken, row.ended_by, bool(row.end_reason)) == ("trạm phát điện tử", row.made_by, True)
    assert (changed.spoken, changed.replaces, days(changed)) == ("trạm phát", row, (clock.today(), None))


def test_what_was_typed_wrong_today_is_changed_today_and_both_rows_stay():
    row = make_pronunciation(make_unit())

    changed = change_pronunciation(row.pk, make_told(spoken="trạm phát"), row.made_by)

    assert days(row) == (clock.today(), clock.today())
    assert list(Pronunciation.objects.on(clock.today())) == [changed]


def test_what_was_to_come_later_may_come_sooner():
    row = make_pronunciation(make_unit(), valid_from=in_days(9))

    changed = change_pronunciation(row.pk, make_told(valid_from=in_days(2)), row.made_by)

    assert days(row) == (in_days(9), in_days(9))
    assert days(changed) == (in_days(2), None)


def test_the_days_gone_by_stay_as_they_were_read():
    row = make_pronunciation(make_unit(), valid_from=in_days(-30))

    with pytest.raises(PastDayError):
        change_pronunciation(row.pk, make_told(valid_from=in_days(-1)), row.made_by)

    assert days(row) == (in_days(-30), None)


def test_a_row_ends_once_and_with_a_reason():
    row = make_pronunciation(make_unit())

    with pytest.raises(MissingReasonError):
        end_pronunciation(row.pk, on=in_days(1), reason=" ", by=row.made_by)
    end_pronunciation(row.pk, on=in_days(1), reason="Cơ quan đã đổi tên.", by=row.made_by)
    with pytest.raises(EndedPronunciationError):
        end_pronunciation(row.pk, on=in_days(2), reason="Cơ quan đã đổi tên.", by=row.made_by)
    with pytest.raises(EndedPronunciationError):
        change_pronunciation(row.pk, make_told(), row.made_by)

    assert days(row) == (clock.today(), in_days(1))


def test_a_unit_reads_the_same_words_in_one_way_only():
    unit, other_unit = make_unit(), make_unit()
    row = make_pronunciation(unit)

    with pytest.raises(OverlapError, match="trạm phát điện tử"):
        make_pronunciation(unit, spoken="trạm khác", valid_from=in_days(9))

    make_pronunciation(other_unit, spoken="trạm khác")
    make_pronunciation(unit, spoken="trạm khác", left=("sở",))
    end_pronunciation(row.pk, on=in_days(3), reason="Hết dùng.", by=row.made_by)
    assert make_pronunciation(unit, spoken="trạm khác", valid_from=in_days(3)).valid_to is None


def test_the_database_refuses_two_rows_for_one_day():
    row = make_pronunciation(make_unit())
    end_pronunciation(row.pk, on=in_days(9), reason="Hết dùng.", by=row.made_by)
    row.refresh_from_db()
    row.pk, row.valid_from = None, in_days(5)

    with pytest.raises(IntegrityError), transaction.atomic():
        row.save(force_insert=True)

    row.valid_from = row.valid_to
    row.save(force_insert=True)
    assert Pronunciation.objects.count() == 2


def test_the_log_tells_who_changed_what():
    row = make_pronunciation(make_unit())
    changed = change_pronunciation(row.pk, make_told(spoken="trạm phát"), row.made_by)
    end_pronunciation(changed.pk, on=clock.today(), reason="Hết dùng.", by=row.made_by)

    logged = AuditEntry.objects.filter(action__startswith="pronunciation.").order_by("pk")

    assert [(one.action, one.actor_id, one.unit_id) for one in logged] == [
        (f"pronunciation.{what}", row.made_by_id, row.unit_id) for what in ("added", "changed", "ended")
    ]


def test_whoever_lost_the_role_changes_nothing():
    row = make_pronunciation(make_unit())

    with pytest.raises(NotAllowedError):
        change_pronunciation(row.pk, make_told(), make_lexicographer(make_unit()))
