"""Database triggers that refuse to change append-only rows, whoever asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.audit.operations import InDatabaseOnly

if TYPE_CHECKING:
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor

_SQLITE = """CREATE TRIGGER IF NOT EXISTS {table}_append_only BEFORE UPDATE ON {table}
BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"""

_POSTGRES = """CREATE OR REPLACE FUNCTION gandan_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
DROP TRIGGER IF EXISTS {table}_append_only ON {table};
CREATE TRIGGER {table}_append_only BEFORE UPDATE ON {table}
FOR EACH ROW EXECUTE FUNCTION gandan_refuse_change()"""


def append_only(table: str) -> InDatabaseOnly:
    """Return the migration operation that makes the table refuse every UPDATE, on SQLite and PostgreSQL.

    Removal is refused by the model only: the test runner empties tables with DELETE on SQLite.
    """

    def forwards(editor: BaseDatabaseSchemaEditor) -> None:
        _refuse_changes(table, editor)

    def backwards(editor: BaseDatabaseSchemaEditor) -> None:
        suffix = "" if editor.connection.vendor == "sqlite" else f" ON {table}"
        editor.execute(f"DROP TRIGGER {table}_append_only{suffix}")

    return InDatabaseOnly(forwards, backwards)


def append_only_still(table: str) -> InDatabaseOnly:
    """Return the operation that stands before and after one that alters an append-only table.

    SQLite rebuilds the table and drops its triggers, on the way there and on the way back.
    """

    def ensure(editor: BaseDatabaseSchemaEditor) -> None:
        _refuse_changes(table, editor)

    return InDatabaseOnly(ensure, ensure)


def _refuse_changes(table: str, editor: BaseDatabaseSchemaEditor) -> None:
    statement = _SQLITE if editor.connection.vendor == "sqlite" else _POSTGRES
    editor.execute(statement.format(table=table), params=None)
