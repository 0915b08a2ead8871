from __future__ import annotations

import json

import pytest
from django.core.management import CommandError, call_command

from gandan.calendars import clock
from gandan.calendars.actions import load_calendar
from gandan.people.tests.factories import make_user
from gandan.procedures.actions import load_own_procedures
from gandan.procedures.tests.samples import PUBLISHED
from gandan.project.demo.built import leave_first_mark
from gandan.project.demo.places import build_map
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
    leave_first_mark()
    build_map()
    load_own_procedures()

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


IMPORTS = {
    "import_calendar": {"day": "2031-02-03", "name": "Nghỉ bù", "source": "Thông báo 1", "verified": True},
    "import_units": {
        "unit": "xa-minh",
        "kind": "xa",
        "name": "Xã Mình",
        "code": "00001",
        "from": "2021-01-01",
    },
    "import_procedures": PUBLISHED,
    "import_answers": {"question": "Thả diều cần giấy gì?", "answer": "Không cần giấy nào."},
}


@pytest.fixture
def bring_in(tmp_path):
    """Bring something in by command, as an administrator does before there are accounts."""

    def bring_in(command):
        if command == "set_feedback_days":
            since = f"--from={clock.today()}"
            call_command(command, "answer", "7", since, "--source=Quyết định 7/QĐ-UBND")
            return
        file = tmp_path / "cua-minh.jsonl"
        file.write_text(json.dumps(IMPORTS[command]), encoding="utf-8")
        call_command(command, str(file), "--accept")

    return bring_in


@pytest.mark.parametrize("command", [*IMPORTS, "set_feedback_days"])
def test_what_somebody_brought_in_where_a_build_was_stopped_is_not_emptied(emptied, bring_in, command):
    make_unit("province")
    leave_first_mark()
    load_calendar()
    bring_in(command)

    with pytest.raises(CommandError, match="--reset"):
        call_command("demo", no_serve=True)

    assert emptied == []


def test_what_somebody_brought_in_before_the_build_is_not_emptied(emptied, bring_in):
    make_unit("province")
    bring_in("import_procedures")
    leave_first_mark()

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
