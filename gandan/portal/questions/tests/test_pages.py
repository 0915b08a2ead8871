from __future__ import annotations

import json
import re
from datetime import timedelta
from html import unescape

import pytest

from gandan.calendars import clock
from gandan.feedback.actions import (
    approve_reply,
    begin_reply,
    close_question,
    divert_question,
    forward_question,
    submit_reply,
)
from gandan.feedback.models import Contact, Question
from gandan.feedback.rules import written_code
from gandan.feedback.tests.factories import CONTACT, make_rules, make_taken
from gandan.feedback.values import Route
from gandan.people.tests.places import make_places
from gandan.portal.questions import forms
from gandan.portal.questions.forms import Stamp
from gandan.procedures.answers.actions import Approval, withdraw_answer
from gandan.procedures.answers.tests.factories import (
    make_answer_approver,
    make_answer_version,
    make_answerer,
    make_text,
    use_fresh_index,
)
from gandan.procedures.models import ProcedureVersion
from gandan.procedures.tests.factories import make_version
from gandan.procedures.tests.samples import published, take_in

pytestmark = pytest.mark.django_db

TEXT = "Cho tôi hỏi thả diều ở bãi biển có phải xin phép không?"


@pytest.fixture(autouse=True)
def _index(monkeypatch):
    use_fresh_index(monkeypatch)


@pytest.fixture
def places():
    make_rules()
    return make_places()


@pytest.fixture
def patient(monkeypatch):
    """Let people of these tests read as fast as they please."""
    monkeypatch.setattr(forms, "LEAST_SECONDS", 0)


def sent(client, **changes):
    told = {"text": TEXT, "place": "Xã Cù Lao", "stamp": Stamp.new().signed()} | changes
    return client.post("/hoi-dap/hoi/", told)


def words(response):
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode())))


def hidden(response):
    """Return what the page between sends again."""
    found = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', response.content.decode())
    return {name: unescape(value) for name, value in found}


def test_an_answer_says_who_gave_it_when_and_by_which_law(client, places):
    said = make_version()
    version = make_answer_version(
        places.commune, question="Thả diều ở đâu?", procedure_ids=(said.procedure_id,)
    )

    page = client.get(f"/hoi-dap/{version.answer.key}/")

    assert all(
        each in words(page)
        for each in ("Thả diều ở đâu?", "Mang đơn", "Xã Cù Lao", "Nghị định 1/2020/NĐ-CP", said.name)
    )
    assert not page.cookies


def test_an_answer_says_the_fee_that_it_cites(client, places):
    take_in(published())
    version = make_answer_version(places.commune, text="Bạn trả {{lệ phí 1.900001}} ở xã.")

    page = words(client.get(f"/hoi-dap/{version.answer.key}/"))
    listed = words(client.get("/hoi-dap/"))

    assert "Bạn trả không mất tiền ở xã." in page
    assert "{{" not in page
    assert "Bạn trả … ở xã." in listed


def test_search_engines_read_the_answer_and_no_one_ends_its_element(client, places):
    version = make_answer_version(places.commune, question="Thả <diều> & </script> ở đâu?")

    page = client.get(f"/hoi-dap/{version.answer.key}/").content.decode()
    [written] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    said = json.loads(written)

    assert said["mainEntity"]["name"] == version.question
    assert said["mainEntity"]["acceptedAnswer"]["text"].startswith("Bạn nộp đơn ở xã.")


def test_an_answer_whose_procedure_changed_warns_its_reader(client, places):
    said = make_version()
    version = make_answer_version(places.commune, procedure_ids=(said.procedure_id,))
    address = f"/hoi-dap/{version.answer.key}/"
    assert "đang được xem lại" not in words(client.get(address))

    ProcedureVersion.objects.filter(pk=said.pk).update(valid_to=clock.today())

    assert "đang được xem lại" in words(client.get(address))


def test_a_withdrawn_answer_says_why_and_an_unknown_one_is_not_there(client, places):
    version = make_answer_version(places.commune)
    withdraw_answer(version.answer_id, "Luật đã đổi.", make_answer_approver(places.commune))

    gone = client.get(f"/hoi-dap/{version.answer.key}/")

    assert (gone.status_code, "Luật đã đổi." in words(gone)) == (410, True)
    assert client.get("/hoi-dap/khong-co/").status_code == 404


def test_the_library_is_searched_and_filtered(client, places):
    make_answer_version(places.commune, question="Thả diều ở đâu?", field_area="Vui chơi")
    make_answer_version(places.commune, question="Nuôi chim cảnh ở đâu?", field_area="Thú y")

    assert "Nuôi chim" not in words(client.get("/hoi-dap/?tim=tha+dieu"))
    assert "Thả diều" not in words(client.get("/hoi-dap/?linh-vuc=Th%C3%BA+y"))
    assert "Chưa có câu trả lời nào" in words(client.get("/hoi-dap/?tim=b%C3%B3ng+%C4%91%C3%A1"))
    for hostile in ("?tim=%00%FF", "?trang=-1", "?linh-vuc='--", "?linh-vuc=%00", f"?tim={'a' * 5000}"):
        assert client.get(f"/hoi-dap/{hostile}").status_code == 200


def test_lists_and_pages_ask_the_same_however_many_answers_there_are(
    client, places, django_assert_max_num_queries
):
    version = make_answer_version(places.commune, question="Thả diều ở đâu?")
    for _ in range(6):
        make_answer_version(places.commune)
    client.get("/hoi-dap/?tim=dieu")  # the index is built by whoever comes first

    for path, most in (("/hoi-dap/", 4), ("/hoi-dap/?tim=dieu", 4), (f"/hoi-dap/{version.answer.key}/", 4)):
        with django_assert_max_num_queries(most):
            client.get(path)


@pytest.mark.usefixtures("patient")
def test_a_question_is_taken_in_with_a_code_that_leads_back(client, places):
    page = sent(client, may_publish="on")
    [code] = re.findall(r"\b[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}\b", words(page))

    found = words(client.post("/hoi-dap/theo-doi/", {"code": code.lower()}))

    question = Question.objects.get()
    assert (page.status_code, question.unit, question.may_publish) == (201, places.commune, True)
    assert "Xã Cù Lao trả lời chậm nhất ngày" in found
    assert TEXT in found
    assert not page.cookies
    assert code not in page.headers.get("Location", "")
    assert page.headers["Cache-Control"].startswith("max-age=0")


@pytest.mark.usefixtures("patient", "places")
def test_sending_twice_is_one_question(client):
    stamp = Stamp.new().signed()

    first, second = sent(client, stamp=stamp), sent(client, stamp=stamp)

    assert first.content == second.content
    assert Question.objects.count() == 1


@pytest.mark.usefixtures("patient")
def test_what_was_answered_is_offered_before_anything_is_sent(client, places):
    make_answer_version(places.commune, question="Thả diều ở bãi biển có phải xin phép không?")

    between = sent(client, phone="0905123456", agrees="on")
    assert "Có phải bạn muốn hỏi điều này?" in words(between)
    assert not Question.objects.exists()
    after = client.post("/hoi-dap/hoi/", hidden(between))

    assert after.status_code == 201
    assert Contact.objects.get().phone == "0905123456"


def test_what_is_being_typed_is_answered_without_being_kept(client, places):
    make_answer_version(places.commune, question="Thả diều ở bãi biển có phải xin phép không?")

    offered = client.post("/hoi-dap/goi-y/", {"text": "tha dieu o bai bien"})

    assert "Có phải bạn muốn hỏi" in words(offered)
    assert words(client.post("/hoi-dap/goi-y/", {"text": "tha"})).strip() == ""
    assert client.get("/hoi-dap/goi-y/").status_code == 405
    assert not Question.objects.exists()


@pytest.mark.usefixtures("patient", "places")
def test_a_denunciation_is_led_elsewhere_before_anybody_reads_it(client):
    text = "Tôi tố cáo ông trưởng phòng nhận hối lộ"

    between = sent(client, text=text)
    assert "Bạn chưa gửi gì" in words(between)
    assert not Question.objects.exists()
    after = client.post("/hoi-dap/hoi/", hidden(between))

    assert after.status_code == 201  # whoever says that it is a question is believed


@pytest.mark.usefixtures("patient", "places")
@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"text": ""}, "Hãy viết câu hỏi của bạn."),
        ({"text": "Hỏi?"}, "Câu hỏi ngắn quá."),
        ({"text": "Mã OTP 123456 tôi gửi cho ai?"}, "Đừng gửi mã OTP"),
        ({"text": "CCCD 049200001234 của tôi làm xong chưa?"}, "Hãy xóa số ấy đi"),
        ({"text": "a" * 2_001}, "Dài quá"),
        ({"place": "Xã Không Có"}, "Không tìm thấy xã, phường"),
        ({"place": "Huyện Sông Trà"}, "Không tìm thấy xã, phường"),
        ({"place": "xã"}, "Có nhiều nơi tên như vậy: Xã Cù Lao (Huyện Sông Trà, Tỉnh Thu Bồn)"),
        ({"email": "an@"}, "Địa chỉ thư điện tử chưa đúng."),
        ({"phone": "0905123456"}, "Hãy đánh dấu đồng ý"),
        ({"stamp": "x"}, "Chưa gửi được"),
        ({"stamp": ""}, "Chưa gửi được"),
        ({"website": "http://x"}, "Chưa gửi được"),
    ],
)
def test_what_cannot_be_taken_says_why_and_keeps_what_was_typed(client, changes, sentence):
    page = sent(client, **{"name": "Bà Sáu"} | changes)

    assert (page.status_code, Question.objects.count()) == (422, 0)
    assert sentence in words(page)
    assert "Bà Sáu" in page.content.decode()


@pytest.mark.usefixtures("places")
def test_a_program_that_sends_at_once_is_asked_to_wait_and_may_send_again(client, monkeypatch):
    first = sent(client)
    assert "Gửi nhanh quá" in words(first)

    monkeypatch.setattr(forms, "LEAST_SECONDS", 0)
    assert sent(client, stamp=hidden(first).get("stamp", Stamp.new().signed())).status_code == 201


@pytest.mark.usefixtures("patient", "places")
def test_a_form_that_was_open_for_days_can_be_sent_again(client):
    old = Stamp("nonce", 1).signed()

    page = sent(client, stamp=old)
    [fresh] = re.findall(r'name="stamp" value="([^"]+)"', page.content.decode())

    assert sent(client, stamp=unescape(fresh)).status_code == 201


@pytest.mark.usefixtures("patient", "places")
def test_too_many_from_one_address_are_told_to_wait(client, settings):
    settings.GANDAN_QUESTIONS_A_DAY = 1
    sent(client)

    assert sent(client).status_code == 429
    assert Question.objects.count() == 1


@pytest.mark.usefixtures("places")
def test_wrong_codes_are_told_and_guessing_is_stopped(client, settings):
    settings.GANDAN_WRONG_CODES_A_DAY = 2
    answers = [client.post("/hoi-dap/theo-doi/", {"code": "2345-6789-ABCD"}) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [404, 404, 429]
    assert client.post("/hoi-dap/theo-doi/", {"code": ""}).status_code == 422
    assert client.get("/hoi-dap/theo-doi/").status_code == 200


def tracked(client, taken):
    return words(client.post("/hoi-dap/theo-doi/", {"code": written_code(taken.code)}))


def test_whoever_asked_reads_where_the_question_went_and_why(client, places):
    taken, officer = make_taken(places.commune), make_answerer(places.commune)
    forward_question(taken.question.pk, places.district, "Việc này của huyện.", officer)

    assert "Chuyển cho Huyện Sông Trà: Việc này của huyện." in tracked(client, taken)

    close_question(taken.question.pk, "Đã hỏi rồi.", make_answerer(places.district))
    assert "Lý do: Đã hỏi rồi." in tracked(client, taken)


def test_a_late_answer_is_apologised_for(client, places):
    taken = make_taken(places.commune)
    Question.objects.update(due_on=clock.today() - timedelta(days=1))

    assert "Xã Cù Lao xin lỗi bạn" in tracked(client, taken)


def test_what_was_led_elsewhere_tells_the_way(client, places):
    taken = make_taken(places.commune, contact=CONTACT, agrees=True)
    divert_question(taken.question.pk, Route.COMPLAINT, make_answerer(places.commune))

    page = tracked(client, taken)

    assert "Việc này có đường riêng" in page
    assert "Gửi đơn có ký tên" in page


def test_the_procedures_of_an_answer_are_told_from_their_namesakes(client, places):
    take_in(published(), published(code="1.900002", agency="Cơ quan đại diện"))
    ids = tuple(ProcedureVersion.objects.order_by("code").values_list("procedure_id", flat=True))
    version = make_answer_version(places.commune, procedure_ids=ids)

    page = words(client.get(f"/hoi-dap/{version.answer.key}/"))

    assert "(1.900001, Ủy ban nhân dân cấp xã)" in page
    assert "(1.900002, Cơ quan đại diện)" in page


def test_an_answer_is_read_by_its_asker_also_when_it_is_not_public(client, places):
    taken, writer = make_taken(places.commune), make_answerer(places.commune)
    draft = begin_reply(taken.question.pk, make_text(text="Bạn nộp ở xã."), writer)
    submit_reply(taken.question.pk, writer)
    approval = Approval(draft.revision + 1, is_public=False)
    approve_reply(taken.question.pk, approval, make_answer_approver(places.commune))

    assert "Bạn nộp ở xã." in tracked(client, taken)
    assert "Bạn nộp ở xã." not in words(client.get("/hoi-dap/"))


def test_the_ask_form_names_the_procedure_that_led_here(client):
    said = make_version()

    page = client.get(f"/hoi-dap/hoi/?thu-tuc={said.procedure.key}")

    assert f"Hỏi về thủ tục: {said.name}" in words(page)
    assert client.get("/hoi-dap/hoi/?thu-tuc=%00<b>").status_code == 200
    assert client.post("/hoi-dap/hoi/", {"procedure": "\0<b>"}).status_code == 422


@pytest.mark.usefixtures("places")
def test_the_other_ways_are_named(client):
    page = words(client.get("/hoi-dap/khieu-nai-to-cao/"))

    assert all(word in page for word in ("Khiếu nại", "Tố cáo", "113", "Kiến nghị của cử tri"))
