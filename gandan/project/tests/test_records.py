"""From a question and a message to a proof and a figure, without anybody's hand."""

from __future__ import annotations

from datetime import date

import pytest

from gandan.calendars.actions import pin_today
from gandan.deliveries.actions import check_cited_facts
from gandan.evidence.models import Evidence
from gandan.feedback.actions import ask_again
from gandan.feedback.models import Question
from gandan.feedback.tests.factories import answer, make_question, make_reply
from gandan.indicators.actions import refresh
from gandan.indicators.queries import table
from gandan.messages.actions import withdraw
from gandan.messages.tests.factories import make_approver, make_version
from gandan.messages.tests.facts import CITING, DAY, charge
from gandan.people.tests.factories import make_user
from gandan.people.tests.places import make_place, make_places
from gandan.plans.tests.factories import make_clause, make_plan, make_target
from gandan.procedures.tests.samples import published, take_in
from gandan.project.demo.built import leave_mark
from gandan.project.records import keep_records

pytestmark = pytest.mark.django_db


@pytest.fixture
def places():
    pin_today(date(2024, 10, 7))
    return make_places()


def kept():
    """Return (month's first day, state, quantities) of every proof, in the order of writing."""
    rows = Evidence.objects.order_by("pk").values_list("happened_on", "standing__state", "quantities")
    return [(on.replace(day=1).isoformat(), state, amount) for on, state, amount in rows]


def test_answers_in_time_are_a_proof_of_their_unit_and_month(places):
    make_reply(places.commune)
    make_question(places.commune)  # still waits

    assert keep_records() == 1
    assert keep_records() == 0

    evidence = Evidence.objects.get()
    assert (evidence.unit, evidence.topics) == (places.commune, ["feedback", "qa"])
    assert evidence.note == "Câu hỏi đã trả lời trong tháng 10/2024: 1, trong đó không muộn hơn hạn: 1."


def test_late_answers_are_told_and_prove_nothing(places):
    late = make_reply(places.commune).question
    Question.objects.filter(pk=late.pk).update(due_on=date(2024, 10, 4))
    assert keep_records() == 0

    make_reply(places.commune)

    assert keep_records() == 1
    assert Evidence.objects.get().note.endswith("10/2024: 2, trong đó không muộn hơn hạn: 1.")


def test_a_question_that_was_asked_again_and_answered_twice_counts_once(places):
    question = make_reply(places.commune).question
    ask_again(question.pk, "Nhưng ban đêm thì có được thả không?")
    answer(question)

    assert keep_records() == 1

    evidence = Evidence.objects.get()
    assert evidence.note.endswith("10/2024: 1, trong đó không muộn hơn hạn: 1.")
    assert evidence.quantities == {"answers": 1}


def test_another_answer_replaces_the_record_of_its_month_alone(places):
    make_reply(places.commune)
    keep_records()
    make_reply(places.commune)
    keep_records()
    pin_today(date(2024, 11, 4))
    make_reply(places.commune)
    keep_records()

    assert kept() == [
        ("2024-10-01", "superseded", {"answers": 1}),
        ("2024-10-01", "accepted", {"answers": 2}),
        ("2024-11-01", "accepted", {"answers": 1}),
    ]


def test_the_figure_follows_in_the_same_step(places):
    plan = make_plan(places.district)
    make_target(make_clause(plan), evidence_kinds=["SYS", "DOC"], topics=["feedback"])
    make_place("commune", "Xã Chưa Ai Hỏi", places.district)
    refresh()
    make_reply(places.commune)

    keep_records()

    row = table(plan, date(2024, 10, 7))[0]
    assert (row.numerator, row.denominator) == (1, 2)


def test_in_a_demo_the_records_are_marked(places):
    make_reply(places.commune)
    make_user()
    leave_mark()

    keep_records()

    assert Evidence.objects.get().is_simulated


@pytest.fixture
def guide():
    """Approve a message of a district about business that cites a fee; another one cites nothing."""
    pin_today(DAY)
    district = make_places().district
    charge(8000)
    make_version(district, topics=("business",))
    return make_version(district, topics=("business",), body=CITING)


def test_a_guide_that_is_right_is_a_proof_once_a_month(guide):
    assert [keep_records(), keep_records()] == [1, 0]
    pin_today(date(2026, 6, 2))
    keep_records()

    assert kept() == [("2026-05-01", "accepted", {"items": 1}), ("2026-06-01", "accepted", {"items": 1})]
    assert set(Evidence.objects.values_list("unit", flat=True)) == {guide.unit_id}


@pytest.mark.usefixtures("guide")
def test_a_guide_that_went_wrong_proves_nothing_any_more():
    keep_records()
    charge(10_000, first="2026-05-15")
    check_cited_facts(DAY)

    keep_records()

    assert kept()[1:] == [("2026-05-01", "refused", {"items": 0})]


def test_a_guide_that_was_withdrawn_proves_nothing_any_more(guide):
    keep_records()
    withdraw(guide.pk, by=make_approver(guide.unit), reason="Đã có bài mới")

    keep_records()

    assert kept()[1:] == [("2026-05-01", "refused", {"items": 0})]


def test_a_message_about_something_else_is_no_guide_for_business():
    pin_today(DAY)
    charge(8000)
    make_version(make_places().district, body=CITING)

    assert keep_records() == 0


def decided(*codes):
    """Let a decision give these procedures to the communes."""
    given = [{"code": code, "name": "Thả diều", "levels": ["Cấp xã"]} for code in codes]
    take_in({"announces": "9/QĐ-UBND", "issued_by": "Tỉnh", "issued_on": "2024-09-01", "procedures": given})


def test_publishing_all_that_decisions_give_to_a_level_is_a_target_like_any_other(places):
    plan = make_plan(places.district)
    make_target(make_clause(plan), evidence_kinds=["SYS"], topics=["procedures"])
    refresh()
    decided("1.900001", "1.900002")
    figures = []

    for code in ("1.900001", "1.900002"):
        take_in(published(code=code, **{"from": "2024-09-01"}))
        keep_records()
        row = table(plan, date(2024, 10, 7))[0]
        figures.append((row.numerator, row.denominator))

    assert figures == [(0, 1), (1, 1)]
    assert Evidence.objects.get(unit=places.commune).note == (
        "Thủ tục cấp xã theo các quyết định còn hiệu lực: đã công bố 2 trong 2."
    )
    decided("1.900001", "1.900002", "1.900003")
    keep_records()
    assert table(plan, date(2024, 10, 7))[0].numerator == 0
