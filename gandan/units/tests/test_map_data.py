"""The house's own map against the published data, where that lies beside the checkout."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from gandan.units.actions import load_map
from gandan.units.actions.importing import OWN_MAP
from gandan.units.memory import unit_map
from gandan.units.models import UnitCode, UnitEvent

SHARED = Path(__file__).parents[4] / "shared" / "data" / "admin-units-quangnam-danang.json"
LAST_DAY = date(2025, 6, 30)
MERGED = date(2025, 7, 1)

pytestmark = pytest.mark.django_db


@pytest.fixture
def published():
    if not SHARED.exists():
        pytest.skip(f"{SHARED} is not there; the house's own map cannot be compared with it")
    return json.loads(SHARED.read_text(encoding="utf-8"))


@pytest.fixture
def units():
    load_map()
    return unit_map()


def codes_on(day):
    return dict(UnitCode.objects.on(day).values_list("unit_id", "value"))


def described(units, unit_id, day):
    return codes_on(day).get(unit_id), units.name(unit_id, day).casefold()


def communes_on(units, day):
    return [unit_id for unit_id in units.on(day) if units.level(unit_id) == "commune"]


def test_every_old_unit_is_the_published_one(published, units):
    codes = codes_on(LAST_DAY)

    own = {
        (codes[parent], codes[unit_id], units.name(unit_id, LAST_DAY).casefold())
        for unit_id in communes_on(units, LAST_DAY)
        for parent in [units.parent(unit_id, LAST_DAY)]
    }

    assert own == {
        (row["district_code"], row["code"], row["name"].casefold())
        for row in published["old_units"]
        if "code" in row  # Hoàng Sa was a district without communes
    }


def test_every_new_unit_is_the_published_one(published, units):
    codes = codes_on(MERGED)

    own = {(codes[unit_id], units.name(unit_id, MERGED)) for unit_id in communes_on(units, MERGED)}

    assert own == {(row["code"], row["name"]) for row in published["new_units"]}
    assert len(own) == 94


def test_every_edge_is_the_published_one(published, units):
    before, after = codes_on(LAST_DAY), codes_on(MERGED)
    old = {before[unit_id]: unit_id for unit_id in units.on(LAST_DAY)}

    for row in published["old_units"]:
        found = units.successors(old[row.get("code", row["district_code"])], MERGED)
        assert {after[unit_id] for unit_id, _share in found} == {to["code"] for to in row["to"]}
        main = next(to["code"] for to in row["to"] if to.get("default", True))
        assert after[found[0][0]] == main


def test_the_provinces_merge_and_the_districts_end(units):
    quang_nam, merged = units.id_of("quang-nam"), units.id_of("da-nang-2025")

    assert units.successors(quang_nam, MERGED) == [(merged, 1)]
    assert not [unit_id for unit_id in units.on(MERGED) if units.level(unit_id) == "district"]
    assert len(units.territory(quang_nam, MERGED)) == 78 + 1


@pytest.mark.parametrize(
    ("day", "districts", "communes"),
    [(date(2021, 4, 1), 18, 241), (date(2024, 12, 31), 18, 241), (LAST_DAY, 17, 233)],
)
def test_quang_nam_has_as_many_units_as_it_had(units, day, districts, communes):
    under = units.territory(units.id_of("quang-nam"), day)

    levels = [units.level(unit_id) for unit_id in under]

    assert (levels.count("district"), levels.count("commune")) == (districts, communes)


def test_nui_thanh_becomes_six_communes(units):
    found = units.territory(units.id_of("huyen-nui-thanh-517"), MERGED)

    assert {units.short_name(unit_id, MERGED) for unit_id in found} == {
        *("Núi Thành", "Tam Mỹ", "Tam Anh", "Đức Phú", "Tam Xuân", "Tam Hải")
    }


def test_a_commune_that_became_a_town_stays_the_same_unit(units):
    unit = units.id_of("thi-tran-trung-phuoc-20656")

    assert (units.name(unit, date(2021, 4, 1)), units.kind(unit, date(2021, 4, 1))) == ("Xã Quế Trung", "xa")
    assert units.kind(unit, LAST_DAY) == "thi-tran"
    assert units.name(units.parent(unit, date(2024, 11, 22)), LAST_DAY) == "Huyện Nông Sơn"


@pytest.mark.usefixtures("units")
def test_loading_twice_changes_nothing_and_every_event_has_its_act():
    assert load_map().changes == ()
    assert not UnitEvent.objects.filter(legal_act="").exists()
    assert OWN_MAP.exists()
