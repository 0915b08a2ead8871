from __future__ import annotations

import pytest
from django.core.management import CommandError, call_command

from gandan.people.tests.factories import make_user
from gandan.project.demo.built import leave_first_mark
from gandan.project.management.commands import demo
from gandan.project.serve.gates import hold_folder
from gandan.units.models import Unit
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _folder(settings, tmp_path):
    settings.DATA_DIR = tmp_path


@pytest.mark.parametrize("options", [{}, {"reset": True}])
def test_a_folder_that_is_being_served_is_neither_emptied_nor_filled(settings, options):
    unit = make_unit()

    with hold_folder(settings.DATA_DIR), pytest.raises(CommandError, match="đang chạy") as refusal:
        call_command("demo", no_serve=True, **options)

    unit.refresh_from_db()
    assert refusal.value.returncode == 2


def test_somebody_elses_units_are_not_mixed_with_the_demo():
    make_unit()

    with pytest.raises(CommandError, match="--reset"):
        call_command("demo", no_serve=True)


@pytest.fixture
def emptied(monkeypatch):
    """List what would be emptied and built: building takes minutes."""
    done = []
    monkeypatch.setattr(
        demo, "_empty_the_house", lambda: (done.append("emptied"), Unit.objects.all().delete())
    )
    monkeypatch.setattr(demo, "build", lambda _progress: done.append("built"))
    monkeypatch.setattr(demo.summary, "lines", lambda: iter(()))
    return done


def test_a_build_that_was_stopped_begins_again_by_itself(emptied, capsys):
    make_unit()
    leave_first_mark()

    call_command("demo", no_serve=True)

    assert emptied == ["emptied", "built"]
    assert "dừng giữa chừng" in capsys.readouterr().err


def test_a_build_that_was_stopped_and_where_somebody_works_since_is_not_emptied(emptied):
    make_unit()
    leave_first_mark()
    make_user(username="can-bo-that")

    with pytest.raises(CommandError, match="--reset"):
        call_command("demo", no_serve=True)

    assert emptied == []


def test_a_demo_of_an_earlier_release_is_brought_up_before_its_tables_are_read(monkeypatch):
    done = []
    monkeypatch.setattr(demo, "is_built", lambda: True)
    monkeypatch.setattr(demo, "call_command", lambda name, **_options: done.append(name))
    monkeypatch.setattr(demo.summary, "lines", lambda: iter(done.append("summary") or []))

    call_command("demo", no_serve=True)

    assert done == ["migrate", "summary"]
