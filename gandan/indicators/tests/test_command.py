from __future__ import annotations

import json
from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from gandan.calendars.models import HouseDay
from gandan.evidence.tests.factories import make_evidence
from gandan.indicators.tests.world import World
from gandan.plans.tests.factories import make_exclusion

pytestmark = pytest.mark.django_db


@pytest.fixture
def world():
    made = World()
    commune = made.commune()
    stations = [made.outlet(commune) for _ in range(3)]
    target = made.target(code="station_rate", title="Đài có chuyên mục")
    make_evidence(commune, outlet=stations[0])
    make_exclusion(target, stations[2], reason="Đài đang sửa")
    return made


def run(*arguments):
    out, err = StringIO(), StringIO()
    try:
        call_command("indicators", *arguments, stdout=out, stderr=err)
    except SystemExit as stop:
        return stop.code, err.getvalue()
    return 0, out.getvalue()


def test_each_target_is_a_json_line(world):
    code, text = run(world.plan.number, "--on", "2024-10-20", "--json")

    assert code == 0
    assert [json.loads(line) for line in text.splitlines()] == [
        {
            "target": "station_rate",
            "title": "Đài có chuyên mục",
            "goal": 1.0,
            "numerator": 1,
            "denominator": 2,
            "share": 0.5,
            "excluded": 1,
            "missing": 1,
        }
    ]


def test_people_read_a_sentence(world):
    _, text = run(world.plan.number, "--on", "2024-10-20")

    assert "1 trong 2 đài có đủ bằng chứng trong tháng 10/2024." in text
    assert "Tỷ lệ 50 %, mức phấn đấu 100 %. Không tính: 1. Chưa đạt: 1." in text


def test_the_list_behind_a_target_is_printed(world):
    _, text = run(world.plan.number, "--on", "2024-10-20", "--list", "station_rate")

    assert [line.split("\t")[-1] for line in text.splitlines()] == [
        "Đã có bằng chứng",
        "Chưa có bằng chứng",
        "Không tính: Đài đang sửa",
    ]


def test_without_a_day_it_is_the_house_day_inside_the_plan(world):
    HouseDay.objects.create(today=date(2025, 6, 1))

    _, text = run(world.plan.number)

    assert "tháng 12/2024" in text


def test_a_day_that_was_not_counted_is_told(world):
    out, err = StringIO(), StringIO()
    call_command("indicators", world.plan.number, "--on", "1990-01-01", stdout=out, stderr=err)

    assert err.getvalue().startswith("Ngày 1/1/1990 kế hoạch không có số liệu.")
    assert "trong tháng" in out.getvalue()


def test_a_day_that_is_none_is_a_wrong_call(world):
    with pytest.raises(CommandError, match="không phải một ngày") as refusal:
        call_command("indicators", world.plan.number, "--on", "31-12-2024")

    assert refusal.value.returncode == 2


def test_an_unknown_plan_is_a_wrong_call():
    code, text = run("99/KH-UBND")

    assert code == 2
    assert text.startswith("Không có kế hoạch nào mang số “99/KH-UBND”.")


def test_an_unknown_target_is_a_wrong_call(world):
    code, text = run(world.plan.number, "--list", "x")

    assert code == 2
    assert "station_rate" in text
