"""Writing rows by the million. Only for tables that are made anew as a whole from others."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from django.db import connection

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from django.db.backends.utils import CursorWrapper
    from django.db.models import Model

_BATCH_ROWS = 20_000
Values = tuple["int | str", ...]


def insert_rows(model: type[Model], columns: Sequence[str], rows: Iterable[Values]) -> None:
    """Insert plain values in the order of the columns.

    Building a model instance for each row takes ten times as long as storing it.
    """
    quote = connection.ops.quote_name
    table = quote(model._meta.db_table)  # noqa: SLF001 - Django's own documented API
    names = ", ".join(map(quote, columns))
    marks = ", ".join(["%s"] * len(columns))
    statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - names of our own model
    left = iter(rows)
    with connection.cursor() as cursor:
        # A batch is complete before it is sent: making rows reads from the same connection.
        while batch := list(islice(left, _BATCH_ROWS)):
            # Rows in the order of the index that guards them fall into few of its pages.
            batch.sort()
            if connection.vendor == "postgresql":
                _copy(cursor, f"COPY {table} ({names}) FROM STDIN", batch)
            else:
                cursor.executemany(statement, batch)


def _copy(cursor: CursorWrapper, statement: str, batch: Iterable[Values]) -> None:
    """Send a batch the way PostgreSQL takes it fastest."""
    with cursor.copy(statement) as copy:
        for row in batch:
            copy.write_row(row)
