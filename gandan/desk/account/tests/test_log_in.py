from __future__ import annotations

import pytest
from allauth.mfa.totp.internal import auth as totp
from axes.models import AccessAttempt
from django.urls import reverse

from gandan.audit.models import Entry
from gandan.people.rules import Role
from gandan.people.tests.factories import PASSWORD, make_user
from gandan.people.tests.places import make_place

pytestmark = pytest.mark.django_db

LOG_IN = "/lam-viec/dang-nhap/"
ACCOUNT = "/lam-viec/tai-khoan/"
ENROL = "/lam-viec/tai-khoan/hai-buoc/"


def log_in(client, username, password=PASSWORD, **more):
    return client.post(LOG_IN, {"login": username, "password": password, **more})


def confirm(client):
    """Type the password once more, as before every change of how an account is guarded."""
    client.post("/lam-viec/tai-khoan/xac-nhan/", {"password": PASSWORD})


def code_of(user):
    return code_now(user.authenticator_set.get(type="totp").wrap().instance.data["secret"])


def code_now(secret):
    """Return the code of this half minute: should the next begin meanwhile, it is still taken."""
    _before, now, _after = totp.yield_hotp_counters_from_time()
    return totp.format_hotp_value(totp.hotp_value(secret, now))


def with_second_factor(user):
    totp.TOTP.activate(user, totp.generate_totp_secret())
    return user


def test_the_right_password_opens_the_desk_and_is_noted(client):
    user = make_user(username="lan")

    response = log_in(client, " Lan ")

    assert response.status_code == 302
    assert response["Location"] == "/lam-viec/"
    assert Entry.objects.get(action="account.logged_in").actor_id == user.pk


def test_after_logging_in_one_is_where_one_wanted_to_be(client):
    make_user(username="lan")

    there = client.post(f"{LOG_IN}?next={ACCOUNT}", {"login": "lan", "password": PASSWORD})
    elsewhere = client.get(f"{LOG_IN}?next=https://example.org/")

    assert there["Location"] == ACCOUNT
    assert "example.org" not in elsewhere.headers.get("Location", "")


def test_a_wrong_password_is_explained_in_vietnamese(client):
    make_user(username="lan")

    response = log_in(client, "lan", "sai")

    assert "Tên đăng nhập hoặc mật khẩu không đúng" in response.content.decode()


def test_an_unknown_name_is_answered_like_a_wrong_password(client):
    make_user(username="lan")

    texts = [log_in(client, name, "sai").content.decode() for name in ("lan", "khongco")]

    assert all("Tên đăng nhập hoặc mật khẩu không đúng" in text for text in texts)


def test_the_session_is_kept_only_on_a_machine_that_is_to_be_remembered(client):
    make_user(username="lan")

    log_in(client, "lan")
    ends_with_browser = client.session.get_expire_at_browser_close()
    client.logout()
    log_in(client, "lan", remember="on")

    assert ends_with_browser
    assert client.session.get_expiry_age() == 30 * 24 * 60 * 60


def test_guessing_is_stopped_and_the_page_says_for_how_long_and_whom_to_call(client, settings):
    settings.HELP_CONTACT = "anh Bốn, 0235 000 000"
    make_user(username="lan")

    answers = [log_in(client, "lan", f"đoán {number}") for number in range(5)]
    even_the_right_one = log_in(client, "lan")

    assert [answer.status_code for answer in answers] == [200, 200, 200, 200, 429]
    assert AccessAttempt.objects.get().username == "lan"
    assert even_the_right_one.status_code == 429
    assert even_the_right_one["Retry-After"] == "900"
    text = even_the_right_one.content.decode()
    assert "15 phút" in text
    assert "anh Bốn, 0235 000 000" in text


def test_others_on_the_same_line_are_not_locked_out(client):
    make_user(username="lan")
    make_user(username="hoa")
    for number in range(5):
        log_in(client, "lan", f"đoán {number}")

    assert log_in(client, "hoa").status_code == 302


def test_a_closed_account_does_not_log_in(client):
    make_user(username="lan", is_active=False)

    response = log_in(client, "lan")

    assert response.wsgi_request.user.is_anonymous


def test_whoever_has_a_second_factor_is_asked_for_it(client):
    user = with_second_factor(make_user(username="lan"))

    first = log_in(client, "lan")
    second = client.post(first["Location"], {"code": code_of(user)})

    assert first["Location"] == reverse("mfa_authenticate")
    assert second["Location"] == "/lam-viec/"
    assert second.wsgi_request.user == user


def test_wrong_codes_count_like_wrong_passwords(client):
    with_second_factor(make_user(username="lan"))
    page = log_in(client, "lan")["Location"]

    answers = [client.post(page, {"code": "000000x"}).status_code for _ in range(6)]

    assert answers == [200, 200, 200, 200, 429, 429]


def test_a_wrong_code_is_explained_in_vietnamese(client):
    with_second_factor(make_user(username="lan"))

    response = client.post(log_in(client, "lan")["Location"], {"code": "123"})

    assert "Mã không đúng" in response.content.decode()


def test_logging_out_needs_a_press_of_the_button(client):
    client.force_login(make_user())

    asked = client.get("/lam-viec/dang-xuat/")
    done = client.post("/lam-viec/dang-xuat/")

    assert asked.status_code == 200
    assert done.status_code == 302
    assert done.wsgi_request.user.is_anonymous


@pytest.mark.parametrize("path", ["dang-ky/", "signup/", "email/", "password/reset/"])
def test_pages_that_are_not_offered_have_no_address(client, path):
    client.force_login(make_user())

    assert client.get(f"/lam-viec/{path}").status_code == 404


def test_a_page_of_the_desk_sends_strangers_to_the_log_in(client):
    response = client.get(ACCOUNT)

    assert response["Location"] == f"{LOG_IN}?next={ACCOUNT}"


class TestDuties:
    def test_a_temporary_password_is_changed_first(self, client):
        user = make_user(password_is_temporary=True)
        client.force_login(user)

        before = client.get(ACCOUNT)
        changed = {"current": PASSWORD, "chosen": "sông Thu Bồn chảy", "repeated": "sông Thu Bồn chảy"}
        client.post(before["Location"], changed)

        assert before["Location"] == "/lam-viec/tai-khoan/mat-khau/"
        assert client.get(ACCOUNT).status_code == 200

    @pytest.mark.parametrize(
        ("fields", "sentence"),
        [
            ({"current": "sai"}, "Mật khẩu đang dùng không đúng"),
            ({"repeated": "khác hẳn đi"}, "không giống nhau"),
            ({"chosen": "ngắn", "repeated": "ngắn"}, "Mật khẩu này quá ngắn"),
        ],
    )
    def test_a_password_that_cannot_be_taken_is_explained(self, client, fields, sentence):
        client.force_login(make_user())
        given = {"current": PASSWORD, "chosen": "sông Thu Bồn", "repeated": "sông Thu Bồn"}

        response = client.post("/lam-viec/tai-khoan/mat-khau/", given | fields)

        assert sentence in response.content.decode()

    def test_guessing_at_a_computer_left_open_is_stopped_too(self, client):
        client.force_login(make_user())
        given = {"current": "đoán", "chosen": "sông Thu Bồn", "repeated": "sông Thu Bồn"}

        answers = [client.post("/lam-viec/tai-khoan/mat-khau/", given).status_code for _ in range(6)]

        assert answers == [200, 200, 200, 200, 429, 429]

    def test_pages_of_the_desk_are_not_kept_by_the_browser(self, client):
        client.force_login(make_user())

        assert "no-store" in client.get(ACCOUNT)["Cache-Control"]

    def test_a_role_can_demand_a_second_factor(self, client, settings):
        settings.SECOND_FACTOR_ROLES = {Role.APPROVER}
        unit = make_place("commune", "Xã Cù Lao")
        approver, editor = (make_user(role=role, unit=unit) for role in (Role.APPROVER, Role.EDITOR))

        places = []
        for user in (approver, editor):
            client.force_login(user)
            places.append(client.get(ACCOUNT).headers.get("Location"))

        assert places == [ENROL, None]

    def test_whoever_has_the_second_factor_is_let_in(self, client, settings):
        settings.SECOND_FACTOR_ROLES = {Role.APPROVER}
        user = make_user(role=Role.APPROVER, unit=make_place("commune", "Xã Cù Lao"))
        with_second_factor(user)
        client.force_login(user)

        assert client.get(ACCOUNT).status_code == 200


class TestSecondFactor:
    @pytest.fixture
    def user(self, client):
        user = make_user(username="lan")
        log_in(client, "lan")
        confirm(client)
        return user

    def test_it_is_switched_on_with_a_code_and_gives_recovery_codes(self, client, user):
        secret = client.get(ENROL).context["form"].secret

        shown = client.post(ENROL, {"code": code_now(secret)}, follow=True)

        assert len(shown.context["unused_codes"]) == 10
        assert Entry.objects.filter(action="account.second_factor_on", subject_id=user.pk).exists()

    def test_it_is_switched_off_again(self, client, user):
        with_second_factor(user)

        client.post(reverse("mfa_deactivate_totp"))

        assert not user.authenticator_set.exists()
        assert Entry.objects.filter(action="account.second_factor_off").exists()

    def test_recovery_codes_are_made_anew_and_taken_home(self, client, user):
        with_second_factor(user)

        asked = client.get(reverse("mfa_generate_recovery_codes"))
        client.post(reverse("mfa_generate_recovery_codes"))
        taken = client.get(reverse("mfa_download_recovery_codes"))

        assert asked.status_code == 200
        assert "mã dự phòng" in taken.content.decode()

    def test_before_a_change_the_password_is_asked_again(self, client):
        client.force_login(make_user())

        response = client.get(ENROL)
        page = client.get(response["Location"])

        assert response["Location"].startswith("/lam-viec/tai-khoan/xac-nhan/")
        assert "Nhập lại mật khẩu" in page.content.decode()
