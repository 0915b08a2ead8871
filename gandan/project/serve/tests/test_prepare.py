from __future__ import annotations

import os
from pathlib import Path
from pydoc import locate

import pytest
from django_q.models import Schedule

from gandan.project.serve import prepare


@pytest.fixture
def one_file(settings, tmp_path):
    """Let the house have one static file, and return it."""
    source = tmp_path / "source" / "a.css"
    source.parent.mkdir()
    source.write_text("p{}")
    settings.STATICFILES_DIRS = [source.parent]
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    }
    settings.STATIC_ROOT = tmp_path / "static"
    return source


def test_static_files_are_copied_only_when_they_changed(one_file, settings):
    assert prepare.collect_static()
    assert not prepare.collect_static()

    one_file.write_text("p{color:red}")
    os.utime(one_file, ns=(0, 0))

    assert prepare.collect_static()
    assert (Path(settings.STATIC_ROOT) / "a.css").exists()


@pytest.mark.django_db
def test_starting_twice_leaves_one_schedule_of_each():
    prepare.ensure_schedules()
    prepare.ensure_schedules()

    assert sorted(Schedule.objects.values_list("name", flat=True)) == sorted(
        regular.name for regular in prepare.REGULAR
    )


@pytest.mark.parametrize("regular", prepare.REGULAR, ids=lambda regular: regular.name)
def test_every_regular_job_exists(regular):
    assert callable(locate(regular.job))
