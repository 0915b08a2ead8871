from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gandan.deliveries import rules
from gandan.deliveries.rules import MAX_ATTEMPTS, Course, inputs_hash, next_attempt, state_sentence

AT = datetime(2024, 11, 22, 7, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("failures", "minutes"), [(1, 1), (2, 2), (3, 4), (6, 32), (9, 256), (MAX_ATTEMPTS, None)]
)
def test_each_wait_is_twice_the_last_until_it_is_given_up(failures, minutes):
    expected = None if minutes is None else AT + timedelta(minutes=minutes)

    assert next_attempt(failures, AT) == expected


@pytest.mark.parametrize(
    ("course", "sentence"),
    [
        (Course("scheduled", AT), "Chờ gửi, từ 7 giờ 05 ngày 22/11/2024."),
        (
            Course("scheduled", AT, next_attempt_at=AT, failure="Ổ đĩa đầy."),
            "Chưa gửi được: ổ đĩa đầy. Thử lại lúc 7 giờ 05 ngày 22/11/2024.",
        ),
        (
            Course("handed_over", AT, handed_over_at=AT),
            "Đã gửi lúc 7 giờ 05 ngày 22/11/2024, chờ đầu mối xác nhận.",
        ),
        (
            Course("done", AT, done_at=AT),
            "Đã có xác nhận của đầu mối, ghi nhận lúc 7 giờ 05 ngày 22/11/2024.",
        ),
        (Course("failed", AT, failure="Thiếu địa chỉ."), "Không gửi được: thiếu địa chỉ."),
        (
            Course("recalled", AT, recalled_because="Sai phí."),
            "Đang thu hồi: Sai phí. Chờ đầu mối xác nhận đã gỡ.",
        ),
        (
            Course("recalled", AT, recalled_because="Sai phí", recall_confirmed_at=AT),
            "Đã thu hồi: Sai phí. Không còn ở đầu mối từ 7 giờ 05 ngày 22/11/2024.",
        ),
    ],
)
def test_each_state_says_what_comes_next(course, sentence):
    assert state_sentence(course) == sentence


def test_a_rendition_is_named_by_all_it_is_made_from():
    names = {
        inputs_hash(channel, document, settings)
        for channel in ("leaflet", "webpage")
        for document in ({"title": "A"}, {"title": "B"})
        for settings in ("x", "y")
    }

    assert len(names) == 8
    assert inputs_hash("leaflet", {"a": 1, "b": 2}, "x") == inputs_hash("leaflet", {"b": 2, "a": 1}, "x")


@pytest.mark.parametrize(
    ("is_own", "hours", "because"),
    [(True, 0, ""), (True, 24, ""), (True, 25, "Đã quá 24 giờ"), (False, 1, "Chỉ người đã ghi")],
)
def test_who_recorded_by_mistake_takes_it_back_within_the_day(is_own, hours, because):
    refusal = rules.not_taken_back(is_own=is_own, recorded_for=timedelta(hours=hours), hours=24)

    assert refusal.startswith(because)
    assert bool(refusal) is bool(because)
