from __future__ import annotations

import pytest

from gandan.calendars import clock
from gandan.portal.procedures.places import named_place
from gandan.portal.tests.factories import make_province

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _province():
    make_province()


def test_a_name_of_one_commune_leads_there():
    named = named_place("tam hai", clock.today())

    assert named.place.name == "Xã Tam Hải"
    assert named.options == ()


def test_a_name_of_a_district_and_its_town_is_asked_about():
    named = named_place("nui thanh", clock.today())

    assert named.place is None
    assert named.options[0].name == "Thị trấn Núi Thành"
    assert {place.name for place in named.options} >= {"Xã Tam Hải", "Xã Tam Quang"}


def test_the_town_by_its_whole_name_is_not_asked_about():
    assert named_place("thị trấn núi thành", clock.today()).place.name == "Thị trấn Núi Thành"


@pytest.mark.parametrize("words", ["", "  ", "không đâu cả"])
def test_a_name_of_none_leads_nowhere(words):
    named = named_place(words, clock.today())

    assert (named.place, named.options) == (None, ())
