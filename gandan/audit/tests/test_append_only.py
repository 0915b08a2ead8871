from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction

from gandan.audit import queries
from gandan.audit.actions import record
from gandan.audit.errors import AppendOnlyError
from gandan.audit.models import Entry

pytestmark = pytest.mark.django_db


def an_entry() -> Entry:
    subject = Entry(pk=7)
    return record(None, "thing.done", subject, number=1)


def test_an_entry_cannot_be_saved_again():
    entry = an_entry()
    entry.action = "thing.undone"

    with pytest.raises(AppendOnlyError):
        entry.save()


@pytest.mark.parametrize("change", ["update", "delete"])
def test_entries_cannot_be_changed_in_bulk(change):
    an_entry()

    with pytest.raises(AppendOnlyError):
        getattr(Entry.objects.all(), change)()


def test_an_entry_cannot_be_deleted():
    with pytest.raises(AppendOnlyError):
        an_entry().delete()


def test_the_database_itself_refuses_to_change_an_entry():
    entry = an_entry()

    with (
        pytest.raises(DatabaseError, match="append-only"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("UPDATE audit_entry SET action = 'x' WHERE id = %s", [entry.pk])


def test_the_log_of_a_row_tells_the_newest_first():
    first, second = an_entry(), an_entry()

    assert list(queries.entries_of(Entry(pk=7))) == [second, first]


def test_the_log_of_units_leaves_out_other_units():
    an_entry()

    assert list(queries.entries_of_units([1])) == []
    assert queries.entries_of_units(None).count() == 1
