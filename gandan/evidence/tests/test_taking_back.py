from __future__ import annotations

import pytest

from gandan.audit.models import Entry
from gandan.calendars import clock
from gandan.deliveries.actions import ReceiptFacts, record_receipt
from gandan.deliveries.errors import NotTakenBackError
from gandan.deliveries.models import Delivery, MistakenReceipt, Receipt
from gandan.deliveries.queries import run_sheet
from gandan.deliveries.tests.factories import make_delivery, operator_of
from gandan.evidence import actions, jobs
from gandan.evidence.errors import AlreadyJudgedError, OutOfOwnHandsError, TakenBackError
from gandan.evidence.facts import EvidenceFacts
from gandan.evidence.models import Evidence, Standing, Verdict
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_unit
from tests.at_once import seen_after

pytestmark = pytest.mark.django_db
WHY = "Bấm nhầm bài"


@pytest.fixture
def delivery():
    return make_delivery(state=Delivery.State.HANDED_OVER)


@pytest.fixture
def operator(delivery):
    return operator_of(delivery)


@pytest.fixture
def leader(delivery):
    return make_user(role=Role.LEADER, unit=delivery.unit)


def ticked(delivery, operator, nonce="tay-1", **changes):
    facts = ReceiptFacts(Receipt.Kind.PLAYED, clock.now(), nonce, {"plays": 1}, **changes)
    return record_receipt(delivery.pk, facts, by=operator)


def proved(delivery, operator, **changes):
    receipt = ticked(delivery, operator, **changes)
    jobs.take_receipts()
    return receipt, Evidence.objects.get(receipt=receipt)


def state(evidence):
    return Standing.objects.get(pk=evidence.pk).state


def test_what_was_ticked_by_mistake_proves_nothing_and_is_kept(delivery, operator):
    receipt, evidence = proved(delivery, operator)

    actions.take_back(receipt.pk, WHY, by=operator)

    assert state(evidence) == Standing.State.TAKEN_BACK
    verdict = evidence.verdicts.get()
    assert (verdict.outcome, verdict.reason, verdict.by) == (Verdict.Outcome.TAKEN_BACK, WHY, operator)
    assert Receipt.objects.get().taken_back.reason == WHY
    written = set(Entry.objects.values_list("action", flat=True))
    assert {"delivery.receipt_taken_back", "evidence.taken_back"} <= written


def test_the_figure_is_told_in_the_same_step(delivery, operator, settings):
    receipt, evidence = proved(delivery, operator, is_simulated=True)  # accepted by a written rule
    told = []
    settings.GANDAN_AFTER_EVIDENCE = [f"{__name__}.listen"]
    listen.told = told

    actions.take_back(receipt.pk, WHY, by=operator)

    assert told == [evidence.pk]


def listen(*evidence_ids):
    listen.told.extend(evidence_ids)


def test_the_delivery_waits_again_once_nothing_tells_that_it_was_played(delivery, operator):
    first, second = ticked(delivery, operator), ticked(delivery, operator, nonce="tay-2")

    actions.take_back(first.pk, WHY, by=operator)
    delivery.refresh_from_db()
    after_first = delivery.state
    actions.take_back(second.pk, WHY, by=operator)
    delivery.refresh_from_db()

    assert (after_first, delivery.state) == (Delivery.State.DONE, Delivery.State.HANDED_OVER)
    assert delivery.done_at is None


def test_the_run_sheet_counts_it_no_more_and_says_so(delivery, operator):
    receipt = ticked(delivery, operator)

    actions.take_back(receipt.pk, WHY, by=operator)

    [item] = run_sheet(delivery.outlet, clock.today())
    assert (item.plays_today, [row.pk for row in item.taken_back]) == (0, [receipt.pk])


def test_no_proof_is_made_of_what_was_taken_back_before(delivery, operator):
    actions.take_back(ticked(delivery, operator).pk, WHY, by=operator)

    assert jobs.take_receipts() == 0
    assert not Evidence.objects.exists()


def test_after_a_mistake_it_is_recorded_anew(delivery, operator):
    actions.take_back(ticked(delivery, operator).pk, WHY, by=operator)

    _receipt, evidence = proved(delivery, operator, nonce="tay-2")

    assert state(evidence) == Standing.State.PENDING


@pytest.mark.parametrize("reason", ["", "   "])
def test_a_reason_is_asked_for(delivery, operator, reason):
    receipt = ticked(delivery, operator)

    with pytest.raises(NotTakenBackError, match=str(receipt.pk)):
        actions.take_back(receipt.pk, reason, by=operator)

    actions.take_back(receipt.pk, WHY, by=operator)


def test_only_who_recorded_it_takes_it_back(delivery, operator):
    receipt = ticked(delivery, operator)

    with pytest.raises(NotTakenBackError) as refusal:
        actions.take_back(receipt.pk, WHY, by=operator_of(delivery))
    with pytest.raises(NotAllowedError):
        actions.take_back(receipt.pk, WHY, by=make_user(role=Role.STATION_OPERATOR, unit=make_unit()))

    assert "người xem xét bằng chứng" in refusal.value.sentence
    actions.take_back(receipt.pk, WHY, by=operator)


def test_after_its_time_somebody_else_sends_it_back(delivery, operator, settings):
    receipt = ticked(delivery, operator)
    settings.GANDAN_TAKE_BACK_HOURS = 0

    with pytest.raises(NotTakenBackError) as refusal:
        actions.take_back(receipt.pk, WHY, by=operator)
    settings.GANDAN_TAKE_BACK_HOURS = 1

    assert refusal.value.sentence.startswith("Đã quá 0 giờ kể từ lúc ghi.")
    actions.take_back(receipt.pk, WHY, by=operator)


def test_what_a_second_person_judged_is_out_of_its_recorders_hands(delivery, operator, leader):
    receipt, evidence = proved(delivery, operator)
    actions.judge(evidence.pk, Verdict.Outcome.ACCEPTED, by=leader)

    with pytest.raises(OutOfOwnHandsError):
        actions.take_back(receipt.pk, WHY, by=operator)

    assert not MistakenReceipt.objects.exists()  # nothing is half done
    refused, seen = Verdict.Outcome.REFUSED, Standing.State.ACCEPTED
    actions.judge(evidence.pk, refused, by=leader, reason="Đài báo ghi nhầm", seen=seen)
    assert state(evidence) == Standing.State.REFUSED


def test_twice_is_told_as_done(delivery, operator):
    receipt, evidence = proved(delivery, operator)
    actions.take_back(receipt.pk, WHY, by=operator)

    with pytest.raises(NotTakenBackError) as refusal:
        actions.take_back(receipt.pk, WHY, by=operator)

    assert "đã được rút lại rồi" in refusal.value.sentence
    assert evidence.verdicts.count() == 1


def test_a_proof_taken_back_is_not_corrected(delivery, operator):
    receipt, evidence = proved(delivery, operator)
    actions.take_back(receipt.pk, WHY, by=operator)

    with pytest.raises(TakenBackError):
        actions.correct(evidence.pk, EvidenceFacts("LOG", delivery.unit, clock.today()), by=operator)


@pytest.mark.django_db(transaction=True)
def test_of_taking_back_and_accepting_at_once_one_is_told(together, delivery, operator, leader):
    receipt, evidence = proved(delivery, operator)

    answers = together(
        lambda: actions.take_back(receipt.pk, WHY, by=operator),
        lambda: actions.judge(evidence.pk, Verdict.Outcome.ACCEPTED, by=leader),
        refused=(OutOfOwnHandsError, AlreadyJudgedError),
    )

    refusals = [answer for answer in answers if isinstance(answer, Exception)]
    assert len(refusals) == 1
    verdicts, taken_back, stands = seen_after(
        lambda: (evidence.verdicts.count(), MistakenReceipt.objects.exists(), state(evidence))
    )
    assert verdicts == 1
    assert taken_back is (stands == Standing.State.TAKEN_BACK)


@pytest.mark.django_db(transaction=True)
def test_of_taking_back_and_the_job_at_once_nothing_stays_counted(together, delivery, operator):
    receipt = ticked(delivery, operator)

    together(lambda: actions.take_back(receipt.pk, WHY, by=operator), jobs.take_receipts, refused=())

    taken_back, states = seen_after(
        lambda: (MistakenReceipt.objects.get().receipt, set(Standing.objects.values_list("state", flat=True)))
    )
    assert taken_back == receipt
    assert states <= {Standing.State.TAKEN_BACK}
