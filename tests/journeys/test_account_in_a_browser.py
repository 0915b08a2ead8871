"""The pages before and around the desk: logging in, the own account, the second factor."""

from __future__ import annotations

import pytest
from allauth.mfa.totp.internal import auth as totp
from django.urls import reverse

from gandan.people.tests.factories import PASSWORD, make_user
from tests.journeys.browser import (
    LOOKS,
    follow,
    needs_browser,
    open_browser,
    open_tab,
    too_wide,
    violations,
)

pytestmark = [
    pytest.mark.browser,
    needs_browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("beside_a_browser"),
]

PHONE = LOOKS[0]
FOR_STRANGERS = ("account_login", "account_inactive")
FOR_THE_HOLDER = (
    "mfa_index",
    "account_change_password",
    "account_reauthenticate",
    "mfa_activate_totp",
    "account_logout",
)
WITH_A_SECOND_FACTOR = (
    "mfa_index",
    "mfa_view_recovery_codes",
    "mfa_generate_recovery_codes",
    "mfa_deactivate_totp",
    "mfa_reauthenticate",
)


@pytest.fixture
def holder(client):
    """Return an account that has just typed its password, as every change of its guard demands."""
    user = make_user(username="lan", full_name="Nguyễn Thị Lan")
    client.post(reverse("account_login"), {"login": "lan", "password": PASSWORD})
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    return user


def cookie(client, live_server):
    return [{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}]


def found_on(tab):
    return [*violations(tab), *([f"{too_wide(tab)} pixels too wide"] if too_wide(tab) > 0 else [])]


def looked_at(tab, site, names):
    """Open each page, see that it is the one asked for, and return what is wrong with it."""
    found = {}
    for name in names:
        tab.goto(f"{site}{reverse(name)}")
        assert tab.url.split("?")[0] == f"{site}{reverse(name)}"
        found[name] = found_on(tab)
    return {name: lines for name, lines in found.items() if lines}


def test_axe_finds_nothing_where_one_logs_in(live_server):
    totp.TOTP.activate(make_user(username="lan"), totp.generate_totp_secret())

    with open_browser() as browser, open_tab(browser, PHONE) as tab:
        found = looked_at(tab, live_server.url, FOR_STRANGERS)
        tab.goto(f"{live_server.url}{reverse('account_login')}")
        for password in ("sai", PASSWORD):
            tab.get_by_label("Tên đăng nhập").fill("lan")
            tab.get_by_label("Mật khẩu").fill(password)
            follow(tab.get_by_role("button", name="Đăng nhập"))
            found |= {f"after “{password}”": lines for lines in [found_on(tab)] if lines}

        assert tab.url.endswith(reverse("mfa_authenticate"))
    assert found == {}


def test_axe_finds_nothing_on_the_own_account(live_server, client, holder):
    with open_browser() as browser, open_tab(browser, PHONE, cookie(client, live_server)) as tab:
        before = looked_at(tab, live_server.url, FOR_THE_HOLDER)
        totp.TOTP.activate(holder, totp.generate_totp_secret())
        client.post(reverse("mfa_generate_recovery_codes"))
        after = looked_at(tab, live_server.url, WITH_A_SECOND_FACTOR)

    assert (before, after) == ({}, {})
