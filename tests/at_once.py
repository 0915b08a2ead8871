"""Two people press the button at the same moment, each on a connection of their own."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING, TypeVar

import pytest
from django.db import connection, connections

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")


@pytest.fixture
def together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[object]]:
    """Run calls at the same moment in threads; gives each one's answer, or the refusal it raised.

    For tests whose rows are really written: django_db(transaction=True).
    """

    def run(*calls: Callable[[], object], refused: tuple[type[Exception], ...]) -> list[object]:
        _share_database(tmp_path / "shared.sqlite3", monkeypatch)
        start = Barrier(len(calls))

        def answer(call: Callable[[], object]) -> object:
            start.wait(timeout=60)
            try:
                return call()
            except refused as refusal:
                return refusal
            finally:
                connection.close()

        with ThreadPoolExecutor(len(calls)) as pool:
            running = [pool.submit(answer, call) for call in calls]
            return [each.result(timeout=60) for each in running]

    return run


def seen_after(look: Callable[[], T]) -> T:
    """Ask after `together` what is there now: on SQLite the test's own connection does not see it."""

    def answer() -> T:
        try:
            return look()
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(answer).result(timeout=60)


def _share_database(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give SQLite's threads a file: connections to a database in memory do not wait for each other."""
    if connection.vendor != "sqlite":
        return
    with sqlite3.connect(file) as target:
        connection.connection.backup(target)
        # As the house keeps its file: of two who open it at once only one could turn it so, and none waits.
        target.execute("PRAGMA journal_mode = WAL")
    target.close()
    monkeypatch.setitem(connections.settings["default"], "NAME", str(file))
