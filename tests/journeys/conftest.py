from __future__ import annotations

import pytest
from django.test import override_settings


@pytest.fixture(autouse=True, scope="session")
def _static_folder(tmp_path_factory):
    """Give the live server, which starts before any test's own surroundings, a folder to look into."""
    with override_settings(STATIC_ROOT=tmp_path_factory.mktemp("static")):
        yield
