from __future__ import annotations

from datetime import date

import pytest

from gandan.audit.models import Entry
from gandan.people import actions, gate, jobs
from gandan.people.errors import (
    AccountNotManagedError,
    ClosedUnitError,
    NotAllowedError,
    OwnRoleError,
    RoleHeldError,
    UsernameTakenError,
    WeakPasswordError,
    WrongPeriodError,
    WrongTierError,
)
from gandan.people.models import Deputy, RoleAssignment, User
from gandan.people.rules import Act, Period, Role
from gandan.people.tests.factories import PASSWORD, give_role, make_deputy, make_user
from gandan.people.tests.places import make_place, make_places, merge

pytestmark = pytest.mark.django_db

START = date(2024, 1, 1)


@pytest.fixture
def places():
    return make_places()


@pytest.fixture
def officer(places):
    return make_user(role=Role.PROVINCIAL_OFFICER, unit=places.province)


def facts(username="lan.tamhai"):
    return actions.AccountFacts(username=username, full_name="Trần Thị Lan")


def test_a_new_account_can_be_logged_into_and_has_no_role():
    user = actions.create_account(facts(), PASSWORD, by=None)

    assert user.check_password(PASSWORD)
    assert not gate.may_somewhere(user, Act.VIEW)


def test_a_name_is_taken_whatever_its_capitals():
    actions.create_account(facts("lan"), PASSWORD, by=None)

    with pytest.raises(UsernameTakenError):
        actions.create_account(facts("LAN"), PASSWORD, by=None)


@pytest.mark.parametrize("password", ["ngắn", "lan.tamhai", "password123"])
def test_a_password_that_is_soon_guessed_is_refused(password):
    with pytest.raises(WeakPasswordError):
        actions.create_account(facts(), password, by=None)


def test_the_first_password_is_told_once_and_marked_as_temporary(places, officer):
    user, password = actions.employ(facts(), places.commune, Role.UNIT_OFFICER, by=officer)

    user = User.objects.get(pk=user.pk)
    assert user.check_password(password)
    assert user.password_is_temporary
    assert gate.may(user, Act.HAND_IN, places.commune)


def test_no_account_is_left_over_when_the_role_is_refused(places, officer):
    with pytest.raises(NotAllowedError):
        actions.employ(facts(), places.neighbour, Role.UNIT_OFFICER, by=officer)

    assert not User.objects.filter(username="lan.tamhai").exists()


def test_an_own_password_ends_the_temporary_one():
    user = make_user(password_is_temporary=True)

    actions.change_password(user.pk, "sông Thu Bồn chảy")

    user.refresh_from_db()
    assert user.check_password("sông Thu Bồn chảy")
    assert not user.password_is_temporary


def test_a_role_is_granted_only_within_reach(places, officer):
    user = make_user()

    with pytest.raises(NotAllowedError):
        actions.grant_role(user, places.neighbour, Role.LEADER, by=officer, valid_from=START)

    actions.grant_role(user, places.commune, Role.LEADER, by=officer, valid_from=START)
    assert gate.may(user, Act.APPROVE_MESSAGE, places.commune)


def test_a_role_of_the_province_is_given_in_the_province_only(places):
    user = make_user()

    with pytest.raises(WrongTierError, match="chỉ giao được ở cấp tỉnh"):
        actions.grant_role(user, places.commune, Role.PROVINCIAL_OFFICER, by=None, valid_from=START)

    actions.grant_role(user, places.province, Role.PROVINCIAL_OFFICER, by=None, valid_from=START)
    assert gate.may(user, Act.MANAGE_PEOPLE, places.commune)


def test_nobody_grants_a_role_to_themselves(places, officer):
    with pytest.raises(OwnRoleError):
        actions.grant_role(officer, places.commune, Role.LEADER, by=officer, valid_from=START)


def test_a_role_is_not_held_twice(places):
    user = make_user(role=Role.LEADER, unit=places.commune)

    with pytest.raises(RoleHeldError):
        actions.grant_role(user, places.commune, Role.LEADER, by=None, valid_from=START)


def test_there_is_no_role_in_a_unit_that_is_closed(places):
    merge(places.commune, places.neighbour, START)

    with pytest.raises(ClosedUnitError):
        actions.grant_role(make_user(), places.commune, Role.LEADER, by=None, valid_from=START)


def test_an_ended_role_takes_its_deputies_along(places, officer):
    assignment = give_role(make_user(), Role.LEADER, places.commune)
    deputy = make_deputy(assignment, make_user())

    actions.end_role(assignment.pk, by=officer, on=date(2024, 5, 1), because="nghỉ hưu")

    deputy.refresh_from_db()
    assert deputy.valid_to == date(2024, 5, 1)
    assert RoleAssignment.objects.get(pk=assignment.pk).ended_because == "nghỉ hưu"


def test_a_role_that_would_not_have_run_a_day_is_removed_but_stays_in_the_log(places):
    assignment = give_role(make_user(), Role.LEADER, places.commune, valid_from=date(2024, 5, 1))

    actions.end_role(assignment.pk, by=None, on=date(2024, 5, 1))

    assert not RoleAssignment.objects.exists()
    assert Entry.objects.filter(action="role.ended", subject_id=assignment.pk).exists()


def test_only_who_hands_out_accounts_there_ends_a_role(places, officer):
    assignment = give_role(make_user(), Role.LEADER, places.commune)
    colleague = make_user(role=Role.LEADER, unit=places.commune)

    with pytest.raises(NotAllowedError):
        actions.end_role(assignment.pk, by=colleague)

    actions.end_role(assignment.pk, by=officer)


def test_the_holder_may_appoint_a_deputy_and_a_colleague_may_not(places):
    leader, colleague = (make_user(role=Role.LEADER, unit=places.commune) for _ in range(2))
    assignment, period = leader.role_assignments.get(), Period(START, date(2024, 2, 1))

    with pytest.raises(NotAllowedError):
        actions.appoint_deputy(assignment.pk, make_user(), by=colleague, period=period)

    actions.appoint_deputy(assignment.pk, colleague, by=leader, period=period)
    assert Deputy.objects.get().user == colleague


def test_who_hands_out_accounts_does_not_stand_in_by_own_order(places, officer):
    assignment = give_role(make_user(), Role.LEADER, places.commune)

    with pytest.raises(OwnRoleError):
        actions.appoint_deputy(assignment.pk, officer, by=officer, period=Period(START))


def test_a_deputy_does_not_end_before_starting(places):
    assignment = give_role(make_user(), Role.LEADER, places.commune)

    with pytest.raises(WrongPeriodError):
        actions.appoint_deputy(assignment.pk, make_user(), by=None, period=Period(START, START))


def test_roles_end_with_their_unit_and_only_theirs(places):
    closing, staying = (
        give_role(make_user(), Role.LEADER, unit) for unit in (places.commune, places.district)
    )
    merge(places.commune, make_place("commune", "Xã Mới", places.district), date(2024, 7, 1))

    ended = [
        actions.end_roles_of_closed_units(day)
        for day in (date(2024, 6, 30), date(2024, 7, 1), date(2024, 7, 2))
    ]

    closing.refresh_from_db()
    staying.refresh_from_db()
    assert ended == [0, 1, 0]
    assert closing.valid_to == date(2024, 7, 1)
    assert staying.valid_to is None


def test_the_daily_job_ends_the_roles_of_units_gone_by_today(places):
    give_role(make_user(), Role.LEADER, places.commune)
    merge(places.commune, make_place("commune", "Xã Mới", places.district), date(2024, 7, 1))

    assert jobs.end_roles_of_closed_units() == 1


def test_an_account_that_also_works_elsewhere_is_not_closed_from_here(places, officer):
    user = make_user(role=Role.LEADER, unit=places.commune)
    give_role(user, Role.EDITOR, places.neighbour)

    for action in (actions.close_account, actions.reset_password):
        with pytest.raises(AccountNotManagedError):
            action(user.pk, by=officer)


def stands_in(user, places):
    make_deputy(give_role(make_user(), Role.LEADER, places.province), user, valid_from=date(2099, 1, 1))


def begins_later(user, places):
    give_role(user, Role.LEADER, places.province, valid_from=date(2099, 1, 1))


@pytest.mark.parametrize("reaches_further", [stands_in, begins_later])
def test_whoever_acts_further_up_now_or_later_is_not_managed_from_below(places, reaches_further):
    below = make_user(role=Role.PROVINCIAL_OFFICER, unit=places.district)
    user = make_user(role=Role.UNIT_OFFICER, unit=places.commune)
    assert gate.may_manage_account(below, user)

    reaches_further(user, places)

    with pytest.raises(AccountNotManagedError):
        actions.reset_password(user.pk, by=below)


def test_standing_in_once_binds_nobody(places):
    below = make_user(role=Role.PROVINCIAL_OFFICER, unit=places.district)
    user = make_user(role=Role.UNIT_OFFICER, unit=places.commune)
    make_deputy(give_role(make_user(), Role.LEADER, places.province), user, valid_to=START)

    assert gate.may_manage_account(below, user)


def test_an_account_of_ones_own_units_can_be_closed(places, officer):
    user = make_user(role=Role.LEADER, unit=places.commune)

    actions.close_account(user.pk, by=officer)

    assert not User.objects.get(pk=user.pk).is_active


def test_every_change_leaves_one_entry(places, officer):
    user, _ = actions.employ(facts(), places.commune, Role.EDITOR, by=officer)
    actions.reset_password(user.pk, by=officer)

    assert list(Entry.objects.order_by("pk").values_list("action", flat=True)) == [
        "account.created",
        "role.granted",
        "account.password_reset",
    ]
