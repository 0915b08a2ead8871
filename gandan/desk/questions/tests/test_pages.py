from __future__ import annotations

import re
from datetime import timedelta
from html import unescape

import pytest

from gandan.audit.models import Entry
from gandan.calendars import clock
from gandan.feedback.actions import ask_again, rate_reply
from gandan.feedback.models import Question, Reply
from gandan.feedback.tests.factories import (
    CONTACT,
    make_question,
    make_reply,
    make_submitted_question,
    make_taken,
)
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.people.tests.places import make_place, make_places, merge
from gandan.procedures.answers.models import AnswerDraft
from gandan.procedures.answers.queries import published
from gandan.procedures.answers.tests.factories import (
    make_answer_approver,
    make_answer_version,
    make_answerer,
    use_fresh_index,
)
from gandan.procedures.models import ProcedureVersion
from gandan.procedures.tests.factories import make_version

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _index(monkeypatch):
    use_fresh_index(monkeypatch)


@pytest.fixture
def places():
    return make_places()


@pytest.fixture
def officer(places, client):
    user = make_answerer(places.commune)
    client.force_login(user)
    return user


@pytest.fixture
def approver(places):
    return make_answer_approver(places.commune)


def words(response):
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode())))


def told(**changes):
    day = clock.today() + timedelta(days=100)
    return {
        "question": "Thả diều ở bãi biển có phải xin phép không?",
        "text": "Không phải xin phép.",
        "codes": "",
        "legal_bases": "Nghị định 1/2020/NĐ-CP\nLuật Gió",
        "field_area": "",
        "review_by": day.isoformat(),
    } | changes


def address(question, place=""):
    return f"/lam-viec/cau-hoi/{question.pk}/{place}"


@pytest.mark.usefixtures("officer")
def test_what_is_due_first_stands_first_and_is_late_in_words(client, places):
    late, later = (make_question(places.commune, text=f"Câu hỏi số {number} của tôi") for number in (1, 2))
    Question.objects.filter(pk=late.pk).update(due_on=clock.today() - timedelta(days=1))

    page, today = words(client.get("/lam-viec/cau-hoi/")), words(client.get("/lam-viec/"))

    assert page.index("Câu hỏi số 1") < page.index("Câu hỏi số 2")
    assert "Quá hạn trả lời từ ngày" in page
    assert "Câu hỏi chờ trả lời: 2" in today
    assert today.index("Câu hỏi số 1") < today.index("Câu hỏi số 2")
    assert later.due_on > clock.today()


@pytest.mark.usefixtures("officer")
def test_the_facts_of_the_procedure_stand_beside_the_answer(client, places):
    said = make_version()
    make_answer_version(places.commune, question="Thả diều ở bãi biển thì xin phép ai?")
    question = make_question(places.commune, procedure_id=said.procedure_id)

    page = client.get(address(question, "tra-loi/"))

    assert all(
        each in words(page)
        for each in ("Cấp giấy phép thả diều", "3 ngày làm việc", "Đơn xin thả diều", "thì xin phép ai?")
    )
    assert f'value="{said.code}"' in page.content.decode()
    assert f'href="/thu-tuc/{said.procedure.key}/"' in page.content.decode()
    assert "1/2020/NĐ-CP Nghị định về diều" in words(page)


@pytest.mark.usefixtures("officer")
def test_what_was_handed_in_is_read_by_who_answers_and_not_by_who_only_watches(client, places):
    question = make_submitted_question(places.commune)

    assert "Câu trả lời đang chờ duyệt" in words(client.get(address(question)))
    assert "Bạn nộp đơn ở xã." in words(client.get(address(question)))
    client.force_login(make_user(role=Role.AUDITOR, unit=places.province))
    watched = words(client.get(address(question)))
    assert question.text in watched
    assert "Bạn nộp đơn ở xã." not in watched


@pytest.mark.usefixtures("officer")
def test_the_words_of_a_question_stand_once_on_its_page(client, places):
    question = make_question(places.commune)

    page = words(client.get(address(question)))

    assert page.count(question.text) == 1


def test_from_a_question_to_a_published_answer(client, places, officer, approver):
    said = make_version()
    question = make_question(places.commune)

    written = client.post(address(question, "tra-loi/"), told(codes=said.code, submit="1"))
    assert written.headers["Location"] == address(question)
    client.force_login(approver)
    page = client.get(address(question, "duyet/"))
    revision = AnswerDraft.objects.get().revision
    assert "Không phải xin phép." in words(page)
    assert "Chờ bạn duyệt câu trả lời" in words(client.get("/lam-viec/"))
    client.post(address(question, "duyet/"), {"revision": revision, "is_public": "public"})

    version = published().get()
    assert version.legal_bases == ["Nghị định 1/2020/NĐ-CP", "Luật Gió"]
    assert version.citations.get().cited == said
    assert version.written_by == officer
    assert "Đã trả lời" in words(client.get("/lam-viec/cau-hoi/?xem=xong"))


@pytest.mark.usefixtures("officer")
def test_a_draft_is_kept_and_what_is_not_ready_says_where(client, places):
    question = make_question(places.commune)

    kept = client.post(address(question, "tra-loi/"), told(text=""))
    draft = AnswerDraft.objects.get()
    refused = client.post(address(question, "tra-loi/"), told(text="", revision=draft.revision, submit="1"))
    again = client.post(address(question, "tra-loi/"), told(revision=draft.revision, submit="1"))

    assert kept.status_code == again.status_code == 302
    assert (refused.status_code, "Chưa có câu trả lời." in words(refused)) == (422, True)


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"codes": "9.999999"}, "Danh mục không có thủ tục nào mang mã 9.999999."),
        ({"legal_bases": "\n".join(f"Luật {number}" for number in range(20))}, "Nhiều nhất 12 căn cứ"),
        ({"question": "a" * 501}, "Dài quá"),
        ({"review_by": "hôm qua"}, "hãy nhập ngày theo lịch."),
        ({"revision": "7"}, "Người khác vừa sửa"),
    ],
)
def test_a_form_that_cannot_be_saved_keeps_what_was_typed(client, places, changes, sentence):
    question = make_question(places.commune)
    client.post(address(question, "tra-loi/"), told())

    page = client.post(address(question, "tra-loi/"), told(text="Chữ tôi vừa gõ.", revision="1") | changes)

    assert (page.status_code, sentence in words(page)) == (422, True)
    assert "Chữ tôi vừa gõ." in words(page)


def test_the_approver_is_shown_what_may_be_private_and_cannot_publish_it(client, places, approver):
    question = make_submitted_question(places.commune)
    text = "Anh tên Nguyễn Văn An gọi 0905123456."
    AnswerDraft.objects.update(text=text)
    decision = {"revision": question.draft.revision, "is_public": "public", "numbers_are_official": "on"}
    client.force_login(approver)

    page = client.get(address(question, "duyet/"))
    refused = client.post(address(question, "duyet/"), decision)

    assert "Tên người: Nguyễn Văn An" in words(page)
    assert (refused.status_code, published().count()) == (422, 0)
    client.post(address(question, "duyet/"), decision | {"is_public": "private"})
    assert Reply.objects.get().version is None


def test_nothing_is_offered_for_publishing_that_the_asker_did_not_agree_to(client, places, approver):
    question = make_submitted_question(places.commune, may_publish=False)
    client.force_login(approver)

    page = client.get(address(question, "duyet/"))
    client.post(address(question, "duyet/"), {"revision": question.draft.revision, "is_public": "public"})

    assert "Người hỏi không đồng ý đăng" in words(page)
    assert (Reply.objects.count(), published().count()) == (1, 0)


def test_what_the_approver_returns_comes_back_with_the_reason(client, places, approver):
    question = make_submitted_question(places.commune)
    client.force_login(approver)
    assert client.post(address(question, "duyet/"), {"return": "1", "reason": ""}).status_code == 422

    client.post(address(question, "duyet/"), {"return": "1", "reason": "Thiếu nơi nộp."})

    client.force_login(question.draft.author)
    assert "Người duyệt trả lại: Thiếu nơi nộp." in words(client.get("/lam-viec/"))
    assert "Thiếu nơi nộp." in words(client.get(address(question, "tra-loi/")))


def test_a_writer_is_told_that_somebody_else_approves(client, places):
    both = make_user(role=Role.UNIT_OFFICER, unit=places.commune)
    places.commune.role_assignments.create(user=both, role=Role.APPROVER, valid_from="2020-01-01")
    question = make_submitted_question(places.commune, by=both)
    client.force_login(both)

    page = client.get(address(question, "duyet/"))

    assert "Người khác trong đơn vị phải duyệt." in words(page)
    assert "Duyệt và gửi" not in words(page)


@pytest.mark.usefixtures("officer")
def test_how_to_reach_the_asker_is_shown_only_on_asking_and_is_written_down(client, places):
    question = make_question(places.commune, contact=CONTACT, agrees=True)

    before = words(client.get(address(question)))
    assert "0905123456" not in before + words(client.get("/lam-viec/cau-hoi/"))
    assert not Entry.objects.filter(action="question.contact_seen").exists()
    after = client.post(address(question, "lien-he/"))

    assert "0905123456" in words(after)
    assert after.headers["Cache-Control"] == "no-store"
    assert Entry.objects.filter(action="question.contact_seen").count() == 1


def test_who_only_watches_sees_no_contact_and_answers_nothing(client, places):
    question = make_question(places.commune, contact=CONTACT, agrees=True)
    client.force_login(make_user(role=Role.AUDITOR, unit=places.province))

    assert client.get(address(question)).status_code == 200
    for place in ("lien-he/", "tra-loi/", "chuyen/", "khong-tra-loi/"):
        assert client.post(address(question, place)).status_code == 404


@pytest.mark.usefixtures("officer")
def test_a_question_is_passed_on_with_a_reason_that_its_asker_reads(client, places):
    question = make_question(places.commune)

    refused = client.post(address(question, "chuyen/"), {"unit": places.district.pk, "reason": ""})
    foreign = client.post(address(question, "chuyen/"), {"unit": places.neighbour.pk, "reason": "Của xã ấy."})
    client.post(address(question, "chuyen/"), {"unit": places.district.pk, "reason": "Việc của huyện."})

    question.refresh_from_db()
    assert (refused.status_code, foreign.status_code) == (422, 422)
    assert question.unit == places.district
    assert client.get(address(question)).status_code == 404


@pytest.mark.usefixtures("officer")
def test_a_denunciation_is_led_away_and_stands_nowhere_on_the_desk(client, places):
    question = make_taken(places.commune, text="Tôi tố cáo ông trưởng thôn lấy tiền").question
    assert "không cán bộ nào" in words(client.get(address(question, "khong-tra-loi/")))

    client.post(address(question, "khong-tra-loi/"), {"what": "denunciation"})

    lists = words(client.get("/lam-viec/cau-hoi/")) + words(client.get("/lam-viec/cau-hoi/?xem=xong"))
    assert "trưởng thôn" not in lists
    assert client.get(address(question)).status_code == 404


@pytest.mark.usefixtures("officer")
def test_a_question_is_not_closed_without_a_reason(client, places):
    question = make_question(places.commune)

    refused = client.post(address(question, "khong-tra-loi/"), {"what": "close", "reason": " "})
    client.post(address(question, "khong-tra-loi/"), {"what": "close", "reason": "Hỏi trùng."})

    question.refresh_from_db()
    assert refused.status_code == 422
    assert (question.state, question.closed_because) == (Question.State.CLOSED, "Hỏi trùng.")


@pytest.mark.usefixtures("officer")
def test_what_is_done_or_handed_in_is_not_written_again(client, places):
    done, handed_in = make_reply(places.commune).question, make_submitted_question(places.commune)

    for question in (done, handed_in):
        assert client.post(address(question, "tra-loi/"), told()).headers["Location"] == address(question)


@pytest.mark.usefixtures("officer")
def test_an_old_answer_stands_among_what_is_due(client, places):
    said = make_version()
    version = make_answer_version(places.commune, procedure_ids=(said.procedure_id,))
    ProcedureVersion.objects.filter(pk=said.pk).update(valid_to=clock.today())

    assert "Câu trả lời phải xem lại: 1" in words(client.get("/lam-viec/"))
    assert "Phải xem lại" in words(client.get("/lam-viec/tra-loi/"))
    assert f"Thủ tục {said.code} đã đổi" in words(client.get(f"/lam-viec/tra-loi/{version.answer_id}/"))


def test_what_a_unit_left_behind_waits_at_its_successor(client, places):
    question = make_question(places.commune)
    successor = make_place("commune", "Xã Cù Lao Mới", places.district)
    merge(places.commune, successor, clock.today())
    client.force_login(make_answerer(successor))

    assert "Cho tôi hỏi thả diều" in words(client.get("/lam-viec/"))
    sent = client.post(address(question, "tra-loi/"), told(submit="1"))
    assert sent.headers["Location"] == address(question)


@pytest.mark.usefixtures("officer")
def test_lists_do_not_ask_more_as_they_grow(client, places, django_assert_max_num_queries):
    make_question(places.commune)
    paths = {"/lam-viec/cau-hoi/": 12, "/lam-viec/cau-hoi/?xem=xong": 12, "/lam-viec/tra-loi/": 14}
    for _ in range(5):
        make_submitted_question(places.commune)
        make_reply(places.commune)
    client.get("/lam-viec/cau-hoi/")

    for path, most in paths.items():
        with django_assert_max_num_queries(most):
            client.get(path)


@pytest.mark.usefixtures("officer")
def test_what_askers_said_of_answers_is_counted_where_it_tells_nothing_of_one(client, places):
    def rate(*, is_satisfied):
        question = make_reply(places.commune).question
        rate_reply(question.pk, is_satisfied=is_satisfied)
        return question

    questions = [rate(is_satisfied=is_satisfied) for is_satisfied in (True, False, False, True)]
    assert "hài lòng" not in words(client.get("/lam-viec/cau-hoi/?xem=xong"))
    questions.append(rate(is_satisfied=True))

    told = words(client.get("/lam-viec/cau-hoi/?xem=xong"))
    assert "5 người hỏi đã đánh giá: 3 hài lòng , 2 chưa hài lòng." in told
    assert not [each for each in questions if "hài lòng" in words(client.get(address(each)))]


@pytest.mark.usefixtures("officer")
def test_a_question_asked_again_comes_back_with_what_is_unclear_and_the_first_answer(client, places):
    question = make_reply(places.commune).question
    ask_again(question.pk, "Nhưng ban đêm thì có được thả không?")

    today, page = words(client.get("/lam-viec/")), words(client.get(address(question)))
    form = client.get(address(question, "tra-loi/"))

    assert "Hỏi lại: “Nhưng ban đêm thì có được thả không?”" in today
    assert "Người hỏi hỏi lại Nhưng ban đêm thì có được thả không?" in page
    assert "Bạn nộp đơn ở xã." in page
    assert "Trả lời đầu vẫn giữ; chỉ viết phần thêm." in words(form)
    assert "Bạn nộp đơn ở xã." in words(form)
    assert "Nhưng ban đêm" in words(form)
    assert [form.context["form"][name].value() for name in ("question", "text")] == [None, None]


@pytest.fixture
def second_answer(client, places, approver):
    """Return a question that was asked again; its second answer is before the approver who looks."""
    question = make_reply(places.commune).question
    ask_again(question.pk, "Nhưng ban đêm thì có được thả không?")
    client.force_login(make_answerer(places.commune))
    client.post(address(question, "tra-loi/"), told(submit="1"))
    client.force_login(approver)
    return Question.objects.get()


@pytest.mark.parametrize(
    ("chosen", "published_now"), [("private", (1, "Bạn nộp")), ("public", (2, "Không p"))]
)
def test_the_approver_keeps_what_is_published_or_replaces_it(client, second_answer, chosen, published_now):
    page = client.get(address(second_answer, "duyet/"))
    decision = {"revision": second_answer.draft.revision, "is_public": chosen}
    client.post(address(second_answer, "duyet/"), decision)

    assert "Giữ bài đã đăng, chỉ gửi người hỏi Thay bài đã đăng" in words(page)
    assert page.context["form"]["is_public"].value() == "private"
    assert "Bạn nộp đơn ở xã." in words(page)
    [current] = published()
    assert (current.number, current.text[:7]) == published_now
    shown = words(client.get(address(second_answer)))
    assert shown.index("Không phải xin phép.") < shown.index("Bạn nộp đơn ở xã.")
