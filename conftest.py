"""What every test stands on: fast passwords, files of its own, no fixed day left over, no network."""

from __future__ import annotations

import gc
import ipaddress
import math
import os
import socket
import time
from contextlib import ExitStack
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

import pytest
from django.db import connection
from django.test import override_settings
from hypothesis import settings as hypothesis_settings

from gandan.calendars import clock
from gandan.calendars.clock import forget_pinned_day
from gandan.procedures.answers.search import live_answers
from gandan.procedures.search import live as shelves
from gandan.units import memory
from gandan.units.memory import forget_unit_map
from gandan.voices import takes
from tests.beginning import begun

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytest_django.fixtures import SettingsWrapper

pytest_plugins = ["tests.at_once"]

_connect = socket.socket.connect
_measured_once = cache(takes.check_take)

# How long an example takes says more of the machine than of the code; benchmarks/ measures time.
# The same examples each time: a check goes red for what was changed, not by luck; `make fuzz` draws new ones.
hypothesis_settings.register_profile("house", deadline=None, derandomize=True, max_examples=60)
hypothesis_settings.register_profile("whole", deadline=None, derandomize=True, max_examples=300)  # make check
hypothesis_settings.register_profile("fuzz", deadline=None, max_examples=300)
hypothesis_settings.load_profile("house")


# New objects between two looks of the collector; a single page makes more than Python's own 700.
OBJECTS_BETWEEN = 20_000
LONGEST_TEST_SECONDS = 60  # of those that ask what day it is


def pytest_collection_finish() -> None:
    """Spare the collector all that was made for seven thousand tests: none of it goes before the end."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS_BETWEEN)


class NetworkUsedError(Exception):
    """A test tried to reach another machine."""


def _connect_here_only(self: socket.socket, address: tuple[str, int] | str) -> None:
    if self.family in {socket.AF_INET, socket.AF_INET6}:
        host = str(address[0])
        if host != "localhost" and not ipaddress.ip_address(host).is_loopback:
            raise NetworkUsedError(host)
    _connect(self, address)


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Iterator[None]:
    patch = pytest.MonkeyPatch()
    patch.setattr(socket.socket, "connect", _connect_here_only)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def _beginning(
    django_db_modify_db_settings_parallel_suffix: None,  # noqa: ARG001 - it names the test database
) -> Iterator[tuple[ExitStack, Callable[[], None]]]:
    with ExitStack() as stack:
        yield stack, stack.enter_context(begun(connection))


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    _beginning: tuple[ExitStack, Callable[[], None]],
) -> None:
    """Begin before the test database is made."""


@pytest.fixture(scope="session")
def django_db_setup(
    django_db_setup: None,  # noqa: ARG001 - the plugin's own comes first
    _beginning: tuple[ExitStack, Callable[[], None]],
) -> None:
    """Keep the tables of the test database for the next one."""
    others_wait, keep = _beginning
    keep()
    others_wait.close()


def seconds_to_midnight(now: datetime) -> float:
    """Return how long to wait so that no test finds another day at its end than at its beginning."""
    midnight = datetime.combine(now.date() + timedelta(days=1), datetime.min.time(), now.tzinfo)
    left = (midnight - now).total_seconds()
    return left if left <= LONGEST_TEST_SECONDS else 0


@pytest.fixture(autouse=True, scope="session")
def _same_surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Set once what is the same for every test."""
    with override_settings(
        GANDAN_DRAFT_VOICE_ALLOWED=True,  # as in the demo: most tests have nobody to read
        GANDAN_PAGE_SECONDS=0,  # each test has rows of its own, so no page outlives one
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
        STATIC_ROOT=tmp_path_factory.mktemp("static"),  # whitenoise warns where there is none
    ):
        yield


@pytest.fixture(autouse=True)
def _own_surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if wait := seconds_to_midnight(datetime.now(clock.VIETNAM)):
        time.sleep(wait)
    monkeypatch.setenv("GANDAN_DATA_DIR", str(tmp_path / "var"))
    # A slow machine asks no more than a fast one.
    monkeypatch.setattr(memory, "ASK_AGAIN_SECONDS", math.inf)
    monkeypatch.setattr(clock, "REMEMBER_SECONDS", math.inf)
    # No index is built beside a test, of rows that end with it.
    monkeypatch.setattr(shelves, "CHECK_SECONDS", math.inf)
    _forget()
    # All at once: each setting by itself would be one more layer to look through, 7,000 times.
    with override_settings(
        MEDIA_ROOT=tmp_path / "files",
        GANDAN_CACHE_DIR=tmp_path / "cache",
        GANDAN_VOICES_DIR=tmp_path / "voices",
    ):
        yield
    _forget()


@pytest.fixture(scope="session")
def sounds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that all workers share: a sound is kept by the name of all that it is made of."""
    own = tmp_path_factory.getbasetemp()
    return (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "sounds"


@pytest.fixture
def heard_before(settings: SettingsWrapper, sounds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a test find what an earlier one has read and measured, so that it only waits for its own."""
    settings.GANDAN_CACHE_DIR = sounds
    monkeypatch.setattr(takes, "check_take", _measured_once)


def _forget() -> None:
    """Drop what this process remembers of the database of another test."""
    forget_pinned_day()
    forget_unit_map()
    shelves.live.forget()
    live_answers.forget()
