from __future__ import annotations

from datetime import date

import pytest
from django.urls import reverse

from gandan.desk.narrowing import LONGEST_WORDS
from gandan.people import gate
from gandan.people.models import Deputy, RoleAssignment, User
from gandan.people.rules import Act, Role
from gandan.people.tests.factories import give_role, make_deputy, make_user
from gandan.people.tests.places import make_places

pytestmark = pytest.mark.django_db


@pytest.fixture
def places():
    return make_places()


@pytest.fixture
def officer(client, places):
    user = make_user(role=Role.PROVINCIAL_OFFICER, unit=places.province, full_name="Nguyễn Văn Tỉnh")
    client.force_login(user)
    return user


def page(client, name, **kwargs):
    return client.get(reverse(f"desk:people:{name}", kwargs=kwargs))


def send(client, name, fields=None, **kwargs):
    return client.post(reverse(f"desk:people:{name}", kwargs=kwargs), fields or {})


def test_an_administrator_of_an_empty_house_is_told_what_comes_first(client):
    client.force_login(make_user(is_superuser=True))

    assert "chưa có đơn vị nào" in page(client, "new").content.decode()
    assert reverse("desk:people:new") in client.get(reverse("desk:today")).content.decode()
    assert "Tài khoản quản trị" in client.get(reverse("mfa_index")).content.decode()


@pytest.mark.usefixtures("officer")
def test_whoever_opens_an_account_is_told_where_its_holder_logs_in(client, places, settings):
    settings.PUBLIC_URL = "https://gandan.example.vn"
    fields = {"full_name": "Lê Thị Xã", "username": "xa", "unit": places.commune.pk, "role": Role.EDITOR}

    assert "https://gandan.example.vn/lam-viec/" in send(client, "new", fields).content.decode()


@pytest.mark.usefixtures("officer")
def test_a_name_that_cannot_be_typed_is_refused_with_an_example(client, places):
    fields = {"full_name": "Lê", "username": "Lê Xã", "unit": places.commune.pk, "role": Role.EDITOR}

    assert "chỉ gồm chữ, số và dấu chấm" in send(client, "new", fields).content.decode()


@pytest.mark.usefixtures("officer")
class TestOfficer:
    def test_the_list_shows_people_in_reach_and_nobody_else(self, client, places):
        make_user(role=Role.LEADER, unit=places.commune, full_name="Lê Thị Xã")
        make_user(role=Role.LEADER, unit=places.neighbour, full_name="Võ Văn Xa")

        text = page(client, "list").content.decode()

        assert "Lê Thị Xã" in text
        assert "Xã Cù Lao" in text
        assert "Võ Văn Xa" not in text

    def test_the_list_is_searched(self, client, places):
        make_user(role=Role.LEADER, unit=places.commune, full_name="Lê Thị Xã")

        text = client.get(reverse("desk:people:list"), {"tim": "Lê"}).content.decode()

        assert "Lê Thị Xã" in text
        assert text.count("Nguyễn Văn Tỉnh") == 1  # only in the bar

    def test_what_is_searched_is_cut_to_what_the_field_takes(self, client):
        answer = client.get(reverse("desk:people:list"), {"tim": "a" * 5000})

        assert len(answer.context["words"]) == LONGEST_WORDS

    def test_the_list_costs_the_same_however_many_they_are(
        self, client, places, django_assert_max_num_queries
    ):
        for _ in range(30):
            make_user(role=Role.LEADER, unit=places.commune)
        page(client, "list")

        with django_assert_max_num_queries(14):
            page(client, "list")

    def test_a_new_account_gets_a_password_that_is_told_once(self, client, places):
        fields = {
            "full_name": "Trần Thị Lan",
            "username": "lan.culao",
            "phone": "",
            "unit": places.commune.pk,
            "role": Role.UNIT_OFFICER,
        }

        answer = send(client, "new", fields)

        user = User.objects.get(username="lan.culao")
        assert user.check_password(answer.context["password"])
        assert answer["Cache-Control"] == "no-store"
        assert gate.may(user, Act.HAND_IN, places.commune)

    def test_a_form_that_comes_back_says_what_to_do(self, client):
        text = send(client, "new").content.decode()

        assert "Hãy nhập họ và tên." in text
        assert "Hãy chọn đơn vị." in text

    def test_a_unit_out_of_reach_cannot_be_chosen(self, client, places):
        fields = {"full_name": "A", "username": "a", "unit": places.neighbour.pk, "role": Role.LEADER}

        send(client, "new", fields)

        assert not User.objects.filter(username="a").exists()

    def test_a_name_that_is_taken_is_explained(self, client, places):
        make_user(username="lan")
        fields = {"full_name": "A", "username": "Lan", "unit": places.commune.pk, "role": Role.LEADER}

        assert "Đã có tài khoản" in send(client, "new", fields).content.decode()

    def test_a_role_is_added_and_ended(self, client, places):
        user = make_user(role=Role.EDITOR, unit=places.commune)
        fields = {"unit": places.district.pk, "role": Role.LEADER, "valid_from": "2024-01-01"}

        send(client, "account", fields, pk=user.pk)
        granted = RoleAssignment.objects.get(user=user, role=Role.LEADER)
        send(client, "end_role", {"because": "nghỉ hưu"}, pk=granted.pk)

        granted.refresh_from_db()
        assert granted.ended_because == "nghỉ hưu"
        assert "nghỉ hưu" in page(client, "account", pk=user.pk).content.decode()

    def test_a_role_held_already_is_explained(self, client, places):
        user = make_user(role=Role.EDITOR, unit=places.commune)
        fields = {"unit": places.commune.pk, "role": Role.EDITOR, "valid_from": "2024-01-01"}

        assert "đang giữ đúng vai trò đó" in send(client, "account", fields, pk=user.pk).content.decode()

    def test_a_forgotten_password_is_replaced(self, client, places):
        user = make_user(role=Role.EDITOR, unit=places.commune)

        asked = page(client, "reset_password", pk=user.pk)
        told = send(client, "reset_password", pk=user.pk)

        assert asked.status_code == 200
        assert User.objects.get(pk=user.pk).check_password(told.context["password"])

    def test_an_account_is_closed_after_asking(self, client, places):
        user = make_user(role=Role.EDITOR, unit=places.commune)

        asked = page(client, "close_account", pk=user.pk)
        send(client, "close_account", pk=user.pk)

        assert asked.status_code == 200
        assert not User.objects.get(pk=user.pk).is_active

    def test_an_account_that_also_works_elsewhere_keeps_its_password(self, client, places):
        user = make_user(role=Role.EDITOR, unit=places.commune)
        give_role(user, Role.EDITOR, places.neighbour)

        assert send(client, "reset_password", pk=user.pk).status_code == 403
        assert "Đóng tài khoản" not in page(client, "account", pk=user.pk).content.decode()


class TestHolder:
    @pytest.fixture
    def leader(self, client, places):
        user = make_user(role=Role.LEADER, unit=places.commune)
        client.force_login(user)
        return user

    def test_a_leader_appoints_a_deputy_until_a_last_day(self, client, leader):
        make_user(username="pho")
        fields = {"username": "Pho", "start": "2024-11-20", "end": "2024-11-24"}

        send(client, "deputies", fields, pk=leader.role_assignments.get().pk)

        assert Deputy.objects.get().valid_to == date(2024, 11, 25)

    @pytest.mark.parametrize(
        ("fields", "sentence"),
        [
            ({"username": "khongco"}, "Không có tài khoản nào"),
            ({"start": "2024-11-25"}, "Ngày kết thúc phải sau"),
            ({"end": "9999-12-31"}, "Ngày kết thúc xa quá"),
        ],
    )
    def test_a_deputy_that_cannot_be_is_explained(self, client, leader, fields, sentence):
        make_user(username="pho")
        given = {"username": "pho", "start": "2024-11-20", "end": "2024-11-23"} | fields

        answer = send(client, "deputies", given, pk=leader.role_assignments.get().pk)

        assert sentence in answer.content.decode()

    def test_a_leader_takes_the_role_back(self, client, leader):
        deputy = make_deputy(leader.role_assignments.get(), make_user())

        send(client, "end_deputy", pk=deputy.pk)

        deputy.refresh_from_db()
        assert deputy.valid_to is not None

    def test_a_leader_has_no_business_with_the_deputies_of_another(self, client, leader, places):
        assert leader
        other = give_role(make_user(), Role.LEADER, places.neighbour)

        assert page(client, "deputies", pk=other.pk).status_code == 404

    def test_the_own_account_tells_roles_and_for_whom_one_stands_in(self, client, leader, places):
        boss = make_user(full_name="Phạm Thị Huyện")
        make_deputy(give_role(boss, Role.LEADER, places.district), leader)

        text = client.get("/lam-viec/tai-khoan/").content.decode()

        assert "Xã Cù Lao" in text
        assert "thay Phạm Thị Huyện" in text

    @pytest.mark.usefixtures("leader")
    def test_who_hands_out_no_accounts_is_shown_the_own_one(self, client):
        assert page(client, "list")["Location"] == "/lam-viec/tai-khoan/"
        assert page(client, "new").status_code == 403
