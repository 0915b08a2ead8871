from __future__ import annotations

from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser

from gandan.people import gate
from gandan.people.errors import NotAllowedError, NotFoundError
from gandan.people.models import RoleAssignment
from gandan.people.rules import REACH, Act, Role
from gandan.people.tests.factories import give_role, make_deputy, make_user
from gandan.people.tests.places import abolish, make_place, make_places, merge, reopen

pytestmark = pytest.mark.django_db

TODAY = date(2024, 11, 22)
ALL = {"province", "department", "division", "district", "district_division", "commune"}


@pytest.fixture
def places():
    return make_places()


def reached(places, user, act, on=TODAY):
    reach = gate.units_for(user, act, on=on)
    return {name for name in (*ALL, "neighbour") if getattr(places, name).pk in reach}


@pytest.mark.parametrize(
    ("role", "home", "act", "expected"),
    [
        (Role.PROVINCIAL_OFFICER, "province", Act.VIEW, ALL),
        (Role.PROVINCIAL_OFFICER, "province", Act.JUDGE, ALL),
        (Role.PROVINCIAL_OFFICER, "province", Act.WRITE_MESSAGE, {"province"}),
        (Role.PROVINCIAL_OFFICER, "province", Act.MANAGE_UNITS, ALL),
        (Role.UNIT_OFFICER, "province", Act.MANAGE_UNITS, set()),
        (Role.PROVINCIAL_OFFICER, "province", Act.APPROVE_MESSAGE, set()),
        (Role.AUDITOR, "district", Act.READ_AUDIT, {"district", "district_division", "commune"}),
        (Role.AUDITOR, "district", Act.HAND_IN, set()),
        (Role.LEADER, "district", Act.APPROVE_MESSAGE, {"district", "district_division"}),
        (Role.APPROVER, "province", Act.APPROVE_MESSAGE, {"province"}),
        (Role.UNIT_OFFICER, "department", Act.HAND_IN, {"department", "division"}),
        (Role.EDITOR, "commune", Act.WRITE_MESSAGE, {"commune"}),
        (Role.STATION_OPERATOR, "department", Act.DELIVER, {"department"}),
        (Role.STATION_OPERATOR, "commune", Act.WRITE_MESSAGE, set()),
    ],
)
def test_a_role_reaches_just_so_far(places, role, home, act, expected):  # noqa: PLR0913, PLR0917 - a table
    user = make_user(role=role, unit=getattr(places, home))

    assert reached(places, user, act) == expected


def test_every_role_has_a_reach_and_may_at_least_look():
    assert all(Act.VIEW in REACH[role] for role in Role)


def test_somebody_without_a_role_reaches_nothing(places):
    assert reached(places, make_user(), Act.VIEW) == set()
    assert reached(places, AnonymousUser(), Act.VIEW) == set()


def test_a_closed_account_reaches_nothing(places):
    user = make_user(role=Role.LEADER, unit=places.commune, is_active=False)

    assert reached(places, user, Act.VIEW) == set()


def test_a_role_counts_from_its_first_day_until_the_day_it_ends(places):
    user = make_user()
    give_role(user, Role.LEADER, places.commune, valid_from=date(2024, 2, 1), valid_to=date(2024, 3, 1))

    days = [date(2024, 1, 31), date(2024, 2, 1), date(2024, 2, 29), date(2024, 3, 1)]

    assert [gate.may(user, Act.VIEW, places.commune, day) for day in days] == [False, True, True, False]


def test_a_deputy_acts_in_the_role_only_while_standing_in(places):
    leader, deputy = make_user(), make_user()
    assignment = give_role(leader, Role.LEADER, places.commune)
    make_deputy(assignment, deputy, valid_from=date(2024, 11, 20), valid_to=date(2024, 11, 25))

    assert gate.may(deputy, Act.APPROVE_MESSAGE, places.commune, TODAY)
    assert not gate.may(deputy, Act.APPROVE_MESSAGE, places.commune, date(2024, 11, 25))


def test_a_deputy_of_an_ended_role_has_nothing(places):
    assignment = give_role(make_user(), Role.LEADER, places.commune, valid_to=date(2024, 6, 1))
    deputy = make_user()
    make_deputy(assignment, deputy)

    assert not gate.may(deputy, Act.VIEW, places.commune, TODAY)


def test_a_role_in_a_closed_unit_gives_nothing(places):
    user = make_user(role=Role.LEADER, unit=places.commune)
    merge(places.commune, make_place("commune", "Xã Mới", places.district), date(2024, 7, 1))

    assert reached(places, user, Act.VIEW) == set()


def test_rows_of_a_unit_that_is_gone_are_reached_by_its_successor_alone(places):
    middle = make_place("commune", "Xã Giữa", places.district)
    last = make_place("commune", "Xã Cuối", places.district)
    merge(places.commune, middle, date(2024, 3, 1))
    merge(middle, last, date(2024, 7, 1))
    heir, stranger = (
        make_user(role=Role.LEADER, unit=last),
        make_user(role=Role.LEADER, unit=places.neighbour),
    )

    assert gate.may(heir, Act.VIEW, places.commune, TODAY)
    assert not gate.may(stranger, Act.VIEW, places.commune, TODAY)


def test_rows_of_a_unit_that_left_no_successor_go_to_the_unit_above(places):
    abolish(places.district, date(2024, 7, 1))
    officer = make_user(role=Role.PROVINCIAL_OFFICER, unit=places.province)
    stranger = make_user(role=Role.PROVINCIAL_OFFICER, unit=make_place("province", "Tỉnh Khác"))

    assert gate.may(officer, Act.VIEW, places.district, TODAY)
    assert not gate.may(stranger, Act.VIEW, places.district, TODAY)


def test_giving_away_a_part_gives_away_no_reach(places):
    part = make_place("commune", "Xã Phần", places.district)
    merge(places.commune, part, date(2024, 3, 1))
    reopen(places.commune)

    assert not gate.may(make_user(role=Role.LEADER, unit=part), Act.VIEW, places.commune, TODAY)


def test_a_superuser_hands_out_accounts_everywhere_and_judges_nowhere(places):
    installer = make_user(is_superuser=True)

    assert gate.may(installer, Act.MANAGE_PEOPLE, places.neighbour, TODAY)
    assert not gate.may(installer, Act.JUDGE, places.neighbour, TODAY)


def test_a_foreign_row_is_as_absent_as_one_that_never_was(places):
    foreign = give_role(make_user(), Role.EDITOR, places.neighbour)
    own = give_role(make_user(), Role.EDITOR, places.commune)
    officer, rows = (
        make_user(role=Role.PROVINCIAL_OFFICER, unit=places.province),
        RoleAssignment.objects.all(),
    )

    for missing in (foreign.pk, 10**9):
        with pytest.raises(NotFoundError):
            gate.access(rows, officer, Act.MANAGE_PEOPLE, pk=missing)

    assert gate.access(rows, officer, Act.MANAGE_PEOPLE, pk=own.pk) == own


def test_a_list_is_limited_along_a_path(places):
    leader = make_user(role=Role.LEADER, unit=places.commune)
    make_user(role=Role.LEADER, unit=places.neighbour)

    seen = gate.limit(type(leader).objects.all(), leader, Act.VIEW, path="role_assignments__unit")

    assert list(seen) == [leader]


def test_what_is_required_is_refused_to_others(places):
    stranger = make_user(role=Role.APPROVER, unit=places.neighbour)
    approver = make_user(role=Role.APPROVER, unit=places.commune)

    with pytest.raises(NotAllowedError):
        gate.require(stranger, Act.APPROVE_MESSAGE, places.commune)

    gate.require(approver, Act.APPROVE_MESSAGE, places.commune)


def test_what_the_province_keeps_is_refused_without_naming_a_unit(places):
    with pytest.raises(NotAllowedError) as refusal:
        gate.require_province(make_user(role=Role.UNIT_OFFICER, unit=places.commune), Act.MANAGE_HOUSE)

    assert refusal.value.unit is None
    assert "ở đơn vị này" not in str(refusal.value)
    officer = make_user(role=Role.PROVINCIAL_OFFICER, unit=places.province)
    assert gate.require_province(officer, Act.MANAGE_HOUSE) == places.province.pk


def test_a_question_costs_few_queries(places, django_assert_max_num_queries):
    officer = make_user(role=Role.PROVINCIAL_OFFICER, unit=places.province)
    gate.may(officer, Act.VIEW, places.commune)

    with django_assert_max_num_queries(5):
        gate.may(officer, Act.VIEW, places.commune)
