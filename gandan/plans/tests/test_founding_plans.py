"""The two founding documents of the project, read where they lie beside it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gandan.plans.reader import read_text

SEEDS = Path(__file__).parents[4] / "shared" / "seeds"
pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the founding documents are not beside the project"
)


def seed(word):
    return next(text for path in sorted(SEEDS.glob("*.txt")) if word in (text := path.read_text("utf-8")))


def test_the_plan_of_the_province():
    plan = read_text(seed("1739"))

    assert (plan.number.value, plan.date.value) == ("1739/KH-UBND", "2021-03-31")
    assert plan.issuer.value == "UBND tỉnh"
    assert (plan.period.start, plan.period.end) == (date(2021, 1, 1), date(2025, 12, 31))


def test_the_three_promises_of_the_province():
    plan = read_text(seed("1739"))

    assert [target.value for target in plan.targets] == [100, 100, 100]
    assert [target.due for target in plan.targets] == [date(2025, 12, 31)] * 3
    starts = [target.population.lower()[:12] for target in plan.targets]
    assert starts == ["cổng/trang t", "đài truyền t", "điểm bưu điệ"]


def test_what_the_province_says_how_and_to_whom():
    plan = read_text(seed("1739"))

    assert len(plan.contents) == 9
    kinds = {one.kind for one in plan.channels}
    assert {"portal", "station", "post_point", "press", "publication", "video", "bulletin", "class"} <= kinds
    assert {"citizens", "businesses", "officials"} <= {one.kind for one in plan.audiences}
    assert len(plan.clauses) == 22


def test_the_plan_of_the_district_has_no_number_and_no_target():
    plan = read_text(seed("Núi Thành"))

    assert plan.is_plan
    assert plan.number is None
    assert plan.issuer.value == "UBND huyện Núi Thành"
    assert (plan.period.start, plan.period.end) == (date(2024, 1, 1), date(2024, 12, 31))
    assert plan.targets == ()
    assert {"press", "portal", "video", "briefing"} <= {one.kind for one in plan.channels}


@pytest.mark.parametrize("word", ["1739", "Núi Thành"])
def test_news_that_names_no_lead_gives_no_task(word):
    assert read_text(seed(word)).tasks == ()
