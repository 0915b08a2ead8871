from __future__ import annotations

import pytest

from gandan.audit.models import Entry
from gandan.messages.actions import approve, return_draft, save_draft, submit, take_back_draft
from gandan.messages.errors import (
    AlreadyApprovedError,
    NothingToTakeBackError,
    NotSubmittedError,
    TakenBackError,
    UnseenTextError,
)
from gandan.messages.models import Message
from gandan.messages.tests.factories import make_approver, make_author, make_draft, make_submitted, make_text
from gandan.people.errors import NotAllowedError
from gandan.units.tests.factories import make_unit
from tests.at_once import seen_after

pytestmark = pytest.mark.django_db


@pytest.fixture
def message():
    return make_submitted()


@pytest.fixture
def approver(message):
    return make_approver(message.unit)


def test_a_draft_that_waits_is_taken_back_and_written_on(message):
    colleague = make_author(message.unit)

    taken_back = take_back_draft(message.pk, colleague)

    assert taken_back.state == Message.State.DRAFT
    assert save_draft(message.pk, make_text(), colleague, taken_back.revision).pk == message.pk
    assert Entry.objects.filter(action="message.taken_back", subject_id=message.pk).count() == 1


def test_only_who_writes_for_the_unit_takes_it_back(message, approver):
    for stranger in (approver, make_author(make_unit())):
        with pytest.raises(NotAllowedError):
            take_back_draft(message.pk, stranger)

    assert take_back_draft(message.pk, message.author).state == Message.State.DRAFT


def test_what_is_approved_or_a_draft_is_not_taken_back(message, approver):
    draft = make_draft()
    approve(message.pk, by=approver)

    for row in (message, draft):
        with pytest.raises(NothingToTakeBackError):
            take_back_draft(row.pk, row.author)


def test_the_approver_who_has_it_open_is_told(message, approver):
    read = message.revision
    take_back_draft(message.pk, message.author)

    with pytest.raises(TakenBackError) as approving:
        approve(message.pk, by=approver, revision=read)
    with pytest.raises(NotSubmittedError) as returning:
        return_draft(message.pk, approver, "Sai mức phí")

    assert "Người soạn vừa rút bài này lại để sửa" in approving.value.sentence
    assert "đã được rút lại để sửa" in returning.value.sentence


def test_what_another_approver_sent_back_is_not_said_to_be_taken_back(message, approver):
    read = message.revision
    return_draft(message.pk, approver, "Sai mức phí.")

    with pytest.raises(NotSubmittedError) as refusal:
        approve(message.pk, by=make_approver(message.unit), revision=read)

    assert refusal.value.sentence.startswith("Người duyệt đã trả lại bài này cho người soạn: Sai mức phí. ")


def test_what_was_handed_in_again_is_not_what_the_approver_read(message, approver):
    read = message.revision
    take_back_draft(message.pk, message.author)
    handed_in = submit(message.pk, message.author)

    with pytest.raises(UnseenTextError):
        approve(message.pk, by=approver, revision=read)

    assert approve(message.pk, by=approver, revision=handed_in.revision).number == 1


@pytest.mark.django_db(transaction=True)
def test_of_taking_back_and_approving_at_once_one_happens_and_the_other_is_told(together):
    message = make_submitted()
    approver, read = make_approver(message.unit), message.revision

    answers = together(
        lambda: take_back_draft(message.pk, message.author),
        lambda: approve(message.pk, by=approver, revision=read),
        refused=(NothingToTakeBackError, TakenBackError, AlreadyApprovedError),
    )

    state, versions = seen_after(lambda: (Message.objects.get(pk=message.pk).state, message.versions.count()))
    told = [type(answer).__name__ for answer in answers]
    assert (told, state, versions) in [
        (["Message", "TakenBackError"], Message.State.DRAFT, 0),
        (["NothingToTakeBackError", "MessageVersion"], Message.State.APPROVED, 1),
    ]
