"""Tests that begin with kept tables must not begin with old ones."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from tests import beginning

OURS = re.compile(r"^\s*(?:from|import) (gandan[.\w]*)", re.MULTILINE)


def module_of(file):
    return ".".join(file.relative_to(beginning.ROOT).with_suffix("").parts)


def test_the_name_of_the_tables_is_made_of_all_that_migrations_take_from_us():
    files = [file for file in beginning.sources() if file.suffix == ".py"]
    taken = {name for file in files for name in OURS.findall(file.read_text())}

    assert taken
    assert taken <= {module_of(file) for file in files}


def test_every_migration_of_ours_is_among_what_decides_the_tables():
    known = MigrationLoader(None).disk_migrations.values()
    files = {Path(sys.modules[each.__module__].__file__) for each in known if "gandan" in each.__module__}

    assert files
    assert files <= set(beginning.sources())


@pytest.mark.parametrize(
    "changed",
    [
        "gandan/plans/migrations/0001_initial.py",
        "gandan/audit/triggers.py",
        "gandan/audit/operations.py",
        "requirements/core.txt",
    ],
)
def test_a_change_of_one_file_alone_gives_other_tables(monkeypatch, tmp_path, changed):
    for file in beginning.sources():
        copy = tmp_path / file.relative_to(beginning.ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
    before = beginning.key()
    monkeypatch.setattr(beginning, "ROOT", tmp_path)
    assert beginning.key() == before

    content = (tmp_path / changed).read_bytes()
    (tmp_path / changed).write_bytes(content + b"\n")
    assert beginning.key() != before

    (tmp_path / changed).write_bytes(content)
    assert beginning.key() == before


COLUMNS = """
SELECT table_name, column_name, data_type, is_nullable, column_default
FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, column_name"""
INDEXES = "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexname"
TRIGGERS = """
SELECT tgrelid::regclass::text, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2"""
# What stands there, as each database tells it.
ASKED = {
    "sqlite": ["SELECT type, name, sql FROM sqlite_master ORDER BY type, name"],
    "postgresql": [COLUMNS, INDEXES, TRIGGERS],
}


@pytest.mark.django_db
@pytest.mark.parametrize("number", range(len(ASKED[connection.vendor])))
def test_what_was_kept_is_what_migrations_made(number):
    asked = ASKED[connection.vendor][number]
    with beginning.opened(connection) as kept, connection.cursor() as cursor:
        cursor.execute(asked)
        made = cursor.fetchall()

        assert made
        assert kept.execute(asked).fetchall() == made
