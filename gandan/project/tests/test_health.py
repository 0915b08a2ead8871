from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import DatabaseError
from django.utils import timezone
from django_q.models import Task

from gandan.deliveries.jobs import TICK
from gandan.project import health

pytestmark = pytest.mark.django_db


def make_tick(*, seconds_ago):
    stopped = timezone.now() - timedelta(seconds=seconds_ago)
    Task.objects.create(id="a", name="a", func=TICK, started=stopped, stopped=stopped, success=True)


@pytest.mark.parametrize(("seconds_ago", "status"), [(20, 200), (3600, 503)])
def test_the_answer_tells_how_long_the_worker_was_silent(client, seconds_ago, status):
    make_tick(seconds_ago=seconds_ago)

    answer = client.get("/suc-khoe/")

    assert answer.status_code == status
    assert answer.json()["worker_age_seconds"] == pytest.approx(seconds_ago, abs=5)


def test_a_worker_that_never_worked_is_not_well(client):
    assert client.get("/suc-khoe/").status_code == 503


def test_a_database_that_does_not_answer_is_said(client, monkeypatch):
    def broken():
        raise DatabaseError

    monkeypatch.setattr(health.connection, "cursor", broken)

    assert client.get("/suc-khoe/").json()["database"] is False
