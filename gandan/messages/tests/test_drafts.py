from __future__ import annotations

import pytest

from gandan.messages.actions import add_picture, mend_typing, save_draft, submit
from gandan.messages.actions.pictures import MAX_PICTURES
from gandan.messages.errors import (
    AltMissingError,
    AltTooLongError,
    ChangedMeanwhileError,
    NotDraftError,
    TextNotUsableError,
    TooManyPicturesError,
    UnknownCodeError,
)
from gandan.messages.models import Picture
from gandan.messages.tests.factories import (
    make_approver,
    make_author,
    make_draft,
    make_picture_bytes,
    make_submitted,
    make_text,
)
from gandan.people.errors import NotAllowedError
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db


def test_a_draft_may_be_half_done():
    draft = make_draft(lead="", body="[dở dang](", topics=(), audiences=())

    assert (draft.state, draft.revision, draft.body) == ("draft", 1, "[dở dang](")


def test_what_was_typed_without_the_input_method_is_mended_as_a_revision():
    draft = make_draft(title="Lịch ddawng kys", body="Gọi 1022 hoặc xem a.vn/ddawng.")

    mended = mend_typing(draft.pk, draft.author)

    assert (mended.title, mended.body) == ("Lịch đăng ký", "Gọi 1022 hoặc xem a.vn/ddawng.")
    assert mended.revision == draft.revision + 1
    assert mend_typing(draft.pk, draft.author).revision == mended.revision  # nothing left, nothing saved


def test_only_a_writer_of_the_unit_mends_typing_and_only_in_a_draft():
    draft, sent = make_draft(title="Lịch ddawng kys"), make_submitted()

    with pytest.raises(NotAllowedError):
        mend_typing(draft.pk, make_author(make_unit()))
    with pytest.raises(NotDraftError):
        mend_typing(sent.pk, sent.author)


def test_only_who_writes_for_the_unit_may_begin_a_message():
    unit = make_unit()

    with pytest.raises(NotAllowedError):
        make_draft(unit, make_author(make_unit()))
    assert make_draft(unit, make_author(unit)).unit == unit


def test_an_approver_does_not_write():
    draft = make_draft()

    with pytest.raises(NotAllowedError):
        save_draft(draft.pk, make_text(), make_approver(draft.unit), draft.revision)


def test_saving_counts_up_and_remembers_who_wrote():
    draft = make_draft()
    colleague = make_author(draft.unit)

    saved = save_draft(draft.pk, make_text(title="Bản hai"), colleague, 1)

    assert (saved.title, saved.revision) == ("Bản hai", 2)
    assert set(saved.writers.all()) == {draft.author, colleague}


def test_two_people_do_not_overwrite_each_other_unseen():
    draft = make_draft()
    save_draft(draft.pk, make_text(title="Bản của người này"), draft.author, 1)

    with pytest.raises(ChangedMeanwhileError) as refused:
        save_draft(draft.pk, make_text(title="Bản của người kia"), make_author(draft.unit), 1)

    draft.refresh_from_db()
    assert draft.title == "Bản của người này"
    assert "tải lại trang" in refused.value.sentence


def test_what_is_submitted_is_not_changed_under_the_approvers_eyes():
    message = make_submitted()

    with pytest.raises(NotDraftError):
        save_draft(message.pk, make_text(), message.author, message.revision)


def test_a_message_without_a_title_is_refused():
    with pytest.raises(TextNotUsableError):
        make_draft(title=" \u200b ")


@pytest.mark.parametrize("changes", [{"topics": ("lạ",)}, {"audiences": ("lạ",)}, {"clause_ids": (10**9,)}])
def test_a_code_that_is_not_in_the_list_is_refused(changes):
    with pytest.raises(UnknownCodeError):
        make_draft(**changes)


def test_a_picture_is_kept_and_can_be_cited():
    draft = make_draft()

    picture = add_picture(draft.pk, make_picture_bytes(), " Quầy một cửa ", draft.author)
    save_draft(draft.pk, make_text(body=f"![Quầy một cửa](anh:{picture.pk})"), draft.author, draft.revision)

    assert (picture.alt, picture.width, picture.height) == ("Quầy một cửa", 40, 30)
    assert picture.file.name.startswith("pictures/")
    assert submit(draft.pk, draft.author).state == "submitted"


def test_a_picture_needs_a_description():
    draft = make_draft()

    with pytest.raises(AltMissingError):
        add_picture(draft.pk, make_picture_bytes(), " ", draft.author)
    with pytest.raises(AltTooLongError):
        add_picture(draft.pk, make_picture_bytes(), "a" * 301, draft.author)


def test_a_picture_comes_only_from_who_writes_for_the_unit():
    draft = make_draft()

    with pytest.raises(NotAllowedError):
        add_picture(draft.pk, make_picture_bytes(), "Quầy", make_author(make_unit()))


def test_there_is_an_end_to_pictures():
    draft = make_draft()
    rows = [Picture(message=draft, file="a.jpg", alt="a", width=1, height=1) for _ in range(MAX_PICTURES)]
    Picture.objects.bulk_create(rows)

    with pytest.raises(TooManyPicturesError):
        add_picture(draft.pk, make_picture_bytes(), "Quầy", draft.author)
