from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone
from django_q.models import OrmQ

from gandan.audit.models import Entry
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans import jobs
from gandan.plans.actions import read_later
from gandan.plans.actions.waiting import NO_LONGER, STOPPED_HALFWAY
from gandan.plans.models import Reading, WaitingFile
from gandan.plans.reader import takes_long
from gandan.plans.reader.intake import office, old
from gandan.plans.tests.word_files import plan_file
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db
State = WaitingFile.State


@pytest.fixture
def unit():
    return make_unit("district", name="Huyện Sông Trà")


@pytest.fixture
def officer(unit):
    return make_user(role=Role.UNIT_OFFICER, unit=unit)


@pytest.fixture
def waiting(unit, officer):
    """Hand in a plan; what the word processor would make of it stands in for an old file."""
    return read_later(unit, plan_file(), source_name="ke-hoach.doc", by=officer)


def test_the_file_waits_for_a_worker_and_is_read_by_it(waiting, unit, officer):
    path = Path(waiting.file.path)
    assert (waiting.state, path.exists(), OrmQ.objects.count()) == (State.WAITING, True, 1)

    jobs.read_waiting_file(waiting.pk)

    waiting.refresh_from_db()
    assert waiting.state == State.READ
    assert (waiting.reading.unit, waiting.reading.read_by) == (unit, officer)
    assert waiting.reading.rows.exists()
    assert Entry.objects.filter(action="reading.file_done", subject_id=waiting.pk).count() == 1


@pytest.mark.django_db(transaction=True)
def test_the_file_is_gone_once_it_was_read(waiting):
    path = Path(waiting.file.path)

    jobs.read_waiting_file(waiting.pk)

    assert not path.exists()


def test_a_job_that_runs_twice_reads_once(waiting):
    for _ in range(2):
        jobs.read_waiting_file(waiting.pk)

    assert Reading.objects.count() == 1


def test_what_another_worker_reads_is_left_to_it_and_what_one_left_behind_is_told(waiting):
    rows = WaitingFile.objects.filter(pk=waiting.pk)
    rows.update(begun_at=timezone.now())

    jobs.read_waiting_file(waiting.pk)
    being_read = rows.get().state
    rows.update(begun_at=timezone.now() - timedelta(hours=1))
    jobs.read_waiting_file(waiting.pk)

    assert being_read == State.WAITING
    assert (rows.get().state, rows.get().because) == (State.FAILED, STOPPED_HALFWAY)


def test_what_cannot_be_read_says_why(unit, officer):
    waiting = read_later(unit, b"PK nothing", source_name="hong.doc", by=officer)

    jobs.read_waiting_file(waiting.pk)

    waiting.refresh_from_db()
    assert waiting.state == State.FAILED
    assert waiting.because
    assert not Reading.objects.exists()


def test_who_may_no_longer_write_plans_gets_nothing_read(waiting, officer):
    officer.role_assignments.update(valid_to=timezone.localdate())

    jobs.read_waiting_file(waiting.pk)

    assert WaitingFile.objects.get().because == NO_LONGER
    assert not Reading.objects.exists()


def test_only_who_writes_plans_of_the_unit_hands_in(unit, officer):
    stranger = make_user(role=Role.UNIT_OFFICER, unit=make_unit())

    with pytest.raises(NotAllowedError):
        read_later(unit, plan_file(), source_name="ke-hoach.doc", by=stranger)

    assert read_later(unit, plan_file(), source_name="ke-hoach.doc", by=officer).pk


@pytest.mark.parametrize(
    ("content", "programs", "long"),
    [
        (old.START + b"x", ("true",), True),
        (old.START + b"x", ("khong-co-chuong-trinh-nay",), False),  # refused at once, with what to do
        (b"PK", ("true",), False),
    ],
)
def test_only_what_the_word_processor_must_open_takes_long(monkeypatch, content, programs, long):
    monkeypatch.setattr(office, "PROGRAMS", programs)

    assert takes_long(content) is long
