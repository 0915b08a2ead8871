from __future__ import annotations

from datetime import timedelta

import pytest
from django_q.models import OrmQ

from gandan.audit.models import Entry
from gandan.deliveries import jobs, queries
from gandan.deliveries.actions import ask_voice_test, voice_tests
from gandan.deliveries.errors import UnderTestError
from gandan.deliveries.models import VoiceTest
from gandan.deliveries.rules import LONGEST_TEST_WAIT
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.people.tests.places import make_places
from gandan.voices import admitting, listening
from gandan.voices.engines.espeak import NAME as ESPEAK
from gandan.voices.errors import NoTestNeededError, ToolError, UnknownVoiceError, VoiceError
from gandan.voices.reading_test import Score
from gandan.voices.shelf import Shelf
from gandan.voices.tests.shelves import put_person, put_voice

pytestmark = pytest.mark.django_db


@pytest.fixture
def places():
    return make_places()


@pytest.fixture
def officer(places):
    return make_user(role=Role.PROVINCIAL_OFFICER, unit=places.province)


@pytest.fixture
def shelf(settings, tmp_path, monkeypatch):
    """Put one machine's voice on the shelf, and let the ear be there."""
    settings.GANDAN_VOICES_DIR = tmp_path
    put_voice(tmp_path)
    for module in (admitting, voice_tests):
        monkeypatch.setattr(module, "recogniser", lambda: "tai nghe 1.0")
    monkeypatch.setattr(admitting, "read_and_listen", lambda _voice, **_bounds: Score(100, 12, 6))
    return Shelf(tmp_path)


@pytest.mark.usefixtures("shelf")
def test_only_the_provinces_officer_has_a_voice_tested(places, officer):
    for role, unit in [(Role.UNIT_OFFICER, places.commune), (Role.LEADER, places.province)]:
        with pytest.raises(NotAllowedError):
            ask_voice_test("nu-mien-trung", by=make_user(role=role, unit=unit))

    assert ask_voice_test("nu-mien-trung", by=officer).asked_by == officer


def test_the_worker_tests_it_and_the_voice_goes_on_air(shelf, officer):
    row = ask_voice_test("nu-mien-trung", by=officer)
    assert OrmQ.objects.count() == 1

    jobs.test_voice(row.pk)
    jobs.test_voice(row.pk)

    row.refresh_from_db()
    assert (row.state, row.error_rate, row.error_rate_without_tones) == ("done", 0.12, 0.06)
    assert shelf.manifest("nu-mien-trung").is_admitted
    assert [entry.action for entry in Entry.objects.order_by("pk")][-2:] == [
        "voice.test_asked",
        "voice.tested",
    ]


@pytest.mark.usefixtures("shelf")
def test_one_test_at_a_time_until_it_is_over_or_given_up(officer):
    row = ask_voice_test("nu-mien-trung", by=officer)
    with pytest.raises(UnderTestError):
        ask_voice_test("nu-mien-trung", by=officer)

    VoiceTest.objects.filter(pk=row.pk).update(
        asked_at=row.asked_at - LONGEST_TEST_WAIT - timedelta(seconds=1)
    )

    assert ask_voice_test("nu-mien-trung", by=officer).pk != row.pk


@pytest.mark.usefixtures("shelf")
def test_the_test_ends_before_the_queue_ends_its_job(officer, monkeypatch, settings):
    bounds = []
    monkeypatch.setattr(
        admitting, "read_and_listen", lambda _voice, **told: bounds.append(told) or Score(100, 12, 6)
    )
    settings.GANDAN_JOB_TIMEOUT_SECONDS = 100

    jobs.test_voice(ask_voice_test(ESPEAK, by=officer).pk)

    assert bounds == [{"most_seconds": 70}]


@pytest.mark.usefixtures("shelf")
def test_a_test_whose_worker_was_stopped_is_not_begun_again_and_says_so(officer, monkeypatch):
    def stop(_voice, **_bounds):
        raise KeyboardInterrupt

    row = ask_voice_test(ESPEAK, by=officer)
    monkeypatch.setattr(admitting, "read_and_listen", stop)
    with pytest.raises(KeyboardInterrupt):
        jobs.test_voice(row.pk)

    jobs.test_voice(row.pk)  # as another worker that got the same job would, while the first is at it
    row.refresh_from_db()
    assert row.state == "waiting"

    VoiceTest.objects.filter(pk=row.pk).update(begun_at=row.begun_at - timedelta(hours=1))
    jobs.test_voice(row.pk)
    row.refresh_from_db()
    assert (row.state, row.error_rate) == ("failed", None)
    assert "dừng giữa chừng" in row.because


@pytest.mark.usefixtures("shelf")
def test_a_voice_that_breaks_down_says_so(officer, monkeypatch):
    def break_down(_voice, **_bounds):
        raise ToolError("Chương trình đọc dừng giữa chừng.", tool="hum")

    monkeypatch.setattr(admitting, "read_and_listen", break_down)
    row = ask_voice_test("nu-mien-trung", by=officer)

    jobs.test_voice(row.pk)

    row.refresh_from_db()
    assert (row.state, row.because, row.error_rate) == ("failed", "Chương trình đọc dừng giữa chừng.", None)


def test_what_cannot_be_tested_is_refused_before_anything_is_written(shelf, officer, monkeypatch):
    put_person(shelf.folder)
    with pytest.raises(NoTestNeededError):
        ask_voice_test("chi-mai", by=officer)
    with pytest.raises(UnknownVoiceError):
        ask_voice_test("khong-co", by=officer)
    monkeypatch.setattr(voice_tests, "recogniser", listening.recogniser)
    monkeypatch.setattr(listening, "find_spec", lambda _name: None)
    with pytest.raises(VoiceError, match="chưa có phần nghe thử"):
        ask_voice_test("nu-mien-trung", by=officer)

    assert not VoiceTest.objects.exists()


@pytest.mark.usefixtures("shelf")
def test_the_newest_test_of_each_voice_is_found(officer):
    for name in ("nu-mien-trung", ESPEAK):
        jobs.test_voice(ask_voice_test(name, by=officer).pk)
    newest = ask_voice_test(ESPEAK, by=officer)

    found = queries.newest_voice_tests()

    assert set(found) == {"nu-mien-trung", ESPEAK}
    assert found[ESPEAK] == newest
