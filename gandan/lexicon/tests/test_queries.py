"""Which reading counts: the nearest unit's, on its days, and nobody else's."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gandan.calendars import clock
from gandan.lexicon.actions import change_pronunciation, end_pronunciation
from gandan.lexicon.queries import entries_on, lexicon_for, reading_style
from gandan.lexicon.tests.factories import make_pronunciation, make_told
from gandan.people.tests.places import make_places
from gandan.text.speech import Correction

pytestmark = pytest.mark.django_db


@pytest.fixture
def places():
    return make_places()


def said(unit, text, day=None):
    return reading_style(unit.pk, day or clock.today()).speak(text).text


def test_what_a_province_reads_its_units_read_and_its_neighbours_do_not(places):
    make_pronunciation(places.province)

    assert said(places.commune, "TTPTĐ") == said(places.province, "TTPTĐ") == "trạm phát điện tử"
    assert said(places.neighbour, "TTPTĐ") != "trạm phát điện tử"
    assert entries_on(places.neighbour.pk, clock.today()) == ()


def test_a_communes_own_reading_stands_over_its_provinces_and_stays_there(places):
    make_pronunciation(places.province)
    make_pronunciation(places.commune, spoken="trạm phát")

    assert said(places.commune, "TTPTĐ") == "trạm phát"
    assert said(places.district, "TTPTĐ") == "trạm phát điện tử"
    assert len(entries_on(places.commune.pk, clock.today())) == 1


def test_a_provinces_reading_stands_over_the_shipped_one(places):
    before = said(places.commune, "UBND xã")
    make_pronunciation(places.province, "UBND", "ủy ban")

    assert (before, said(places.commune, "UBND xã")) == ("Ủy ban nhân dân xã", "ủy ban xã")


def test_words_beside_decide_before_nearness(places):
    make_pronunciation(places.province, left=("sở",), spoken="trung tâm")
    make_pronunciation(places.commune, spoken="trạm")

    assert said(places.commune, "sở TTPTĐ, TTPTĐ") == "sở trung tâm, trạm"


def test_each_day_is_read_as_it_was_meant(places):
    today, later = clock.today(), clock.today() + timedelta(days=10)
    row = make_pronunciation(places.province, valid_from=today - timedelta(days=9))
    changed = change_pronunciation(row.pk, make_told(spoken="trạm phát", valid_from=later), row.made_by)
    end_pronunciation(changed.pk, on=later + timedelta(days=1), reason="Hết dùng.", by=row.made_by)

    days = (today - timedelta(days=10), today, later - timedelta(days=1), later, later + timedelta(days=1))
    own = ["trạm" in said(places.province, "TTPTĐ", day) for day in days]

    assert own == [False, True, True, True, False]
    assert said(places.province, "TTPTĐ", later) == "trạm phát"


def test_one_lexicon_is_kept_until_something_changes(places, django_assert_num_queries):
    row = make_pronunciation(places.province)
    first = lexicon_for(places.commune.pk, clock.today())

    with django_assert_num_queries(1):
        assert lexicon_for(places.commune.pk, clock.today()) is first
    assert lexicon_for(places.district.pk, clock.today()) is first
    change_pronunciation(row.pk, make_told(spoken="trạm phát"), row.made_by)
    assert lexicon_for(places.commune.pk, clock.today()) is not first


def test_a_messages_own_corrections_come_before_every_entry(places):
    make_pronunciation(places.commune)
    style = reading_style(
        places.commune.pk, clock.today(), region="nam", corrections=(Correction("TTPTĐ", "nhà đài"),)
    )

    assert style.speak("TTPTĐ, 7.004").text == "nhà đài, bảy ngàn không trăm lẻ bốn"
