from __future__ import annotations

import pytest
from django.urls import reverse

from gandan.feedback.tests.factories import make_submitted_question
from gandan.people.tests.places import make_places
from gandan.procedures.answers.models import AnswerDraft
from gandan.procedures.answers.tests.factories import (
    make_answer_approver,
    make_answerer,
    make_submitted_draft,
    use_fresh_index,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("officer")]
TAKE_BACK = "Rút lại để sửa"


@pytest.fixture(autouse=True)
def _index(monkeypatch):
    use_fresh_index(monkeypatch)


@pytest.fixture
def question():
    return make_submitted_question(make_places().commune)


@pytest.fixture
def officer(client, question):
    user = make_answerer(question.unit)
    client.force_login(user)
    return user


def page_of(client, question):
    return client.get(reverse("desk:questions:show", args=[question.pk])).content.decode()


def take_back(client, question, **options):
    return client.post(reverse("desk:questions:take_back", args=[question.pk]), **options)


def test_an_officer_takes_an_answer_back_and_comes_to_writing(client, question):
    assert TAKE_BACK in page_of(client, question)

    answer = take_back(client, question)

    assert answer["Location"] == reverse("desk:questions:write", args=[question.pk])
    page = page_of(client, question)
    assert TAKE_BACK not in page
    assert "Người soạn rút lại để sửa" in page  # in what happened to it


def test_the_approver_who_had_it_open_reads_what_happened(client, question):
    read = question.draft.revision
    take_back(client, question)
    client.force_login(make_answer_approver(question.unit))

    answer = client.post(reverse("desk:questions:approve", args=[question.pk]), {"revision": read})

    page = answer.content.decode()
    assert "đang ở người soạn để sửa, nên chưa duyệt được" in page
    assert "Duyệt và gửi" not in page
    assert not question.replies.exists()


def test_what_was_taken_back_already_is_told(client, question):
    take_back(client, question)

    page = take_back(client, question, follow=True).content.decode()

    assert "đang ở người soạn để sửa" in page


def test_an_answer_of_the_library_is_taken_back_too(client, question):
    draft = make_submitted_draft(question.unit)
    listed = client.get(reverse("desk:answers:list")).content.decode()

    answer = client.post(reverse("desk:answers:take_back", args=[draft.pk]))

    assert TAKE_BACK in listed
    assert answer["Location"] == reverse("desk:answers:edit", args=[draft.pk])
    assert AnswerDraft.objects.get(pk=draft.pk).state == AnswerDraft.State.WRITING
