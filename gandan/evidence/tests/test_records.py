"""What the house writes of its own rows: once, anew when it changes, and never by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from django.db import IntegrityError

from gandan.audit.models import Entry
from gandan.evidence import actions, queries
from gandan.evidence.errors import SystemRecordError
from gandan.evidence.facts import EvidenceFacts, SystemRecord
from gandan.evidence.models import Evidence, Standing
from gandan.evidence.rules import (
    GUIDES_IN_FORCE,
    PROCEDURES_PUBLISHED,
    QUESTIONS_IN_TIME,
    RECORD_UNDONE,
    Proof,
    accepting_rule,
)
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.models import Assignment
from gandan.plans.tests.factories import make_assignment, make_plan, make_task
from gandan.units.tests.factories import make_unit

DAY = date(2024, 10, 5)


@pytest.fixture
def commune():
    return make_unit(name="Tam Hải")


@pytest.fixture
def answered(commune):
    return SystemRecord(
        name=QUESTIONS_IN_TIME,
        unit_id=commune.pk,
        month=DAY.replace(day=1),
        happened_on=DAY,
        topics=("qa", "feedback"),
        note="Câu hỏi đã trả lời: 1.",
        quantities={"answers": 1},
    )


def more(record, count):
    return replace(record, note=f"Câu hỏi đã trả lời: {count}.", quantities={"answers": count})


@pytest.mark.parametrize(
    ("proof", "is_accepted"),
    [
        (Proof("SYS", from_device=True, facts={"record": QUESTIONS_IN_TIME, "answers": 2}), True),
        (Proof("SYS", from_device=True, facts={"record": QUESTIONS_IN_TIME, "answers": 0}), False),
        (Proof("SYS", from_device=True, facts={"record": QUESTIONS_IN_TIME, "items": 2}), False),
        (Proof("SYS", from_device=True, facts={"record": GUIDES_IN_FORCE, "items": 1}), True),
        (Proof("SYS", from_device=False, facts={"record": GUIDES_IN_FORCE, "items": 1}), False),
        (Proof("DOC", from_device=True, facts={"record": GUIDES_IN_FORCE, "items": 1}), False),
        (Proof("SYS", from_device=True, facts={"record": PROCEDURES_PUBLISHED, "items": 3}), True),
        (Proof("SYS", from_device=True, facts={"record": PROCEDURES_PUBLISHED, "items": 0}), False),
        (Proof("SYS", from_device=True), False),
    ],
)
def test_a_record_is_accepted_by_the_rule_of_its_name_alone(proof, is_accepted):
    assert bool(accepting_rule(proof)) is is_accepted


@pytest.mark.django_db
def test_a_record_is_a_proof_with_its_rule_beside_it(commune, answered):
    assert actions.keep_records([answered]) == 1

    evidence = Evidence.objects.get()
    assert (evidence.kind, evidence.source, evidence.recorded_by) == ("SYS", "system", None)
    assert (evidence.unit, evidence.topics, evidence.quantities) == (
        commune,
        ["feedback", "qa"],
        {"answers": 1},
    )
    assert evidence.standing.state == Standing.State.ACCEPTED
    assert "không muộn hơn hạn" in evidence.verdicts.get().rule
    assert Entry.objects.filter(action="evidence.recorded", subject_id=evidence.pk).exists()


@pytest.mark.django_db
def test_written_twice_it_is_kept_once(answered):
    actions.keep_records([answered])

    assert actions.keep_records([answered]) == 0
    assert Evidence.objects.count() == 1


@pytest.mark.django_db
def test_a_second_worker_that_had_seen_nothing_writes_nothing(answered, monkeypatch):
    actions.keep_records([answered])
    monkeypatch.setattr(queries, "records_kept", lambda _names: {})

    assert actions.keep_records([answered]) == 0
    assert Evidence.objects.count() == Standing.objects.count() == 1


@pytest.mark.django_db
def test_a_row_that_cannot_be_written_for_another_reason_is_heard_of(answered):
    with pytest.raises(IntegrityError):
        actions.keep_records([replace(answered, note=None)])


@pytest.mark.django_db
def test_a_changed_state_is_a_new_row_that_names_the_old_one(answered):
    for count in (1, 2, 1):  # also back to what it was
        actions.keep_records([more(answered, count)])

    first, second, third = Evidence.objects.order_by("pk")
    assert (first.corrects, second.corrects, third.corrects) == (None, first, second)
    assert [row.standing.state for row in (first, second, third)] == ["superseded", "superseded", "accepted"]
    assert queries.history(third) == [third, second, first]


@pytest.mark.django_db
def test_what_is_no_longer_so_is_refused_with_the_reason_and_counts_again_when_it_is(answered):
    assert actions.keep_records([more(answered, 0)]) == 0  # nothing happened yet, nothing to write
    actions.keep_records([answered])

    actions.keep_records([more(answered, 0)])
    undone = Evidence.objects.latest("pk")
    assert (undone.standing.state, undone.verdicts.get().reason) == (Standing.State.REFUSED, RECORD_UNDONE)

    actions.keep_records([answered])
    assert Evidence.objects.latest("pk").standing.state == Standing.State.ACCEPTED


@pytest.mark.django_db
def test_each_unit_and_month_has_its_own_record(answered):
    elsewhere = replace(answered, unit_id=make_unit().pk)
    later = replace(answered, month=date(2024, 11, 1), happened_on=date(2024, 11, 4))

    assert actions.keep_records([answered, elsewhere, later]) == 3
    assert not Evidence.objects.exclude(corrects=None).exists()


@pytest.mark.django_db
def test_looking_at_what_is_kept_asks_once(answered, django_assert_num_queries):
    actions.keep_records([answered, replace(answered, unit_id=make_unit().pk)])

    with django_assert_num_queries(1):
        actions.keep_records([answered])


@pytest.mark.django_db
def test_a_record_settles_the_work_that_asks_for_it(commune, answered):
    task = make_task(make_plan(commune), evidence_kinds=["SYS"], topics=["qa"])
    work = make_assignment(task, commune, occurrence_from=date(2024, 10, 1), occurrence_to=date(2024, 10, 31))

    actions.keep_records([answered])
    work.refresh_from_db()
    assert work.state == Assignment.State.DONE

    actions.keep_records([more(answered, 0)])
    work.refresh_from_db()
    assert work.state == Assignment.State.OPEN


@pytest.mark.django_db
def test_nobody_replaces_a_record_by_hand(commune, answered):
    officer = make_user(role=Role.UNIT_OFFICER, unit=commune)
    actions.keep_records([answered])
    facts = EvidenceFacts("SYS", commune, DAY)

    with pytest.raises(SystemRecordError):
        actions.correct(Evidence.objects.get().pk, facts, by=officer)

    by_hand = actions.hand_in(facts, by=officer)
    assert by_hand.standing.state == Standing.State.PENDING
    assert actions.correct(by_hand.pk, facts, by=officer)
