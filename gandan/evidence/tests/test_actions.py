from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from gandan.audit.models import Entry
from gandan.calendars import clock
from gandan.evidence import actions, queries
from gandan.evidence.errors import (
    AlreadyCorrectedError,
    AlreadyJudgedError,
    IncompleteEvidenceError,
    OwnEvidenceError,
    RefusedFileError,
)
from gandan.evidence.facts import EvidenceFacts
from gandan.evidence.intake.examine import Upload
from gandan.evidence.models import Evidence, EvidenceFile, Standing, Verdict
from gandan.evidence.tests import samples
from gandan.people.errors import NotAllowedError, NotFoundError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.models import Assignment
from gandan.plans.tests.factories import make_assignment, make_plan, make_task
from gandan.units.tests.factories import make_outlet, make_unit

pytestmark = pytest.mark.django_db

ACCEPTED, REFUSED = Verdict.Outcome.ACCEPTED, Verdict.Outcome.REFUSED
DAY = date(2024, 10, 5)
PHOTO = Upload("ảnh đài.jpg", samples.jpeg_with_facts())


@pytest.fixture
def commune():
    return make_unit(name="Tam Hải")


@pytest.fixture
def officer(commune):
    return make_user(role=Role.UNIT_OFFICER, unit=commune)


@pytest.fixture
def leader(commune):
    return make_user(role=Role.LEADER, unit=commune)


def photo_facts(unit, **fields):
    return EvidenceFacts("PHO", unit, DAY, **fields)


def state(evidence):
    return Standing.objects.get(pk=evidence.pk).state


def test_a_photo_is_kept_with_its_hashes_and_waits_for_a_second_person(commune, officer):
    evidence = actions.hand_in(photo_facts(commune), [PHOTO], by=officer)

    file = evidence.files.get()
    assert state(evidence) == Standing.State.PENDING
    assert file.facts["taken_at"] == "2024-10-05T07:30:00"
    with file.file.open() as stored:
        assert stored.read().startswith(b"\xff\xd8")
    assert file.sha256 != file.original_sha256
    assert Entry.objects.filter(action="evidence.handed_in", subject_id=evidence.pk).count() == 1


def test_only_somebody_of_the_unit_may_hand_in(commune, officer):
    stranger = make_user(role=Role.UNIT_OFFICER, unit=make_unit())

    with pytest.raises(NotAllowedError):
        actions.hand_in(photo_facts(commune), [PHOTO], by=stranger)

    assert actions.hand_in(photo_facts(commune), [PHOTO], by=officer).pk


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("happened_on", {"happened_on": date(2999, 1, 1)}),
        ("happened_on", {"happened_on": date(1999, 1, 1)}),
        ("happened_to", {"happened_to": DAY - timedelta(days=1)}),
        ("url", {"kind": "URL"}),
        ("quantities", {"quantities": {"share": 100}}),
        ("quantities", {"quantities": {"copies": -1}}),
        ("quantities", {"quantities": {"copies": 0.5}}),
    ],
)
def test_incomplete_facts_are_refused_where_they_were_asked(commune, officer, field, change):
    with pytest.raises(IncompleteEvidenceError) as refusal:
        actions.hand_in(replace(photo_facts(commune), **change), [PHOTO], by=officer)

    assert refusal.value.field == field
    assert not Evidence.objects.exists()


def test_a_photo_without_a_picture_is_refused(commune, officer):
    with pytest.raises(IncompleteEvidenceError):
        actions.hand_in(photo_facts(commune), [], by=officer)


def test_a_hostile_file_leaves_nothing_behind(commune, officer):
    with pytest.raises(RefusedFileError):
        actions.hand_in(photo_facts(commune), [PHOTO, Upload("a.svg", b"<svg/>")], by=officer)

    assert not Evidence.objects.exists()


def test_an_outlet_of_another_unit_is_refused(commune, officer):
    with pytest.raises(IncompleteEvidenceError) as refusal:
        actions.hand_in(photo_facts(commune, outlet=make_outlet("station")), [PHOTO], by=officer)

    assert refusal.value.field == "outlet"


def test_a_second_person_accepts(commune, officer, leader):
    evidence = actions.hand_in(photo_facts(commune), [PHOTO], by=officer)

    actions.judge(evidence.pk, ACCEPTED, by=leader)

    assert state(evidence) == Standing.State.ACCEPTED


def test_nobody_judges_their_own_proof(commune, leader):
    own = make_user(role=Role.UNIT_OFFICER, unit=commune)
    evidence = actions.hand_in(photo_facts(commune), [PHOTO], by=own)
    make_both(own, commune)

    with pytest.raises(OwnEvidenceError):
        actions.judge(evidence.pk, ACCEPTED, by=own)

    assert actions.judge(evidence.pk, ACCEPTED, by=leader).by == leader


def make_both(user, unit):
    user.role_assignments.create(unit=unit, role=Role.LEADER, valid_from=date(2020, 1, 1))


def test_a_proof_of_a_foreign_unit_is_not_even_found(commune, officer):
    evidence = actions.hand_in(photo_facts(commune), [PHOTO], by=officer)
    stranger = make_user(role=Role.LEADER, unit=make_unit())

    with pytest.raises(NotFoundError):
        actions.judge(evidence.pk, ACCEPTED, by=stranger)


def test_a_refusal_needs_a_reason(commune, officer, leader):
    evidence = actions.hand_in(photo_facts(commune), [PHOTO], by=officer)

    with pytest.raises(IncompleteEvidenceError):
        actions.judge(evidence.pk, REFUSED, by=leader, reason="  ")

    assert actions.judge(evidence.pk, REFUSED, by=leader, reason="Ảnh mờ").reason == "Ảnh mờ"


def test_the_second_of_two_judges_is_told(commune, officer, leader):
    evidence = actions.hand_in(photo_facts(commune), [PHOTO], by=officer)
    actions.judge(evidence.pk, ACCEPTED, by=leader)

    with pytest.raises(AlreadyJudgedError):
        actions.judge(evidence.pk, REFUSED, by=leader, reason="Ảnh mờ")

    assert state(evidence) == Standing.State.ACCEPTED


def test_a_correction_takes_the_place_of_the_old_proof_and_keeps_its_files(commune, officer):
    old = actions.hand_in(photo_facts(commune), [PHOTO], by=officer)

    new = actions.correct(old.pk, photo_facts(commune, note="Đúng đài số 2"), by=officer)

    assert (state(old), state(new)) == (Standing.State.SUPERSEDED, Standing.State.PENDING)
    assert new.corrects == old
    assert new.files.get().sha256 == old.files.get().sha256
    assert [row.pk for row in queries.history(new)] == [new.pk, old.pk]


def test_a_proof_is_corrected_once(commune, officer):
    old = actions.hand_in(photo_facts(commune), [PHOTO], by=officer)
    actions.correct(old.pk, photo_facts(commune), by=officer)

    with pytest.raises(AlreadyCorrectedError):
        actions.correct(old.pk, photo_facts(commune), by=officer)


def test_an_accepted_proof_completes_its_assignment_and_a_refused_one_reopens_it(commune, officer, leader):
    task = make_task(make_plan(commune), evidence_kinds=["PHO"])
    assignment = make_assignment(task)
    evidence = actions.hand_in(photo_facts(commune), [PHOTO], by=officer)

    actions.judge(evidence.pk, ACCEPTED, by=leader)
    done = Assignment.objects.get(pk=assignment.pk).state
    actions.judge(evidence.pk, REFUSED, by=leader, reason="Nhầm đài", seen=Standing.State.ACCEPTED)

    assert done == Assignment.State.DONE
    assert Assignment.objects.get(pk=assignment.pk).state == Assignment.State.OPEN


def test_the_queue_holds_what_others_handed_in(commune, officer, leader):
    evidence = actions.hand_in(photo_facts(commune), [PHOTO], by=officer)

    assert list(queries.awaiting_judgement(leader)) == [evidence]
    assert list(queries.awaiting_judgement(officer)) == []


def test_listeners_hear_of_each_change_in_its_transaction(commune, officer, leader, settings):
    settings.GANDAN_AFTER_EVIDENCE = ["gandan.evidence.tests.test_actions.hear"]
    heard.clear()

    evidence = actions.hand_in(photo_facts(commune), [PHOTO], by=officer)
    actions.judge(evidence.pk, ACCEPTED, by=leader)
    new = actions.correct(evidence.pk, photo_facts(commune), by=officer)

    assert heard == [(evidence.pk,), (evidence.pk,), (evidence.pk, new.pk)]


heard: list[tuple[int, ...]] = []


def hear(*ids):
    heard.append(ids)


def test_a_failing_listener_takes_the_proof_back(commune, officer, settings):
    settings.GANDAN_AFTER_EVIDENCE = ["gandan.evidence.tests.test_actions.fail"]

    with pytest.raises(RuntimeError):
        actions.hand_in(photo_facts(commune), [PHOTO], by=officer)

    assert not Evidence.objects.exists()


def fail(*_ids):
    raise RuntimeError


def test_the_day_is_the_house_day(commune, officer):
    tomorrow = clock.today() + timedelta(days=1)

    with pytest.raises(IncompleteEvidenceError):
        actions.hand_in(replace(photo_facts(commune), happened_on=tomorrow), [PHOTO], by=officer)

    assert not EvidenceFile.objects.exists()
