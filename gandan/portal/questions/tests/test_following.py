"""Rating an answer and asking again, by whoever has the code."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import unquote

import pytest

from gandan.calendars import clock
from gandan.feedback import actions
from gandan.feedback.models import Question, Rating
from gandan.feedback.rules import written_code
from gandan.feedback.tests.factories import answer, make_rules, make_taken
from gandan.people.tests.places import make_places
from gandan.portal.questions import forms
from gandan.portal.questions.forms import Stamp
from gandan.procedures.answers.tests.factories import (
    make_answerer,
    use_fresh_index,
)

pytestmark = pytest.mark.django_db
TRACK, RATE, AGAIN = (f"/hoi-dap/theo-doi/{place}" for place in ("", "danh-gia/", "hoi-lai/"))
UNCLEAR = "Nhưng ban đêm thì có được thả không?"


@pytest.fixture(autouse=True)
def _index(monkeypatch):
    use_fresh_index(monkeypatch)


@pytest.fixture
def places():
    make_rules()
    return make_places()


@pytest.fixture
def code(places):
    """Ask and answer a question; return its code, which only its asker has."""
    taken = make_taken(places.commune)
    answer(taken.question, is_public=False)
    return written_code(taken.code)


def words(response):
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode())))


def test_an_answer_is_rated_by_one_press_and_the_page_says_so(client, code):
    asked = client.post(TRACK, {"code": code})
    assert "Trả lời này giúp được bạn không?" in words(asked)
    assert "Bạn hỏi lại được một lần." in words(asked)
    assert " open>" not in asked.content.decode()

    told = client.post(RATE, {"code": code, "hai-long": "chua"})

    assert "Bạn đã cho biết: chưa hài lòng." in words(told)
    assert '<details class="govuk-details" open>' in told.content.decode()
    assert Rating.objects.get().is_satisfied is False
    assert not told.cookies
    later = words(client.post(RATE, {"code": code, "hai-long": "co"}))
    assert "Bạn đã đánh giá trả lời này." in later
    assert "Bạn đã cho biết" not in later
    assert 'value="co"' not in told.content.decode()


def test_to_look_again_asks_for_the_question_once(client, code, django_assert_max_num_queries):
    client.post(TRACK, {"code": code})

    with django_assert_max_num_queries(9) as asked:
        client.post(TRACK, {"code": code})

    assert sum('"code_digest" =' in each["sql"] for each in asked) == 1


@pytest.mark.usefixtures("places")
def test_who_lost_the_code_is_not_sent_to_what_needs_it(client):
    assert "Mất mã? Hãy gửi câu hỏi mới , hoặc" in words(client.get(TRACK))


@pytest.mark.parametrize("said", ["", "tạm được", "1"])
def test_a_word_that_is_neither_yes_nor_no_changes_nothing(client, code, said):
    assert client.post(RATE, {"code": code, "hai-long": said}).status_code == 200

    assert not Rating.objects.exists()


@pytest.mark.parametrize("address", [RATE, AGAIN])
def test_without_the_code_nothing_is_taken(client, code, address):
    told = {"hai-long": "co", "text": UNCLEAR}

    assert client.get(address).status_code == 200
    assert client.post(address, told).status_code == 422
    assert client.post(address, told | {"code": "ABCD-EFGH-2345"}).status_code == 404
    assert not Rating.objects.exists()
    assert client.post(address, told | {"code": code}).status_code == 200


def test_asking_again_shows_the_new_day_beside_the_first_answer(client, code):
    page = client.post(AGAIN, {"code": code, "text": UNCLEAR})

    told = words(page)
    assert "Bạn đã hỏi lại, đang chờ trả lời" in told
    assert "trả lời chậm nhất ngày" in told
    assert UNCLEAR in told
    assert "Bạn nộp đơn ở xã." in told
    assert "Bạn hỏi lại được một lần" not in told
    assert "Người hỏi" not in told
    assert Question.objects.get().state == "waiting"


def test_who_asked_again_reads_each_answer_with_its_day(client, code, places):
    client.post(AGAIN, {"code": code, "text": UNCLEAR})
    actions.forward_question(
        Question.objects.get().pk, places.district, "Việc của huyện.", make_answerer(places.commune)
    )
    answer(Question.objects.get(), is_public=False, text="Ban đêm thì không.")

    told, day = words(client.post(TRACK, {"code": code})), clock.today()

    written = f"{day.day}/{day.month}/{day.year}"
    second = told.index(f"Trả lời lời bạn hỏi lại, ngày {written}")
    assert second < told.index("Ban đêm thì không.") < told.index("Trả lời này giúp được bạn không?")
    first = told.index(f"Trả lời đầu, ngày {written}")
    assert second < first < told.index("Bạn nộp đơn ở xã.")
    assert told.index("Bạn nộp đơn ở xã.") < told.index(f"Xã Cù Lao trả lời ngày {written}")


def test_once_it_was_asked_again_the_form_is_gone_for_good(client, code):
    client.post(AGAIN, {"code": code, "text": UNCLEAR})
    answer(Question.objects.get(), is_public=False)

    assert "Bạn hỏi lại được một lần" not in words(client.post(TRACK, {"code": code}))
    refused = client.post(AGAIN, {"code": code, "text": UNCLEAR})
    assert (refused.status_code, "hãy gửi một câu hỏi mới" in words(refused)) == (422, True)


def test_what_is_too_short_stays_in_the_form_with_what_to_do(client, code):
    page = client.post(AGAIN, {"code": code, "text": "Sao?"})

    assert page.status_code == 422
    assert "ít nhất mười chữ cái" in words(page)
    assert "Sao?</textarea>" in page.content.decode()


def test_what_looks_like_a_denunciation_is_told_where_to_go_and_may_be_a_question(client, code):
    text = "Tôi muốn tố cáo cán bộ vì trả lời như vậy."

    told = client.post(AGAIN, {"code": code, "text": text})
    assert told.status_code == 422
    assert "Đây chỉ là câu hỏi" in words(told)
    assert "Khiếu nại, tố cáo, phản ánh: gửi ở đâu" in words(told)

    assert client.post(AGAIN, {"code": code, "text": text, "is_question": "on"}).status_code == 200
    assert Question.objects.get().text_again == text


def test_a_second_question_that_is_closed_keeps_the_first_answer(client, code, places):
    client.post(AGAIN, {"code": code, "text": UNCLEAR})
    actions.close_question(Question.objects.get().pk, "Đã trả lời đủ.", make_answerer(places.commune))

    told = words(client.post(TRACK, {"code": code}))

    assert "Không trả lời thêm" in told
    assert "Lý do: Đã trả lời đủ." in told
    assert "Bạn nộp đơn ở xã." in told


@pytest.mark.usefixtures("places")
def test_the_slip_carries_the_code_where_no_server_sees_it(client, monkeypatch):
    monkeypatch.setattr(forms, "LEAST_SECONDS", 0)
    drawn = []
    monkeypatch.setattr("gandan.portal.questions.asking.draw_qr", lambda url: drawn.append(url) or "<svg/>")

    told = {"text": "Thả diều ở bãi biển có phải xin phép không?", "stamp": Stamp.new().signed()}
    page = client.post("/hoi-dap/hoi/", told | {"place": "Xã Cù Lao"})

    [code] = re.findall(r"\b\w{4}-\w{4}-\w{4}\b", words(page))
    assert f'name="code" value="{code}"' in page.content.decode()
    assert drawn == [f"http://127.0.0.1:8000/hoi-dap/theo-doi/#{code}"]
    assert "data:image/svg+xml,<svg/>" in unquote(unescape(page.content.decode()))
