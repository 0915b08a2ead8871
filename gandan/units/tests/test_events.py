from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from gandan.audit.errors import AppendOnlyError
from gandan.audit.models import Entry
from gandan.units import actions
from gandan.units.actions import Occasion, Part, UnitSpec
from gandan.units.errors import (
    BadSharesError,
    CircleError,
    LaterChangeError,
    NotActiveError,
    NothingChangesError,
    SameUnitError,
    StillHasUnitsError,
    TakenKeyError,
    UnknownKindError,
)
from gandan.units.memory import unit_map
from gandan.units.models import UnitEvent, UnitKind, UnitParent
from gandan.units.queries import owner_of
from gandan.units.tests.factories import make_kind, make_outlet, make_unit

pytestmark = pytest.mark.django_db
DAY = date(2025, 7, 1)
BEFORE = date(2025, 6, 30)
ACT = Occasion(DAY, "Nghị quyết 1659/NQ-UBTVQH15")


@pytest.fixture
def district():
    make_kind()
    return make_unit("district")


@pytest.fixture
def communes(district):
    return [make_unit(parent=district, name=name) for name in ("Xã Tam Sơn", "Xã Tam Thạnh")]


def new(name, parent=None, **fields):
    return UnitSpec("xa", name, parent, **fields)


def test_a_new_unit_stands_under_its_parent_with_a_key_of_its_own(district):
    unit = actions.establish(new("Đức Phú", district, codes={"gso": "20977"}), ACT)

    assert unit.key == "duc-phu-20977-2025"
    assert unit_map().parent(unit.pk, DAY) == district.pk
    assert not unit_map().exists(unit.pk, BEFORE)
    with pytest.raises(TakenKeyError):
        actions.establish(new("Đức Phú", district, codes={"gso": "20977"}), ACT)


def test_merged_units_end_and_their_outlets_and_divisions_pass_on(district, communes):
    station = make_outlet("station", owner=communes[0])
    division = make_unit("division", parent=communes[1])

    merged = actions.merge_units(communes, new("Xã Đức Phú", district), ACT)

    units = unit_map()
    assert [units.successors(each.pk, DAY) for each in communes] == [[(merged.pk, 1)]] * 2
    assert (owner_of(station, BEFORE), owner_of(station, DAY)) == (communes[0], merged)
    assert (units.parent(division.pk, BEFORE), units.parent(division.pk, DAY)) == (communes[1].pk, merged.pk)
    assert UnitEvent.objects.get().units.count() == 3


def test_a_unit_may_be_merged_into_one_that_goes_on(communes):
    ending, going_on = communes

    assert actions.merge_units(communes, going_on, ACT) == going_on

    assert unit_map().exists(going_on.pk, DAY)
    assert unit_map().successors(ending.pk, DAY) == [(going_on.pk, 1)]


def test_a_split_unit_gives_its_outlets_to_the_main_part(district, communes):
    station = make_outlet("station", owner=communes[0])
    parts = [Part(new("A", district), Fraction(1, 3)), Part(new("B", district), Fraction(2, 3), is_main=True)]

    small, big = actions.split_unit(communes[0], parts, ACT)

    assert owner_of(station, DAY) == big
    assert unit_map().successors(communes[0].pk, DAY) == [
        (big.pk, Fraction(6667, 10000)),
        (small.pk, Fraction(3333, 10000)),
    ]


@pytest.mark.parametrize(
    ("shares", "mains"),
    [
        ((0.5, 0.4), (True, False)),
        ((0.5, 0.5), (True, True)),
        ((0.5, 0.5), (False, False)),
        ((1, None), (True, False)),
    ],
)
def test_parts_that_do_not_add_up_are_refused(communes, district, shares, mains):
    parts = [
        Part(new(f"P{n}", district), None if share is None else Fraction(str(share)), is_main=is_main)
        for n, (share, is_main) in enumerate(zip(shares, mains, strict=True))
    ]

    with pytest.raises(BadSharesError):
        actions.split_unit(communes[0], parts, ACT)
    assert not UnitEvent.objects.exists()


def test_a_part_goes_over_and_both_units_go_on(communes):
    giver, taker = communes

    actions.transfer_part(giver, taker, Fraction(1, 8), ACT)

    assert unit_map().restate({giver.pk: 8}, DAY, measured_on=BEFORE) == {giver.pk: 7, taker.pk: 1}
    with pytest.raises(BadSharesError):
        actions.transfer_part(giver, taker, Fraction(1), ACT)
    with pytest.raises(CircleError):
        actions.transfer_part(giver, giver, Fraction(1, 8), ACT)


def test_a_renamed_unit_is_the_same_unit(communes):
    actions.rename_unit(communes[0], "Xã Đức Phú", ACT)

    units = unit_map()
    assert (units.name(communes[0].pk, BEFORE), units.name(communes[0].pk, DAY)) == (
        "Xã Tam Sơn",
        "Xã Đức Phú",
    )
    assert units.successors(communes[0].pk, DAY) == [(communes[0].pk, 1)]


def test_a_commune_becomes_a_ward_in_its_old_extent(communes):
    actions.change_kind(communes[0], make_kind(code="phuong"), "Phường Tam Sơn", ACT)

    units = unit_map()
    assert (units.kind(communes[0].pk, BEFORE), units.kind(communes[0].pk, DAY)) == ("xa", "phuong")
    assert units.name(communes[0].pk, DAY) == "Phường Tam Sơn"


def test_only_a_kind_of_the_same_level_and_day_is_taken(communes, district):
    ward, town = make_kind(code="phuong"), make_kind(code="thi-tran")
    UnitKind.objects.filter(pk=town.pk).update(valid_to=DAY)

    for kind, error in ((make_kind("department"), UnknownKindError), (town, UnknownKindError)):
        with pytest.raises(error):
            actions.change_kind(communes[0], kind, "Phường Tam Sơn", ACT)
    with pytest.raises(UnknownKindError):
        actions.establish(UnitSpec("thi-tran", "Thị trấn Mới", district), ACT)
    actions.change_kind(communes[0], ward, "Phường Tam Sơn", ACT)


def test_what_changes_nothing_is_no_event(communes, district):
    with pytest.raises(NothingChangesError):
        actions.rename_unit(communes[0], "Xã Tam Sơn", ACT)
    with pytest.raises(NothingChangesError):
        actions.change_kind(communes[0], make_kind(), "Xã Tam Sơn", ACT)
    with pytest.raises(NothingChangesError):
        actions.move_under(communes[0], district, ACT)
    with pytest.raises(SameUnitError):
        actions.merge_units(communes[:1], communes[0], ACT)
    assert not UnitEvent.objects.exists()


def test_a_move_is_an_event_with_its_act_and_a_key(communes):
    actions.move_under(communes[0], make_unit("province"), ACT)

    event = UnitEvent.objects.get()
    assert (event.kind, event.legal_act, event.units.count()) == ("move", ACT.legal_act, 2)
    assert event.key.startswith("move-20250701-")
    assert Entry.objects.get().action == "units.move"


def test_an_abolished_unit_takes_its_outlets_along_when_nobody_succeeds(communes):
    station = make_outlet("station", owner=communes[0])

    actions.abolish_unit(communes[0], ACT)

    station.refresh_from_db()
    assert station.valid_to == DAY
    assert "không có đơn vị kế thừa" in station.closed_reason
    assert unit_map().successors(communes[0].pk, DAY) == []


def test_a_unit_with_others_under_it_is_not_abolished(district, communes):
    with pytest.raises(StillHasUnitsError):
        actions.abolish_unit(district, ACT)

    for commune in communes:
        actions.move_under(commune, make_unit("province"), ACT)
    actions.abolish_unit(district, ACT)
    assert not unit_map().exists(district.pk, DAY)


def test_nothing_stands_under_itself(district, communes):
    with pytest.raises(CircleError):
        actions.move_under(district, communes[0], ACT)
    with pytest.raises(CircleError):
        actions.merge_units([district], communes[0], ACT)


def test_events_come_in_their_order(district, communes):
    actions.rename_unit(communes[0], "Xã Đức Phú", ACT)
    actions.abolish_unit(communes[1], ACT)

    with pytest.raises(LaterChangeError):
        actions.merge_units(communes[:1], new("X", district), Occasion(date(2025, 1, 1), "Sớm hơn"))
    with pytest.raises(NotActiveError):
        actions.rename_unit(communes[1], "Xã khác", ACT)


def test_a_unit_whose_end_is_written_already_takes_in_nobody_before_it(communes):
    actions.abolish_unit(communes[0], ACT)

    with pytest.raises(LaterChangeError, match="đã có thay đổi được ghi") as refusal:
        actions.merge_units([communes[1]], communes[0], Occasion(date(2025, 1, 1), "Sớm hơn"))

    assert refusal.value.on == ACT.on


def test_a_duty_passes_on_by_a_row_of_its_own(district, communes):
    transfer = actions.transfer_duty("Công khai thủ tục hành chính", district, communes[0], ACT)

    assert (transfer.from_unit, transfer.to_unit) == (district, communes[0])
    assert Entry.objects.get().action == "duty.transferred"


def test_a_duty_passes_between_two_units_that_were_and_are_there(district, communes):
    with pytest.raises(SameUnitError):
        actions.transfer_duty("Đài", district, district, ACT)
    with pytest.raises(NotActiveError):
        actions.transfer_duty("Đài", make_unit(valid_from=DAY), district, ACT)
    with pytest.raises(NotActiveError):
        actions.transfer_duty("Đài", district, make_unit(valid_to=DAY), ACT)
    assert actions.transfer_duty("Đài", district, communes[0], ACT).pk


def test_what_happened_is_never_changed(communes):
    actions.rename_unit(communes[0], "Xã Đức Phú", ACT)

    with pytest.raises(AppendOnlyError):
        UnitEvent.objects.get().save()


def test_outlets_registered_under_a_unit_that_ends_pass_on_at_its_end(district, communes):
    merged = actions.merge_units(communes, new("Xã Đức Phú", district), ACT)
    spec = actions.OutletSpec("station", "dai-tam-son", "Đài Tam Sơn", communes[0].pk, date(2024, 1, 1))
    make_outlet("station")

    (outlet,) = actions.register_outlets([spec])

    assert (owner_of(outlet, BEFORE), owner_of(outlet, DAY)) == (communes[0], merged)
    assert actions.carry_outlets() == 0
    with pytest.raises(TakenKeyError):
        actions.register_outlets([spec])


def test_what_another_process_wrote_a_moment_ago_is_not_overlooked():
    above, below, lonely = make_unit("district"), make_unit(), make_unit("district")
    child = make_unit(parent=make_unit("district"))
    unit_map()  # remembered for a second, whatever is written elsewhere
    UnitParent.objects.create(unit=above, parent=below, valid_from=BEFORE)
    UnitParent.objects.filter(unit=child).update(parent=lonely)

    with pytest.raises(CircleError):
        actions.move_under(below, above, ACT)
    with pytest.raises(StillHasUnitsError):
        actions.abolish_unit(lonely, ACT)
