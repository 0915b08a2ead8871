from __future__ import annotations

import re
from datetime import datetime
from unittest.mock import patch

import pytest
from django.urls import reverse

from gandan.audit.actions import record
from gandan.desk.narrowing import LONGEST_WORDS
from gandan.messages.tests.factories import make_draft
from gandan.people.rules import Role
from gandan.people.tests.factories import give_role, make_user
from gandan.people.tests.places import make_places

pytestmark = pytest.mark.django_db


@pytest.fixture
def places():
    return make_places()


def log(client, **asked):
    return client.get(reverse("desk:audit:list"), asked)


def note(places, name, who):
    record(who, "role.granted", give_role(make_user(), Role.EDITOR, getattr(places, name)))


def test_an_auditor_reads_the_log_of_the_units_below(client, places):
    note(places, "commune", make_user(full_name="Người Trong Tỉnh"))
    note(places, "neighbour", make_user(full_name="Người Tỉnh Khác"))
    client.force_login(make_user(role=Role.AUDITOR, unit=places.province))

    text = log(client).content.decode()

    assert "Người Trong Tỉnh" in text
    assert "Giao vai trò" in text
    assert "Người Tỉnh Khác" not in text


def test_the_log_calls_accounts_and_messages_by_their_names(client, places):
    record(None, "account.closed", make_user(full_name="Lê Thị Bốn"))
    record(None, "message.submitted", make_draft(places.commune, title="Khai sinh lưu động"))
    client.force_login(make_user(is_superuser=True))

    text = log(client).content.decode()

    assert "Lê Thị Bốn" in text
    assert "Khai sinh lưu động" in text


@pytest.mark.parametrize("written", ["²", "9" * 20, "9" * 5000, "-1", "x", "\x00"])
def test_a_unit_that_cannot_be_narrows_nothing(client, places, written):
    note(places, "commune", make_user(full_name="Người Của Xã"))
    client.force_login(make_user(is_superuser=True))

    answer = log(client, **{"don-vi": written})

    assert answer.status_code == 200
    assert "Người Của Xã" in answer.content.decode()


def test_the_log_is_narrowed_to_one_unit_but_never_widened(client, places):
    note(places, "commune", make_user(full_name="Người Của Xã"))
    note(places, "neighbour", make_user(full_name="Người Tỉnh Khác"))
    client.force_login(make_user(role=Role.AUDITOR, unit=places.province))

    of_district = log(client, **{"don-vi": places.district.pk}).content.decode()
    of_neighbour = log(client, **{"don-vi": places.neighbour.pk}).content.decode()

    assert "Người Của Xã" not in of_district
    assert "Người Tỉnh Khác" not in of_neighbour


def test_a_search_stays_with_the_unit_that_was_chosen(client, places):
    note(places, "district", make_user(full_name="Lê Thị Huyện"))
    note(places, "commune", make_user(full_name="Lê Thị Xã"))
    client.force_login(make_user(role=Role.AUDITOR, unit=places.province))

    page = log(
        client, **{"don-vi": places.commune.pk, "nguoi": "ai đó", "ngay": "2001-01-01"}
    ).content.decode()
    form = re.search(r'<form[^>]* role="search".*?</form>', page, re.DOTALL)[0]
    fields = re.findall(r'<input[^>]* name="([^"]+)"[^>]* value="([^"]*)"', form)
    found = log(client, **dict(fields) | {"nguoi": "lê", "ngay": ""})

    assert sorted(fields) == [
        ("don-vi", str(places.commune.pk)),
        ("ngay", "2001-01-01"),
        ("nguoi", "ai đó"),
        ("tim", ""),
    ]
    assert [line.who for line in found.context["lines"]] == ["Lê Thị Xã"]


@pytest.mark.parametrize(
    ("asked", "seen"),
    [
        ({"nguoi": "nguoi cua xa"}, {"Người Của Xã"}),
        ({"nguoi": "không ai"}, set()),
        ({"nguoi": "gười"}, set()),  # a word counts from its beginning
        ({"nguoi": "tai.khoan"}, set()),  # the log shows no user names
        ({"nguoi": "người", "tim": "cù lao"}, {"Người Của Xã"}),
        ({"tim": "sông trà"}, {"Người Của Huyện", "Người Của Xã"}),
        ({"tim": "cu lao"}, {"Người Của Xã"}),
        ({"ngay": "2001-01-01"}, set()),
        ({"ngay": "hôm qua", "tim": " "}, {"Người Của Huyện", "Người Của Xã"}),
        ({"ngay": "0001-01-01"}, {"Người Của Huyện", "Người Của Xã"}),
        ({"ngay": "9999-12-31"}, {"Người Của Huyện", "Người Của Xã"}),
    ],
)
def test_the_log_is_narrowed_by_person_place_and_day(client, places, asked, seen):
    note(places, "district", make_user(full_name="Người Của Huyện"))
    note(places, "commune", make_user(full_name="Người Của Xã", username="tai.khoan"))
    client.force_login(make_user(role=Role.AUDITOR, unit=places.province))

    answer = log(client, **asked)

    assert {line.who for line in answer.context["lines"]} == seen


@pytest.mark.parametrize(
    ("at", "rows"),
    [
        ("2024-11-21T16:59:59+00:00", 0),
        ("2024-11-21T17:00:00+00:00", 1),  # midnight in Vietnam
        ("2024-11-22T16:59:59+00:00", 1),
        ("2024-11-22T17:00:00+00:00", 0),
    ],
)
def test_a_day_of_the_log_is_a_day_in_vietnam(client, places, at, rows):
    with patch("django.utils.timezone.now", return_value=datetime.fromisoformat(at)):
        note(places, "commune", make_user())
    client.force_login(make_user(role=Role.AUDITOR, unit=places.province))

    assert len(log(client, ngay="2024-11-22").context["lines"]) == rows


def test_a_name_in_the_log_is_cut_to_what_its_field_takes(client, places):
    client.force_login(make_user(role=Role.AUDITOR, unit=places.province))

    assert len(log(client, nguoi="a" * 5000).context["who"]) == LONGEST_WORDS


def test_a_long_log_comes_in_pages_that_cost_the_same(client, places, django_assert_max_num_queries):
    for _ in range(60):
        note(places, "commune", make_user())
    client.force_login(make_user(role=Role.AUDITOR, unit=places.province))
    log(client)

    with django_assert_max_num_queries(14):
        page = log(client, trang="2")

    assert len(page.context["lines"]) == 10


def test_who_audits_nothing_is_refused(client, places):
    client.force_login(make_user(role=Role.LEADER, unit=places.commune))

    assert log(client).status_code == 403
