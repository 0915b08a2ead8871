from __future__ import annotations

import io

import pytest
from django.core.management import CommandError, call_command

from gandan.audit.models import Entry
from gandan.people import gate
from gandan.people.models import User
from gandan.people.rules import Act

pytestmark = pytest.mark.django_db


def opened(username="quantri"):
    output = io.StringIO()
    call_command("open_administrator", username, "Trần Thị Lan", stdout=output)
    return output.getvalue()


def test_the_first_account_of_a_house_hands_out_all_others():
    told = opened()

    user = User.objects.get(username="quantri")
    assert user.check_password(told.splitlines()[1].removeprefix("Mật khẩu đầu tiên: "))
    assert user.password_is_temporary
    assert gate.may_somewhere(user, Act.MANAGE_PEOPLE)
    assert Entry.objects.filter(action="account.administrator_opened").count() == 1


@pytest.mark.parametrize("username", ["quantri", "QuanTri", "quản trị"])
def test_a_name_that_is_taken_or_cannot_be_typed_opens_nothing(username):
    opened()

    with pytest.raises(CommandError):
        opened(username)

    assert User.objects.count() == 1
