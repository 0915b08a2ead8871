from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans import jobs
from gandan.plans.models import WaitingFile
from gandan.plans.reader.intake import office, old
from gandan.plans.tests.word_files import plan_file
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db
OLD_FILE = old.START + b"\x00" + "WordDocument".encode("utf-16-le") + b"\x00\x00"


@pytest.fixture
def handed_in(client, monkeypatch):
    """Hand in an old file where the machine has a word processor."""
    monkeypatch.setattr(office, "PROGRAMS", ("true",))
    unit = make_unit("district", name="Huyện Sông Trà")
    client.force_login(make_user(role=Role.UNIT_OFFICER, unit=unit))
    upload = SimpleUploadedFile("ke-hoach.doc", OLD_FILE)
    return client.post(reverse("desk:plans:read"), {"unit": unit.pk, "file": upload})


def test_who_hands_in_an_old_file_does_not_wait_for_the_word_processor(client, handed_in):
    waiting = WaitingFile.objects.get()

    page = client.get(handed_in["Location"]).content.decode()

    assert handed_in["Location"] == reverse("desk:plans:reading_waits", args=[waiting.pk])
    assert "Đang đọc ke-hoach.doc" in page
    assert "Xem đã xong chưa" in page


def test_the_page_leads_to_the_rows_once_they_are_there(client, handed_in, monkeypatch):
    waiting = WaitingFile.objects.get()
    monkeypatch.setattr(old, "modern", lambda *_: plan_file())
    jobs.read_waiting_file(waiting.pk)
    waiting.refresh_from_db()

    answer = client.get(handed_in["Location"])

    assert answer["Location"] == reverse("desk:plans:reading", args=[waiting.reading_id])


def test_what_could_not_be_read_says_why_and_what_to_do(client, handed_in):
    jobs.read_waiting_file(WaitingFile.objects.get().pk)  # the word processor made nothing of it

    page = client.get(handed_in["Location"]).content.decode()

    assert "Không đọc được ke-hoach.doc" in page
    assert "lưu lại dạng .docx" in page
    assert "data-waits" not in page
