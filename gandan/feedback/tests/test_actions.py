from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.db import DatabaseError, connection, transaction

from gandan.audit.models import Entry
from gandan.calendars import clock
from gandan.calendars.actions import pin_today
from gandan.calendars.models import CalendarDay
from gandan.feedback import actions
from gandan.feedback.errors import (
    BadRuleError,
    NobodyInChargeError,
    NoRuleError,
    NotForPublicError,
    NothingToApproveError,
    QuestionClosedError,
    SameUnitError,
    TooManyError,
)
from gandan.feedback.jobs import erase_due
from gandan.feedback.models import Contact, FeedbackRule, Knock, Question
from gandan.feedback.queries import by_code, history_of, readable, waiting
from gandan.feedback.tests.factories import (
    CONTACT,
    make_asked,
    make_question,
    make_reply,
    make_submitted_question,
    make_taken,
)
from gandan.feedback.values import Duty, Route
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.people.tests.places import make_places
from gandan.procedures.answers.actions import Approval
from gandan.procedures.answers.errors import OwnDraftError, ReasonNeededError
from gandan.procedures.answers.models import AnswerDraft
from gandan.procedures.answers.queries import published
from gandan.procedures.answers.tests.factories import make_answer_approver, make_answerer, make_text
from gandan.procedures.tests.factories import make_version

pytestmark = pytest.mark.django_db


@pytest.fixture
def places():
    return make_places()


@pytest.fixture
def officer(places):
    return make_answerer(places.commune)


def test_a_question_goes_to_the_unit_that_carries_the_procedure_out(places):
    of_commune = make_version("1.900001", levels=["Cấp xã"]).procedure_id
    of_district = make_version("1.900003", levels=["Cấp huyện"]).procedure_id
    of_agency = make_version("1.900004", levels=["Cấp tỉnh"], agency="Sở Nội vụ").procedure_id
    of_nobody = make_version("1.900005", levels=["Cấp tỉnh"], agency="Sở Gió").procedure_id

    asked = {
        each: make_question(places.commune, procedure_id=each).unit
        for each in (of_commune, of_district, of_agency, of_nobody, None)
    }

    assert list(asked.values()) == [
        places.commune,
        places.district,
        places.department,
        places.province,
        places.commune,
    ]


def test_without_a_place_the_province_answers_and_without_a_province_nobody():
    with pytest.raises(NobodyInChargeError):
        make_question()

    places = make_places()
    assert make_question().unit == places.province


def test_an_answer_is_due_after_working_days_of_the_rule_of_that_day(places):
    friday = date(2024, 11, 22)
    pin_today(friday)
    CalendarDay.objects.create(day=date(2024, 11, 26), is_working=False, name="nghỉ lễ")

    question = make_question(places.commune)

    assert question.due_on == date(2024, 12, 2)  # two week-ends and a holiday lie between
    assert question.rule.amount_days == 5


def test_a_new_rule_binds_what_comes_later(places):
    pin_today(date(2024, 11, 22))
    before = make_question(places.commune)
    actions.set_rule(Duty.ANSWER, 2, valid_from=date(2024, 11, 22), source="Quyết định 1/QĐ-UBND")

    after = make_question(places.commune)

    assert (before.rule.amount_days, after.rule.amount_days) == (5, 2)
    assert after.due_on == date(2024, 11, 26)


@pytest.mark.parametrize(
    ("days", "source", "valid_from"),
    [(0, "QĐ 1", date(2024, 1, 1)), (5, " ", date(2024, 1, 1)), (5, "QĐ 1", date(2019, 1, 1))],
)
def test_a_rule_needs_a_number_a_source_and_a_later_day(days, source, valid_from):
    with pytest.raises(BadRuleError):
        actions.set_rule(Duty.ANSWER, days, valid_from=valid_from, source=source)

    assert FeedbackRule.objects.filter(duty=Duty.ANSWER).count() == 1


@pytest.mark.usefixtures("places")
def test_a_mistyped_year_cannot_lock_a_duty_for_ever():
    pin_today(date(2024, 11, 22))
    for mistyped in (date(2025, 11, 24), date(2205, 1, 1), date.max):
        with pytest.raises(BadRuleError, match=r"đến ngày 23/11/2025\. Hãy xem lại năm"):
            actions.set_rule(Duty.ANSWER, 3, valid_from=mistyped, source="Quyết định 1/QĐ-UBND")

    rule = actions.set_rule(Duty.ANSWER, 3, valid_from=date(2025, 11, 23), source="Quyết định 1/QĐ-UBND")
    assert FeedbackRule.objects.filter(duty=Duty.ANSWER).last() == rule


def test_the_same_form_sent_twice_is_one_question(places):
    first = actions.ask_question(make_asked(place_id=places.commune.pk), "one form")
    second = actions.ask_question(make_asked(place_id=places.commune.pk), "one form")

    assert (first.question, first.code) == (second.question, second.code)
    assert Question.objects.count() == 1


def test_only_the_code_leads_to_the_question_and_it_is_not_kept(places):
    taken = make_taken(places.commune)

    assert by_code(taken.code.lower()) == taken.question
    assert by_code("2345-6789-ABCD") is None
    assert by_code("") is None
    assert taken.code not in taken.question.code_digest


def test_what_was_asked_stands_in_no_log(places, caplog):
    text = "Tôi hỏi về thẻ bảo hiểm y tế của cháu ngoại"
    question = make_question(places.commune, text=text, contact=CONTACT, agrees=True)
    actions.see_contact(question.pk, make_answerer(places.commune))

    told = "".join(str(entry.facts) + entry.action for entry in Entry.objects.all()) + caplog.text

    assert not any(words in told for words in ("bảo hiểm", "0905", "Nguyễn Văn An"))
    assert "bảo hiểm" not in f"{question} {question.contact}"
    assert Entry.objects.filter(action="question.contact_seen").count() == 1


def test_a_second_person_lets_the_answer_go_to_the_asker_and_to_everybody(places, officer):
    question = make_submitted_question(places.commune, by=officer)

    with pytest.raises(NotAllowedError):
        actions.approve_reply(question.pk, Approval(question.draft.revision), officer)
    reply = actions.approve_reply(
        question.pk, Approval(question.draft.revision), make_answer_approver(places.commune)
    )

    assert published().get() == reply.version
    assert [event.step for event in history_of(question)] == ["received", "submitted", "answered"]
    assert not waiting().exists()


def test_a_writer_who_may_also_approve_still_needs_a_second_person(places):
    writer = make_user(role=Role.UNIT_OFFICER, unit=places.commune)
    places.commune.role_assignments.create(user=writer, role=Role.APPROVER, valid_from="2020-01-01")
    question = make_submitted_question(places.commune, by=writer)
    approval = Approval(question.draft.revision)

    with pytest.raises(OwnDraftError):
        actions.approve_reply(question.pk, approval, writer)

    assert actions.approve_reply(question.pk, approval, make_answer_approver(places.commune))


def test_nothing_is_published_that_the_asker_did_not_agree_to(places):
    question = make_submitted_question(places.commune, may_publish=False)
    approver, revision = make_answer_approver(places.commune), question.draft.revision

    with pytest.raises(NotForPublicError):
        actions.approve_reply(question.pk, Approval(revision), approver)

    reply = actions.approve_reply(question.pk, Approval(revision, is_public=False), approver)
    assert (reply.version, reply.text) == (None, question.draft.text)


def test_a_question_is_answered_once(places):
    reply = make_reply(places.commune)

    with pytest.raises(QuestionClosedError):
        actions.approve_reply(reply.question_id, Approval(1), make_answer_approver(places.commune))

    assert published().count() == 1


def test_there_is_nothing_to_submit_before_something_is_written(places, officer):
    question = make_question(places.commune)

    with pytest.raises(NothingToApproveError):
        actions.submit_reply(question.pk, officer)

    actions.begin_reply(question.pk, make_text(), officer)
    assert actions.submit_reply(question.pk, officer)


def test_what_was_returned_says_why(places):
    question = make_submitted_question(places.commune)

    actions.return_reply(question.pk, "Thiếu nơi nộp.", make_answer_approver(places.commune))

    assert history_of(question).last().note == "Thiếu nơi nộp."


def test_a_question_goes_on_to_another_unit_with_its_day(places, officer):
    question = make_question(places.commune)
    actions.begin_reply(question.pk, make_text(), officer)

    with pytest.raises(ReasonNeededError):
        actions.forward_question(question.pk, places.district, " ", officer)
    forwarded = actions.forward_question(question.pk, places.district, "Việc của huyện.", officer)

    assert (forwarded.unit, forwarded.due_on) == (places.district, question.due_on)
    assert AnswerDraft.objects.get().state == AnswerDraft.State.DROPPED
    with pytest.raises(NotAllowedError):
        actions.close_question(question.pk, "Hết việc.", officer)


def test_a_question_is_not_forwarded_to_where_it_is(places, officer):
    question = make_question(places.commune)

    with pytest.raises(SameUnitError):
        actions.forward_question(question.pk, places.commune, "Việc của xã.", officer)


def test_a_denunciation_is_read_by_nobody_any_more_and_its_sender_may_copy_it(places, officer):
    taken = make_taken(places.commune, contact=CONTACT, agrees=True)

    actions.divert_question(taken.question.pk, Route.DENUNCIATION, officer)

    assert not readable().exists()
    assert not Contact.objects.exists()
    assert by_code(taken.code).text == taken.question.text
    assert "denunciation" not in "".join(str(entry.facts) for entry in Entry.objects.all())
    with pytest.raises(QuestionClosedError):
        actions.begin_reply(taken.question.pk, make_text(), officer)


def test_somebody_of_another_unit_changes_nothing(places, officer):
    stranger = make_answerer(places.district)
    question = make_question(places.commune, contact=CONTACT, agrees=True)

    for act in (
        lambda by: actions.see_contact(question.pk, by),
        lambda by: actions.begin_reply(question.pk, make_text(), by),
        lambda by: actions.close_question(question.pk, "Trùng.", by),
    ):
        with pytest.raises(NotAllowedError):
            act(stranger)
        assert act(officer)


def test_what_people_said_is_erased_on_its_day_and_the_answer_stays(places, officer):
    answered = make_reply(places.commune, contact=CONTACT, agrees=True).question
    diverted = make_question(places.commune)
    actions.divert_question(diverted.pk, Route.COMPLAINT, officer)
    open_still = make_question(places.commune, contact=CONTACT, agrees=True)
    today = clock.today()

    counts = [actions.erase_due(today + timedelta(days=days)) for days in (29, 30, 89, 90, 91)]

    assert counts == [0, 1, 0, 1, 0]
    assert list(Contact.objects.values_list("question_id", flat=True)) == [open_still.pk]
    texts = dict(Question.objects.values_list("pk", "text"))
    assert (texts[answered.pk], texts[diverted.pk], texts[open_still.pk]) == ("", "", open_still.text)
    assert answered.last_reply.text
    assert erase_due() == 0


@pytest.mark.parametrize(("shorter", "longer"), [(1, 90), (90, 400)])
def test_what_was_received_keeps_the_days_of_erasing_of_its_own_day(places, shorter, longer):
    rule = FeedbackRule.objects.get(duty=Duty.ERASE)
    FeedbackRule.objects.filter(pk=rule.pk).update(amount_days=longer)
    first, second = date(2024, 11, 22), date(2024, 11, 25)
    pin_today(first)
    actions.set_rule(Duty.ERASE, shorter, valid_from=second, source="Quyết định 2/QĐ-UBND")
    before = make_reply(places.commune, contact=CONTACT, agrees=True).question
    pin_today(second)
    on_the_day = make_reply(places.commune).question
    pin_today(second + timedelta(days=1))
    after = make_reply(places.commune).question

    def erased_by(day):
        actions.erase_due(day)
        return set(Question.objects.exclude(erased_on=None).values_list("pk", flat=True))

    assert erased_by(second + timedelta(days=shorter)) == set()
    assert erased_by(second + timedelta(days=1 + shorter)) == {after.pk}
    assert Contact.objects.filter(question=before).exists()
    assert erased_by(first + timedelta(days=longer)) == {after.pk, before.pk}
    assert erased_by(second + timedelta(days=longer)) == {after.pk, before.pk, on_the_day.pk}


def test_what_was_led_elsewhere_keeps_its_own_days_too(places, officer):
    today = date(2024, 11, 22)
    pin_today(today)
    diverted = make_question(places.commune)
    actions.divert_question(diverted.pk, Route.COMPLAINT, officer)
    actions.set_rule(
        Duty.ERASE_DIVERTED, 1, valid_from=today + timedelta(days=1), source="Quyết định 2/QĐ-UBND"
    )

    assert [actions.erase_due(today + timedelta(days=days)) for days in (2, 29, 30)] == [0, 0, 1]


def test_without_any_days_of_erasing_nothing_is_erased(places):
    make_reply(places.commune)
    FeedbackRule.objects.filter(duty=Duty.ERASE).delete()

    with pytest.raises(NoRuleError):
        actions.erase_due(clock.today() + timedelta(days=9_000))

    assert not Question.objects.exclude(erased_on=None).exists()


def test_who_comes_too_often_in_a_day_is_told_and_forgotten_tomorrow():
    for _ in range(2):
        actions.knock("ask", "10.0.0.1", most=2)
    with pytest.raises(TooManyError):
        actions.knock("ask", "10.0.0.1", most=2)

    actions.knock("ask", "10.0.0.2", most=2)
    assert "10.0.0" not in "".join(Knock.objects.values_list("digest", flat=True))
    actions.erase_due(clock.today() + timedelta(days=1))
    assert not Knock.objects.exists()


@pytest.mark.parametrize("table", ["feedback_questionevent", "feedback_reply"])
def test_what_happened_is_never_changed(places, table):
    make_reply(places.commune)

    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE {table} SET question_id = 0")  # noqa: S608 - a name of the table above
