"""The project's own settings, with one more address that answers nothing: what the server itself costs."""

from __future__ import annotations

from gandan.project.settings import *  # noqa: F403

ROOT_URLCONF = "benchmarks._serving_urls"
