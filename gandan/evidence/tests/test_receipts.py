from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.db import DatabaseError, connection, transaction

from gandan.calendars import clock
from gandan.deliveries.actions import ReceiptFacts, record_receipt
from gandan.deliveries.models import Delivery, Receipt
from gandan.deliveries.tests.factories import make_commune, make_delivery, make_receipt, make_version
from gandan.evidence import jobs, queries
from gandan.evidence.models import Evidence, Standing
from gandan.evidence.tests.factories import make_evidence
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")


def handed_over():
    return make_delivery(state=Delivery.State.HANDED_OVER)


def taken(**changes) -> Evidence:
    make_receipt(handed_over(), **changes)
    jobs.take_receipts()
    return Evidence.objects.get()


@pytest.mark.parametrize(
    ("kind", "facts", "becomes", "state"),
    [
        ("fetched", {"url": "http://x/tin/a/", "status": 200, "sha256": "a" * 64}, "URL", "accepted"),
        ("fetched", {"url": "http://x/tin/a/", "status": 404, "sha256": "a" * 64}, "URL", "pending"),
        ("fetched", {"url": "http://x/tin/a/", "status": 200}, "URL", "pending"),
        ("played", {"plays": 2, "minutes": 6}, "LOG", "accepted"),
        ("played", {"plays": 0}, "LOG", "pending"),
        ("signed", {"copies": 50}, "INV", "pending"),
        ("photo", {}, "PHO", "pending"),
    ],
)
def test_a_receipt_becomes_a_proof_of_its_kind(kind, facts, becomes, state):
    evidence = taken(kind=Receipt.Kind(kind), facts=facts)

    assert (evidence.kind, evidence.standing.state) == (becomes, state)


def test_what_a_rule_accepts_carries_its_sentence():
    verdict = taken().verdicts.get()

    assert verdict.rule == "Nhật ký do thiết bị phát gửi về, có ít nhất một lần phát."
    assert verdict.by is None


def test_a_play_log_that_a_person_ticked_waits_for_another_person():
    delivery = handed_over()
    operator = make_user(role=Role.STATION_OPERATOR, unit=delivery.unit)
    ticked = ReceiptFacts(Receipt.Kind.PLAYED, clock.now(), "tay-1", {"plays": 2})
    record_receipt(delivery.pk, ticked, by=operator)

    jobs.take_receipts()

    assert Standing.objects.get().state == Standing.State.PENDING


def test_a_simulated_receipt_is_accepted_and_stays_marked():
    evidence = taken(kind=Receipt.Kind.PHOTO, facts={}, is_simulated=True)

    assert evidence.standing.state == Standing.State.ACCEPTED
    assert evidence.is_simulated


def test_the_proof_carries_outlet_unit_topics_and_quantities():
    evidence = taken(facts={"plays": 2, "minutes": 6, "share": 100})

    delivery = Delivery.objects.get()
    assert (evidence.unit_id, evidence.outlet_id) == (delivery.unit_id, delivery.outlet_id)
    assert evidence.topics == evidence.standing.topics == ["procedures"]
    assert evidence.quantities == {"plays": 2, "minutes": 6}


def test_the_day_is_the_day_in_vietnam():
    evidence = taken(happened_at=datetime(2024, 10, 6, 0, 30, tzinfo=HANOI))

    assert evidence.happened_on.day == 6


def test_taking_twice_makes_one_proof():
    make_receipt(handed_over())

    assert (jobs.take_receipts(), jobs.take_receipts()) == (1, 0)
    assert Evidence.objects.count() == 1


def test_many_receipts_cost_few_queries(django_assert_max_num_queries):
    version = make_version(make_commune())
    for _ in range(12):
        make_receipt(make_delivery(version, state=Delivery.State.HANDED_OVER))

    with django_assert_max_num_queries(30):
        jobs.take_receipts()

    assert Evidence.objects.count() == 12


@pytest.mark.parametrize("table", ["evidence_evidence", "evidence_evidencefile", "evidence_verdict"])
def test_the_database_refuses_to_change_a_proof(table):
    evidence = make_evidence(make_unit())
    evidence.verdicts.create(outcome="accepted", rule="thử")
    evidence.files.create(file="a", name="a", media_type="a", size_bytes=1, sha256="a", original_sha256="a")

    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE {table} SET id = id")  # noqa: S608 - the names above


def test_a_second_person_sees_the_receipt_in_the_queue():
    evidence = taken(kind=Receipt.Kind.PHOTO, facts={})
    leader = make_user(role=Role.LEADER, unit=evidence.unit)

    assert list(queries.awaiting_judgement(leader)) == [evidence]
