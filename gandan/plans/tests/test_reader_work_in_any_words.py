"""Work and numbers told in everyday words, under headings that no model plan has."""

# ruff: noqa: E501 - sentences are read in one piece
from __future__ import annotations

import pytest

from gandan.plans.reader import read_text


def read(*lines):
    return read_text("\n".join(("KẾ HOẠCH", "Tuyên truyền năm 2026", *lines, "")))


@pytest.mark.parametrize("heading", ["II. CÔNG VIỆC", "II. Phần việc của từng bộ phận", "2. Ai làm việc gì"])
def test_a_plain_heading_over_the_work_ends_the_goals(heading):
    plan = read(
        "I. CHỈ TIÊU",
        "1. 80% hộ dân biết đặt lịch hẹn.",
        heading,
        "1. Phòng Kinh tế",
        "- Viết 12 bài về giống lúa mới, hằng tháng.",
    )

    assert [(one.content, one.lead) for one in plan.tasks] == [
        ("Viết 12 bài về giống lúa mới", "Phòng Kinh tế")
    ]
    assert [one.value for one in plan.targets] == [80]


@pytest.mark.parametrize("heading", ["2. Kết quả cần đạt", "2. Những con số phấn đấu", "2. Điều phải đạt được"])
def test_goals_stand_under_headings_in_plain_words(heading):
    plan = read("1. Mở đầu", heading, "- 90% hộ dân có mã QR trên cửa.")

    assert [one.value for one in plan.targets] == [90]
