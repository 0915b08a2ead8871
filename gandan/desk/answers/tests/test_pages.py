from __future__ import annotations

from datetime import timedelta

import pytest

from gandan.calendars import clock
from gandan.calendars.actions import pin_today
from gandan.desk.answers.messages import message_from
from gandan.messages.models import Message
from gandan.messages.tests.factories import make_topics
from gandan.messages.tests.facts import CITING, DAY, charge
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.people.tests.places import make_places
from gandan.procedures.answers.models import Answer, AnswerDraft
from gandan.procedures.answers.queries import published
from gandan.procedures.answers.tests.factories import (
    make_answer_approver,
    make_answer_version,
    make_answerer,
    make_submitted_draft,
)
from gandan.procedures.models import ProcedureVersion
from gandan.procedures.tests.samples import published as record
from gandan.procedures.tests.samples import take_in

pytestmark = pytest.mark.django_db

LIST = "/lam-viec/tra-loi/"


@pytest.fixture
def places():
    return make_places()


@pytest.fixture
def officer(places, client):
    user = make_answerer(places.commune)
    client.force_login(user)
    return user


def told(**changes):
    day = clock.today() + timedelta(days=100)
    return {"question": "Thả diều ở đâu?", "text": "Ở bãi biển.", "review_by": day.isoformat()} | changes


def test_an_answer_is_written_without_a_question_approved_and_published(client, places, officer):
    client.post(f"{LIST}moi/", told(unit=places.commune.pk))
    draft = AnswerDraft.objects.get()
    client.post(f"{LIST}ban-soan/{draft.pk}/", told(revision=draft.revision, submit="1"))
    draft.refresh_from_db()
    client.force_login(make_answer_approver(places.commune))

    client.post(f"{LIST}ban-soan/{draft.pk}/duyet/", {"revision": draft.revision})

    assert published().get().written_by == officer


def test_an_approver_reads_the_answer_again_when_a_fact_changed_meanwhile(client, places):
    pin_today(DAY)
    charge(8000)
    draft = make_submitted_draft(places.commune, text=CITING)
    client.force_login(make_answer_approver(places.commune))
    page = f"{LIST}ban-soan/{draft.pk}/duyet/"
    told = {"revision": draft.revision, "facts": client.get(page).context["facts"]}
    charge(10000, first="2026-05-20")

    refused = client.post(page, told)

    assert "vừa đổi sau khi bạn mở" in refused.content.decode()
    assert "10.000 đồng một bản" in refused.content.decode()
    assert not published().exists()
    client.post(page, told | {"facts": refused.context["facts"]})
    assert published().get().text == CITING


@pytest.mark.usefixtures("officer")
def test_a_published_answer_is_read_again_as_a_draft(client, places):
    version = make_answer_version(places.commune)

    opened = client.post(f"{LIST}{version.answer_id}/sua/")
    again = client.post(f"{LIST}{version.answer_id}/sua/", follow=True)
    page = client.get(opened.headers["Location"]).content.decode()

    assert version.text.split("\n")[0] in page
    assert "đang có một bản sửa chưa duyệt" in again.content.decode()
    client.post(f"{opened.headers['Location']}bo/")
    assert AnswerDraft.objects.get(answer=version.answer, state="dropped")


def test_an_approver_returns_or_takes_out_with_a_reason(client, places):
    client.force_login(make_answer_approver(places.commune))
    draft, version = make_submitted_draft(places.commune), make_answer_version(places.commune)
    approval, withdrawal = f"{LIST}ban-soan/{draft.pk}/duyet/", f"{LIST}{version.answer_id}/go/"

    assert client.post(approval, {"return": "1", "reason": ""}).status_code == 422
    assert client.post(withdrawal, {"reason": " "}).status_code == 422
    client.post(approval, {"return": "1", "reason": "Thiếu căn cứ."})
    client.post(withdrawal, {"reason": "Luật đã đổi."})

    draft.refresh_from_db()
    assert draft.returned_because == "Thiếu căn cứ."
    assert Answer.objects.get(pk=version.answer_id).withdrawn_because == "Luật đã đổi."
    assert "Luật đã đổi." in client.get(f"{LIST}{version.answer_id}/").content.decode()


def test_the_procedures_of_an_answer_are_told_from_their_namesakes(client, places):
    take_in(record(), record(code="1.900002", agency="Cơ quan đại diện"))
    ids = tuple(ProcedureVersion.objects.order_by("code").values_list("procedure_id", flat=True))
    draft = make_submitted_draft(places.commune, procedure_ids=ids)
    version = make_answer_version(places.commune, procedure_ids=ids)
    client.force_login(make_answer_approver(places.commune))

    asked = client.get(f"{LIST}ban-soan/{draft.pk}/duyet/").content.decode()
    shown = client.get(f"{LIST}{version.answer_id}/").content.decode()

    assert "Cấp giấy phép thả diều (Cơ quan đại diện)" in asked
    assert "(1.900002, Cơ quan đại diện)" in shown


@pytest.mark.usefixtures("officer")
def test_an_answer_becomes_the_draft_of_a_message(client, places):
    make_topics()
    version = make_answer_version(places.commune, question="Thả diều ở đâu?")

    made = client.post(f"{LIST}{version.answer_id}/thong-diep/")

    message = Message.objects.get()
    assert made.headers["Location"] == f"/lam-viec/thong-diep/{message.pk}/sua/"
    assert (message.title, message.unit) == ("Thả diều ở đâu?", places.commune)
    assert message.body.endswith("Căn cứ: Nghị định 1/2020/NĐ-CP.")


def test_a_long_question_becomes_a_title_and_a_first_sentence(places, officer):
    question = "Thả diều " + "thật cao " * 30 + "thì sao?"
    version = make_answer_version(places.commune, question=question)

    message = message_from(version, officer)

    assert message.title.endswith("thật cao…") or message.title.endswith("thật…")
    assert len(message.title) <= 200
    assert message.lead == question


def test_who_writes_no_messages_is_told(client, places):
    version = make_answer_version(places.commune)
    client.force_login(make_user(role=Role.APPROVER, unit=places.commune))

    page = client.post(f"{LIST}{version.answer_id}/thong-diep/", follow=True)

    assert "Bạn không soạn thông điệp" in page.content.decode()
    assert not Message.objects.exists()


def test_who_answers_nothing_is_not_offered_to_write(client, places):
    client.force_login(make_user(role=Role.AUDITOR, unit=places.province))

    assert client.get(f"{LIST}moi/").status_code == 404
    assert "Viết một câu hỏi đáp mới" not in client.get(LIST).content.decode()
