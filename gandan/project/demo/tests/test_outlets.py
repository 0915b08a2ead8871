from __future__ import annotations

from collections import Counter

from gandan.project.demo.outlets import (
    BULLETIN_OWNER,
    WITH_OWN_PORTAL,
    WITH_SECOND_POST_POINT,
    WITHOUT_POST_POINT,
    WITHOUT_STATION,
    Place,
    plan_outlets,
)

PLACES = [Place(f"xa-{n}", f"Xã {n}", "commune") for n in range(233)] + [
    Place(f"so-{n}", f"Sở {n}", "department") for n in range(20)
]


def test_each_commune_has_a_station_or_a_reason():
    outlets, absences = plan_outlets(PLACES)

    stations = {outlet.owner for outlet in outlets if outlet.kind == "station"}
    reasons = {absence.owner for absence in absences if absence.kind == "station"}

    assert len(reasons) == WITHOUT_STATION
    assert stations | reasons == {place.key for place in PLACES if place.level == "commune"}
    assert not stations & reasons


def test_post_points_are_counted_by_point_not_by_commune():
    outlets, _ = plan_outlets(PLACES)

    points = [outlet for outlet in outlets if outlet.kind == "post_point"]

    assert len(points) == 233 - WITHOUT_POST_POINT + WITH_SECOND_POST_POINT


def test_the_technology_mix_is_the_published_one():
    outlets, _ = plan_outlets(PLACES)

    mix = Counter(outlet.technology for outlet in outlets if outlet.kind == "station")

    assert mix == {"wired": 7, "mixed": 18, "ip": 8, "fm": 193}


def test_some_agencies_keep_a_portal_of_their_own():
    outlets, _ = plan_outlets(PLACES)

    assert sum(bool(outlet.url) for outlet in outlets) == WITH_OWN_PORTAL


def test_each_press_body_owns_a_column():
    outlets, _ = plan_outlets([Place("bao", "Báo", "press")])

    assert [outlet.kind for outlet in outlets if outlet.owner == "bao"] == ["portal", "press"]


def test_the_district_has_a_panel_and_the_province_one_bulletin():
    district, office = Place("huyen", "Huyện", "district"), Place(BULLETIN_OWNER, "Sở Nội vụ", "department")

    outlets, _ = plan_outlets([*PLACES, district, office])

    owners = {kind: [o.owner for o in outlets if o.kind == kind] for kind in ("panel", "bulletin")}
    assert owners == {"panel": ["huyen"], "bulletin": [BULLETIN_OWNER]}


def test_keys_are_unique_and_the_same_every_time():
    outlets, _ = plan_outlets(PLACES)

    assert len({outlet.key for outlet in outlets}) == len(outlets)
    assert plan_outlets(PLACES) == plan_outlets(list(PLACES))
