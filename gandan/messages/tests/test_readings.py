"""How words of one message are read: settled in the draft, frozen with the version, kept on."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction

from gandan.audit.models import Entry
from gandan.messages.actions import (
    approve,
    correct,
    correct_reading,
    drop_reading,
    return_draft,
    save_draft,
    submit,
)
from gandan.messages.errors import (
    BadReadingError,
    NoSuchReadingError,
    NotDraftError,
    OwnTextError,
    TooManyReadingsError,
)
from gandan.messages.models import Message
from gandan.messages.queries import readings_of
from gandan.messages.readings import MAX_READINGS, with_reading
from gandan.messages.tests.factories import make_approver, make_author, make_draft, make_text
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Role
from gandan.people.tests.factories import give_role
from gandan.text.speech import Correction
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db

HOUSE = Correction("12/5", "mười hai xuyệt năm")


def make_settled(unit=None) -> Message:
    message = make_draft(unit)
    return correct_reading(message.pk, HOUSE, message.author)


def test_only_whoever_writes_for_the_unit_settles_how_it_is_read():
    message = make_draft()

    with pytest.raises(NotAllowedError):
        correct_reading(message.pk, HOUSE, make_author(make_unit()))

    assert readings_of(correct_reading(message.pk, HOUSE, message.author)) == (HOUSE,)


def test_words_that_were_settled_before_are_told_anew_and_never_twice():
    message = make_settled()

    told = correct_reading(message.pk, Correction(" 12/5 ", "mười hai trên năm"), message.author)

    assert readings_of(told) == (Correction("12/5", "mười hai trên năm"),)
    assert told.revision == 3


def test_what_cannot_be_said_is_refused_and_changes_nothing():
    message = make_settled()

    with pytest.raises(BadReadingError, match="chữ số"):
        correct_reading(message.pk, Correction("12/5", "12 xuyệt 5"), message.author)

    message.refresh_from_db()
    assert (readings_of(message), message.revision) == ((HOUSE,), 2)


def test_a_reading_is_dropped_once():
    message = make_settled()

    assert readings_of(drop_reading(message.pk, "12/5", message.author)) == ()
    with pytest.raises(NoSuchReadingError):
        drop_reading(message.pk, "12/5", message.author)


def test_there_is_an_end_to_how_many():
    many = tuple(Correction(f"{number}/7", "bảy") for number in range(MAX_READINGS))

    assert len(with_reading(many, Correction("3/7", "ba xuyệt bảy"))) == MAX_READINGS
    with pytest.raises(TooManyReadingsError):
        with_reading(many, HOUSE)


def test_only_a_draft_can_be_settled():
    message = make_settled()
    submit(message.pk, message.author)

    with pytest.raises(NotDraftError):
        drop_reading(message.pk, "12/5", message.author)

    return_draft(message.pk, make_approver(message.unit), "Sửa lại.")
    assert drop_reading(message.pk, "12/5", message.author).state == Message.State.DRAFT


def test_whoever_settled_how_it_is_read_does_not_approve_it():
    message = make_draft()
    second = make_author(message.unit)
    give_role(second, Role.APPROVER, message.unit)
    correct_reading(message.pk, HOUSE, second)
    submit(message.pk, message.author)

    with pytest.raises(OwnTextError):
        approve(message.pk, second)

    assert approve(message.pk, make_approver(message.unit)).number == 1


def test_approval_freezes_how_it_is_read_and_a_correction_keeps_it():
    message = make_settled()
    approver = make_approver(message.unit)
    submit(message.pk, message.author)
    first = approve(message.pk, approver)

    correct(message.pk, message.author)
    message.refresh_from_db()
    save_draft(message.pk, make_text(title="Tiêu đề mới"), message.author, message.revision)
    submit(message.pk, message.author)
    second = approve(message.pk, approver)

    assert readings_of(first) == readings_of(second) == (HOUSE,)


def test_what_is_heard_is_part_of_what_was_approved():
    message = make_settled()
    approver = make_approver(message.unit)
    submit(message.pk, message.author)
    first = approve(message.pk, approver)

    correct(message.pk, message.author)
    drop_reading(message.pk, "12/5", message.author)
    submit(message.pk, message.author)
    second = approve(message.pk, approver)

    first.refresh_from_db()
    assert (readings_of(first), readings_of(second)) == ((HOUSE,), ())
    assert first.document == second.document
    assert first.content_hash != second.content_hash


def test_the_database_still_refuses_to_change_a_version():
    message = make_settled()
    submit(message.pk, message.author)
    version = approve(message.pk, make_approver(message.unit))

    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as rows:
        rows.execute("UPDATE gandan_messages_messageversion SET readings = '[]'")

    version.refresh_from_db()
    assert readings_of(version) == (HOUSE,)


def test_the_log_tells_who_settled_what():
    message = make_settled()

    entry = Entry.objects.get(action="message.reading_corrected")

    assert (entry.actor_id, entry.unit_id) == (message.author_id, message.unit_id)
    assert entry.facts["written"] == "12/5"
