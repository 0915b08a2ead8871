from __future__ import annotations

import pytest

from gandan.people.models import User
from gandan.people.queries import accounts_called, accounts_under
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.people.tests.places import make_places

pytestmark = pytest.mark.django_db
NAMES = {"le.lan": "Lê Thị Lan", "an-xa": "Trần Văn Ân", "dang_2": "Đặng Thị Đào (Xã)"}


@pytest.fixture
def places():
    places = make_places()
    for username, full_name in NAMES.items():
        make_user(username=username, full_name=full_name, role=Role.EDITOR, unit=places.commune)
    return places


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("lan", {"le.lan"}),
        ("an", {"an-xa"}),  # not the end of Lan
        ("  LAN   lê ", {"le.lan"}),
        ("thị", {"le.lan", "dang_2"}),
        ("t", set(NAMES)),
        ("dao xa", {"dang_2"}),
        ("(xã)", {"dang_2"}),
        ("lan đào", set()),
        ("dang_2", set()),  # its user name
        ("", set()),
        ("%", set()),
    ],
)
@pytest.mark.usefixtures("places")
def test_an_account_is_called_by_the_beginnings_of_its_words(words, found):
    called = accounts_called(words, User.objects.all())

    assert set(User.objects.filter(pk__in=called).values_list("username", flat=True)) == found


@pytest.mark.usefixtures("places")
def test_only_the_accounts_that_were_given_are_called():
    given = User.objects.filter(username="an-xa")

    assert accounts_called("t", given) == [given.get().pk]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("dang_2", ["dang_2"]),
        ("Đào", ["dang_2"]),
        ("ân xã", ["an-xa"]),  # a word of the name, a word of the user name
        ("lang giềng", []),
        ("thị", ["le.lan", "dang_2"]),
    ],
)
def test_a_manager_finds_accounts_in_reach_by_name_and_user_name(places, words, found):
    make_user(username="thi.xa", full_name="Thị Láng Giềng", role=Role.EDITOR, unit=places.neighbour)
    manager = make_user(role=Role.PROVINCIAL_OFFICER, unit=places.province)

    called = accounts_under(manager, words=words)

    assert sorted(user.username for user in called) == sorted(found)
