from __future__ import annotations

import os

import pytest
from django.db import connection


@pytest.fixture
def beside_a_browser(monkeypatch):
    """Let the live server ask the database beside a browser.

    Playwright keeps an event loop in this thread, and Django takes that for an asynchronous program.
    """
    monkeypatch.setitem(os.environ, "DJANGO_ALLOW_ASYNC_UNSAFE", "1")


@pytest.fixture(autouse=True, scope="session")
def _no_line_to_the_database_is_left(request, django_db_blocker):
    """End what a browser's last question holds open: PostgreSQL takes no database down that is in use."""
    request.getfixturevalue("django_db_setup")  # so that it is taken down after this
    yield
    if connection.vendor != "postgresql":
        return
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
