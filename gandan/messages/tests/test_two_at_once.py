"""Two people press the button at the same moment, each on a connection of their own."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection, connections

from gandan.messages.actions import approve, save_draft
from gandan.messages.errors import AlreadyApprovedError, ChangedMeanwhileError
from gandan.messages.models import MessageVersion
from gandan.messages.tests.factories import make_approver, make_author, make_draft, make_submitted, make_text

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def together(tmp_path, monkeypatch):
    """Run calls at the same moment in threads; gives each one's answer, or the error it raised."""

    def run(*calls):
        _share_database(tmp_path / "shared.sqlite3", monkeypatch)
        start = Barrier(len(calls))
        with ThreadPoolExecutor(len(calls)) as pool:
            running = [pool.submit(_answer, call, start) for call in calls]
            return [each.result(timeout=60) for each in running]

    return run


def _share_database(file, monkeypatch):
    """Give SQLite's threads a file: connections to a database in memory do not wait for each other."""
    if connection.vendor != "sqlite":
        return
    with sqlite3.connect(file) as target:
        connection.connection.backup(target)
    target.close()
    monkeypatch.setitem(connections.settings["default"], "NAME", str(file))


def _answer(call, start):
    start.wait(timeout=60)
    try:
        return call()
    except (AlreadyApprovedError, ChangedMeanwhileError) as refused:
        return refused
    finally:
        connection.close()


def test_two_approvers_give_one_version(together):
    message = make_submitted()
    approvers = [make_approver(message.unit) for _ in range(2)]

    answers = together(*(lambda by=by: approve(message.pk, by) for by in approvers))

    assert sorted(type(answer).__name__ for answer in answers) == ["AlreadyApprovedError", "MessageVersion"]
    assert [answer.number for answer in answers if isinstance(answer, MessageVersion)] == [1]


def test_of_two_savings_of_one_revision_one_is_refused(together):
    draft = make_draft()
    writers = [draft.author, make_author(draft.unit)]

    answers = together(*(lambda by=by: save_draft(draft.pk, make_text(), by, 1) for by in writers))

    assert sorted(type(answer).__name__ for answer in answers) == ["ChangedMeanwhileError", "Message"]
