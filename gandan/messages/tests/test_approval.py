from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction

from gandan.audit.errors import AppendOnlyError
from gandan.audit.models import Entry
from gandan.messages.actions import add_picture, approve, correct, return_draft, save_draft, submit, withdraw
from gandan.messages.errors import (
    AlreadyApprovedError,
    AlreadyWithdrawnError,
    NotDraftError,
    NotPublishedError,
    NotSubmittedError,
    OwnTextError,
    ReasonMissingError,
    TextNotUsableError,
    UnseenTextError,
)
from gandan.messages.models import Message, MessageVersion
from gandan.messages.queries import document_of
from gandan.messages.tests.factories import (
    make_approver,
    make_author,
    make_draft,
    make_picture_bytes,
    make_submitted,
    make_text,
    make_version,
)
from gandan.people.errors import NotAllowedError, NotFoundError
from gandan.people.rules import Role
from gandan.people.tests.factories import give_role
from gandan.text.markup import parse
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db


def test_approval_freezes_what_was_submitted():
    message = make_submitted()
    approver = make_approver(message.unit)

    version = approve(message.pk, by=approver)

    message.refresh_from_db()
    assert (version.number, version.corrects, message.state) == (1, None, Message.State.APPROVED)
    assert (version.topics, version.audiences) == (["procedures"], ["citizens"])
    assert document_of(version) == parse(message.body, title=message.title, lead=message.lead)
    assert len(version.code) == 7


def test_only_an_approver_of_the_same_unit_may_approve():
    message = make_submitted()
    approver_elsewhere = make_approver(make_unit())

    with pytest.raises(NotAllowedError):
        approve(message.pk, by=approver_elsewhere)

    assert approve(message.pk, by=make_approver(message.unit)).number == 1


def test_nobody_approves_what_they_wrote():
    message = make_submitted()
    give_role(message.author, Role.APPROVER, message.unit)

    with pytest.raises(OwnTextError):
        approve(message.pk, by=message.author)


def test_nobody_approves_what_they_helped_to_write():
    draft = make_draft()
    helper = make_author(draft.unit)
    give_role(helper, Role.APPROVER, draft.unit)
    save_draft(draft.pk, make_text(), helper, draft.revision)
    submit(draft.pk, draft.author)

    with pytest.raises(OwnTextError):
        approve(draft.pk, by=helper)


def test_whoever_put_a_picture_in_does_not_approve_it():
    draft = make_draft()
    helper = make_author(draft.unit)
    give_role(helper, Role.APPROVER, draft.unit)
    add_picture(draft.pk, make_picture_bytes(), "Quầy một cửa", helper)
    submit(draft.pk, draft.author)

    with pytest.raises(OwnTextError):
        approve(draft.pk, by=helper)

    assert approve(draft.pk, by=make_approver(draft.unit)).number == 1


def test_a_second_approval_is_told_that_it_came_late():
    message = make_submitted()
    approve(message.pk, by=make_approver(message.unit))

    with pytest.raises(AlreadyApprovedError):
        approve(message.pk, by=make_approver(message.unit))

    assert MessageVersion.objects.count() == 1


def test_a_draft_is_not_approved():
    draft = make_draft()

    with pytest.raises(NotSubmittedError):
        approve(draft.pk, by=make_approver(draft.unit))


def test_an_approver_approves_only_what_they_have_read():
    message = make_submitted()
    approver = make_approver(message.unit)

    with pytest.raises(UnseenTextError):
        approve(message.pk, by=approver, revision=message.revision - 1)

    assert approve(message.pk, by=approver, revision=message.revision).number == 1


def test_a_message_that_no_channel_can_say_is_not_submitted():
    draft = make_draft(body="[bấm](javascript:alert(1))")

    with pytest.raises(TextNotUsableError) as refused:
        submit(draft.pk, draft.author)

    assert refused.value.field == "body"


def test_a_message_is_submitted_once():
    message = make_submitted()

    with pytest.raises(NotDraftError):
        submit(message.pk, message.author)


def test_an_approver_returns_a_message_with_a_reason():
    message = make_submitted()
    approver = make_approver(message.unit)

    with pytest.raises(ReasonMissingError):
        return_draft(message.pk, approver, "  ")
    returned = return_draft(message.pk, approver, "Thiếu giờ làm việc")

    assert (returned.state, returned.returned_because) == (Message.State.DRAFT, "Thiếu giờ làm việc")


def test_the_reason_is_gone_once_it_is_submitted_again():
    message = make_submitted()
    return_draft(message.pk, make_approver(message.unit), "Thiếu giờ")

    assert submit(message.pk, message.author).returned_because == ""


def test_a_correction_is_a_new_version_that_names_the_old_one():
    first = make_version()
    message = correct(first.message_id, first.message.author)
    save_draft(message.pk, make_text(title="Đăng ký khai sinh: bản đúng"), message.author, message.revision)
    submit(message.pk, message.author)

    second = approve(message.pk, by=first.approved_by)

    assert (second.number, second.corrects) == (2, first)
    assert second.code != first.code
    assert second.content_hash != first.content_hash


def test_what_never_went_out_is_not_corrected():
    draft = make_draft()

    with pytest.raises(NotPublishedError):
        correct(draft.pk, draft.author)


def test_a_version_is_called_back_once_and_with_a_reason():
    version = make_version()

    with pytest.raises(ReasonMissingError):
        withdraw(version.pk, version.approved_by, "")
    withdrawal = withdraw(version.pk, version.approved_by, "Sai số điện thoại")
    with pytest.raises(AlreadyWithdrawnError):
        withdraw(version.pk, version.approved_by, "Sai số điện thoại")

    assert withdrawal.version.message.state == Message.State.WITHDRAWN


def test_calling_back_does_not_stop_a_correction_that_is_being_written():
    version = make_version()
    correct(version.message_id, version.message.author)

    withdraw(version.pk, version.approved_by, "Sai số điện thoại")

    assert Message.objects.get(pk=version.message_id).state == Message.State.DRAFT


def test_an_author_may_not_call_back():
    version = make_version()

    with pytest.raises(NotAllowedError):
        withdraw(version.pk, version.message.author, "Sai")


def test_pictures_are_fixed_once_a_message_is_submitted():
    message = make_submitted()

    with pytest.raises(NotDraftError):
        add_picture(message.pk, make_picture_bytes(), "Quầy một cửa", message.author)


def test_every_change_leaves_one_entry():
    version = make_version()
    correct(version.message_id, version.message.author)
    withdraw(version.pk, version.approved_by, "Sai")

    assert list(Entry.objects.order_by("pk").values_list("action", flat=True)) == [
        "message.created",
        "message.submitted",
        "message.approved",
        "message.correction_begun",
        "message.withdrawn",
    ]


def test_a_message_that_is_not_there_is_not_found():
    with pytest.raises(NotFoundError):
        approve(10**9, by=make_approver(make_unit()))
    with pytest.raises(NotFoundError):
        withdraw(10**9, make_approver(make_unit()), "Sai")


def test_a_version_does_not_change_not_even_behind_our_back():
    version = make_version()

    with pytest.raises(AppendOnlyError):
        MessageVersion.objects.update(title="khác")
    with (
        pytest.raises(DatabaseError, match="append-only"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("UPDATE gandan_messages_messageversion SET title = 'khác' WHERE id = %s", [version.pk])


def test_a_withdrawal_does_not_change():
    version = make_version()
    withdraw(version.pk, version.approved_by, "Sai")

    with (
        pytest.raises(DatabaseError, match="append-only"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("UPDATE gandan_messages_withdrawal SET reason = 'khác'")
