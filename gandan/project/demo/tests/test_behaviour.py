from __future__ import annotations

from datetime import UTC, datetime

from gandan.project.demo.behaviour import Conduct, answered_at, answers, conduct

KEYS = [f"dai-{n}" for n in range(2000)]


def test_most_stations_are_punctual_and_some_say_nothing():
    how = [conduct("station", key) for key in KEYS]

    assert 0.8 < how.count(Conduct.PUNCTUAL) / len(how) < 0.9
    assert 0 < how.count(Conduct.SILENT) < how.count(Conduct.PUNCTUAL)


def test_a_silent_outlet_never_answers_and_a_punctual_one_always_does():
    for key in KEYS[:200]:
        replies = [answers("station", key, number) for number in range(5)]
        assert conduct("station", key) is not Conduct.SILENT or not any(replies)
        assert conduct("station", key) is not Conduct.PUNCTUAL or all(replies)


def test_a_station_plays_in_the_next_morning_hour():
    at = answered_at("station", "dai-1", datetime(2024, 11, 4, 9, tzinfo=UTC))

    assert (at.day, at.hour) == (5, 5)


def test_a_post_point_confirms_within_four_days_in_office_hours():
    at = answered_at("post_point", "bd-1", datetime(2024, 11, 4, 9, tzinfo=UTC))

    assert 5 <= at.day <= 8
    assert 8 <= at.hour <= 11
