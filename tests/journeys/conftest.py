from __future__ import annotations

import os

import pytest
from django.test import override_settings


@pytest.fixture(autouse=True, scope="session")
def _static_folder(tmp_path_factory):
    """Give the live server, which starts before any test's own surroundings, a folder to look into."""
    with override_settings(STATIC_ROOT=tmp_path_factory.mktemp("static")):
        yield


@pytest.fixture
def beside_a_browser(monkeypatch):
    """Let the live server ask the database beside a browser.

    Playwright keeps an event loop in this thread, and Django takes that for an asynchronous program.
    """
    monkeypatch.setitem(os.environ, "DJANGO_ALLOW_ASYNC_UNSAFE", "1")
