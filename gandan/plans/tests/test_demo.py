from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from gandan.plans.actions import put_in_force, unfold
from gandan.plans.demo import DATA, load_demo_plans
from gandan.plans.models import Assignment, Plan, Target
from gandan.plans.queries import commitments_not_taken_up
from gandan.units.tests.factories import make_outlet_kind, make_unit

SEEDS = Path(__file__).parents[4] / "shared" / "seeds"


@pytest.fixture
def plans():
    for code in ("portal", "press", "station", "post_point", "one_stop", "panel", "bulletin"):
        make_outlet_kind(code)
    days = {"valid_from": date(2021, 1, 1)}
    province = make_unit("province", key="quang-nam", name="Tỉnh Quảng Nam", **days)
    district = make_unit("district", parent=province, key="huyen-nui-thanh-517", name="Núi Thành", **days)
    make_unit("department", parent=province, key="so-noi-vu-quang-nam", **days)
    make_unit("department", parent=province, key="trung-tam-hanh-chinh-cong-quang-nam", **days)
    make_unit(parent=district, name="Xã Tam Hải", **days)
    return load_demo_plans(by=None, quang_nam=province, nui_thanh=district)


@pytest.mark.django_db
def test_every_commitment_of_both_plans_is_there(plans):
    province, district = plans

    assert [c.code for c in province.clauses.all()] == [f"S1-{n:02}" for n in range(1, 27)]
    assert [c.code for c in district.clauses.all()] == [f"S2-{n:02}" for n in range(1, 17)]


@pytest.mark.django_db
def test_every_commitment_can_be_counted_and_by_what_a_person_can_hand_in(plans):
    clauses = [clause for plan in plans for clause in plan.clauses.prefetch_related("targets")]

    assert [clause.code for clause in clauses if not clause.targets.all()] == []
    kinds = {t.code: set(t.evidence_kinds) for clause in clauses for t in clause.targets.all()}
    # Records of the system come from rooms that are not all built: a person must be able to prove it too.
    assert [code for code, taken in kinds.items() if taken <= {"SYS"}] == []


@pytest.mark.django_db
def test_loading_twice_is_the_same_as_once(plans):
    province, district = plans

    again = load_demo_plans(by=None, quang_nam=province.unit, nui_thanh=district.unit)

    assert again == plans
    assert Plan.objects.count() == 2


@pytest.mark.django_db
def test_the_three_promises_are_official(plans):
    official = Target.objects.filter(clause__plan=plans[0], is_internal=False).values_list("code", flat=True)

    assert {"portal_cchc_rate", "station_column_rate", "post_point_stock_rate"} <= set(official)


@pytest.mark.django_db
def test_the_district_has_no_number_of_its_own(plans):
    assert not Target.objects.filter(clause__plan=plans[1], is_internal=False).exists()


@pytest.mark.django_db
def test_what_the_district_has_not_taken_up_is_told(plans):
    codes = [clause.code for clause in commitments_not_taken_up(plans[1])]

    assert "S1-14" in codes
    assert "S1-05" not in codes


@pytest.mark.django_db
def test_both_plans_unfold(plans):
    for plan in plans:
        put_in_force(plan.pk, by=None)
        unfold(plan.pk, date(2024, 11, 22))

    assert {a.task.plan for a in Assignment.objects.select_related("task__plan")} == set(plans)


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the founding documents are not beside the project")
def test_no_clause_repeats_a_sentence_of_the_founding_documents():
    seeds = " ".join(" ".join(path.read_text("utf-8") for path in SEEDS.glob("*.txt")).split()).lower()
    plans = [json.loads(file.read_text("utf-8")) for file in DATA.glob("*.json")]
    texts = [clause["text"].lower().rstrip(".") for plan in plans for clause in plan["clauses"]]

    assert [text for text in texts if text in seeds] == []
