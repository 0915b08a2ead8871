"""An asker says whether the answer helped, and asks again once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction

from gandan.audit.models import Entry
from gandan.calendars import clock
from gandan.feedback import actions
from gandan.feedback.errors import AskedAgainError, NotAnsweredError, QuestionTextError
from gandan.feedback.models import Question, Rating, Reply
from gandan.feedback.queries import answered_by_month, contentment, history_of, published_before
from gandan.feedback.tests.factories import answer, make_question, make_reply
from gandan.people.errors import NotAllowedError
from gandan.people.tests.places import make_places
from gandan.procedures.answers.actions import drop_draft, revise_answer, withdraw_answer
from gandan.procedures.answers.errors import AnswerInWorkError, AnswerWithdrawnError
from gandan.procedures.answers.queries import published
from gandan.procedures.answers.tests.factories import make_answer_approver, make_answerer

pytestmark = pytest.mark.django_db
AGAIN = "Nhưng ban đêm thì có được thả không?"


@pytest.fixture
def places():
    return make_places()


@pytest.fixture
def answered(places):
    return make_reply(places.commune).question


def answer_again(question, **decided):
    return answer(question, text="Ban đêm thì không.", **decided)


def test_the_first_word_about_an_answer_counts(answered):
    assert actions.rate_reply(answered.pk, is_satisfied=False)

    assert not actions.rate_reply(answered.pk, is_satisfied=True)
    assert list(Rating.objects.values_list("is_satisfied", "unit_id")) == [(False, answered.unit_id)]


def test_nothing_that_is_kept_leads_from_a_rating_to_its_question(answered):
    logged = Entry.objects.count()
    actions.rate_reply(answered.pk, is_satisfied=False)

    kept = Rating.objects.get()
    assert Rating.objects.values().get().keys() == {"id", "unit_id", "is_satisfied", "on"}
    assert (kept.unit_id, kept.on) == (answered.unit_id, clock.today())
    [entry] = Entry.objects.order_by("pk")[logged:]
    assert (entry.subject_kind, entry.subject_id, entry.facts) == ("feedback.Rating", kept.pk, {})
    assert [event.step for event in history_of(answered)][-1] == "answered"


def test_asking_again_opens_the_question_with_a_day_of_its_own(answered):
    Question.objects.filter(pk=answered.pk).update(due_on=clock.today() - timedelta(days=9))

    question = actions.ask_again(answered.pk, f"  {AGAIN} ")

    assert (question.state, question.closed_on, question.draft) == ("waiting", None, None)
    assert question.text_again == AGAIN
    assert question.due_on > clock.today()
    assert [event.step for event in history_of(question)][-1] == "asked_again"


def test_once_is_enough(answered):
    actions.ask_again(answered.pk, AGAIN)
    with pytest.raises(AskedAgainError):
        actions.ask_again(answered.pk, AGAIN)

    answer_again(answered)
    with pytest.raises(AskedAgainError, match="câu hỏi mới"):
        actions.ask_again(answered.pk, AGAIN)


def test_without_an_answer_there_is_nothing_to_say_about_one(places, answered):
    waiting = make_question(places.commune)
    for act in (
        lambda pk: actions.rate_reply(pk, is_satisfied=True),
        lambda pk: actions.ask_again(pk, AGAIN),
    ):
        with pytest.raises(NotAnsweredError):
            act(waiting.pk)

        assert act(answered.pk)


@pytest.mark.parametrize("text", ["", "Sao?", "x" * 2001, "Mật khẩu của tôi là 123456 đúng không?"])
def test_what_cannot_be_asked_cannot_be_asked_again(answered, text):
    with pytest.raises(QuestionTextError):
        actions.ask_again(answered.pk, text)

    answered.refresh_from_db()
    assert answered.state == "answered"


def test_what_has_a_way_of_its_own_is_led_there_unless_it_only_looks_so(answered):
    text = "Tôi muốn tố cáo cán bộ vì trả lời như vậy."
    with pytest.raises(QuestionTextError, match="tố cáo") as caught:
        actions.ask_again(answered.pk, text)

    assert caught.value.field == "is_question"
    assert actions.ask_again(answered.pk, text, is_question=True).text_again == text


def test_the_second_answer_leaves_alone_what_everybody_reads(answered):
    [before] = published()
    actions.rate_reply(answered.pk, is_satisfied=False)
    actions.ask_again(answered.pk, AGAIN)

    reply = answer_again(answered, is_public=False)

    assert (reply.number, reply.version) == (2, None)
    assert published().get() == before
    assert [each.text for each in Question.objects.get().told] == ["Ban đêm thì không.", before.text]
    assert actions.rate_reply(answered.pk, is_satisfied=True)
    assert Rating.objects.count() == 2


def test_the_second_answer_is_the_next_version_where_the_approver_says_so(answered):
    actions.ask_again(answered.pk, AGAIN)

    reply = answer_again(answered, instead_of=published_before(answered).pk)

    assert (reply.number, reply.version.number) == (2, 2)
    assert published().get().text == "Ban đêm thì không."
    assert Reply.objects.filter(question=answered).count() == 2


def test_what_is_gone_or_in_work_is_followed_by_nothing(answered, places):
    published_id = published_before(answered).pk
    actions.ask_again(answered.pk, AGAIN)
    draft = revise_answer(published_id, make_answerer(places.commune))
    with pytest.raises(AnswerInWorkError), transaction.atomic():
        answer_again(answered, instead_of=published_id)

    drop_draft(draft.pk, draft.author)
    withdraw_answer(published_id, "Luật đã đổi.", make_answer_approver(places.commune))
    with pytest.raises(AnswerWithdrawnError), transaction.atomic():
        answer_again(answered, instead_of=published_id)

    assert published_before(answered) is None
    assert answer_again(answered).version.number == 1


def test_the_answer_of_another_unit_is_not_followed(answered, places):
    published_id = published_before(answered).pk
    question = actions.ask_again(answered.pk, AGAIN)
    actions.forward_question(question.pk, places.neighbour, "Việc của xã ấy.", make_answerer(places.commune))
    answered.refresh_from_db()

    assert published_before(answered) is None
    with pytest.raises(NotAllowedError):
        answer_again(answered, instead_of=published_id)


def test_the_first_answer_keeps_its_unit_and_its_day_in_the_figures(answered, places):
    [before] = answered_by_month()
    assert (before.questions, before.in_time) == (1, 1)

    question = actions.ask_again(answered.pk, AGAIN)
    Question.objects.filter(pk=question.pk).update(due_on=clock.today() - timedelta(days=1))
    actions.forward_question(question.pk, places.province, "Việc của tỉnh.", make_answerer(places.commune))
    assert answered_by_month() == [before]

    answer_again(answered)

    assert answered_by_month() == [before]


def test_what_was_asked_again_is_erased_with_the_rest_and_never_stands_in_the_log(answered):
    actions.rate_reply(answered.pk, is_satisfied=True)
    actions.ask_again(answered.pk, AGAIN)
    answer_again(answered)

    actions.erase_due(clock.today() + timedelta(days=91))

    answered.refresh_from_db()
    assert (answered.text, answered.text_again) == ("", "")
    assert AGAIN not in str(list(Entry.objects.values_list("facts", flat=True)))
    with pytest.raises(NotAnsweredError):
        actions.rate_reply(answered.pk, is_satisfied=False)


def test_ratings_are_counted_by_day_and_by_what_was_said(places):
    for is_satisfied in (True, True, False):
        actions.rate_reply(make_reply(places.commune).question_id, is_satisfied=is_satisfied)

    found = contentment(Rating.objects.all(), clock.today())

    assert (found.content, found.not_content, found.ratings) == (2, 1, 3)
    assert contentment(Rating.objects.all(), clock.today() + timedelta(days=1)).ratings == 0


@pytest.mark.parametrize("table", ["feedback_rating", "feedback_secondasking", "feedback_reply"])
def test_what_an_asker_said_is_never_changed(answered, table):
    actions.rate_reply(answered.pk, is_satisfied=True)
    actions.ask_again(answered.pk, AGAIN)

    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE {table} SET id = id + 1000")  # noqa: S608 - a name of the table above
