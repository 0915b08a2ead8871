"""What is read aloud beside what is written: doubts at their place, settled there, said so in the end."""

from __future__ import annotations

from http import HTTPStatus

import pytest
from django.urls import reverse

from gandan.desk.messages.script import script_of
from gandan.lexicon.tests.factories import make_pronunciation
from gandan.messages.actions import correct_reading, save_draft, submit
from gandan.messages.models import Message, MessageVersion
from gandan.messages.tests.factories import make_approver, make_author, make_draft, make_submitted, make_text
from gandan.text.speech import Correction
from gandan.units.actions import set_facts
from gandan.units.tests.factories import make_outlet, make_unit

pytestmark = pytest.mark.django_db

BODY = "Bà con gặp cán bộ XQZ ở nhà 12/5."


@pytest.fixture
def unit():
    made = make_unit()
    set_facts(made, {"hotline": "0235 000 0001"}, on=made.valid_from)
    make_outlet("station", owner=made)
    return made


@pytest.fixture
def author(client, unit):
    made = make_author(unit)
    client.force_login(made)
    return made


@pytest.fixture
def draft(unit, author):
    return make_draft(unit, author, body=BODY)


def page_of(client, name, draft):
    return client.get(reverse(f"desk:messages:{name}", args=[draft.pk])).content.decode()


def settle(client, draft, written, spoken, **more):
    told = {"written": written, "spoken": spoken, "line": 5} | more
    return client.post(reverse("desk:messages:correct_reading", args=[draft.pk]), told, follow=True)


def row_of(message, words):
    return next(row for row in script_of(message).rows if words in row.written)


def test_a_doubt_stands_at_its_words_with_its_sentence(client, draft):
    row, page = row_of(draft, "XQZ"), page_of(client, "show", draft)

    assert [piece.text for piece in row.pieces if piece.is_marked] == list(row.doubted)
    assert "XQZ" in row.doubted
    assert "<strong>XQZ</strong><sup>(1)</sup>" in page
    assert "Chưa biết “XQZ” là gì" in page


def test_a_doubt_that_was_seen_is_settled_and_the_approved_script_says_so(client, draft, unit):
    assert "Chưa biết “XQZ”" in page_of(client, "show", draft)

    settled = settle(client, draft, "XQZ", "xóm Quý").content.decode()
    submit(draft.pk, draft.author)
    client.force_login(make_approver(unit))
    approver_reads = page_of(client, "approve", draft)
    revision = Message.objects.get(pk=draft.pk).revision
    client.post(reverse("desk:messages:approve", args=[draft.pk]), {"revision": revision})

    assert "Chưa biết “XQZ”" not in settled
    assert "cán bộ xóm Quý ở nhà" in settled
    assert "cán bộ xóm Quý ở nhà" in approver_reads
    assert "Đọc lại chỗ này" not in approver_reads
    assert MessageVersion.objects.get().readings == [{"written": "XQZ", "spoken": "xóm Quý"}]


def test_figures_may_be_corrected_but_only_into_words(client, draft):
    refused = settle(client, draft, "12/5", "12 xuyệt 5")
    settled = settle(client, draft, "12/5", "mười hai xuyệt năm")

    assert refused.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "còn chữ số" in refused.content.decode()
    assert "ở nhà mười hai xuyệt năm." in settled.content.decode()


def test_words_that_are_not_there_are_refused_and_the_typing_is_kept(client, draft):
    refused = settle(client, draft, "ABC", "a bê xê", line=row_of(draft, "XQZ").number)
    page = refused.content.decode()

    assert refused.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "Không thấy “ABC” trong bản đọc" in page
    assert 'value="a bê xê"' in page
    assert Message.objects.get().readings == []


def test_a_correction_whose_words_are_gone_is_shown_until_it_is_dropped(client, draft, author):
    settle(client, draft, "XQZ", "xóm Quý")
    revision = Message.objects.get(pk=draft.pk).revision
    save_draft(draft.pk, make_text(body="Bà con gặp cán bộ thôn."), author, revision)

    kept = page_of(client, "show", draft)
    dropped = client.post(
        reverse("desk:messages:drop_reading", args=[draft.pk]), {"written": "XQZ"}, follow=True
    )

    assert "Không còn chữ này trong bài" in kept
    assert "Không còn chữ này trong bài" not in dropped.content.decode()
    assert Message.objects.get().readings == []


def test_the_units_dictionary_is_read_and_doubts_nothing_it_knows(client, draft, unit):
    make_pronunciation(unit, "XQZ", "xóm Quý")

    page = page_of(client, "show", draft)

    assert "cán bộ xóm Quý ở nhà" in page
    assert "Chưa biết “XQZ”" not in page


def test_what_has_been_handed_in_is_not_settled_any_more(client, unit, author):
    waiting = make_submitted(unit, author, body=BODY)

    refused = settle(client, waiting, "XQZ", "xóm Quý")

    assert refused.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "Đọc lại chỗ này" not in page_of(client, "show", waiting)
    assert Message.objects.get().readings == []


def test_hostile_words_stay_words(client, draft, author):
    hostile = "<script>alert(1)</script>"
    revision = Message.objects.get(pk=draft.pk).revision
    save_draft(draft.pk, make_text(title=f"Tin {hostile}"), author, revision)

    page = settle(client, draft, hostile, "lời lạ").content.decode()

    assert hostile not in page
    assert "lời lạ" in page


def test_a_language_that_no_rule_knows_is_shown_as_the_sheet_that_people_read(client, unit, author):
    draft = make_draft(unit, author, body=BODY, language="ktv")

    page = page_of(client, "show", draft)

    assert script_of(draft) is None
    assert "Đọc lại chỗ này" not in page
    assert "[Tin chính]" in page


def test_more_lines_and_corrections_take_no_more_queries(client, unit, author, django_assert_max_num_queries):
    body = "\n\n".join(f"Câu {number} có chữ XQ{letter}." for number, letter in enumerate("ABCDEGHIKL"))
    many = make_draft(unit, author, body=body)
    for letter in "ABCDE":
        correct_reading(many.pk, Correction(f"XQ{letter}", "xóm"), author)

    with django_assert_max_num_queries(24):
        page_of(client, "show", many)
