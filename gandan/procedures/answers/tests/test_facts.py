from __future__ import annotations

from datetime import date, timedelta

import pytest

from gandan.calendars.actions import pin_today
from gandan.procedures.answers import actions
from gandan.procedures.answers.actions import Approval
from gandan.procedures.answers.errors import AnswerTextError, FactsChangedError
from gandan.procedures.answers.facts import facts_seen, with_facts, without_facts
from gandan.procedures.answers.models import AnswerVersion
from gandan.procedures.answers.queries import answers_about, why_review, with_citations
from gandan.procedures.answers.tests.factories import (
    make_answer_approver,
    make_answer_draft,
    make_answer_version,
    make_submitted_draft,
)
from gandan.procedures.tests.samples import PUBLISHED, take_in
from gandan.text.markup import parse
from gandan.text.plain import to_text

pytestmark = pytest.mark.django_db
DAY = date(2026, 5, 20)
CITING = "Bạn trả {{lệ phí 1.900001}}."


@pytest.fixture(autouse=True)
def _day():
    pin_today(DAY)
    charge(8000)


def charge(amount, **said):
    fee = {"type": "Lệ phí", "amount": amount, "exemption": "Miễn cho trẻ em"}
    take_in(
        {**PUBLISHED, "from": "2026-01-01", "channels": [{"methods": ["Trực tiếp"], "fees": [fee]}]} | said
    )


def read(text, on=DAY):
    return to_text(with_facts(parse(text, title=""), on)).strip()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{{lệ phí 1.999999}}", "không có thủ tục mã 1.999999"),
        ("{{giá 1.900001}}", "không công bố điều này"),
    ],
)
def test_an_answer_that_cites_what_nobody_says_is_not_handed_in(text, said):
    wrong, right = make_answer_draft(text=text), make_answer_draft(text=CITING)

    with pytest.raises(AnswerTextError, match=said):
        actions.submit_draft(wrong.pk, wrong.author)

    assert actions.submit_draft(right.pk, right.author).state == "submitted"


def test_an_answer_about_what_was_abolished_meanwhile_is_not_approved():
    draft = make_submitted_draft(text=CITING)
    approver, approval = make_answer_approver(draft.unit), Approval(draft.revision)
    take_in({**PUBLISHED, "from": "2026-01-01", "to": "2026-06-01"})

    pin_today(date(2026, 6, 1))
    with pytest.raises(AnswerTextError, match="bãi bỏ"):
        actions.approve_draft(draft.pk, approval, approver)

    pin_today(DAY)
    assert actions.approve_draft(draft.pk, approval, approver).number == 1


def test_an_answer_is_approved_only_with_the_facts_that_were_read():
    draft = make_submitted_draft(text=CITING)
    approver, read_facts = make_answer_approver(draft.unit), facts_seen(CITING, DAY)
    charge(20_000, **{"from": "2026-05-20"})

    with pytest.raises(FactsChangedError):
        actions.approve_draft(draft.pk, Approval(draft.revision, facts=read_facts), approver)

    approval = Approval(draft.revision, facts=facts_seen(CITING, DAY))
    assert actions.approve_draft(draft.pk, approval, approver).number == 1


def test_the_facts_of_what_cannot_be_read_have_no_name():
    assert facts_seen("# Đầu đề quá lớn", DAY) == ""
    assert facts_seen("Chữ.", DAY)


def test_an_answer_says_the_fee_of_its_day_and_is_to_be_read_again_once_that_changed():
    version = make_answer_version(text=CITING)
    charge(20_000, **{"from": "2026-06-01"})
    later = DAY + timedelta(days=30)

    assert read(CITING, version.checked_on) == "Bạn trả 8.000 đồng (miễn cho trẻ em)."
    assert read(CITING, later) == "Bạn trả 20.000 đồng (miễn cho trẻ em)."
    assert list(answers_about("1-900001")) == [version]
    assert why_review(with_citations(AnswerVersion.objects.all()).get(), later) == [
        "Thủ tục 1.900001 đã đổi từ ngày 1/6/2026."
    ]


def test_what_can_be_told_no_more_leads_to_the_procedure_and_a_beginning_tells_no_fact():
    assert read("Trả {{lệ phí 1.999999}} ở xã.") == "Trả xem thủ tục mã 1.999999 ở xã."
    assert to_text(without_facts(parse(CITING, title=""))).strip() == "Bạn trả …."
