"""The database that tests begin with: its tables are made once, and every later beginning copies them.

Each worker of a run begins, and so does each run; making the tables takes longer than a thousand tests.
"""

from __future__ import annotations

import fcntl
import os
import sqlite3
from contextlib import closing, contextmanager
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from django.db.backends.base.base import BaseDatabaseWrapper

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "build" / "tests"
PREFIX = "gandan_tables_"
LOCK = 20_241_122  # any number that nobody else locks on a server


def sources() -> list[Path]:
    """Return all that decides what tables there are; what migrations may take from us is among it."""
    ours = [*ROOT.glob("gandan/*/migrations/*.py"), *ROOT.glob("gandan/*/triggers.py")]
    return sorted([*ours, ROOT / "gandan/audit/operations.py", ROOT / "requirements/core.txt"])


def key() -> str:
    """Name the tables: any change of a migration, or of Django, is another name."""
    told = sha256(sqlite3.sqlite_version.encode())
    for file in sources():
        told.update(str(file.relative_to(ROOT)).encode() + file.read_bytes())
    return told.hexdigest()[:16]


@contextmanager
def begun(connection: BaseDatabaseWrapper) -> Iterator[Callable[[], None]]:
    """Let the test database that is made meanwhile begin with the tables; yield what keeps them once it is.

    One at a time: whoever comes second finds what the first has kept.
    """
    with _on_postgres(connection) if connection.vendor == "postgresql" else _on_sqlite(connection) as keep:
        yield keep


def kept_tables() -> Path | None:
    """Return the file of SQLite with the tables, if they were ever made."""
    file = FOLDER / f"{key()}.sqlite3"
    return file if file.exists() else None


def kept_database(server: psycopg.Connection) -> str | None:
    """Return the database of this server that has the tables, if they were ever made there."""
    name = f"{PREFIX}{key()}"
    found = server.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone()
    return name if found else None


@contextmanager
def opened(connection: BaseDatabaseWrapper) -> Iterator[sqlite3.Connection | psycopg.Connection]:
    """Open a line to the kept tables; on a server nobody else begins meanwhile."""
    if connection.vendor == "sqlite":
        with closing(sqlite3.connect(kept_tables() or "")) as tables:
            yield tables
        return
    with on_server() as server:
        server.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        with psycopg.connect(_address(kept_database(server))) as tables:
            yield tables


@contextmanager
def _on_sqlite(connection: BaseDatabaseWrapper) -> Iterator[Callable[[], None]]:
    FOLDER.mkdir(parents=True, exist_ok=True)
    name = connection.creation._get_test_db_name()  # noqa: SLF001 - Django tells it nowhere else
    with (FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        kept = kept_tables()
        # The one in memory lasts as long as somebody has it open: until Django has.
        with closing(sqlite3.connect(name, uri=True)) as memory:
            if kept:
                with closing(sqlite3.connect(kept)) as tables:
                    tables.backup(memory)
            yield partial(_keep_file, memory)


def _keep_file(memory: sqlite3.Connection) -> None:
    if kept_tables():
        return
    for old in FOLDER.glob("*.sqlite3"):
        old.unlink()
    part = FOLDER / "part"
    part.unlink(missing_ok=True)
    with closing(sqlite3.connect(part)) as file:
        memory.backup(file)
    part.rename(FOLDER / f"{key()}.sqlite3")


@contextmanager
def _on_postgres(connection: BaseDatabaseWrapper) -> Iterator[Callable[[], None]]:
    with on_server() as server:
        server.execute("SELECT pg_advisory_lock(%s)", [LOCK])  # until the line ends
        connection.settings_dict["TEST"]["TEMPLATE"] = kept_database(server)
        yield partial(_keep_database, server, connection)


@contextmanager
def on_server() -> Iterator[psycopg.Connection]:
    """Open a line to the configured server, beside all databases of tests."""
    with psycopg.connect(_address("postgres"), autocommit=True) as server:
        yield server


def _address(database: str | None) -> str:
    return make_conninfo(os.environ["GANDAN_DATABASE_URL"], dbname=database)


def _keep_database(server: psycopg.Connection, connection: BaseDatabaseWrapper) -> None:
    if kept_database(server):
        return
    connection.close()  # nobody may be in a database that is copied
    found = server.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", [f"{PREFIX}%"])
    for (old,) in found.fetchall():
        server.execute(sql.SQL("DROP DATABASE {}").format(sql.Identifier(old)))
    names = map(sql.Identifier, (f"{PREFIX}{key()}", connection.settings_dict["NAME"]))
    server.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(*names))
