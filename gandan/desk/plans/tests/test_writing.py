"""A plan worked on at the desk: its head and its commitments, from a draft to an amendment in force."""

from __future__ import annotations

from http import HTTPStatus

import pytest

from gandan.desk.plans.tests.steps import page, press
from gandan.plans.models import Clause, Plan
from gandan.plans.tests.factories import make_clause, make_target

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("november")]


# The head


def head(province, **change):
    return {
        "number": "8/KH-UBND",
        "issued_on": "2024-01-02",
        "unit": province.pk,
        "title": "Kế hoạch năm 2024",
        "period_from": "2024-01-01",
        "period_to": "2024-12-31",
        "parent": "",
    } | change


@pytest.mark.usefixtures("officer")
def test_a_plan_is_begun_by_hand(client, province):
    text = press(client, "new", head(province)).content.decode()

    assert "Đã lập bản nháp" in text
    assert Plan.objects.get().state == Plan.State.DRAFT


@pytest.mark.usefixtures("officer")
def test_a_refused_head_says_why_at_its_field_and_keeps_what_was_typed(client, province):
    answer = press(client, "new", head(province, period_to="2023-12-31"))

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "Kỳ kế hoạch kết thúc trước khi bắt đầu." in answer.context["form"].errors["period_to"]
    assert 'value="8/KH-UBND"' in answer.content.decode()


@pytest.mark.usefixtures("officer")
def test_the_head_changes_while_a_draft_and_not_in_force(client, province, draft, plan):
    press(client, "head", head(province, title="Tên mới"), pk=draft.pk)
    text = press(client, "head", head(province, title="Tên mới"), pk=plan.pk).content.decode()

    draft.refresh_from_db()
    assert draft.title == "Tên mới"
    assert "chỉ sửa được khi kế hoạch còn là bản nháp" in text


@pytest.mark.usefixtures("officer")
def test_putting_in_force_says_what_it_does_or_what_is_missing(client, draft):
    missing = page(client, "put_in_force", pk=draft.pk)
    make_clause(draft)

    assert "chưa có điều khoản nào" in missing
    assert "không trở lại bản nháp được" in page(client, "put_in_force", pk=draft.pk)


@pytest.mark.usefixtures("officer")
def test_closing_says_what_it_does_and_then_nothing_can_be_changed(client, plan):
    clause = make_clause(plan)

    assert "không mở lại được" in page(client, "close", pk=plan.pk)
    press(client, "close", pk=plan.pk)
    answer = press(client, "clause", {"code": "1", "text": "Lời khác", "reason": "Thử"}, pk=clause.pk)
    assert "đã kết thúc, không sửa được nữa" in answer.content.decode()


@pytest.mark.usefixtures("officer")
def test_the_same_number_is_refused_at_its_field(client, province):
    press(client, "new", head(province))

    assert "đã có trong hệ thống" in press(client, "new", head(province)).context["form"].errors["number"][0]


# Commitments


@pytest.mark.usefixtures("officer")
def test_a_commitment_is_added_reworded_moved_and_removed(client, draft):
    press(client, "clause_new", {"code": "1", "text": "Lời thứ nhất"}, pk=draft.pk)
    press(client, "clause_new", {"code": "2", "text": "Lời thứ hai"}, pk=draft.pk)
    first, second = draft.clauses.order_by("position")
    press(client, "clause", {"code": "2", "text": "Lời đã sửa"}, pk=second.pk)
    press(client, "clause_move", {"way": "up"}, pk=second.pk)
    press(client, "clause_remove", pk=first.pk)

    assert [clause.text for clause in Clause.objects.all()] == ["Lời đã sửa"]


@pytest.mark.usefixtures("officer")
def test_a_commitment_in_force_asks_for_the_reason_and_shows_the_amendment(client, plan):
    clause = make_clause(plan, code="S1-07", text="Lời cũ")
    said = {"code": "S1-07", "heading": clause.heading, "text": "Lời mới"}

    refused = press(client, "clause", said, pk=clause.pk)
    press(client, "clause", said | {"reason": "Văn bản đính chính"}, pk=clause.pk)
    text = page(client, "show", pk=plan.pk)

    assert "hãy ghi lý do sửa" in refused.context["form"].errors["reason"][0]
    assert "Lời mới" in refused.content.decode()
    assert "<del>Lời cũ</del>, nay là <ins>Lời mới</ins>" in text
    assert "Sửa ngày 22/11/2024, lý do: Văn bản đính chính, do Trần Văn Lành" in text


@pytest.mark.usefixtures("officer")
def test_a_commitment_with_a_target_says_what_holds_it(client, draft):
    clause = make_clause(draft)
    make_target(clause)

    assert "còn 1 chỉ tiêu" in page(client, "clause_remove", pk=clause.pk)
    assert press(client, "clause_remove", pk=clause.pk).status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert Clause.objects.exists()
