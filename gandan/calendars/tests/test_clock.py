from __future__ import annotations

from datetime import date, datetime

import pytest
from django.db import IntegrityError

from gandan.audit.models import Entry
from gandan.calendars import clock
from gandan.calendars.actions import pin_today
from gandan.calendars.models import HouseDay

pytestmark = pytest.mark.django_db
FRIDAY = date(2024, 11, 22)


def test_without_a_pinned_day_it_is_the_day_in_vietnam():
    assert clock.today() == datetime.now(clock.VIETNAM).date()


def test_the_house_lives_on_the_pinned_day_at_once():
    clock.today()

    pin_today(FRIDAY)

    assert clock.today() == FRIDAY
    assert clock.now().date() == FRIDAY
    assert clock.now().utcoffset() is not None


def test_letting_the_day_go_returns_to_the_day_outside():
    pin_today(FRIDAY)

    pin_today(None)

    assert clock.today() == datetime.now(clock.VIETNAM).date()


def test_asking_often_costs_one_query(django_assert_num_queries):
    with django_assert_num_queries(1):
        for _ in range(10):
            clock.today()


def test_there_is_one_pinned_day_only_and_pinning_is_on_record():
    pin_today(FRIDAY)

    assert Entry.objects.get().action == "calendar.pinned"
    with pytest.raises(IntegrityError):
        HouseDay(pk=2, today=FRIDAY).save(force_insert=True)
