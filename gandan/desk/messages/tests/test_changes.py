from __future__ import annotations

import re
from dataclasses import replace

import pytest
from django.urls import reverse

from gandan.desk.messages.changes import changes_of
from gandan.desk.messages.preview import preview_output
from gandan.messages.actions import correct, save_draft, submit
from gandan.messages.models import Topic
from gandan.messages.queries import text_of
from gandan.messages.tests.factories import make_approver, make_submitted, make_version

pytestmark = pytest.mark.django_db


def corrected(version, **changes):
    """Hand in a correction of the version that says these things otherwise."""
    message = version.message
    draft = correct(message.pk, message.author)
    text = replace(text_of(draft), **changes)
    save_draft(message.pk, text, message.author, draft.revision)
    return submit(message.pk, message.author)


def approval_page(client, message):
    client.force_login(make_approver(message.unit))
    return client.get(reverse("desk:messages:approve", args=[message.pk])).content.decode()


def test_the_approver_of_a_correction_sees_the_old_and_the_new_words(client):
    version = make_version(title="Lệ phí 30.000 đồng")

    page = approval_page(client, corrected(version, title="Lệ phí 40.000 đồng"))

    section = page[page.index("Khác bản đang phát ở đâu") : page.index("Nội dung trong từng kênh")]
    assert re.search(r"<del[^>]*><span[^>]*>bỏ: </span>30.000 <span", section)
    assert re.search(r"<ins[^>]*><span[^>]*>thêm: </span>40.000 <span", section)
    assert "hết phần bỏ" in section
    assert f"bản số {version.number}" in section


def test_a_first_version_is_compared_with_nothing(client):
    assert "Khác bản đang phát" not in approval_page(client, make_submitted())


def test_a_correction_that_changes_no_word_says_so(client):
    assert "lời văn giữ nguyên" in approval_page(client, corrected(make_version()))


def test_only_what_is_different_is_listed():
    version = make_version(lead="Câu đầu.")

    changes = changes_of(corrected(version, lead="Câu đầu khác."))

    assert [part.name for part in changes.changed] == ["Câu mở đầu"]
    assert len(changes.parts) > 1


def test_topics_that_change_are_told():
    version = make_version()
    post = Topic.objects.create(code="post", name="Bưu chính")

    changes = changes_of(corrected(version, topics=(post.code,)))

    assert [part.name for part in changes.changed] == ["Chủ đề"]


def test_hostile_words_stay_words(client):
    version = make_version(title="Tin <b>cũ</b>")

    page = approval_page(client, corrected(version, title="Tin <script>mới</script>"))

    assert "<script>mới" not in page
    assert "&lt;" in page


def test_the_preview_of_a_correction_is_the_paper_of_a_correction():
    version = make_version()
    day = version.approved_on

    script = preview_output(corrected(version), "loudspeaker", "script.txt").content.decode()

    assert f"Bản sửa, thay bản ngày {day.day}/{day.month}/{day.year}." in script
    assert "Bản sửa" not in preview_output(make_submitted(), "loudspeaker", "script.txt").content.decode()
