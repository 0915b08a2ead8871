from __future__ import annotations

import re
from datetime import timedelta
from html import unescape

import pytest

from gandan.audit.models import Entry
from gandan.calendars import clock
from gandan.feedback.actions import decide_rule
from gandan.feedback.errors import BadRuleError
from gandan.feedback.models import FeedbackRule
from gandan.feedback.queries import due_on
from gandan.feedback.tests.factories import make_question, make_rules
from gandan.feedback.values import Duty
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.people.tests.places import make_places

pytestmark = pytest.mark.django_db
PAGE, NEW = "/lam-viec/cau-hoi/thoi-han/", "/lam-viec/cau-hoi/thoi-han/moi/"
ACT = "Quyết định 12/QĐ-UBND ngày 5/1/2026"


@pytest.fixture
def places():
    make_rules()
    return make_places()


@pytest.fixture
def officer(places, client):
    user = make_user(role=Role.PROVINCIAL_OFFICER, unit=places.province)
    client.force_login(user)
    return user


def words(response):
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode())))


def told(**changes):
    return {
        "muc": "answer",
        "amount_days": "3",
        "valid_from": clock.today().isoformat(),
        "source": ACT,
        "sure": "1",
    } | changes


def unsure(**changes):
    """Return what the form itself sends, before anybody has said that it is meant so."""
    return {name: value for name, value in told(**changes).items() if name != "sure"}


def as_written(day):
    return f"{day.day}/{day.month}/{day.year}"


@pytest.mark.usefixtures("officer")
def test_a_new_number_holds_from_its_day_and_the_former_one_stays_to_be_read(client, places):
    asked_before = make_question(places.commune)

    answer = client.post(NEW, told(), follow=True)

    assert f"3 ngày làm việc , từ ngày {as_written(clock.today())} Căn cứ: {ACT}" in words(answer)
    assert "Các mức trước: 1" in words(answer)
    asked_before.refresh_from_db()
    assert asked_before.rule.amount_days == 5
    assert make_question(places.commune).rule.amount_days == 3


@pytest.mark.usefixtures("officer")
def test_a_number_is_asked_about_before_it_binds(client):
    today = clock.today()
    typed = unsure(amount_days="50")

    page, back = client.post(NEW, typed), client.post(NEW, typed | {"edit": "1"})

    until, before = as_written(due_on(today, 50)), as_written(due_on(today, 5))
    sentence = f"câu nhận hôm nay sẽ phải trả lời chậm nhất ngày {until} (mức cũ: {before})"
    assert f"50 ngày làm việc : {sentence}" in words(page)
    assert (page.status_code, back.status_code) == (200, 200)
    assert 'value="50"' in back.content.decode()
    assert FeedbackRule.objects.filter(duty=Duty.ANSWER).count() == 1
    hidden = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page.content.decode()))
    assert client.post(NEW, hidden | {"sure": "1"}).status_code == 302
    assert FeedbackRule.objects.filter(duty=Duty.ANSWER, amount_days=50).count() == 1


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize("duty", [Duty.ERASE, Duty.ERASE_DIVERTED])
def test_days_of_keeping_say_when_what_was_asked_is_erased(client, duty):
    day = clock.today() + timedelta(days=3)

    page = words(client.post(NEW, unsure(muc=duty.value, amount_days="40", valid_from=day.isoformat())))

    assert f"ngày {as_written(day)} sẽ bị xóa lời" in page
    assert f"ngày {as_written(day + timedelta(days=40))} (mức cũ:" in page


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize(
    ("day", "sentence"),
    [("2020-01-02", "từ hôm nay trở đi"), ("9999-12-31", "Hãy xem lại năm đã ghi.")],
)
def test_a_day_that_cannot_be_is_refused_before_anything_is_asked(client, day, sentence):
    page = client.post(NEW, unsure(valid_from=day))

    assert (page.status_code, sentence in words(page)) == (422, True)


@pytest.mark.usefixtures("officer")
def test_a_number_to_come_is_told_beside_the_one_that_holds(client):
    day = clock.today() + timedelta(days=30)

    page = words(client.post(NEW, told(valid_from=day.isoformat()), follow=True))

    assert "5 ngày làm việc" in page
    assert f"thành 3 ngày làm việc từ ngày {as_written(day)}" in page
    assert "phải trả lời chậm nhất ngày" in page


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"amount_days": ""}, "Hãy ghi số ngày."),
        ({"amount_days": "ba"}, "bằng chữ số"),
        ({"amount_days": "0"}, "ít nhất là 1"),
        ({"amount_days": "99999999999999999999"}, "nhiều nhất là"),
        ({"source": " "}, "Hãy ghi văn bản"),
        ({"source": "x" * 301}, "ngắn lại"),
        ({"valid_from": "2026-02-30"}, "theo lịch"),
        ({"valid_from": "2020-01-02"}, "từ hôm nay trở đi"),
    ],
)
def test_what_cannot_be_set_is_said_at_its_field_and_changes_nothing(client, changes, sentence):
    answer = client.post(NEW, told(**changes))

    assert answer.status_code == 422
    assert sentence in words(answer)
    assert FeedbackRule.objects.filter(duty=Duty.ANSWER).count() == 1


@pytest.mark.usefixtures("officer")
def test_one_day_has_one_number(client):
    assert client.post(NEW, told()).status_code == 302

    for typed in (told, unsure):
        assert "Hãy chọn một ngày sau đó." in words(client.post(NEW, typed(amount_days="9")))


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize("duty", ["", "khac", "answer\0"])
def test_a_duty_that_is_none_is_not_there(client, duty):
    assert client.get(NEW, {"muc": duty}).status_code == 404


def test_others_read_the_days_and_cannot_set_them(client, places):
    user = make_user(role=Role.EDITOR, unit=places.province)
    client.force_login(user)

    page = client.get(PAGE)

    assert "5 ngày làm việc" in words(page)
    assert "Đặt mức mới" not in words(page)
    assert client.post(NEW, told()).status_code == 403
    with pytest.raises(NotAllowedError):
        decide_rule(Duty.ANSWER, 3, valid_from=clock.today(), source=ACT, by=user)


def test_who_set_what_stands_in_the_provinces_log(officer, places):
    with pytest.raises(BadRuleError):
        decide_rule(Duty.ERASE, 60, valid_from=clock.today() - timedelta(days=1), source=ACT, by=officer)
    rule = decide_rule(Duty.ERASE, 60, valid_from=clock.today(), source=ACT, by=officer)

    entry = Entry.objects.get(action="feedback_rule.set")
    assert (entry.actor_id, entry.unit_id, entry.subject_id) == (officer.pk, places.province.pk, rule.pk)


@pytest.mark.usefixtures("officer")
def test_the_page_asks_little(client, django_assert_max_num_queries):
    with django_assert_max_num_queries(16):
        client.get(PAGE)
