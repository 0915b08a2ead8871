from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.db import DatabaseError, connection, transaction

from gandan.audit.errors import AppendOnlyError
from gandan.audit.models import Entry
from gandan.calendars import clock
from gandan.people.errors import NotAllowedError
from gandan.procedures.answers import actions
from gandan.procedures.answers.actions import Approval
from gandan.procedures.answers.errors import (
    AnswerInWorkError,
    AnswerTextError,
    AnswerWithdrawnError,
    DraftChangedError,
    DraftStateError,
    OwnDraftError,
    PersonalDataError,
    ReasonNeededError,
)
from gandan.procedures.answers.models import AnswerVersion
from gandan.procedures.answers.queries import answers_about, published, to_review, why_review, with_citations
from gandan.procedures.answers.tests.factories import (
    make_answer_approver,
    make_answer_draft,
    make_answer_version,
    make_answerer,
    make_submitted_draft,
    make_text,
)
from gandan.procedures.models import ProcedureVersion
from gandan.procedures.tests.factories import make_version
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db


@pytest.fixture
def unit():
    return make_unit()


@pytest.fixture
def approver(unit):
    return make_answer_approver(unit)


def test_a_second_person_publishes_what_the_first_one_wrote(unit, approver):
    draft = make_submitted_draft(unit)

    version = actions.approve_draft(draft.pk, Approval(draft.revision), approver)

    assert published().get() == version
    assert (version.question, version.number, version.approved_by) == (draft.question, 1, approver)


def test_whoever_wrote_in_it_may_not_approve_it(unit, approver):
    writer = make_answerer(unit)
    draft = make_answer_draft(unit)
    saved = actions.save_draft(draft.pk, make_text(), writer, draft.revision)
    draft = actions.submit_draft(saved.pk, writer)
    unit.role_assignments.create(user=writer, role="approver", valid_from="2020-01-01")

    with pytest.raises(OwnDraftError):
        actions.approve_draft(draft.pk, Approval(draft.revision), writer)

    assert actions.approve_draft(draft.pk, Approval(draft.revision), approver).number == 1


def test_an_approver_elsewhere_may_not_approve(unit, approver):
    draft = make_submitted_draft(unit)

    with pytest.raises(NotAllowedError):
        actions.approve_draft(draft.pk, Approval(draft.revision), make_answer_approver(make_unit()))

    assert actions.approve_draft(draft.pk, Approval(draft.revision), approver) is not None


def test_only_what_stood_on_the_screen_is_approved(unit, approver):
    draft = make_submitted_draft(unit)

    with pytest.raises(DraftChangedError):
        actions.approve_draft(draft.pk, Approval(draft.revision - 1), approver)

    assert actions.approve_draft(draft.pk, Approval(draft.revision), approver)


def test_an_answer_is_approved_once(unit, approver):
    draft = make_submitted_draft(unit)
    actions.approve_draft(draft.pk, Approval(draft.revision), approver)

    with pytest.raises(DraftStateError):
        actions.approve_draft(draft.pk, Approval(draft.revision + 1), approver)

    assert AnswerVersion.objects.count() == 1


def test_a_name_is_never_published_and_a_number_only_as_an_offices(unit, approver):
    named = make_submitted_draft(unit, question="Tôi tên Nguyễn Văn An, thả diều ở đâu?")
    numbered = make_submitted_draft(unit, text="Bạn gọi 0235 3871 246.")
    official = {"numbers_are_official": True}

    with pytest.raises(PersonalDataError, match="tên người “Nguyễn Văn An”"):
        actions.approve_draft(named.pk, Approval(named.revision, **official), approver)
    with pytest.raises(PersonalDataError, match="số điện thoại"):
        actions.approve_draft(numbered.pk, Approval(numbered.revision), approver)

    assert actions.approve_draft(numbered.pk, Approval(numbered.revision, **official), approver)


def test_what_is_only_sent_is_not_published(unit, approver):
    draft = make_submitted_draft(unit, question="Tôi tên Nguyễn Văn An, thả diều ở đâu?")

    assert actions.approve_draft(draft.pk, Approval(draft.revision, is_public=False), approver) is None

    assert not published().exists()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"question": " "}, "question"),
        ({"text": ""}, "text"),
        ({"text": "<b>đậm</b>"}, "text"),
        ({"text": "![ảnh](anh:1)"}, "text"),
        ({"review_by": None}, "review_by"),
        ({"review_by": date(2020, 1, 1)}, "review_by"),
    ],
)
def test_what_is_not_ready_is_kept_and_not_submitted(unit, changes, field):
    draft = make_answer_draft(unit, **changes)

    with pytest.raises(AnswerTextError) as refusal:
        actions.submit_draft(draft.pk, draft.author)

    assert refusal.value.field == field


@pytest.mark.parametrize(
    "changes",
    [
        {"question": "a" * 501},
        {"text": "a" * 12_001},
        {"field_area": "a" * 121},
        {"legal_bases": tuple(f"Luật {number}" for number in range(13))},
        {"procedure_ids": (999_999,)},
    ],
)
def test_what_cannot_be_stored_is_refused(unit, changes):
    with pytest.raises(AnswerTextError):
        make_answer_draft(unit, **changes)


def test_two_who_write_at_once_do_not_overwrite_each_other(unit):
    draft = make_answer_draft(unit)
    actions.save_draft(draft.pk, make_text(text="Của tôi."), draft.author, draft.revision)

    with pytest.raises(DraftChangedError):
        actions.save_draft(draft.pk, make_text(text="Của bạn."), make_answerer(unit), draft.revision)


def test_what_was_returned_can_be_mended_and_submitted_again(unit, approver):
    draft = make_submitted_draft(unit)
    with pytest.raises(ReasonNeededError):
        actions.return_draft(draft.pk, "  ", approver)

    returned = actions.return_draft(draft.pk, "Thiếu căn cứ.", approver)
    again = actions.submit_draft(draft.pk, draft.author)

    assert returned.returned_because == "Thiếu căn cứ."
    assert again.returned_because == ""


def test_a_change_is_the_next_version_and_the_last_one_stays(unit, approver):
    first = make_answer_version(unit)
    writer = make_answerer(unit)
    draft = actions.revise_answer(first.answer_id, writer)
    text = make_text(question=first.question, text="Bạn không phải xin phép nữa.")
    actions.save_draft(draft.pk, text, writer, draft.revision)
    draft = actions.submit_draft(draft.pk, writer)

    second = actions.approve_draft(draft.pk, Approval(draft.revision), approver)

    assert (second.answer, second.number) == (first.answer, 2)
    assert published().get() == second
    assert AnswerVersion.objects.get(number=1).text == first.text


def test_an_answer_has_one_draft_of_its_next_version(unit):
    version = make_answer_version(unit)
    writer = make_answerer(unit)
    draft = actions.revise_answer(version.answer_id, writer)

    with pytest.raises(AnswerInWorkError):
        actions.revise_answer(version.answer_id, writer)

    actions.drop_draft(draft.pk, writer)
    assert actions.revise_answer(version.answer_id, writer).pk != draft.pk


def test_what_is_withdrawn_is_read_no_more(unit, approver):
    version = make_answer_version(unit)

    actions.withdraw_answer(version.answer_id, "Sai từ đầu.", approver)

    assert not published().exists()
    with pytest.raises(AnswerWithdrawnError):
        actions.revise_answer(version.answer_id, make_answerer(unit))


def test_two_answers_to_the_same_words_have_addresses_of_their_own(unit):
    first, second = (make_answer_version(unit, question="Thả diều ở đâu?") for _ in range(2))

    assert first.answer.key != second.answer.key
    assert second.answer.key.startswith("tha-dieu-o-dau-")


def test_a_version_is_never_changed(unit):
    version = make_answer_version(unit)
    version.text = "Khác."

    with pytest.raises(AppendOnlyError):
        version.save()
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE procedures_answerversion SET text = 'x' WHERE id = %s", [version.pk])


def test_an_answer_is_read_again_once_its_procedure_says_something_else(unit):
    said = make_version()
    version = make_answer_version(unit, procedure_ids=(said.procedure_id,))
    assert not to_review(clock.today()).exists()

    ProcedureVersion.objects.filter(pk=said.pk).update(valid_to=clock.today())

    assert to_review(clock.today()).get() == version
    told = why_review(with_citations(published()).get(), clock.today())
    assert told == [f"Thủ tục {said.code} đã đổi từ ngày {clock.today():%-d/%-m/%Y}."]
    assert list(answers_about(said.procedure.key)) == [version]


def test_an_answer_is_read_again_on_the_day_that_its_writer_set(unit):
    day = clock.today() + timedelta(days=200)
    version = make_answer_version(unit, review_by=day)

    assert not to_review(day - timedelta(days=1)).exists()
    assert to_review(day).get() == version
    assert why_review(version, day)[0].startswith("Đã đến ngày xem lại")


def test_the_log_tells_who_published_and_no_word_of_it(unit, approver):
    draft = make_submitted_draft(unit, question="Thả diều đêm có được không?")
    actions.approve_draft(draft.pk, Approval(draft.revision), approver)

    entries = Entry.objects.filter(action__startswith="answer.")

    assert "answer.published" in {entry.action for entry in entries}
    assert not any("diều" in str(entry.facts) for entry in entries)
