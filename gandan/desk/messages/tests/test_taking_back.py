from __future__ import annotations

import pytest
from django.urls import reverse

from gandan.messages.models import Message
from gandan.messages.tests.factories import make_approver, make_author, make_submitted

pytestmark = pytest.mark.django_db
TAKE_BACK = "Rút lại để sửa"


@pytest.fixture
def message():
    return make_submitted()


def page_of(client, name, message):
    return client.get(reverse(f"desk:messages:{name}", args=[message.pk])).content.decode()


def take_back(client, message):
    return client.post(reverse("desk:messages:take_back", args=[message.pk]))


def test_an_editor_takes_a_draft_back_and_comes_to_writing(client, message):
    client.force_login(make_author(message.unit))
    assert TAKE_BACK in page_of(client, "show", message)

    answer = take_back(client, message)

    assert answer["Location"] == reverse("desk:messages:edit", args=[message.pk])
    assert TAKE_BACK not in page_of(client, "show", message)


def test_an_approver_is_not_offered_to_take_it_back(client, message):
    client.force_login(make_approver(message.unit))

    assert TAKE_BACK not in page_of(client, "show", message)


def test_the_approver_who_had_it_open_reads_what_happened(client, message):
    read = message.revision
    client.force_login(message.author)
    take_back(client, message)
    client.force_login(make_approver(message.unit))

    place = reverse("desk:messages:approve", args=[message.pk])
    page = client.post(place, {"revision": read, "facts": ""}, follow=True).content.decode()

    assert "Người soạn vừa rút bài này lại để sửa nên bài chưa được duyệt." in page
    assert "chưa gửi duyệt, hoặc đã được rút lại để sửa" in page
    assert "Duyệt và cho đi" not in page
    assert not message.versions.exists()


def test_what_was_approved_meanwhile_stays_approved(client, message):
    Message.objects.update(state=Message.State.APPROVED)
    client.force_login(message.author)

    page = client.post(reverse("desk:messages:take_back", args=[message.pk]), follow=True).content.decode()

    assert "không còn chờ duyệt nên không rút lại được" in page
    assert Message.objects.get().state == Message.State.APPROVED
