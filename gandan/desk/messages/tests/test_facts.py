from __future__ import annotations

from http import HTTPStatus

import pytest
from django.urls import reverse

from gandan.calendars.actions import pin_today
from gandan.desk.messages.facts import with_place
from gandan.desk.messages.tests.test_pages import typed
from gandan.messages.actions import submit
from gandan.messages.models import Message
from gandan.messages.tests.factories import make_approver, make_author, make_draft, make_submitted
from gandan.messages.tests.facts import CITING, DAY, abolish, charge
from gandan.procedures.search.live import Live
from gandan.procedures.tests.samples import published, take_in
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db
BODY = "Đoạn đầu.\n\n- Một việc\n\n![Ảnh](anh:1)"
NEW = "lệ phí 1.900001"


@pytest.fixture(autouse=True)
def _catalogue(monkeypatch):
    pin_today(DAY)
    charge(8000)
    monkeypatch.setattr("gandan.desk.messages.facts.live", Live())


@pytest.fixture
def draft(client):
    unit = make_unit()
    author = make_author(unit)
    client.force_login(author)
    return make_draft(unit, author, body=BODY)


def address(draft, query=""):
    return reverse("desk:messages:insert_fact", args=[draft.pk]) + query


def insert(client, draft, **sent):
    told = {"fact": NEW, "line": "0", "revision": draft.revision, **sent}
    return client.post(address(draft, "?ma=1.900001"), told, follow=True)


@pytest.mark.parametrize("words", ["giay phep tha dieu", "1.900001"])
def test_a_procedure_is_found_by_its_words_or_its_code(client, draft, words):
    page = client.get(address(draft), {"tim": words}).content.decode()

    assert "Cấp giấy phép thả diều" in page
    assert 'href="?ma=1.900001"' in page


def test_procedures_of_one_name_are_told_apart_before_one_is_taken(client, draft):
    take_in(published(code="1.900002", agency="Cơ quan đại diện ở nước ngoài"))

    page = client.get(address(draft), {"tim": "giay phep tha dieu"}).content.decode()

    assert '<p class="gd-narrow">Cơ quan đại diện ở nước ngoài</p><p class="gd-meta">Mã 1.900002</p>' in page
    assert '<p class="gd-narrow">Ủy ban nhân dân cấp xã</p><p class="gd-meta">Mã 1.900001</p>' in page


def test_what_is_not_found_is_said_with_what_to_do(client, draft):
    page = client.get(address(draft), {"tim": "zzzz qqqq"}).content.decode()

    assert "Không tìm thấy thủ tục nào." in page


def test_each_fact_is_offered_with_what_it_says_today_and_how_it_is_written(client, draft):
    page = client.get(address(draft, "?ma=1.900001")).content.decode()

    assert "8.000 đồng một bản (miễn cho trẻ em)" in page
    assert "3 ngày làm việc kể từ ngày nộp" in page
    assert "{{lệ phí 1.900001}}" in page


def test_a_fact_goes_to_the_end_of_the_chosen_line(client, draft):
    answer = insert(client, draft)

    draft.refresh_from_db()
    assert draft.body == "Đoạn đầu. {{lệ phí 1.900001}}\n\n- Một việc\n\n![Ảnh](anh:1)"
    assert "Đã chèn." in answer.content.decode()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (0, "Một {{x}}\n\nHai"),
        (2, "Một\n\nHai {{x}}"),
        (-1, "Một\n\nHai\n\n{{x}}"),
        (9, "Một\n\nHai\n\n{{x}}"),
    ],
)
def test_a_place_is_put_where_it_was_asked_for(line, expected):
    assert with_place("Một\n\nHai", "x", line) == expected


def test_an_empty_draft_begins_with_its_fact():
    assert with_place("", "x", -1) == "{{x}}"


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        ({"fact": ""}, "Hãy chọn một dữ kiện."),
        ({"fact": "phí 9.999999"}, "Hãy chọn lại."),
        ({"line": "4"}, "Hãy chọn một dòng của bài."),  # a picture stands alone
        ({"line": "x"}, "Hãy chọn một dòng của bài."),
        ({"revision": "0"}, "người khác đã lưu một bản mới"),
    ],
)
def test_what_cannot_be_put_in_is_said_at_the_form(client, draft, sent, words):
    answer = insert(client, draft, **sent)

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert words in answer.content.decode()
    draft.refresh_from_db()
    assert draft.body == BODY


def test_a_message_that_was_handed_in_is_not_changed(client, draft):
    Message.objects.filter(pk=draft.pk).update(body="Đoạn đầu.")
    submit(draft.pk, draft.author)

    answer = insert(client, draft, revision=draft.revision + 1)

    assert "chờ duyệt nên chưa sửa được" in answer.content.decode()


def test_typed_text_is_saved_before_a_fact_is_looked_for(client, draft):
    told = typed(body="Chữ mới gõ.") | {"revision": draft.revision, "facts": "1"}

    answer = client.post(reverse("desk:messages:edit", args=[draft.pk]), told)

    assert answer["Location"] == address(draft)
    draft.refresh_from_db()
    assert draft.body == "Chữ mới gõ."


def test_a_draft_shows_the_facts_of_today_and_says_what_it_cannot(client, draft):
    insert(client, draft)
    show = reverse("desk:messages:show", args=[draft.pk])
    Message.objects.filter(pk=draft.pk).update(body=CITING)
    assert "8.000 đồng một bản" in client.get(show).content.decode()

    abolish("2026-05-20")

    page = client.get(show).content.decode()
    assert "đã bãi bỏ từ ngày 20/5/2026" in page
    assert "Gửi duyệt" not in page


def test_an_approver_is_shown_the_message_again_when_a_fact_changed_meanwhile(client):
    unit = make_unit()
    message = make_submitted(unit, body=CITING)
    client.force_login(make_approver(unit))
    page = reverse("desk:messages:approve", args=[message.pk])
    told = {"revision": message.revision, "facts": client.get(page).context["facts"]}
    charge(10000, first="2026-05-20")

    refused = client.post(page, told, follow=True)

    assert "vừa đổi sau khi bạn mở" in refused.content.decode()
    told["facts"] = refused.context["facts"]
    client.post(page, told)
    assert message.versions.get().cited_facts.get().written.startswith("10.000 đồng")
