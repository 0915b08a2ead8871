"""Database triggers that refuse two rows of one thing whose days overlap, whoever writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.audit.operations import InDatabaseOnly

if TYPE_CHECKING:
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor

# A day is in a row from valid_from (included) to valid_to (excluded; empty is for ever). A row that ends on
# the day of its start holds on no day.
_OVERLAP = """EXISTS (SELECT 1 FROM {table} AS other WHERE {same} AND other.id <> NEW.id
AND (NEW.valid_to IS NULL OR other.valid_from < NEW.valid_to)
AND (other.valid_to IS NULL OR NEW.valid_from < other.valid_to)
AND (NEW.valid_to IS NULL OR NEW.valid_from < NEW.valid_to)
AND (other.valid_to IS NULL OR other.valid_from < other.valid_to))"""

_SQLITE = """CREATE TRIGGER {table}_no_overlap_{event} BEFORE {event} ON {table} WHEN {overlap}
BEGIN SELECT RAISE(ABORT, '{table} rows overlap'); END"""

_POSTGRES = """CREATE OR REPLACE FUNCTION {table}_refuse_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
IF {overlap} THEN RAISE EXCEPTION '{table} rows overlap' USING ERRCODE = 'exclusion_violation'; END IF;
RETURN NEW;
END $$;
CREATE TRIGGER {table}_no_overlap BEFORE INSERT OR UPDATE ON {table}
FOR EACH ROW EXECUTE FUNCTION {table}_refuse_overlap()"""


def no_overlap(table: str, *columns: str) -> InDatabaseOnly:
    """Return the migration operation after which rows that agree in the columns cannot overlap in time.

    SQLite loses triggers when a later migration rebuilds the table: that migration must end with this again.
    """
    same = " AND ".join(f"other.{column} = NEW.{column}" for column in columns)
    overlap = _OVERLAP.format(table=table, same=same)

    def forwards(editor: BaseDatabaseSchemaEditor) -> None:
        if editor.connection.vendor != "sqlite":
            editor.execute(_POSTGRES.format(table=table, overlap=overlap), params=None)
            return
        for event in ("INSERT", "UPDATE"):
            editor.execute(_SQLITE.format(table=table, event=event, overlap=overlap), params=None)

    def backwards(editor: BaseDatabaseSchemaEditor) -> None:
        if editor.connection.vendor != "sqlite":
            editor.execute(f"DROP TRIGGER {table}_no_overlap ON {table}")
            editor.execute(f"DROP FUNCTION {table}_refuse_overlap()")
            return
        for event in ("INSERT", "UPDATE"):
            editor.execute(f"DROP TRIGGER {table}_no_overlap_{event}")

    return InDatabaseOnly(forwards, backwards)
