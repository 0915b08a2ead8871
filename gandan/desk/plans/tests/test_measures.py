"""A target says what it counts and of how many before it is saved."""

from __future__ import annotations

from datetime import date
from http import HTTPStatus

import pytest
from django_q.models import OrmQ

from gandan.desk.plans.tests.steps import look_and_save, page, press
from gandan.plans.models import Amendment, Target
from gandan.plans.tests.factories import make_clause, make_plan, make_target
from gandan.units.tests.factories import make_outlet, make_outlet_kind

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("november")]


def measure(province, **change):
    return {
        "title": "Đài có chuyên mục",
        "counted": "station",
        "scope": province.pk,
        "evidence_kinds": ["LOG"],
        "minimum_count": 1,
        "window": "month",
        "goal_share": "100",
        "starts_on": "2024-01-01",
        "ends_on": "2024-12-31",
    } | change


@pytest.fixture
def stations(communes):
    kind = make_outlet_kind("station")
    kind.name, kind.counting_word = "Đài truyền thanh cấp xã", "đài"
    kind.save()
    return [make_outlet("station", owner=commune, name=f"Đài {commune.key}") for commune in communes]


@pytest.mark.usefixtures("officer")
def test_a_target_says_what_it_counts_and_of_how_many_before_it_is_saved(client, province, draft, stations):
    clause = make_clause(draft)

    text = press(client, "target_new", measure(province), pk=clause.pk).content.decode()

    assert (
        "Mỗi tháng, mỗi đài truyền thanh cấp xã thuộc Tỉnh Thu Bồn phải có ít nhất 1 nhật ký phát "
        "được chấp nhận; phấn đấu 100 %." in text
    )
    assert "<b>2 đài</b>" in text
    assert stations[0].name in text
    assert not Target.objects.exists()


@pytest.mark.usefixtures("officer", "stations")
def test_saved_is_only_what_was_shown(client, province, draft):
    clause = make_clause(draft)
    seen = press(client, "target_new", measure(province), pk=clause.pk).context["seen"]

    changed = measure(province, minimum_count=3) | {"press": "save", "seen": seen}
    text = press(client, "target_new", changed, pk=clause.pk).content.decode()

    assert "Bạn vừa sửa thêm" in text
    assert not Target.objects.exists()
    look_and_save(client, "target_new", measure(province), pk=clause.pk)
    assert Target.objects.get().code == "chi-tieu-01"


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"counted": ""}, "counted"),
        ({"counted": "units"}, "unit_levels"),
        ({"evidence_kinds": []}, "evidence_kinds"),
        ({"minimum_count": 0}, "minimum_count"),
        ({"goal_share": "120"}, "goal_share"),
        ({"goal_share": "nhiều"}, "goal_share"),
        ({"ends_on": "hôm nào"}, "ends_on"),
        ({"title": ""}, "title"),
    ],
)
def test_a_measure_that_cannot_be_is_refused_at_its_field(client, draft, change, field):
    make_outlet_kind("station")
    said = measure(draft.unit, **change)

    answer = press(client, "target_new", said, pk=make_clause(draft).pk)

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert list(answer.context["form"].errors) == [field]


@pytest.mark.usefixtures("officer", "stations")
def test_another_measure_in_force_counts_from_the_window_that_was_chosen(client, province, plan):
    target = make_target(make_clause(plan), outlet_kind=make_outlet_kind("station"), evidence_kinds=["LOG"])
    said = measure(
        province, title=target.title, minimum_count=2, counts_from="2024-12-01", reason="Nghe nhiều"
    )

    text = look_and_save(client, "target", said, pk=target.pk).content.decode()

    assert "chậm nhất 5 phút nữa" in text
    assert "Đếm đến hết ngày 30/11/2024" in text
    assert "Ít nhất mỗi kỳ: trước là <del>1</del>, nay là <ins>2</ins>" in text
    assert Amendment.objects.get().counts_from == date(2024, 12, 1)
    assert OrmQ.objects.count() == 1


@pytest.mark.usefixtures("officer", "stations")
def test_a_target_without_a_window_to_come_says_so_in_words(client, province):
    over = make_plan(province, period_from=date(2023, 1, 1), period_to=date(2023, 12, 31))
    target = make_target(make_clause(over), outlet_kind=make_outlet_kind("station"))
    said = measure(province, ends_on="2023-12-31", minimum_count=2, reason="Thử")

    answer = look_and_save(client, "target", said, pk=target.pk)

    assert "Không còn kỳ nào để áp dụng" in answer.content.decode()


@pytest.mark.usefixtures("officer")
def test_a_target_ends_in_force_with_a_reason(client, plan):
    target = make_target(make_clause(plan))

    press(client, "target_withdraw", {"reason": "Không còn", "counts_from": "2024-12-01"}, pk=target.pk)

    assert Target.objects.get().ends_on == date(2024, 11, 30)
    assert "Thôi áp dụng chỉ tiêu" in page(client, "show", pk=plan.pk)
